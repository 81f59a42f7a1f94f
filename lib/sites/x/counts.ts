/** Counts of a post on X, exact or null. They come from the labels of its buttons, whose numbers are whole in every language. */
import { later } from '../../kit/later';
import type { PostCounts } from '../../model/post';
import type { Head } from './parts';
import { COUNTS, GROUP, VIEWS } from './selectors';

// Made when first used: the sets behind \p{…} are worked out as soon as a literal is read, on every page.
const DIGIT = later(() => new RegExp('\\p{Nd}', 'u'));
const NUMBER = later(() => new RegExp("\\p{Nd}{1,3}(?:[.,'’\u00a0\u202f ]\\p{Nd}{3})+(?!\\p{Nd})|\\p{Nd}+", 'u'));
/** What follows a number that was shortened: "1.2K", "3,4 Mio.", "1.2万", "5 тыс". */
const SHORTENED = later(() => new RegExp('^(?:[.,٫]\\p{Nd}|\\s?(?:[KMB万億亿萬千천만억]|tsd|mio|mrd|mil|mln|тыс|млн)(?!\\p{L}))', 'iu'));

/** The exact whole number in a label in any script's digits; null: none, or shortened. */
export function numberIn(label: string): number | null {
  const found = NUMBER().exec(label.slice(0, 300));
  if (!found || SHORTENED().test(label.slice(found.index + found[0].length))) return null;
  const digits = Array.from(found[0], (char) => (DIGIT().test(char) ? digitOf(char) : '')).join('');
  return digits.length < 16 ? Number(digits) : null;
}

/** A decimal digit of another script: each script's ten stand in a row. */
function digitOf(char: string): string {
  const code = char.codePointAt(0) ?? 0;
  if (code < 0x80) return char;
  let zero = code;
  while (code - zero < 9 && DIGIT().test(String.fromCodePoint(zero - 1))) zero--;
  return String(code - zero);
}

/** Reads the counts; `missing` is told of every button that is not there or has lost its number. */
export function countsOf(head: Head, missing: (name: string) => void): PostCounts {
  const count = (name: keyof typeof COUNTS): number | null => {
    const [selector, words] = COUNTS[name];
    const button = head.find(selector);
    const label = button?.getAttribute('aria-label') ?? '';
    if (DIGIT().test(label)) return numberIn(label);
    const group = head.find(`${GROUP}[aria-label]`)?.getAttribute('aria-label') ?? '';
    // A comma within a number has no space after it; the others never stand in one.
    const part = group.split(/,\s|[、،;]/).find((item) => words.test(item));
    // In focus (2021) only the sum's label has numbers; it leaves out what is none.
    if (label && !part) return 0;
    const number = numberIn((part ?? button?.textContent ?? '').trim());
    if (number === null) missing(`x.${name}`);
    return number;
  };
  const views = head.find(VIEWS);
  const label = views?.getAttribute('aria-label');
  // Signed out, the label holds no number; where there is no link, views are not shown at all.
  if (views && !label) missing('x.views');
  return { replies: count('replies'), reposts: count('reposts'), likes: count('likes'), views: numberIn(label ?? '') };
}

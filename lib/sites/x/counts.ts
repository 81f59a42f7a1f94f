/** Counts of a post on X, exact or null. They come from the labels of its buttons, whose numbers are whole in every language. */
import { plainDigits } from '../../kit/digits';
import { later } from '../../kit/later';
import type { PostCounts } from '../../model/post';
import type { Head } from './parts';
import { COUNTS, GROUP, VIEWS } from './selectors';

// Made when first used: the sets behind \p{…} are worked out as soon as a literal is read, on every page.
const NUMBER = later(() => new RegExp("\\d{1,3}(?:[.,٬'’\u00a0\u202f ]\\d{3})+(?!\\d)|\\d+"));
/**
 * What follows a number that was shortened: "1.2K", "3,4 Mio.", "1.2万", "5 тыс", "12 t": a part of it, a single letter, a letter
 * right behind in a script that parts its words, or a known word. "mi" is none: "5 Mi piace".
 */
const SHORTENED = later(
  () =>
    new RegExp(
      '^(?:[.,٫٬]\\d|[万億亿萬千천만억]|(?![\\p{sc=Han}\\p{sc=Hira}\\p{sc=Kana}\\p{sc=Hang}])\\p{L}|\\s(?:\\p{L}|tsd|mill?|milj|mio|mln|mrd|mld|m[dn]|bn|t[yi]s|tūkst|tuh|tn|tr|jt|rb|т[ыи]с|млн|мил|хил|хиљ|χιλ|εκ|[أا]لف|مليون|هزار|میلیون|ہزار|لاکھ|کروڑ|ह\\S?\\S?ार|लाख|करोड़|হা|লা|কো|હજાર|લાખ|કરોડ)(?![\\p{L}\\p{M}]))',
      'iu',
    ),
);
const LETTER = later(() => new RegExp('\\p{L}', 'u'));

/** The exact whole number in a label in any script's digits; null: none, or shortened. */
export function numberIn(label: string): number | null {
  const plain = plainDigits(label.slice(0, 300));
  const found = NUMBER().exec(plain);
  if (!found || SHORTENED().test(plain.slice(found.index + found[0].length))) return null;
  const digits = found[0].replace(/\D/g, '');
  return digits.length < 16 ? Number(digits) : null;
}

/** Reads the counts; `missing` is told of every button that is not there or has lost its number. */
export function countsOf(head: Head, missing: (name: string) => void): PostCounts {
  const count = (name: keyof typeof COUNTS): number | null => {
    const [selector, words] = COUNTS[name];
    const button = head.find(selector);
    const label = button?.getAttribute('aria-label') ?? '';
    if (/\d/.test(plainDigits(label))) return numberIn(label);
    const group = head.find(`${GROUP}[aria-label]`)?.getAttribute('aria-label') ?? '';
    // A comma within a number has no space after it; the others never stand in one.
    const part = group.split(/,\s|[、،;]/).find((item) => words.test(item));
    // In focus (2021) only the sum's label has numbers; it leaves out what is none.
    if (label && !part) return 0;
    const shown = button?.textContent ?? '';
    // What stands in the button may be shortened; a bare number is not.
    const number = numberIn(part ?? (LETTER().test(shown) ? '' : shown));
    if (number === null) missing(`x.${name}`);
    return number;
  };
  const views = head.find(VIEWS);
  const label = views?.getAttribute('aria-label');
  // Signed out, the label holds no number; where there is no link, views are not shown at all.
  if (views && !label) missing('x.views');
  return { replies: count('replies'), reposts: count('reposts'), likes: count('likes'), views: numberIn(label ?? '') };
}

/**
 * The two views of a text. `clean`: NFKC, invisible marks dropped, runs of marks cut, white space single; case and accents kept.
 * `fold`: one token without case, accents and width. Linear in the text; nothing here looks at more than `TEXT_CAP` units.
 */
import { later } from '../kit/later';
import type { Runtime } from './runtime';

/** UTF-16 units of a post that are looked at (Post.text is cut to the same length). */
export const TEXT_CAP = 20_000;

const PLAIN = /^[\x21-\x7e]*(?: [\x21-\x7e]+)* ?$/;
const RTL = /\u202E([^\u202C\n\r\u2028\u2029]*)\u202C?/g;
// Emoji need their joiner; everything else that is not seen goes.
const INVISIBLE = later(
  () => new RegExp('\\u200D(?!\\p{Extended_Pictographic})|(?![\\u200D\\t-\\r\\x85\\u{E0020}-\\u{E007F}])[\\p{DI}\\p{Cf}\\p{Cc}]', 'gu'),
);
const FLAG_TAGS = /(\u{1F3F4}[\u{E0020}-\u{E007F}]+)|[\u{E0020}-\u{E007F}]+/gu;
// Cut before NFKC: normalising long runs of mixed marks is quadratic.
const MARKS = later(() => new RegExp('(\\p{M}{8})\\p{M}+', 'gu'));
// Emoji that NFKC would turn into letters: ™ ℠ ℹ Ⓜ ㊗ ㊙ and the squared Chinese ones.
const KEPT = later(
  () =>
    new RegExp(
      '[\\u2120\\u2122\\u2139\\u3297\\u3299\\u{1F200}-\\u{1F251}]|(?<![\\p{L}\\p{N}\\u2460-\\u24FF])\\u24C2(?![\\p{L}\\p{N}\\u2460-\\u24FF])',
      'gu',
    ),
);
const REGIONAL = /[\u{1F1E6}-\u{1F1FF}]+/gu;

/** Real flags only, any number of them. Made when first needed: `v` is no syntax of the compile target. */
let flags: RegExp | undefined;

const letterOf = (cp: number, first: number): string => String.fromCharCode(65 + cp - first);

/** Letters that regional indicators spell: 🇦🇧 -> "AB". */
export const spelled = (run: string): string => Array.from(run, (c) => letterOf(c.codePointAt(0) ?? 0, 0x1f1e6)).join('');

function undoShapes(text: string, rt: Runtime): string {
  flags ??= new RegExp('^\\p{RGI_Emoji_Flag_Sequence}+$', 'v');
  const realFlags = flags;
  let out = text.replace(REGIONAL, (run) => (realFlags.test(run) ? run : spelled(run)));
  if (rt.enclosed) {
    out = out.replace(rt.enclosed, (sign: string) => {
      const cp = sign.codePointAt(0) ?? 0;
      const known = rt.signs.get(sign);
      return known ?? letterOf(cp, rt.runs.find((first) => cp >= first && cp < first + 26) ?? cp);
    });
  }
  return out;
}

/** True for text that is its own clean view. */
export const isPlain = (text: string): boolean => PLAIN.test(text);

/**
 * The clean view. `undo`: also undo right-to-left-override reversal, regional-indicator and enclosed letters
 * (words look there); without it the text is as `raw:` sees it.
 */
export function clean(source: string, rt: Runtime, undo: boolean): string {
  let text = source;
  if (text.length > TEXT_CAP) {
    const last = text.charCodeAt(TEXT_CAP - 1);
    text = text.slice(0, last >= 0xd800 && last < 0xdc00 ? TEXT_CAP - 1 : TEXT_CAP);
  }
  if (isPlain(text)) return text;
  if (undo && text.includes('\u202E')) text = text.replace(RTL, (_, inner: string) => Array.from(inner).reverse().join(''));
  text = text.replace(INVISIBLE(), '');
  if (text.includes('\uDB40')) text = text.replace(FLAG_TAGS, '$1');
  text = text.replace(MARKS(), '$1');
  if (undo) text = undoShapes(text, rt);
  let from = 0;
  let out = '';
  for (const m of text.matchAll(KEPT())) {
    out += text.slice(from, m.index).normalize('NFKC') + m[0];
    from = m.index + m[0].length;
  }
  return (out + text.slice(from).normalize('NFKC')).replace(/\s+/g, ' ');
}

const ASCII = /^[\0-\x7f]*$/;
const ACCENTS = later(() => new RegExp('([\\p{sc=Latin}\\p{sc=Greek}\\p{sc=Cyrillic}])\\p{M}+', 'gu'));
// The optional points of Arabic (with the stretching mark) and Hebrew; hamza and madda are part of their letter.
const POINTS =
  /[\u0591-\u05BD\u05BF\u05C1\u05C2\u05C4\u05C5\u05C7\u0610-\u061A\u0640\u064B-\u0652\u0656-\u065F\u0670\u06D6-\u06DC\u06DF-\u06E8\u06EA-\u06ED]/g;

/** A token (or name) without case and accents; curly apostrophes as straight ones. Expects NFKC. */
export function fold(token: string): string {
  if (ASCII.test(token)) return token.toLowerCase();
  return token
    .normalize('NFD')
    .replace(ACCENTS(), '$1')
    .replace(POINTS, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[ßς‘’ʼ׳]/g, (c) => (c === 'ß' ? 'ss' : c === 'ς' ? 'σ' : "'"));
}

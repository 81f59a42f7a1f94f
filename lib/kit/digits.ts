/** Numbers as sites write them in other scripts. */
import { later } from './later';

// Made when first used: the sets behind \p{…} are worked out as soon as a literal is read, on every page.
const OTHER = later(() => new RegExp('(?![0-9])\\p{Nd}', 'gu'));

/** A text with the decimal digits of every script as 0 to 9: each script's ten stand in a row. */
export const plainDigits = (text: string): string => (/^[ -~]*$/.test(text) ? text : text.replace(OTHER(), valueOf));

function valueOf(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  let zero = code;
  while (code - zero < 9 && String.fromCodePoint(zero - 1).replace(OTHER(), '') === '') zero--;
  return String(code - zero);
}

/** Reads a query character by character: cleaned text with a way back to the source, spaces and comments skipped. */
import { Trouble, type QueryError, type Spot } from './ast';

const HIDDEN = /\u200D(?!\p{Extended_Pictographic})|(?![\u200D\t-\r\x85\u{E0020}-\u{E007F}])[\p{DI}\p{Cf}\p{Cc}]/u;
export const QUOTES = '"“”„‟«»〝〞〟';
/** A dash in front of what is excluded, in any of the forms that keyboards and word processors make. */
export const DASH = /^[-‐‑‒–—―−﹣]/u;
/** A chunk that joins or excludes. */
export const OPERATOR = /^(?:AND|OR|NOT|O?NEAR(?:\/.*)?)$/s;
const STRUCTURE = `()${QUOTES}{}`;
/** The sign before the last letter of a Hebrew abbreviation (ארה"ב), for which keyboards have the quote alone. */
const GERSHAYIM = /(?<=[\u05D0-\u05EA])"(?=[\u05D0-\u05EA](?!\p{L}))/uy;

export class Scanner {
  /** The query without invisible marks, full-width signs as plain ones. */
  readonly text: string;
  /** Cleaned offset -> source offset; one entry more than there are units. */
  private readonly origin: number[] = [];
  at = 0;

  constructor(readonly source: string) {
    let text = '';
    for (let i = 0; i < source.length;) {
      const c = String.fromCodePoint(source.codePointAt(i) ?? 0);
      // A joiner counts only before an emoji, so look one character ahead.
      const ahead = c === '\u200D' ? c + String.fromCodePoint(source.codePointAt(i + 1) ?? 32) : c;
      const code = c.charCodeAt(0);
      GERSHAYIM.lastIndex = i;
      const plain = code >= 0xff01 && code <= 0xff5e ? String.fromCharCode(code - 0xfee0) : GERSHAYIM.test(source) ? '\u05F4' : c;
      if (!HIDDEN.test(ahead)) {
        for (let k = 0; k < plain.length; k++) this.origin.push(i + k);
        text += plain;
      }
      i += c.length;
    }
    this.origin.push(source.length);
    this.text = text;
  }

  /** Source positions of a stretch of the cleaned text. */
  spot(start: number, end: number): Spot {
    const last = end > start ? (this.origin[end - 1] ?? this.source.length - 1) + 1 : (this.origin[start] ?? this.source.length);
    return { start: this.origin[start] ?? this.source.length, end: last };
  }

  /** Stops parsing with an error at a stretch of the cleaned text. */
  fail(start: number, end: number, message: string, expected: string, fix?: string): never {
    const spot = this.spot(start, end);
    const error: QueryError = { ...spot, message, found: this.source.slice(spot.start, spot.end), expected };
    if (fix !== undefined) error.fix = fix;
    throw new Trouble(error);
  }

  /** The rest of the text from here with the bracket closed; behind a comment on a line of its own. */
  closed(from: number): string {
    const rest = this.text.slice(from).trimEnd();
    return `${rest}${/(?:^|[\n\r])[^\S\n\r]*#(?:\s[^\n\r]*)?$|\s#$/.test(rest) ? '\n' : ''})`;
  }

  char(offset = 0): string {
    const cp = this.text.codePointAt(this.at + offset);
    return cp === undefined ? '' : String.fromCodePoint(cp);
  }

  /** Skips white space and comments; true where anything was skipped. */
  skip(): boolean {
    const from = this.at;
    for (;;) {
      const c = this.char();
      if (c && /\s/u.test(c)) this.at += c.length;
      else if (c === '#' && /^(?:\s|$)/u.test(this.char(1))) this.comment();
      else return this.at > from;
    }
  }

  private comment(): void {
    const line = this.text.slice(this.at).split(/[\n\r]/, 1)[0] ?? '';
    const before =
      this.text
        .slice(0, this.at)
        .split(/[\n\r]/)
        .pop() ?? '';
    if (before.trim() && line.slice(1).trim()) {
      const word = /^#\s+([\p{L}\p{N}_]+)/u.exec(line);
      const end = this.at + (word?.[0].length ?? 1);
      this.fail(
        this.at,
        end,
        'A comment may stand only at the start of a line. For a tag write # and the word without a space.',
        'a tag, or a comment at a line’s start',
        word ? `#${word[1]}` : undefined,
      );
    }
    this.at += line.length;
  }

  /** A run without spaces, brackets and quotes. */
  peekChunk(): string {
    let end = this.at;
    while (end < this.text.length) {
      const c = this.text[end] ?? '';
      if (STRUCTURE.includes(c) || /\s/u.test(c)) break;
      end++;
    }
    return this.text.slice(this.at, end);
  }

  /** The text between quotes; `at` stands on the opening one and then behind the closing one. */
  quoted(): string {
    const from = this.at;
    let end = from + 1;
    while (end < this.text.length && !QUOTES.includes(this.text[end] ?? '')) end++;
    if (end >= this.text.length)
      this.fail(
        from,
        this.text.length,
        'This quote is never closed.',
        'a closing quote',
        this.text.slice(from + 1).trim() ? `${this.text.slice(from).trimEnd()}"` : '',
      );
    this.at = end + 1;
    return this.text.slice(from + 1, end);
  }
}

/** A query cut into pieces for the eye, whole or broken: what the editor colours, which brackets belong together, where a word is being typed. */
import { FIELDS, type Spot } from './ast';
import { FIELD, LOWER } from './atoms';
import { ALIASES } from './fieldnames';
import { DASH, OPERATOR, QUOTES, Scanner } from './scan';

export type PieceKind = 'operator' | 'field' | 'value' | 'phrase' | 'raw' | 'entity' | 'word' | 'bracket' | 'comment' | 'weight' | 'lowercase';
export interface Piece extends Spot {
  kind: PieceKind;
}
export interface Painted {
  /** In order, not overlapping. White space belongs to none. */
  pieces: Piece[];
  /** Offsets of brackets that belong together: of the opening one, of the closing one. */
  pairs: [number, number][];
}

const KNOWN: ReadonlySet<string> = new Set([...FIELDS, ...Object.keys(ALIASES)]);

class Painter {
  readonly pieces: Piece[] = [];
  readonly pairs: [number, number][] = [];
  private readonly open: number[] = [];
  private readonly scan: Scanner;

  constructor(source: string) {
    this.scan = new Scanner(source);
  }

  private put(kind: PieceKind, length: number): void {
    const { scan } = this;
    const spot = scan.spot(scan.at, scan.at + length);
    if (length) this.pieces.push({ kind, ...spot });
    scan.at += length;
  }

  private rest(): string {
    return this.scan.text.slice(this.scan.at);
  }

  /** From an opening quote to the closing one, or to the end. */
  private quoted(kind: PieceKind, lead: number): void {
    const text = this.rest();
    let end = lead + 1;
    while (end < text.length && !QUOTES.includes(text[end] ?? '')) end++;
    const slop = /^~\d*/.exec(text.slice(end + 1));
    this.put(kind, Math.min(text.length, end + 1));
    if (kind === 'phrase' && slop) this.put('operator', slop[0].length);
  }

  private bracket(c: string): void {
    const { start } = this.scan.spot(this.scan.at, this.scan.at + 1);
    if (c === '(') this.open.push(start);
    else {
      const opened = this.open.pop();
      if (opened !== undefined) this.pairs.push([opened, start]);
    }
    this.put('bracket', 1);
  }

  private chunk(): void {
    const chunk = this.scan.peekChunk();
    if (OPERATOR.test(chunk)) return this.put('operator', chunk.length);
    if (DASH.test(chunk)) return this.put('operator', 1);
    if (LOWER.test(chunk)) return this.put('lowercase', chunk.length);
    const name = FIELD.exec(chunk)?.[1];
    if (name !== undefined && KNOWN.has(name.toLowerCase())) return this.field(name);
    const weight = /\^\d+(?:\.\d+)?$/.exec(chunk)?.[0].length ?? 0;
    this.put(/^[#@$]/.test(chunk) ? 'entity' : 'word', chunk.length - weight);
    this.put('weight', weight);
  }

  private field(name: string): void {
    this.put('field', name.length + 1);
    const kind = ['raw', 'exact'].includes(name.toLowerCase()) ? 'raw' : 'value';
    const lead = /^~/.exec(this.rest())?.[0].length ?? 0;
    if (QUOTES.includes(this.rest()[lead] ?? ' ')) return this.quoted(kind, lead);
    this.put(kind, /^[^\s()]*/u.exec(this.rest())?.[0].length ?? 0);
  }

  paint(): Painted {
    const { scan } = this;
    while (scan.at < scan.text.length) {
      const c = scan.char();
      const next = scan.text[scan.at + c.length] ?? ' ';
      if (/\s/u.test(c)) scan.at += c.length;
      else if (c === '#' && /\s/u.test(next)) this.put('comment', /^[^\n\r]*/.exec(this.rest())?.[0].length ?? 1);
      else if (QUOTES.includes(c)) this.quoted('phrase', 0);
      else if (c === '!' && QUOTES.includes(next)) this.quoted('raw', 1);
      else if (c === '{') this.put('raw', /^\{[^}]*\}?/.exec(this.rest())?.[0].length ?? 1);
      else if (c === '(' || c === ')') this.bracket(c);
      else if (c === '}') this.put('bracket', 1);
      else this.chunk();
    }
    return { pieces: this.pieces, pairs: this.pairs };
  }
}

/** Never throws, whatever the text. */
export const paint = (query: string): Painted => new Painter(query).paint();

/** A text made ready for matching: tokens, and for every form a token may be asked for by, where it stands. */
import { later } from '../kit/later';
import type { Runtime } from './runtime';
import { clean, fold, spelled } from './text';
import { ADDRESS, EMOJI, ENTITY, HANGUL, tokenise, WORD, type Token } from './tokens';

export interface Doc {
  view: string;
  tokens: Token[];
  /** Words that stand before token i; one entry more than there are tokens. Emoji count as none. */
  before: number[];
  /** Folded form -> indices of the tokens that answer to it, ascending. */
  forms: Map<string, number[]>;
  /** Forms in order, for prefixes; made when first asked for. */
  sorted: string[] | null;
  memo: Map<unknown, number[]>;
  /** Leaf -> ends of its spans by their starts. */
  ends: Map<string, Map<number, number>>;
}

const ASCII = /^[\0-\x7f]*$/;
const TONES = later(() => new RegExp('\\p{EMod}', 'gu'));
const MARK = later(() => new RegExp('\\p{M}', 'gu'));
const REGIONAL = later(() => new RegExp('^\\p{RI}{4,}', 'u'));
const POSSESSIVE = /'s$/;
/** Letters remembered a reading: more than the alphabets that are written hold, Han aside. */
const KNOWN = 2_000;
const PLAIN_LETTERS = /^[a-z\d_]+$/i;
const PLAIN_WORD = /^[\x21-\x7e]+$/;
/** Scripts in which a whole word may look like a Latin one by chance. */
const scripts = later(() => ['Cyrl', 'Grek', 'Armn', 'Cher', 'Geor'].map((sc) => new RegExp(`\\p{sc=${sc}}`, 'u')));

/** A letter with its disguise undone. Kept in `known`: taking a letter apart costs more than all else done to it. */
function plainOf(c: string, letters: ReadonlyMap<string, string>, known: Map<string, string>): string {
  const bare = letters.get(c) ?? fold(c).replace(MARK(), '');
  // A letter with a mark on it (ї) may be a double without it.
  const plain = letters.get(bare) ?? bare;
  if (known.size < KNOWN) known.set(c, plain);
  return plain;
}

/** How a word of a text may read with look-alike letters undone; empty where nothing is undone or no word of one script comes out. */
export function undisguise(token: string, rt: Runtime): string[] {
  if (!rt.doubled.test(token)) return [];
  const readings = rt.letters.map((letters, i) => {
    const known = rt.plain[i] ?? new Map<string, string>();
    let out = '';
    for (const c of token) out += known.get(c) ?? plainOf(c, letters, known);
    // Each letter is folded by now.
    return out;
  });
  const plain = readings.filter((form, i) => PLAIN_WORD.test(form) && readings.indexOf(form) === i);
  if (!/[A-Za-z]/.test(token)) return plain;
  // Of both scripts: Latin letters may stand in a word of the other one ("Cбер").
  const other = rt.back.find(({ script }) => script.test(token));
  if (!other) return plain;
  const form = fold(Array.from(fold(token), (c) => other.letters.get(c) ?? c).join(''));
  return /[a-z]/.test(form) ? plain : [...plain, form];
}

/**
 * Words of a text -> their reading with look-alikes undone. A word wholly of another script keeps its own reading alone
 * where the text really uses that script: some other word of it cannot be read as Latin letters.
 */
function alternatives(view: string, tokens: readonly Token[], rt: Runtime): Map<string, string[]> {
  const alts = new Map<string, string[]>();
  const whole = new Map<string, RegExp>();
  const real = new Set<RegExp>();
  const seen = new Set<string>();
  for (const t of tokens) {
    const text = view.slice(t.start, t.end);
    if (t.kind === EMOJI || ASCII.test(text) || HANGUL.test(text) || seen.has(text)) continue;
    seen.add(text);
    const script = /[A-Za-z]/.test(text) ? undefined : scripts().find((sc) => sc.test(text));
    // Nothing more to learn of it: its reading would be thrown away below.
    if (script && real.has(script)) continue;
    const alt = undisguise(text, rt);
    if (!alt.length) {
      if (script) real.add(script);
      continue;
    }
    alts.set(text, alt);
    if (!script) continue;
    whole.set(text, script);
    if (Array.from(text).some((c) => rt.weak.has(c))) real.add(script);
  }
  for (const [text, script] of whole) if (real.has(script)) alts.delete(text);
  return alts;
}

/** The form of a token by itself: what a query's own words are compared with. */
export function formOf(display: string, kind: Token['kind']): string {
  // Whole syllables fold to themselves: nothing to take apart.
  if (HANGUL.test(display)) return display;
  const folded = fold(display);
  return kind === ADDRESS || kind === EMOJI ? folded : folded.replace(POSSESSIVE, '');
}

/** All forms a token answers to. `alts`: its readings with look-alikes undone, where they count. */
function formsOf(text: string, kind: Token['kind'], alts: readonly string[], rt: Runtime): string[] {
  if (kind === WORD && PLAIN_LETTERS.test(text)) return [text.toLowerCase()];
  const form = formOf(text, kind);
  const bare = kind === ENTITY ? form.slice(1) : form;
  const out = [form, bare];
  if (ASCII.test(form)) return out;
  if (kind === EMOJI) return [form, form.replace(TONES(), '')];
  for (const alt of alts) {
    const plain = alt.replace(POSSESSIVE, '');
    out.push(plain, kind === ENTITY ? plain.slice(1) : plain);
  }
  if (HANGUL.test(bare))
    for (const p of rt.particles.get(bare.slice(-1)) ?? []) if (bare.length > p.length && bare.endsWith(p)) out.push(bare.slice(0, -p.length));
  // "#tag" of mixed scripts holds the word of each.
  if (kind === ENTITY) for (const part of tokenise(bare, rt)) out.push(formOf(bare.slice(part.start, part.end), part.kind));
  return out;
}

/** Makes a text ready. `undo` false: as `raw:` sees it, without forms, which nothing asks for there. */
export function docOf(source: string, rt: Runtime, undo = true): Doc {
  const view = clean(source, rt, undo);
  const tokens = tokenise(view, rt);
  const forms = new Map<string, number[]>();
  const put = (form: string, i: number): void => {
    const list = forms.get(form);
    if (!list) forms.set(form, [i]);
    else if (list[list.length - 1] !== i) list.push(i);
  };
  const alts = undo && !ASCII.test(view) ? alternatives(view, tokens, rt) : null;
  const kept = new Map<string, string[]>();
  const before = [0];
  tokens.forEach((token, i) => {
    const text = view.slice(token.start, token.end);
    before.push((before[i] ?? 0) + (token.kind === EMOJI ? 0 : 1));
    if (!undo) return;
    let own = kept.get(text);
    if (!own) kept.set(text, (own = formsOf(text, token.kind, alts?.get(text) ?? [], rt)));
    for (const form of own) put(form, i);
    if (token.kind !== EMOJI || tokens[i - 1]?.end === token.start) return;
    // Two flags and more may also spell a word (NI + KE).
    const run = REGIONAL().exec(view.slice(token.start));
    if (run) put(spelled(run[0]).toLowerCase(), i);
  });
  return { view, tokens, before, forms, sorted: null, memo: new Map(), ends: new Map() };
}

/** Index of the token that holds character `at`, or of the first one after it. */
export function tokenAt(doc: Doc, at: number): number {
  let low = 0;
  for (let high = doc.tokens.length; low < high;) {
    const middle = (low + high) >> 1;
    if ((doc.tokens[middle]?.end ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}

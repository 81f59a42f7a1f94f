/**
 * Cuts a clean text into tokens: words, entities (#tag @user $tag), emoji, addresses (URL, e-mail, bare domain).
 * Edges are Unicode's word edges, with the exceptions QUERY names (elisions, sigils, script changes, addresses).
 * Works forward only, each character looked at a fixed number of times.
 */
import { later } from '../kit/later';
import type { Runtime } from './runtime';

export const WORD = 0;
export const ENTITY = 1;
export const EMOJI = 2;
export const ADDRESS = 3;
export type Kind = typeof WORD | typeof ENTITY | typeof EMOJI | typeof ADDRESS;

export interface Token {
  start: number;
  end: number;
  kind: Kind;
}

// Made when first used: the sets behind \p{…} are worked out as soon as a literal is read, and a page takes this in within one task.
/** Scripts written without spaces between words. */
const DENSE_CLASS = '\\p{sc=Han}\\p{sc=Hira}\\p{sc=Kana}\\p{sc=Thai}\\p{sc=Khmr}\\p{sc=Laoo}\\p{sc=Mymr}\u30FC\u3005\u3006';
export const DENSE = new RegExp(`[${DENSE_CLASS}]`, 'u');
const SEPARATE = new RegExp(`[${DENSE_CLASS}\\p{sc=Hang}]`, 'u');
const runs = later(
  () => new RegExp(`(?!\\p{M})[${DENSE_CLASS}][${DENSE_CLASS}\\p{M}]*|[\\p{sc=Hang}]+|(?:[^${DENSE_CLASS}\\p{sc=Hang}]|\\p{M})+`, 'gu'),
);

const W = '[\\p{L}\\p{N}\\p{M}_]';
/** A mark that stands on no letter is no beginning (NFKC makes ´ and ¨ to a space with a mark). */
const FIRST = '[\\p{L}\\p{N}_]';
const ADDRESS_START = later(() => new RegExp('https?:\\/\\/|(?<![\\p{L}\\p{N}_@.])www\\.(?=[\\p{L}\\p{N}])', 'iu'));
const pieces = later(
  () =>
    new RegExp(
      `[0-9#*]\\u20E3|([#@$])?(${FIRST}${W}*(?:(?:(?<=[\\p{L}\\p{M}_])[.'’‘·׳](?=\\p{L})|(?<=\\p{N})[.,'’](?=\\p{N}))${W}+)*)` +
        '|\\p{RI}\\p{RI}|\\p{Extended_Pictographic}\\p{EMod}?[\\u{E0020}-\\u{E007F}]*(?:\\u200D\\p{Extended_Pictographic}\\p{EMod}?)*',
      'gu',
    ),
);
const hostish = later(() => new RegExp('[\\p{L}\\p{M}\\p{N}._%+-]+(?:@[\\p{L}\\p{M}\\p{N}._-]+)?', 'gu'));
const OWN = later(() => new RegExp('^[\\p{L}\\p{N}\\p{M}_]+', 'u'));
const SIMPLE = /^[a-z\d_]+$/i;
/** A Korean word as most are: it has one script and is cut nowhere. */
export const HANGUL = /^[\uAC00-\uD7A3]+$/;
/** A line to write on ("____") is no word. */
const LINE = /^_+$/;
const LATIN = /[A-Za-z]/;
const ADDRESSY = /\/|\.(?=[^ .])/g;
const CAPITAL_PAIR = later(() => new RegExp('^\\p{Lu}\\p{Ll}$', 'u'));
const ENDING = later(() => new RegExp('[\\p{L}\\p{N}]\\.[^.]+$', 'u'));
/** Between two sentences without a space; "Node.JS" is one word. */
const FULL_STOP = later(() => new RegExp('(?<=\\p{Ll})\\.(?=\\p{Lu}(?!\\p{Lu}))', 'gu'));
const HOST_ENDING = later(() => new RegExp('\\.\\p{L}{2,}$', 'u'));
const EDGE = '._%+-';
const TRAIL = later(() => new RegExp('[^\\p{L}\\p{M}\\p{N}_/=&%+~#-]$', 'u'));
const ELISION = later(() => new RegExp("^(?:[ldjmtsnc]|\\p{L}*qu)['’‘](?=\\p{L})", 'iu'));
const POSSESSIVE = /^['’‘]s$/i;
const OWNED = later(() => new RegExp("^['’‘]s(?![\\p{L}\\p{M}\\p{N}_])", 'iu'));
/** What joins the letters of a word, and marks of the letter before, left over where a change of script has cut it. */
const JOINTS = later(() => new RegExp("^[\\p{M}.,'’‘·]+|[.,'’‘·]+$", 'gu'));
const STOPS = /["“”„‟«»<>、。「」『』（）]/;

/** Segmenting costs some microseconds a word: in texts longer than this the rest is looked at character by character. */
const SEGMENTED = 2_000;

/** Cuts what follows an address but is not of it: closing quotes, full stops, an unpaired bracket. */
function addressEnd(text: string, start: number, limit: number): number {
  const stop = text.slice(start, limit).search(STOPS);
  let end = stop < 0 ? limit : start + stop;
  const paired = text.slice(start, end).includes('(');
  while (end > start && TRAIL().test(text.slice(end - 2, end)) && !(paired && text[end - 1] === ')')) end--;
  return end;
}

/** True where a run like "shop.example.com" ends in a known ending. "Brindle.It" is two sentences, not a host in Italy. */
function isDomain(run: string, rt: Runtime): boolean {
  const dot = run.lastIndexOf('.');
  if (dot < 1 || run.includes('..')) return false;
  const ending = run.slice(dot + 1);
  if (CAPITAL_PAIR().test(ending)) return false;
  return rt.endings.has(ending.toLowerCase()) && ENDING().test(run);
}

function words(text: string, from: number, to: number, rt: Runtime, split: boolean, out: Token[]): void {
  const part = text.slice(from, to);
  const found = pieces();
  found.lastIndex = 0;
  for (let m = found.exec(part); m; m = found.exec(part)) {
    let start = from + m.index;
    const end = start + m[0].length;
    const body = m[2];
    if (body === undefined) {
      out.push({ start, end, kind: EMOJI });
      continue;
    }
    if (m[1] !== undefined) {
      start += 1 + (OWN().exec(body)?.[0].length ?? 0);
      out.push({ start: from + m.index, end: start, kind: ENTITY });
      if (start === end || POSSESSIVE.test(text.slice(start, end))) continue;
      // What follows the tag in one go ("#brindle's", "#node.js") is words again.
      while (/[.,'’‘·׳]/.test(text[start] ?? '')) start++;
    }
    word(text, start, end, rt, split, out);
  }
}

function word(text: string, start: number, end: number, rt: Runtime, split: boolean, out: Token[]): void {
  const body = text.slice(start, end);
  if (SIMPLE.test(body)) {
    if (!LINE.test(body)) out.push({ start, end, kind: WORD });
    return;
  }
  // "late.Brindle": a full stop without its space, told by the capital.
  let from = start;
  if (body.includes('.')) {
    for (const stop of body.matchAll(FULL_STOP())) {
      simple(text, from, start + stop.index, rt, split, out);
      from = start + stop.index + 1;
    }
  }
  simple(text, from, end, rt, split, out);
}

function simple(text: string, from: number, end: number, rt: Runtime, split: boolean, out: Token[]): void {
  let start = from;
  if (/['’‘]/.test(text.slice(start, end))) {
    for (let m = ELISION().exec(text.slice(start, end)); m; m = ELISION().exec(text.slice(start, end))) {
      out.push({ start, end: start + m[0].length - 1, kind: WORD });
      start += m[0].length;
    }
  }
  const body = text.slice(start, end);
  if (HANGUL.test(body) || !SEPARATE.test(body)) {
    if (!LINE.test(body)) out.push({ start, end, kind: WORD });
    return;
  }
  let latin = false;
  for (const run of body.matchAll(runs())) {
    const at = start + run.index;
    const stop = at + run[0].length;
    // A particle behind a Latin name ("Apple은") is no word of its own, as behind a Korean one.
    if (latin && stop === end && rt.particles.get(run[0].slice(-1))?.includes(run[0])) break;
    latin = LATIN.test(run[0]);
    if (!SEPARATE.test(run[0])) {
      const inner = run[0].replace(JOINTS(), '');
      const lead = at + run[0].indexOf(inner);
      if (inner) simple(text, lead, lead + inner.length, rt, split, out);
    } else if (!split || !DENSE.test(run[0])) out.push({ start: at, end: stop, kind: WORD });
    else if (end > SEGMENTED) for (let i = at; i < stop; i++) out.push({ start: i, end: i + 1, kind: WORD });
    else
      for (const s of rt.segments(run[0]))
        if (s.isWordLike !== false) out.push({ start: at + s.index, end: at + s.index + s.segment.length, kind: WORD });
  }
}

/** Tokens in order of place. `split` false: a run of a script without spaces stays one token (queries). */
export function tokenise(text: string, rt: Runtime, split = true): Token[] {
  const out: Token[] = [];
  // Only a stretch with a full stop or slash in it can hold an address.
  let plain = 0;
  ADDRESSY.lastIndex = 0;
  for (let m = ADDRESSY.exec(text); m; m = ADDRESSY.exec(text)) {
    const start = Math.max(plain, text.lastIndexOf(' ', m.index) + 1);
    if (start > plain) words(text, plain, start, rt, split, out);
    const space = text.indexOf(' ', m.index);
    ADDRESSY.lastIndex = plain = space < 0 ? text.length : space;
    chunk(text, start, plain, rt, split, out);
  }
  if (plain < text.length) words(text, plain, text.length, rt, split, out);
  return out;
}

function chunk(text: string, from: number, to: number, rt: Runtime, split: boolean, out: Token[]): void {
  const scheme = ADDRESS_START().exec(text.slice(from, to));
  if (!scheme) return bare(text, from, to, rt, split, out);
  const start = from + scheme.index;
  const end = addressEnd(text, start, to);
  bare(text, from, start, rt, split, out);
  out.push({ start, end, kind: ADDRESS });
  words(text, end, to, rt, split, out);
}

/** A stretch without a scheme: looks for e-mail addresses and bare domains, a domain's path included. */
function bare(text: string, from: number, to: number, rt: Runtime, split: boolean, out: Token[]): void {
  let done = from;
  const part = text.slice(from, to);
  const found = hostish();
  found.lastIndex = 0;
  for (let m = found.exec(part); m; m = found.exec(part)) {
    let start = from + m.index;
    if (start < done) continue;
    let last = m[0].length;
    while (last > 0 && EDGE.includes(m[0][last - 1] ?? '')) last--;
    let first = 0;
    while (first < last && EDGE.includes(m[0][first] ?? '')) first++;
    const run = m[0].slice(first, last);
    start += first;
    const at = run.indexOf('@');
    const host = run.slice(at + 1);
    const sigil = /[#$@]/.test(text[start - 1] ?? ' ');
    if (sigil || (at < 0 ? !isDomain(run, rt) || SEPARATE.test(run) : at === 0 || !HOST_ENDING().test(host))) continue;
    let end = start + run.length;
    if (at < 0 && /[/?#:]/.test(text[end] ?? '') && end < to && /^(?::\d|[/?#])/.test(text.slice(end, end + 2)))
      end = Math.max(end, addressEnd(text, end, to));
    words(text, done, start, rt, split, out);
    out.push({ start, end, kind: ADDRESS });
    done = OWNED().test(text.slice(end, end + 4)) ? end + 2 : end;
  }
  words(text, done, to, rt, split, out);
}

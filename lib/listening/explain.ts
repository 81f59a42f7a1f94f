/** Why a post matches, shown in the post as it was written: where its words stand in the source text. For own pages, not for the page. */
import type { Ast, Spot } from './ast';
import { asksForAds } from './compile';
import { hitsOf, prepare, truth } from './evaluate';
import { nodeOf } from './nodes';
import type { Post } from '../model/post';
import { end, first } from './spans';
import { ownRuntime } from './terms';
import { clean, isPlain } from './text';

export interface Why {
  /** The worker must decide the rest (person:, tag:, stance:, lang: without a mark). */
  maybe: boolean;
  /** Stretches of `post.text`, in order, not overlapping. Empty where only fields made it match. */
  spots: Spot[];
}

/** As much as the matcher grants itself. */
const STEPS = 600_000;
/** Longer texts are shown without the exact place of a disguised letter: a whole word is marked. */
const CLOSE = 2_000;

/** Offsets in the clean view of a text -> offsets in the text; null where they cannot be told. */
function wayBack(source: string, view: string, undo: boolean): ((at: number) => number) | null {
  if (source === view) return (at) => at;
  const from: number[] = [0];
  const to: number[] = [0];
  let length = 0;
  let spaced = false;
  const put = (viewAt: number, sourceAt: number): void => {
    from.push(viewAt);
    to.push(sourceAt);
  };
  for (const m of source.matchAll(/\s+|\S+/gu)) {
    const stop = m.index + m[0].length;
    if (/^\s/u.test(m[0])) {
      if (!spaced) length++;
      spaced = true;
    } else {
      const part = clean(m[0], ownRuntime(), undo);
      // ´ comes to a space and a mark: behind a space that is no second one.
      if (spaced && part.startsWith(' ')) length--;
      if (!isPlain(m[0]) && part && source.length <= CLOSE)
        for (const { index } of GRAPHEMES.segment(m[0])) put(length + clean(m[0].slice(0, index), ownRuntime(), undo).length, m.index + index);
      else if (isPlain(m[0])) for (let i = 0; i < part.length; i++) put(length + i, m.index + i);
      length += part.length;
      if (part) spaced = false;
    }
    put(length, stop);
  }
  if (length !== view.length) return null;
  return (at) => {
    let low = 0;
    for (let high = from.length; low < high;) {
      const middle = (low + high) >> 1;
      if ((from[middle] ?? 0) <= at) low = middle + 1;
      else high = middle;
    }
    return to[low - 1] ?? 0;
  };
}
const GRAPHEMES = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** Overlapping and touching stretches as one. */
function merged(spots: Spot[]): Spot[] {
  const out: Spot[] = [];
  for (const spot of spots.sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = out[out.length - 1];
    if (last && spot.start <= last.end) last.end = Math.max(last.end, spot.end);
    else out.push({ ...spot });
  }
  return out;
}

/** Null: the post does not match. `now`: ms since 1970. */
export function explain(ast: Ast, post: Post, now: number): Why | null {
  if (post.isAd && !asksForAds(ast)) return null;
  const node = nodeOf(ast);
  const p = prepare(post, now, ownRuntime(), undefined, { steps: STEPS });
  const value = truth(node, p);
  if (!value) return null;
  const back = new Map([p.doc, p.raw].flatMap((doc) => (doc ? [[doc, wayBack(post.text, doc.view, doc === p.doc)] as const] : [])));
  const spots = hitsOf(node, p).flatMap(({ doc, span, exact }) => {
    const place = back.get(doc);
    const a = doc.tokens[first(span)];
    const b = doc.tokens[end(span) - 1] ?? a;
    if (!place || !a || !b) return [];
    const at = exact ? doc.view.indexOf(exact, Math.max(0, a.start - exact.length)) : a.start;
    const start = place(at < 0 ? a.start : at);
    const stop = place(at < 0 || !exact ? b.end : at + exact.length);
    return stop > start ? [{ start, end: stop }] : [];
  });
  return { maybe: value === 1, spots: merged(spots) };
}

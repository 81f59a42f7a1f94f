/**
 * Ridge regression on how alike texts are, by their pieces, by their views, and by both at once, so that a near copy of a text that was
 * learned says most. For measuring; nothing of it ships.
 */
import { PIECES, piecesOf, rarity, type Sparse } from './pieces';
import type { Viewer, Views } from './views';

export interface Machine {
  labels: readonly string[];
  rare: Float32Array;
  views: Views;
  /** Of each text that was learned. */
  pieces: Sparse[];
  /** Text * width of views. */
  known: Float32Array;
  /** Text * label. */
  pulls: Float32Array;
}

/** Pull to zero. */
const RIDGE = 0.5;
const STEPS = 60;
/** What is left to explain, beside all there was: then it is near enough. */
const CLOSE = 1e-3;

/** @param truth per text the label's place in `labels` */
export function fitted(texts: readonly string[], truth: readonly number[], labels: readonly string[], viewer: Viewer): Machine {
  const rare = rarity(texts);
  const pieces = texts.map((text) => piecesOf(text, rare));
  const views = viewer.fit(texts);
  const known = new Float32Array(texts.length * views.width);
  texts.forEach((text, i) => known.set(viewer.of(text, views), i * views.width));
  const k = labels.length;
  const near = nearness(pieces, known, views.width, viewer);
  const targets = new Float64Array(texts.length * k);
  truth.forEach((label, i) => (targets[i * k + label] = 1));
  const pulls = solved((v) => product(v, near, k), targets, k);
  return { labels, rare, views, pieces, known, pulls: Float32Array.from(pulls) };
}

/** What speaks for each label: near 1 where all does, near 0 where nothing does. */
export function scoresOf(text: string, { labels, rare, views, pieces, known, pulls }: Machine, viewer: Viewer): number[] {
  const mine = spread(piecesOf(text, rare));
  const view = viewer.of(text, views);
  const k = labels.length;
  const out = new Array<number>(k).fill(0);
  pieces.forEach((each, row) => {
    const alike = viewer.alike(shared(each, mine), view, known, row * views.width);
    for (let c = 0; c < k; c++) out[c] = (out[c] ?? 0) + alike * (pulls[row * k + c] ?? 0);
  });
  return out;
}

/** Every piece's value, to be looked up. */
function spread({ at, value }: Sparse): Float32Array {
  const out = new Float32Array(PIECES);
  at.forEach((piece, i) => (out[piece] = (out[piece] ?? 0) + (value[i] ?? 0)));
  return out;
}

function shared({ at, value }: Sparse, other: Float32Array): number {
  let sum = 0;
  for (let i = 0; i < at.length; i++) sum += (value[i] ?? 0) * (other[at[i] ?? 0] ?? 0);
  return sum;
}

function nearness(pieces: readonly Sparse[], known: Float32Array, width: number, viewer: Viewer): Float32Array {
  const count = pieces.length;
  const near = new Float32Array(count * count);
  pieces.forEach((each, i) => {
    const mine = spread(each);
    const view = known.subarray(i * width, (i + 1) * width);
    for (const [j, other] of pieces.slice(0, i + 1).entries()) {
      const alike = viewer.alike(shared(other, mine), view, known, j * width);
      near[i * count + j] = alike;
      near[j * count + i] = alike;
    }
  });
  return near;
}

/** All likenesses times `v`, and the pull. */
function product(v: Float64Array, near: Float32Array, k: number): Float64Array {
  const count = v.length / k;
  const out = v.map((each) => RIDGE * each);
  const sums = new Float64Array(k);
  for (let row = 0; row < count; row++) {
    sums.fill(0);
    for (let j = 0; j < count; j++) {
      const alike = near[row * count + j] ?? 0;
      for (let c = 0; c < k; c++) sums[c] = (sums[c] ?? 0) + alike * (v[j * k + c] ?? 0);
    }
    for (let c = 0; c < k; c++) out[row * k + c] = (out[row * k + c] ?? 0) + (sums[c] ?? 0);
  }
  return out;
}

/** Conjugate gradients, each column by itself. */
function solved(times: (v: Float64Array) => Float64Array, targets: Float64Array, k: number): Float64Array {
  const dots = (a: Float64Array, b: Float64Array): number[] => {
    const out = new Array<number>(k).fill(0);
    a.forEach((value, i) => (out[i % k] = (out[i % k] ?? 0) + value * (b[i] ?? 0)));
    return out;
  };
  const found = new Float64Array(targets.length);
  const rest = targets.slice();
  let way = targets.slice();
  let size = dots(rest, rest);
  const first = size.slice();
  for (let step = 0; step < STEPS && size.some((each, c) => each > CLOSE * CLOSE * (first[c] ?? 0)); step++) {
    const image = times(way);
    const bend = dots(way, image);
    const by = size.map((each, c) => (bend[c] ? each / (bend[c] ?? 1) : 0));
    way.forEach((value, i) => {
      found[i] = (found[i] ?? 0) + (by[i % k] ?? 0) * value;
      rest[i] = (rest[i] ?? 0) - (by[i % k] ?? 0) * (image[i] ?? 0);
    });
    const next = dots(rest, rest);
    const turn = next.map((each, c) => (size[c] ? each / (size[c] ?? 1) : 0));
    way = way.map((value, i) => (rest[i] ?? 0) + (turn[i % k] ?? 0) * value);
    size = next;
  }
  return found;
}

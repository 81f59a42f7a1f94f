/** model.post: all heads on one post, measured in Node on the shipped weights; against it, one head alone on the same post. */
import { benchModel } from '../model';
import type { Measured } from '../lib/row';

export function model(): Measured {
  const { perHeadUs, sixHeadsOverOne } = benchModel();
  // A sixth of one head alone, so that the ratio of the row is six heads over one: features are extracted once and shared.
  const baseline = perHeadUs / sixHeadsOverOne;
  return { value: perHeadUs, baseline, detail: { heads: 6, usAPost: Math.round(perHeadUs * 6) } };
}

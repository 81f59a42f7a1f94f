/**
 * How well each reply answers a question, over the postings of the layout. Reads it and changes nothing.
 * Not here: what a text's features are, and where the line to decline lies.
 */
import type { Layout, Postings } from './layout';

export interface Question {
  /** Numbers of the features some reply knows, and how often each stands in the question. */
  features: ArrayLike<number>;
  counts: ArrayLike<number>;
  /** Squared length of what no reply knows: that is how a foreign question is told. */
  strange: number;
  /** 0..1: how much of it some reply knows, by how rare the words are in everyday posts. */
  covered: number;
}

/** Per reply, 0 where nothing is shared. */
export interface Scores {
  /** BM25 of its examples: the best, the mean of the best three, the mean of all. */
  lexical: Float32Array;
  /** Cosine to its centre. */
  near: Float32Array;
  /** 0..1: how much of what the question says stands in its examples. */
  fit: Float32Array;
}

export interface Limits {
  allowed?: ((id: string) => boolean) | undefined;
  /** This example is treated as if it were not there: for asking the replies their own questions. */
  without?: number;
}

/** Null when the question shares nothing with any reply. */
export function scores(layout: Layout, question: Question, { allowed, without = -1 }: Limits = {}): Scores | null {
  const { replies, weights, byDoc, byReply, norms, spans, firstDoc, docs } = layout;
  const docScore = new Float32Array(docs.length);
  const docCosine = new Float32Array(docs.length);
  const centre = new Float32Array(replies.length);
  let known = 0;
  for (let f = 0; f < question.features.length; f++) {
    const feature = question.features[f] ?? 0;
    const weight = weights[feature] ?? 0;
    // Weightless: it stands in so many replies that it points at none, and its postings are the longest.
    if (!weight) continue;
    const value = Math.log1p(question.counts[f] ?? 1) * weight;
    known += value * value;
    addDocs(byDoc, feature, weight, value * weight, docScore, docCosine);
    addReplies(byReply, feature, value, centre);
  }
  if (!known) return null;
  const length = Math.sqrt(known + question.strange);
  const found: Scores = { lexical: new Float32Array(replies.length), near: new Float32Array(replies.length), fit: new Float32Array(replies.length) };
  for (let reply = 0; reply < replies.length; reply++) {
    if (!centre[reply] || (allowed && !allowed(replies[reply] ?? ''))) continue;
    let [first, second, third, sum, cosine] = [0, 0, 0, 0, 0];
    const from = firstDoc[reply] ?? 0;
    const to = firstDoc[reply + 1] ?? 0;
    let count = to - from;
    let centred = (centre[reply] ?? 0) / length;
    for (let doc = from; doc < to; doc++) {
      if (doc === without) {
        count--;
        centred = centreWithout(
          centred,
          spans[reply] ?? 1,
          (docs[doc]?.weight ?? 1) * ((docCosine[doc] ?? 0) / ((norms[doc] ?? 1) * length)),
          docs[doc]?.weight ?? 1,
        );
        continue;
      }
      const score = (docScore[doc] ?? 0) * (docs[doc]?.weight ?? 1);
      sum += score;
      cosine = Math.max(cosine, (docCosine[doc] ?? 0) / ((norms[doc] ?? 1) * length));
      if (score > first) [first, second, third] = [score, first, second];
      else if (score > second) [second, third] = [score, second];
      else if (score > third) third = score;
    }
    if (!count) continue;
    found.lexical[reply] = first + (first + second + third) / Math.min(3, count) + sum / count;
    found.near[reply] = centred;
    found.fit[reply] = ((cosine + centred) / 2) * question.covered;
  }
  return found;
}

/** The cosine to a centre when one example is taken out. `centred`: with it; `span`: length of the sum the centre is made of; `own`: weighted cosine to that example. */
function centreWithout(centred: number, span: number, own: number, weight: number): number {
  const left = Math.sqrt(Math.max(1e-6, span * span - 2 * weight * centred * span + weight * weight));
  return Math.max(0, (centred * span - own) / left);
}

/** Adds one feature's postings to the texts that hold it. Most of the time of a question is spent here: nothing but typed arrays at hand. */
function addDocs({ start, at, value }: Postings, feature: number, weight: number, cosine: number, score: Float32Array, cosines: Float32Array): void {
  const end = start[feature + 1] as number;
  for (let i = start[feature] as number; i < end; i++) {
    const doc = at[i] as number;
    score[doc] = (score[doc] as number) + (value[i] as number) * weight;
    cosines[doc] = (cosines[doc] as number) + cosine;
  }
}

/** The same for the centres of the replies. */
function addReplies({ start, at, value }: Postings, feature: number, by: number, centre: Float32Array): void {
  const end = start[feature + 1] as number;
  for (let i = start[feature] as number; i < end; i++) {
    const reply = at[i] as number;
    centre[reply] = (centre[reply] as number) + by * (value[i] as number);
  }
}

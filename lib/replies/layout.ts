/**
 * How the texts of all saved replies lie in memory for asking: typed postings by feature, per text and per reply, with weights.
 * Made anew when a reply changes; a question reads it and changes nothing.
 */
import { COMMON } from './everyday';
import { TELLING } from './telling';

const K1 = 1.2;
const B = 0.4;
/** Whole words tell more than pairs and pieces of words. */
const KIND: Record<string, number> = { s: 1.3, h: 1.3, b: 0.8, '4': 0.9 };
/** Level of a feature that is not in the table of common ones: once in about a thousand texts. */
const RARE_LEVEL = 20;
/** Among this many replies, a feature that points at hardly any of them is left out: it would cost most of the time. */
const MANY = 1_000;
const TOO_COMMON = 0.3;

let levels: Map<string, number> | undefined;
function levelOf(feature: string): number {
  levels ??= new Map(COMMON.flatMap(([level, features]) => features.split('|').map((each): [string, number] => [each, level])));
  const level = levels.get(feature);
  if (level !== undefined || !feature.startsWith('b:')) return level ?? RARE_LEVEL;
  // A pair of everyday words is an everyday pair, even where it was not counted.
  const [first, second] = feature.slice(2).split(' ');
  return Math.min(RARE_LEVEL, (levels.get(`s:${first ?? ''}`) ?? RARE_LEVEL) + (levels.get(`s:${second ?? ''}`) ?? RARE_LEVEL));
}
/** Everyday inverse frequency in nats; at least a tenth, so that a text of common words alone still has a direction. */
export const everyday = (feature: string): number => Math.max(0.1, (levelOf(feature) / 2) * Math.LN2);

let tells: Map<string, number> | undefined;
/**
 * How much more, or less, than most features this one tells what is wanted, as known before any reply is (log2). It stands in for what
 * the replies themselves show once they have many examples.
 */
const telling = (feature: string): number => {
  tells ??= new Map(
    Object.entries(TELLING).flatMap(([name, features]) => {
      const level = Number(name.slice(4)) * (name.startsWith('less') ? -1 : 1);
      return features.split('|').map((each): [string, number] => [each, level]);
    }),
  );
  return tells.get(feature) ?? 0;
};
/** What it counts with one example a reply, and how fast that fades with more. */
const TELLS = 0.25;
const FADES = 0.7;

export interface Doc {
  reply: number;
  weight: number;
  features: Int32Array;
  counts: Uint16Array;
  length: number;
}

/** Postings laid out in rows: of feature f, `at[start[f]] … at[start[f + 1] - 1]`. */
export interface Postings {
  start: Int32Array;
  at: Int32Array;
  value: Float32Array;
}

export interface Layout {
  docs: Doc[];
  replies: string[];
  weights: Float32Array;
  byDoc: Postings;
  byReply: Postings;
  /** Doc norm for the best cosine. */
  norms: Float32Array;
  /** Per reply: length of the sum of its examples' directions, of which the centre is made. */
  spans: Float32Array;
  firstDoc: Int32Array;
}

/** Lays all texts out for asking. `entries`: the texts of each reply; `names`: what each feature number stands for. */
export function layOut(entries: ReadonlyMap<string, readonly Omit<Doc, 'reply'>[]>, names: readonly string[]): Layout {
  const replies = [...entries.keys()];
  const docs: Doc[] = replies.flatMap((id, reply) => (entries.get(id) ?? []).map((doc) => ({ ...doc, reply })));
  const size = names.length;
  const firstDoc = new Int32Array(replies.length + 1).fill(docs.length);
  for (let doc = docs.length - 1; doc >= 0; doc--) firstDoc[docs[doc]?.reply ?? 0] = doc;
  for (let reply = replies.length - 1; reply >= 0; reply--)
    if (!entries.get(replies[reply] ?? '')?.length) firstDoc[reply] = firstDoc[reply + 1] ?? 0;
  const perReply = countPerReply(docs, names.length);
  const weights = weigh(perReply, replies.length, names, TELLS / Math.max(1, docs.length / Math.max(1, replies.length)) ** FADES);
  const mean = docs.reduce((sum, doc) => sum + doc.length, 0) / Math.max(1, docs.length);
  const norms = new Float32Array(docs.length);
  const spans = new Float32Array(replies.length);
  const centres = new Map<number, number>();
  const byDoc = postings(size, (put) =>
    docs.forEach((doc, at) => {
      let norm = 0;
      doc.features.forEach((feature, i) => {
        const count = doc.counts[i] ?? 1;
        put(feature, at, (count * (K1 + 1)) / (count + K1 * (1 - B + (B * doc.length) / mean)));
        norm += (Math.log1p(count) * (weights[feature] ?? 0)) ** 2;
      });
      norms[at] = Math.sqrt(norm) || 1;
    }),
  );
  const byReply = postings(size, (put) => {
    for (let reply = 0; reply < replies.length; reply++) {
      centres.clear();
      for (let at = firstDoc[reply] ?? 0; at < (firstDoc[reply + 1] ?? 0); at++) {
        const doc = docs[at];
        doc?.features.forEach((feature, i) => {
          const value = (Math.log1p(doc.counts[i] ?? 1) * (weights[feature] ?? 0) * doc.weight) / (norms[at] ?? 1);
          centres.set(feature, (centres.get(feature) ?? 0) + value);
        });
      }
      let norm = 0;
      for (const value of centres.values()) norm += value * value;
      spans[reply] = Math.sqrt(norm) || 1;
      for (const [feature, value] of centres) put(feature, reply, value / (spans[reply] ?? 1));
    }
  });
  return { docs, replies, weights, byDoc, byReply, norms, spans, firstDoc };
}

/** Per feature: how often it stands in each reply. */
function countPerReply(docs: readonly Doc[], features: number): Map<number, number>[] {
  const found = Array.from({ length: features }, () => new Map<number, number>());
  for (const doc of docs) {
    doc.features.forEach((feature, i) => {
      const counts = found[feature];
      counts?.set(doc.reply, (counts.get(doc.reply) ?? 0) + (doc.counts[i] ?? 1));
    });
  }
  return found;
}

/** Weight of each feature: everyday rarity, times how few replies it points at (1 minus its entropy over replies), times what it tells. */
function weigh(perReply: readonly Map<number, number>[], replies: number, names: readonly string[], tells: number): Float32Array {
  const most = Math.log(Math.max(2, replies));
  return Float32Array.from(perReply, (counts, feature) => {
    let sum = 0;
    for (const count of counts.values()) sum += count;
    let entropy = 0;
    for (const count of counts.values()) entropy -= (count / sum) * Math.log(count / sum);
    const points = 1 - entropy / most;
    if (replies >= MANY && points < TOO_COMMON) return 0;
    const name = names[feature] ?? '';
    return (KIND[name[0] ?? ''] ?? 1) * Math.sqrt(Math.max(0.02, points) * everyday(name)) * 2 ** (tells * telling(name));
  });
}

function postings(features: number, fill: (put: (feature: number, at: number, value: number) => void) => void): Postings {
  const start = new Int32Array(features + 1);
  fill((feature) => start[feature + 1] !== undefined && (start[feature + 1] = (start[feature + 1] ?? 0) + 1));
  for (let i = 0; i < features; i++) start[i + 1] = (start[i + 1] ?? 0) + (start[i] ?? 0);
  const at = new Int32Array(start[features] ?? 0);
  const value = new Float32Array(at.length);
  const next = start.slice();
  fill((feature, where, what) => {
    const slot = next[feature] ?? 0;
    next[feature] = slot + 1;
    at[slot] = where;
    value[slot] = what;
  });
  return { start, at, value };
}

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
  const firstDoc = new Int32Array(replies.length + 1).fill(docs.length);
  for (let doc = docs.length - 1; doc >= 0; doc--) firstDoc[docs[doc]?.reply ?? 0] = doc;
  for (let reply = replies.length - 1; reply >= 0; reply--)
    if (!entries.get(replies[reply] ?? '')?.length) firstDoc[reply] = firstDoc[reply + 1] ?? 0;
  const counted = countUp(docs, firstDoc, names.length);
  const weights = weigh(counted, replies.length, names, TELLS / Math.max(1, docs.length / Math.max(1, replies.length)) ** FADES);
  const { byDoc, norms } = postDocs(docs, weights, counted.inDocs);
  return { docs, replies, weights, byDoc, norms, firstDoc, ...postReplies({ docs, firstDoc, weights, norms }, counted.inReplies) };
}

/** Per feature, over replies: how often it stands in all, the sum of n log n of how often in each, in how many docs and replies. */
interface Counted {
  all: Float64Array;
  nLogN: Float64Array;
  inDocs: Int32Array;
  inReplies: Int32Array;
}

/** One pass over all texts, with typed arrays only: among thousands of texts maps took most of a woken worker's first second. */
function countUp(docs: readonly Doc[], firstDoc: Int32Array, size: number): Counted {
  const counted: Counted = {
    all: new Float64Array(size),
    nLogN: new Float64Array(size),
    inDocs: new Int32Array(size),
    inReplies: new Int32Array(size),
  };
  const { all, nLogN, inDocs, inReplies } = counted;
  const here = new Int32Array(size);
  const touched = new Int32Array(size);
  for (let reply = 0; reply + 1 < firstDoc.length; reply++) {
    let many = 0;
    for (let at = firstDoc[reply] ?? 0; at < (firstDoc[reply + 1] ?? 0); at++) {
      const { features, counts } = docs[at] as Doc;
      for (let i = 0; i < features.length; i++) {
        const feature = features[i] as number;
        if (!here[feature]) touched[many++] = feature;
        here[feature] = (here[feature] as number) + (counts[i] as number);
        inDocs[feature] = (inDocs[feature] as number) + 1;
      }
    }
    for (let i = 0; i < many; i++) {
      const feature = touched[i] as number;
      const count = here[feature] as number;
      here[feature] = 0;
      all[feature] = (all[feature] as number) + count;
      if (count > 1) nLogN[feature] = (nLogN[feature] as number) + count * Math.log(count);
      inReplies[feature] = (inReplies[feature] as number) + 1;
    }
  }
  return counted;
}

/** Room for postings, `many` of each feature, and where the next one of each goes. */
function room(many: Int32Array): { postings: Postings; next: Int32Array } {
  const start = new Int32Array(many.length + 1);
  for (let i = 0; i < many.length; i++) start[i + 1] = (start[i] as number) + (many[i] as number);
  const total = start[many.length] ?? 0;
  return { postings: { start, at: new Int32Array(total), value: new Float32Array(total) }, next: start.slice() };
}

function postDocs(docs: readonly Doc[], weights: Float32Array, many: Int32Array): Pick<Layout, 'byDoc' | 'norms'> {
  const mean = docs.reduce((sum, doc) => sum + doc.length, 0) / Math.max(1, docs.length);
  const norms = new Float32Array(docs.length);
  const { postings, next } = room(many);
  docs.forEach(({ features, counts, length }, at) => {
    let norm = 0;
    for (let i = 0; i < features.length; i++) {
      const feature = features[i] as number;
      const count = counts[i] as number;
      const slot = next[feature] as number;
      next[feature] = slot + 1;
      postings.at[slot] = at;
      postings.value[slot] = (count * (K1 + 1)) / (count + K1 * (1 - B + (B * length) / mean));
      norm += (Math.log1p(count) * (weights[feature] as number)) ** 2;
    }
    norms[at] = Math.sqrt(norm) || 1;
  });
  return { byDoc: postings, norms };
}

/** The centre of each reply: the sum of its examples' directions, made as long as one. */
function postReplies(
  { docs, firstDoc, weights, norms }: Pick<Layout, 'docs' | 'firstDoc' | 'weights' | 'norms'>,
  many: Int32Array,
): Pick<Layout, 'byReply' | 'spans'> {
  const { postings, next } = room(many);
  const spans = new Float32Array(firstDoc.length - 1);
  const centre = new Float64Array(weights.length);
  const seen = new Int32Array(weights.length).fill(-1);
  const touched = new Int32Array(weights.length);
  for (let reply = 0; reply < spans.length; reply++) {
    let found = 0;
    for (let at = firstDoc[reply] ?? 0; at < (firstDoc[reply + 1] ?? 0); at++) {
      const { features, counts, weight } = docs[at] as Doc;
      const norm = norms[at] as number;
      for (let i = 0; i < features.length; i++) {
        const feature = features[i] as number;
        if (seen[feature] !== reply) {
          seen[feature] = reply;
          touched[found++] = feature;
          centre[feature] = 0;
        }
        centre[feature] = (centre[feature] as number) + (Math.log1p(counts[i] as number) * (weights[feature] as number) * weight) / norm;
      }
    }
    let norm = 0;
    for (let i = 0; i < found; i++) norm += (centre[touched[i] as number] as number) ** 2;
    const span = (spans[reply] = Math.fround(Math.sqrt(norm) || 1));
    for (let i = 0; i < found; i++) {
      const feature = touched[i] as number;
      const slot = next[feature] as number;
      next[feature] = slot + 1;
      postings.at[slot] = reply;
      postings.value[slot] = (centre[feature] as number) / span;
    }
  }
  return { byReply: postings, spans };
}

/** Weight of each feature: everyday rarity, times how few replies it points at (1 minus its entropy over replies), times what it tells. */
function weigh({ all, nLogN }: Counted, replies: number, names: readonly string[], tells: number): Float32Array {
  const most = Math.log(Math.max(2, replies));
  const weights = new Float32Array(names.length);
  for (let feature = 0; feature < weights.length; feature++) {
    const sum = all[feature] as number;
    const points = sum ? 1 - (Math.log(sum) - (nLogN[feature] as number) / sum) / most : 1;
    if (replies >= MANY && points < TOO_COMMON) continue;
    const name = names[feature] ?? '';
    weights[feature] = (KIND[name[0] ?? ''] ?? 1) * Math.sqrt(Math.max(0.02, points) * everyday(name)) * 2 ** (tells * telling(name));
  }
  return weights;
}

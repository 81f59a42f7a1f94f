/**
 * Which saved replies fit a post: an own ranking over typed postings, no dependency, nothing learned elsewhere but how
 * common words are. Each reply has examples (questions it answers, its title, its text). Two views are added:
 * BM25 of the examples (best, mean of the best three, mean of all) and the cosine to the reply's centre.
 * Of two that are alike, the one with more past questions comes first.
 * A feature counts more the rarer it is in everyday posts and the fewer replies share it.
 * Changing one reply cuts only that reply's texts anew; the postings are laid out again at the next question.
 */
import { featuresOf } from './features';
import { everyday, layOut, type Doc, type Layout } from './layout';

export interface Example {
  text: string;
  /** 1: as a customer asks it; less for words that only stand in the answer. */
  weight: number;
}

export interface Ranked {
  id: string;
  score: number;
  /** 0..1: how much of what the question says stands in this reply's examples. Compared with the threshold to decline. */
  fit: number;
  examples: number;
}

/**
 * Whether a reply fits well enough to be shown. The threshold grows with the number of examples (more of them cover more of
 * any question). Set on Banking77 so that 5 % of questions that have a reply are wrongly declined with 10, 3 and 1 examples.
 */
export const fits = ({ fit, examples }: Ranked): boolean => fit >= 0.044 + 0.094 * Math.log10(Math.max(1, Math.min(30, examples)));

/** What answered more questions before is likelier to answer the next; measured on one public set of support posts. */
const OFTEN = 0.1;

/** Keeps the best few of many without sorting them all; equal scores in the order of their ids. */
class Best {
  readonly all: { reply: number; score: number }[] = [];

  constructor(
    private readonly limit: number,
    private readonly ids: readonly string[],
  ) {}

  add(reply: number, score: number): void {
    const { all, limit, ids } = this;
    const after = (at: { reply: number; score: number }): boolean =>
      at.score < score || (at.score === score && (ids[at.reply] ?? '') > (ids[reply] ?? ''));
    const last = all.at(-1);
    if (!limit || (all.length >= limit && last && !after(last))) return;
    if (all.length >= limit) all.pop();
    let slot = all.length;
    while (slot > 0 && all[slot - 1] && after(all[slot - 1] as { reply: number; score: number })) slot--;
    all.splice(slot, 0, { reply, score });
  }
}

export class ReplyIndex {
  private readonly features = new Map<string, number>();
  private readonly names: string[] = [];
  private readonly entries = new Map<string, Omit<Doc, 'reply'>[]>();
  private layout: Layout | null = null;

  get size(): number {
    return this.entries.size;
  }

  /** Adds a reply or replaces it. */
  set(id: string, examples: readonly Example[]): void {
    this.entries.set(
      id,
      examples.map(({ text, weight }) => {
        const found = featuresOf(text);
        const features = Int32Array.from(found.keys(), (name) => this.idOf(name));
        const counts = Uint16Array.from(found.values());
        return { weight, features, counts, length: counts.reduce((sum, count) => sum + count, 0) };
      }),
    );
    this.layout = null;
  }

  delete(id: string): void {
    if (this.entries.delete(id)) this.layout = null;
  }

  /** Replies that share anything with the text, best first. `allowed`: others are left out; `limit`: how many. */
  rank(text: string, options: { allowed?: (id: string) => boolean; limit?: number } = {}): Ranked[] {
    const layout = (this.layout ??= this.lay());
    const { replies, weights, byDoc, byReply, norms, firstDoc } = layout;
    const docScore = new Float32Array(layout.docs.length);
    const docCosine = new Float32Array(layout.docs.length);
    const centre = new Float32Array(replies.length);
    let norm = 0;
    let known = 0;
    for (const [name, count] of featuresOf(text)) {
      const feature = this.features.get(name);
      // A word no reply knows still counts in the question's length: that is how a foreign question is told.
      const weight = feature === undefined ? everyday(name) : (weights[feature] ?? 0);
      const value = Math.log1p(count) * weight;
      norm += value * value;
      // Weightless: it stands in so many replies that it points at none, and its postings are the longest.
      if (feature === undefined || !weight) continue;
      known += value * value;
      for (let i = byDoc.start[feature] ?? 0; i < (byDoc.start[feature + 1] ?? 0); i++) {
        const doc = byDoc.at[i] ?? 0;
        const frequency = byDoc.value[i] ?? 0;
        docScore[doc] = (docScore[doc] ?? 0) + frequency * weight;
        docCosine[doc] = (docCosine[doc] ?? 0) + value * weight;
      }
      for (let i = byReply.start[feature] ?? 0; i < (byReply.start[feature + 1] ?? 0); i++) {
        const reply = byReply.at[i] ?? 0;
        centre[reply] = (centre[reply] ?? 0) + value * (byReply.value[i] ?? 0);
      }
    }
    if (!known) return [];
    const length = Math.sqrt(norm);
    const lexical = new Float32Array(replies.length);
    const near = new Float32Array(replies.length);
    const fit = new Float32Array(replies.length);
    let [mostLexical, mostNear] = [1e-9, 1e-9];
    for (let reply = 0; reply < replies.length; reply++) {
      if (!centre[reply] || (options.allowed && !options.allowed(replies[reply] ?? ''))) continue;
      let [first, second, third, sum, cosine] = [0, 0, 0, 0, 0];
      const from = firstDoc[reply] ?? 0;
      const to = firstDoc[reply + 1] ?? 0;
      for (let doc = from; doc < to; doc++) {
        const score = (docScore[doc] ?? 0) * (layout.docs[doc]?.weight ?? 1);
        sum += score;
        cosine = Math.max(cosine, (docCosine[doc] ?? 0) / ((norms[doc] ?? 1) * length));
        if (score > first) [first, second, third] = [score, first, second];
        else if (score > second) [second, third] = [score, second];
        else if (score > third) third = score;
      }
      const three = (first + second + third) / Math.min(3, to - from);
      const words = (lexical[reply] = first + three + sum / (to - from));
      const centred = (near[reply] = (centre[reply] ?? 0) / length);
      fit[reply] = (cosine + centred) / 2;
      mostLexical = Math.max(mostLexical, words);
      mostNear = Math.max(mostNear, centred);
    }
    const best = new Best(options.limit ?? 50, replies);
    for (let reply = 0; reply < replies.length; reply++)
      if (near[reply]) {
        const asked = (firstDoc[reply + 1] ?? 0) - (firstDoc[reply] ?? 0);
        const alike = ((lexical[reply] ?? 0) / mostLexical + (near[reply] ?? 0) / mostNear) / 2;
        best.add(reply, alike + OFTEN * Math.log(Math.max(1, asked)));
      }
    return best.all.map(({ reply, score }) => ({
      id: replies[reply] ?? '',
      score,
      fit: fit[reply] ?? 0,
      examples: (firstDoc[reply + 1] ?? 0) - (firstDoc[reply] ?? 0),
    }));
  }

  /** How much each feature of a text adds to a reply: for telling the reason. */
  contributions(text: string, id: string): Map<string, number> {
    const layout = (this.layout ??= this.lay());
    const reply = layout.replies.indexOf(id);
    const found = new Map<string, number>();
    for (const [name, count] of featuresOf(text)) {
      const feature = this.features.get(name);
      if (feature === undefined) continue;
      for (let i = layout.byReply.start[feature] ?? 0; i < (layout.byReply.start[feature + 1] ?? 0); i++) {
        if (layout.byReply.at[i] === reply) found.set(name, Math.log1p(count) * (layout.weights[feature] ?? 0) * (layout.byReply.value[i] ?? 0));
      }
    }
    return found;
  }

  private idOf(name: string): number {
    let id = this.features.get(name);
    if (id === undefined) {
      id = this.names.push(name) - 1;
      this.features.set(name, id);
    }
    return id;
  }

  private lay(): Layout {
    return layOut(this.entries, this.names);
  }
}

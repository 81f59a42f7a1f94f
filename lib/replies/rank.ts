/**
 * Which saved replies fit a post: an own ranking over typed postings, no dependency, nothing learned elsewhere but how
 * common words are. Each reply has examples (questions it answers, its title, its text). Two views are added:
 * BM25 of the examples (best, mean of the best three, mean of all) and the cosine to the reply's centre.
 * Of two that are alike, the one with more past questions comes first.
 * A feature counts more the rarer it is in everyday posts and the fewer replies share it.
 * Changing one reply cuts only that reply's texts anew; the postings are laid out again at the next question.
 */
import { featuresOf } from './features';
import { Fingerprint } from './fingerprint';
import { everyday, layOut, type Doc, type Layout } from './layout';
import { lineOf, METHOD, type DrawnLine } from './line';
import { scores, type Question } from './score';
import { laySenses, sensed, type SenseLayout, type Senses } from './senses';

export interface Example {
  text: string;
  /** 1: as a customer asks it; less for words that only stand in the answer. */
  weight: number;
}

export interface Ranked {
  id: string;
  score: number;
  /** 0..1: how much of what the question says stands in this reply's examples. */
  fit: number;
  /** Whether that is enough to be shown; where it is for none, all are declined. */
  fits: boolean;
  /** Twice as much as it takes to be shown: enough to conclude something from, unseen by anybody. */
  sure: boolean;
}

/** What answered more questions before is likelier to answer the next; measured on one public set of support posts. */
const OFTEN = 0.1;

/**
 * What near words count beside the same words, where all of the question's words are known: of 1 + this. Set on halves of Banking77
 * and CLINC150 with 1, 3 and 10 examples a reply, vectors learned on the other half.
 */
const SENSE = 1.5;
/** Less of a question known than this share and near words count nothing: guessing at half of a long text takes more than it gives. */
const KNOWN = 0.92;
/** Among more texts than this, near words are left out: they would take longer than all the rest. */
const SENSED_MOST = 2_000;

/** Keeps the best few of many without sorting them all; equal scores in the order of their ids. */
class Best {
  readonly all: { reply: number; score: number }[] = [];
  /** What scores less has no place. */
  private floor = -Infinity;

  constructor(
    private readonly limit: number,
    private readonly ids: readonly string[],
  ) {}

  add(reply: number, score: number): void {
    // Most of thousands end here.
    if (score < this.floor) return;
    const { all, limit, ids } = this;
    const after = (at: { reply: number; score: number }): boolean =>
      at.score < score || (at.score === score && (ids[at.reply] ?? '') > (ids[reply] ?? ''));
    const last = all.at(-1);
    if (!limit || (all.length >= limit && last && !after(last))) return;
    if (all.length >= limit) all.pop();
    let slot = all.length;
    while (slot > 0 && all[slot - 1] && after(all[slot - 1] as { reply: number; score: number })) slot--;
    all.splice(slot, 0, { reply, score });
    if (all.length >= limit) this.floor = all[limit - 1]?.score ?? this.floor;
  }
}

export class ReplyIndex {
  private readonly features = new Map<string, number>();
  private readonly names: string[] = [];
  private readonly entries = new Map<string, Omit<Doc, 'reply'>[]>();
  private layout: Layout | null = null;
  private line: number | null = null;
  private before: DrawnLine | null = null;
  private readonly print = new Fingerprint();
  private senses: Senses | null = null;
  private meant: SenseLayout | null = null;

  /** Texts of all replies. */
  get texts(): number {
    return this.layout?.docs.length ?? 0;
  }

  get size(): number {
    return this.entries.size;
  }

  /** From now on near words count too. */
  learn(senses: Senses): void {
    this.senses = senses;
    this.changed();
  }

  /** A line drawn earlier is taken instead of drawing it, as long as it is of these very replies. */
  know(drawn: DrawnLine): void {
    this.before = drawn;
  }

  /** The line as it stands now; null: none was needed yet. */
  drawn(): DrawnLine | null {
    return this.line === null ? null : { of: this.of, line: this.line };
  }

  /** Adds a reply or replaces it. */
  set(id: string, examples: readonly Example[]): void {
    this.print.set(
      id,
      examples.map(({ text, weight }) => `${weight} ${text}`),
    );
    this.entries.set(
      id,
      examples.map(({ text, weight }) => {
        const found = featuresOf(text);
        const features = Int32Array.from(found.keys(), (name) => this.idOf(name));
        const counts = Uint16Array.from(found.values());
        return { weight, features, counts, length: counts.reduce((sum, count) => sum + count, 0) };
      }),
    );
    this.changed();
  }

  delete(id: string): void {
    this.print.delete(id);
    if (this.entries.delete(id)) this.changed();
  }

  /** Replies that share anything with the text, best first. `allowed`: others are left out; `limit`: how many. */
  rank(text: string, options: { allowed?: (id: string) => boolean; limit?: number } = {}): Ranked[] {
    const layout = (this.layout ??= this.lay());
    const { replies, firstDoc } = layout;
    const found = scores(layout, this.question(text), options);
    if (!found) return [];
    const { lexical, near, fit } = found;
    const mostLexical = mostOf(lexical);
    const mostNear = mostOf(near);
    const sense = this.meant && sensed(this.meant, stemsOf(featuresOf(text, false)), firstDoc);
    const share = sense ? SENSE * Math.max(0, (sense.known - KNOWN) / (1 - KNOWN)) : 0;
    const mostSense = sense ? mostOf(sense.near) : 1;
    const line = (this.line ??= this.before?.of === this.of ? this.before.line : lineOf(layout, this.names));
    const best = new Best(options.limit ?? 50, replies);
    for (let reply = 0; reply < replies.length; reply++)
      if (near[reply]) {
        const asked = (firstDoc[reply + 1] ?? 0) - (firstDoc[reply] ?? 0);
        const alike = ((lexical[reply] ?? 0) / mostLexical + (near[reply] ?? 0) / mostNear) / 2;
        best.add(reply, (alike + share * ((sense?.near[reply] ?? 0) / mostSense)) / (1 + share) + OFTEN * Math.log(Math.max(1, asked)));
      }
    return best.all.map(({ reply, score }) => ({
      id: replies[reply] ?? '',
      score,
      fit: fit[reply] ?? 0,
      fits: (fit[reply] ?? 0) >= line,
      sure: (fit[reply] ?? 0) >= 2 * line,
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

  private get of(): string {
    return `${METHOD}-${this.print.value}`;
  }

  private changed(): void {
    this.layout = null;
    this.line = null;
  }

  private question(text: string): Question {
    const features: number[] = [];
    const counts: number[] = [];
    let [strange, known] = [0, 0];
    const said = featuresOf(text, false);
    for (const [name, count] of featuresOf(text)) {
      const feature = this.features.get(name);
      const rare = (Math.log1p(count) * everyday(name)) ** 2;
      if (feature !== undefined) {
        features.push(feature);
        counts.push(count);
        known += rare;
        // An addressed account no reply knows says nothing of what is asked.
      } else if (said.has(name)) strange += rare;
    }
    // Who is addressed may tell two replies apart, but is no question.
    return { features: said.size ? features : [], counts, strange, covered: Math.sqrt(known / (known + strange || 1)) };
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
    const laid = layOut(this.entries, this.names);
    this.meant = null;
    if (this.senses && laid.docs.length <= SENSED_MOST) {
      const docs = laid.docs.map(({ reply, weight, features, counts }) => ({
        reply,
        weight,
        stems: stemsOf(Array.from(features, (feature, i): [string, number] => [this.names[feature] ?? '', counts[i] ?? 1])),
      }));
      this.meant = laySenses(this.senses, docs, laid.replies.length);
    }
    return laid;
  }
}

/** The largest, and never nothing: others are divided by it. */
function mostOf(values: ArrayLike<number>): number {
  let most = 1e-9;
  for (let i = 0; i < values.length; i++) if ((values[i] as number) > most) most = values[i] as number;
  return most;
}

/** Only the stems of a text's features. */
const stemsOf = (features: Iterable<readonly [string, number]>): [string, number][] => {
  const found: [string, number][] = [];
  for (const [name, count] of features) if (name.startsWith('s:')) found.push([name.slice(2), count]);
  return found;
};

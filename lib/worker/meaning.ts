/**
 * Guesses on posts: the shipped models, opened on first need, what each brand taught them, and the rows derived from both.
 * Nothing here is truth: all of it can be made anew. What a page waits for never waits for this, save where a query asks for it.
 */
import { isFresh, meaningRow, versionOf } from '../listening/meaning-row';
import { lazyMeaning, Meaning, NO_LAYER, type Layer, type LayerLesson, type Missing } from '../listening/models/read';
import { postKey } from '../customers/identity';
import type { Facts } from '../listening/page';
import { About } from '../listening/about';
import { Strangers } from '../listening/models/strangers';
import { serial } from '../kit/serial';
import type { InteractionRow } from '../model/customer';
import type { CorrectionRow, MeaningRow } from '../model/meaning';
import type { Post } from '../model/post';
import * as read from '../store/read/meaning';
import { writeMeanings, writeSenses } from '../store/write/meaning';
import { announce, redraw } from './announce';
import type { Context } from './context';

/** Posts derived in one transaction: a capture must not wait long behind it, and each makes every open desk read its cases again. */
const BATCH = 250;
/** After a correction, so many of a brand's open cases are read anew at once; others when they are seen again. */
const OPEN_CASES = 1_000;
/** What is about a brand is guessed only after somebody said so often of what is not. */
const NOT_OURS_NEEDED = 2;
/** Newest posts nobody spoke of: most that fit the keywords are about us, and those said to us surely are. */
const UNSAID = 150;
/** From so many words on what is about us, a model is learned beside the counting. */
const LEARN_FROM = 20;

/** The rules alone: danger and urgency need no model file. */
const RULES_ONLY = new Meaning(new Map(), null, []);

interface Taught extends Layer {
  about: About | null;
}
const UNTAUGHT: Taught = { ...NO_LAYER, about: null };

const STANCES = { negative: 'neg', neutral: 'neu', positive: 'pos' } as const;

/** What is seen on the page and not kept with the post. */
export type Seen = ReadonlyMap<string, number | undefined>;

/** What stands with the row and still holds: costs nothing. */
export const storedMeaning = (row: InteractionRow | null): MeaningRow | null => (row?.meaning && isFresh(row.meaning, row.text) ? row.meaning : null);

export class Meanings {
  readonly #ctx: () => Context;
  readonly #open: () => Promise<Meaning>;
  readonly #turn = serial();
  #last: Promise<unknown> = Promise.resolve();
  #ready: Meaning | null = null;
  #run = 0;
  /** By brand. Dropped when a correction comes or goes. */
  readonly #taught = new Map<string, Promise<Taught>>();

  constructor(ctx: () => Context) {
    this.#ctx = ctx;
    this.#open = lazyMeaning((path) => ctx().host.file(path));
  }

  async missing(): Promise<readonly Missing[]> {
    return (await this.#models()).missing;
  }

  /** Derives what these posts lack, behind the caller's back. `followers` by row id. */
  soon(ids: readonly string[], followers: Seen = new Map()): void {
    if (ids.length) this.#behind(() => this.#derive(ids, { followers }));
  }

  /** Cases that lost a post. */
  soonCases(caseIds: readonly string[]): void {
    const { host, stores } = this.#ctx();
    this.#behind(async () => this.#shown(await writeSenses(stores.relaxed, caseIds, host.now())));
  }

  /** Open cases of one brand (null: all) whose guesses are of other models, or with `again` all of them. */
  soonOpen(brandId: string | null, again: boolean): void {
    const run = (this.#run += 1);
    this.#behind(async () => {
      const db = this.#ctx().stores.relaxed;
      const cases = await read.readOpenOf(db, brandId, OPEN_CASES);
      // A later run does it all again.
      for (let at = 0; at < cases.length && run === this.#run; at += BATCH) {
        const entries = await read.readEntriesOf(
          db,
          cases.slice(at, at + BATCH).map((row) => row.id),
        );
        const ids = entries.filter(read.isTheirs).map((row) => row.id);
        for (let from = 0; from < ids.length; from += BATCH) await this.#derive(ids.slice(from, from + BATCH), { again });
      }
    });
  }

  /** When all that was put off is done; for tests. */
  async settled(): Promise<void> {
    let seen: unknown;
    while (seen !== this.#last) await (seen = this.#last);
  }

  /** A correction came or went: these posts at once, the brand's other open ones behind. */
  async learned(brandId: string, ids: readonly string[]): Promise<void> {
    this.#taught.delete(brandId);
    // Not behind others: a person waits. What ran beside it may have written an older guess, so once more in turn.
    await this.#derive(ids, { again: true });
    this.#behind(() => this.#derive(ids, { again: true }));
    this.soonOpen(brandId, true);
  }

  /** Rows came from elsewhere (a restore): nothing learned before stands. */
  forget(): void {
    this.#taught.clear();
    this.soonOpen(null, true);
  }

  /**
   * The guesses on a post for its card. A stored one costs nothing. Where the models are not open yet, danger and urgency are
   * there at once, and the card is told to read again when the rest is.
   */
  async ofCard(row: InteractionRow | null, post: Post, brandId: string, addressed: boolean): Promise<MeaningRow> {
    const stored = storedMeaning(row);
    if (stored) return stored;
    const ready = this.#ready;
    const ask = { text: row?.text ?? post.text, hint: post.language, addressed, context: { followers: post.author.followers ?? null }, said: [] };
    if (!ready) {
      this.#behind(async () => {
        await this.#models();
        await announce(this.#ctx());
      });
      return { ...meaningRow(RULES_ONLY, { ...ask, about: null }), v: 'rules' };
    }
    const taught = await this.#taughtBy(brandId, ready);
    const said = row ? await read.readCorrectionsOf(this.#ctx().stores.relaxed, [row.id]) : [];
    if (row) this.soon([row.id], new Map([[row.id, post.author.followers]]));
    return meaningRow(ready, { ...ask, layer: taught, about: taught.about, said });
  }

  /** What `lang:` and `stance:` in a brand's query ask for. What a person said of this very post goes first; null: the head is unsure or missing. */
  async ofQuery(post: Post, brandId: string): Promise<Pick<Facts, 'language' | 'stance'>> {
    const id = postKey(post.site, post.id);
    const meaning = await this.#models();
    const [layer, said] = await Promise.all([
      this.#taughtBy(brandId, meaning),
      id ? read.readCorrectionsOf(this.#ctx().stores.relaxed, [id]) : Promise.resolve([]),
    ]);
    const row = meaningRow(meaning, { text: post.text, hint: post.language, addressed: false, context: {}, layer, about: null, said });
    const { language, mood } = row;
    return {
      language: language && language.label !== 'unsure' ? language.label : null,
      stance: mood && mood.label !== 'unsure' ? STANCES[mood.label] : null,
    };
  }

  #behind(work: () => Promise<unknown>): void {
    this.#last = this.#turn(() => this.#ctx().guarded(work));
  }

  async #models(): Promise<Meaning> {
    return (this.#ready ??= await this.#open());
  }

  #taughtBy(brandId: string, meaning: Meaning): Promise<Taught> {
    const known = this.#taught.get(brandId);
    if (known) return known;
    const learning = this.#learn(brandId, meaning);
    this.#taught.set(brandId, learning);
    learning.catch(() => this.#taught.delete(brandId));
    return learning;
  }

  async #learn(brandId: string, meaning: Meaning): Promise<Taught> {
    const db = this.#ctx().stores.relaxed;
    const said = await read.readCorrections(db, brandId);
    if (!said.length) return UNTAUGHT;
    const lessons = said.flatMap(({ what, text, may }): LayerLesson[] => (what === 'ours' ? [] : [{ what, text, may }]));
    return { ...meaning.layerOf(lessons), about: await this.#about(db, brandId, said, meaning) };
  }

  async #about(db: Context['stores']['relaxed'], brandId: string, said: readonly CorrectionRow[], meaning: Meaning): Promise<About | null> {
    const words = said.filter(({ what }) => what === 'ours');
    const ours = words.filter(({ may }) => may.includes('ours')).map(({ text }) => text);
    const not = words.filter(({ may }) => !may.includes('ours')).map(({ text }) => text);
    if (not.length < NOT_OURS_NEEDED) return null;
    const spoken = new Set(words.map(({ of }) => of));
    const others = (await read.readNewest(db, brandId, UNSAID)).filter(({ id }) => !spoken.has(id));
    const [sure, rest] = [others.filter(read.isAddressed), others.filter((row) => !read.isAddressed(row))].map((rows) =>
      rows.map(({ text }) => text),
    );
    const strangers = new Strangers(not, [...ours, ...(sure ?? [])], rest ?? []);
    const label = (relevant: boolean) => (text: string) => ({ text, brand: brandId, relevant });
    const enough = words.length >= LEARN_FROM && Math.min(ours.length, not.length) >= 3;
    const labels = [...(sure ?? []).slice(-LEARN_FROM).map(label(true)), ...words.map(({ text, may }) => label(may.includes('ours'))(text))];
    return new About(strangers, enough ? meaning.relevanceFor(brandId, labels, rest) : null);
  }

  async #derive(ids: readonly string[], { again = false, followers = new Map() as Seen } = {}): Promise<void> {
    const { host, stores } = this.#ctx();
    const db = stores.relaxed;
    const found = await read.readPosts(db, ids);
    const meaning = await this.#models();
    const v = versionOf(meaning);
    const stale = again ? found : found.filter((row) => !isFresh(row.meaning, row.text, v));
    if (!stale.length) return;
    const [said, entries] = await Promise.all([
      read.readCorrectionsOf(
        db,
        stale.map((row) => row.id),
      ),
      read.readEntriesOf(db, [...new Set(stale.flatMap((row) => row.caseId ?? []))]),
    ]);
    const made = new Map<string, MeaningRow>();
    for (const row of stale) {
      const taught = row.brandId ? await this.#taughtBy(row.brandId, meaning) : UNTAUGHT;
      const context = { followers: followers.get(row.id) ?? row.meaning?.followers ?? null, askedBefore: askedBefore(row, entries) };
      made.set(
        row.id,
        meaningRow(meaning, {
          text: row.text,
          hint: null,
          addressed: read.isAddressed(row),
          context,
          layer: taught,
          about: taught.about,
          said: said.filter(({ of }) => of === row.id),
        }),
      );
    }
    await this.#shown(await writeMeanings(db, made, host.now()));
  }

  /** Cases that came to be, or ceased to be, probably not about us: their marks change, and lists of a page's mentions are read again. */
  async #shown(flipped: readonly string[]): Promise<void> {
    if (!flipped.length) return;
    await redraw(this.#ctx(), flipped);
    await announce(this.#ctx());
  }
}

/** Their posts in the case before this one that no answer of ours came after. */
function askedBefore(row: InteractionRow, entries: readonly InteractionRow[]): number {
  const before = entries.filter((one) => one.caseId === row.caseId && one.at < row.at && one.removedAt === null);
  const answered = before.reduce((at, one) => (one.direction === 'out' && one.spokeAs !== 'private' ? Math.max(at, one.at) : at), -1);
  return before.filter((one) => read.isTheirs(one) && one.at > answered && one.text.trim() !== '').length;
}

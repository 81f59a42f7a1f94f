/**
 * Guesses on posts: the shipped models, opened on first need, what each brand taught them, and the rows derived from both.
 * Nothing here is truth: all of it can be made anew. What a page waits for never waits for this, save where a query asks for it.
 */
import { isFresh, meaningRow, versionOf } from '../listening/meaning-row';
import { isOf } from '../listening/models/of-text';
import { lazyMeaning, Meaning, type Missing } from '../listening/models/read';
import { askedBefore, talksOf } from '../customers/chips';
import { postKey } from '../customers/identity';
import type { Facts } from '../listening/page';
import { serial } from '../kit/serial';
import type { InteractionRow } from '../model/customer';
import type { MeaningRow } from '../model/meaning';
import type { Post } from '../model/post';
import * as read from '../store/read/meaning';
import { writeMeanings, writeSenses } from '../store/write/meaning';
import { announce, redraw } from './announce';
import type { Context } from './context';
import { holdsFor, Lessons, UNTAUGHT } from './lessons';

/** Posts derived in one transaction: a capture must not wait long behind it, and each makes every open desk read its cases again. */
const BATCH = 250;
/** After a correction, so many of a brand's open cases are read anew at once; others when they are seen again. */
const OPEN_CASES = 1_000;
/** In session storage while open cases are derived: a worker that ends meanwhile leaves the rest to the next. */
const DERIVING = 'deriving';

/** The rules alone: danger and urgency need no model file. */
const RULES_ONLY = new Meaning(new Map(), null, []);

const STANCES = { negative: 'neg', neutral: 'neu', positive: 'pos' } as const;

/** What is seen on the page and not kept with the post. */
export type Seen = ReadonlyMap<string, number | undefined>;

/** What stands with the row, of these models and this text: costs nothing. What its brand was taught since is looked at behind it. */
export const storedMeaning = (row: InteractionRow | null): MeaningRow | null => (row?.meaning && isOf(row.meaning, row.text) ? row.meaning : null);

export class Meanings {
  readonly #ctx: () => Context;
  readonly #open: () => Promise<Meaning>;
  readonly #turn = serial();
  #last: Promise<unknown> = Promise.resolve();
  #ready: Meaning | null = null;
  #run = 0;
  /** The latest run over a brand's open cases, or (null) over all. */
  readonly #latest = new Map<string | null, number>();
  readonly #lessons: Lessons;

  constructor(ctx: () => Context) {
    this.#ctx = ctx;
    this.#open = lazyMeaning((path) => ctx().host.file(path));
    this.#lessons = new Lessons(() => ctx().stores.relaxed);
  }

  async missing(): Promise<readonly Missing[]> {
    return (await this.#models()).missing;
  }

  /** Derives what these posts lack, behind the caller's back. `followers` by row id. */
  soon(ids: readonly string[], followers: Seen = new Map()): void {
    if (ids.length) this.#behind(() => this.#derive(ids, { followers }));
  }

  /** An answer of ours was found in these cases: what they asked "before" may have been answered. */
  soonAnswered(caseIds: readonly string[]): void {
    if (!caseIds.length) return;
    this.#behind(async () => {
      const entries = await read.readEntriesOf(this.#ctx().stores.relaxed, caseIds);
      await this.#derive(
        entries.filter(read.isTheirs).map(({ id }) => id),
        { again: true },
      );
    });
  }

  /** Cases that lost a post. */
  soonCases(caseIds: readonly string[]): void {
    const { host, stores } = this.#ctx();
    this.#behind(async () => this.#shown(await writeSenses(stores.relaxed, caseIds, host.now())));
  }

  /** Open cases of one brand (null: all) whose guesses are of other models or lessons. */
  soonOpen(brandId: string | null): void {
    const run = (this.#run += 1);
    this.#latest.set(brandId, run);
    const isLatest = (): boolean => [brandId, null].every((one) => (this.#latest.get(one) ?? 0) <= run);
    const { host } = this.#ctx();
    this.#behind(async () => {
      const db = this.#ctx().stores.relaxed;
      await host.session.set(DERIVING, host.now());
      const cases = await read.readOpenOf(db, brandId, OPEN_CASES);
      // A later run over the same does it all again.
      for (let at = 0; at < cases.length && isLatest(); at += BATCH) {
        const entries = await read.readEntriesOf(
          db,
          cases.slice(at, at + BATCH).map((row) => row.id),
        );
        const ids = entries.filter(read.isTheirs).map((row) => row.id);
        for (let from = 0; from < ids.length; from += BATCH) await this.#derive(ids.slice(from, from + BATCH));
      }
      if (run === this.#run) await host.session.remove([DERIVING]);
    });
  }

  /** Goes on where a worker ended while open cases were derived. */
  async goOn(): Promise<void> {
    if ((await this.#ctx().host.session.get(DERIVING)) !== undefined) this.soonOpen(null);
  }

  /** When all that was put off is done; for tests. */
  async settled(): Promise<void> {
    let seen: unknown;
    while (seen !== this.#last) await (seen = this.#last);
  }

  /** A correction came or went: these posts at once, the brand's other open ones behind. */
  async learned(brandId: string, ids: readonly string[]): Promise<void> {
    this.#lessons.forget(brandId);
    // Not behind others: a person waits. What ran beside it may have written an older guess, so once more in turn.
    await this.#derive(ids);
    this.#behind(() => this.#derive(ids));
    this.soonOpen(brandId);
  }

  /** Rows came from elsewhere (a restore): nothing learned before stands. */
  forget(): void {
    this.#lessons.forget();
    this.soonOpen(null);
  }

  /**
   * The guesses on a post for its card. A stored one costs nothing. Where the models are not open yet, danger and urgency are
   * there at once, and the card is told to read again when the rest is.
   */
  async ofCard(row: InteractionRow | null, post: Post, brandId: string, addressed: boolean): Promise<MeaningRow> {
    const stored = storedMeaning(row);
    if (row && stored) {
      this.#behind(() => this.#look(row));
      return stored;
    }
    const ready = this.#ready;
    const ask = { text: row?.text ?? post.text, hint: post.language, addressed, context: { followers: post.author.followers ?? null }, said: [] };
    if (!ready) {
      this.#behind(async () => {
        await this.#models();
        await announce(this.#ctx());
      });
      return { ...meaningRow(RULES_ONLY, { ...ask, about: null }), v: 'rules' };
    }
    const taught = await this.#lessons.of(brandId, ready);
    const said = row ? await read.readCorrectionsOf(this.#ctx().stores.relaxed, [row.id]) : [];
    if (row) this.soon([row.id], new Map([[row.id, post.author.followers]]));
    return meaningRow(ready, { ...ask, layer: taught, about: taught.about, said: said.filter(holdsFor(ask.text)) });
  }

  /** What `lang:` and `stance:` in a brand's query ask for. What a person said of this very post goes first; null: the head is unsure or missing. */
  async ofQuery(post: Post, brandId: string): Promise<Pick<Facts, 'language' | 'stance'>> {
    const id = postKey(post.site, post.id);
    const meaning = await this.#models();
    const [layer, said] = await Promise.all([
      this.#lessons.of(brandId, meaning),
      id ? read.readCorrectionsOf(this.#ctx().stores.relaxed, [id]) : Promise.resolve([]),
    ]);
    const ask = { text: post.text, hint: post.language, addressed: false, context: {} };
    const row = meaningRow(meaning, { ...ask, layer, about: null, said: said.filter(holdsFor(post.text)) });
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

  /** A card shows this guess: where a worker ended before all was learned anew, it is made now and the card told. */
  async #look({ id, text, brandId, meaning }: InteractionRow): Promise<void> {
    if (isFresh(meaning, text, versionOf({ missing: [] }, await this.#lessons.sign(brandId)))) return;
    await this.#derive([id]);
    await announce(this.#ctx());
  }

  async #derive(ids: readonly string[], { again = false, followers = new Map() as Seen } = {}): Promise<void> {
    const { host, stores } = this.#ctx();
    const db = stores.relaxed;
    const found = await read.readPosts(db, ids);
    const meaning = await this.#models();
    const signs = new Map<string | null, string>();
    for (const { brandId } of found) if (!signs.has(brandId)) signs.set(brandId, await this.#lessons.sign(brandId));
    const sign = (row: InteractionRow): string => signs.get(row.brandId) ?? '';
    const stale = found.filter((row) => again || !isFresh(row.meaning, row.text, versionOf(meaning, sign(row))));
    if (!stale.length) return;
    const [said, entries] = await Promise.all([
      read.readCorrectionsOf(
        db,
        stale.map((row) => row.id),
      ),
      read.readEntriesOf(db, [...new Set(stale.flatMap((row) => row.caseId ?? []))]),
    ]);
    const made = new Map<string, MeaningRow>();
    const before = talksOf(entries);
    for (const row of stale) {
      const taught = row.brandId ? await this.#lessons.of(row.brandId, meaning) : UNTAUGHT;
      const context = { followers: followers.get(row.id) ?? row.meaning?.followers ?? null, askedBefore: askedBefore(row, before(row)) };
      made.set(
        row.id,
        meaningRow(meaning, {
          text: row.text,
          hint: null,
          addressed: read.isAddressed(row),
          context,
          layer: taught,
          about: taught.about,
          sign: sign(row),
          said: said.filter(({ of }) => of === row.id).filter(holdsFor(row.text)),
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

/**
 * How rows of a file find their like in the store, table by table, in the order they are taken in: what others point at comes
 * first. Another browser gave other ids to the same people, cases and posts; `ids` translates. Inside the flip's transaction only.
 */
import { caseFor } from '../../customers/case';
import { sameSighting, type Sighting } from '../../customers/sighting';
import type { AuthorRow, CaseRow, CustomerRow, InteractionRow } from '../../model/customer';
import type { CorrectionRow } from '../../model/meaning';
import type { BrandRow, SavedReplyRow } from '../../model/settings';
import type { EarshotDb } from '../db';
import type { ExportedTable } from '../policy';
import { sound } from '../sound';
import { mergeAuthor, mergeCase, mergeCustomer, mergeInteraction, mergeReply } from './merge';

export interface Ids {
  brands: Map<string, string>;
  customers: Map<string, string>;
  cases: Map<string, string>;
  interactions: Map<string, string>;
  /** For a case of the file, the cases here that its posts stand in already: a span alone may lie nearer to another one. */
  held: Map<string, Set<string>>;
  /** Authors that stood here before. */
  known: Set<string>;
  /** Authors looked at: whether rows here may be a post under another id. */
  hidden: Map<string, boolean>;
}
export const noIds = (): Ids => ({
  brands: new Map(),
  customers: new Map(),
  cases: new Map(),
  interactions: new Map(),
  held: new Map(),
  known: new Set(),
  hidden: new Map(),
});

export interface Merged {
  row: object;
  beside?: object[];
}

export interface JoinRule {
  /** Runs over all rows of the file, some hundred at a time, before any is taken in. */
  learn?: (db: EarshotDb, theirs: never, ids: Ids) => Promise<void>;
  /** The row with the ids of this store. */
  translate?: (theirs: never, ids: Ids) => object;
  /**
   * Learns what is the same thing here under another key. Runs over all rows once the rest is learnt and before any is taken in:
   * what a row is joined with must not depend on which of them comes first. `inFile`: whether a row of this key is in the file.
   */
  pair?: (db: EarshotDb, theirs: never, ids: Ids, inFile: (key: string) => boolean) => Promise<void>;
  /** What is here stays as it is, and nothing of the file comes beside it. */
  stays?: true;
  /** Without one, what is here stays. */
  merge?: (mine: never, theirs: never) => Merged;
}

const to = (map: ReadonlyMap<string, string>, id: string): string => map.get(id) ?? id;
const maybe = (map: ReadonlyMap<string, string>, id: string | null): string | null => (id === null ? null : to(map, id));

function sighting(row: InteractionRow): Sighting | null {
  if (!row.site || !row.authorId) return null;
  const { site, authorId, postId, text, cut, time } = row;
  return { site, authorId, postId, text, cut, time, threadId: row.threadId === row.id ? null : row.threadId, parentId: null };
}

/** Rows of one author are compared where their times are nearest, as live captures compare with the newest: this many on either side. */
const NEAREST = 50;

/** Stored under a plain number a row is that post and no other: none of another number, and one of the same has the same key. */
const isPlain = (id: string): boolean => /^[a-z]+:\d+$/.test(id);

const ofAuthor = (db: EarshotDb, authorId: string, from: number, to: number) =>
  db.interactions.where('[authorId+at]').between([authorId, from], [authorId, to]);

/** Whether this author has rows here that may be a post under another id. One look at the index, however many there are. */
async function hasHidden(db: EarshotDb, authorId: string, ids: Ids): Promise<boolean> {
  let known = ids.hidden.get(authorId);
  if (known === undefined) {
    const keys = await ofAuthor(db, authorId, -Infinity, Infinity).primaryKeys();
    ids.hidden.set(authorId, (known = keys.some((id) => !isPlain(id))));
  }
  return known;
}

/** The post here that another browser stored under another id, as pages that hide ids make happen. */
async function samePost(db: EarshotDb, theirs: InteractionRow, ids: Ids): Promise<InteractionRow | null> {
  const seen = theirs.kind === 'post' ? sighting(theirs) : null;
  if (!seen || (isPlain(theirs.id) && !(await hasHidden(db, seen.authorId, ids)))) return null;
  const near = [
    ...(await ofAuthor(db, seen.authorId, theirs.at, Infinity).limit(NEAREST).toArray()),
    ...(await ofAuthor(db, seen.authorId, -Infinity, theirs.at).reverse().limit(NEAREST).toArray()),
  ].sort((a, b) => a.at - b.at);
  return (
    sound('interactions', near).rows.find((row) => {
      const here = row.kind === 'post' ? sighting(row) : null;
      return here !== null && sameSighting(here, seen);
    }) ?? null
  );
}

const placed = (theirs: CaseRow, ids: Ids): CaseRow => ({
  ...theirs,
  customerId: to(ids.customers, theirs.customerId),
  brandId: to(ids.brands, theirs.brandId),
  threadId: to(ids.interactions, theirs.threadId),
});

/** The case here that a file's is: one that holds a post of it, else the nearest that the file does not tell apart from it. */
function sameCase(near: readonly CaseRow[], theirs: CaseRow, held: ReadonlySet<string> | undefined, inFile: (id: string) => boolean): CaseRow | null {
  const apart = near.filter(({ id }) => !inFile(id));
  return near.find(({ id }) => held?.has(id)) ?? caseFor(apart, theirs.openedAt) ?? caseFor(apart, theirs.lastAt);
}

export const JOIN = {
  brands: {
    learn: async (db, theirs: readonly BrandRow[], ids) => {
      const here = await db.brands.toArray();
      const known = new Set(here.map((one) => one.id));
      const plain = ({ name }: BrandRow): string => name.trim().toLowerCase();
      for (const one of theirs) {
        const mine = known.has(one.id) ? null : here.find((mine) => plain(mine) === plain(one));
        if (mine) ids.brands.set(one.id, mine.id);
      }
    },
    translate: (theirs: BrandRow, ids) => ({ ...theirs, id: to(ids.brands, theirs.id) }),
  },
  accounts: { translate: (theirs: { brandId: string | null }, ids) => ({ ...theirs, brandId: maybe(ids.brands, theirs.brandId) }) },
  savedReplies: {
    translate: (theirs: SavedReplyRow, ids) => ({ ...theirs, brandId: maybe(ids.brands, theirs.brandId) }),
    merge: mergeReply,
  },
  // Switches and what is kept quiet are a person's own: a colleague's say nothing of how we work here.
  settings: { stays: true },
  authors: {
    learn: async (db, theirs: readonly AuthorRow[], ids) => {
      const here = await db.authors.bulkGet(theirs.map((one) => one.id));
      const customers = await db.customers.bulkGet(theirs.map((one) => one.customerId));
      for (const [i, { customerId }] of theirs.entries()) {
        const mine = here[i];
        if (!mine) continue;
        ids.known.add(mine.id);
        if (mine.customerId !== customerId && !ids.customers.has(customerId) && !customers[i]) ids.customers.set(customerId, mine.customerId);
      }
    },
    translate: (theirs: AuthorRow, ids) => ({ ...theirs, customerId: to(ids.customers, theirs.customerId) }),
    merge: (mine: AuthorRow, theirs: AuthorRow) => ({ row: mergeAuthor(mine, theirs) }),
  },
  customers: {
    translate: (theirs: CustomerRow, ids) => ({ ...theirs, id: to(ids.customers, theirs.id) }),
    merge: (mine: CustomerRow, theirs: CustomerRow) => ({ row: mergeCustomer(mine, theirs) }),
  },
  cases: {
    pair: async (db, theirs: readonly CaseRow[], ids, inFile) => {
      const known = await db.cases.bulkGet(theirs.map((one) => one.id));
      for (const [i, one] of theirs.entries()) {
        if (known[i]) continue;
        const ours = placed(one, ids);
        const near = sound('cases', await db.cases.where('[threadId+customerId]').equals([ours.threadId, ours.customerId]).toArray());
        const held = ids.held.get(one.id);
        // A post stands in one case: what holds it is this one, whichever brand took it up here.
        const may = near.rows.filter(({ id, brandId }) => brandId === ours.brandId || held?.has(id));
        const mine = sameCase(may, one, held, inFile);
        if (mine) ids.cases.set(one.id, mine.id);
      }
    },
    translate: (theirs: CaseRow, ids) => ({ ...placed(theirs, ids), id: to(ids.cases, theirs.id) }),
    merge: (mine: CaseRow, theirs: CaseRow) => ({ row: mergeCase(mine, theirs) }),
  },
  interactions: {
    learn: async (db, theirs: readonly InteractionRow[], ids) => {
      const ofKnown = theirs.filter((one) => one.authorId !== null && ids.known.has(one.authorId));
      const here = await db.interactions.bulkGet(ofKnown.map((one) => one.id));
      for (const [i, one] of ofKnown.entries()) {
        const mine = here[i] ?? (await samePost(db, one, ids));
        if (!mine) continue;
        if (mine.id !== one.id) ids.interactions.set(one.id, mine.id);
        if (one.caseId && mine.caseId) ids.held.set(one.caseId, (ids.held.get(one.caseId) ?? new Set<string>()).add(mine.caseId));
      }
    },
    translate: (theirs: InteractionRow, ids) => ({
      ...theirs,
      id: to(ids.interactions, theirs.id),
      customerId: maybe(ids.customers, theirs.customerId),
      caseId: maybe(ids.cases, theirs.caseId),
      brandId: maybe(ids.brands, theirs.brandId),
      threadId: maybe(ids.interactions, theirs.threadId),
      answers: maybe(ids.interactions, theirs.answers),
    }),
    merge: (mine: InteractionRow, theirs: InteractionRow) => ({ row: mergeInteraction(mine, theirs) }),
  },
  corrections: {
    translate: (theirs: CorrectionRow, ids) => {
      const of = to(ids.interactions, theirs.of);
      return {
        ...theirs,
        id: `${of} ${theirs.what}`,
        of,
        customerId: maybe(ids.customers, theirs.customerId),
        brandId: to(ids.brands, theirs.brandId),
      };
    },
  },
  damaged: {},
} as const satisfies Record<ExportedTable, JoinRule>;

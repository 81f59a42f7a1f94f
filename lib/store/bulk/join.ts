/**
 * How rows of a file find their like in the store, table by table, in the order they are taken in: what others point at comes
 * first. Another browser gave other ids to the same people, cases and posts; `ids` translates. Inside the flip's transaction only.
 */
import Dexie from 'dexie';
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
  /** Authors that stood here before. */
  known: Set<string>;
  /** Cases taken from the file: two of one file were told apart by whoever wrote it. */
  fresh: Set<string>;
}
export const noIds = (): Ids => ({
  brands: new Map(),
  customers: new Map(),
  cases: new Map(),
  interactions: new Map(),
  known: new Set(),
  fresh: new Set(),
});

export interface Merged {
  row: object;
  beside?: object[];
}

export interface JoinRule {
  /** Runs over all rows of the file before any is taken in. */
  learn?: (db: EarshotDb, theirs: never, ids: Ids) => Promise<void>;
  /** The row with the ids of this store. */
  translate?: (theirs: never, ids: Ids) => object;
  /** The same thing here under another key, for a row whose key is not here. */
  alike?: (db: EarshotDb, theirs: never, ids: Ids) => Promise<object | null>;
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

/** The post here that another browser stored under another id, as pages that hide ids make happen. */
async function samePost(db: EarshotDb, theirs: InteractionRow): Promise<InteractionRow | null> {
  const seen = theirs.kind === 'post' ? sighting(theirs) : null;
  if (!seen) return null;
  const near = await db.interactions.where('[authorId+at]').between([seen.authorId, Dexie.minKey], [seen.authorId, Dexie.maxKey]).toArray();
  return (
    sound('interactions', near).rows.find((row) => {
      const here = row.kind === 'post' ? sighting(row) : null;
      return here !== null && sameSighting(here, seen);
    }) ?? null
  );
}

export const JOIN = {
  brands: {
    learn: async (db, theirs: BrandRow, ids) => {
      if (await db.brands.get(theirs.id)) return;
      const name = theirs.name.trim().toLowerCase();
      const mine = (await db.brands.toArray()).find((one) => one.name.trim().toLowerCase() === name);
      if (mine) ids.brands.set(theirs.id, mine.id);
    },
    translate: (theirs: BrandRow, ids) => ({ ...theirs, id: to(ids.brands, theirs.id) }),
  },
  accounts: { translate: (theirs: { brandId: string | null }, ids) => ({ ...theirs, brandId: maybe(ids.brands, theirs.brandId) }) },
  savedReplies: {
    translate: (theirs: SavedReplyRow, ids) => ({ ...theirs, brandId: maybe(ids.brands, theirs.brandId) }),
    merge: mergeReply,
  },
  settings: {},
  authors: {
    learn: async (db, theirs: AuthorRow, ids) => {
      const mine = await db.authors.get(theirs.id);
      if (!mine) return;
      ids.known.add(mine.id);
      if (mine.customerId !== theirs.customerId && !ids.customers.has(theirs.customerId) && !(await db.customers.get(theirs.customerId)))
        ids.customers.set(theirs.customerId, mine.customerId);
    },
    translate: (theirs: AuthorRow, ids) => ({ ...theirs, customerId: to(ids.customers, theirs.customerId) }),
    merge: (mine: AuthorRow, theirs: AuthorRow) => ({ row: mergeAuthor(mine, theirs) }),
  },
  customers: {
    translate: (theirs: CustomerRow, ids) => ({ ...theirs, id: to(ids.customers, theirs.id) }),
    merge: (mine: CustomerRow, theirs: CustomerRow) => ({ row: mergeCustomer(mine, theirs) }),
  },
  cases: {
    translate: (theirs: CaseRow, ids) => ({
      ...theirs,
      customerId: to(ids.customers, theirs.customerId),
      brandId: to(ids.brands, theirs.brandId),
      threadId: to(ids.interactions, theirs.threadId),
    }),
    alike: async (db, theirs: CaseRow, ids) => {
      const raw = await db.cases.where('[threadId+customerId]').equals([theirs.threadId, theirs.customerId]).toArray();
      const near = sound('cases', raw).rows.filter((one) => one.brandId === theirs.brandId && !ids.fresh.has(one.id));
      const mine = caseFor(near, theirs.openedAt) ?? caseFor(near, theirs.lastAt);
      if (mine) ids.cases.set(theirs.id, mine.id);
      else ids.fresh.add(theirs.id);
      return mine;
    },
    merge: (mine: CaseRow, theirs: CaseRow) => ({ row: mergeCase(mine, theirs) }),
  },
  interactions: {
    learn: async (db, theirs: InteractionRow, ids) => {
      if (theirs.authorId === null || !ids.known.has(theirs.authorId) || (await db.interactions.get(theirs.id))) return;
      const mine = await samePost(db, theirs);
      if (mine) ids.interactions.set(theirs.id, mine.id);
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

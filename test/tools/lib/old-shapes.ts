/**
 * The store's shape in each version as it was shipped, and one row of each table as version 1 wrote it. Frozen: plain data with nothing
 * of the living code, nor of a browser. Never edited: a changed shape is a further version at the end of `VERSIONS`.
 */

/** Version 1: of each table its key, then its indexes, in Dexie's writing. */
const FIRST: Readonly<Record<string, string>> = {
  authors: 'id, customerId, lastSeen',
  customers: 'id, lastAt, *tags',
  interactions: 'id, [customerId+at], caseId, [authorId+at], [threadId+at], at',
  cases: 'id, [customerId+lastAt], [threadId+customerId], [state+lastAt], lastAt',
  brands: 'id',
  accounts: 'id, site',
  savedReplies: 'id, updatedAt',
  settings: 'key',
  ops: 'id, at',
  damaged: 'id, table',
  counters: 'key',
};

/** What versions 2, 3 and 4 added, one table each. */
export const ADDED: readonly (readonly [table: string, shape: string])[] = [
  ['staged', '[job+t+k], at'],
  ['corrections', 'id, brandId, of, customerId, op'],
  ['drafts', 'id, customerId, at'],
];

export interface Version {
  number: number;
  /** The same in the browser's own counting: Dexie counts its versions in tens. */
  inBrowser: number;
  tables: Readonly<Record<string, string>>;
}

/** Every version, oldest first; the last one is the present one. */
export const VERSIONS: readonly Version[] = Array.from({ length: ADDED.length + 1 }, (_, i) => ({
  number: i + 1,
  inBrowser: 10 * (i + 1),
  tables: { ...FIRST, ...Object.fromEntries(ADDED.slice(0, i)) },
}));

export interface Store {
  name: string;
  keyPath: string | string[];
  indexes: { name: string; keyPath: string | string[]; multiEntry: boolean }[];
}

const pathOf = (path: string): string | string[] => (path.startsWith('[') ? path.slice(1, -1).split('+') : path);

/** A version's tables as the browser's own calls take them. */
export const storesOf = ({ tables }: Version): Store[] =>
  Object.entries(tables).map(([name, shape]) => {
    const [key = '', ...indexes] = shape.split(', ');
    return {
      name,
      keyPath: pathOf(key),
      indexes: indexes.map((index) => {
        const path = index.replace('*', '');
        return { name: path, keyPath: pathOf(path), multiEntry: index.startsWith('*') };
      }),
    };
  });

const AT = 1_763_283_840_000;
const time = { at: AT, from: AT, to: AT };
/** One row of each table of version 1, as it wrote it. */
export const ROWS = {
  authors: {
    id: 'x:mara_k',
    site: 'x',
    handle: 'Mara_K',
    name: 'Mara Kessel',
    handles: [{ value: 'Mara_K', from: AT, to: AT }],
    names: [],
    customerId: 'c1',
    firstSeen: AT,
    lastSeen: AT,
    doubt: false,
  },
  customers: { id: 'c1', name: 'Mara Kessel', tags: ['lid'], dontContact: false, since: AT, lastAt: AT },
  interactions: {
    id: 'x:1',
    kind: 'post',
    direction: 'in',
    customerId: 'c1',
    caseId: 'k1',
    brandId: 'brindle',
    site: 'x',
    postId: '1',
    postKind: 'post',
    permalink: '/mara_k/status/1',
    authorId: 'x:mara_k',
    threadId: 'x:1',
    at: AT,
    time,
    seenAt: AT,
    text: 'Brindle?',
    versions: [{ text: 'Brindl?', seenAt: AT }],
    cut: 'none',
    removedAt: null,
    audience: 'public',
    savedBy: 'rule',
    reasons: [{ kind: 'keyword', words: ['brindle'] }],
    initials: null,
    answers: null,
    response: { ms: 5, roughness: 'exact' },
    spokeAs: null,
    event: null,
  },
  cases: {
    id: 'k1',
    customerId: 'c1',
    brandId: 'brindle',
    site: 'x',
    threadId: 'x:1',
    state: 'done',
    needsAnswer: false,
    owner: 'OP',
    openedAt: AT,
    waitingSince: time,
    lastInAt: AT,
    lastAt: AT,
    closed: { at: AT, how: 'no-reply', detail: 'troll', initials: null },
    reference: null,
  },
  brands: { id: 'brindle', name: 'Brindle', query: 'brindle', addressed: true, color: 'teal', createdAt: AT },
  accounts: { id: 'x:brindlehelp', site: 'x', handle: 'brindlehelp', role: 'brand', brandId: 'brindle' },
  savedReplies: {
    id: 'r',
    title: 'Lid',
    text: 'Hi',
    aim: 'answer',
    tags: [],
    language: 'en',
    brandId: null,
    samples: ['lid?'],
    used: 1,
    lastUsed: AT,
    starter: true,
    updatedAt: AT,
  },
  settings: { key: 'settings', value: { initials: 'OP', onDuty: true, paused: [], maxAgeDays: 14 } },
  ops: { id: 'operation-1', at: AT },
  damaged: { id: 'cases/k9', table: 'cases', at: AT, row: { id: 'k9' }, problem: 'state: missing' },
  counters: { key: 'interactions', value: 1 },
};

/** Rows as no version of Earshot writes them, made from sound ones; and what the pages show of the sound ones all the same. */

/** Tables in which rows are damaged. */
export const TABLES = ['interactions', 'customers', 'cases', 'authors', 'savedReplies', 'brands', 'accounts'] as const;

const wrong = (value: unknown): unknown => (typeof value === 'string' ? 7 : typeof value === 'number' ? 'seven' : Array.isArray(value) ? {} : [null]);

/** Fields by which pages find rows: where these are sound, a page does meet the row. */
const FOUND_BY = new Set(['customerId', 'at', 'lastAt', 'updatedAt', 'authorId', 'threadId', 'caseId', 'state', 'site']);

/**
 * Damaged rows of a table, each with an id of its own. `sample`: a sound row of that table. `customerId`: whose pages meet them.
 * Nothing but the id; every field of another type; found as a sound row would be and broken within; a field too many; an id that is a number.
 */
export function damagedOf(table: string, sample: Record<string, unknown>, customerId: string): Record<string, unknown>[] {
  const at = 1_763_283_840_000;
  const like = { ...sample, ...('customerId' in sample ? { customerId } : {}) };
  const mapped = (keep: (field: string) => boolean) =>
    Object.fromEntries(Object.entries(like).map(([field, value]) => [field, keep(field) ? value : wrong(value)]));
  return [
    { id: `${table}-bare` },
    { ...mapped(() => false), id: `${table}-types` },
    { ...mapped((field) => FOUND_BY.has(field)), id: `${table}-met` },
    { ...like, id: `${table}-more`, surplus: '<img src=x onerror=alert(1)>' },
    { id: Object.keys(sample).length, lastAt: at, updatedAt: at, customerId, at },
  ];
}

/** Own pages, with words of theirs that come from sound rows of the sample store. */
export const PAGES = (customerId: string): [string, string | RegExp][] => [
  ['popup.html', /\S+ \S+ \S+/],
  ['desk.html#open', 'Esme Fairholt'],
  ['desk.html#customers', 'Esme Fairholt'],
  ['desk.html#week', /\d/],
  ['desk.html#hand-over', /\S+ \S+ \S+/],
  ['options.html#brands', 'Brindle'],
  ['options.html#accounts', 'brindlekettles'],
  ['options.html#replies', 'Lid stuck, batch 44'],
  ['options.html#quiet', /\S+ \S+ \S+/],
  ['options.html#guesses', /\S+ \S+ \S+/],
  ['options.html#general', /\S+ \S+ \S+/],
  [`customer.html?id=${customerId}`, 'Esme Fairholt'],
];

/** Row `n` of a backup of any size: 2 % authors, 2 % customers, the rest their entries; made alike in Node and in the browser. */
import { customer, customerId, handleOf, interaction } from './rows-made';

const PEOPLE = 50;

export interface ImportRow {
  t: 'authors' | 'customers' | 'interactions';
  r: object;
}

export const importCounts = (rows: number): Record<ImportRow['t'], number> => ({
  authors: rows / PEOPLE,
  customers: rows / PEOPLE,
  interactions: rows - (rows / PEOPLE) * 2,
});

/** `rows` is a multiple of 50. */
export function importRow(n: number, rows: number): ImportRow {
  const people = rows / PEOPLE;
  if (n >= people * 2) return { t: 'interactions', r: { ...interaction(n - people * 2, people), caseId: null, brandId: null } };
  if (n >= people) return { t: 'customers', r: customer(n - people) };
  const { since, lastAt, name } = customer(n);
  return {
    t: 'authors',
    r: {
      id: `x:${handleOf(n)}`,
      site: 'x',
      handle: handleOf(n),
      name,
      handles: [],
      names: [],
      customerId: customerId(n),
      firstSeen: since,
      lastSeen: lastAt,
      doubt: false,
    },
  };
}

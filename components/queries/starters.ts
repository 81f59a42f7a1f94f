/** Ready parts of a query to begin with, made of the brand's own name and accounts. Pure. */
import { withExclusion } from '../../lib/listening/exclude';
import { paint } from '../../lib/listening/paint';
import { parseQuery } from '../../lib/listening/parse';
import { isRefused, plainPart } from './starter-parts';

export interface Starter {
  id: string;
  label: string;
  /** What is put in; null: there is nothing to make it of. */
  part: string | null;
  excludes?: true;
}

const MOST_SLIPS = 6;

/** How a name is often mistyped: two letters changed places, one left out, one doubled. Only for words long enough to be told apart. */
export function slipsOf(name: string): string[] {
  const word = name.trim().toLowerCase();
  if (!/^\p{L}{5,}$/u.test(word)) return [];
  const letters = Array.from(word);
  const out = new Set<string>();
  for (let i = letters.length - 2; i >= 1; i--) {
    const [a = '', b = ''] = [letters[i], letters[i + 1]];
    if (a !== b) out.add([...letters.slice(0, i), b, a, ...letters.slice(i + 2)].join(''));
    out.add([...letters.slice(0, i), ...letters.slice(i + 1)].join(''));
    if (a !== letters[i - 1] && a !== b) out.add([...letters.slice(0, i), a, a, ...letters.slice(i + 1)].join(''));
  }
  out.delete(word);
  return [...out].slice(0, MOST_SLIPS);
}

/** `staff`: handles of colleagues, without "@". */
export function startersFor(name: string, staff: readonly string[]): Starter[] {
  const brand = plainPart(name);
  const tag = name.replace(/[^\p{L}\p{N}_]/gu, '');
  const slips = slipsOf(name);
  const named = (part: (brand: string) => string): string | null => (brand === null ? null : part(brand));
  const people = staff.map(plainPart).filter((one) => one !== null);
  return [
    { id: 'brand', label: 'The brand', part: named((b) => (tag ? `${b} OR #${tag}` : b)) },
    { id: 'slips', label: 'Misspellings', part: slips.length ? slips.join(' OR ') : null },
    { id: 'product', label: 'A product', part: named((b) => `${b} NEAR/5 product`) },
    { id: 'competitor', label: 'A competitor', part: '(competitor NEAR/8 (better OR instead OR switch* OR alternative*))' },
    {
      id: 'complaint',
      label: 'Complaints',
      part: named((b) => `${b} NEAR/8 (broken OR refund OR complain* OR terrible OR worst OR "never again" OR "does not work")`),
    },
    {
      id: 'buying',
      label: 'Wanting to buy',
      part: named((b) => `${b} NEAR/8 ("where can i buy" OR "should i buy" OR "worth it" OR "looking for" OR recommend*)`),
    },
    { id: 'staff', label: 'Not our staff', part: people.length ? `author:(${people.join(' OR ')})` : null, excludes: true },
    { id: 'jobs', label: 'Not job offers', part: '(hiring OR vacancy OR vacancies OR internship* OR "job opening" OR "apply now")', excludes: true },
  ];
}

/** The query with a part more; what stood there stays as it was written. An exclusion needs something to exclude from. */
export function withStarter(query: string, { part, excludes }: Starter): string {
  if (part === null) return query;
  const text = query.trimEnd();
  if (!text.trim()) return excludes ? query : part;
  if (excludes) return withExclusion(text, part);
  const parsed = parseQuery(text);
  const { pieces } = paint(text);
  const gap = pieces[pieces.length - 1]?.kind === 'comment' ? '\n' : '';
  return parsed.ok && (parsed.ast.kind === 'and' || parsed.ast.kind === 'not') ? `(${text}${gap}) OR ${part}` : `${text}${gap || ' '}OR ${part}`;
}

/** Whether a part would leave the query broken: then it is not offered. */
export const breaks = (query: string, starter: Starter): boolean => starter.part === null || isRefused(withStarter(query, starter));

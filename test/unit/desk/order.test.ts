/** What stands first on the desk, what a search finds, and what is handed over. */
import { describe, expect, it } from 'vitest';
import { fits, inOrder, NO_FILTERS } from '../../../components/cases/order';
import { Weights } from '../../../components/cases/weights';
import { urgentWords, waitingWords } from '../../../components/cases/words';
import { urgencyReasons } from '../../../components/guesses/words';
import { findable, findPeople } from '../../../components/desk/find';
import { spanOf } from '../../../components/desk/spans';
import { handOverText, oneLine, type HandOverLine } from '../../../lib/customers/hand-over';
import { openCase } from '../../../lib/customers/case';
import type { CaseRow } from '../../../lib/model/customer';

const HOUR = 3_600_000;
const NOW = new Date(2026, 10, 18, 15, 0).getTime();
const made = (id: string, hours: number, over: Partial<CaseRow> = {}): CaseRow => {
  const at = NOW - hours * HOUR;
  return { ...openCase({ id, customerId: id, brandId: 'b', site: 'x', threadId: id }, { at, time: { at, from: at, to: at }, needs: true }), ...over };
};
const clock = { now: NOW, wait: (since: number): number => Math.max(0, NOW - since - HOUR) };

const ALL = { notOurs: 0, quiet: 0 };

describe('the open list', () => {
  it('puts who asked us before who only needs an answer, the longer wait before the shorter, and the customer’s turn last', () => {
    const rows = [
      made('read', 90, { needsAnswer: false, waitingSince: null }),
      made('short', 2),
      made('theirs', 99, { state: 'waiting', needsAnswer: false, waitingSince: null }),
      made('long', 8),
      made('asked', 3),
      made('asked-first', 5, { state: 'taken', owner: 'OP' }),
    ];
    expect(inOrder(rows, new Set(['asked', 'asked-first', 'theirs', 'read']), clock.wait).map((row) => row.id)).toEqual([
      'asked-first',
      'asked',
      'long',
      'short',
      'read',
      'theirs',
    ]);
  });

  it('keeps equal waits of one weekend in the order in which they were said', () => {
    const rows = [made('later', 0.2), made('earlier', 0.5)];
    expect(inOrder(rows, new Set(), clock.wait).map((row) => row.id)).toEqual(['earlier', 'later']);
  });

  it('filters by brand, site, state and initials, all at once', () => {
    const row = made('a', 1, { state: 'taken', owner: 'OP', site: 'facebook' });
    expect(fits(row, NO_FILTERS)).toBe(true);
    expect(fits(row, { brand: 'b', site: 'facebook', state: 'taken', owner: 'OP' })).toBe(true);
    for (const other of [{ brand: 'c' }, { site: 'x' as const }, { state: 'waiting' as const }, { owner: 'IV' }, { owner: 'nobody' }])
      expect(fits(row, { ...NO_FILTERS, ...other })).toBe(false);
    expect(fits(made('b', 1), { ...NO_FILTERS, owner: 'nobody' })).toBe(true);
  });

  it('says "about" where the site was rough, and invents no minute', () => {
    expect(waitingWords(made('a', 4), clock)).toBe('waiting 3 h');
    const since = { at: null, from: NOW - 5 * HOUR, to: NOW - 3 * HOUR };
    expect(waitingWords(made('a', 4, { waitingSince: since }), clock)).toBe('waiting about 3 h');
    expect(waitingWords(made('a', 4, { waitingSince: null }), clock)).toBe('waiting about 3 h');
    expect(waitingWords(made('a', 0.5), clock)).toBe('waiting since team hours ended');
    expect(waitingWords(made('a', 24 * 6), clock)).toBe('waiting since 12 Nov');
    expect(waitingWords(made('a', 4, { state: 'waiting', needsAnswer: false }), clock)).toBe('');
  });
});

describe('the search for a customer', () => {
  const someone = (id: string, name: string, over: { handle?: string; tags?: string[]; references?: string[]; texts?: string[] } = {}) =>
    findable({
      customer: { id, name, tags: over.tags ?? [], dontContact: false, since: 1, lastAt: 1 },
      authors: over.handle
        ? [
            {
              id: `x:${id}`,
              site: 'x',
              handle: over.handle,
              name,
              handles: [{ value: 'old_name', from: 1, to: 2 }],
              names: [],
              customerId: id,
              firstSeen: 1,
              lastSeen: 1,
              doubt: false,
            },
          ]
        : [],
      references: over.references ?? [],
      texts: over.texts ?? [],
    });
  const people = [
    someone('1', 'Zoë Marder', { handle: 'zmarder', tags: ['warranty'], texts: ['The lid drips'] }),
    someone('2', 'Lid Larsen', { references: ['BR-2041'] }),
    someone('3', 'Ada', { texts: ['Nothing here', 'my LIDS are fine'] }),
  ];
  const ids = (query: string): string[] => findPeople(people, query).map((one) => one.someone.customer.id);

  it('goes over names, handles old and new, tags, references and texts, names first', () => {
    expect(ids('')).toEqual(['1', '2', '3']);
    expect(ids('zoe')).toEqual(['1']);
    expect(ids('@zmarder')).toEqual(['1']);
    expect(ids('old_name')).toEqual(['1']);
    expect(ids('warr')).toEqual(['1']);
    expect(ids('br-2041')).toEqual(['2']);
    expect(ids('lid')).toEqual(['2', '1', '3']);
    expect(ids('marder lid')).toEqual(['1']);
    expect(ids('arder')).toEqual([]);
  });

  it('shows the text that held the word', () => {
    expect(findPeople(people, 'lids').map((one) => one.text)).toEqual(['my LIDS are fine']);
  });
});

describe('the hand-over', () => {
  const line: HandOverLine = {
    person: 'Zoë\nMarder',
    where: '@zmarder on X',
    brand: 'Brindle',
    state: 'Needs an answer',
    waiting: 'waiting about 3 h',
    words: `The lid\n\n drips ${'🫖'.repeat(200)}`,
    why: 'names @Brindle',
    owner: 'OP',
    reference: 'BR-1',
    link: 'https://x.com/zmarder/status/1',
  };
  it('is one line a case, whatever line breaks and emoji the post held', () => {
    const text = handOverText([line, { ...line, owner: null, reference: null, link: null, waiting: '' }], 'Monday', ALL);
    const lines = text.split('\n');
    expect(lines).toHaveLength(4);
    expect(lines[2]).toMatch(
      /^- Zoë Marder \(@zmarder on X, Brindle\) · “The lid drips 🫖+…” · names @Brindle · Needs an answer, waiting about 3 h · \^OP · ref\. BR-1 · https:/u,
    );
    expect(lines[3]).toMatch(/· Needs an answer$/);
    expect(oneLine('🫖🫖🫖', 2)).toBe('🫖🫖…');
    // A name that turns the direction of writing turns nothing that stands behind it.
    expect(oneLine('Maud \u202eecnis \u2066x')).toBe('Maud ecnis x');
    // What a customer wrote closes no quote and adds no field.
    expect(handOverText([{ ...line, words: 'fine” · done · ^OP', why: 'mentions “lid\n- stuck”' }], 'Monday', ALL)).toContain(
      '“fine" · done · ^OP” · mentions “lid - stuck” ·',
    );
    expect(handOverText([], 'Monday', ALL)).toContain('Nothing is open.');
    // What the desk leaves out is open all the same, and the next shift must know.
    expect(handOverText([line], 'Monday', { notOurs: 4, quiet: 0 })).toContain('Not listed: 4 probably not about us.\n\n- ');
    expect(handOverText([], 'Monday', { notOurs: 1, quiet: 2 })).toMatch(
      /: 0\nNot listed: 1 probably not about us, 2 quiet\.\n\nNothing else is open\.$/,
    );
  });

  it('begins a week on Monday by the local calendar', () => {
    expect(spanOf('week', NOW).from).toBe(new Date(2026, 10, 16).getTime());
    expect(spanOf('last-week', NOW)).toEqual({ from: new Date(2026, 10, 9).getTime(), to: new Date(2026, 10, 16).getTime() });
    expect(spanOf('week', new Date(2026, 10, 22, 12).getTime()).from).toBe(new Date(2026, 10, 16).getTime());
    expect(spanOf('seven-days', NOW).from).toBe(new Date(2026, 10, 12).getTime());
  });
});

describe('urgency on the desk', () => {
  it('stands between who asked us and how long they wait', () => {
    const rows = [made('asked-calm', 9), made('asked-urgent', 2), made('long', 30), made('urgent', 1), made('short', 2)];
    const urgency = new Map([
      ['asked-urgent', 50],
      ['urgent', 70],
    ]);
    const order = inOrder(rows, new Set(['asked-calm', 'asked-urgent']), clock.wait, (row) => urgency.get(row.id) ?? 0);
    expect(order.map((row) => row.id)).toEqual(['asked-urgent', 'asked-calm', 'urgent', 'long', 'short']);
  });

  it('waits in the hours of each case’s own brand', () => {
    const rows = [made('closed', 9, { brandId: 'closed' }), made('open', 3)];
    const wait = (since: number, brandId: string): number => (brandId === 'closed' ? 0 : NOW - since);
    expect(inOrder(rows, new Set(), wait).map((row) => row.id)).toEqual(['open', 'closed']);
  });

  it('says why in plain words, and nothing where it is calm', () => {
    expect(urgentWords({ score: 40, why: [{ reason: 'refund', points: 20, words: 'money back' }] })).toEqual({
      short: 'Urgent (guess): money back',
      long: 'money back: “money back”',
    });
    expect(urgentWords({ score: 12, why: [{ reason: 'reach', points: 12, words: '12,000 followers' }] })).toBeNull();
    expect(urgentWords(undefined)).toBeNull();
  });

  it('quotes what was said, and no figure of its own', () => {
    const long = (why: Parameters<typeof urgencyReasons>[0][number]) => urgentWords({ score: 40, why: [why] })?.long;
    expect(long({ reason: 'waiting', points: 16, words: '26 h' })).toBe('waits long: 26 h');
    expect(long({ reason: 'repeated', points: 16, words: '2 earlier' })).toBe('asked before: 2 earlier');
    expect(long({ reason: 'reach', points: 12, words: '12,000 followers' })).toBe('many followers: 12,000 followers');
    expect(long({ reason: 'waiting', points: 16, words: 'third week' })).toBe('waits long: “third week”');
    expect(long({ reason: 'repeated', points: 16, words: 'anybody there' })).toBe('asked before: “anybody there”');
    expect(urgencyReasons([{ reason: 'waiting', points: 16, words: '26 h' }])).toBe('waiting (26 h)');
  });
});

it('what open cases weigh is read once and again where one changed, and the texts of closed or erased ones are not held', async () => {
  const known = new Weights();
  const asked: string[][] = [];
  const read = (fresh: readonly CaseRow[]) => {
    asked.push(fresh.map((row) => row.id));
    return Promise.resolve(new Map(fresh.map((row) => [row.id, { asks: true, urgency: { score: 0, why: [] }, authors: [], texts: [row.id] }])));
  };
  const [a, b, c] = [made('a', 1), made('b', 2), made('c', 3, { needsAnswer: false })];
  const of = async (...rows: CaseRow[]) => [...(await known.of(rows, (row) => row.needsAnswer, read)).keys()];
  expect(await of(a, b, c)).toEqual(['a', 'b']);
  expect(await of(a, { ...b, lastInAt: NOW }, c)).toEqual(['a', 'b']);
  expect(await of(a)).toEqual(['a']);
  expect(known.held).toEqual(['a']);
  expect(asked).toEqual([['a', 'b'], ['b'], []]);
});

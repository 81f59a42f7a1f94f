/** The stores that the pictures are taken over: empty, the sample brand's, one full of odd words, one with ten thousand open cases. */
import type { BrandRow, SavedReplyRow } from '../../../lib/model/settings';
import type { AuthorRow, CaseRow, CustomerRow, InteractionRow } from '../../../lib/model/customer';
import { sampleRows } from '../../sample/seed';

export const STORES = ['sample', 'empty', 'odd', 'many'] as const;
export type StoreName = (typeof STORES)[number];
type Rows = Record<string, unknown[]>;

const ONE_WORD = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft';
const NAMES = [
  `${ONE_WORD}`,
  'Maximiliane-Alexandrina von und zu Hohenstein-Oberpfaffenhofen geb. Freiin zu Guttenbrunn',
  '深圳市寶安區茶壺愛好者協會官方帳號代理人',
  'سلمى عبد الرحمن بنت أبي بكر الأندلسية',
  '👩‍👩‍👧‍👦🫖🔥🏳️‍🌈👩🏽‍🚀🧑🏿‍🤝‍🧑🏻✨🇺🇳',
  'Å',
  '_______________________________________________________________',
  'דנה כהן־לוי',
];
const TEXTS = [
  `${'a'.repeat(200)} https://example.com/${'segment/'.repeat(20)}?q=${'x'.repeat(120)}`,
  '这款水壶的盖子又坏了，客服一直没有回复，请问到底什么时候能修好？'.repeat(4),
  'غطاء غلاية Brindle مكسور للمرة الثانية، ماذا أفعل؟ رقم الطلب BR-2041.',
  `${ONE_WORD} ${ONE_WORD}! Why?`,
  '🫖'.repeat(80),
  'Line one\n\n\n\nLine two\nLine three\n\tLine four',
  'Z̸̢̧͎̟͙̝̗͈̞̱̹̹̞̳̞̺͉̪̥̅̈́̄a̷̡̛̛͓̗̯̗͍͖̪͚̰͙͔̻̪͌̈́̍̓l̵̢̨̟̣̗͔̩̦̰̪̠͚͎̓̽̆̌̏͗̀͜ͅg̷̨̛̛̟̙̘̦̰̩̗̘͔͖̖̬̈́̈̾͆͜ǫ̸̛̹͖̳͕͉̝̥̣̼̩̺̹̘̈̍̃͑̄̓ kettle',
];
const of = (list: readonly string[], i: number): string => list[i % list.length] ?? '';

/** The sample store with names and words that no layout likes. */
export function odd(rows: Rows): Rows {
  const customers = (rows.customers as CustomerRow[]).map((row, i) => ({
    ...row,
    name: of(NAMES, i),
    tags: [...row.tags, `${ONE_WORD.slice(0, 60)}`, 'vip', 'قديم', '保证', ...Array.from({ length: i === 1 ? 14 : 0 }, (_, n) => `tag number ${n}`)],
  }));
  const authors = (rows.authors as AuthorRow[]).map((row, i) => ({
    ...row,
    name: of(NAMES, i),
    handle: i % 3 ? row.handle : `${row.handle}_${'w'.repeat(60)}`,
  }));
  const interactions = (rows.interactions as InteractionRow[]).map((row, i) => ({ ...row, text: of(TEXTS, i) }));
  const cases = (rows.cases as CaseRow[]).map((row, i) => ({ ...row, reference: i % 2 ? `BR-${'1234567890'.repeat(8)}` : row.reference }));
  const brands = (rows.brands as BrandRow[]).flatMap((row) => [
    { ...row, name: `${ONE_WORD} & Söhne Kesselbau` },
    { ...row, id: 'second', name: '深圳市寶安區茶壺 سلمى', color: 'red' as const, query: `"${ONE_WORD}" OR ${'kettle OR '.repeat(40)}lid` },
  ]);
  const savedReplies = (rows.savedReplies as SavedReplyRow[]).map((row, i) => ({ ...row, title: of(NAMES, i), text: of(TEXTS, i) }));
  return { ...rows, customers, authors, interactions, cases, brands, savedReplies };
}

/** `size` open cases more, each of a customer of its own. */
export function many(rows: Rows, now: number, size = 10_000): Rows {
  const base = (rows.cases as CaseRow[]).find((row) => row.state === 'new');
  const said = (rows.interactions as InteractionRow[]).find((row) => row.caseId === base?.id && row.direction === 'in');
  const who = (rows.customers as CustomerRow[]).find((row) => row.id === base?.customerId);
  if (!base || !said || !who) throw new Error('The sample store holds no open case.');
  const more = Array.from({ length: size }, (_, i) => {
    const at = now - 60_000 * i;
    return { id: `many-${i}`, at, time: { at, from: at, to: at } };
  });
  return {
    ...rows,
    customers: [...(rows.customers ?? []), ...more.map((one, i) => ({ ...who, id: one.id, name: `Customer ${i}`, since: one.at, lastAt: one.at }))],
    cases: [
      ...(rows.cases ?? []),
      ...more.map(({ id, at, time }) => ({ ...base, id, customerId: id, threadId: id, waitingSince: time, openedAt: at, lastInAt: at, lastAt: at })),
    ],
    interactions: [
      ...(rows.interactions ?? []),
      ...more.map(({ id, at, time }) => ({ ...said, id: `p-${id}`, customerId: id, caseId: id, threadId: id, at, time })),
    ],
  };
}

/** Every row of a store. `now`: 9:04 on the visitor's clock, ms. */
export async function rowsFor(store: StoreName, now: number): Promise<Rows | null> {
  if (store === 'empty') return null;
  const rows = await sampleRows(now);
  return store === 'odd' ? odd(rows) : store === 'many' ? many(rows, now) : rows;
}

/** A handle that was given up and taken by somebody else: whose history it is gets asked, once, and nobody is made of a handle alone. */
import 'fake-indexeddb/auto';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { beforeEach, describe, expect, it } from 'vitest';
import { ticketText } from '../../../components/card/ticket';
import { handOverOf } from '../../../components/cases/words';
import { SamePerson } from '../../../components/card/SamePerson';
import { PersonHead } from '../../../components/person/PersonHead';
import type { CardView } from '../../../lib/model/card';
import { readCount } from '../../../lib/store/read';
import { readCaseWords, readOpenCases } from '../../../lib/store/read/desk';
import { BRAND, capture, dump, HOUR, NOW } from '../store/make';
import { DOC, eachRig, type Rig, valueOf, WHO } from './rig';

let rig: Rig;
eachRig((made) => (rig = made));

type Seen = ReturnType<typeof capture>;
const report = async (...captures: Seen[]) => {
  valueOf(await rig.page('page.report', { docId: DOC, site: 'x', captures }));
  await rig.ctx.meaning.settled();
};
async function open(of: Seen): Promise<CardView> {
  const { token } = valueOf(await rig.page('page.card', { docId: DOC, capture: of, whoami: WHO }));
  await rig.card('card.claim', { token });
  const view = valueOf(await rig.card('card.read', {}));
  if (!view) throw new Error('no card');
  return view;
}
const act = (opId: string, action: object) => rig.card('card.act', { opId, action });
const doubts = (view: CardView) => view.person.handles.map((one) => one.doubt);

const hers = capture({ id: '1' });
/** The same handle, somebody else. */
const theirs = (id: string, name = 'Tea Deals 4U', over: Parameters<typeof capture>[0] = {}) =>
  capture({ id, author: { handle: 'mara_k', name }, text: `Brindle refunds me by message, ask ${id}`, ...over });
const later = async (...captures: Seen[]) => {
  rig.clock.now += HOUR;
  await report(...captures);
};

describe('a handle that shows another name', () => {
  beforeEach(async () => {
    await report(hers);
    await open(hers);
    valueOf(await act('operation-1', { do: 'tag', tag: 'VIP', on: true }));
  });

  it('stands under the name it shows, with the one before, and its history is folded behind a question', async () => {
    await later(theirs('2'));
    const view = await open(theirs('2'));
    expect(view.person).toMatchObject({ name: 'Tea Deals 4U', customer: { name: 'Mara Kessel', tags: ['VIP'] } });
    expect(view.person.handles).toMatchObject([{ doubt: true, named: ['Mara Kessel'] }]);
    const words = renderToStaticMarkup(createElement(PersonHead, { person: view.person, now: NOW }));
    expect(words).toContain('>Tea Deals 4U<');
    expect(words).toContain('was <bdi>Mara Kessel</bdi>');
    expect(words).toContain('Same person? The name changed');
    const ask = () => undefined;
    const question = renderToStaticMarkup(createElement(SamePerson, { person: view.person, busy: false, shown: false, same: ask, show: ask }));
    expect(question).toContain('another name than before');
    expect(question).toContain('>Same person<');
  });

  it('is asked about once: the answer holds for that name, and the next strange one is asked about anew', async () => {
    await later(theirs('2'));
    await open(theirs('2'));
    expect(doubts(valueOf(await act('operation-2', { do: 'same-person' }))!)).toEqual([false]);
    await later(theirs('3'), theirs('4', 'Tea deals'), hers);
    for (const one of [theirs('3'), theirs('4', 'Tea deals'), hers]) expect(doubts(await open(one))).toEqual([false]);
    await later(theirs('5', 'Jon Vogt'));
    expect(doubts(await open(hers))).toEqual([true]);
  });

  it('is asked about under a post that is not stored too, and the answer holds', async () => {
    const limited = theirs('2', 'Tea Deals 4U', { audience: 'limited' });
    await later(limited);
    expect(await open(limited)).toMatchObject({ saved: 'ask', person: { name: 'Tea Deals 4U', handles: [{ doubt: true, named: ['Mara Kessel'] }] } });
    expect(doubts(valueOf(await act('operation-2', { do: 'same-person' }))!)).toEqual([false]);
    await later(theirs('3'));
    expect(doubts(await open(theirs('3')))).toEqual([false]);
  });

  it('is not asked about where a post kept before shows the new name, before or after', async () => {
    const renamed = capture({ id: '1', author: { handle: 'Mara_K', name: 'Kettle club' } });
    await later(theirs('2', 'Kettle club'));
    expect(doubts(await open(theirs('2', 'Kettle club')))).toEqual([true]);
    await report(renamed);
    expect(doubts(await open(renamed))).toEqual([false]);
    await later(capture({ id: '1', author: { handle: 'Mara_K', name: 'Nordlicht' } }), theirs('3', 'Nordlicht'));
    expect(doubts(await open(theirs('3', 'Nordlicht')))).toEqual([false]);
  });

  it('takes its history into no ticket, and no hand-over list by the name before', async () => {
    await open(hers);
    valueOf(await act('operation-2', { do: 'note', text: 'Lives at 4 Harbour Lane' }));
    await later(theirs('2'));
    const view = await open(theirs('2'));
    expect(view.history.length).toBeGreaterThan(1);
    const ticket = ticketText(view, NOW);
    expect(ticket).toMatch(/^Tea Deals 4U \(@mara_k on X\)\n/i);
    expect(ticket).toContain('> Brindle refunds me by message, ask 2');
    for (const folded of ['Harbour Lane', 'kettle drips', 'Mara Kessel']) expect(ticket, folded).not.toContain(folded);
    expect(ticket).toContain('left out, it may be another person’s');
    const lines = async () => {
      const cases = await readOpenCases(rig.stores.strict);
      const words = await readCaseWords(rig.stores.strict, cases);
      const list = cases.map((one) => handOverOf(one, words.get(one.id)!, [BRAND], { now: NOW, wait: () => 0 }));
      return Object.fromEntries(list.map(({ person, words: said }) => [said.slice(0, 15), person]));
    };
    expect(await lines()).toEqual({ 'Brindle, my ket': 'Mara Kessel', 'Brindle refunds': 'Tea Deals 4U' });
    valueOf(await act('operation-3', { do: 'same-person' }));
    expect(ticketText(await open(theirs('2')), NOW)).toContain('Harbour Lane');
    expect(await lines()).toEqual({ 'Brindle, my ket': 'Mara Kessel', 'Brindle refunds': 'Mara Kessel' });
  });

  it('stays asked about where only the posts of the newcomer are seen again', async () => {
    await later(theirs('2'));
    await later(theirs('2'));
    await later(theirs('2', 'Jon Vogt'));
    expect(doubts(await open(theirs('2', 'Jon Vogt')))).toEqual([true]);
  });
});

it('says of a name without an account that several may use it, and takes no word on it', async () => {
  const nameless = capture({ id: '1', author: { handle: null, name: 'Anonymous participant' } });
  await report(nameless);
  const view = await open(nameless);
  const none = () => undefined;
  const question = renderToStaticMarkup(createElement(SamePerson, { person: view.person, busy: false, shown: false, same: none, show: none }));
  expect(question).toContain('several people');
  expect(question).not.toContain('>Same person<');
  expect(doubts(valueOf(await act('operation-1', { do: 'same-person' }))!)).toEqual([true]);
});

describe('a stored post under another handle', () => {
  const renamed = (id: string) => capture({ id, author: { handle: 'mara_north', name: 'Mara' } });

  it('stays whose it is, and nobody is made of whom nothing is kept', async () => {
    await report(hers);
    const before = await dump(rig.stores.strict);
    await later(renamed('1'));
    const after = await dump(rig.stores.strict);
    for (const table of ['authors', 'customers', 'interactions', 'cases']) expect(after[table], table).toEqual(before[table]);
    expect(await readCount(rig.stores.strict, 'customers')).toBe(1);
    expect((await open(renamed('1'))).person).toMatchObject({ name: 'Mara', customer: { name: 'Mara Kessel' }, handles: [{ handle: 'Mara_K' }] });
    // What they write from then on is kept, and joined to nobody by what a page says.
    await later(renamed('2'));
    expect(await readCount(rig.stores.strict, 'customers')).toBe(2);
    const rows = await rig.stores.strict.interactions.toArray();
    expect(new Set(rows.map((row) => row.customerId)).size).toBe(2);
  });

  it('brings back its own customer where that row was lost, and its account’s', async () => {
    await report(hers);
    const [customer] = await rig.stores.strict.customers.toArray();
    await rig.stores.strict.customers.clear();
    await later(renamed('1'));
    expect((await rig.stores.strict.customers.toArray()).map((row) => row.id)).toEqual([customer?.id]);
    await rig.stores.strict.authors.clear();
    await later(hers);
    expect((await rig.stores.strict.authors.toArray()).map((row) => [row.id, row.customerId])).toEqual([['x:mara_k', customer?.id]]);
    expect(await rig.stores.strict.customers.count()).toBe(1);
  });
});

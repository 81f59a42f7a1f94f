/** The chips of a card on histories that mislead: own people, thread parts, a week nobody looked, tongues whose small words look rare. */
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { commonWords, sameSubject, subjectOf } from '../../../lib/customers/subject';
import type { InteractionRow } from '../../../lib/model/customer';
import { saveAccounts, saveBrand } from '../../../lib/store/write';
import { ACCOUNTS, BRAND, capture, exact, HOUR, NOW, reply } from '../store/make';
import { DOC, makeRig, valueOf, WHO, type Rig } from './rig';

let rig: Rig;
beforeEach(async () => {
  rig = await makeRig();
});
afterEach(() => rig.close());

const MIN = 60_000;
const WEEK = 7 * 24 * HOUR;
const LID = 'Brindle lid jammed, enamel chipped, it will not lift';
type Seen = ReturnType<typeof capture>;
const said = (id: string, who: string, text: string, at = NOW - MIN, over: Parameters<typeof capture>[0] = {}): Seen =>
  capture({ id, permalink: `/${who}/status/${id}`, time: exact(at), author: { handle: who, name: who }, text, ...over });
const report = (...captures: Seen[]) => rig.page('page.report', { docId: DOC, site: 'x', captures });
/** What the chips say of a post once everything was seen. */
async function chipsOf(of: Seen) {
  const { token } = valueOf(await rig.page('page.card', { docId: DOC, capture: of, whoami: WHO }));
  valueOf(await rig.card('card.claim', { token }));
  return valueOf(await rig.card('card.chips', { key: of.key }));
}
const inThread = (root: Seen, parent = root): Parameters<typeof capture>[0] => ({
  kind: 'comment',
  parent: { id: parent.post.id, author: parent.post.author },
  root: { id: root.post.id, author: root.post.author },
});
const guess = (id: string, label: string) =>
  rig.stores.strict.interactions
    .where('id')
    .equals(id)
    .modify((row: InteractionRow) => {
      if (row.meaning) row.meaning.mood = { label: label as 'positive', p: 0.9, by: 'guess', why: [] };
    });

describe('asks again', () => {
  const first = said('10', 'mara', 'Brindle, the gasket of my kettle drips at the hinge, can you help?', NOW - 5 * HOUR);

  it('is not said of a thank-you in the same conversation', async () => {
    const thanks = said('11', 'mara', 'Thank you, that solved it!', NOW - MIN, inThread(first));
    await report(first, thanks);
    expect((await chipsOf(thanks)).again).toBeNull();
  });
  it('is not said of the second part of one message', async () => {
    const one = said('12', 'mara', 'Brindle, my kettle drips, who can help me? 1/2', NOW - 3 * MIN);
    const two = said('13', 'mara', 'Brindle, it is the gasket and I need it fixed, what can I do? 2/2', NOW - 2 * MIN, inThread(one));
    await report(one, two);
    expect((await chipsOf(two)).again).toBeNull();
  });
  it('is said of "hello?" an hour later', async () => {
    const later = said('14', 'mara', 'Brindle hello? Is anyone there?', NOW - MIN, inThread(first));
    await report(first, later);
    expect((await chipsOf(later)).again).toMatchObject({ at: NOW - 5 * HOUR, why: 'in the same conversation' });
  });
  it('is not said once we answered, also where the answer was seen after the second post', async () => {
    const second = said('15', 'mara', 'Brindle, the gasket drips at the hinge again, what now?', NOW - MIN);
    await report(first, second, reply({ id: '10', handle: 'mara' }, { id: '16', time: exact(NOW - 3 * HOUR) }));
    expect((await chipsOf(second)).again).toBeNull();
  });
  it('is said although another brand answered them meanwhile', async () => {
    await saveBrand(rig.stores.strict, { ...BRAND, id: 'otter', name: 'Otter', query: 'otter' });
    await saveAccounts(rig.stores.strict, [...ACCOUNTS, { site: 'x', handle: 'OtterHelp', role: 'brand', brandId: 'otter' }]);
    const other = capture({ id: '17', time: exact(NOW - 4 * HOUR), author: { handle: 'mara', name: 'mara' }, text: 'Otter, where is my parcel?' }, [
      { brandId: 'otter', reasons: [{ kind: 'keyword', words: ['otter'] }], maybe: false },
    ]);
    const answer = reply({ id: '17', handle: 'mara' }, { id: '18', time: exact(NOW - 3 * HOUR), author: { handle: 'OtterHelp', name: 'Otter' } });
    const second = said('19', 'mara', 'Brindle, the gasket drips at the hinge, can nobody help?', NOW - MIN);
    await report(first, other, answer, second);
    expect((await chipsOf(second)).again).toMatchObject({ at: NOW - 5 * HOUR });
  });
});

/** A second account of the same person, as an import or a restored backup joins them. */
async function joined(handle: string, to: string): Promise<void> {
  const author = await rig.stores.strict.authors.get(`x:${to}`);
  if (!author) throw new Error('not stored');
  await rig.stores.strict.authors.put({ ...author, id: `x:${handle}`, handle, handles: [], names: [] });
}

describe('quotes and reposts', () => {
  const DRIPS = 'Brindle, the gasket of my kettle drips at the hinge, can you help?';
  const first = said('100', 'mara', DRIPS, NOW - 5 * HOUR);
  const quoting = (id: string, text: string): Seen =>
    said(id, 'mara', text, NOW - MIN, { quoted: { author: { handle: 'mara', name: 'mara' }, text: DRIPS, id: '100', time: null } });

  it('of one’s own are not "asks again": the words of the quoted post are not theirs a second time', async () => {
    const quote = quoting('101', 'Brindle fans: this is what I mean');
    await report(first, quote);
    expect((await chipsOf(quote)).again).toBeNull();
  });
  it('that ask the same in new words are asked again', async () => {
    const quote = quoting('102', 'Brindle, five hours on the gasket still drips at the hinge, can nobody help?');
    await report(first, quote);
    expect((await chipsOf(quote)).again).toMatchObject({ at: NOW - 5 * HOUR });
  });
  it('of one’s own post are the same post, also when both stand in the page', async () => {
    const again = said('100', 'mara', DRIPS, NOW - 5 * HOUR, { isRepost: true, repostedBy: { handle: 'mara', name: 'mara' } });
    await report(first, again);
    expect(await chipsOf(again)).toMatchObject({ again: null, same: null, firstTime: true });
  });
  it('by others are no further voice', async () => {
    rig.clock.now = NOW;
    const lid = said('103', 'a', LID, NOW - 9 * MIN);
    const spread = ['b', 'c', 'd'].map((by) => said('103', 'a', LID, NOW - 9 * MIN, { isRepost: true, repostedBy: { handle: by, name: by } }));
    const asked = said('104', 'asker', LID);
    await report(lid, ...spread, asked);
    expect((await chipsOf(asked)).same).toMatchObject({ others: 1 });
  });
});

describe('one person under two accounts', () => {
  it('is one of the others, and none of them where the post at hand is theirs', async () => {
    rig.clock.now = NOW;
    const asked = said('110', 'asker', LID);
    await report(said('111', 'mara', LID, NOW - 9 * MIN), asked);
    await joined('mara_work', 'mara');
    await joined('asker_too', 'asker');
    await report(said('112', 'mara_work', LID, NOW - 8 * MIN), said('113', 'asker_too', LID, NOW - 7 * MIN), said('114', 'c', LID, NOW - 6 * MIN));
    expect((await chipsOf(asked)).same).toMatchObject({ others: 2 });
  });
  it('asks again under the second', async () => {
    await report(said('115', 'mara', 'Brindle, the gasket of my kettle drips at the hinge, can you help?', NOW - 5 * HOUR));
    await joined('mara_work', 'mara');
    const second = said('116', 'mara_work', 'Brindle, my gasket drips at the hinge, is anybody there?', NOW - MIN);
    await report(second);
    expect(await chipsOf(second)).toMatchObject({ again: { at: NOW - 5 * HOUR }, firstTime: false });
  });
});

describe('mood changed', () => {
  it('compares what they wrote, not what we answered, what is unsure, or what was deleted', async () => {
    const asked = said('20', 'mara', 'Brindle what a nightmare', NOW - MIN);
    const old = said('21', 'mara', 'Brindle is awful, the lid jams', NOW - 9 * HOUR);
    const gone = said('24', 'mara', 'Brindle is the very best of all kettles', NOW - 8 * HOUR);
    await report(
      old,
      gone,
      asked,
      reply({ id: '21', handle: 'mara' }, { id: '22', time: exact(NOW - 7 * HOUR), text: 'So glad, thank you so much!' }),
    );
    await rig.ctx.meaning.settled();
    await guess('x:20', 'negative');
    await guess('x:21', 'negative');
    await guess('x:22', 'positive');
    await guess('x:24', 'positive');
    await rig.stores.strict.interactions.update('x:24', { removedAt: NOW });
    expect((await chipsOf(asked)).mood).toBeNull();
    await guess('x:21', 'unsure');
    expect((await chipsOf(asked)).mood).toBeNull();
    await guess('x:21', 'positive');
    expect((await chipsOf(asked)).mood).toEqual({ was: 'positive', is: 'negative', at: NOW - 9 * HOUR, guess: true });
  });
});

describe('first time', () => {
  it('is never said of our own people', async () => {
    const own = capture({ id: '30', author: { handle: 'tomas_brindle', name: 'Tomas' }, text: 'New Brindle kettles are here' }, [], 'colleague');
    await report(own);
    expect((await chipsOf(own)).firstTime).toBe(false);
  });
  it('is said although our own people wrote in the conversation before', async () => {
    const root = capture(
      { id: '31', author: { handle: 'BrindleHelp', name: 'Brindle' }, text: 'New lids!', time: exact(NOW - 9 * HOUR) },
      [],
      'brand',
    );
    const asked = said('32', 'new_one', 'Brindle, which sizes?', NOW - MIN, inThread(root));
    await report(root, asked);
    expect((await chipsOf(asked)).firstTime).toBe(true);
  });
  it('is not said of one person under a second account', async () => {
    await report(said('33', 'mara', 'Brindle looks nice', NOW - 99 * HOUR));
    const mara = await rig.stores.strict.authors.get('x:mara');
    if (!mara) throw new Error('not stored');
    await rig.stores.strict.authors.put({ ...mara, id: 'x:mara_work', handle: 'mara_work' });
    const second = said('34', 'mara_work', 'Brindle, is there a red one?', NOW - MIN);
    await report(second);
    expect((await chipsOf(second)).firstTime).toBe(false);
  });
});

describe('others wrote this in the last hour', () => {
  it('and none of them whose post somebody has put away as not about us', async () => {
    const [one, two, asked] = [said('70', 'ann', LID), said('71', 'bo', LID), said('72', 'cy', LID)];
    await report(one, two, asked);
    expect((await chipsOf(asked)).same).toMatchObject({ others: 2 });
    await chipsOf(one);
    valueOf(await rig.card('card.act', { opId: 'operation-away', action: { do: 'not-about-us' }, key: one.key }));
    await rig.ctx.meaning.settled();
    expect((await chipsOf(asked)).same).toMatchObject({ others: 1 });
  });
  const asked = said('40', 'asker', LID);

  it('counts one author of nine posts once, one post seen twice once, and an edited one by its last words', async () => {
    const nine = Array.from({ length: 9 }, (_, i) => said(`5${i}`, 'loud', `${LID} ${'!'.repeat(i)}`, NOW - (i + 2) * MIN));
    await report(asked, ...nine);
    await report(nine[0] as Seen, said('60', 'b', LID, NOW - 20 * MIN));
    await report(said('60', 'b', LID, NOW - 20 * MIN), said('61', 'c', LID, NOW - 20 * MIN));
    await report(said('61', 'c', 'Which Brindle fits an induction hob? Solved the other thing', NOW - 20 * MIN));
    const { same } = await chipsOf(asked);
    expect(same?.list.map(({ name }) => name)).toEqual(['loud', 'b']);
    expect(same?.others).toBe(same?.list.length);
  });
  it('leaves out our own people, also those put on the list after they were saved, and who was deleted or took it back', async () => {
    await report(asked, said('70', 'ottilie_p', LID, NOW - 3 * MIN), said('71', 'new_hire', LID, NOW - 4 * MIN), said('72', 'c', LID, NOW - 5 * MIN));
    await saveAccounts(rig.stores.strict, [...ACCOUNTS, { site: 'x', handle: 'new_hire', role: 'colleague', brandId: 'brindle' }]);
    await rig.stores.strict.interactions.update('x:72', { removedAt: NOW });
    expect((await chipsOf(asked)).same).toBeNull();
  });
  it('says no usual number for weeks in which nobody looked, although an old post was seen since', async () => {
    rig.clock.now = NOW;
    await saveBrand(rig.stores.strict, { ...BRAND, createdAt: NOW - HOUR });
    await report(said('80', 'old', 'Brindle enamel kettles, a review', NOW - 12 * WEEK), said('81', 'a', LID, NOW - 9 * MIN), asked);
    expect((await chipsOf(asked)).same).toMatchObject({ others: 1, usual: null });
  });
  it('works over midnight and a change of clocks', async () => {
    rig.clock.now = Date.UTC(2026, 2, 29, 0, 10);
    const late = said('90', 'asker', LID, rig.clock.now - MIN);
    await report(late, said('91', 'a', LID, rig.clock.now - 40 * MIN), said('92', 'b', LID, rig.clock.now - 70 * MIN));
    expect((await chipsOf(late)).same).toMatchObject({ others: 1 });
  });
  it('finds the newest of a busy hour, and says there are more', async () => {
    rig.clock.now = NOW;
    const others = Array.from({ length: 420 }, (_, i) =>
      said(`${5000 + i}`, `n${i}`, `Brindle kettle number ${i} whistles`, NOW - 59 * MIN + i * 1000),
    );
    for (let from = 0; from < others.length; from += 40) await report(...others.slice(from, from + 40));
    await report(...['a', 'b', 'c'].map((who, i) => said(`95${i}`, who, LID, NOW - (i + 2) * MIN)), asked);
    expect((await chipsOf(asked)).same).toMatchObject({ others: 3, more: true, usual: null });
  });
  it('counts what was just written though our clock is some minutes behind, and not what is hours ahead', async () => {
    rig.clock.now = NOW;
    await report(asked, said('96', 'a', LID, NOW + 3 * MIN), said('97', 'b', LID, NOW + 3 * HOUR));
    expect((await chipsOf(asked)).same?.list.map(({ name }) => name)).toEqual(['a']);
  });
  it.each(['Is Brindle down?', 'Brindle outage', 'Brindle is down', 'Brindle app not working', 'Brindle no funciona'])(
    'counts the shortest posts word for word the same: %s',
    async (text) => {
      rig.clock.now = NOW;
      const short = said('98', 'asker', text);
      await report(short, ...['a', 'b', 'c'].map((who, i) => said(`99${i}`, who, text, NOW - (i + 2) * MIN)));
      expect((await chipsOf(short)).same).toMatchObject({ others: 3 });
    },
  );
  it('counts who wrote about two things for both', async () => {
    const two = said('93', 'both', `${LID}. Also the invoice shows a wrong address twice`, NOW - 2 * MIN);
    const bill = said('94', 'asker', 'Brindle, my invoice shows the wrong address', NOW - MIN);
    await report(two, asked, bill);
    expect((await chipsOf(asked)).same).toMatchObject({ others: 1 });
    rig.clock.now += 1;
    expect((await chipsOf(bill)).same).toMatchObject({ others: 1 });
  });
});

describe('the same subject', () => {
  const common = commonWords([], { name: 'Brindle', query: 'brindle' });
  const of = (text: string) => subjectOf(text, common, null);
  it.each([
    ['Brindle nie działa, to jest jakiś żart, co mam teraz zrobić?', 'Brindle to jest najlepszy czajnik, jaki mam, nie oddam go nikomu'],
    ['Brindle çok kötü, bir daha almam, bu ne böyle', 'Brindle bu akşam çok güzel bir çay yaptı, daha ne olsun'],
    ['Brindle är inte bra, jag har väntat på er i en vecka', 'Jag har en Brindle på jobbet och den är inte dyr i längden'],
    ['Brindle это просто ужас, я уже не могу', 'Я уже купила Brindle, это просто мечта, могу советовать'],
    ['Brindle saya belum sampai, ini sudah lama sekali', 'Brindle ini sudah lama sekali saya mau beli, belum jadi'],
    ['Brindle mera order abhi tak nahi aaya hai bhai', 'Brindle bhai ye kya hai, abhi tak rang nahi mila red wala'],
    ['Brindle is really bad I would never want to have this', 'I really would want to have this Brindle, never seen one so pretty'],
  ])('is not seen in small words: %s', (a, b) => expect(sameSubject(of(a), of(b))).toBeNull());
  it.each([
    ['Brindle: pokrywka się zacięła i emalia odpada', 'U mnie też emalia odpada, a pokrywka zacięła się wczoraj'],
    ['Brindle kapağı sıkıştı, emaye döküldü', 'Emaye döküldü ve kapağı sıkıştı'],
    ['Brindleの蓋が開かない、ホーローが欠けた', 'ホーローが欠けて蓋が開かないのですが'],
    ['Brindle крышка заклинила и эмаль откололась', 'у меня тоже эмаль откололась, крышка заклинила'],
    ['غطاء الغلاية عالق والمينا متشقق', 'المينا متشقق عندي وغطاء الغلاية عالق'],
  ])('is seen in the things named: %s', (a, b) => expect(sameSubject(of(a), of(b))).not.toBeNull());
});

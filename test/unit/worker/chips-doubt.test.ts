/** The chips of a card where a site shows no time, or so rough a one that nobody knows what came first: then they say nothing. */
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Post } from '../../../lib/model/post';
import { saveAccounts, saveBrand } from '../../../lib/store/write';
import { ACCOUNTS, BRAND, capture, exact, HOUR, NOW, reply } from '../store/make';
import { DAY, facebookOn, MARA, MIN, OURS } from './facebook';
import { DOC, makeRig, valueOf, WHO, type Rig } from './rig';

let rig: Rig;
let fb: ReturnType<typeof facebookOn>;
beforeEach(async () => {
  rig = await makeRig();
  fb = facebookOn(rig);
  rig.clock.now = NOW;
});
afterEach(async () => {
  await rig.ctx.meaning.settled();
  rig.close();
});

const LID = 'Brindle lid jammed, enamel chipped, it will not lift';
const lid = (who: string, ago: number, over: Partial<Post> = {}) =>
  fb.comment(`10${who}1`, NOW - ago, { author: { handle: `v${who}`, name: `V ${who}` }, text: LID, ...over });

describe('how many others wrote this in the last hour', () => {
  it('does not count posts whose time is not shown: they may be years old', async () => {
    const asked = lid('0', 2 * MIN);
    await fb.report(asked, ...['1', '2', '3', '4'].map((who) => lid(who, 0, { time: null })));
    expect((await fb.chipsOf(asked)).same).toBeNull();
    await fb.report(lid('5', 9 * MIN));
    expect((await fb.chipsOf(asked)).same).toMatchObject({ others: 1, list: [{ name: 'V 5' }] });
  });
  it('nor those that may be older than the hour, as what was written "today"', async () => {
    rig.clock.now = new Date(2026, 10, 16, 1, 40).getTime();
    const midnight = new Date(2026, 10, 16).getTime();
    const asked = lid('0', NOW - rig.clock.now + MIN);
    await fb.report(asked, lid('1', 0, { time: { at: null, from: midnight, to: rig.clock.now } }), lid('2', NOW - rig.clock.now + 59 * MIN));
    expect((await fb.chipsOf(asked)).same?.list.map(({ name }) => name)).toEqual(['V 2']);
  });
});

describe('first time', () => {
  const root = { id: '2000', author: OURS };
  const elsewhere = (over: Partial<Post> = {}, ago = 9 * DAY) => fb.comment('2001', NOW - ago, { root, parent: root, author: MARA, ...over });

  it('is not said where another talk of theirs shows no time, or the same "1 w"', async () => {
    const week = { time: { at: null, from: NOW - 14 * DAY, to: NOW - 7 * DAY } };
    const here = fb.comment('1001', NOW - 9 * DAY, week);
    await fb.report(here, elsewhere({ time: null }));
    expect((await fb.chipsOf(here)).firstTime).toBe(false);
    await rig.stores.strict.interactions.delete('facebook:2001');
    expect((await fb.chipsOf(here)).firstTime).toBe(true);
    await fb.report(elsewhere(week));
    for (const one of [here, elsewhere(week)]) expect((await fb.chipsOf(one)).firstTime).toBe(false);
  });
  it('is said of the first talk, though others came later, and of all that was said in it', async () => {
    const here = [fb.comment('1001', NOW - 9 * HOUR), fb.comment('1002', NOW - 7 * HOUR, { text: 'Hello?' })] as const;
    await fb.report(...here, elsewhere({}, 2 * HOUR));
    for (const one of here) expect((await fb.chipsOf(one)).firstTime).toBe(true);
    expect((await fb.chipsOf(elsewhere({}, 2 * HOUR))).firstTime).toBe(false);
  });
});

describe('somebody who shows no account', () => {
  it('is told nothing of by the history of a name under which several people write; how many others wrote the same is told', async () => {
    const anonymous = { author: { handle: null, name: 'Anonymous participant' } };
    const before = fb.comment('1001', NOW - 3 * DAY, { ...anonymous, text: `${LID}. Who can help?` });
    const now = fb.comment('1002', NOW - 2 * MIN, { ...anonymous, text: `${LID}. Who can help?` });
    await fb.report(before, now, lid('5', 9 * MIN));
    expect(await fb.chipsOf(now)).toMatchObject({ firstTime: false, again: null, mood: null, same: { others: 1 } });
    expect((await fb.chipsOf(before)).firstTime).toBe(false);
    // Somebody with an account asks the same again: that is told.
    const named = (id: string, ago: number) => fb.comment(id, NOW - ago, { text: `${LID}. Who can help?` });
    await fb.report(named('1003', 3 * DAY), named('1004', MIN));
    expect((await fb.chipsOf(named('1004', MIN))).again).not.toBeNull();
  });
});

describe('an answer of another brand of ours', () => {
  it('is none on the card, whose case stays open too', async () => {
    await saveBrand(rig.stores.strict, { ...BRAND, id: 'otter', name: 'Otter', query: 'otter' });
    await saveAccounts(rig.stores.strict, [...ACCOUNTS, { site: 'x', handle: 'OtterHelp', role: 'brand', brandId: 'otter' }]);
    const asked = capture({ id: '1' });
    const other = reply({ id: '1', handle: 'Mara_K' }, { id: '2', author: { handle: 'OtterHelp', name: 'Otter' } });
    valueOf(await rig.page('page.report', { docId: DOC, site: 'x', captures: [asked, other] }));
    const { token } = valueOf(await rig.page('page.card', { docId: DOC, capture: asked, whoami: WHO }));
    await rig.card('card.claim', { token });
    expect(valueOf(await rig.card('card.read', {}))).toMatchObject({ answered: null, case: { state: 'new' } });
    const look = { shown: 1, total: 1, replies: [{ ...other.post, direct: true, to: null }] };
    rig.frames.answer = () => ({ ok: true, value: look });
    expect(valueOf(await rig.card('card.thread', { key: 'x:1' }))?.own).toMatchObject({ role: 'other-brand' });
    valueOf(
      await rig.page('page.report', { docId: DOC, site: 'x', captures: [reply({ id: '1', handle: 'Mara_K' }, { id: '3', time: exact(NOW) })] }),
    );
    expect(valueOf(await rig.card('card.read', {}))).toMatchObject({
      answered: { by: 'brindlehelp', as: 'brand', time: exact(NOW) },
      case: { state: 'answered' },
    });
  });
});

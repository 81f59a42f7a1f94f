/** Quiet: what it takes in, what a page may know of it, that it ends by itself and takes nothing away. */
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { QuietWhat } from '../../../lib/bus/quiet-calls';
import { authorId } from '../../../lib/customers/identity';
import { authorKey, plainWords, quieting, signOf, textHolds, viewQuiet } from '../../../lib/listening/quiet';
import type { QuietKind } from '../../../lib/model/quiet';
import { PageView, VIEW_KEY } from '../../../lib/model/view';
import { keepQuiet, onQuietEnd, QUIET_DAY } from '../../../lib/worker/quiet';
import { capture, NOW, post, reply } from '../store/make';
import { CARD, DOC, makeRig, valueOf, WHO, type Rig } from '../worker/rig';

const line = (kind: QuietKind, value: string, until: number | null = null) => viewQuiet({ kind, value, until });

describe('what is quiet', () => {
  it('is told by account, thread or word, and only while it lasts', () => {
    const one = post({ id: '5', text: 'Giveaway! Win a Brindle kettle' });
    expect(quieting(one, [line('author', 'x:mara_k')], NOW)).not.toBeNull();
    expect(quieting(one, [line('author', 'facebook:mara_k')], NOW)).toBeNull();
    expect(quieting(one, [line('thread', 'x:5')], NOW)).not.toBeNull();
    expect(quieting(post({ id: '6', root: { id: '5', author: one.author } }), [line('thread', 'x:5')], NOW)).not.toBeNull();
    expect(quieting(one, [line('thread', 'x:55')], NOW)).toBeNull();
    expect(quieting(one, [line('word', 'giveaway')], NOW)).not.toBeNull();
    expect(quieting(one, [line('word', 'giveaway', NOW)], NOW)).toBeNull();
    expect(quieting(one, [line('word', 'giveaway', NOW + 1)], NOW)).not.toBeNull();
  });

  it('takes whole words, whatever their case, accents and signs; in scripts without spaces any place', () => {
    expect(textHolds('#GIVEAWAY now', 'giveaway')).toBe(true);
    expect(textHolds('Gívéaway', plainWords('giveaway'))).toBe(true);
    expect(textHolds('giveaways', 'giveaway')).toBe(false);
    expect(textHolds('win a   KETTLE today', plainWords('Win a kettle!'))).toBe(true);
    expect(textHolds('今日はケトル最高', plainWords('ケトル'))).toBe(true);
    expect(plainWords(' 🙂 !')).toBe('');
  });

  it('names an account as the store does, and never one of which only the name is known', () => {
    expect(authorKey('x', '@Mara_K')).toBe(authorId('x', { handle: '@Mara_K', name: null }));
    expect(authorKey('facebook', null)).toBeNull();
    const nameless = post({ author: { handle: null, name: 'Mara Kessel' } });
    expect(quieting(nameless, [line('author', 'x:mara_k'), line('author', 'x:~mara kessel')], NOW)).toBeNull();
  });

  it('tells signs apart', () => {
    const signs = new Set(Array.from({ length: 20_000 }, (_, i) => signOf(`x:person_${i}`)));
    expect(signs.size).toBe(20_000);
  });
});

let rig: Rig;
beforeEach(async () => {
  rig = await makeRig();
});
afterEach(() => rig.close());
const view = () => PageView.parse(rig.local.data.get(VIEW_KEY));
let op = 0;
const quiet = async (what: QuietWhat, length: 'day' | 'good' = 'day') =>
  valueOf(await rig.own('quiet.add', { opId: `operation-${(op += 1)}`, what, length }));
const MARA: QuietWhat = { kind: 'author', site: 'x', handle: 'Mara_K' };
const report = (...captures: ReturnType<typeof capture>[]) => rig.page('page.report', { docId: DOC, site: 'x', captures });

describe('the quiet list', () => {
  it('reaches pages without a name that could be read there', async () => {
    await quiet(MARA);
    await quiet({ kind: 'thread', thread: 'x:500100', label: 'My kettle' }, 'good');
    await quiet({ kind: 'word', word: 'Give away!' });
    expect(
      view()
        .quiet?.map(({ kind }) => kind)
        .sort(),
    ).toEqual(['author', 'thread', 'word']);
    expect(JSON.stringify(view())).not.toMatch(/mara|500100|My kettle/i);
    expect(view().quiet?.find((one) => one.kind === 'word')?.is).toBe('give away');
  });

  it('keeps nothing new of what is quiet, also from a page with an older view; our own answers are always heard', async () => {
    await report(capture({ id: '1' }));
    const before = await rig.stores.strict.interactions.toArray();
    await quiet({ kind: 'thread', thread: 'x:1', label: 'My kettle' });
    await quiet(MARA);
    const marks = valueOf(
      await report(
        capture({ id: '2' }),
        capture({ id: '3', author: { handle: 'other', name: 'Other' } }),
        reply({ id: '1', handle: 'Mara_K' }, { id: '4' }),
      ),
    );
    expect(marks.marks).toContainEqual({ key: 'x:2', state: 'pale' });
    const rows = await rig.stores.strict.interactions.toArray();
    expect(rows.map((row) => row.id).sort()).toEqual(['x:1', 'x:3', 'x:4']);
    expect(rows.find((row) => row.id === 'x:1')?.text).toBe(before[0]?.text);
    expect(await rig.stores.strict.cases.toArray()).toContainEqual(expect.objectContaining({ threadId: 'x:1', state: 'answered' }));
  });

  it('ends by itself: the worker is woken for it, pages are told, and what is for good stays', async () => {
    await quiet({ kind: 'word', word: 'sale' }, 'good');
    expect(rig.duty.quietEnds).toBeNull();
    await quiet(MARA);
    expect(rig.duty.quietEnds).toBe(rig.clock.now + QUIET_DAY);
    rig.clock.now += QUIET_DAY - 1;
    await onQuietEnd(rig.ctx);
    expect(view().quiet).toHaveLength(2);
    rig.clock.now += 1;
    await onQuietEnd(rig.ctx);
    expect(view().quiet).toEqual([{ kind: 'word', is: 'sale', until: null }]);
    await report(capture({ id: '9' }));
    expect(await rig.stores.strict.interactions.count()).toBe(1);
  });

  it('of a day made while the clock was a year ahead lasts a day from when it was put right', async () => {
    rig.clock.now += 365 * QUIET_DAY;
    await quiet(MARA);
    rig.clock.now -= 365 * QUIET_DAY;
    await onQuietEnd(rig.ctx);
    expect(view().quiet).toMatchObject([{ until: rig.clock.now + QUIET_DAY }]);
    rig.clock.now += QUIET_DAY;
    await onQuietEnd(rig.ctx);
    expect(view().quiet ?? []).toEqual([]);
  });

  it('sets the time anew for the same thing, once for each act, and is taken back', async () => {
    const first = await quiet(MARA);
    rig.clock.now += 1_000;
    const again = await quiet({ ...MARA, handle: '@MARA_K' }, 'good');
    expect(again).toMatchObject({ id: first.id, until: null });
    const twice = { opId: 'operation-twice', what: { kind: 'word', word: 'sale' }, length: 'day' };
    const [a, b] = [valueOf(await rig.own('quiet.add', twice)), valueOf(await rig.own('quiet.add', twice))];
    expect(a).toEqual(b);
    valueOf(await rig.own('quiet.remove', { opId: 'operation-back', id: first.id }));
    valueOf(await rig.own('quiet.remove', { opId: 'operation-back2', id: a.id }));
    expect(view().quiet).toBeUndefined();
    await keepQuiet(rig.ctx);
    expect(rig.duty.quietEnds).toBeNull();
  });

  it('refuses a word without letters, a page that asks, and a card that is not paired', async () => {
    expect(await rig.own('quiet.add', { opId: 'operation-x', what: { kind: 'word', word: '!!' }, length: 'day' })).toMatchObject({
      ok: false,
      code: 'bad-input',
    });
    expect(await rig.page('quiet.add', { opId: 'operation-y', what: MARA, length: 'day' })).toMatchObject({ ok: false, code: 'not-allowed' });
    expect(await rig.card('quiet.add', { opId: 'operation-z', what: MARA, length: 'day' }, CARD)).toMatchObject({ ok: false, code: 'not-allowed' });
    expect(view).toThrow();
  });
});

describe('passing a case on', () => {
  const open = async () => {
    await report(capture({ id: '1' }));
    const token = valueOf(await rig.page('page.card', { docId: DOC, capture: capture({ id: '1' }), whoami: WHO })).token;
    valueOf(await rig.card('card.claim', { token }));
    // What is guessed of a post comes behind it.
    await rig.ctx.meaning.settled();
    const [row] = await rig.stores.strict.cases.toArray();
    if (!row) throw new Error('no case');
    return row;
  };

  it('changes the owner, is told in the history, is known afterwards, and is taken back', async () => {
    const was = await open();
    const view1 = valueOf(await rig.card('card.act', { opId: 'operation-pass', action: { do: 'pass', to: 'LM' } }));
    expect(view1?.case).toMatchObject({ state: 'taken', owner: 'LM', needsAnswer: was.needsAnswer });
    expect(view1?.history.map((one) => one.row.event)).toContain('passed:LM');
    expect(valueOf(await rig.card('team.initials', null)).initials).toEqual(['LM']);
    valueOf(await rig.card('case.undo', { opId: 'operation-undo', of: 'operation-pass', was, is: view1?.case }));
    expect(await rig.stores.strict.cases.get(was.id)).toEqual(was);
    expect(await rig.stores.strict.interactions.where('caseId').equals(was.id).count()).toBe(1);
  });

  it('goes on waiting for the customer in other hands; a card takes back only what it shows', async () => {
    const was = await open();
    const waits = valueOf(await rig.own('case.act', { opId: 'operation-w', caseId: was.id, action: { do: 'waiting' } })).is;
    const is = valueOf(await rig.own('case.act', { opId: 'operation-p', caseId: was.id, action: { do: 'pass', to: ' AB ' } })).is;
    expect(is).toMatchObject({ state: 'waiting', owner: 'AB' });
    const other = { ...was, id: 'another' };
    expect(await rig.card('case.undo', { opId: 'operation-u', of: 'operation-p', was: other, is: other })).toMatchObject({
      ok: false,
      code: 'not-allowed',
    });
    valueOf(await rig.own('case.undo', { opId: 'operation-v', of: 'operation-p', was: waits, is }));
    expect((await rig.stores.strict.cases.get(was.id))?.owner).toBe(waits.owner);
    expect(await rig.own('case.act', { opId: 'operation-q', caseId: was.id, action: { do: 'pass', to: '  ' } })).toMatchObject({ ok: false });
  });
});

import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { BLANK, CHANGED, SHOW } from '../../../lib/bus/envelope';
import { CALLS } from '../../../lib/bus/calls';
import { handlersOf } from '../../../lib/worker/handlers';
import { BRAND, capture, exact, HOUR, keyword, NOW, reply } from '../store/make';
import { CARD, DOC, makeRig, OWN, valueOf, WHO, type Rig } from './rig';

let rig: Rig;
beforeEach(async () => {
  rig = await makeRig();
});
afterEach(() => rig.close());

const post = capture({ id: '100' });
const report = (...captures: (typeof post)[]) => rig.page('page.report', { docId: DOC, site: 'x', captures });
const press = (of: typeof post | null = post) => rig.page('page.card', { docId: DOC, capture: of, whoami: WHO });
async function openCard(of = post) {
  const { token } = valueOf(await press(of));
  return valueOf(await rig.card('card.claim', { token })).view;
}
const act = (opId: string, action: unknown, more = {}) => rig.card('card.act', { opId, action, ...more });

describe('the way of a post through the worker', () => {
  it('goes from the page to a mark, to a card with the person and their history', async () => {
    expect(valueOf(await report(post))).toEqual({ marks: [{ key: 'x:100', state: 'needs-you' }] });
    await report(capture({ id: '90', time: exact(NOW - 60 * HOUR), text: 'Brindle looks nice' }));
    const view = await openCard();
    expect(view).toMatchObject({
      key: 'x:100',
      saved: 'yes',
      sentence: null,
      brand: { id: 'brindle', name: 'Brindle' },
      writer: { role: 'brand' },
      case: { state: 'new' },
      person: { name: 'Mara Kessel', handles: [{ handle: 'Mara_K', doubt: false }] },
      historyTotal: 2,
      answered: null,
    });
    expect(view?.history.map((one) => [one.row.id, one.here, one.author])).toEqual([
      ['x:100', true, 'Mara Kessel'],
      ['x:90', false, 'Mara Kessel'],
    ]);
  });

  it('puts the post at hand on top even when it is not the newest', async () => {
    await report(post, capture({ id: '101', time: exact(NOW), text: 'Brindle once more' }));
    expect((await openCard())?.history.map((one) => one.row.id)).toEqual(['x:100', 'x:101']);
  });

  it('draws all marks of a case anew when it is closed, in every tab, and tells cards and own pages', async () => {
    const second = capture({ id: '101', root: { id: '100', author: { handle: 'Mara_K', name: null } }, time: exact(NOW), text: 'Brindle?' });
    await report(post, second);
    await rig.page('page.report', { docId: 'document-two', site: 'x', captures: [post] }, { tab: { id: 9 }, documentId: 'other' });
    await openCard();
    rig.sent.length = rig.broadcasts.length = 0;
    const view = valueOf(await act('operation-1', { do: 'no-reply', reason: 'troll' }));
    expect(view?.case).toMatchObject({ state: 'done' });
    const marks = rig.sent.filter((one) => one.message.command === 'marks').map((one) => [one.tabId, one.message.docId, one.message.input]);
    const done = (key: string) => ({ key, state: 'done' });
    expect(marks).toEqual(
      expect.arrayContaining([
        [7, DOC, { marks: [done('x:100'), done('x:101')] }],
        [9, 'document-two', { marks: [done('x:100')] }],
      ]),
    );
    expect(rig.broadcasts).toEqual([CHANGED]);
    expect(rig.sent.find((one) => one.frameId === CARD.frameId)).toMatchObject({ tabId: 7, message: CHANGED, documentId: 'doc-card' });
    // The customer writes again: reopened, and the older marks wake with the new one.
    const third = capture({
      id: '102',
      root: { id: '100', author: { handle: 'Mara_K', name: null } },
      time: exact(NOW + HOUR),
      text: 'Brindle, still broken',
    });
    rig.sent.length = 0;
    expect(valueOf(await report(third)).marks).toEqual([{ key: 'x:102', state: 'needs-you' }]);
    const woken = rig.sent.find((one) => one.message.command === 'marks' && one.tabId === 7)?.message.input;
    expect(woken).toEqual({
      marks: [
        { key: 'x:100', state: 'needs-you' },
        { key: 'x:101', state: 'needs-you' },
      ],
    });
  });

  it('shows our answer as seen, and tells no one when nothing changed', async () => {
    await report(post);
    const ours = reply({ id: '100', handle: 'Mara_K' }, { id: '200' });
    expect(valueOf(await report(ours)).marks).toEqual([]);
    expect(rig.sent.at(-1)?.message).toMatchObject({ command: 'marks', input: { marks: [{ key: 'x:100', state: 'answered' }] } });
    expect((await openCard())?.answered).toEqual({
      by: 'brindlehelp',
      at: NOW,
      roughness: 'exact',
      text: 'Sorry about that!',
      as: 'brand',
      time: exact(NOW),
    });
    await rig.ctx.meaning.settled();
    rig.sent.length = rig.broadcasts.length = 0;
    await report(post, ours);
    await rig.ctx.meaning.settled();
    expect([rig.sent, rig.broadcasts]).toEqual([[], []]);
    // What the next news brings is all that is told, then too.
    await report(capture({ id: '102', author: { handle: 'jon', name: 'Jon' }, text: 'Brindle?' }));
    expect(rig.broadcasts).toEqual([CHANGED]);
  });

  it('reads and keeps nothing while off duty or paused on the site', async () => {
    await rig.own('settings.save', { settings: { initials: '', onDuty: true, paused: ['x'], maxAgeDays: 14 } });
    expect(valueOf(await report(post))).toEqual({ marks: [] });
    await rig.own('settings.save', { settings: { initials: '', onDuty: false, paused: [], maxAgeDays: 14 } });
    expect(valueOf(await report(post))).toEqual({ marks: [] });
    expect(await rig.stores.strict.interactions.count()).toBe(0);
  });

  it('asks once before a friends-only post is kept, and then keeps it with its case', async () => {
    const friends = capture({ id: '5', audience: 'limited' });
    expect(valueOf(await report(friends)).marks).toEqual([{ key: 'x:5', state: 'needs-you' }]);
    const view = await openCard(friends);
    expect(view).toMatchObject({
      saved: 'ask',
      sentence: 'Shared with friends only. Save anyway?',
      history: [],
      case: null,
      person: { customer: null, name: 'Mara Kessel' },
    });
    expect(await act('operation-0', { do: 'take', on: true })).toMatchObject({ ok: false, code: 'not-allowed' });
    expect(await rig.stores.strict.interactions.count()).toBe(0);
    const saved = valueOf(await act('operation-1', { do: 'save' }));
    expect(saved).toMatchObject({ saved: 'yes', sentence: null, case: { state: 'new' }, person: { customer: { name: 'Mara Kessel' } } });
    expect(valueOf(await act('operation-2', { do: 'take', on: true }))?.case).toMatchObject({ state: 'taken' });
  });

  it('does an act once however often it is sent', async () => {
    await report(post);
    await openCard();
    await rig.own('settings.save', { settings: { initials: 'OP', onDuty: true, paused: [], maxAgeDays: 14 } });
    for (let turn = 0; turn < 3; turn++) {
      await act('operation-1', { do: 'note', text: 'Promised a call by Friday.' });
      await act('operation-2', { do: 'tag', tag: 'lid', on: true });
      await act('operation-3', { do: 'elsewhere', how: 'phone', at: NOW - HOUR });
      rig.restart();
    }
    const view = valueOf(await rig.card('card.read', {}));
    expect(view?.person.customer?.tags).toEqual(['lid']);
    expect(view?.history.map((one) => [one.row.kind, one.row.text || one.row.event, one.row.initials])).toEqual([
      ['post', post.post.text, null],
      ['note', 'Promised a call by Friday.', 'OP'],
      ['event', 'elsewhere:phone', 'OP'],
    ]);
    expect(view?.case).toMatchObject({ state: 'answered', closed: { how: 'elsewhere', detail: 'phone', at: NOW - HOUR, initials: 'OP' } });
  });

  it('refuses an act meant for another post than the one at hand', async () => {
    await report(post);
    await openCard();
    expect(await act('operation-1', { do: 'note', text: 'x' }, { key: 'x:999' })).toMatchObject({ ok: false, code: 'not-allowed' });
    expect(await act('operation-1', { do: 'note', text: 'x' }, { key: 'x:100' })).toMatchObject({ ok: true });
  });

  it('says who we write as for the brand at hand, by handle alone', async () => {
    await report(post);
    const roleOf = async (handle: string | null) => {
      const { token } = valueOf(await rig.page('page.card', { docId: DOC, capture: post, whoami: { handle, name: 'Brindle' } }));
      return valueOf(await rig.card('card.claim', { token })).view?.writer.role;
    };
    await rig.own('accounts.save', {
      accounts: [
        { site: 'x', handle: 'otherbrand', role: 'brand', brandId: 'other' },
        { site: 'x', handle: 'Ottilie', role: 'private', brandId: null },
        { site: 'x', handle: 'tomas', role: 'colleague', brandId: null },
        { site: 'x', handle: '@BrindleHelp', role: 'brand', brandId: 'brindle' },
      ],
    });
    expect(await Promise.all(['BRINDLEHELP'].map(roleOf))).toEqual(['brand']);
    expect(await roleOf('otherbrand')).toBe('other-brand');
    expect(await roleOf('ottilie')).toBe('private');
    expect(await roleOf('tomas')).toBe('colleague');
    expect(await roleOf('brindlehe1p')).toBe('unknown');
    expect(await roleOf(null)).toBe('unknown');
  });

  it('has a function for every call of the list', () => {
    expect(Object.keys(handlersOf(rig.ctx)).sort()).toEqual(Object.keys(CALLS).sort());
  });

  it('decides what the page could not: sure with what the store knows, pale where it is not ours or nobody can tell', async () => {
    const maybe = (id: string) => capture({ id, text: 'My Brindle drips?' }, [{ ...keyword, maybe: true }]);
    const query = (text: string) => rig.own('brand.save', { brand: { ...BRAND, query: text } });
    await query('brindle stance:neg');
    expect(valueOf(await report(maybe('1'))).marks).toEqual([{ key: 'x:1', state: 'pale' }]);
    await query('brindle person:known');
    expect(valueOf(await report(maybe('1'))).marks).toEqual([{ key: 'x:1', state: 'pale' }]);
    expect(await rig.stores.strict.interactions.count()).toBe(0);
    await report(post);
    expect(valueOf(await report(maybe('1'))).marks).toEqual([{ key: 'x:1', state: 'needs-you' }]);
    expect(await rig.stores.strict.interactions.count()).toBe(2);
  });
});

describe('the order to a warm card', () => {
  it('is sent to the paired frame of that document only, and never before it is paired', async () => {
    await report(post);
    expect(valueOf(await press())).toMatchObject({ delivered: false });
    const warm = valueOf(await press(null));
    expect(valueOf(await rig.card('card.claim', { token: warm.token }))).toEqual({ view: null });
    rig.sent.length = 0;
    expect(valueOf(await press())).toMatchObject({ delivered: true });
    expect(rig.sent).toEqual([{ tabId: 7, frameId: 12, message: SHOW, documentId: 'doc-card' }]);
    expect(valueOf(await rig.card('card.read', {}))?.key).toBe('x:100');
    // The page was reloaded: its old frame is not spoken to.
    expect(valueOf(await rig.page('page.card', { docId: 'document-next', capture: post, whoami: WHO }, { documentId: 'doc-next' }))).toMatchObject({
      delivered: false,
    });
    rig.frames.answer = () => Promise.reject(new Error('Could not establish connection. Receiving end does not exist.'));
    expect(valueOf(await press())).toMatchObject({ delivered: false });
    expect(BLANK.card).toBe('blank');
  });

  it('lets the side panel read the post chosen last in a tab', async () => {
    await report(post);
    await openCard();
    expect(valueOf(await rig.own('card.read', { tabId: 7 }))?.key).toBe('x:100');
    expect(valueOf(await rig.own('card.read', { tabId: 8 }))).toBeNull();
    expect(valueOf(await rig.own('card.read', {}, { url: OWN.url }))).toBeNull();
  });
});

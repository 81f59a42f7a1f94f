import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { capture } from '../store/make';
import { TOKEN_LIFE } from '../../../lib/worker/pairing';
import { CARD, DOC, makeRig, PAGE, valueOf, WHO, type Rig } from './rig';

let rig: Rig;
beforeEach(async () => {
  rig = await makeRig();
  await rig.page('page.report', { docId: DOC, site: 'x', captures: [capture({ id: '1' })] });
});
afterEach(() => rig.close());

const token = async (docId = DOC, over = {}) =>
  valueOf(await rig.page('page.card', { docId, capture: capture({ id: '1' }), whoami: WHO }, over)).token;
const claim = (of: string, over = {}) => rig.card('card.claim', { token: of }, over);
const REFUSED = { ok: false, code: 'not-allowed' };

describe('a card frame and its page', () => {
  it('are paired by a token that works once, for the frame it was meant for', async () => {
    const first = await token();
    expect(await claim(first)).toMatchObject({ ok: true, value: { view: { key: 'x:1' } } });
    expect(await claim(first, { frameId: 13, documentId: 'another' })).toMatchObject(REFUSED);
    expect(await claim(first, { documentId: 'reloaded' })).toMatchObject(REFUSED);
  });

  it('do not find each other with a late, foreign, made-up or replaced token', async () => {
    const late = await token();
    rig.clock.now += TOKEN_LIFE + 1;
    expect(await claim(late)).toMatchObject(REFUSED);
    const stolen = await token();
    expect(await claim(stolen, { tab: { id: 8 } })).toMatchObject(REFUSED);
    // A token shown in the wrong place is burnt for everyone.
    expect(await claim(stolen)).toMatchObject(REFUSED);
    expect(await claim('0'.repeat(32))).toMatchObject(REFUSED);
    const replaced = await token();
    await token();
    expect(await claim(replaced)).toMatchObject(REFUSED);
  });

  it('stay paired when the worker dies, between the press and the claim and after it', async () => {
    const one = await token();
    rig.restart();
    expect(await claim(one)).toMatchObject({ ok: true });
    rig.restart();
    // The answer was lost with the worker: the same frame asks again with the same token.
    expect(await claim(one)).toMatchObject({ ok: true, value: { view: { key: 'x:1' } } });
    expect(valueOf(await rig.card('card.read', {}))?.key).toBe('x:1');
  });

  it('lose each other when another frame is paired or the tab closes', async () => {
    await claim(await token());
    await claim(await token(), { frameId: 20, documentId: 'newer' });
    expect(await rig.card('card.read', {})).toMatchObject(REFUSED);
    expect(await rig.card('card.read', {}, { frameId: 20, documentId: 'newer' })).toMatchObject({ ok: true });
    await rig.ctx.pairing.forget(7);
    expect(await rig.card('card.read', {}, { frameId: 20, documentId: 'newer' })).toMatchObject(REFUSED);
  });

  it('move, size and close only the frame of their own document', async () => {
    await claim(await token());
    rig.sent.length = 0;
    expect(await rig.card('card.frame', { do: 'move', dx: 3, dy: -4 })).toEqual({ ok: true, value: null });
    expect(rig.sent).toEqual([
      { tabId: 7, frameId: 0, documentId: null, message: { earshot: 1, command: 'frame', docId: DOC, input: { do: 'move', dx: 3, dy: -4 } } },
    ]);
  });

  it('close one that was not matched, and nothing else is done for it', async () => {
    await claim(await token());
    const late = { frameId: 20, documentId: 'late' };
    expect(await claim('0'.repeat(32), late)).toMatchObject(REFUSED);
    rig.sent.length = 0;
    expect(await rig.card('card.frame', { do: 'move', dx: 3, dy: -4 }, late)).toMatchObject(REFUSED);
    expect(await rig.card('card.frame', { do: 'close', key: 'x:1' }, late)).toEqual({ ok: true, value: null });
    expect(rig.sent).toEqual([{ tabId: 7, frameId: 0, documentId: null, message: { earshot: 1, command: 'frame', input: { do: 'close' } } }]);
  });

  it('cannot be claimed in the name of another document', async () => {
    const stranger = { ...PAGE, tab: { id: 8 }, documentId: 'other' };
    expect(await rig.page('page.card', { docId: DOC, capture: null, whoami: WHO }, stranger)).toMatchObject(REFUSED);
    expect(await rig.page('page.removed', { docId: DOC, site: 'x', ids: ['1'] }, stranger)).toMatchObject(REFUSED);
    expect(await rig.page('page.card', { docId: DOC, capture: null, whoami: WHO }, { url: 'https://www.facebook.com/' })).toMatchObject(REFUSED);
  });

  it.each(['constructor', '__proto__', 'toString'])('take the name of a post for nothing but a name: %s', async (key) => {
    const named = { ...capture({ id: null, text: 'Brindle, nobody kept this' }), key };
    const { token } = valueOf(await rig.page('page.card', { docId: DOC, capture: named, whoami: WHO }));
    expect(await claim(token)).toMatchObject({ ok: true, value: { view: { key } } });
    expect(await rig.card('draft.read', { key })).toEqual({ ok: true, value: null });
    expect(rig.session.data.has('torn'), 'no work of the store has failed').toBe(false);
  });

  it('forget documents long gone from a tab', async () => {
    for (let i = 0; i < 10; i++) {
      rig.clock.now += 1;
      await token(`document-${i}`, { documentId: `d${i}` });
    }
    expect(await rig.ctx.documents.ofTab(7)).toHaveLength(4);
    // A clock that was set back makes the document at hand the oldest: it stays.
    rig.clock.now -= 86_400_000;
    await token('document-late', { documentId: 'late' });
    expect((await rig.ctx.documents.ofTab(7)).map((one) => one.docId)).toContain('document-late');
    expect(await rig.ctx.documents.ofTab(7)).toHaveLength(4);
    expect(CARD.tab?.id).toBe(7);
  });
});

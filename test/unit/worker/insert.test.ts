import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { SavedReplyRow } from '../../../lib/model/settings';
import { capture, NOW, reply } from '../store/make';
import { DOC, makeRig, valueOf, WHO, type Rig } from './rig';

const SAVED: SavedReplyRow = {
  id: 'r1',
  title: 'Lid',
  text: 'We send a lid.',
  aim: 'answer',
  tags: [],
  language: 'en',
  brandId: null,
  samples: [],
  used: 2,
  lastUsed: null,
  starter: false,
  updatedAt: 1,
};

let rig: Rig;
beforeEach(async () => {
  rig = await makeRig();
  await rig.own('reply.save', { reply: SAVED });
  await rig.page('page.report', { docId: DOC, site: 'x', captures: [capture({ id: '1' })] });
  const { token } = valueOf(await rig.page('page.card', { docId: DOC, capture: capture({ id: '1' }), whoami: WHO }));
  await rig.card('card.claim', { token });
  rig.sent.length = 0;
});
afterEach(() => rig.close());

const insert = (over = {}) => rig.card('card.insert', { opId: 'operation-1', text: 'We send a lid.', replyId: 'r1', confirmed: [], ...over });
const used = async () => (await rig.stores.strict.savedReplies.get('r1'))?.used;
const orders = () => rig.sent.filter((one) => one.message.command === 'insert');
const DONE = { ok: true, value: { kind: 'inserted', chars: 14 } };

describe('a reply on its way into the box', () => {
  it('goes to the paired document, for that post and brand, and counts as used once', async () => {
    rig.frames.answer = () => DONE;
    expect(await insert()).toEqual(DONE);
    expect(orders()).toEqual([
      {
        tabId: 7,
        frameId: 0,
        documentId: null,
        message: {
          earshot: 1,
          command: 'insert',
          docId: DOC,
          input: { opId: 'operation-1', docId: DOC, key: 'x:1', text: 'We send a lid.', brandId: 'brindle', confirmed: [] },
        },
      },
    ]);
    expect(await used()).toBe(3);
  });

  it('is not put in twice when the worker died after it was in', async () => {
    rig.frames.answer = () => DONE;
    await insert();
    rig.restart();
    expect(await insert()).toEqual(DONE);
    expect(orders()).toHaveLength(1);
    expect(await used()).toBe(3);
  });

  it('asks first where one of ours has answered meanwhile, on whatever page that was seen', async () => {
    rig.frames.answer = () => DONE;
    await rig.page(
      'page.report',
      {
        docId: 'document-two',
        site: 'x',
        captures: [reply({ id: '1', handle: 'Mara_K' }, { id: '2', author: { handle: 'tomas_brindle', name: 'Tomas' } }, 'colleague')],
      },
      { tab: { id: 8 }, documentId: 'd8' },
    );
    expect(valueOf(await insert())).toEqual({
      kind: 'ask',
      questions: [{ ask: 'answered', by: 'tomas_brindle', text: 'Sorry about that!', at: NOW }],
    });
    expect(orders()).toEqual([]);
    expect(await insert({ confirmed: ['answered'] })).toEqual(DONE);
  });

  it('hands the questions of the page through and counts nothing', async () => {
    const ask = { ok: true, value: { kind: 'ask', questions: [{ ask: 'not-empty', text: 'draft' }] } };
    rig.frames.answer = () => ask;
    expect(await insert()).toEqual(ask);
    expect(await used()).toBe(2);
  });

  it('is copied, and says why, when the page is gone or has changed', async () => {
    rig.frames.answer = () => Promise.reject(new Error('Receiving end does not exist'));
    expect(valueOf(await insert())).toMatchObject({ kind: 'copy', message: expect.stringContaining('Reload the page') });
    rig.frames.answer = () => ({ ok: false, code: 'page-gone', message: 'This page has changed since. Open the card again.' });
    expect(valueOf(await insert())).toEqual({
      kind: 'copy',
      message: 'This page has changed since. Open the card again.',
    });
    expect(await used()).toBe(2);
  });

  it('believes a page only what an answer may hold', async () => {
    for (const lie of [
      undefined,
      null,
      'ok',
      { ok: true },
      { ok: true, value: { kind: 'sent' } },
      { ok: false, code: 'made-up', message: 'x' },
      { ok: true, value: { kind: 'inserted', chars: 1, extra: 1 } },
    ]) {
      rig.frames.answer = () => lie;
      expect(valueOf(await insert())).toMatchObject({ kind: 'copy' });
    }
  });

  it('goes from the popup to the box last in focus', async () => {
    rig.frames.answer = () => DONE;
    expect(await rig.own('popup.insert', { opId: 'operation-9', tabId: 7, text: 'Hi', replyId: 'r1', confirmed: ['account'] })).toEqual(DONE);
    expect(orders()[0]?.message).toMatchObject({ input: { docId: null, key: null, brandId: null, confirmed: ['account'] } });
    expect(orders()[0]?.message).not.toHaveProperty('docId');
    expect(await used()).toBe(3);
  });
});

/** The desk's acts on a case through the real worker and store. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { quietAbout } from '../../../components/cases/words';
import { threadKey } from '../../../lib/listening/addressed';
import { DEFAULT_SETTINGS } from '../../../lib/model/settings';
import { capture, dump, NOW } from '../store/make';
import { DOC, makeRig, valueOf, type Rig } from '../worker/rig';

let rig: Rig;
beforeEach(async () => {
  rig = await makeRig();
  await rig.own('settings.save', { settings: { ...DEFAULT_SETTINGS, initials: 'OP' } });
  await rig.page('page.report', { docId: DOC, site: 'x', captures: [capture({ id: '1' })] });
});
afterEach(() => rig.close());
const only = async () => {
  const [row] = await rig.stores.strict.cases.toArray();
  if (!row) throw new Error('no case');
  return row;
};
const act = async (opId: string, action: object) => rig.own('case.act', { opId, caseId: (await only()).id, action });

describe('the desk', () => {
  it('takes an act back whole: the case, its line in the history and the count are as before', async () => {
    await rig.ctx.meaning.settled();
    const { ops: _ops, ...before } = await dump(rig.stores.strict);
    for (const action of [
      { do: 'take', on: true },
      { do: 'waiting' },
      { do: 'no-reply', reason: 'troll' },
      { do: 'settled' },
      { do: 'elsewhere', how: 'phone', at: NOW },
      { do: 'not-about-us' },
    ]) {
      const opId = `operation-${action.do}`;
      const change = valueOf(await act(opId, action));
      expect(change.was).toEqual(before.cases?.[0]);
      expect(await only()).toEqual(change.is);
      expect(change.is.state).not.toBe('new');
      valueOf(await rig.own('case.undo', { opId: `undo-of-${action.do}`, of: opId, ...change }));
      await rig.ctx.meaning.settled();
      const { ops: _again, ...after } = await dump(rig.stores.strict);
      expect(after).toEqual(before);
    }
  });

  it('never undoes what a colleague did after it, and keeps what a page showed meanwhile', async () => {
    const change = valueOf(await act('operation-1', { do: 'take', on: true }));
    await rig.page('page.report', {
      docId: DOC,
      site: 'x',
      captures: [
        capture({
          id: '2',
          text: 'Brindle, anyone?',
          root: { id: '1', author: { handle: 'Mara_K', name: null } },
          time: { at: NOW, from: NOW, to: NOW },
        }),
      ],
    });
    expect((await only()).lastAt).toBe(NOW);
    expect(valueOf(await rig.own('case.undo', { opId: 'operation-2', of: 'operation-1', ...change }))).toMatchObject({
      state: 'new',
      owner: null,
      lastAt: NOW,
    });
    const again = valueOf(await act('operation-3', { do: 'take', on: true }));
    valueOf(await act('operation-4', { do: 'settled' }));
    expect(await rig.own('case.undo', { opId: 'operation-5', of: 'operation-3', ...again })).toMatchObject({ ok: false, code: 'not-allowed' });
    expect(await only()).toMatchObject({ state: 'done', closed: { how: 'settled', initials: 'OP' } });
  });

  it('does a repeated act once and says that it cannot be taken back from there', async () => {
    valueOf(await act('operation-1', { do: 'take', on: true }));
    expect(valueOf(await act('operation-1', { do: 'take', on: true })).was).toBeNull();
    expect(await rig.stores.strict.interactions.where('id').startsWith('event:').count()).toBe(1);
  });

  it('keeps a reference, refuses an empty or endless one, and takes it off again', async () => {
    const { id } = await only();
    const change = valueOf(await rig.own('case.reference', { opId: 'operation-1', caseId: id, reference: ' T-4711 ' }));
    expect((await only()).reference).toBe('T-4711');
    for (const reference of ['  ', 'x'.repeat(201)])
      expect(await rig.own('case.reference', { opId: 'operation-2', caseId: id, reference })).toMatchObject({ ok: false });
    expect((await only()).reference).toBe('T-4711');
    valueOf(await rig.own('case.undo', { opId: 'operation-3', of: 'operation-1', ...change }));
    expect((await only()).reference).toBeNull();
    expect(await rig.own('case.reference', { opId: 'operation-4', caseId: 'nowhere', reference: null })).toMatchObject({
      ok: false,
      code: 'not-found',
    });
  });

  it('leaves what belongs to the person to the person’s page', async () => {
    expect(await act('operation-1', { do: 'note', text: 'Hm' })).toMatchObject({ ok: false, code: 'bad-input' });
  });

  it('keeps a reference without half of a character, as a field may cut it', async () => {
    const { is } = valueOf(await rig.own('case.reference', { opId: 'operation-1', caseId: (await only()).id, reference: 'BR-1 \ud83d' }));
    expect(is.reference).toBe('BR-1 \ufffd');
    expect(await only()).toEqual(is);
  });

  it('offers a thread to be quiet only where its page can tell it by its name', async () => {
    const face = { site: 'facebook', author: { handle: 'mara.k', name: 'Mara' } } as const;
    const root = { id: null, author: { handle: 'tomas.l', name: 'Tomas' } };
    const under = { ...face, root, parent: root, kind: 'comment' } as const;
    const page = { url: 'https://www.facebook.com/', tab: { id: 8 }, documentId: 'd8' };
    const report = async (over: Parameters<typeof capture>[0]) =>
      valueOf(await rig.page('page.report', { docId: 'document-two', site: 'facebook', captures: [capture(over)] }, page));
    for (const [over, thread] of [
      [{ ...face, text: 'Brindle, no id?' }, null],
      [{ ...under, text: 'Brindle, under one without id?' }, null],
      [{ ...face, id: 'pfbid01', text: 'Brindle, with id?' }, 'facebook:pfbid01'],
    ] as const) {
      await rig.stores.strict.cases.clear();
      await report(over);
      const row = await only();
      const about = quietAbout(row, undefined);
      expect([over.text, about.thread?.thread ?? null]).toEqual([over.text, thread]);
      expect(threadKey(capture(over).post)).toBe(thread);
    }
  });
});

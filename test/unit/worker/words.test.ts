/** A person's word on what is about us, set against itself: pressed again the other way, undone, opened again, said in another tab. */
import { expect, it } from 'vitest';
import { capture, underOurPost } from '../store/make';
import { DOC, eachRig, type Rig, valueOf, WHO } from './rig';

let rig: Rig;
eachRig((made) => (rig = made));

type Seen = ReturnType<typeof capture>;
const MINE = capture({ id: '1', text: 'Brindle, my kettle drips at the lid. What can I do?' });
const MORE = capture({ id: '2', text: 'It drips still.', root: { id: '1', author: MINE.post.author } }, [underOurPost]);
let turn = 0;
const opId = () => `operation-${(turn += 1)}`;
const report = async (...captures: Seen[]) => {
  const { marks } = valueOf(await rig.page('page.report', { docId: DOC, site: 'x', captures }));
  await rig.ctx.meaning.settled();
  return marks.map(({ state }) => state);
};
async function act(of: Seen, action: object) {
  const { token } = valueOf(await rig.page('page.card', { docId: DOC, capture: of, whoami: WHO }));
  await rig.card('card.claim', { token });
  const view = valueOf(await rig.card('card.act', { opId: opId(), action, key: of.key }));
  await rig.ctx.meaning.settled();
  return view;
}
const OURS = { do: 'correct', what: 'ours', may: ['ours'] };
const onlyCase = async () => {
  const [one, ...others] = await rig.stores.strict.cases.toArray();
  if (!one || others.length) throw new Error(`${others.length + (one ? 1 : 0)} cases`);
  return one;
};
const said = async () => (await rig.stores.strict.corrections.toArray()).map(({ of, may }) => [of, ...may]);
const onDesk = async (action: object) => {
  const id = (await onlyCase()).id;
  const op = opId();
  const { was, is } = valueOf(await rig.own('case.act', { opId: op, caseId: id, action }));
  if (!was) throw new Error('done before');
  return async () => valueOf(await rig.own('case.undo', { opId: opId(), of: op, was, is }));
};

it('"it is about us" opens again what was set aside, with its mark, and says so in the history', async () => {
  await report(MINE, MORE);
  await act(MINE, { do: 'not-about-us' });
  expect(await report(MINE, MORE)).toEqual(['pale', 'pale']);
  expect(await said()).toEqual([
    ['x:1', 'not-ours'],
    ['x:2', 'not-ours'],
  ]);
  rig.sent.length = 0;
  const view = await act(MINE, OURS);
  expect(view?.case).toMatchObject({ state: 'new', needsAnswer: true, closed: null });
  expect(view?.history.map(({ row }) => row.event)).toContain('reopened');
  expect(await said()).toEqual([['x:1', 'ours']]);
  expect(rig.sent.filter(({ message }) => message.command === 'marks').at(-1)?.message.input).toEqual({
    marks: [
      { key: 'x:1', state: 'needs-you' },
      { key: 'x:2', state: 'needs-you' },
    ],
  });
  expect((await rig.stores.strict.interactions.get('x:2'))?.meaning?.ours).toBeNull();
});

it('leaves a case alone that was closed for another reason', async () => {
  await report(MINE);
  await act(MINE, { do: 'settled' });
  expect((await act(MINE, OURS))?.case).toMatchObject({ state: 'done', closed: { how: 'settled' } });
});

it('does so from the drawer of another tab too', async () => {
  await report(MINE);
  await onDesk({ do: 'not-about-us' });
  valueOf(await rig.own('case.ours', { opId: opId(), caseId: (await onlyCase()).id }));
  expect(await onlyCase()).toMatchObject({ state: 'new', needsAnswer: true });
  expect(await said()).toEqual([['x:1', 'ours']]);
});

it('undone, "not about us" gives back the word it took the place of', async () => {
  await report(MINE, MORE);
  await act(MINE, OURS);
  const before = await rig.stores.strict.corrections.toArray();
  const undo = await onDesk({ do: 'not-about-us' });
  expect(await said()).toEqual([
    ['x:1', 'not-ours'],
    ['x:2', 'not-ours'],
  ]);
  await undo();
  expect(await rig.stores.strict.corrections.toArray()).toEqual(before);
  expect((await rig.stores.strict.interactions.get('x:1'))?.meaning?.ours).toMatchObject({ label: 'ours', by: 'person' });
});

it('opening a case again forgets only that it is not about us', async () => {
  await report(MINE);
  await act(MINE, OURS);
  await onDesk({ do: 'settled' });
  await onDesk({ do: 'reopen' });
  expect(await said()).toEqual([['x:1', 'ours']]);
});

it('undone, opening again leaves it not about us, as it was learned', async () => {
  await report(MINE, MORE);
  await onDesk({ do: 'not-about-us' });
  const undo = await onDesk({ do: 'reopen' });
  expect(await said()).toEqual([]);
  await undo();
  expect(await onlyCase()).toMatchObject({ state: 'done', closed: { how: 'not-about-us' } });
  expect(await said()).toEqual([
    ['x:1', 'not-ours'],
    ['x:2', 'not-ours'],
  ]);
});

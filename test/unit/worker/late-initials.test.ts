/** @vitest-environment happy-dom */
/** An act that waits for initials, and another post chosen before they are kept: the card's own state over the whole worker. */
import { act, createElement } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { CardSource } from '../../../components/card/source';
import { useCard, type CardState } from '../../../components/card/use-card';
import type { Result } from '../../../lib/kit/result';
import type { CardView } from '../../../lib/model/card';
import { capture } from '../store/make';
import { DOC, makeRig, valueOf, WHO, type Rig } from './rig';

const mara = capture({ id: '1' });
const jon = capture({ id: '2', author: { handle: 'jon', name: 'Jon' }, text: 'Brindle, where is my refund?' });

let rig: Rig;
let root: Root;
let card: CardState;
let show: (answer: Result<CardView | null> | null) => void;
/** Held: the worker is slow to keep the initials. */
let slow: Promise<unknown>;

beforeEach(async () => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  rig = await makeRig();
  slow = Promise.resolve();
  valueOf(await rig.page('page.report', { docId: DOC, site: 'x', captures: [mara, jon] }));
  const source: Pick<CardSource, 'start' | 'read' | 'act' | 'frame'> = {
    start: (tell) => void (show = tell),
    read: () => rig.card('card.read', { whole: true }),
    act: async (opId, action, key) => {
      const done = await rig.card('card.act', { opId, action, ...(key !== undefined && { key }) });
      if (action.do === 'initials') await slow;
      return done;
    },
    frame: null,
  };
  const Probe = (): null => {
    card = useCard(source as CardSource, () => undefined);
    return null;
  };
  root = createRoot(document.createElement('div'));
  await act(() => Promise.resolve(root.render(createElement(Probe))));
  await choose(mara);
});
afterEach(async () => {
  await act(() => Promise.resolve(root.unmount()));
  await rig.ctx.meaning.settled();
  rig.close();
});

async function choose(one: typeof mara): Promise<void> {
  const { token } = valueOf(await rig.page('page.card', { docId: DOC, capture: one, whoami: WHO }));
  await act(() => Promise.resolve(show(null)));
  const { view } = valueOf(await rig.card('card.claim', { token }));
  await act(() => Promise.resolve(show({ ok: true, value: view })));
}
const notes = async () => {
  const customers = new Map((await rig.stores.strict.customers.toArray()).map((row) => [row.id, row.name]));
  return (await rig.stores.strict.interactions.toArray())
    .filter((row) => row.kind === 'note')
    .map((row) => [customers.get(row.customerId ?? ''), row.text, row.initials]);
};

it('is done once they are kept', async () => {
  let kept: Promise<boolean> | undefined;
  await act(() => Promise.resolve(void (kept = card.act({ do: 'note', text: 'Call after six' }))));
  expect(card.waiting).toMatchObject({ do: 'note' });
  await act(() => card.giveInitials('MK'));
  expect(await kept).toBe(true);
  expect(await notes()).toEqual([['Mara Kessel', 'Call after six', 'MK']]);
});

it('is not done to a post that was chosen meanwhile', async () => {
  let kept: Promise<boolean> | undefined;
  await act(() => Promise.resolve(void (kept = card.act({ do: 'note', text: 'Call after six' }))));
  let go = (): void => undefined;
  slow = new Promise<void>((done) => (go = done));
  let given: Promise<void> | undefined;
  await act(() => Promise.resolve(void (given = card.giveInitials('MK'))));
  await choose(jon);
  expect(await kept).toBe(false);
  go();
  await act(() => given ?? Promise.resolve());
  expect(card.view?.key).toBe(jon.key);
  expect(await notes()).toEqual([]);
  expect((await rig.stores.strict.ops.toArray()).length).toBe(1);
});

import { useCallback, useRef, useState } from 'react';
import { send } from '../../lib/bus/client';
import type { QuietWhat } from '../../lib/bus/quiet-calls';
import { newId } from '../../lib/kit/id';
import { serial } from '../../lib/kit/serial';
import type { CardAction } from '../../lib/model/card';
import type { CaseRow } from '../../lib/model/customer';
import type { QuietLength } from '../../lib/model/quiet';
import type { Settings } from '../../lib/model/settings';

export type Order = { caseId: string; said: string } & (
  { action: CardAction } | { reference: string | null } | { quiet: QuietWhat; length: QuietLength }
);
type Done = { said: string; caseId: string } & ({ opId: string; was: CaseRow; is: CaseRow } | { quietId: string });

/** What the store holds after the latest act, so that the list knows when it shows it. */
export type Expected = { is: CaseRow } | { quietId: string; there: boolean };

const MOST = 50;

/**
 * Acts of a person on cases, one after the other in the order of the presses, each of which can be taken back, the latest first.
 * `settings` undefined: not read yet.
 */
export function useActs(settings: Settings | undefined) {
  const [pending, setPending] = useState(0);
  const [failed, setFailed] = useState<string | null>(null);
  /** An act that waits for initials; asked once. */
  const [waiting, setWaiting] = useState<Order | null>(null);
  const past = useRef<readonly Done[]>([]);
  const [shown, setShown] = useState<{ last: string | null; undone: string | null }>({ last: null, undone: null });
  const [expected, setExpected] = useState<Expected | null>(null);
  const without = useRef(false);
  const [inTurn] = useState(serial);

  const turn = useCallback(
    async <T>(work: () => Promise<T>): Promise<T> => {
      setPending((n) => n + 1);
      try {
        return await inTurn(work);
      } finally {
        setPending((n) => n - 1);
      }
    },
    [inTurn],
  );
  const tell = useCallback((list: readonly Done[], undone: string | null): void => {
    past.current = list.slice(-MOST);
    setShown({ last: past.current.at(-1)?.said ?? null, undone });
  }, []);

  const perform = useCallback(
    (order: Order): Promise<boolean> =>
      turn(async () => {
        const opId = newId();
        const { caseId, said } = order;
        if ('quiet' in order) {
          const answer = await send('quiet.add', { opId, what: order.quiet, length: order.length });
          setFailed(answer.ok ? null : answer.message);
          if (!answer.ok) return false;
          tell([...past.current, { said, caseId, quietId: answer.value.id }], null);
          setExpected({ quietId: answer.value.id, there: true });
          return true;
        }
        const answer =
          'action' in order
            ? await send('case.act', { opId, caseId, action: order.action })
            : await send('case.reference', { opId, caseId, reference: order.reference });
        setFailed(answer.ok ? null : answer.message);
        if (!answer.ok) return false;
        const { was, is } = answer.value;
        tell(was ? [...past.current, { opId, was, is, said, caseId }] : past.current, null);
        setExpected({ is });
        return true;
      }),
    [turn, tell],
  );

  /** True once it is done; false: it failed, or waits for initials. */
  const act = (order: Order): Promise<boolean> => {
    const asks = settings && !settings.initials && !without.current && 'action' in order;
    if (asks) setWaiting(order);
    return asks ? Promise.resolve(false) : perform(order);
  };
  /** Null: go on without. */
  const giveInitials = async (initials: string | null): Promise<void> => {
    const order = waiting;
    if (!order || !settings) return;
    if (initials) {
      const kept = await send('settings.save', { settings: { ...settings, initials }, was: settings });
      if (!kept.ok) return setFailed(kept.message);
    } else without.current = true;
    setWaiting(null);
    await perform(order);
  };
  /** Takes the latest act back once those before it are done; answers with its case. */
  const undo = (): Promise<string | null> =>
    turn(async () => {
      const last = past.current.at(-1);
      if (!last) return null;
      const opId = newId();
      const quiet = 'quietId' in last;
      const answer = quiet
        ? await send('quiet.remove', { opId, id: last.quietId })
        : await send('case.undo', { opId, of: last.opId, was: last.was, is: last.is });
      tell(
        past.current.filter((one) => one !== last),
        answer.ok ? last.said : null,
      );
      setFailed(answer.ok ? null : answer.message);
      if (!answer.ok) return null;
      setExpected(quiet ? { quietId: last.quietId, there: false } : { is: last.was });
      return last.caseId;
    });
  return {
    busy: pending > 0,
    failed,
    waiting,
    act,
    giveInitials,
    drop: () => setWaiting(null),
    undo,
    ...shown,
    expected,
    seen: useCallback(() => setExpected(null), []),
  };
}
export type Acts = ReturnType<typeof useActs>;

import { useCallback, useRef, useState } from 'react';
import { send } from '../../lib/bus/client';
import { newId } from '../../lib/kit/id';
import type { CardAction } from '../../lib/model/card';
import type { CaseRow } from '../../lib/model/customer';
import type { Settings } from '../../lib/model/settings';

export type Order = { caseId: string; said: string } & ({ action: CardAction } | { reference: string | null });
interface Done {
  opId: string;
  was: CaseRow;
  is: CaseRow;
  said: string;
}

/** Acts of a person on cases, each of which can be taken back, the latest first. `settings` undefined: not read yet. */
export function useActs(settings: Settings | undefined) {
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState<string | null>(null);
  /** An act that waits for initials; asked once. */
  const [waiting, setWaiting] = useState<Order | null>(null);
  const [past, setPast] = useState<readonly Done[]>([]);
  const [undone, setUndone] = useState<string | null>(null);
  const without = useRef(false);

  const perform = useCallback(async (order: Order): Promise<boolean> => {
    const opId = newId();
    setBusy(true);
    setUndone(null);
    const { caseId } = order;
    const answer =
      'action' in order
        ? await send('case.act', { opId, caseId, action: order.action })
        : await send('case.reference', { opId, caseId, reference: order.reference });
    setBusy(false);
    setFailed(answer.ok ? null : answer.message);
    if (!answer.ok) return false;
    const { was, is } = answer.value;
    if (was) setPast((all) => [...all.slice(-49), { opId, was, is, said: order.said }]);
    return true;
  }, []);

  const act = (order: Order): void => {
    if (settings && !settings.initials && !without.current && 'action' in order) setWaiting(order);
    else void perform(order);
  };
  /** Null: go on without. */
  const giveInitials = async (initials: string | null): Promise<void> => {
    const order = waiting;
    if (!order || !settings) return;
    if (initials) {
      const kept = await send('settings.save', { settings: { ...settings, initials } });
      if (!kept.ok) return setFailed(kept.message);
    } else without.current = true;
    setWaiting(null);
    await perform(order);
  };
  /** Takes the latest act back; answers with its case. */
  const undo = async (): Promise<string | null> => {
    const last = past.at(-1);
    if (!last || busy) return null;
    setBusy(true);
    const answer = await send('case.undo', { opId: newId(), of: last.opId, was: last.was, is: last.is });
    setBusy(false);
    setPast((all) => all.filter((one) => one !== last));
    setFailed(answer.ok ? null : answer.message);
    setUndone(answer.ok ? last.said : null);
    return answer.ok ? last.was.id : null;
  };
  return { busy, failed, waiting, act, giveInitials, drop: () => setWaiting(null), undo, last: past.at(-1)?.said ?? null, undone };
}
export type Acts = ReturnType<typeof useActs>;

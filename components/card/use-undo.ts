/** The latest pass or quiet of this card, said in a sentence, with the way back. */
import { useCallback, useEffect, useState } from 'react';
import type { QuietWhat } from '../../lib/bus/quiet-calls';
import { newId } from '../../lib/kit/id';
import type { Failure } from '../../lib/kit/result';
import type { CaseRow } from '../../lib/model/customer';
import type { QuietLength } from '../../lib/model/quiet';
import { quietName, untilWords } from '../quiet/words';
import type { CardSource } from './source';

/** A case act that was done: its id, and the case before and after. */
export interface CaseChange {
  opId: string;
  was: CaseRow;
  is: CaseRow;
  said: string;
}

type Last = { said: string } & ({ case: CaseChange } | { quietId: string });

export interface Undo {
  /** What was done last; null: nothing that could be taken back here. */
  said: string | null;
  failed: Failure | null;
  busy: boolean;
  quiet: (what: QuietWhat, length: QuietLength) => Promise<void>;
  undo: () => Promise<void>;
}

/** `change`: the latest act on the case, as the card's state knows it. `key`: the post at hand; another one forgets. */
export function useUndo(source: CardSource, change: CaseChange | null, key: string | undefined, again: () => void): Undo {
  const [last, setLast] = useState<{ key: string | undefined; what: Last } | null>(null);
  const [failed, setFailed] = useState<Failure | null>(null);
  const [busy, setBusy] = useState(false);
  useEffect(() => {
    if (change) setLast({ key, what: { said: change.said, case: change } });
    // Only a new act is news: the key is the one it was done on.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [change]);
  const here = last && last.key === key ? last.what : null;

  const quiet = useCallback(
    async (what: QuietWhat, length: QuietLength): Promise<void> => {
      setBusy(true);
      const answer = await source.quietAdd(newId(), what, length);
      setBusy(false);
      setFailed(answer.ok ? null : answer);
      if (answer.ok) setLast({ key, what: { said: `Quiet ${untilWords(answer.value)}: ${quietName(answer.value)}.`, quietId: answer.value.id } });
    },
    [source, key],
  );
  const undo = useCallback(async (): Promise<void> => {
    if (!here) return;
    setBusy(true);
    const opId = newId();
    const answer =
      'quietId' in here ? await source.quietRemove(opId, here.quietId) : await source.undo(opId, here.case.opId, here.case.was, here.case.is);
    setBusy(false);
    setFailed(answer.ok ? null : answer);
    setLast(null);
    again();
  }, [here, source, again]);
  return { said: here?.said ?? null, failed, busy, quiet, undo };
}

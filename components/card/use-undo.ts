/** The latest pass or quiet of this card, said in a sentence, with the way back. */
import { useCallback, useState } from 'react';
import type { QuietWhat } from '../../lib/bus/quiet-calls';
import { newId } from '../../lib/kit/id';
import type { Failure } from '../../lib/kit/result';
import type { CaseRow } from '../../lib/model/customer';
import type { QuietLength } from '../../lib/model/quiet';
import { quietName, untilWords } from '../quiet/words';
import type { CardSource } from './source';

/** A case act that was done: its id, and the case before and after. */
export interface CaseChange {
  /** The post it was done on. */
  key: string | undefined;
  opId: string;
  was: CaseRow;
  is: CaseRow;
  said: string;
}

/** A line of the quiet list made from this card. `after`: the pass that was the latest by then. */
interface Quieted {
  key: string | undefined;
  said: string;
  id: string;
  after: CaseChange | null;
}

const FOR_GOOD: ReadonlySet<Failure['code']> = new Set(['not-allowed', 'not-found', 'bad-input']);

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
  const [quieted, setQuieted] = useState<Quieted | null>(null);
  const [gone, setGone] = useState<CaseChange | null>(null);
  const [failed, setFailed] = useState<{ key: string | undefined; failure: Failure } | null>(null);
  const [busy, setBusy] = useState(false);
  const line = quieted && quieted.key === key && quieted.after === change ? quieted : null;
  const passed = change && change.key === key && change !== gone ? change : null;

  const quiet = useCallback(
    async (what: QuietWhat, length: QuietLength): Promise<void> => {
      setBusy(true);
      const answer = await source.quietAdd(newId(), what, length);
      setBusy(false);
      setFailed(answer.ok ? null : { key, failure: answer });
      if (!answer.ok) return;
      const said = `Quiet ${untilWords(answer.value)}: ${quietName(answer.value)}.`;
      setQuieted({ key, said, id: answer.value.id, after: change });
    },
    [source, key, change],
  );
  const undo = useCallback(async (): Promise<void> => {
    if (!line && !passed) return;
    setBusy(true);
    const opId = newId();
    const answer = line ? await source.quietRemove(opId, line.id) : passed ? await source.undo(opId, passed.opId, passed.was, passed.is) : null;
    setBusy(false);
    setFailed(answer && !answer.ok ? { key, failure: answer } : null);
    // A full disk may have room at the next press; what has changed since stays as it is.
    if (!answer || answer.ok || FOR_GOOD.has(answer.code)) {
      if (line) setQuieted(null);
      else setGone(passed);
    }
    again();
  }, [line, passed, source, again, key]);
  return { said: line?.said ?? passed?.said ?? null, failed: failed && failed.key === key ? failed.failure : null, busy, quiet, undo };
}

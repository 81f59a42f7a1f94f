/** Saving what may have been changed in another tab meanwhile: built once, for every editor. */
import { useState } from 'react';
import type { Result } from '../../lib/kit/result';

/** Both saved something else: `mine` was not saved, `theirs` stands (null: they removed it). */
export interface Conflict<R> {
  mine: R;
  theirs: R | null;
}

export interface Swap<R> {
  /** Saves, and is done; or tells of a failure or a conflict. */
  put: (next: R) => Promise<void>;
  failed: string | null;
  conflict: Conflict<R> | null;
  /** The person's own words stand. */
  keep: () => void;
  /** Theirs stand; the editor goes on from there. */
  take: () => void;
}

interface Ways<R> {
  save: (next: R, was: R | null) => Promise<Result<{ theirs: R | null } | null>>;
  done: () => void;
  /** Shows a row in the editor. */
  show: (row: R) => void;
}

/** `opened`: the row as the editor was opened with it; null: a new one. */
export function useSwap<R>(opened: R | null, { save, done, show }: Ways<R>): Swap<R> {
  const [was, setWas] = useState(opened);
  const [failed, setFailed] = useState<string | null>(null);
  const [conflict, setConflict] = useState<Conflict<R> | null>(null);
  const put = async (next: R, found: R | null): Promise<void> => {
    setFailed(null);
    const answer = await save(next, found);
    if (!answer.ok) return setFailed(answer.message);
    if (answer.value) return setConflict({ mine: next, theirs: answer.value.theirs });
    done();
  };
  return {
    put: (next) => put(next, was),
    failed,
    conflict,
    keep: () => {
      if (!conflict) return;
      setWas(conflict.theirs);
      setConflict(null);
      void put(conflict.mine, conflict.theirs);
    },
    take: () => {
      if (!conflict) return;
      setWas(conflict.theirs);
      setConflict(null);
      if (conflict.theirs) show(conflict.theirs);
      else done();
    },
  };
}

import { useEffect, useEffectEvent, useReducer, useRef, type KeyboardEvent as ReactKey } from 'react';
import type { CaseRow } from '../../lib/model/customer';

export interface KeyParts {
  /** Whether a key means something here. Letters in lower case. */
  known: (key: string) => boolean;
  /** Whether the list shows what the last act changed, with the focus where it belongs. */
  ready: () => boolean;
  /** Something must be looked at first (a failure, a question): what was pressed ahead is forgotten. */
  stop: boolean;
  /** `row` undefined: whichever is chosen by then. */
  does: (key: string, row: CaseRow | undefined) => void;
}

/** Opens what has the focus: pressed ahead, it means what has the focus by then. */
const PRESS: ReadonlySet<string> = new Set(['Enter', ' ']);
const MOST = 100;

const nameOf = (event: Pick<KeyboardEvent, 'key'>): string => (event.key.length === 1 ? event.key.toLowerCase() : event.key);

/**
 * The desk's keys, none of them lost: those pressed while an act is under way wait for it, and then mean the row that has
 * the focus by then, so that D, D, Z settles two cases and takes the second back, however fast it is typed.
 */
export function useKeys({ known, ready, stop, does }: KeyParts): (event: ReactKey, row: CaseRow) => void {
  const queue = useRef<string[]>([]);
  const [, look] = useReducer((n: number) => n + 1, 0);

  const hear = useEffectEvent((event: KeyboardEvent) => {
    // Between a row that is gone and the next one the focus is nowhere.
    if (event.defaultPrevented || event.target !== document.body || ready()) return;
    take(event);
  });
  useEffect(() => {
    const stopped = new AbortController();
    addEventListener('keydown', (event) => hear(event), { signal: stopped.signal });
    return () => stopped.abort();
  }, []);

  const next = useEffectEvent(() => {
    if (stop) queue.current = [];
    if (!ready()) return;
    const key = queue.current.shift();
    if (key === undefined) return;
    if (PRESS.has(key)) (document.activeElement as HTMLElement | null)?.click();
    else does(key, undefined);
    look();
  });
  useEffect(() => next());

  /** True: it waits. */
  function take(event: KeyboardEvent | ReactKey): boolean {
    const key = nameOf(event);
    if (event.ctrlKey || event.metaKey || event.altKey || (!known(key) && !PRESS.has(key))) return false;
    event.preventDefault();
    if (queue.current.length < MOST) queue.current.push(key);
    return true;
  }

  return (event, row) => {
    if (!ready() || queue.current.length) return void (take(event) && look());
    const key = nameOf(event);
    if (event.ctrlKey || event.metaKey || event.altKey || !known(key)) return;
    event.preventDefault();
    does(key, row);
  };
}

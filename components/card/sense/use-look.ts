/** Asks for something about the post at hand once the card stands painted, so that it never waits for it. */
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Result } from '../../../lib/kit/result';

/** A frame that is not drawn paints nothing: then this is long enough to have been first, ms. */
const LATEST = 250;

/** Runs `work` after the next paint; the function given back calls it off. */
function afterPaint(work: () => void): () => void {
  let due = true;
  const run = (): void => {
    if (!due) return;
    due = false;
    work();
  };
  const timer = setTimeout(run, LATEST);
  const frame = requestAnimationFrame(() => setTimeout(run, 0));
  return () => {
    due = false;
    clearTimeout(timer);
    cancelAnimationFrame(frame);
  };
}

/**
 * `stamp`: names what is looked at and changes when it should be looked at again; its part before the first space is the post's key,
 * and what was seen of another post is never shown. Undefined: not seen yet.
 */
export function useLook<T>(key: string, stamp: string, ask: (key: string) => Promise<Result<T>>): { seen: T | undefined; again: () => void } {
  const [found, setFound] = useState<{ key: string; value: T }>();
  const turn = useRef(0);
  const asking = useRef(ask);
  useEffect(() => {
    asking.current = ask;
  });
  const look = useCallback(() => {
    const mine = (turn.current += 1);
    void asking.current(key).then((answer) => {
      if (answer.ok && mine === turn.current) setFound({ key, value: answer.value });
    });
  }, [key]);
  useEffect(() => {
    const stop = afterPaint(look);
    return () => {
      turn.current += 1;
      stop();
    };
  }, [look, stamp]);
  return { seen: found?.key === key ? found.value : undefined, again: look };
}

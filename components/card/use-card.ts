/** The card's state: the view, acts under way, and what went wrong. A failed act keeps its id, so that trying again is the same act. */
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Failure, Result } from '../../lib/kit/result';
import { newId } from '../../lib/kit/id';
import type { CardAction, CardView } from '../../lib/model/card';
import type { CardSource } from './source';
import type { CaseChange } from './use-undo';

export interface FailedAct {
  failure: Failure;
  action: CardAction;
  opId: string;
}

export interface CardState {
  /** undefined: nothing heard yet. */
  view: CardView | null | undefined;
  /** The card itself could not be read. */
  broken: Failure | null;
  /** Name of the act under way. */
  busy: CardAction['do'] | null;
  failed: FailedAct | null;
  /** The latest pass to a colleague, for taking it back. */
  change: CaseChange | null;
  /** The failed act again, with its id. */
  retry: () => void;
  /** An act that waits for initials. */
  waiting: CardAction | null;
  /** True once it is done, be it after initials were asked for or tried again; false when it is given up. */
  act: (action: CardAction) => Promise<boolean>;
  giveInitials: (initials: string | null) => Promise<void>;
  dropWaiting: () => void;
  more: () => void;
  again: () => void;
}

const SIGNED: ReadonlySet<CardAction['do']> = new Set(['note', 'take', 'elsewhere', 'no-reply', 'waiting']);
const STEP = 20;

export function useCard(source: CardSource, chosen: (view: CardView | null) => void): CardState {
  const [view, setView] = useState<CardView | null>();
  const [broken, setBroken] = useState<Failure | null>(null);
  const [busy, setBusy] = useState<CardAction['do'] | null>(null);
  const [failed, setFailed] = useState<FailedAct | null>(null);
  const [change, setChange] = useState<CaseChange | null>(null);
  const [waiting, setWaiting] = useState<CardAction | null>(null);
  const unsigned = useRef(false);
  /** The act that is not done yet but may still be, and who waits to hear of it. */
  const open = useRef<{ action: CardAction; end: (done: boolean) => void } | null>(null);
  const extra = useRef(0);
  const now = useRef<CardView | null>(null);
  const onChosen = useRef(chosen);
  useEffect(() => {
    onChosen.current = chosen;
  });

  const take = useCallback((answer: Result<CardView | null>) => {
    if (!answer.ok) return setBroken(answer);
    now.current = answer.value;
    setBroken(null);
    setView(answer.value);
  }, []);

  const settle = useCallback((done: boolean): void => {
    const last = open.current;
    open.current = null;
    last?.end(done);
  }, []);

  const read = useCallback(async () => {
    const key = now.current?.key;
    const answer = await source.read(extra.current);
    // Another post was chosen meanwhile, or none: what was read is of the one before.
    if (now.current?.key === key) take(answer);
  }, [source, take]);

  useEffect(() => {
    const stop = new AbortController();
    const show = (answer: Result<CardView | null> | null): void => {
      extra.current = 0;
      setFailed(null);
      setWaiting(null);
      settle(false);
      if (!answer) {
        now.current = null;
        setBroken(null);
        return setView(undefined);
      }
      take(answer);
      if (!answer.ok) return;
      onChosen.current(answer.value);
      // The worker had just woken: who this is and what was said is on screen, now the rest.
      if (answer.value?.suggestions === null) void read();
    };
    // A warm frame has nothing to read again; beside the page the choice itself may be the news.
    source.start(show, () => (now.current || !source.frame) && void read(), stop.signal);
    return () => stop.abort();
  }, [source, take, read, settle]);

  const run = useCallback(
    async (action: CardAction, opId: string): Promise<boolean> => {
      const key = now.current?.key;
      const was = now.current?.case;
      setBusy(action.do);
      setFailed(null);
      const answer = await source.act(opId, action, key);
      setBusy(null);
      // Another post was chosen meanwhile: the act is done, its picture is not wanted any more.
      if (now.current?.key !== key) return answer.ok;
      if (!answer.ok) {
        setFailed({ failure: answer, action, opId });
        return false;
      }
      const is = answer.value?.case;
      if (action.do === 'pass' && was && is) setChange({ key, opId, was, is, said: `Passed to ${action.to}.` });
      if (answer.value && extra.current === 0) take(answer);
      else await read();
      return true;
    },
    [source, take, read],
  );

  const act = useCallback(
    async (action: CardAction): Promise<boolean> => {
      settle(false);
      if (SIGNED.has(action.do) && !unsigned.current && now.current?.initials === '') setWaiting(action);
      else if (await run(action, newId())) return true;
      return new Promise((end) => (open.current = { action, end }));
    },
    [run, settle],
  );

  const giveInitials = useCallback(
    async (initials: string | null): Promise<void> => {
      const action = waiting;
      const key = now.current?.key;
      if (initials && !(await run({ do: 'initials', initials }, newId()))) return;
      unsigned.current = true;
      // Another post was chosen meanwhile: the act was not meant for that one.
      const done = action !== null && now.current?.key === key && (await run(action, newId()));
      setWaiting((last) => (last === action ? null : last));
      if (done && open.current?.action === action) settle(true);
    },
    [run, waiting, settle],
  );

  const dropWaiting = (): void => {
    setWaiting(null);
    settle(false);
  };

  const more = useCallback(() => {
    extra.current += STEP;
    void read();
  }, [read]);

  const retry = async (): Promise<void> => {
    if (failed && (await run(failed.action, failed.opId)) && open.current?.action === failed.action) settle(true);
  };

  const again = useCallback(() => void read(), [read]);

  return { view, broken, busy, failed, change, retry: () => void retry(), waiting, act, giveInitials, dropWaiting, more, again };
}

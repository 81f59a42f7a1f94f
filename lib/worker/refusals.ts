/** Counts messages that were not let in, by reason, in session storage. Says each reason once in the log, so that a flood fills nothing. */
import type { Refusal } from '../bus/server';
import { serial } from '../kit/serial';
import type { Host } from './host';

export const REFUSALS_KEY = 'refusals';
/** Counts are written at most this often, ms. */
const PAUSE = 1_000;

export function createRefusals(
  host: Pick<Host, 'session'>,
  log: (error: unknown) => void,
  later: (work: () => void, ms: number) => void = setTimeout,
) {
  const fresh = new Map<string, number>();
  const said = new Set<string>();
  const turn = serial();
  let due = false;

  const write = async (): Promise<void> => {
    due = false;
    const add = [...fresh];
    fresh.clear();
    const old = ((await host.session.get(REFUSALS_KEY)) as Record<string, number> | undefined) ?? {};
    for (const [why, count] of add) old[why] = (old[why] ?? 0) + count;
    await host.session.set(REFUSALS_KEY, old);
  };

  return (why: Refusal, call: string, detail?: unknown): void => {
    fresh.set(why, (fresh.get(why) ?? 0) + 1);
    if (!said.has(why)) log([`refused (${why})`, call, detail]);
    said.add(why);
    if (due) return;
    due = true;
    later(() => void turn(write).catch(log), PAUSE);
  };
}

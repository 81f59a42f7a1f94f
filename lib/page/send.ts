/** Calls from the page to the worker. The worker may die at any instant, so a call is retried; every call is safe to repeat. */
import type { CallIn, CallName, CallOut } from '../bus/calls';
import type { Result } from '../kit/result';
import { alive, api } from './api';

type PageCall = Extract<CallName, `page.${string}`>;

/** Waits before each further try, ms. A stopped worker is back in 50 to 70 ms. */
const WAITS = [50, 150, 400, 1_000];

const LOST = 8_000;
const rest = (ms: number): Promise<undefined> => new Promise((done) => setTimeout(done, ms));

/** Sends one call; a worker that does not answer after five tries is a `worker-gone` value. Never throws. */
export async function send<N extends PageCall>(call: N, input: CallIn<N>): Promise<Result<CallOut<N>>> {
  for (let turn = 0; ; turn++) {
    if (!alive()) return { ok: false, code: 'page-gone', message: 'Earshot was updated. Reload this page.' };
    try {
      // A message to a worker that stops may be lost without a word: after `LOST` ms it counts as not answered.
      const answer = (await Promise.race([api.runtime.sendMessage({ earshot: 1, call, input }), rest(LOST)])) as Result<CallOut<N>> | undefined;
      if (answer) return answer;
    } catch {
      // No receiver, or the worker was stopped before it answered: try again.
    }
    const wait = WAITS[turn];
    if (wait === undefined) return { ok: false, code: 'worker-gone', message: 'Earshot does not answer. Reload this page.' };
    await rest(wait);
  }
}

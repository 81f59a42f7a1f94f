/** Calls from the page to the worker. The worker may die at any instant, so a call is retried; every call is safe to repeat. */
import type { CallIn, CallName, CallOut } from '../bus/calls';
import type { Result } from '../kit/result';
import { alive, api } from './api';

type PageCall = Extract<CallName, `page.${string}`>;

/** Waits before each further try, ms. A stopped worker is back in 50 to 70 ms. */
const WAITS = [50, 150, 400, 1_000];
/** A message to a worker that stops may be lost without a word: after this long, ms, it counts as not answered. */
const LOST = 8_000;
const rest = (ms: number): Promise<undefined> => new Promise((done) => setTimeout(done, ms));

/** An answer, or undefined where none comes. */
const asked = (message: unknown): Promise<unknown> =>
  new Promise((done, failed) => {
    // Runs out unheard where an answer has come.
    setTimeout(done, LOST);
    void api.runtime.sendMessage(message).then(done, failed);
  });

/**
 * Sends one call and hands back what it brought. Undefined: refused, no answer after five tries, or this script outlived its
 * extension; the page has no place to say which, so nothing more is carried. Never throws.
 */
export async function send<N extends PageCall>(call: N, input: CallIn<N>): Promise<CallOut<N> | undefined> {
  for (const wait of [0, ...WAITS]) {
    if (wait) await rest(wait);
    if (!alive()) break;
    try {
      const answer = (await asked({ earshot: 1, call, input })) as Result<CallOut<N>> | undefined;
      if (answer) return answer.ok ? answer.value : undefined;
    } catch {
      // No receiver, or the worker was stopped before it answered: try again.
    }
  }
  return;
}

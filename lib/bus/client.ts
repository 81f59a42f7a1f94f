/**
 * Calls from own pages and the card to the worker. The worker may be stopped at any instant: the same call, with the same
 * `opId`, is sent again. Content scripts have their own, smaller sender.
 */
import { browser } from 'wxt/browser';
import { whatIsRestored } from '../jobs/restoring';
import { fail, type Result } from '../kit/result';
import type { CallIn, CallName, CallOut } from './calls';
import { isChanged, readCardOrder, readPanel, type CardOrder, type PanelMessage } from './envelope';

/** Waits before each further try, ms. A stopped worker is back in 50 to 70 ms. */
export const WAITS: readonly number[] = [50, 150, 400, 1_000];

/**
 * A call without an answer after this long counts as lost, ms: now and then a browser loses a message to a worker that
 * stops, and says nothing at all. Far above the slowest call (a search of a full store takes under a second).
 */
export const LOST = 8_000;
/** An insert may wait for the site to open its box; without a word it is not sent again, so that no text can go in twice. */
export const LOST_INSERT = 30_000;

/** What the browsers say when the worker was not there, or died before it answered. */
const GONE = [
  /receiving end does not exist/i,
  /message port closed before a response/i,
  /message channel (is )?closed before a response/i,
  /message manager disconnected/i,
];

/** The browser's own types know no listener that answers with a Promise; both browsers do. */
type OnMessage = Parameters<typeof browser.runtime.onMessage.addListener>[0];

export type Transport = (message: unknown) => Promise<unknown>;
const bySending: Transport = (message) => browser.runtime.sendMessage(message);

/**
 * Sends one call. Never throws: a worker that stays away is a `worker-gone` value. A call that is lost is sent again, as
 * the same call: each is safe to repeat by its `opId`, which the worker, and of an insert the page, knows again. Only an insert
 * of which nothing at all is heard is not sent again: what went in must be looked at.
 */
export async function send<N extends CallName>(call: N, input: CallIn<N>, transport: Transport = bySending): Promise<Result<CallOut<N>>> {
  const once = call.endsWith('.insert');
  for (let turn = 0; ; turn++) {
    try {
      const said = transport({ earshot: 1, call, input }) as Promise<Result<CallOut<N>> | undefined>;
      const answer = await within(said, once ? LOST_INSERT : LOST);
      if (answer === 'lost' && once) return fail('worker-gone', 'No word from the page. Look into the box before you insert again.');
      if (answer === 'lost') throw new Error('Message channel closed before a response: nothing was said in time.');
      // No answer at all: a worker that was just waking had no listener yet.
      if (answer) return answer;
    } catch (error) {
      const text = error instanceof Error ? error.message : String(error);
      if (/context invalidated/i.test(text)) return fail('worker-gone', 'Earshot was updated. Close this and open it again.');
      if (!GONE.some((known) => known.test(text))) return fail('internal', 'Earshot could not do that. Try again.');
    }
    const wait = WAITS[turn];
    if (wait === undefined) {
      if (await whatIsRestored()) return fail('worker-gone', 'A backup is being restored. Your text is still here: try again when that is done.');
      return fail('worker-gone', 'Earshot does not answer. Your text is still here: try again in a moment.');
    }
    await new Promise((done) => setTimeout(done, wait));
  }
}

/** What a promise brings, or 'lost' after some ms. */
function within<T>(said: Promise<T>, ms: number): Promise<T | 'lost'> {
  let timer: ReturnType<typeof setTimeout>;
  const late = new Promise<'lost'>((done) => (timer = setTimeout(() => done('lost'), ms)));
  return Promise.race([said, late]).finally(() => clearTimeout(timer));
}

/** Tells when something in the store has changed, until the signal aborts. */
export function onChanged(heard: () => void, signal: AbortSignal): void {
  if (signal.aborted) return;
  const listen = (message: unknown): undefined => {
    if (isChanged(message)) heard();
    return undefined;
  };
  browser.runtime.onMessage.addListener(listen);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listen), { once: true });
}

/** Hears what the worker tells this very card frame (`show`: read the post chosen last; `blank`: show nothing), until the signal aborts. */
export function onCardOrder(heard: (order: CardOrder['card']) => boolean | void, signal: AbortSignal): void {
  if (signal.aborted) return;
  const answer = (message: unknown): Promise<boolean> | undefined => {
    const order = readCardOrder(message);
    if (!order) return undefined;
    const did = heard(order);
    // The worker takes this for "the frame is there"; false: there, but nothing is open in it.
    return Promise.resolve(did ?? true);
  };
  const listen = answer as OnMessage;
  browser.runtime.onMessage.addListener(listen);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listen), { once: true });
}

/** Hears what the worker tells the cards beside a page, until the signal aborts. True: it was for us and was done. */
export function onPanel(heard: (message: PanelMessage) => boolean, signal: AbortSignal): void {
  if (signal.aborted) return;
  const answer = (message: unknown): Promise<true> | undefined => {
    const order = readPanel(message);
    return order && heard(order) ? Promise.resolve(true) : undefined;
  };
  const listen = answer as OnMessage;
  browser.runtime.onMessage.addListener(listen);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listen), { once: true });
}

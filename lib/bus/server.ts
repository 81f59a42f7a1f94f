/**
 * The worker's door. A call is let in by name, sender and shape, in that order; what does not fit is counted and refused.
 * Nothing that arrives here can throw out of it.
 */
import type { z } from 'zod';
import { fail, type Failure, type Result } from '../kit/result';
import { CALLS, type CallName, type CallOut, type Who } from './calls';
import { readCall } from './envelope';
import { Meter } from './limits';
import { callerOf, type Caller, type Self, type SenderLike } from './sender';

export type CallArgs<N extends CallName> = z.output<(typeof CALLS)[N]['input']>;
export type CallerOf<N extends CallName> = Extract<Caller, { who: (typeof CALLS)[N]['from'][number] }>;
export type Handler<N extends CallName> = (input: CallArgs<N>, caller: CallerOf<N>) => Promise<Result<CallOut<N>>>;
export type Handlers = { [N in CallName]: Handler<N> };

export type Refusal = 'unknown-call' | 'sender' | 'site' | 'shape' | 'limit' | 'unpaired' | 'output' | 'crash';

export interface ServerParts {
  handlers: Handlers;
  self: Self;
  /** ms since 1970. */
  now: () => number;
  /** Whether this card frame was paired with its document. */
  paired: (card: Extract<Caller, { who: 'card' }>) => Promise<boolean>;
  /** Called once for each message that was not let in or failed. `detail` is for the log, never for the sender. */
  refused: (why: Refusal, call: string, detail?: unknown) => void;
  /** Called once for each call that brought nothing, whatever the reason: `why` is what the sender was told. Nothing of `input` is checked. */
  failed?: (message: { call: string; input: unknown }, sender: SenderLike, why: Failure) => void;
  meter?: Meter;
}

/** Answers undefined for messages that are not calls, so that other listeners may answer. */
export type Server = (message: unknown, sender: SenderLike) => Promise<Result<unknown>> | undefined;

export function createServer(parts: ServerParts): Server {
  const meter = parts.meter ?? new Meter();
  return (message, sender) => {
    const envelope = readCall(message);
    if (!envelope) return undefined;
    return answer(parts, meter, envelope, sender)
      .catch((error: unknown) => {
        parts.refused('crash', envelope.call, error);
        return fail('internal', 'Something went wrong in Earshot. Try again.');
      })
      .then((result) => {
        if (!result.ok) parts.failed?.(envelope, sender, result);
        return result;
      });
  };
}

async function answer(
  parts: ServerParts,
  meter: Meter,
  { call, input }: { call: string; input: unknown },
  sender: SenderLike,
): Promise<Result<unknown>> {
  const refuse = (why: Refusal, code: Failure['code'], text: string, detail?: unknown): Failure => {
    parts.refused(why, call.slice(0, 60), detail);
    return fail(code, text);
  };
  if (!Object.hasOwn(CALLS, call)) return refuse('unknown-call', 'bad-input', 'Earshot knows no such call.');
  const entry = CALLS[call as CallName];
  const caller = callerOf(sender, parts.self);
  if (!caller || !(entry.from as readonly Who[]).includes(caller.who)) return refuse('sender', 'not-allowed', 'This page may not ask for that.');
  if (caller.who === 'page') {
    const bytes = sizeOf(input);
    // By the tab: a page that loads itself anew is another document, with nothing spent yet.
    if (!meter.allow(String(caller.tabId), bytes, parts.now()))
      return refuse('limit', 'too-much', 'Too many messages from this page. Some posts were not saved; reload the page.');
    if (!sameSite(input, caller.site)) return refuse('site', 'not-allowed', 'A page may only speak of its own site.');
  }
  const read = entry.input.safeParse(input);
  if (!read.success) return refuse('shape', 'bad-input', 'Earshot could not read this request.', read.error.issues);
  if (caller.who === 'card' && !unpairedMay(call, read.data) && !(await parts.paired(caller)))
    return refuse('unpaired', 'not-allowed', 'This card has lost its page. Close it and open it again.');

  const handler = parts.handlers[call as CallName] as (input: unknown, caller: Caller) => Promise<Result<unknown>>;
  const result = await handler(read.data, caller);
  if (!result.ok) return result;
  const checked = entry.output.safeParse(result.value);
  if (!checked.success) return refuse('output', 'internal', 'Something went wrong in Earshot. Try again.', checked.error.issues);
  return { ok: true, value: checked.data };
}

/** What a frame may ask that was not matched with its page (yet): to be matched, and to be put away. */
const unpairedMay = (call: string, input: unknown): boolean => call === 'card.claim' || (call === 'card.frame' && field(input, 'do') === 'close');

/** UTF-16 units as JSON; infinite for what cannot be written as JSON. */
function sizeOf(input: unknown): number {
  try {
    return (JSON.stringify(input) ?? '').length;
  } catch {
    return Infinity;
  }
}

/** Every site named at the known places of a page's input is the page's own. Shapes are checked after this. */
function sameSite(input: unknown, site: string): boolean {
  if (typeof input !== 'object' || input === null) return true;
  const { site: own, health, capture, captures } = input as Record<string, unknown>;
  const named = [own, field(health, 'site'), field(field(capture, 'post'), 'site')];
  if (Array.isArray(captures)) for (const one of captures) named.push(field(field(one, 'post'), 'site'));
  return named.every((name) => name === undefined || name === site);
}

function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined;
}

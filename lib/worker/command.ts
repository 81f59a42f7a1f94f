/** Commands to the content scripts of one tab's top frame. What they answer is read as strictly as what they send. */
import { COMMANDS, type CommandIn, type CommandName, type CommandOut } from '../bus/calls';
import type { CommandMessage } from '../bus/envelope';
import { fail, type Failure, type Result } from '../kit/result';
import type { Context } from './context';

const GONE = fail('page-gone', 'Earshot is not running on that page. Reload the page, then try again.');

export async function command<N extends CommandName>(
  ctx: Context,
  to: { tabId: number; docId?: string },
  name: N,
  input: CommandIn<N>,
): Promise<Result<CommandOut<N>>> {
  const message: CommandMessage = { earshot: 1, command: name, input, ...(to.docId === undefined ? {} : { docId: to.docId }) };
  let answer: unknown;
  try {
    answer = await ctx.host.sendToFrame(to.tabId, 0, message);
  } catch {
    return GONE;
  }
  return readAnswer(name, answer);
}

const CODES: ReadonlySet<unknown> = new Set<Failure['code']>(['bad-input', 'not-allowed', 'not-found', 'page-gone', 'internal']);

function readAnswer<N extends CommandName>(name: N, answer: unknown): Result<CommandOut<N>> {
  if (typeof answer !== 'object' || answer === null) return GONE;
  const { ok: done, value, code, message } = answer as Record<string, unknown>;
  if (done === true) {
    const read = COMMANDS[name].output.safeParse(value);
    if (read.success) return { ok: true, value: read.data as CommandOut<N> };
  } else if (CODES.has(code) && typeof message === 'string') {
    return fail(code as Failure['code'], message.slice(0, 300));
  }
  return fail('internal', 'That page gave an answer Earshot cannot read. Reload the page.');
}

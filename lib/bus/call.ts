/** One entry of the lists of calls and commands: who may call, what it does, and the shapes of what goes in and comes out. */
import type { z } from 'zod';
import { later } from '../kit/later';

/** page: content script; card: our frame inside a page; own: a page of the extension. */
export type Who = 'page' | 'card' | 'own';

/** The shapes are made with the first such call: a worker that was woken for one makes no other. */
export function call<const F extends readonly Who[], I extends z.ZodType, O extends z.ZodType>(
  from: F,
  doc: string,
  input: () => I,
  output: () => O,
) {
  const [reads, answers] = [later(input), later(output)];
  return {
    from,
    doc,
    get input(): I {
      return reads();
    },
    get output(): O {
      return answers();
    },
  };
}

/** A command: from the worker alone, to the content scripts of a tab. */
export const command = <I extends z.ZodType, O extends z.ZodType>(doc: string, input: () => I, output: () => O) => call([], doc, input, output);

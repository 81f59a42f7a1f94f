/** Calls that make something quiet and take that back. */
import { z } from 'zod';
import { call } from './call';
import { SiteIdSchema } from '../model/post';
import { QuietLength, QuietRow } from '../model/quiet';

const OpId = z.string().min(8).max(64);

/** What is to be quiet, as the card, the desk and the options know it. */
export const QuietWhat = z.lazy(() =>
  z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('author'), site: SiteIdSchema, handle: z.string().min(1).max(200) }),
    /** `${site}:${root id}`; `label`: the start of its text. */
    z.strictObject({ kind: z.literal('thread'), thread: z.string().min(3).max(400), label: z.string().min(1).max(200) }),
    z.strictObject({ kind: z.literal('word'), word: z.string().trim().min(1).max(100) }),
  ]),
);
export type QuietWhat = z.infer<typeof QuietWhat>;

export const QUIET_CALLS = {
  'quiet.add': call(
    ['card', 'own'],
    'No marks for an account, thread or word, and nothing new of it kept. The same again sets its time anew. Answers with its line.',
    () => z.strictObject({ opId: OpId, what: QuietWhat, length: QuietLength }),
    () => QuietRow,
  ),
  'quiet.remove': call(
    ['card', 'own'],
    'Listen again. Marks come back on open pages.',
    () => z.strictObject({ opId: OpId, id: z.string().min(1).max(500) }),
    () => z.null(),
  ),
} as const;

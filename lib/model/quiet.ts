/** Quiet: an account, a thread or a word that gets no mark and of which nothing new is kept, for a day or for good. */
import { z } from 'zod';
import { Ms } from './post';

export const QuietKind = z.enum(['author', 'thread', 'word']);
export type QuietKind = z.infer<typeof QuietKind>;

export const QuietRow = z.lazy(() =>
  z.strictObject({
    /** `${kind}:${value}`: the same thing quieted twice is one line. */
    id: z.string().min(1).max(500),
    kind: QuietKind,
    /** author: `${site}:${handle in lower case}`; thread: `${site}:${root id}`; word: folded words with one space between. */
    value: z.string().min(1).max(400),
    /** As a person wrote or saw it. */
    label: z.string().min(1).max(200),
    since: Ms,
    /** Null: for good. */
    until: Ms.nullable(),
  }),
);
export type QuietRow = z.infer<typeof QuietRow>;

export const QUIET_MOST = 1_000;
export const QuietList = z.lazy(() => z.array(QuietRow).max(QUIET_MOST));

/** How long: a day from now, or until someone takes it back. */
export const QuietLength = z.enum(['day', 'good']);
export type QuietLength = z.infer<typeof QuietLength>;

/** What a page may know of a line: names of people and threads only as a sign, which no name can be read off; who has a name can try it. */
export const ViewQuiet = z.lazy(() => z.strictObject({ kind: QuietKind, is: z.string().max(400), until: Ms.nullable() }));
export type ViewQuiet = z.infer<typeof ViewQuiet>;

/** Calls on guesses from the desk and the options: what is about us, which models work, and forgetting what was taught. */
import { z } from 'zod';
import { Id } from '../model/customer';

const OpId = z.string().min(8).max(64);

export const GUESS_CALLS = {
  'case.ours': {
    from: ['own'],
    doc: 'A case probably not about the brand is about it after all. Teaches the brand’s guesses.',
    input: z.strictObject({ opId: OpId, caseId: Id }),
    output: z.null(),
  },
  'guesses.status': {
    from: ['own'],
    doc: 'Model files that cannot be used, each with the reason; none: all work.',
    input: z.null(),
    output: z.strictObject({ missing: z.array(z.strictObject({ head: z.string(), why: z.string() })) }),
  },
  'guesses.refresh': {
    from: ['own'],
    doc: 'Open cases whose posts have no guesses yet, or those of other models, get theirs, behind the caller’s back.',
    input: z.null(),
    output: z.null(),
  },
  'guesses.forget': {
    from: ['own'],
    doc: 'Forgets corrections of a brand, these or (null) all; the guesses are made anew without them.',
    input: z.strictObject({ opId: OpId, brandId: Id, ids: z.array(z.string().max(420)).max(5_000).nullable() }),
    output: z.null(),
  },
} as const;

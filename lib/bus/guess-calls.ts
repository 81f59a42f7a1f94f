/** Calls on guesses from the desk and the options: what is about us, which models work, and forgetting what was taught. */
import { z } from 'zod';
import { call } from './call';
import { Id } from '../model/customer';

const OpId = z.string().min(8).max(64);

export const GUESS_CALLS = {
  'case.ours': call(
    ['own'],
    'A case probably not about the brand is about it after all. Teaches the brand’s guesses.',
    () => z.strictObject({ opId: OpId, caseId: Id }),
    () => z.null(),
  ),
  'guesses.status': call(
    ['own'],
    'Model files that cannot be used, each with the reason; none: all work.',
    () => z.null(),
    () => z.strictObject({ missing: z.array(z.strictObject({ head: z.string(), why: z.string() })) }),
  ),
  'guesses.refresh': call(
    ['own'],
    'Open cases whose posts have no guesses yet, or those of other models, get theirs, behind the caller’s back.',
    () => z.null(),
    () => z.null(),
  ),
  'guesses.forget': call(
    ['own'],
    'Forgets corrections of a brand, these or (null) all; the guesses are made anew without them.',
    () => z.strictObject({ opId: OpId, brandId: Id, ids: z.array(z.string().max(420)).max(5_000).nullable() }),
    () => z.null(),
  ),
} as const;

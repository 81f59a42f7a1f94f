/** Calls on one case from the desk: acts, its reference, and taking the last of them back. */
import { z } from 'zod';
import { call } from './call';
import { CardAction } from '../model/card';
import { CaseRow, Id } from '../model/customer';

const OpId = z.string().min(8).max(64);
/** The case before and after; `was` null: this very act was done before, so it cannot be taken back from here. */
const Change = z.strictObject({ was: CaseRow.nullable(), is: CaseRow });

export const CASE_CALLS = {
  'case.act': call(
    ['own'],
    'One act of a person on a case, chosen by its id.',
    () => z.strictObject({ opId: OpId, caseId: Id, action: CardAction }),
    () => Change,
  ),
  'case.reference': call(
    ['own'],
    'The ticket or order a case belongs to; null takes it off.',
    () => z.strictObject({ opId: OpId, caseId: Id, reference: z.string().trim().min(1).max(200).nullable() }),
    () => Change,
  ),
  'case.undo': call(
    ['card', 'own'],
    'A card: only of the case at hand. Takes back the act `of` with what it answered. Refused where somebody, or a page, has changed the case since.',
    () => z.strictObject({ opId: OpId, of: OpId, was: CaseRow, is: CaseRow }),
    () => CaseRow,
  ),
  'team.initials': call(
    ['card', 'own'],
    'Initials of colleagues known here, likeliest first, one’s own left out.',
    () => z.null(),
    () => z.strictObject({ initials: z.array(z.string().max(100)).max(50) }),
  ),
} as const;

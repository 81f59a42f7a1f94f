/** Calls for what stands around the post in a card: its thread on the page, what the history says of it, and proof of a false account. */
import { z } from 'zod';
import { call, command } from './call';
import { Id } from '../model/customer';
import { Chips, ThreadLook, ThreadView } from '../model/sense';

const OpId = z.string().min(8).max(64);
const AtHand = { tabId: z.number().int().optional(), key: z.string().max(400) };

export const SENSE_CALLS = {
  'card.thread': call(
    ['card', 'own'],
    'Look at the thread of the post at hand as the page shows it now. Null: the post is not on the page any more. Nothing of it is written down.',
    () => z.strictObject(AtHand),
    () => ThreadView.nullable(),
  ),
  'card.chips': call(
    ['card', 'own'],
    'What the history says of the post at hand: first time, asks again, mood turned, how many others wrote the same in the last hour.',
    () => z.strictObject(AtHand),
    () => Chips,
  ),
  'card.proof': call(
    ['card', 'own'],
    'Keep text, handle, link and time of the post at hand as proof in the history of its author; with `of`, those of what the account of that id replied in its thread, as the worker has read it. `sure`: a person said yes to keeping what not everyone may read. Answers whose history it is.',
    () => z.strictObject({ ...AtHand, opId: OpId, sure: z.boolean(), of: z.string().max(300).optional() }),
    () => z.strictObject({ customerId: Id }),
  ),
} as const;

/** Worker to page. */
export const SENSE_COMMANDS = {
  thread: command(
    'The replies below a post as they stand on the page now. Null: the post is gone.',
    () => z.strictObject({ key: z.string().max(400) }),
    () => ThreadLook.nullable(),
  ),
} as const;

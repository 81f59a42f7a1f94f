/** Calls that keep what is being written in a card: it outlives the frame, the page, the worker and an update. */
import { z } from 'zod';
import { call } from './call';
import { Draft } from '../model/draft';

const Of = { tabId: z.number().int().optional(), key: z.string().min(1).max(400) };

export const DRAFT_CALLS = {
  'draft.read': call(
    ['card', 'own'],
    'The text begun for a post. Null: none, or it has been answered since.',
    () => z.strictObject(Of),
    () => Draft.nullable(),
  ),
  'draft.keep': call(
    ['card', 'own'],
    'Keep the text begun for a post; without text and note it is forgotten. The post may be one the caller has just left.',
    () => z.strictObject({ ...Of, draft: Draft }),
    () => z.null(),
  ),
} as const;

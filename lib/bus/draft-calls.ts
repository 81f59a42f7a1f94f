/** Calls that keep what is being written in a card: it outlives the frame, the page, the worker and an update. */
import { z } from 'zod';
import { Draft } from '../model/draft';

const Of = { tabId: z.number().int().optional(), key: z.string().min(1).max(400) };

export const DRAFT_CALLS = {
  'draft.read': {
    from: ['card', 'own'],
    doc: 'The text begun for a post. Null: none, or it has been answered since.',
    input: z.strictObject(Of),
    output: Draft.nullable(),
  },
  'draft.keep': {
    from: ['card', 'own'],
    doc: 'Keep the text begun for a post; without text and note it is forgotten. The post may be one the caller has just left.',
    input: z.strictObject({ ...Of, draft: Draft }),
    output: z.null(),
  },
} as const;

/** A text begun in the card and not yet sent anywhere. */
import { z } from 'zod';
import { Id } from './customer';
import { Ms } from './post';

/** What a person wrote: a reply, and a note for colleagues. */
export const Draft = z.lazy(() =>
  z.strictObject({
    text: z.string().max(10_000),
    /** The saved reply it began from. */
    replyId: Id.nullable(),
    note: z.string().max(20_000),
  }),
);
export type Draft = z.infer<typeof Draft>;

/**
 * `id`: the post's name within its site, the same each time the post is read. `customerId` null: nobody is stored for it yet.
 * `authorId`: whom it is written to, where their post is not stored.
 * `after`: our answer that had been seen when the text was written, ms; a text begun after it is not used up by it.
 */
export const DraftRow = z.lazy(() =>
  Draft.unwrap().extend({
    id: z.string().min(1).max(400),
    /** The stored row of the post: by it a text is found where the page names the post another way than when it was begun. */
    of: z.string().min(1).max(400).nullable().optional(),
    customerId: Id.nullable(),
    authorId: z.string().max(300).optional(),
    at: Ms,
    after: Ms.nullable().optional(),
  }),
);
export type DraftRow = z.infer<typeof DraftRow>;

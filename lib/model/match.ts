/** Why a post is ours. */
import { z } from 'zod';
import { Post } from './post';

/**
 * keyword: a brand query fits. The others are "addressed to us", known from the page alone:
 * under-our-post (comment under an own account's post), reply-to-us, mentions-us, on-our-page (post on our Page),
 * our-conversation (further post of a customer in a thread in which we have spoken on this page).
 */
export const ReasonKind = z.enum(['keyword', 'under-our-post', 'reply-to-us', 'mentions-us', 'on-our-page', 'our-conversation']);
export type ReasonKind = z.infer<typeof ReasonKind>;

export const Reason = z.strictObject({
  kind: ReasonKind,
  /** keyword: the words of the post that made it match. */
  words: z.array(z.string().max(300)).max(20),
});
export type Reason = z.infer<typeof Reason>;

export const Match = z.strictObject({
  brandId: z.string().max(100),
  reasons: z.array(Reason).min(1).max(10),
  /** True where the worker must decide the rest of the query (person:, tag:, stance:, lang: without a mark). */
  maybe: z.boolean(),
});
export type Match = z.infer<typeof Match>;

/** As many brands as one post is kept for, and as many as it may fit before that is decided. */
const BRANDS = 20;
const FITTED = 1_000;

/** A file of keywords may hold hundreds of brands, and a post fit more of them than are kept: those that are sure come first. */
const Matches = z
  .array(Match)
  .max(FITTED)
  .transform((all) => (all.length > BRANDS ? [...all.filter(({ maybe }) => !maybe), ...all.filter(({ maybe }) => maybe)].slice(0, BRANDS) : all));

/**
 * What a page reports of one post. `key` names the post within this document (mark, card and composer use it).
 * own: the author is an own account, so this is outbound and never "needs an answer".
 */
export const Capture = z.lazy(() =>
  z.strictObject({
    key: z.string().min(1).max(400),
    post: Post,
    matches: Matches,
    own: z.enum(['brand', 'colleague', 'private']).nullable(),
  }),
);
export type Capture = z.infer<typeof Capture>;

/** What the drawing inside a mark may say. Same size and place whatever the state. */
export const MarkState = z.enum(['new', 'needs-you', 'taken', 'waiting', 'answered', 'done', 'pale']);
export type MarkState = z.infer<typeof MarkState>;

export const MarkUpdate = z.lazy(() => z.strictObject({ key: z.string().max(400), state: MarkState }));
export type MarkUpdate = z.infer<typeof MarkUpdate>;

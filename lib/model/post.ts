/** What a person has on screen: a post, comment, quote or ad as an adapter read it. */
import { z } from 'zod';
import { SITE_IDS } from '../sites/hosts';

export const SiteIdSchema = z.enum(SITE_IDS);

/** Milliseconds since 1970, whole. */
export const Ms = z.number().int().min(0).max(8.64e15);

/**
 * When something was posted. Sites are rough, so a time is an interval: `from` <= true time <= `to`.
 * `at` is set only where the site gives the exact moment (X's `time[datetime]`), and then from = to = at.
 */
export const PostTime = z.strictObject({ at: Ms.nullable(), from: Ms, to: Ms });
export type PostTime = z.infer<typeof PostTime>;

/** Ms as a page may tell them: sites date posts of old houses to their founding. What is kept begins in 1970, so of earlier there is no moment. */
const AnyMs = z.number().int().min(-8.64e15).max(8.64e15);
export const ToldMs = AnyMs.nullable().transform((ms) => (ms !== null && ms < 0 ? null : ms));
const ToldTime = z
  .strictObject({ at: AnyMs.nullable(), from: AnyMs, to: AnyMs })
  .nullable()
  .transform((time) => (time && Math.min(time.from, time.to, time.at ?? 0) < 0 ? null : time));

/** An account as shown on a site. `handle`: without "@", as written; Facebook: vanity name or numeric id. */
export const PostAuthor = z.strictObject({
  handle: z.string().max(200).nullable(),
  name: z.string().max(500).nullable(),
  verified: z.boolean().optional(),
  followers: z.number().int().min(0).optional(),
});
export type PostAuthor = z.infer<typeof PostAuthor>;

/** Another post as far as it can be told from the one at hand. `id` bare (no site prefix). */
export const PostRef = z.strictObject({
  id: z.string().max(300).nullable(),
  author: PostAuthor,
});
export type PostRef = z.infer<typeof PostRef>;

const Count = z.number().int().min(0).nullable().optional();

/** Exact counts only; null = shown, but not exact or not readable; 0 = shown as none; absent = no such thing here. */
export const PostCounts = z.strictObject({ replies: Count, reposts: Count, likes: Count, bookmarks: Count, views: Count });
export type PostCounts = z.infer<typeof PostCounts>;

/** public: anyone may read it; limited: friends, closed group, protected account; unknown: it could not be told. */
export const Audience = z.enum(['public', 'limited', 'unknown']);
export type Audience = z.infer<typeof Audience>;

export const PostKind = z.enum(['post', 'comment', 'quote', 'ad']);
export type PostKind = z.infer<typeof PostKind>;

/** Longest text kept, in UTF-16 units; what is beyond is cut and `cut` says "limit". */
export const TEXT_LIMIT = 20_000;

/** Addresses longer than this are none worth keeping. */
const LINK_LIMIT = 2_000;

export const Post = z.strictObject({
  site: SiteIdSchema,
  kind: PostKind,
  /** The site's own id, bare: X status id, Facebook post or comment id / pfbid. Null where the page holds none. */
  id: z.string().max(300).nullable(),
  /** Path (with query) on the site, tracking removed. */
  permalink: z.string().max(2_000).nullable(),
  author: PostAuthor,
  time: ToldTime,
  /** The site's own words for the time ("3 h"), null where there are none. */
  timeText: z.string().max(200).nullable(),
  /** NFC, emoji as characters, runs of white space within a line one space, line breaks kept. */
  text: z.string().max(TEXT_LIMIT),
  /** none: whole; see-more: the site shows only the start; limit: longer than TEXT_LIMIT or absurd marks, cut by us. */
  cut: z.enum(['none', 'see-more', 'limit']),
  counts: PostCounts,
  isAd: z.boolean(),
  isRepost: z.boolean(),
  repostedBy: PostAuthor.nullable(),
  quoted: z.strictObject({ id: z.string().max(300).nullable(), author: PostAuthor, text: z.string().max(TEXT_LIMIT), time: ToldTime }).nullable(),
  /** Handles this post answers, where the page says so ("Replying to @a and @b"), plus leading mentions. Without "@". */
  replyTo: z.array(z.string().max(200)).max(60),
  /** The post this one directly answers, only where it is on the page. No guess. */
  parent: PostRef.nullable(),
  /** First post of the thread this one stands in, only where it is on the page; null for a post of its own. */
  root: PostRef.nullable(),
  /** Whose wall, Page or group it stands on, where that is not the author's own. */
  wall: z
    .strictObject({ kind: z.enum(['page', 'profile', 'group']), handle: z.string().max(200).nullable(), name: z.string().max(500).nullable() })
    .nullable(),
  audience: Audience,
  /** By the site's own mark (`lang`), BCP 47. */
  language: z.string().max(35).nullable(),
  /** Whole link targets in the text, as far as the page shows them. One that is too long is left out: no reason to lose the post. */
  links: z
    .array(z.string())
    .max(100)
    .transform((links) => links.filter((link) => link.length <= LINK_LIMIT)),
  hasMedia: z.boolean(),
});
export type Post = z.infer<typeof Post>;

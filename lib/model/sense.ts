/**
 * What stands around a post at hand: the thread as the page shows it, accounts that look like ours, and what the history says.
 * Texts of a thread live in the answer to the card and nowhere else: none of them is written down by being looked at.
 */
import { z } from 'zod';
import { Id } from './customer';
import { Ms, PostAuthor, PostTime, SiteIdSchema } from './post';

const Link = z.string().max(2_000).nullable();
const Count = z.number().int().min(0);
/** Texts of a thread are shown, not kept: this much of each is enough to judge it, UTF-16 units. */
const REPLY_TEXT = 600;
/** Replies told of one thread. */
const MOST_REPLIES = 100;

/** One reply below the post at hand, as it stands on the page now. */
export const SeenReply = z.lazy(() =>
  z.strictObject({
    author: PostAuthor,
    time: PostTime.nullable(),
    text: z.string().max(REPLY_TEXT),
    permalink: Link,
    /** It answers the post itself, not another reply. */
    direct: z.boolean(),
    /** Place in the list of the reply it answers; null: the post at hand, or not told. */
    to: Count.nullable(),
  }),
);
export type SeenReply = z.infer<typeof SeenReply>;

/** What a page tells of the thread below one of its posts. Page order. */
export const ThreadLook = z.lazy(() =>
  z.strictObject({
    replies: z.array(SeenReply).max(MOST_REPLIES),
    /** Replies that stand on the page, counted as the site counts them. */
    shown: Count,
    /** The site's own number of replies; null: it shows none, or no exact one. */
    total: Count.nullable(),
  }),
);
export type ThreadLook = z.infer<typeof ThreadLook>;

/** Why an account that is not on the own list looks like one that is. */
export const Alike = z.strictObject({
  /** The own handle or name it looks like, as listed. */
  like: z.string().max(200),
  /** letters: the same but for signs that look alike; words: a word as "Help" added; close: one letter off; name: the shown name. */
  how: z.enum(['letters', 'words', 'close', 'name']),
  /** words: what was added. */
  added: z.array(z.string().max(60)).max(5),
});
export type Alike = z.infer<typeof Alike>;

/** A saved reply with the aim "warn", filled for the person at hand. */
export const WarnReply = z.strictObject({ replyId: Id, title: z.string(), text: z.string() });
export type WarnReply = z.infer<typeof WarnReply>;

const Said = z.lazy(() => z.strictObject({ author: PostAuthor, time: PostTime.nullable(), text: z.string().max(REPLY_TEXT), permalink: Link }));
export type Said = z.infer<typeof Said>;

export const ThreadView = z.lazy(() =>
  z.strictObject({
    key: z.string(),
    /** When the page was looked at. */
    at: Ms,
    shown: Count,
    total: Count.nullable(),
    /** The newest reply by an account on the own list; private ones do not count, and one that speaks for another brand of ours only where no other is. */
    own: Said.unwrap()
      .extend({ role: z.enum(['brand', 'colleague', 'other-brand']), direct: z.boolean() })
      .nullable(),
    /** Replies of others that read like answers, thanked ones first. */
    peers: z.array(Said.unwrap().extend({ thanked: z.boolean() })).max(5),
    /** Replies by accounts that look like ours and are not listed. */
    alikes: z.array(Said.unwrap().extend({ alike: Alike })).max(5),
    /** What could be said to warn of them; null: nobody to warn of, or no such saved reply. */
    warn: WarnReply.nullable(),
  }),
);
export type ThreadView = z.infer<typeof ThreadView>;

/** Another person who wrote of the same. */
export const SameVoice = z.lazy(() =>
  z.strictObject({
    customerId: Id,
    name: z.string(),
    site: SiteIdSchema,
    at: Ms,
    text: z.string(),
    permalink: Link,
    /** "shares “lid”, “batch”". */
    why: z.string(),
  }),
);
export type SameVoice = z.infer<typeof SameVoice>;

export const Chips = z.lazy(() =>
  z.strictObject({
    key: z.string(),
    /** Nothing of this person is in the history before this conversation. */
    firstTime: z.boolean(),
    /** They asked this before and no answer of ours was seen in between. */
    again: z.strictObject({ at: Ms, text: z.string(), why: z.string() }).nullable(),
    /** Their mood when they last wrote, where it has turned since. */
    mood: z.strictObject({ was: z.enum(['positive', 'negative']), is: z.enum(['positive', 'negative']), at: Ms, guess: z.boolean() }).nullable(),
    /** Distinct other people with the same subject in the last hour. `usual`: in that hour of the week; null: too little history. */
    same: z.strictObject({ others: z.number().int().min(1), more: z.boolean(), usual: Count.nullable(), list: z.array(SameVoice) }).nullable(),
  }),
);
export type Chips = z.infer<typeof Chips>;

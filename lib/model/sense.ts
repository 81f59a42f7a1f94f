/**
 * What stands around a post at hand: the thread as the page shows it, accounts that look like ours, and what the history says.
 * Texts of a thread live in the answer to the card: none of them is written down by being looked at. Only replies of look-alikes stay with
 * the worker meanwhile, in the browser's memory, so that proof can be made of them.
 */
import { z } from 'zod';
import { Id } from './customer';
import { Audience, Ms, Post, PostAuthor, PostTime, SiteIdSchema } from './post';

const Link = z.string().max(2_000).nullable();
const Count = z.number().int().min(0);
/** What the card tells of a reply: this much of its text is enough to judge it, UTF-16 units. */
export const REPLY_TEXT = 600;
/** Replies told of one thread, and of one look-alike in it. */
const MOST_REPLIES = 100;
export const MOST_OF_ONE = 5;

/** One reply below the post at hand, whole, as it stands on the page now. */
export const SeenReply = z.lazy(() =>
  Post.extend({
    /** It answers the post itself, not another reply. */
    direct: z.boolean(),
    /** Place in the list of the reply it answers; null: the post at hand, or not told. */
    to: Count.nullable(),
  }),
);
export type SeenReply = z.infer<typeof SeenReply>;

/** Replies are read each by itself: one that is not fit is left out, and places in the list are those of the rest. */
const SeenReplies = z.lazy(() =>
  z
    .array(z.unknown())
    .max(MOST_REPLIES)
    .transform((told) => {
      const read = told.map((one) => SeenReply.safeParse(one).data);
      const fit = read.flatMap((one) => one ?? []);
      return fit.map((one): SeenReply => ({ ...one, to: placeOf(one.to === null ? undefined : read[one.to], fit) }));
    }),
);
const placeOf = (one: SeenReply | undefined, among: readonly SeenReply[]): number | null => (one ? among.indexOf(one) : null);

/** What a page tells of the thread below one of its posts. Page order. */
export const ThreadLook = z.lazy(() =>
  z.strictObject({
    replies: SeenReplies,
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

/** Replies of one account of which proof can be kept. */
export const ProofOffer = z.strictObject({
  /** The account's id in the store, by which the worker finds what it has read of it. */
  of: z.string().max(300),
  /** Who may read them; of several the fewest. */
  audience: Audience,
  /** In whose history all of them are kept already; null: not all are. */
  kept: Id.nullable(),
});
export type ProofOffer = z.infer<typeof ProofOffer>;

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
    /** Accounts that look like ours, are not listed and replied here: their first reply, and the words of further ones. */
    alikes: z.array(Said.unwrap().extend({ alike: Alike, more: z.array(z.string().max(REPLY_TEXT)).max(MOST_OF_ONE - 1), proof: ProofOffer })).max(5),
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

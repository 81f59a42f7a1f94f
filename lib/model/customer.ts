/** Rows of the history: who, what was said, and the cases it belongs to. */
import { z } from 'zod';
import { Audience, Ms, PostKind, PostTime, SiteIdSchema, TEXT_LIMIT } from './post';
import { Reason } from './match';
import { CaseSense, MeaningRow } from './meaning';

/** Client-made ids: random UUIDs, so that a retried write is the same write. */
export const Id = z.string().min(1).max(100);

export const Dated = z.strictObject({ value: z.string().max(500), from: Ms, to: Ms });

/** One account on one site. `id` = `${site}:${handle in lower case}`. */
export const AuthorRow = z.strictObject({
  id: z.string().max(300),
  site: SiteIdSchema,
  handle: z.string().max(200),
  name: z.string().max(500),
  /** Every handle and display name seen, with the dates it was seen from and to. */
  handles: z.array(Dated).max(200),
  names: z.array(Dated).max(200),
  customerId: Id,
  firstSeen: Ms,
  lastSeen: Ms,
  /** Set when the same handle shows another name entirely (see `customers/other-name`): the history is folded behind "Same person?". */
  doubt: z.boolean(),
});
export type AuthorRow = z.infer<typeof AuthorRow>;

export const CustomerRow = z.strictObject({
  id: Id,
  name: z.string().max(500),
  tags: z.array(z.string().min(1).max(60)).max(100),
  /** "Please don't contact". */
  dontContact: z.boolean(),
  since: Ms,
  lastAt: Ms,
});
export type CustomerRow = z.infer<typeof CustomerRow>;

/** exact: the site gave the moment; about: within an interval of at most 2 hours; coarse: rougher, kept out of medians. */
export const Roughness = z.enum(['exact', 'about', 'coarse']);
export type Roughness = z.infer<typeof Roughness>;

/** A post, or a proof, which holds a post and its address. With this no row is longer than a line of a backup may be. */
const ROW_TEXT = 2 * TEXT_LIMIT + 5_000;

export const InteractionRow = z.strictObject({
  /** Posts: `${site}:${post id}` where there is an id, else a random id. Notes and events: client-made. */
  id: z.string().max(400),
  kind: z.enum(['post', 'note', 'event']),
  /** in: from the customer; out: from an own account, seen on the page; none: notes and events. */
  direction: z.enum(['in', 'out', 'none']),
  customerId: Id.nullable(),
  caseId: Id.nullable(),
  brandId: Id.nullable(),
  site: SiteIdSchema.nullable(),
  /** Bare site id; null while the page has not shown it. */
  postId: z.string().max(300).nullable(),
  postKind: PostKind.nullable(),
  permalink: z.string().max(2_000).nullable(),
  authorId: z.string().max(300).nullable(),
  /** Thread it belongs to: `${site}:${root id}` or a stand-in for a root without id. */
  threadId: z.string().max(400).nullable(),
  /** Sort key: middle of the time's interval. */
  at: Ms,
  time: PostTime.nullable(),
  seenAt: Ms,
  text: z.string().max(ROW_TEXT),
  /** Earlier texts of an edited post, oldest first. */
  versions: z.array(z.strictObject({ text: z.string().max(TEXT_LIMIT), seenAt: Ms })).max(51),
  cut: z.enum(['none', 'see-more', 'limit']),
  removedAt: Ms.nullable(),
  audience: Audience,
  savedBy: z.enum(['rule', 'person']),
  reasons: z.array(Reason).max(20),
  initials: z.string().max(10).nullable(),
  /** The interaction it answers; inbound: the post it stands below, as far as the page says. */
  answers: z.string().max(400).nullable(),
  /** Outbound: how long the answer took from that post's own time. */
  response: z.strictObject({ ms: z.number().int(), roughness: Roughness }).nullable(),
  /** Outbound: who spoke. */
  spokeAs: z.enum(['brand', 'colleague', 'private']).nullable(),
  /** Event: what happened, for example `taken`, `no-reply:troll`, `elsewhere:phone`. */
  event: z.string().max(100).nullable(),
  /** Guesses on a post of theirs; absent until derived. */
  meaning: MeaningRow.optional(),
});
export type InteractionRow = z.infer<typeof InteractionRow>;

export const CaseState = z.enum(['new', 'taken', 'answered', 'waiting', 'done']);
export type CaseState = z.infer<typeof CaseState>;

export const NoReplyReason = z.enum(['not-a-customer', 'troll', 'answered-by-others', 'cannot-help', 'legal']);
export type NoReplyReason = z.infer<typeof NoReplyReason>;

export const ElsewhereHow = z.enum(['message', 'phone', 'other-tool', 'colleague']);
export type ElsewhereHow = z.infer<typeof ElsewhereHow>;

/** One customer's conversation in one thread; a new one after 24 h of silence. */
export const CaseRow = z.strictObject({
  id: Id,
  customerId: Id,
  brandId: Id,
  site: SiteIdSchema,
  threadId: z.string().max(400),
  state: CaseState,
  /** Something in it asks for an answer (addressed to us, a question, a complaint). */
  needsAnswer: z.boolean(),
  /** Initials of whoever took it. */
  owner: z.string().max(10).nullable(),
  openedAt: Ms,
  /** The clock: own time of the first post still unanswered. */
  waitingSince: PostTime.nullable(),
  lastInAt: Ms,
  lastAt: Ms,
  closed: z
    .strictObject({
      at: Ms,
      how: z.enum(['seen', 'elsewhere', 'no-reply', 'not-about-us', 'settled']),
      detail: z.string().max(100).nullable(),
      initials: z.string().max(10).nullable(),
    })
    .nullable(),
  reference: z.string().max(200).nullable(),
  /** Derived from its posts' guesses; absent until derived. */
  sense: CaseSense.optional(),
});
export type CaseRow = z.infer<typeof CaseRow>;

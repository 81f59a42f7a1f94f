/** What the card shows: made by the worker, read by the card. Also what the popup lists of a page. */
import { z } from 'zod';
import { Writer, WhoAmI } from './account';
import { CaseRow, CustomerRow, ElsewhereHow, Id, InteractionRow, NoReplyReason } from './customer';
import { HealthReport } from './health';
import { Match, MarkState } from './match';
import { CorrectedWhat, Emergency, MeaningRow } from './meaning';
import { Ms, Post, PostTime, SiteIdSchema, ToldMs } from './post';
import { Alike, WarnReply } from './sense';
import { Aim } from './settings';

/** A ranked saved reply for this post. */
export const Suggestion = z.strictObject({
  replyId: Id,
  title: z.string(),
  aim: Aim,
  language: z.string(),
  /** Filled text; places that could not be filled stand as `⟦label⟧` and are listed in `missing`. */
  text: z.string(),
  missing: z.array(z.strictObject({ name: z.string(), label: z.string() })),
  /** Short reasons in plain words: "answers “leaking lid”", "used 12 times". */
  why: z.array(z.string()),
  score: z.number(),
  used: z.number().int(),
});
export type Suggestion = z.infer<typeof Suggestion>;

/** One line of the history, newest first. */
export const Entry = z.strictObject({ row: InteractionRow, author: z.string().nullable(), here: z.boolean() });
export type Entry = z.infer<typeof Entry>;

export const PersonView = z.strictObject({
  /** Null: not stored yet (a first sighting that may not be saved by itself). */
  customer: CustomerRow.nullable(),
  name: z.string(),
  handles: z.array(
    z.strictObject({
      site: SiteIdSchema,
      /** Empty: the site shows a name alone. */
      handle: z.string(),
      name: z.string(),
      /** Handles it had before. */
      was: z.array(z.string()),
      /** Names it bore before, newest first. */
      named: z.array(z.string()).optional(),
      doubt: z.boolean(),
    }),
  ),
});
export type PersonView = z.infer<typeof PersonView>;

export const CardView = z.strictObject({
  key: z.string(),
  post: Post,
  /** yes: stored; ask: only on Save after `sentence`; no: it was to be, and could not be: `sentence` says why. */
  saved: z.enum(['yes', 'ask', 'no']),
  sentence: z.string().nullable(),
  brand: z.strictObject({ id: Id, name: z.string(), color: z.string() }),
  match: Match,
  person: PersonView,
  history: z.array(Entry),
  historyTotal: z.number().int(),
  case: CaseRow.nullable(),
  /** Where the case's reference leads, by the brand's template; null or absent: nowhere. */
  referenceUrl: z.string().max(2_000).nullable().optional(),
  writer: Writer,
  /** An own account's answer to this very post or in this case, newest, if one was seen. */
  answered: z
    .strictObject({
      by: z.string(),
      at: Ms,
      roughness: z.enum(['exact', 'about', 'coarse']),
      text: z.string(),
      /** Who spoke, and when by the site's own words: also where the entry stands further down than the history is shown. */
      as: z.enum(['brand', 'colleague']).optional(),
      time: PostTime.nullable().optional(),
    })
    .nullable(),
  /**
   * Empty where the post tells of danger. Null: a worker that has just woken gives who this is and what was said before at once;
   * replies, guesses it has not stored and the warning of `alike` come with `card.read` asked for the `whole`.
   */
  suggestions: z.array(Suggestion).nullable(),
  /** Guesses on the post at hand; absent: none could be made, or not yet. */
  meaning: MeaningRow.optional(),
  /** Only where the post tells of danger: what the brand wants done then. */
  emergency: Emergency.optional(),
  initials: z.string(),
  /** The author is not on the own list and looks like somebody who is. Absent: does not. */
  alike: Alike.extend({ warn: WarnReply.nullable() }).optional(),
});
export type CardView = z.infer<typeof CardView>;

/** What a person does in the card. `opId` makes a retry the same act. */
export const CardAction = z.lazy(() =>
  z.discriminatedUnion('do', [
    z.strictObject({ do: z.literal('save') }),
    z.strictObject({ do: z.literal('note'), text: z.string().min(1).max(20_000) }),
    z.strictObject({ do: z.literal('tag'), tag: z.string().min(1).max(60), on: z.boolean() }),
    z.strictObject({ do: z.literal('dont-contact'), on: z.boolean() }),
    z.strictObject({ do: z.literal('take'), on: z.boolean() }),
    /** To a colleague: the case is theirs now. */
    z.strictObject({ do: z.literal('pass'), to: z.string().trim().min(1).max(10) }),
    z.strictObject({ do: z.literal('elsewhere'), how: ElsewhereHow, at: Ms }),
    z.strictObject({ do: z.literal('no-reply'), reason: NoReplyReason }),
    z.strictObject({ do: z.literal('not-about-us') }),
    z.strictObject({ do: z.literal('settled') }),
    z.strictObject({ do: z.literal('waiting') }),
    z.strictObject({ do: z.literal('reopen') }),
    /** The account at hand is still whose it was, under whatever name. */
    z.strictObject({ do: z.literal('same-person') }),
    z.strictObject({ do: z.literal('initials'), initials: z.string().max(10) }),
    /** A guess set right: the labels it may have; none: the word is taken back. */
    z.strictObject({ do: z.literal('correct'), what: CorrectedWhat, may: z.array(z.string().max(40)).max(7) }),
  ]),
);
export type CardAction = z.infer<typeof CardAction>;

/** Why an insert must be confirmed first; the card shows one sentence and a button for each. */
export const InsertQuestion = z.lazy(() =>
  z.discriminatedUnion('ask', [
    z.strictObject({ ask: z.literal('account'), writer: Writer }),
    z.strictObject({ ask: z.literal('not-empty'), text: z.string() }),
    z.strictObject({ ask: z.literal('answered'), by: z.string(), text: z.string(), at: ToldMs }),
  ]),
);
export type InsertQuestion = z.infer<typeof InsertQuestion>;

export const InsertResult = z.lazy(() =>
  z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('inserted'), chars: z.number().int() }),
    z.strictObject({ kind: z.literal('ask'), questions: z.array(InsertQuestion).min(1) }),
    /** Not in the box, and why. Whoever asked copies the text, and says whether that went well. */
    z.strictObject({ kind: z.literal('copy'), message: z.string() }),
  ]),
);
export type InsertResult = z.infer<typeof InsertResult>;

/** One mention of the page in front, for the popup. */
export const PageMention = z.lazy(() =>
  z.strictObject({
    key: z.string(),
    author: z.string(),
    text: z.string(),
    state: MarkState,
    why: z.string(),
    brandId: Id,
    /** When it was posted, ms, as well as the page tells. */
    at: ToldMs.optional(),
  }),
);
export type PageMention = z.infer<typeof PageMention>;

/** What a page tells of itself; `box`: the reply box last in focus. */
export const PageList = z.lazy(() =>
  z.strictObject({
    mentions: z.array(PageMention),
    health: HealthReport.nullable(),
    whoami: WhoAmI.nullable(),
    box: z.string().nullable(),
  }),
);

/**
 * The one list of messages. Calls go to the worker; commands go from the worker to a page's content scripts.
 * Type, validator and documentation all come from an entry here.
 * from: page = content script in the top frame of a known site; card = our frame inside such a page, paired;
 * own = a page of the extension in its own tab, popup or side panel.
 */
import { z } from 'zod';
import { WhoAmI } from '../model/account';
import { CardAction, CardView, type InsertQuestion, InsertResult, PageList } from '../model/card';
import { Id } from '../model/customer';
import { HealthReport } from '../model/health';
import { Capture, MarkUpdate } from '../model/match';
import { BACKUP_CALLS } from './backup-calls';
import { DRAFT_CALLS } from './draft-calls';
import { call, command } from './call';
import { CASE_CALLS } from './case-calls';
import { SENSE_CALLS, SENSE_COMMANDS } from './sense-calls';
import { KEYWORD_CALLS, SeenPosts } from './keyword-calls';
import { GUESS_CALLS } from './guess-calls';
import { PANEL_CALLS } from './panel-calls';
import { QUIET_CALLS } from './quiet-calls';
import { SiteIdSchema } from '../model/post';
import { SETTINGS_CALLS } from './settings-calls';

/** Minted by the content script for each document; tells a page from its successor in the same frame. */
const DocId = z.string().min(8).max(64);
const Token = z.string().min(16).max(64);
const Nothing = z.null();
/** Client-made; the same act retried carries the same one. */
const OpId = z.string().min(8).max(64);

export type { Who } from './call';

export const CALLS = {
  'page.report': call(
    ['page'],
    'Posts read on this page that concern a brand or are by own accounts. Answers with mark states.',
    () => z.strictObject({ docId: DocId, site: SiteIdSchema, captures: z.array(Capture).min(1).max(50) }),
    () => z.strictObject({ marks: z.array(MarkUpdate) }),
  ),
  'page.removed': call(
    ['page'],
    'Own or stored posts that were on screen and are gone from an otherwise unchanged thread.',
    () => z.strictObject({ docId: DocId, site: SiteIdSchema, ids: z.array(z.string().max(300)).min(1).max(50) }),
    () => Nothing,
  ),
  'page.health': call(
    ['page'],
    'How reading goes here.',
    () => z.strictObject({ docId: DocId, health: HealthReport }),
    () => Nothing,
  ),
  'page.second': call(
    ['page'],
    'Inject the second script (card frame, compose) into this document; `engine`: the one that reads closely what the quick pass lets through.',
    () => z.strictObject({ docId: DocId, engine: z.literal(true).optional() }),
    () => Nothing,
  ),
  'page.card': call(
    ['page'],
    'A one-time token (5 s) for a card frame of this document. `capture` null: only warm it. `delivered`: a paired warm frame of this document was told to show the post (message SHOW to its frame), no token is needed; else the frame is loaded anew with the token.',
    () => z.strictObject({ docId: DocId, capture: Capture.nullable(), whoami: WhoAmI }),
    () => z.strictObject({ token: Token, delivered: z.boolean() }),
  ),

  'card.claim': call(
    ['card'],
    'Redeem a token: pairs this frame with its document. View null: warm, nothing chosen yet.',
    () => z.strictObject({ token: Token }),
    () => z.strictObject({ view: CardView.nullable() }),
  ),
  'card.read': call(
    ['card', 'own'],
    'The card of the post chosen last in the paired document (card) or of a tab (own, side panel). `whole`: not without replies and guesses, even where they take a while (see CardView).',
    () =>
      z.strictObject({
        tabId: z.number().int().optional(),
        more: z.number().int().min(0).max(10_000).optional(),
        whole: z.literal(true).optional(),
      }),
    () => CardView.nullable(),
  ),
  'card.act': call(
    ['card', 'own'],
    'One act of a person on the post at hand. `key`: the post the caller shows; refused when another was chosen meanwhile.',
    () => z.strictObject({ opId: OpId, tabId: z.number().int().optional(), key: z.string().max(400).optional(), action: CardAction }),
    () => CardView.nullable(),
  ),
  'card.insert': call(
    ['card', 'own'],
    'Put a text into the site’s reply box of the post at hand. Never sends. `confirmed`: questions already answered with yes.',
    () =>
      z.strictObject({
        opId: OpId,
        tabId: z.number().int().optional(),
        key: z.string().max(400).optional(),
        text: z.string().min(1).max(10_000),
        replyId: Id.nullable(),
        confirmed: z.array(z.enum(['account', 'not-empty', 'answered'])),
      }),
    () => InsertResult,
  ),
  'card.frame': call(
    ['card'],
    'Move or close the card’s own frame in the page. CSS pixels. `key`: the post it shows; left open where another was chosen meanwhile.',
    () =>
      z.discriminatedUnion('do', [
        z.strictObject({ do: z.literal('close'), key: z.string().max(400).optional() }),
        z.strictObject({ do: z.literal('move'), dx: z.number().min(-5_000).max(5_000), dy: z.number().min(-5_000).max(5_000) }),
      ]),
    () => Nothing,
  ),

  'popup.page': call(
    ['own'],
    'Mentions and reading status of a tab.',
    () => z.strictObject({ tabId: z.number().int() }),
    // `unkept`: why what pages show is not kept just now; null: it is. `unopened`: why the mark that was pressed last there opened no card.
    () => PageList.unwrap().extend({ unkept: z.string().nullable(), unopened: z.string().nullable() }),
  ),
  'popup.show': call(
    ['own'],
    'Scroll a tab to one of its mentions and open its card.',
    () => z.strictObject({ tabId: z.number().int(), key: z.string() }),
    () => Nothing,
  ),
  'popup.insert': call(
    ['own'],
    'Put a text into the reply box last in focus in that tab.',
    () =>
      z.strictObject({
        opId: OpId,
        tabId: z.number().int(),
        text: z.string().min(1).max(10_000),
        replyId: Id.nullable(),
        confirmed: z.array(z.enum(['account', 'not-empty', 'answered'])),
      }),
    () => InsertResult,
  ),
  'person.act': call(
    ['own'],
    'One act on a customer from the customer page.',
    () => z.strictObject({ opId: OpId, customerId: Id, action: CardAction }),
    () => Nothing,
  ),
  'person.erase': call(
    ['own'],
    'Erase a customer with everything that is kept of them. Cannot be taken back.',
    () => z.strictObject({ opId: OpId, customerId: Id }),
    () => Nothing,
  ),

  ...CASE_CALLS,
  ...DRAFT_CALLS,
  ...SENSE_CALLS,
  ...KEYWORD_CALLS,
  ...BACKUP_CALLS,
  ...GUESS_CALLS,
  ...QUIET_CALLS,
  ...PANEL_CALLS,
  ...SETTINGS_CALLS,
} as const;

export type CallName = keyof typeof CALLS;
export type CallIn<N extends CallName> = z.input<(typeof CALLS)[N]['input']>;
export type CallOut<N extends CallName> = z.output<(typeof CALLS)[N]['output']>;

/** Worker to the content scripts of one tab's top frame. A command for another document (docId) is ignored. */
export const COMMANDS = {
  marks: command(
    'New mark states.',
    () => z.strictObject({ marks: z.array(MarkUpdate) }),
    () => Nothing,
  ),
  list: command(
    'Mentions on this page, reading status, account and the reply box last in focus.',
    () => z.strictObject({}),
    () => PageList,
  ),
  posts: command(
    'Posts read on screen now; none while nothing is read here.',
    () => z.strictObject({}),
    () => SeenPosts,
  ),
  show: command(
    'Scroll to a mention and open its card. False: it stands on the page no more.',
    () => z.strictObject({ key: z.string() }),
    () => z.boolean(),
  ),
  frame: command(
    'Move or close the card frame.',
    () => CALLS['card.frame'].input,
    () => Nothing,
  ),
  inSight: command(
    'Whether the card of this document is in sight: one that was put away keeps what it showed, and is told nothing.',
    () => z.strictObject({}),
    () => z.boolean(),
  ),
  openCard: command(
    'Open the card of the mention in focus or the first in view (keyboard command).',
    () => z.strictObject({}),
    () => Nothing,
  ),
  next: command(
    'Scroll to the mention after the one shown last (keyboard command).',
    () => z.strictObject({}),
    () => Nothing,
  ),
  insert: command(
    'Look again, ask what must be asked, else fill the box of `key` (null: box last in focus) and read it back. The same `opId` again does nothing more and has the same answer.',
    () =>
      z.strictObject({
        opId: Id,
        docId: DocId.nullable(),
        key: z.string().nullable(),
        text: z.string(),
        brandId: Id.nullable(),
        confirmed: z.array(z.enum(['account', 'not-empty', 'answered'])),
      }),
    () => InsertResult,
  ),
  ...SENSE_COMMANDS,
} as const;
export type CommandName = keyof typeof COMMANDS;
export type CommandIn<N extends CommandName> = z.input<(typeof COMMANDS)[N]['input']>;
export type CommandOut<N extends CommandName> = z.output<(typeof COMMANDS)[N]['output']>;
export type { InsertQuestion };

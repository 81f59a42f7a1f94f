/** Ranked saved replies for the post at hand: what the store knows, handed to the pure ranking. */
import type { OwnAccount } from '../model/account';
import type { Suggestion } from '../model/card';
import type { CaseRow } from '../model/customer';
import type { Post } from '../model/post';
import type { BrandRow, SavedReplyRow, Settings } from '../model/settings';
import type { WarnReply } from '../model/sense';
import { Senses } from '../replies/senses';
import { knowLine, learnSenses, lineToKeep, suggestReplies, warnReply, type SuggestInput } from '../replies/suggest';
import { readLine } from '../store/read';
import { keepLine } from '../store/write';
import type { Context } from './context';

export interface SuggestFor {
  post: Post;
  brand: BrandRow;
  accounts: readonly OwnAccount[];
  replies: readonly SavedReplyRow[];
  settings: Settings;
  case: CaseRow | null;
  /** ms since 1970. */
  now: number;
}

let opened: Promise<void> | null = null;
/** The file of near words, once a worker. Without it (missing, of another version) replies are ranked all the same. */
const openSenses = (file: (path: string) => Promise<Uint8Array>): Promise<void> =>
  (opened ??= file('models/senses.bin').then(
    (bytes) => {
      const senses = Senses.read(bytes);
      if (senses) learnSenses(senses);
    },
    () => undefined,
  ));

const lines = new WeakMap<Context, Promise<string | null>>();
/** The line a worker before drew, once a worker. Answers what it was drawn for. Where it cannot be read it is drawn anew: no card fails for it. */
function openLine(ctx: Context): Promise<string | null> {
  const open =
    lines.get(ctx) ??
    readLine(ctx.stores.strict).then(
      (drawn) => (drawn ? (knowLine(drawn), drawn.of) : null),
      () => null,
    );
  lines.set(ctx, open);
  return open;
}

/** What ranking needs besides the replies. */
export const openRanking = (ctx: Context): Promise<unknown> => Promise.all([openSenses((path) => ctx.host.file(path)), openLine(ctx)]);

/** Keeps a line newly drawn, behind the caller's back. */
async function keepDrawn(ctx: Context): Promise<void> {
  const drawn = lineToKeep();
  if (!drawn || drawn.of === (await lines.get(ctx))) return;
  lines.set(ctx, Promise.resolve(drawn.of));
  await keepLine(ctx.stores.relaxed, drawn);
}

const laid = new WeakSet<Context>();
/** Whether this worker has looked for replies before: then the next ones take no time worth a second question. */
export const laidOut = (ctx: Context): boolean => laid.has(ctx);

/** A name in a reply comes from the account being answered and from nowhere else. */
export function suggestFor(ctx: Context, about: SuggestFor): Suggestion[] {
  laid.add(ctx);
  const found = suggestReplies(inputOf(about));
  void ctx.guarded(() => keepDrawn(ctx));
  return found;
}

/** Replies changed: the next look takes its time again, and a card does not wait for it. */
export const repliesChanged = (ctx: Context): void => void laid.delete(ctx);

/** The warning of a false account, said to the author of the post; null: no saved reply has that aim. */
export function warnFor(about: SuggestFor): WarnReply | null {
  const found = warnReply(inputOf(about));
  return found && { replyId: found.replyId, title: found.title, text: found.text };
}

function inputOf({ post, brand, accounts, replies, settings, case: open, now }: SuggestFor): SuggestInput {
  const handle = accounts.find((account) => account.site === post.site && account.role === 'brand' && account.brandId === brand.id)?.handle ?? null;
  return {
    post,
    brand: { id: brand.id, name: brand.name, handle },
    person: post.author,
    agent: { initials: settings.initials },
    replies,
    now,
    caseReference: open?.reference ?? null,
  };
}

/** Ranked saved replies for the post at hand: what the store knows, handed to the pure ranking. */
import type { OwnAccount } from '../model/account';
import type { Suggestion } from '../model/card';
import type { CaseRow } from '../model/customer';
import type { Post } from '../model/post';
import type { BrandRow, SavedReplyRow, Settings } from '../model/settings';
import type { WarnReply } from '../model/sense';
import { Senses } from '../replies/senses';
import { learnSenses, suggestReplies, warnReply, type SuggestInput } from '../replies/suggest';
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
/** Opens the file of near words, once a worker. Without it (missing, of another version) replies are ranked all the same. */
export const openSenses = (file: (path: string) => Promise<Uint8Array>): Promise<void> =>
  (opened ??= file('models/senses.bin').then(
    (bytes) => {
      const senses = Senses.read(bytes);
      if (senses) learnSenses(senses);
    },
    () => undefined,
  ));

const laid = new WeakSet<Context>();
/** Whether this worker has looked for replies before: then the next ones take no time worth a second question. */
export const laidOut = (ctx: Context): boolean => laid.has(ctx);

/** A name in a reply comes from the account being answered and from nowhere else. */
export function suggestFor(ctx: Context, about: SuggestFor): Suggestion[] {
  laid.add(ctx);
  return suggestReplies(inputOf(about));
}

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

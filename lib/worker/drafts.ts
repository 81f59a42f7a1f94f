/** `draft.read`, `draft.keep`: what is being written in a card. */
import type { Handler } from '../bus/server';
import { authorId } from '../customers/identity';
import { fail, ok, type Failure, type Result } from '../kit/result';
import type { InteractionRow } from '../model/customer';
import type { DraftRow } from '../model/draft';
import { readAuthor, readCase, readInteraction } from '../store/read';
import { readDraft } from '../store/read/drafts';
import { draftInserted, keepDraft } from '../store/write/drafts';
import { pairOf, type CardOrOwn } from './at-hand';
import type { Context } from './context';
import type { Pair } from './pairing';

const NOWHERE = fail('not-found', 'No post is open here. Press a mark beside a post first.');
const LEFT = fail('not-found', 'No post is open here any more: what you type is not kept.');
const ERASED = fail('not-found', 'This person was erased meanwhile: what you type is not kept.');

export const draftRead =
  (ctx: Context): Handler<'draft.read'> =>
  async ({ key, tabId }, caller) => {
    const row = await rowOf(ctx, caller, { key, tabId });
    if (!row.ok) return row;
    return ctx.guarded(async () => {
      const draft = await readDraft(ctx.stores.relaxed, key, row.value?.id ?? null);
      if (!draft) return null;
      const { text, replyId, note } = draft;
      if (!answeredSince(draft, await answerTo(ctx, row.value))) return { text, replyId, note };
      await keepDraft(ctx.stores.strict, { ...draft, text: '', replyId: null });
      return note ? { text: '', replyId: null, note } : null;
    });
  };

export const draftKeep =
  (ctx: Context): Handler<'draft.keep'> =>
  async ({ key, tabId, draft }, caller) => {
    const row = await rowOf(ctx, caller, { key, tabId });
    if (!row.ok) return row === NOWHERE ? LEFT : row;
    const done = await ctx.guarded<Failure | null>(async () => {
      const was = await readDraft(ctx.stores.relaxed, key, row.value?.id ?? null);
      // The same text beside another note was written when it was written.
      const after = was?.text === draft.text ? was.after : await answerTo(ctx, row.value);
      const pair = await pairOf(ctx, caller, tabId);
      const whose = await whoseDraft(ctx, pair, { key, row: row.value, was });
      // Until they are met again, or their post is saved by hand.
      if (pair?.erased?.includes(key) && !whose.customerId) return ERASED;
      await keepDraft(ctx.stores.strict, {
        ...draft,
        ...whose,
        id: was?.id ?? key,
        of: row.value?.id ?? null,
        at: ctx.host.now(),
        after: after ?? null,
      });
      return null;
    });
    return done.ok ? (done.value ?? ok(null)) : done;
  };

/** The text is in the site's own box. */
export async function useUpDraft(ctx: Context, docId: string, key: string): Promise<void> {
  await ctx.guarded(async () => {
    const draft = await readDraft(ctx.stores.relaxed, key, (await storedAs(ctx, docId, key))?.id ?? null);
    if (draft) await draftInserted(ctx.stores.strict, draft.id, ctx.host.now());
  });
}

interface Begun {
  key: string;
  row: InteractionRow | null;
  was: DraftRow | null;
}

/** To whom it is written, so that erasing them reaches it: also where their post is not stored, and where they are met only later. */
async function whoseDraft(ctx: Context, pair: Pair | null, { key, row, was }: Begun): Promise<Pick<DraftRow, 'customerId' | 'authorId'>> {
  if (row?.customerId) return { customerId: row.customerId };
  // Of a post that was chosen before nothing is at hand any more.
  const post = pair?.capture?.key === key ? pair.capture.post : null;
  const author = post ? authorId(post.site, post.author) : (was?.authorId ?? null);
  const known = author ? await readAuthor(ctx.stores.relaxed, author, ctx.onDamaged) : null;
  return { customerId: known?.customerId ?? was?.customerId ?? null, ...(author && { authorId: author }) };
}

/** A site tells a fresh answer's time by the minute: it may lie this long before the text was last touched, ms. */
const ROUGH = 90_000;

/** An answer that was not seen yet when the text was written: it has been used, here or by hand. */
const answeredSince = (draft: DraftRow, answered: number | null): boolean =>
  answered !== null && answered !== (draft.after ?? null) && answered > draft.at - ROUGH;

/** When the case of a post was answered, as a page has shown it; null: it was not, or the post is not stored. */
async function answerTo(ctx: Context, row: InteractionRow | null): Promise<number | null> {
  const found = row?.caseId ? await readCase(ctx.stores.relaxed, row.caseId, ctx.onDamaged) : null;
  return found?.closed?.how === 'seen' ? found.closed.at : null;
}

/** The stored row of a post of the caller's page, chosen now or before; null: not stored. */
async function rowOf(ctx: Context, caller: CardOrOwn, { key, tabId }: { key: string; tabId: number | undefined }) {
  const pair = await pairOf(ctx, caller, tabId);
  if (!pair) return NOWHERE;
  const row = await ctx.guarded(() => storedAs(ctx, pair.docId, key));
  return row satisfies Result<unknown>;
}

async function storedAs(ctx: Context, docId: string, key: string): Promise<InteractionRow | null> {
  return readInteraction(ctx.stores.relaxed, (await ctx.documents.rowOf(docId, key)) ?? key, ctx.onDamaged);
}

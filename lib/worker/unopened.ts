/**
 * A mark that was pressed and whose card could not be opened. The page's script has no place to say so: the icon says it for that tab, and the
 * popup. Kept in session storage, which outlives the worker.
 */
import type { SenderLike } from '../bus/sender';
import type { Failure } from '../kit/result';
import { serial } from '../kit/serial';
import type { Context } from './context';

const PREFIX = 'unopened:';
const turn = serial();
const isPress = (input: unknown): input is { docId?: unknown } =>
  typeof input === 'object' && input !== null && 'capture' in input && input.capture !== null;

/** What to do, in the person's words: what a script is told of its message is no help to them. */
function sentenceOf({ code, message }: Failure): string {
  if (code === 'bad-input') return 'This post has a form that Earshot cannot take. Reload the page, then press its mark again.';
  if (code === 'not-allowed') return 'Earshot may open no card on this page as it stands. Reload it, or open the post by its own link.';
  return message;
}

interface Note {
  docId: string | null;
  sentence: string;
}
const noteOf = async ({ host }: Context, tabId: number): Promise<Note | null> =>
  ((await host.session.get(PREFIX + tabId)) as Note | undefined) ?? null;

/** Notes a press that brought no card; of a card made ahead nobody waits for anything. */
export async function noteFailed(ctx: Context, { call, input }: { call: string; input: unknown }, sender: SenderLike, why: Failure): Promise<void> {
  const tabId = sender.tab?.id;
  if (call !== 'page.card' || tabId === undefined || sender.frameId !== 0 || sender.id !== ctx.self.id || !isPress(input)) return;
  const sentence = sentenceOf(why);
  const docId = typeof input.docId === 'string' ? input.docId.slice(0, 64) : null;
  await turn(async () => {
    const was = await noteOf(ctx, tabId);
    // The browser takes the icon's word away with the page.
    if (was?.sentence === sentence && was.docId === docId) return;
    // The note first: an icon without one would never be cleared.
    await ctx.host.session.set(PREFIX + tabId, { docId, sentence } satisfies Note);
    await ctx.host.showTrouble(tabId, sentence).catch(() => undefined);
  });
}

/** A card has opened in that tab, or it is closed; `docId`: this document stands in it now. What was said before no longer holds. */
export async function noteOpened(ctx: Context, tabId: number, docId?: string): Promise<void> {
  await turn(async () => {
    const note = await noteOf(ctx, tabId);
    if (note && note.docId !== docId) await clear(ctx, tabId);
  });
}

/** Off duty nothing opens: what the icon says of that must not be hidden by what was said before. */
export async function noteOffDuty(ctx: Context): Promise<void> {
  await turn(async () => {
    for (const key of Object.keys(await ctx.host.session.all(PREFIX))) await clear(ctx, Number(key.slice(PREFIX.length)));
  });
}

/** The icon first: the note is what says that there is something to clear. */
async function clear({ host }: Context, tabId: number): Promise<void> {
  await host.showTrouble(tabId, null).catch(() => undefined);
  await host.session.remove([PREFIX + tabId]);
}

/** The sentence to be said in that tab; null: the card of the latest press is there. */
export const whyUnopened = async (ctx: Context, tabId: number): Promise<string | null> => (await noteOf(ctx, tabId))?.sentence ?? null;

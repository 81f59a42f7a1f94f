/** After a write: open own pages and cards are told to read again, and marks of changed cases are drawn anew. */
import { CHANGED } from '../bus/envelope';
import { markOfCase } from '../customers/mark-state';
import type { MarkState } from '../model/match';
import { readCase, readCaseEntries } from '../store/read';
import { command } from './command';
import type { Context } from './context';

/** A tab that is frozen or discarded answers late or never; the one who acted does not wait for it. ms. */
const PATIENCE = 100;

async function patiently(work: readonly Promise<unknown>[]): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise((done) => {
    timer = setTimeout(done, PATIENCE);
  });
  await Promise.race([Promise.allSettled(work), late]);
  clearTimeout(timer);
}

/** Tells own pages, and every paired card apart: a frame inside a page does not hear the worker's broadcasts in Firefox. */
export async function announce(ctx: Context): Promise<void> {
  const cards = await ctx.pairing.all();
  await patiently([
    ctx.host.broadcast(CHANGED),
    ...cards.map((card) => ctx.host.sendToFrame(card.tabId, card.frameId, CHANGED, card.frameDocumentId)),
  ]);
}

/** `except`: marks that the calling document gets as its answer anyway. */
export async function redraw(ctx: Context, caseIds: readonly string[], except?: { docId: string; keys: ReadonlySet<string> }): Promise<void> {
  const states = new Map<string, MarkState>();
  for (const id of new Set(caseIds)) {
    const found = await readCase(ctx.stores.relaxed, id, ctx.onDamaged);
    if (!found) continue;
    for (const row of await readCaseEntries(ctx.stores.relaxed, id, ctx.onDamaged)) if (row.direction === 'in') states.set(row.id, markOfCase(found));
  }
  if (!states.size) return;
  const orders: Promise<unknown>[] = [];
  for (const doc of await ctx.documents.all()) {
    const marks = Object.entries(doc.rows).flatMap(([key, row]) => {
      const state = states.get(row);
      return state && !(except?.docId === doc.docId && except.keys.has(key)) ? [{ key, state }] : [];
    });
    if (marks.length) orders.push(command(ctx, { tabId: doc.tabId, docId: doc.docId }, 'marks', { marks }));
  }
  await patiently(orders);
}

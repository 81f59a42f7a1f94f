/** The one flow of text into the page: look again, ask what must be asked, fill the site's own box, read it back. Never sends. */
import type { CommandIn } from '../../bus/calls';
import { plain } from '../../listening/addressed';
import type { Writer, WhoAmI } from '../../model/account';
import type { InsertQuestion, InsertResult } from '../../model/card';
import type { ComposerAdapter } from '../../sites/contract';
import { boxText, findBox, insertText, type BoxTracker } from '../compose';
import type { Link } from '../link';
import { answerTo } from './answer';

type Insert = (order: CommandIn<'insert'>) => Promise<InsertResult>;

/** Presses whose answer is kept: a worker that died in the middle asks again within seconds. */
const KEPT = 20;

/**
 * Makes the handler of the `insert` command for one document. A press that is asked for again, because the worker died before it
 * could tell, is not done again: by then the text may have been sent and its box closed, and it would go in a second time.
 */
export function insertCommand(link: Link, composer: ComposerAdapter, boxes: BoxTracker): Insert {
  const insert = insertOnce(link, composer, boxes);
  const begun = new Map<string, Promise<InsertResult>>();
  return (order) => {
    let done = begun.get(order.opId);
    if (!done) {
      begun.set(order.opId, (done = insert(order)));
      for (const opId of begun.keys()) if (begun.size > KEPT) begun.delete(opId);
    }
    return done;
  };
}

function insertOnce(link: Link, composer: ComposerAdapter, boxes: BoxTracker): Insert {
  return async (order) => {
    const found = order.key ? link.find(order.key) : null;
    if (order.key && !found) return copy('The post is no longer on this page.');
    const sure = new Set(order.confirmed);

    // First what can be told without touching the page.
    const early = [account(link, composer.whoami(document), order.brandId), answered(link, order.key)];
    const open = early.filter((q): q is InsertQuestion => q !== null && !sure.has(q.ask));
    if (open.length) return { kind: 'ask', questions: open };

    const box = found ? await findBox(found.unit, composer, document, link.signal) : boxes.current();
    if (!box) return copy(found ? 'The reply box did not open.' : 'No reply box is open on this page.');

    const still = ownerOf(link, composer, order.key, box);
    const kept = boxText(box);
    const late = [
      account(link, composer.writesAs(box, composer.whoami(document)), order.brandId),
      answered(link, order.key),
      kept ? { ask: 'not-empty' as const, text: kept.slice(0, 500) } : null,
    ];
    const more = late.filter((q): q is InsertQuestion => q !== null && !sure.has(q.ask));
    if (more.length) return { kind: 'ask', questions: more };

    const done = await insertText(box, order.text, { append: kept !== '', still, signal: link.signal });
    return done.ok ? { kind: 'inserted', chars: order.text.length } : copy(done.why);
  };
}

/**
 * Asks later whether a box is still whose it is now: by the proof there is now, else by no sign against it. The post is looked for anew, for
 * its element may have been drawn again. Without a post (the box last in focus) by what its label says it answers.
 */
function ownerOf(link: Link, composer: ComposerAdapter, key: string | null, box: HTMLElement): () => boolean {
  let unit = key && link.find(key)?.unit.element;
  if (!key || !unit) {
    const label = composer.label(box);
    return () => composer.accepts(box) && composer.label(box) === label;
  }
  const proven = (of: Element): boolean => composer.boxes(of, document).includes(box);
  const sure = proven(unit);
  return () => {
    unit = link.find(key)?.unit.element ?? unit;
    return Boolean(unit && (proven(unit) || (!sure && composer.opened?.(box, unit))));
  };
}

const copy = (why: string): InsertResult => ({ kind: 'copy', message: why });

/** Any account but the matched brand's own is asked about, the unknown one too. */
function account(link: Link, who: WhoAmI, brandId: string | null): InsertQuestion | null {
  const writer = writerOf(link, who, brandId);
  return writer.role === 'brand' ? null : { ask: 'account', writer };
}

function writerOf(link: Link, who: WhoAmI, brandId: string | null): Writer {
  const handle = plain(who.handle);
  const own = handle ? link.view()?.accounts.find((a) => a.site === link.adapter.id && plain(a.handle) === handle) : undefined;
  if (!own) return { ...who, role: 'unknown' };
  if (own.role === 'brand') return { ...who, role: brandId === null || own.brandId === brandId ? 'brand' : 'other-brand' };
  return { ...who, role: own.role };
}

function answered(link: Link, key: string | null): InsertQuestion | null {
  const reply = key ? answerTo(link, key) : null;
  return reply
    ? {
        ask: 'answered',
        by: reply.author.name ?? reply.author.handle ?? '',
        text: reply.text.slice(0, 500),
        at: reply.time ? Math.round((reply.time.from + reply.time.to) / 2) : null,
      }
    : null;
}

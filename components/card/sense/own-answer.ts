/** Which answer of ours stands on this post already, and how that is said. Pure. */
import type { CardView } from '../../../lib/model/card';
import type { ThreadView } from '../../../lib/model/sense';
import { ago } from '../../ui/time-words';
import { at } from '../../ui/words';
import { handleOf, lookedAt, siteAgo } from './words';

/** Where an answer was found, and what was looked at. */
export function lookedWords(view: Pick<CardView, 'answered'>, seen: ThreadView): string {
  const isShown = seen.own && !(view.answered && seen.own.role === 'other-brand');
  const found = isShown || seen.peers.length ? 'Seen on the page' : view.answered ? 'Known from the history, not seen on the page' : 'No answer seen';
  return `${found} (${lookedAt(seen)})`;
}

export interface OwnAnswer {
  head: string;
  by: string;
  text: string;
}

/** The newest of what the history holds and what the page shows: the same answer is said once. */
export function ownAnswer(view: CardView, seen: ThreadView | null, now: number): OwnAnswer | null {
  const { answered } = view;
  const shown = seen?.own ?? null;
  const when = shown?.time ? Math.round((shown.time.from + shown.time.to) / 2) : null;
  // What another brand of ours said since answers nothing here.
  if (answered && (!shown || when === null || when <= answered.at + 60_000 || !shown.direct || shown.role === 'other-brand')) {
    const role = answered.as ?? (shown && shown.text.slice(0, 40) === answered.text.slice(0, 40) ? shown.role : null);
    const head = `${role === 'brand' ? view.brand.name : 'A colleague'} answered ${answered.time ? siteAgo(answered.time, now) : ago(answered.at, now, answered.roughness !== 'exact')}`;
    return { head, by: at(answered.by), text: answered.text };
  }
  if (!shown) return null;
  const who = shown.role === 'brand' ? view.brand.name : shown.role === 'other-brand' ? 'Another brand of yours' : 'A colleague';
  const said = shown.direct ? 'answered' : 'spoke in this thread';
  return { head: `${who} ${said}${shown.time ? ` ${siteAgo(shown.time, now)}` : ''}`, by: handleOf(shown.author), text: shown.text };
}

/** The close reading of posts, what is to be left quiet, and the watch over own answers, for the first script of the same document (see `matching.ts`). */
import { engineOf } from '../listening/page';
import { quieting } from '../listening/quiet';
import { watchGone } from './gone';
import { getLink } from './link';
import { send } from './send';

/** Hands the engine over, once in a document whose first script is there. */
export function startEngine(): void {
  const link = getLink();
  if (!link || link.engineOf) return;
  link.engineOf = engineOf;
  link.heard = (post, view) => !quieting(post, view.quiet ?? [], Date.now());
  const { docId, adapter } = link;
  link.goneWatch = () => watchGone((captures) => void send('page.report', { docId, site: adapter.id, captures }));
  link.onEngine?.();
}

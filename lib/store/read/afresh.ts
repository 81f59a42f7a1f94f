/**
 * Keeps live queries light in a page that stays open all day. Dexie 4.4.7 notes for each of them every change of the store since it last
 * ran, also those that do not concern it (24 MB of an options page after 10,000 posts): now and then all run once more and let go of that.
 */
import Dexie, { RangeSet } from 'dexie';

/** Changes between two turns. A change may stand for a batch of fifty posts. */
const TURN = 100;
/** Dexie's own event for a change that another place made. */
const CHANGED = 'x-storagemutated-1';

/** Starts counting changes, those of the worker and of other pages included; once in an own page. */
export function queryAfresh(): void {
  let heard = 0;
  Dexie.on('storagemutated', () => {
    if (++heard < TURN) return;
    heard = 0;
    // Not from within: Dexie takes no change while it tells of one.
    setTimeout(() => dispatchEvent(new CustomEvent(CHANGED, { detail: { all: new RangeSet(-Infinity, [[]]) } })));
  });
}

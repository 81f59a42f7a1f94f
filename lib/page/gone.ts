/**
 * Notices that an own answer was taken away: it stood between two posts that are still on the page, and now they are
 * neighbours. A list that merely scrolled (virtualised) never looks like that, so nothing is guessed.
 */
import type { SiteAdapter } from '../sites/contract';
import { isAnswer } from './keys';
import type { Placed } from './link';

/** Looks at all posts on the page, of which some are own (`here`); tells the ids of own answers that are gone since the last look. */
export type GoneLook = (roots: readonly Element[], adapter: SiteAdapter, here: readonly Placed[], idOf: (unit: Element) => string | null) => string[];

/** Own answers watched at most, those seen last. */
const REMEMBERED = 500;

/** Begins to watch own answers. */
export function watchGone(): GoneLook {
  const watch = new GoneWatch();
  return (roots, adapter, here, idOf) => {
    const own = new Set<string>();
    for (const { capture } of here) if (capture.own && isAnswer(capture.post)) own.add(capture.post.id ?? '');
    if (!own.size && !watch.busy) return [];
    return watch.look(
      roots.flatMap((root) => adapter.units(root)).map(({ element }) => idOf(element)),
      own,
    );
  };
}

class GoneWatch {
  /** Own answers by id, with the ids of the units before and after when they were last seen. */
  private readonly seen = new Map<string, { before: string | null; after: string | null }>();

  /** True while there is an own answer to miss. */
  get busy(): boolean {
    return this.seen.size > 0;
  }

  /**
   * `order`: ids of all posts on the page in document order (null where a post has none); `own`: ids of own answers among them.
   * Returns the ids of own answers that have gone since the last call.
   */
  look(order: readonly (string | null)[], own: ReadonlySet<string>): string[] {
    const at = new Map<string, number>();
    order.forEach((id, i) => id && at.set(id, i));
    const gone: string[] = [];
    for (const [id, { before, after }] of this.seen) {
      if (at.has(id)) continue;
      const b = before ? at.get(before) : undefined;
      const a = after ? at.get(after) : undefined;
      // The last of a thread has no neighbour after it: the one before must then be last itself.
      if (b !== undefined && (after ? a === b + 1 : b === order.length - 1)) {
        gone.push(id);
        this.seen.delete(id);
      }
    }
    for (const id of own) {
      const i = at.get(id);
      if (i === undefined) continue;
      this.seen.delete(id);
      this.seen.set(id, { before: order[i - 1] ?? null, after: order[i + 1] ?? null });
    }
    for (const id of this.seen.keys()) if (this.seen.size > REMEMBERED) this.seen.delete(id);
    return gone;
  }
}

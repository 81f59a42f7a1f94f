/**
 * Notices that an own answer was taken away: it stood between two posts of one list, and now these very elements are neighbours; or it
 * was the last, and now the one before is, with its end in sight: a list that scrolls draws what follows there. A list drawn anew proves
 * nothing, for it may be another one. One that comes back was not gone (the site had put a box in its place, or left it out for a
 * while), and is told again.
 */
import type { Capture } from '../model/match';
import type { SiteAdapter } from '../sites/contract';
import { isAnswer } from './keys';
import type { Placed } from './link';
import { endsInSight } from './sight';

/** Looks at all posts on the page, of which some are own (`here`); tells the ids of own answers that are gone since the last look. */
export type GoneLook = (roots: readonly Element[], adapter: SiteAdapter, here: readonly Placed[], idOf: (unit: Element) => string | null) => string[];

/** Answers said to be gone that are looked for, the latest. */
const REMEMBERED = 500;
/** As many as one report holds. */
const BATCH = 50;

interface Standing {
  element: Element;
  id: string | null;
}

/** Begins to watch own answers. `back` is given those that are on the page again after they were said to be gone. */
export function watchGone(back: (captures: Capture[]) => void, inSight = endsInSight): GoneLook {
  const watch = new GoneWatch(inSight);
  const told = new Set<string>();
  return (roots, adapter, here, idOf) => {
    const own = new Map<string, Capture>();
    for (const { capture } of here) if (capture.own && isAnswer(capture.post)) own.set(capture.post.id ?? '', capture);
    const again = [...own].filter(([id]) => told.has(id)).slice(0, BATCH);
    for (const [id] of again) told.delete(id);
    if (again.length) back(again.map(([, capture]) => capture));
    if (!own.size && !watch.busy) return [];
    const lists = roots.map((root) => adapter.units(root).map(({ element }) => ({ element, id: idOf(element) })));
    const gone = watch.look(lists, own);
    for (const id of gone) told.add(id);
    for (const id of told) if (told.size > REMEMBERED) told.delete(id);
    return gone;
  };
}

class GoneWatch {
  /** Own answers by id, with what stood before and after when they were last seen; none whose neighbours have left. */
  private readonly seen = new Map<string, readonly [before: Standing, after: Standing | undefined]>();

  constructor(private readonly inSight: (element: Element) => boolean) {}

  /** True while there is an own answer to miss. */
  get busy(): boolean {
    return this.seen.size > 0;
  }

  /**
   * `lists`: what stands in each root, document order (no id where a post has none); `own`: ids of own answers among them.
   * Returns the ids of own answers that have gone since the last call.
   */
  look(lists: readonly (readonly Standing[])[], own: { has: (id: string) => boolean }): string[] {
    const shown = new Map(lists.flat().map(({ element, id }) => [element, id]));
    const ids = new Set(shown.values());
    /** What follows an element in its list. */
    const next = new Map<Element, Element | undefined>();
    for (const list of lists) list.forEach(({ element }, i) => next.set(element, list[i + 1]?.element));
    const gone: string[] = [];
    for (const [id, [before, after]] of this.seen) {
      if (ids.has(id)) continue;
      const stand = [before, after].every((one) => !one || shown.get(one.element) === one.id);
      const met = stand && next.get(before.element) === after?.element && (after !== undefined || this.inSight(before.element));
      if (met) gone.push(id);
      if (met || !stand) this.seen.delete(id);
    }
    for (const list of lists)
      list.forEach(({ id }, i) => {
        if (id === null || !own.has(id)) return;
        const [before, after] = [list[i - 1], list[i + 1]];
        if (before?.id && (!after || after.id)) this.seen.set(id, [before, after]);
        else this.seen.delete(id);
      });
    return gone;
  }
}

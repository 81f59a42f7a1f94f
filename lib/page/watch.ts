/**
 * Tells which units of a page are new or changed. One MutationObserver on childList (and on text inside the feed roots),
 * never on attributes; no polling, no layout. Work beyond a slice waits for the next task.
 */
import type { SiteAdapter, Unit } from '../sites/contract';

/** Own work in one go, ms: under the 8 ms that a task may last, with room for one unit more. */
const SLICE = 4;
/** And once more in the same task, for a rest that would else wait a frame, ms. */
const SPARE = 2;
/** Roots are looked for again at most this often, ms, when something outside them changed. */
const SCOUT = 120;

/**
 * Calls `onStart` before each go of work, `onUnit` for each new or changed unit in document order of arrival, then `onBatch` when the
 * queue is empty. `ours` tells nodes we added ourselves. Ends with `signal`. Gives what looks at elements again.
 */
export function watch(
  doc: Document,
  adapter: SiteAdapter,
  ours: (node: Node) => boolean,
  onStart: () => void,
  onUnit: (unit: Unit) => void,
  onBatch: (roots: readonly Element[]) => void,
  signal: AbortSignal,
): (elements: Iterable<Element>) => void {
  let roots: Element[] = [];
  const queue = new Map<Element, Unit | null>();
  let waiting = false;
  let scouting = false;
  let spare = false;
  /** The unit around the target at hand; undefined: not asked for yet. */
  let owner: Element | null | undefined;

  const observer = new MutationObserver((records) => {
    let outside = false;
    // A list that grows tells of one target many times in a row.
    let target: Node | null = null;
    let inside = false;
    let fresh = false;
    for (const record of records) {
      if (record.target !== target) {
        target = record.target;
        inside = inRoots(target);
        owner = undefined;
      }
      if (inside) fresh = take(record) || fresh;
      else outside = true;
    }
    if ((outside || roots.some((root) => !root.isConnected)) && !scouting) {
      scouting = true;
      setTimeout(scout, roots.length ? SCOUT : 0);
    }
    // Also while a rest waits for its timer: on a busy page timers come once a frame, and a rest would grow until posts scroll away unread.
    // Our own marks bring us here again within the same task: once and shortly then, else a slice that was cut would never end.
    if (queue.size && (fresh || spare)) work(fresh ? SLICE : SPARE);
    spare = fresh;
  });

  const inRoots = (node: Node): boolean => roots.some((root) => root.contains(node));

  /** False: what changed is ours. */
  function take(record: MutationRecord): boolean {
    let foreign = record.type === 'characterData' || record.removedNodes.length > 0;
    for (const node of record.addedNodes) {
      if (ours(node)) continue;
      foreign = true;
      if (node.nodeType === 1) for (const unit of adapter.units(node as Element)) queue.set(unit.element, unit);
    }
    if (!foreign) return false;
    if (owner === undefined) owner = adapter.unitOf(record.target);
    if (owner && !queue.has(owner)) queue.set(owner, null);
    return true;
  }

  /** Finds the feed roots again: after navigation, a dialog, a swapped timeline. */
  function scout(): void {
    scouting = false;
    if (signal.aborted) return;
    const found = adapter.roots(doc);
    const fresh = found.filter((root) => !roots.includes(root));
    if (!fresh.length && found.length === roots.length) return;
    roots = found;
    for (const root of fresh) {
      observer.observe(root, { childList: true, characterData: true, subtree: true });
      for (const unit of adapter.units(root)) queue.set(unit.element, unit);
    }
    if (!waiting) work();
  }

  function work(slice = SLICE): void {
    waiting = false;
    if (signal.aborted) return;
    // Nobody waits for frames of a tab that stands behind, and its timers may come half a minute apart.
    const end = performance.now() + (document.hidden ? 1e3 : slice);
    onStart();
    for (const [element, known] of queue) {
      queue.delete(element);
      if (element.isConnected) {
        const unit = known ?? adapter.units(element).find((u) => u.element === element);
        if (unit) onUnit(unit);
      }
      if (queue.size && performance.now() > end) {
        waiting = true;
        setTimeout(work);
        return;
      }
    }
    onBatch(roots);
  }

  // The document itself: a page may put another element in the place of its root.
  observer.observe(doc, { childList: true, subtree: true });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    queue.clear();
  });
  const again = (elements: Iterable<Element>): void => {
    for (const element of elements) if (!queue.has(element)) queue.set(element, null);
    if (queue.size && !waiting) {
      waiting = true;
      setTimeout(work);
    }
  };
  // Not at once: what `onBatch` does at the first look may already need what is given here, and the first look has a task of its own.
  setTimeout(scout);
  return again;
}

/** Which mark stands where: one per post and layer, put again when the site redraws or recycles the element, gone when it is another post. */
import type { Capture, MarkState } from '../model/match';
import type { SiteAdapter, Unit } from '../sites/contract';
import type { Placed } from './link';
import { createMark, type Mark, type Picture } from './mark';

/** States other than new that are kept, the latest, so that posts that scrolled away come back drawn right: more than `report.ts` holds for told. */
const REMEMBERED = 1_000;

/** A dialog over the feed shows a post again: there it needs its own mark, for the feed's lies behind. */
const layerOf = (placed: Placed | Unit): Element | null => ('unit' in placed ? placed.unit : placed).element.closest('[role="dialog"],dialog');

/** How often a mark that is taken away is put back within a rest, ms: with a page that takes it away by observer we would go round for ever. */
const AT_ONCE = 9;
const REST = 1_000;

export interface Marks {
  /** True for a node that was put into the page here. */
  ours: (node: Node) => boolean;
  /** Takes note of what an element shows now; `capture` null: nothing of ours. */
  place: (unit: Unit, capture: Capture | null) => void;
  focus: (key: string) => void;
  draw: (key: string, state: MarkState) => void;
  state: (key: string) => MarkState;
  /** Where a post stands now; of several layers the last one, which is on top. */
  get: (key: string) => Placed | null;
  /** What is on the page now, document order, each post once. */
  here: () => Placed[];
  /** Forgets elements that left the page, so that ten thousand posts weigh nothing. */
  sweep: () => void;
  clear: () => void;
}

/** `open` is called for trusted activation only: a page's own synthetic clicks do nothing. Ends with `signal`. */
export function marksOn(
  adapter: SiteAdapter,
  label: (capture: Capture) => string,
  picture: () => Picture | undefined,
  open: (key: string) => void,
  signal: AbortSignal,
): Marks {
  const byKey = new Map<string, Placed[]>();
  const keyOf = new WeakMap<Element, string>();
  const states = new Map<string, MarkState>();
  const hosts = new WeakMap<EventTarget, string>();

  /** The post around a mark is often one big link: what happens to the mark does not happen to it. Heard before the page's own parts. */
  const hear = (event: Event): void => {
    const key = event.target && event.isTrusted ? hosts.get(event.target) : undefined;
    if (key === undefined) return;
    event.stopPropagation();
    if (event.type !== 'click') return;
    event.preventDefault();
    open(key);
  };
  const make = (capture: Capture): Mark => {
    // With each mark again, which changes nothing where it is heard already: a page's `document.open` takes all listeners away.
    for (const type of ['click', 'pointerdown', 'mousedown', 'keydown']) addEventListener(type, hear, { capture: true, signal });
    return createMark(label(capture), picture);
  };

  const all = (key: string): Placed[] => byKey.get(key) ?? [];
  const living = (key: string): Placed[] => all(key).filter((p) => p.unit.element.isConnected);
  const keep = (key: string, placed: Placed[]): void => void (placed.length ? byKey.set(key, placed) : byKey.delete(key));
  const state = (key: string): MarkState => states.get(key) ?? 'new';
  const get = (key: string): Placed | null => living(key).at(-1) ?? null;

  const sweep = (): void => {
    for (const key of byKey.keys()) keep(key, living(key));
    for (const key of states.keys()) if (states.size > REMEMBERED && !byKey.has(key)) states.delete(key);
  };

  const place: Marks['place'] = (unit, capture) => {
    const { element } = unit;
    const before = keyOf.get(element);
    if (before !== undefined && before !== capture?.key) {
      keyOf.delete(element);
      const rest = all(before).filter((placed) => {
        if (placed.unit.element === element) placed.mark?.host.remove();
        return placed.unit.element !== element;
      });
      keep(before, rest);
    }
    if (!capture) return;
    const { key } = capture;
    const here = living(key);
    const mine = here.find((p) => p.unit.element === element);
    // A repost of a post on screen: the same post, one mark.
    if (!mine && here.length && here.some((p) => layerOf(p) === layerOf(unit))) return;
    keyOf.set(element, key);
    const placed: Placed = mine ?? { unit, capture, mark: null, since: 0, puts: 0 };
    placed.capture = capture;
    if (!mine) byKey.set(key, [...here, placed]);
    const anchor = capture.matches.length && !capture.own ? adapter.anchor(element) : null;
    if (!anchor) {
      placed.mark?.host.remove();
      placed.mark = null;
      return;
    }
    const mark = (placed.mark ??= make(capture));
    hosts.set(mark.host, key);
    mark.draw(state(key));
    if (mark.host.parentNode === anchor) return;
    const now = performance.now();
    if (now - placed.since > REST) {
      placed.since = now;
      placed.puts = 0;
    }
    if (++placed.puts <= AT_ONCE) anchor.append(mark.host);
    else if (placed.puts === AT_ONCE + 1) setTimeout(() => !signal.aborted && keyOf.get(element) === key && place(unit, placed.capture), REST);
  };

  return {
    ours: (node) => hosts.has(node),

    place,

    focus: (key) => get(key)?.mark?.focus(),

    draw(key, now) {
      states.delete(key);
      if (now !== 'new') states.set(key, now);
      for (const placed of all(key)) placed.mark?.draw(now);
    },

    state,
    get,

    here() {
      sweep();
      const found = [...byKey.keys()].flatMap((key) => get(key) ?? []);
      return found.sort((a, b) => (a.unit.element.compareDocumentPosition(b.unit.element) & 4 ? -1 : 1));
    },

    sweep,

    clear() {
      for (const placed of [...byKey.values()].flat()) placed.mark?.host.remove();
      byKey.clear();
    },
  };
}

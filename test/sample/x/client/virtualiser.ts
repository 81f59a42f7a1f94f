/**
 * The timeline's own engine: only cells in and near the viewport are in the document, each placed by translateY.
 * Cells that leave are removed, or (recycle) their very nodes are given other posts' content.
 */
import { toElement, type Tree } from '../tree';

export interface Cell {
  /** Unique in the list; heights are remembered by it. */
  key: string;
  tree: () => Tree;
  /** Runs after the cell's nodes stand in the document; its answer when they leave. */
  mounted?: (cell: HTMLElement) => (() => void) | void;
}

/** Height of a cell that was never seen, CSS pixels. */
const GUESS = 150;
const heights = new Map<string, number>();

interface Standing {
  node: HTMLElement;
  left: (() => void) | void;
}

/** Nodes the page made itself: what others put among them stays where it is, as with the site's own framework. */
const ours = new WeakSet<Node>();

function claim(root: Node): void {
  const walk = document.createTreeWalker(root);
  for (let node: Node | null = root; node; node = walk.nextNode()) ours.add(node);
}

/** Makes `old` equal to `next` while keeping its nodes wherever the tags agree. */
function morph(old: Element, next: Element): void {
  for (const { name } of [...old.attributes]) if (!next.hasAttribute(name)) old.removeAttribute(name);
  for (const { name, value } of [...next.attributes]) if (old.getAttribute(name) !== value) old.setAttribute(name, value);
  const fresh = [...next.childNodes];
  const present = [...old.childNodes].filter((n) => ours.has(n));
  present.slice(fresh.length).forEach((n) => n.remove());
  fresh.forEach((child, i) => {
    const there = present[i];
    if (!there) old.append(child);
    else if (there instanceof Element && child instanceof Element && there.tagName === child.tagName) morph(there, child);
    else if (there instanceof Text && child instanceof Text) there.data = child.data;
    else there.replaceWith(child);
  });
}

/** Cells of one shape may take each other's place. */
const shape = (cell: Element): string =>
  cell.querySelector('article')?.parentElement?.dataset.testid ?? (cell.querySelector('article') ? 'post' : 'other');

export class Virtualiser {
  private cells: Cell[] = [];
  private tops: number[] = [0];
  private index = new Map<string, number>();
  private stale = true;
  private readonly standing = new Map<string, Standing>();
  private readonly spare: HTMLElement[] = [];
  private readonly watcher = new ResizeObserver(() => this.schedule());
  private frame = 0;
  private readonly schedule = (): void => {
    this.frame ||= requestAnimationFrame(() => {
      this.frame = 0;
      this.draw();
    });
  };

  /** `scroller` null: the window. `more`: asked when the end is near. */
  constructor(
    private readonly list: HTMLElement,
    private readonly scroller: HTMLElement | null,
    private readonly recycle: boolean,
    private readonly more: (() => void) | null,
  ) {
    (scroller ?? window).addEventListener('scroll', this.schedule, { passive: true });
    window.addEventListener('resize', this.schedule);
  }

  set(cells: Cell[]): void {
    this.cells = cells;
    this.index = new Map(cells.map((c, i) => [c.key, i]));
    this.stale = true;
    this.draw();
  }

  /** Draws cells anew whose content changed. */
  refresh(keys: readonly string[]): void {
    for (const key of keys) this.remove(key);
    this.draw();
  }

  destroy(): void {
    (this.scroller ?? window).removeEventListener('scroll', this.schedule);
    window.removeEventListener('resize', this.schedule);
    cancelAnimationFrame(this.frame);
    for (const key of [...this.standing.keys()]) this.remove(key);
    this.watcher.disconnect();
  }

  /** Top of a cell within the list, CSS pixels; null: no such cell. */
  topOf(key: string): number | null {
    const i = this.index.get(key);
    return i === undefined ? null : (this.tops[i] ?? null);
  }

  private view(): [top: number, height: number] {
    const list = this.list.getBoundingClientRect().top;
    return this.scroller ? [this.scroller.getBoundingClientRect().top - list, this.scroller.clientHeight] : [-list, window.innerHeight];
  }

  private place(): void {
    if (!this.stale) return;
    this.stale = false;
    let top = 0;
    this.tops = this.cells.map((c) => {
      const at = top;
      top += heights.get(c.key) ?? GUESS;
      return at;
    });
    this.tops.push(top);
    this.list.style.minHeight = `${top}px`;
  }

  /** First cell whose lower edge is below `y`. */
  private at(y: number): number {
    let [low, high] = [0, this.cells.length];
    while (low < high) {
      const mid = (low + high) >> 1;
      if ((this.tops[mid + 1] ?? Infinity) > y) high = mid;
      else low = mid + 1;
    }
    return low;
  }

  private draw(): void {
    if (!this.list.isConnected) return;
    const [viewTop, viewHeight] = this.view();
    this.measure();
    const anchor = this.at(Math.max(0, viewTop));
    const before = this.tops[anchor] ?? 0;
    for (let round = 0; round < 4; round++) {
      this.place();
      const shift = viewTop > 0 ? (this.tops[anchor] ?? before) - before : 0;
      this.fill(viewTop + shift, viewHeight);
      if (!this.measure()) break;
    }
    this.place();
    for (const [key, { node }] of this.standing) node.style.transform = `translateY(${this.topOf(key) ?? 0}px)`;
    const moved = viewTop > 0 ? (this.tops[anchor] ?? before) - before : 0;
    if (Math.abs(moved) >= 1) (this.scroller ?? window).scrollBy(0, moved);
    if (this.more && (this.tops.at(-1) ?? 0) < viewTop + viewHeight * 2.5) this.more();
  }

  private fill(top: number, height: number): void {
    const first = this.at(Math.max(0, top - height));
    const last = this.at(top + height * 2);
    const wanted = this.cells.slice(first, last + 1);
    const keys = new Set(wanted.map((c) => c.key));
    for (const key of [...this.standing.keys()]) if (!keys.has(key)) this.remove(key);
    for (const cell of wanted) if (!this.standing.has(cell.key)) this.add(cell);
  }

  private add(cell: Cell): void {
    const fresh = toElement({
      tag: 'div',
      attrs: { 'data-testid': 'cellInnerDiv', style: 'transform: translateY(0px); position: absolute; width: 100%;' },
      children: [cell.tree()],
    });
    if (this.recycle) claim(fresh);
    const used = this.recycle && !cell.mounted ? this.takeSpare(shape(fresh)) : undefined;
    if (used) morph(used, fresh);
    const node = used ?? fresh;
    if (!node.isConnected) this.list.append(node);
    this.watcher.observe(node);
    this.standing.set(cell.key, { node, left: cell.mounted?.(node) });
  }

  private takeSpare(wanted: string): HTMLElement | undefined {
    const i = this.spare.findIndex((node) => shape(node) === wanted);
    return i < 0 ? undefined : this.spare.splice(i, 1)[0];
  }

  private remove(key: string): void {
    const old = this.standing.get(key);
    if (!old) return;
    this.standing.delete(key);
    this.watcher.unobserve(old.node);
    const special = this.cells[this.index.get(key) ?? -1]?.mounted !== undefined;
    old.left?.();
    if (this.recycle && !special && this.spare.length < 6) {
      old.node.style.display = 'none';
      this.spare.push(old.node);
    } else old.node.remove();
  }

  /** Whether any height differs from what was thought. */
  private measure(): boolean {
    let changed = false;
    for (const [key, { node }] of this.standing) {
      const height = node.getBoundingClientRect().height;
      if (Math.abs((heights.get(key) ?? -1) - height) > 0.5) {
        heights.set(key, height);
        changed = true;
        this.stale = true;
      }
    }
    return changed;
  }
}

/** An endless feed: units far from the window are emptied, their shells stay. */
import type { WireFeed, WirePost } from '../wire';
import { h, nest } from './dom';
import type { Spot } from './header';
import { shellOf, type Shell } from './post';
import { L } from './words';

/** The grey shapes at the end of a feed: an article without a post. */
function skeleton(): HTMLElement {
  return h(
    'div',
    { role: 'article' },
    h(
      'div',
      { k: 'skeleton', 'aria-label': L().loading, role: 'status', 'data-visualcompletion': 'loading-state', tabindex: -1 },
      nest(2, { k: 'card pulse' }),
    ),
  );
}

export class Feed {
  readonly element: HTMLElement;
  private readonly shells = new Map<Element, Shell>();
  private readonly near: IntersectionObserver;
  private readonly end: IntersectionObserver;
  private readonly foot = h('div', {}, h('div', {}, skeleton()));
  private next: number | null = 0;
  private index = 0;
  private loading = false;

  /** `role`: "feed" where the generation marks the list so. */
  constructor(
    private readonly spot: Spot,
    role: string | null,
    private readonly load: (after: number) => Promise<WireFeed>,
    private readonly open: (post: WirePost, toBox: boolean) => void,
  ) {
    this.element = role ? h('div', { role }) : h('div', {});
    if (role) this.element.append(h('h3', { k: 'unseen', dir: 'auto' }, L().home));
    this.element.append(this.foot);
    this.near = new IntersectionObserver((entries) => this.turn(entries), { rootMargin: '1400px 0px' });
    this.end = new IntersectionObserver((entries) => entries.some((e) => e.isIntersecting) && void this.more(), { rootMargin: '1600px 0px' });
  }

  async start(): Promise<void> {
    await this.more();
    this.end.observe(this.foot);
  }

  stop(): void {
    this.near.disconnect();
    this.end.disconnect();
  }

  private async more(): Promise<void> {
    if (this.loading || this.next === null) return;
    this.loading = true;
    const part = await this.load(this.next);
    this.next = part.next;
    for (const post of part.units) this.append(post);
    if (this.next === null) this.foot.remove();
    this.loading = false;
    // The end may still be near: looked at anew after the layout.
    this.end.unobserve(this.foot);
    if (this.foot.isConnected) this.end.observe(this.foot);
  }

  private append(post: WirePost): void {
    this.index += 1;
    const shell = shellOf(post, this.spot, this.index, (toBox) => this.open(post, toBox));
    shell.fill();
    this.shells.set(shell.outer, shell);
    this.foot.before(shell.outer);
    this.near.observe(shell.outer);
  }

  private turn(entries: readonly IntersectionObserverEntry[]): void {
    for (const entry of entries) {
      const shell = this.shells.get(entry.target);
      if (!shell) continue;
      if (entry.isIntersecting && !shell.filled) shell.fill();
      else if (!entry.isIntersecting && shell.filled && !busy(shell.outer)) shell.empty(entry.boundingClientRect.height);
    }
  }
}

/** A unit in which somebody writes is never taken away. */
function busy(outer: Element): boolean {
  if (outer.contains(document.activeElement)) return true;
  return [...outer.querySelectorAll('[data-lexical-editor]')].some((area) => (area.textContent ?? '').trim() !== '');
}

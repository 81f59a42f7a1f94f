/**
 * The card's frame in the page: an extension page in an iframe inside a closed root. The page learns that a host is there,
 * its size, and that it has the focus; nothing else. No `name`, no postMessage, nothing private in the address:
 * a one-time token in the hash pairs the frame with this document at the worker; from then on the worker tells it what to show.
 */
import { api } from '../api';
import { CARD_TITLE } from '../hosts';
import { dresser, type Dress } from './dress';

const WIDTH = 400;
/** One height for every card, as far as the window has it: a height that followed the content would tell the page how much we know. */
const HEIGHT = 960;
const GAP = 8;
/** How often an open card is looked after, ms: several times within the half second that the card's guard waits. */
const LOOK = 100;
/** A hidden frame is dropped after this long, ms. */
const IDLE = 600_000;

/** What stands in the top layer, as far as it is not within a root of the page's. */
const TOP = ':popover-open,dialog:modal,:fullscreen';
/** In the top layer, and not inert: then it is drawn as ever, while presses and keys go through to the page. */
const STANDS = ':popover-open:not([inert],[inert] *)';
const PASSING = ':active-view-transition';
/** A view transition may show an old picture of the page above everything, the top layer included, and let presses through. */
const passing = (host: Element): boolean => CSS.supports(`selector(${PASSING})`) && host.closest(PASSING) !== null;

/** What the styles around an element make of a pixel; 1 where the browser does not tell (then it zooms no frame either). */
const zoomOf = (element: Element | null | undefined): number => (element as { currentCSSZoom?: number } | null | undefined)?.currentCSSZoom ?? 1;

/** `moveBefore` keeps a frame's document alive while it changes its place (Chromium 133, Firefox 144). */
type Movable = ParentNode & { moveBefore?(node: Node, child: Node | null): void };

interface Place {
  mark: DOMRectReadOnly;
  post: DOMRectReadOnly;
}

export class CardFrame {
  private host: HTMLElement | null = null;
  private frame: HTMLIFrameElement | null = null;
  private dress: Dress | null = null;
  private idle: ReturnType<typeof setTimeout> | null = null;
  private eye: ReturnType<typeof setInterval> | undefined;
  private readonly moves = new MutationObserver(() => this.look());
  /** Puts away a card that is open and not as it was shown. */
  look: () => void = () => undefined;
  private x = 0;
  private y = 0;
  /** By hand, since it was shown. */
  private moved = false;
  open = false;

  constructor(private readonly signal: AbortSignal) {
    signal.addEventListener('abort', () => this.drop());
    // A window made smaller, or a page zoomed in, would leave the card outside.
    addEventListener('resize', (event) => this.open && event.isTrusted && this.style(), { signal });
    // A page that holds a frame of an extension is not kept for the way back, and is told so (`notRestoredReasons`): one that waits makes room.
    if (!isFirefox()) addEventListener('beforeunload', (event) => event.isTrusted && !this.open && this.drop(), { signal });
  }

  /** True for the node this class put into the page. */
  holds(node: Node): boolean {
    return node === this.host;
  }

  /** Makes the hidden frame, so that the first click finds it ready. */
  warm(token: string): void {
    if (!this.host) this.build(token, document.documentElement, true);
    this.rest();
  }

  /** Shows the card beside a post (viewport pixels; null: where it stood), inside the dialog that holds the post where one is modal. */
  show(token: string, delivered: boolean, at: Place | null, parent: Element): void {
    if (this.host?.isConnected !== true || !delivered || this.dress?.worn() !== true) this.drop();
    if (!this.host) this.build(token, parent);
    else this.move(parent, token);
    if (this.idle) clearTimeout(this.idle);
    this.idle = null;
    if (at) {
      // Beside the post where there is room, else as far from its text as the window allows.
      this.x = at.post.right + GAP;
      this.y = at.mark.top - 12;
      this.moved = false;
    }
    this.open = true;
    this.style();
    // Before it is raised: the page hears of that at once, and may do what it likes meanwhile.
    this.lookAfter(parent);
    this.raise();
    this.frame?.focus();
  }

  hide(): void {
    this.lookAway();
    this.open = false;
    this.style();
    this.rest();
  }

  shift(dx: number, dy: number): void {
    const { x, y } = this.place();
    this.moved = true;
    this.x = x + dx;
    this.y = y + dy;
    Object.assign(this, this.place());
    this.style();
  }

  /** As near to where it should stand as the window allows now; one that was moved by hand may hang out, but not its header. */
  private place(): { x: number; y: number } {
    const [left, top, right, bottom] = this.moved ? [GAP - WIDTH / 2, 0, 60, 40] : [GAP, GAP, WIDTH + GAP, HEIGHT + GAP];
    return { x: Math.max(left, Math.min(this.x, innerWidth - right)), y: Math.max(top, Math.min(this.y, innerHeight - bottom)) };
  }

  /** `ahead`: nobody waits for it. Then each step has a task of its own, for the browser needs some ms for an empty frame, and some for ours in it. */
  private build(token: string, parent: Element, ahead = false): void {
    const host = document.createElement('div');
    const root = host.attachShadow({ mode: 'closed' });
    const frame = document.createElement('iframe');
    frame.allow = 'clipboard-write';
    frame.title = CARD_TITLE;
    // A focus given before the card's own document is there is lost with the empty one, and Esc with it.
    frame.addEventListener('load', () => {
      if (!this.open) return;
      frame.blur();
      frame.focus();
    });
    const address = `${api.runtime.getURL('card.html')}#${token}&theme=${pageTheme()}`;
    // Firefox's old frames are known by their `src` (sweep).
    if (isFirefox()) frame.src = address;
    this.dress = dresser(root);
    root.append(frame);
    this.host = host;
    this.frame = frame;
    this.style();
    const step = (act: () => void): void => void (ahead ? setTimeout(() => this.host === host && act()) : act());
    step(() => {
      parent.append(host);
      // An isolated page is told the `src` of frames that it cannot reach (`measureUserAgentSpecificMemory`), the token in it: there is none.
      if (!isFirefox()) step(() => frame.contentWindow?.location.replace(address));
    });
  }

  /** Firefox reloads a frame that moves even by `moveBefore` (measured, 153): there it is a fresh frame with the token. */
  private move(parent: Element, token: string): void {
    if (!this.host || this.host.parentElement === parent) return;
    const to = parent as Element & Movable;
    if (to.moveBefore && !isFirefox()) {
      try {
        return to.moveBefore(this.host, null);
      } catch {
        // Not movable there: a fresh frame instead.
      }
    }
    this.drop();
    this.build(token, parent);
  }

  /** Above everything, the site's own top-layer elements included. */
  private raise(): void {
    const host = this.host;
    if (!host) return;
    try {
      host.popover = 'manual';
      if (host.matches(':popover-open')) host.hidePopover();
      host.showPopover();
    } catch {
      // The page has undone it from within: out of the top layer it is not drawn, and the next look puts it away.
    }
  }

  /**
   * In the top layer and where it was put, no style of the page but its zoom reaches the card. A page that takes it from there may fade, mask,
   * cover or move it under the pointer (no measure of the browser notices a mask), one that zooms makes it a dot: then it is put away; a press
   * on the mark brings it back. Moves are heard of before anything is drawn, the rest by looking.
   */
  private lookAfter(parent: Element): void {
    this.lookAway();
    const { host } = this;
    if (!host) return;
    const before = new Set(document.querySelectorAll(TOP));
    // The browser measures true visibility in Chromium alone; elsewhere whatever came to the top layer after us may lie over us. A modal dialog
    // makes us inert in both. Asked now: once the extension is updated, the asking throws.
    const foreign = isFirefox() ? TOP : 'dialog:modal';
    const above = (): boolean => [...document.querySelectorAll(foreign)].some((one) => one !== host && !before.has(one));
    this.look = () => {
      // Adopted by another document a root loses its sheets: nothing holds the page's styles off any more, nor can the frame be hidden.
      if (this.dress?.worn() !== true) this.drop();
      else if (host.parentElement !== parent || !host.matches(STANDS) || above() || passing(host) || Math.abs(zoomOf(host) - 1) > 0.01) this.hide();
    };
    this.eye = setInterval(() => this.look(), LOOK);
    this.moves.observe(parent, { childList: true });
  }

  private lookAway(): void {
    clearInterval(this.eye);
    this.moves.disconnect();
  }

  private style(): void {
    const { x, y } = this.place();
    const place = {
      width: `${WIDTH}px`,
      'max-width': 'calc(100vw - 16px)',
      height: `${HEIGHT}px`,
      'max-height': 'calc(100vh - 16px)',
      left: `${x}px`,
      top: `${y}px`,
      // As large as ever on a page that is zoomed by its style when the card is shown.
      zoom: `${1 / zoomOf(this.host?.parentElement)}`,
      visibility: this.open ? 'visible' : 'hidden',
      'pointer-events': this.open ? 'auto' : 'none',
    };
    this.dress?.put(
      Object.entries(place)
        .map(([name, value]) => `${name}:${value}!important;`)
        .join(''),
    );
  }

  private rest(): void {
    if (this.open) return;
    if (this.idle) clearTimeout(this.idle);
    this.idle = setTimeout(() => !this.open && this.drop(), IDLE);
  }

  private drop(): void {
    this.lookAway();
    this.host?.remove();
    this.host = null;
    this.frame = null;
    this.open = false;
  }
}

const isFirefox = (): boolean => api.runtime.getURL('').startsWith('moz-');

/** Light or dark as the page is, told by its own declaration or background; only when a card is made or shown. */
function pageTheme(): 'light' | 'dark' {
  const style = getComputedStyle(document.body);
  const rgb = style.backgroundColor.match(/[\d.]+/g)?.map(Number) ?? [];
  const [r = 255, g = 255, b = 255, a = 1] = rgb;
  if (a > 0.5) return 0.299 * r + 0.587 * g + 0.114 * b < 110 ? 'dark' : 'light';
  const scheme = getComputedStyle(document.documentElement).colorScheme;
  return scheme.includes('dark') && (!scheme.includes('light') || matchMedia('(prefers-color-scheme: dark)').matches) ? 'dark' : 'light';
}

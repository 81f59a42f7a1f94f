/**
 * What a site must offer to be read, and (apart, for the second script) to be written to.
 * Pure functions over `Element`; module top level inert; no browser API, no layout-forcing property
 * (never innerText, offset*, getBoundingClientRect), no network, no React state of the page.
 */
import type { Post } from '../model/post';
import type { OwnAccount, WhoAmI } from '../model/account';
import type { SiteId } from './hosts';

/** Counts what was looked for and not found, so that a missing part never disappears behind `?.`. */
export interface Gaps {
  /** A part that every post of this kind has: null and one more gap under `name` when missing. */
  must<T>(name: string, found: T | null | undefined): T | null;
}

export interface ReadContext {
  gaps: Gaps;
  /** Now, ms since 1970: relative times ("3 h") become intervals from it. */
  now: number;
  url: URL;
}

/** One unit on the page. `element` is the post's own element (comments lie inside their post's). */
export interface Unit {
  element: Element;
  kind: 'post' | 'comment' | 'ad';
}

/** What a look tells that is much cheaper than reading. */
export interface Glance {
  /** As in the post that `read` would give. */
  id: string | null;
  handle: string;
  text: string;
}

export interface SiteAdapter {
  id: SiteId;
  /** The site's name as people know it. */
  name: string;
  /** Paths that are never read, from hosts.ts. */
  exclude: readonly string[];
  /** The element whose subtree holds the posts (feed root, main column, dialog); several for columns and open dialogs. Empty: no posts here (yet). */
  roots(doc: Document): Element[];
  /** All units in `scope` (itself included), document order: posts, comments and ads. Quotes are part of their post. */
  units(scope: Element): Unit[];
  /** The innermost unit element around a node, or null. */
  unitOf(node: Node): Element | null;
  /**
   * Reads one unit. Null: not readable (the gap is counted) or an empty shell (nothing counted).
   * Never wrong instead of missing: a doubtful field is null.
   */
  read(unit: Unit, context: ReadContext): Post | null;
  /**
   * Enough to see that a post is nothing to us; left out: every unit is read whole. Null: it must be, because it has not the ordinary
   * shape, or because something in or above it may lead to a brand among `accounts`.
   */
  glance?(unit: Unit, url: URL, accounts: readonly OwnAccount[]): Glance | null;
  /** The element after whose content the mark is put: in the flow beside name and time, stable, outside links. Null: no mark possible. */
  anchor(element: Element): Element | null;
}

/** Second script only: the site's reply boxes. Never the send button. */
export interface ComposerAdapter {
  id: SiteId;
  /** Editable boxes that answer exactly this post, best first; empty when none is open. Message boxes never. */
  boxes(unit: Element, doc: Document): HTMLElement[];
  /** The control that opens the reply box of this post (clicked only as part of the user's "insert"). */
  opener(unit: Element): HTMLElement | null;
  /** Whether the box in focus last (popup insert) is a public reply or post box of this site, not a message or search box. */
  accepts(box: Element): boolean;
  /**
   * After a click on the opener: whether a box that was not there before, or has the focus now, is this post's although
   * `boxes` cannot prove it (no sign may speak against it). Left out: only `boxes` counts.
   */
  opened?(box: Element, unit: Element): boolean;
  /** What a box answers, in plain words: "Reply to @name", "New post". */
  label(box: Element): string;
  /** The account signed in, as far as the page shows it. */
  whoami(doc: Document): WhoAmI;
  /** The account this box will write as: as the box tells, else `page`, what the page tells (`whoami`). */
  writesAs(box: Element, page: WhoAmI): WhoAmI;
}

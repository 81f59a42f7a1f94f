/**
 * What the two scripts of a page share: one object in the extension's own world of this document.
 * The page's scripts cannot see it.
 */
import type { CommandIn, CommandName, CommandOut } from '../bus/calls';
import type { Engine, Program } from '../listening/page';
import type { HealthReport } from '../model/health';
import type { Capture, MarkState, MarkUpdate } from '../model/match';
import type { Post } from '../model/post';
import type { GoneLook } from './gone';
import type { Mark, Picture } from './mark';
import type { PageView } from '../model/view';
import type { SiteAdapter, Unit } from '../sites/contract';

export type Commands = { [N in CommandName]?: (input: CommandIn<N>, docId: string | null) => CommandOut<N> | Promise<CommandOut<N>> };

/** A post of ours and where it stands. */
export interface Placed {
  unit: Unit;
  capture: Capture;
  mark: Mark | null;
  /** How often the mark was put in since then, in the clock of `performance`. */
  puts: number;
  since: number;
}

export interface Link {
  docId: string;
  adapter: SiteAdapter;
  /** Ends with the document's script: everything started listens to it. */
  signal: AbortSignal;
  /** The page view of the run at hand; null while off. */
  view: () => PageView | null;
  commands: Commands;
  /** Every post read on screen now, document order (quotes stay inside their post). */
  readAll: () => Post[];
  /** A marked or own post of this page by key, with the element it stands in now; null when it is gone. */
  find: (key: string) => Placed | null;
  /** All marked and own posts on the page now, document order. */
  here: () => Placed[];
  state: (key: string) => MarkState;
  draw: (marks: readonly MarkUpdate[]) => void;
  health: () => HealthReport;
  /** Set by the engine's script: what reads closely the posts that the quick pass lets through. */
  engineOf?: (program: Program) => Engine;
  /** Set with it: whether a post is not to be left quiet. */
  heard?: (post: Post, view: PageView) => boolean;
  /** Set with it: notices own answers that were taken away. */
  goneWatch?: () => GoneLook;
  /** Set by a run: called once when `engineOf` is there. */
  onEngine?: () => void;
  /** Set by the second script: shows the card beside the mark of this post. */
  openCard?: (key: string) => void;
  /** Set by the second script: what draws the states of marks; until then all stand as new. */
  picture?: Picture;
  /** Set by the second script: true for the host of its card. */
  holdsCard?: (node: Node) => boolean;
  /** A mark was pressed before the second script was here: the card to open first. */
  pendingOpen?: string;
  /** Set by the second script: gives the focus back to this mark. */
  focusMark: (key: string) => void;
}

const scope = globalThis as unknown as { earshot?: Link };

/** Own properties only: an element of the page with that id or name would else stand for the link. */
export const linked = (): boolean => Object.hasOwn(scope, 'earshot');
export const getLink = (): Link | undefined => (linked() ? scope.earshot : undefined);
export const setLink = (link: Link | undefined): void => {
  if (link) scope.earshot = link;
  else delete scope.earshot;
};

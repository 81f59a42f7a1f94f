/**
 * Matching in a page: the quick pass is here, the close reading is a script of its own that is sent for when the first post
 * passes. Until it is there such a post is undecided; everything else is decided at once.
 */
import type { Engine, Filter, Hit } from '../listening/page';
import type { Post } from '../model/post';
import type { Link } from './link';

/** `now`: ms since 1970. Null: undecided until the engine is here; then `Link.onEngine` is called. */
export type Match = (post: Post, now: number) => Hit[] | null;

const NONE: Hit[] = [];

export interface Matching {
  match: Match;
  /** Makes the engine ready, once it is here: in a task of its own, for it takes some milliseconds. */
  ready: () => void;
}

/** `wantEngine` is called at each undecided post; it may be called often. */
export function matching(filter: Filter, link: Pick<Link, 'engineOf'>, wantEngine: () => void): Matching {
  let engine: Engine | null = null;
  const ready = (): void => void (engine ??= link.engineOf?.(filter.program) ?? null);
  const match: Match = (post, now) => {
    const found = filter.quick(post.text);
    if (found && !found.length) return NONE;
    ready();
    if (engine) return engine(filter, found, post, now);
    wantEngine();
    return null;
  };
  return { match, ready };
}

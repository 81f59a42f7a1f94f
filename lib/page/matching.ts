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

/** `wantEngine` is called at each undecided post; it may be called often. */
export function matching(filter: Filter, link: Pick<Link, 'engineOf'>, wantEngine: () => void): Match {
  let engine: Engine | null = null;
  return (post, now) => {
    const found = filter.quick(post.text);
    if (found && !found.length) return NONE;
    engine ??= link.engineOf?.(filter.program) ?? null;
    if (engine) return engine(filter, found, post, now);
    wantEngine();
    return null;
  };
}

/**
 * Passes over posts that a glance shows to be nothing to us, so that they are not read whole. Now and then one is read all the
 * same: missing parts are counted then, and glances proved. A site whose glances once differ from reading is read whole from then on.
 */
import type { Filter } from '../listening/filter';
import type { OwnAccount } from '../model/account';
import type { Post } from '../model/post';
import type { Glance, SiteAdapter, Unit } from '../sites/contract';

/** Of so many posts in a row that are nothing to us one is read whole. */
const WHOLE = 24;

export interface Skim {
  /** What was glanced at, when it is nothing to us; null: read it. */
  over(unit: Unit, url: URL): Glance | null;
  /** Compares what reading made of the unit that was not passed over. */
  prove(post: Post | null): void;
}

/** `spoken`: see `Judge.spoken`. `filter`: which texts some query may be true of. `lost`: called once when glances turned out to be wrong. */
export type Skimming = (adapter: SiteAdapter, accounts: readonly OwnAccount[], spoken: ReadonlySet<string>, filter: Filter, lost: () => void) => Skim;

export const skimming: Skimming = (adapter, accounts, spoken, filter, lost) => {
  const own = new Set(accounts.map(({ handle }) => handle.trim().replace(/^@/, '').toLowerCase()));
  /** Their author alone may make a post ours. */
  const near = (handle: string): boolean => own.has(handle) || (spoken.size > 0 && [...spoken].some((key) => key.endsWith(` ${handle}`)));
  let trusted = true;
  let row = WHOLE;
  let last: Glance | null | undefined;
  return {
    over(unit, url) {
      last = trusted ? adapter.glance?.(unit, url, accounts) : null;
      if (last && ++row < WHOLE && !near(last.handle.toLowerCase()) && filter.quick(last.text)?.length === 0) return last;
      row = 0;
      return null;
    },
    prove(post) {
      if (!last || (post?.id === last.id && post.text === last.text && post.author.handle === last.handle)) return;
      trusted = false;
      lost();
    },
  };
};

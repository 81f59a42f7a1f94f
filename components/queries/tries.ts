/** Kept rows as posts that keywords can be tried on, and hits by week. Pure. */
import { hydrate } from '../../lib/listening/matcher';
import { compileProgram } from '../../lib/listening/compile';
import type { Post } from '../../lib/model/post';
import type { KeptPost } from '../../lib/store/read/keywords';

export const WEEKS = 8;

/** As much of the post as the store keeps; what it does not keep (links, media, whom it answers) counts as none. */
export function postOf({ row, author }: KeptPost): Post | null {
  if (!row.site) return null;
  return {
    site: row.site,
    kind: row.postKind ?? 'post',
    id: row.postId,
    permalink: row.permalink,
    author: { handle: author?.handle ?? null, name: author?.name ?? null },
    time: row.time,
    timeText: null,
    text: row.text,
    cut: row.cut,
    counts: {},
    isAd: false,
    isRepost: false,
    repostedBy: null,
    quoted: null,
    replyTo: [],
    parent: null,
    root: null,
    wall: null,
    audience: row.audience,
    language: null,
    links: [],
    hasMedia: false,
  };
}

/** Midnight of the Monday of the week that holds `at`, by this machine's calendar. */
export function monday(at: number): number {
  const day = new Date(at);
  return new Date(day.getFullYear(), day.getMonth(), day.getDate() - ((day.getDay() + 6) % 7)).getTime();
}

/** The Mondays of the last weeks, oldest first. Steps by the calendar, so that a change of the clock moves none. */
export function weeksUntil(now: number): number[] {
  const last = new Date(monday(now));
  return Array.from({ length: WEEKS }, (_, i) => new Date(last.getFullYear(), last.getMonth(), last.getDate() - 7 * (WEEKS - 1 - i)).getTime());
}

/** Whether a post fits, as pages decide it; null: the query is empty or broken. */
export function tryOf(query: string, now: number): ((post: Post) => boolean) | null {
  const { program } = compileProgram([{ brandId: 'here', query }]);
  if (!program.queries.length) return null;
  const steps = hydrate(program);
  for (;;) {
    const step = steps.next();
    if (step.done) return (post) => step.value.match(post, now).length > 0;
  }
}

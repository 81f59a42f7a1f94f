/** Calls of the keyword editor: the posts on screen now, and a whole file of keywords at once. */
import { z } from 'zod';
import { call } from './call';
import { Post } from '../model/post';
import { BrandRow } from '../model/settings';

/** Posts a page gives at most, and all pages together. */
export const MOST_SEEN = 100;

export const SeenPosts = z.lazy(() => z.strictObject({ posts: z.array(Post).max(MOST_SEEN) }));

export const KEYWORD_CALLS = {
  'keywords.seen': call(
    ['own'],
    'Posts that stand on open pages now, for trying keywords on. Read when asked, kept nowhere.',
    () => z.strictObject({}),
    () => z.strictObject({ posts: z.array(Post).max(MOST_SEEN), pages: z.number().int() }),
  ),
  'keywords.import': call(
    ['own'],
    'Brands from a file, all or none. join: only those whose id is not there are added; replace: they take the place of all. An invalid query refuses the whole. `was`: the brands as the person saw them; refused where others stand there by now.',
    () =>
      z.strictObject({
        opId: z.string().min(8).max(64),
        mode: z.enum(['join', 'replace']),
        brands: z.array(BrandRow).max(1_000),
        was: z.array(BrandRow).max(1_000).optional(),
      }),
    () => z.null(),
  ),
} as const;

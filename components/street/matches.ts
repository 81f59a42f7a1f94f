/** What of the street is about the brand: decided by the matcher that decides it in pages. */
import { compileProgram } from '../../lib/listening/compile';
import { addressed, hydrate, ownRole, type Matcher } from '../../lib/listening/page';
import type { OwnAccount } from '../../lib/model/account';
import type { Match } from '../../lib/model/match';
import type { Post } from '../../lib/model/post';
import type { BrandRow } from '../../lib/model/settings';

type Brand = Pick<BrandRow, 'id' | 'query' | 'addressed'>;

function matcherOf(brand: Brand): Matcher {
  const { program } = compileProgram([{ brandId: brand.id, query: brand.query }]);
  const slices = hydrate(program);
  for (;;) {
    const slice = slices.next();
    if (slice.done) return slice.value;
  }
}

/** One entry for each post: its match, or null where it is nothing to the brand. `now`: ms. */
export function matchesOf(posts: readonly Post[], brand: Brand, accounts: readonly OwnAccount[], now: number): (Match | null)[] {
  const matcher = matcherOf(brand);
  return posts.map((post) => {
    if (ownRole(post.site, post.author.handle, accounts)) return null;
    const [spoken] = addressed(post, { brands: [brand], accounts, spokeIn: () => false });
    const [hit] = matcher.match(post, now);
    const reasons: Match['reasons'] = [
      ...(spoken?.kinds ?? []).map((kind) => ({ kind, words: [] })),
      ...(hit ? [{ kind: 'keyword' as const, words: hit.words.slice(0, 20) }] : []),
    ];
    return reasons.length ? { brandId: brand.id, reasons, maybe: !spoken && Boolean(hit?.maybe) } : null;
  });
}

/** Which brand a post is for: the one rule for what is stored, the card, the box a reply goes into and what counts as an answer. Pure. */
import type { InteractionRow } from '../model/customer';
import type { Match } from '../model/match';

/** The first match of a brand that is there. A maybe is not written by itself. */
export function primaryMatch(matches: readonly Match[], brands: ReadonlySet<string>, maybeToo: boolean): Match | null {
  const known = matches.filter((match) => brands.has(match.brandId));
  return known.find((match) => !match.maybe) ?? (maybeToo ? (known[0] ?? null) : null);
}

/** What was stored decides; a post not stored, or one whose brand was removed, goes by what the page found. */
export function matchOf(matches: readonly Match[], row: InteractionRow | null, brands: ReadonlySet<string>): Match | null {
  if (row?.brandId && brands.has(row.brandId) && row.reasons.length) {
    const seen = matches.find((match) => match.brandId === row.brandId);
    return seen ?? { brandId: row.brandId, reasons: row.reasons, maybe: false };
  }
  return primaryMatch(matches, brands, true);
}

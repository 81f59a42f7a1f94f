/** What a file's lines become when they are taken in. Pure. */
import type { FileLine } from '../../lib/listening/queryfile';
import type { BrandRow } from '../../lib/model/settings';

const sameName = (a: { name: string }, b: { name: string }): boolean => a.name.toLowerCase() === b.name.toLowerCase();

/** Brands that "replace" takes away: of several of one name only the first is found again in a file. */
export const goneBy = (lines: readonly Pick<FileLine, 'name'>[], here: readonly BrandRow[]): BrandRow[] =>
  here.filter((brand) => here.find((one) => sameName(one, brand)) !== brand || !lines.some((line) => sameName(line, brand)));

/**
 * join: brands that are not here yet. replace: all of the file; one of the same name keeps its id, so that its history stays with it,
 * and all that a file does not hold of it (steps in danger, ticket link, hours).
 */
export function rowsOf(
  lines: readonly FileLine[],
  here: readonly BrandRow[],
  mode: 'join' | 'replace',
  colors: readonly string[],
  newId: () => string,
  now: number,
): BrandRow[] {
  const used = new Set(mode === 'join' ? here.map((brand) => brand.color) : []);
  return lines
    .filter(({ state }) => state === 'new' || (mode === 'replace' && state === 'same'))
    .map(({ name, query, addressed, color }, i) => {
      const old = here.find((brand) => sameName(brand, { name }));
      const wanted = color && colors.includes(color) ? color : old?.color;
      const free = wanted ?? colors.find((one) => !used.has(one)) ?? colors[i % colors.length] ?? 'teal';
      used.add(free);
      return {
        ...old,
        id: old?.id ?? newId(),
        name,
        query,
        addressed: addressed ?? old?.addressed ?? true,
        color: free,
        createdAt: old?.createdAt ?? now + i,
      };
    });
}

import type { CorrectionRow, Kind, Mood } from '../../lib/model/meaning';
import type { BrandRow } from '../../lib/model/settings';
import { KIND_WORDS, MOOD_WORDS } from './words';

/** What was taught, by brand, in the order it comes. What brands taught that are no longer listed is `removed`: it can be seen and forgotten too. */
export function byBrand(said: readonly CorrectionRow[], brands: readonly Pick<BrandRow, 'id'>[]) {
  const listed = new Set(brands.map(({ id }) => id));
  return {
    of: (brandId: string): CorrectionRow[] => said.filter((row) => row.brandId === brandId),
    removed: said.filter((row) => !listed.has(row.brandId)),
  };
}

/** "upset", "not: complaint", "not about us". */
export function saidWords({ what, may }: CorrectionRow): string {
  if (what === 'ours') return may.includes('ours') ? 'about us' : 'not about us';
  const words: Readonly<Record<string, string>> = what === 'mood' ? MOOD_WORDS : KIND_WORDS;
  if (may.length === 1) return words[may[0] ?? ''] ?? '';
  return `not ${Object.keys(words)
    .filter((label) => !may.includes(label))
    .map((label) => words[label as Mood & Kind])
    .join(', ')}`;
}

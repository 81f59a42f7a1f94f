/** The site's own words in four languages, as far as a reader of its markup meets them. */
import type { Label } from './options';
import { de, en, type Labels } from './words';
import { es, ja } from './words-more';

export type { Labels } from './words';

export const LABELS: Readonly<Record<Label, Labels>> = { en, de, es, ja };

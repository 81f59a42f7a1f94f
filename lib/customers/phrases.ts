/** A list of phrases as one expression, at the start of a word; made when first used. Line breaks in a list count as nothing. */
import { later } from '../kit/later';

export const start = (words: string): (() => RegExp) => later(() => new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.replace(/\s*\n\s*/g, '')})`, 'iu'));

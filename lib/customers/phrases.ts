/** Lists of phrases as one expression: at the start of a word, or as whole words. Line breaks in a list count as nothing. */
export const start = (words: string): RegExp => new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.replace(/\s*\n\s*/g, '')})`, 'iu');
export const whole = (words: string): RegExp => new RegExp(`${start(words).source}(?![\\p{L}\\p{N}])`, 'iu');

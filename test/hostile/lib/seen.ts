/** What a reader sees of a text, by the rules of the post's model: NFC, white space as one space, at most eight marks on a letter. */
export const seen = (text: string): string =>
  text
    .replaceAll('\0', '\ufffd')
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .normalize('NFC')
    .replace(/(\p{M}{8})\p{M}+/gu, '$1')
    .replace(/\s+/g, ' ')
    .trim();

/** Shorter than this a text may stand anywhere, characters. */
const TELLING = 7;
/** Whether a page that shows this shows one of the texts whole. */
export function showsOne(shown: string | null, texts: readonly string[]): boolean {
  const flat = seen(shown ?? '');
  return texts.map(seen).some((text) => text.length >= TELLING && flat.includes(text));
}

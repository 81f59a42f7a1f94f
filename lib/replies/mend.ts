/** Mends the punctuation around a name that is not used: "Hi {{person.first_name}}, …" becomes "Hi, …", never "Hi , …". */

/** Stands where a name would have stood; a private character that no text holds. */
export const NO_NAME = '\uE0F1';

export function mendName(text: string): string {
  if (!text.includes(NO_NAME)) return text;
  return (
    text
      // The name opened the line: what followed it begins the sentence.
      .replace(/(^|\n)[ \t]*\uE0F1[ \t]*[,;:!–—-]*[ \t]*(\p{Ll}?)/gu, (_all, start: string, letter: string) => start + letter.toUpperCase())
      // "Sorry about that, NAME." and "Thanks, NAME!"
      .replace(/[ \t]*,[ \t]*\uE0F1(?=[ \t]*(?:[.,!?;:…)]|$|\n))/gu, '')
      .replace(/[ \t]*\uE0F1/g, '')
      .replace(/[ \t]+([,.!?;:])(?=\s|$)/g, '$1')
      .replace(/,(?=[.!?])/g, '')
  );
}

/** How many words of its own a text has beside links, addresses, handles, numbers and signs: without one there is nothing to guess from. */

/** Links, bare domains, e-mail addresses and handles, with what may stand before them. */
const POINTER = /^[^\p{L}\p{N}@]*(?:https?:|www\.|@)|@\S+\.\S|^[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}(?:[/:?#]\S*)?$/iu;
const LETTER = /\p{L}/u;
const DIGIT = /\p{N}/u;
/** Codes mix digits with Latin letters; scripts without spaces write words and numbers together. */
const OTHER_SCRIPT = /(?!\p{sc=Latin})\p{L}/u;
/** UTF-16 units that are looked at, and of one piece. */
const CAP = 20_000;
const PIECE = 300;

/** Words of its own, counted up to `most`. Linear in the text; most posts are told by their first words. */
export function ownWords(text: string, most: number): number {
  let words = 0;
  for (const [piece] of text.slice(0, CAP).matchAll(/\S+/g)) {
    const part = piece.slice(0, PIECE);
    if (LETTER.test(part) && !POINTER.test(part) && (!DIGIT.test(part) || OTHER_SCRIPT.test(part)) && (words += 1) >= most) break;
  }
  return words;
}

export const isWordless = (text: string): boolean => ownWords(text, 1) === 0;

/** So few words are a cry or a name for what stands beside them ("order 4411"). */
const FEW = 2;
export const isBrief = (text: string): boolean => ownWords(text, FEW + 1) <= FEW;
/** A number, and at most a name for it. */
export const isNumber = (text: string): boolean => DIGIT.test(text.slice(0, CAP)) && !OTHER_SCRIPT.test(text.slice(0, CAP)) && isBrief(text);

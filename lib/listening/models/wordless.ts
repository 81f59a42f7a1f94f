/** Whether a text has a word of its own beside links, addresses, handles, numbers and signs: without one there is nothing to guess from. */

/** Links, bare domains, e-mail addresses and handles, with what may stand before them. */
const POINTER = /^[^\p{L}\p{N}@]*(?:https?:|www\.|@)|@\S+\.\S|^[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}(?:[/:?#]\S*)?$/iu;
const LETTER = /\p{L}/u;
const DIGIT = /\p{N}/u;
/** Codes mix digits with Latin letters; scripts without spaces write words and numbers together. */
const OTHER_SCRIPT = /(?!\p{sc=Latin})\p{L}/u;
/** UTF-16 units that are looked at, and of one piece. */
const CAP = 20_000;
const PIECE = 300;

/** Linear in the text; most posts are told by their first word. */
export function isWordless(text: string): boolean {
  for (const [piece] of text.slice(0, CAP).matchAll(/\S+/g)) {
    const part = piece.slice(0, PIECE);
    if (LETTER.test(part) && !POINTER.test(part) && (!DIGIT.test(part) || OTHER_SCRIPT.test(part))) return false;
  }
  return true;
}

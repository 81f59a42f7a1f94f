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
/** Whom it belongs to, behind the name of a number ("a nombre de Ramos", "intestato a Greco"), and what joins the two. */
const HOLDER =
  /[,;]?\s(?:\p{L}{1,3}\s)?(?:nombre|nom|nome|name|namens|intestat[oa]|titolare|titular|inhaber|inhaberin)(?:\s\p{Ll}{1,3})?\s\p{Lu}[\p{L}’'-]*/gu;
const GLUE =
  /(?<!\S)(?:d[eiu]|de[lr]|d[ao]|of|n[or]|nº|n°|(?:m[iy]|mon|mein|meine|meu|minha|mia|mio)(?=\s\p{L}+\s(?:number|is|est|ist|[eéè]))|(?:is|es|est|ist|[eéè])(?=\s#?\p{N}))(?!\S)/giu;

/** A number, and at most a name for it and for whom it belongs to. */
export function isNumber(text: string): boolean {
  const start = text.slice(0, CAP);
  return DIGIT.test(start) && !OTHER_SCRIPT.test(start) && (isBrief(start) || isBrief(start.replace(HOLDER, ' ').replace(GLUE, ' ')));
}

/** What to say of words that stand side by side without an operator, and how they were most likely meant. Pure. */

const COMMAS = /[,;،]\s*/u;
const PLAIN = /^[\p{L}\p{N}\p{M} ]+$/u;

/** `text`: the words as written. Commas speak of a list, all else of a phrase. */
export function sideBySide(text: string): { message: string; fix: string } {
  const listed = text.split(COMMAS).flatMap((one) => one.trim() || []);
  if (listed.length > 1 && listed.every((one) => PLAIN.test(one))) {
    const any = listed.map((one) => (one.includes(' ') ? `"${one}"` : one)).join(' OR ');
    return { message: 'A comma means AND: all of these words must be there. For any one of them write OR.', fix: `(${any})` };
  }
  const bare = text.replace(/^['‘’‚‹]+|['‘’›]+$/g, '');
  const why = /^['‘‚‹]/.test(text) ? 'Single quotes are no quotes here' : 'A space means AND';
  return { message: `${why}: the words may stand anywhere. For these words side by side put them in quotes.`, fix: `"${bare || text}"` };
}

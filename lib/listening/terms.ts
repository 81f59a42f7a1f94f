/** Cuts words of a query into terms with the same rules as words of a post, wildcards kept. */
import { later } from '../kit/later';
import { isPattern } from './ast';
import { TABLES } from './tables';
import { runtimeOf } from './runtime';
import { clean } from './text';
import { tokenise } from './tokens';

/** The runtime of the tables that this build compiles with. */
export const ownRuntime = later(() => runtimeOf(TABLES));

// Stand-ins that count as letters while a chunk with wildcards is cut (two letters no text uses).
const ANY = '\uA66E';
const MORE = '\uA699';
const TRADE = /^[™®©℠]$/u;

/** The clean text of a query part: as `raw:` sees it, wild cards and case kept. */
export const cleanPart = (text: string): string => clean(text, ownRuntime(), false).trim();

/** Terms of an unquoted chunk or of a quoted text, in order. */
export function termsOf(text: string, wild: boolean): string[] {
  let view = clean(text, ownRuntime(), false);
  if (wild) view = view.replace(/\?(?!\u20E3)/gu, ANY).replace(/\*(?!\u20E3)/gu, MORE);
  const out: string[] = [];
  let last = -1;
  for (const t of tokenise(view, ownRuntime(), false)) {
    const part = view.slice(t.start, t.end);
    // A mark of trade stuck to a name is no part of it; a lone one is that sign.
    if (t.start === last && TRADE.test(part)) continue;
    // A change of script before a stand-in is no edge.
    if (t.start === last && new RegExp(`^[${ANY}${MORE}]`).test(part)) out[out.length - 1] += part;
    else out.push(part);
    last = t.end;
  }
  return wild ? out.map((t) => t.replaceAll(ANY, '?').replaceAll(MORE, '*')) : out;
}

const fixOf = (fix: string | undefined): { fix?: string } => (fix ? { fix } : {});
/** What is wrong with a wildcard term, and a term that would do; null: nothing. */
export function wildcardTrouble(term: string): { message: string; fix?: string } | null {
  if (!isPattern(term)) return null;
  const body = term.replace(/^[#@$]/, '');
  const sigil = term.slice(0, term.length - body.length);
  const star = body.indexOf('*');
  if (body.startsWith('?'))
    return {
      message: 'A wildcard may not begin a word: “?” stands inside or at the end.',
      ...(body.replace(/^\?+/, '') && { fix: sigil + body.replace(/^\?+/, '') }),
    };
  if (star >= 0 && star < body.length - 1)
    // "*brindle": what is known of the word is its end; without the sign it is a word.
    return {
      message: '“*” may stand only at the end of a word.',
      ...fixOf(star >= 3 ? sigil + body.slice(0, star + 1) : /^\*+([^*?]+)$/.exec(body)?.[1]),
    };
  const letters = star < 0 ? 3 : Array.from(body.slice(0, star).replace(/\?/g, '')).length;
  if (letters < 3) return { message: 'At least 3 letters must stand before “*”.', ...(letters > 0 && { fix: sigil + body.slice(0, star) }) };
  return null;
}

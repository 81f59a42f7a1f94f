/**
 * Whether an account shows another name than it ever did: a handle that was given up may be somebody else's now. People change their
 * names often; one that shares anything with a name before is taken for the same person's. Pure.
 */
import type { AuthorRow } from '../model/customer';
import { plain, undo } from './alike-shape';

type Names = AuthorRow['names'];

/** Scripts that write names without spaces, in few signs: two in a row say as much as a word. */
const DENSE = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}]/u;
/** From this length a word says something; shorter ones are initials and titles. */
const WORD = 3;

interface Said {
  words: string[];
  /** All letters in a row: names are written apart and together. */
  whole: string;
  emoji: string[];
}

/** Without case, accents, signs and look-alikes of letters. */
function saidBy(name: string): Said {
  const words =
    plain(undo(name))
      .normalize('NFKD')
      .replace(/\p{M}+/gu, '')
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return { words, whole: words.join(''), emoji: name.match(/\p{Extended_Pictographic}/gu) ?? [] };
}

/** Parts of a name that say it by themselves. */
function partsOf({ words }: Said): string[] {
  return words.flatMap((word) => {
    const signs = Array.from(word);
    if (!DENSE.test(word)) return signs.length < WORD ? [] : [word];
    return signs.length < 2 ? [] : signs.slice(1).map((sign, i) => `${signs[i] ?? ''}${sign}`);
  });
}

function alike(a: Said, b: Said): boolean {
  if (!a.whole || !b.whole) {
    // A name of emoji alone; one of dots and lines says nothing at all.
    const bare = [a, b].some((one) => !one.whole && !one.emoji.length);
    return bare || a.emoji.some((sign) => b.emoji.includes(sign));
  }
  const isPart = (some: Said, of: Said): boolean => some.words.every((word) => of.words.includes(word));
  return (
    a.whole === b.whole ||
    isPart(a, b) ||
    isPart(b, a) ||
    partsOf(a).some((part) => b.whole.includes(part)) ||
    partsOf(b).some((part) => a.whole.includes(part))
  );
}

/** Whether this name has nothing of any name the account bore. No name shown, or none known: no. */
export function isOtherName(known: Names, name: string | null | undefined): boolean {
  if (!name || !known.length || known.some((one) => one.value === name)) return false;
  const shown = saidBy(name);
  return !known.some((one) => alike(saidBy(one.value), shown));
}

/** When the first name was seen that none before it is like, ms; null: there is none. */
function changedAt(names: Names): number | null {
  const sorted = [...names].sort((a, b) => a.from - b.from);
  return sorted.find((one, i) => isOtherName(sorted.slice(0, i), one.value))?.from ?? null;
}

/**
 * Whether it must be asked if this account is still whose it was. `keptAt`: when the post at hand, by its id, was kept as this account's,
 * ms, null: never; a post that now bears the new name, and was this account's under the old one, says that only the name changed.
 */
export function isDoubtful({ doubt, names }: Pick<AuthorRow, 'doubt' | 'names'>, name: string | null | undefined, keptAt: number | null): boolean {
  if (!doubt) return keptAt === null && isOtherName(names, name);
  if (keptAt === null) return true;
  const changed = changedAt(names);
  const since = names.find((one) => one.value === name)?.from ?? Infinity;
  return changed === null || keptAt >= changed || since < changed;
}

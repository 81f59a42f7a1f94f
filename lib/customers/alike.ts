/**
 * Accounts that are not on the own list and look like ones that are. Compared are shapes: letters of other scripts, digits and signs
 * that pass for a letter become that letter, and what stands between words goes. Four signs, each told in words:
 * the same shape (letters), an own name with a word of service added (words), one letter off (close), a shown name that is ours (name).
 * People's handles (colleagues) count only on their own site and only in the same shape: real people share names. Pure.
 */
import type { OwnAccount } from '../model/account';
import type { PostAuthor } from '../model/post';
import type { Alike } from '../model/sense';
import type { SiteId } from '../sites/hosts';
import { loose, plain, shape, undigit, undo, wordsIn } from './alike-shape';
import { ABOUT, AHEAD, FILLERS, GLUED, isGivenName, isPlace, PLACES, SERVICE_WORDS, WEAK_WORDS } from './alike-words';
import { ownAccount } from './identity';

let service: { words: ReadonlySet<string>; list: readonly string[] } | undefined;
/** The same in the letters that names are compared in; the list longest first, so that "helpdesk" is not read as "help" and "desk". */
function serviceWords() {
  if (service) return service;
  const words = [...SERVICE_WORDS, ...PLACES].map(plain);
  return (service = { words: new Set(words), list: words.sort((a, b) => b.length - a.length) });
}
/** Shorter shapes are everyday words and initials: too little to tell. */
const SHORT = 5;
/** From here on a short one counts with a word of service, or written in disguise. */
const LEAST = 3;
/** From this length one letter more, less, other or turned round still says the same name. */
const LONG = 8;
const LIMIT = 200;

interface Core {
  shape: string;
  /** The shape before letters that join into one are joined: for counting letters. */
  loose: string;
  added: string[];
}

/** Without words of service, also where they are glued on; `added` names them. Digits at the end count as added. */
function coreOf(text: string): Core {
  const added: string[] = [];
  const { words, list } = serviceWords();
  const rest = wordsIn(text).filter((word) => {
    const bare = word.replace(/\d+$/, '');
    const official = words.has(bare) || words.has(undigit(bare));
    if (official) added.push(bare);
    return !official && !/^\d+$/.test(word);
  });
  const kept = added.length ? rest.filter((word) => !FILLERS.has(word)) : rest;
  let glued = kept.join('').replace(/\d+$/, '');
  for (let turn = 0; turn < 2; turn++) {
    const word = list.find((one) => one.length > 2 && glued.length - one.length >= LEAST && (glued.endsWith(one) || glued.startsWith(one)));
    if (!word) break;
    added.push(word);
    glued = glued.endsWith(word) ? glued.slice(0, -word.length) : glued.slice(word.length);
  }
  return { shape: shape(glued), loose: loose(glued), added };
}

/** One letter more, less, other, or two neighbours turned round. */
function oneOff(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1 || a === b) return false;
  // Another first letter makes another name, to a hurried reader too; two turned round do not.
  if (a[0] !== b[0] && !(a.length === b.length && a[0] === b[1])) return false;
  let from = 0;
  while (from < a.length && a[from] === b[from]) from++;
  let [endA, endB] = [a.length, b.length];
  while (endA > from && endB > from && a[endA - 1] === b[endB - 1]) [endA, endB] = [endA - 1, endB - 1];
  const [restA, restB] = [a.slice(from, endA), b.slice(from, endB)];
  return (restA.length <= 1 && restB.length <= 1) || (restA.length === 2 && restB.length === 2 && restA[0] === restB[1] && restA[1] === restB[0]);
}

export interface OwnNames {
  accounts: readonly OwnAccount[];
  brands: readonly { name: string }[];
}

interface OwnShape {
  of: string;
  site: SiteId;
  isBrand: boolean;
  shape: string;
  loose: string;
  core: string;
}

const known = new WeakMap<readonly OwnAccount[], OwnShape[]>();
/** Shapes of the own handles, made once for a list. Private accounts speak for nobody and are left out. */
function ownShapes(accounts: readonly OwnAccount[]): OwnShape[] {
  let made = known.get(accounts);
  if (!made) {
    made = accounts
      .filter((account) => account.role !== 'private' && !/^\d+$/.test(account.handle))
      .map(({ handle, site, role }) => {
        const text = plain(handle);
        return { of: handle, site, isBrand: role === 'brand', shape: shape(text), loose: loose(text), core: coreOf(handle).shape };
      })
      .filter((own) => own.shape.length >= LEAST);
    known.set(accounts, made);
  }
  return made;
}

/** Why this account looks like one of ours; null: it is one of ours, or it does not. */
export function looksLikeOurs(site: SiteId, author: PostAuthor, { accounts, brands }: OwnNames): Alike | null {
  if (ownAccount(accounts, site, author.handle)) return null;
  const handle = author.handle && !/^\d+$/.test(author.handle) ? author.handle.slice(0, LIMIT) : '';
  for (const [written, isName] of [[handle, false] as const, [(author.name ?? '').slice(0, LIMIT), true] as const]) {
    if (!written) continue;
    const text = undo(written);
    const whole = shape(plain(text));
    const core = coreOf(text);
    for (const own of ownShapes(accounts)) {
      if (!own.isBrand && (isName || own.site !== site)) continue;
      if (whole === own.shape && (own.shape.length >= SHORT || isDisguised(written, own.of)))
        return { like: own.of, how: isName ? 'name' : 'letters', added: [] };
      if (!own.isBrand) continue;
      if (own.shape.length < SHORT) {
        if (core.shape === own.shape && core.added.some(isStrong)) return { like: own.of, how: 'words', added: unique(core.added) };
        continue;
      }
      if (core.shape === own.shape || (own.core.length >= SHORT && core.shape === own.core && core.added.length))
        return { like: own.of, how: core.added.length ? 'words' : 'letters', added: unique(core.added) };
      if (
        own.loose.length >= LONG &&
        (oneOff(core.shape, own.shape) || oneOff(core.loose, own.loose) || oneOff(whole, own.shape)) &&
        !isPersons(text, own.of)
      )
        return { like: own.of, how: 'close', added: [] };
      const more = isName || own.loose.length < LONG ? null : oneWordMore(text, own);
      if (more) return { like: own.of, how: 'words', added: [more] };
    }
    for (const brand of brands) {
      const ours = shape(plain(brand.name));
      if (ours.length < LEAST) continue;
      const short = ours.length < SHORT;
      // A plain brand name may be somebody's own name or a village's: only with a word of service, or written in disguise.
      if (core.shape === ours && core.added.some((word) => (short ? isStrong(word) : !isPlace(word))))
        return { like: brand.name, how: 'words', added: unique(core.added) };
      // Of two words and more it is nobody's own name, unless one of them is a given name.
      if (isName && whole === ours && wordsIn(brand.name).length > 1 && !isPersons(text)) return { like: brand.name, how: 'name', added: [] };
      if (isName && ours.length > LONG && wordsIn(brand.name).length > 1 && oneOff(whole, ours) && !isPersons(text, brand.name))
        return { like: brand.name, how: 'close', added: [] };
      if (whole === ours && isDisguised(written, brand.name)) return { like: brand.name, how: 'letters', added: [] };
    }
  }
  return null;
}

/** A whole own handle and one word more, whatever it is; null where that word is a person's name or of somebody who only speaks about us. */
function oneWordMore(text: string, own: OwnShape): string | null {
  const words = wordsIn(text).filter((word) => !/^\d+$/.test(word));
  const is = (some: readonly string[]): boolean => shape(some.join('')) === own.shape;
  const [first = '', last = ''] = [words[0], words.at(-1)];
  const word = words.length < 2 ? officialGlued(words[0] ?? '', own) : is(words.slice(0, -1)) ? last : is(words.slice(1)) ? first : '';
  return word.length > 1 && !ABOUT.has(word) && !isGivenName(word) ? word.slice(0, 60) : null;
}

/** "ownhandlede", "ukownhandle": what one word has before or behind the own handle, where that is a place or a word of service. */
function officialGlued(word: string, own: OwnShape): string {
  const { words } = serviceWords();
  const bare = word.replace(/\d+$/, '');
  // Signs that pass for one letter are two at most; no place or word of service is longer.
  if (bare.length > 2 * own.loose.length + 20) return '';
  for (let at = 2; at + 2 <= bare.length; at++) {
    const [head, tail] = [bare.slice(0, at), bare.slice(at)];
    if (shape(head) === own.shape && (GLUED.has(tail) || words.has(tail))) return tail;
    // Before a name a short one reads as something else: "no…", "in…", "de…".
    if (shape(tail) === own.shape && (AHEAD.has(head) || (head.length > 2 && words.has(head)))) return head;
  }
  return '';
}

/** A word of service that a shop or a club of that name would not use. */
const isStrong = (word: string): boolean => !isPlace(word) && !WEAK_WORDS.has(word);

/** A given name stands in it that does not stand in ours. */
const isPersons = (text: string, ours = ''): boolean => wordsIn(text).some((word) => isGivenName(word) && !wordsIn(ours).includes(word));

/** Not the same letters, although they look the same. */
const isDisguised = (text: string, ours: string): boolean => {
  const bare = (one: string): string =>
    one
      .normalize('NFC')
      .toLowerCase()
      .replace(/[\s._-]+/g, '');
  return bare(text) !== bare(ours);
};

const unique = (words: readonly string[]): string[] => [...new Set(words.map((word) => word.slice(0, 60)))].slice(0, 5);

/**
 * The given name to address an account by, or null. Wrong is worse than none: "Hi Angry," cannot be taken back. So the name must
 * stand first, be written like a name and be a known given name (Latin script), with nothing about that says shop, club or title.
 * Names written family name first, initials, capitals throughout, invented words and other scripts give null.
 */
import { GIVEN_NAMES } from './givenNames';

/** Words that make a name a firm, a role or a thing. */
const NOT_A_PERSON = new Set(
  (
    'team support help service services shop store official club fans fan fc cafe coffee bar hotel restaurant bakery kitchen studio studios media news radio tv group ' +
    'inc ltd llc gmbh ag co corp company consulting design designs photo photography art arts gallery garden gardens center centre foundation school university institute ' +
    'the and und et y of for von und team kundenservice hilfe tienda ayuda boutique atelier verlag magazin blog podcast show band music records games gaming bot parody ' +
    'it its is are was me my you your we our us i am in on at to up down out off by with from not no all this that here now ' +
    'jr sr dad mom mum mama papa coach guru queen king lover stan bakes cooks travels writes eats kettles kettle tea daily'
  ).split(' '),
);
const TOKEN = /^\p{Lu}\p{Ll}+(?:[-’']\p{Lu}\p{Ll}+)?$/u;
const FAMILY = /^(?:\p{Lu}[\p{L}’'-]*\.?|v[oa]n|de[rnl]?|di|da|do|dos|la|le|al|el|bin|ter|ten|zu|y)$/u;

const fold = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
let known: Set<string> | undefined;

/** "Mara Lind 🫖" -> "Mara"; "DealsDaily", "Dr. Weber", "MARA LIND", "J. Lind", "Nguyen Van An", "Brindle Team" -> null. */
export function givenNameOf(name: string | null): string | null {
  if (!name || name.length > 80) return null;
  known ??= new Set(GIVEN_NAMES.split(' '));
  const plain = name
    .replace(/(\p{M}{8})\p{M}+/gu, '$1')
    .normalize('NFC')
    .replace(/\([^()]*\)|\[[^[\]]*\]/g, ' ')
    // Pictures beside a name are decoration; inside one they are not.
    .replace(
      /(?<=^|\s)[\p{Extended_Pictographic}\p{Regional_Indicator}\p{Emoji_Modifier}\u200D\uFE0F]+|[\p{Extended_Pictographic}\p{Regional_Indicator}\p{Emoji_Modifier}\u200D\uFE0F]+(?=\s|$)/gu,
      ' ',
    )
    .trim();
  const [first, ...rest] = plain.split(/\s+/);
  if (!first || rest.length > 3 || !TOKEN.test(first)) return null;
  const parts = first.split('-');
  if (!parts.every((part) => known?.has(fold(part)))) return null;
  if (!rest.every((word) => FAMILY.test(word) && !NOT_A_PERSON.has(fold(word).replace(/\W/g, '')))) return null;
  // "Mara L" and "Mara L." are fine; a family name in capitals throughout is a list's or a campaign's.
  if (rest.some((word) => word.length > 2 && word === word.toUpperCase())) return null;
  return first;
}

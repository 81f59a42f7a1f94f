import { finding, hitsOf, phrasesIn, plainWordsOf, list } from './phrases';
import type { Check, Finding, Words } from './types';

const WATCHED: Words = {
  en: list(
    'we saw on your profile|i saw on your profile|your profile says|according to your profile|we noticed on your|i noticed on your|' +
      'looking at your profile|looked at your profile|checked your profile|from your other posts|your other posts|your older posts|' +
      'your earlier posts|our records show|our records say|our files|we know that you|i know that you|we know where|' +
      'as a customer since|you live in|since you live|your wife|your husband|your kids|your children|your daughter|your son|' +
      'your birthday|your boss|your employer|we googled|i googled',
  ),
  de: list(
    'in ihrem profil|auf ihrem profil|in deinem profil|auf deinem profil|laut ihrem profil|laut deinem profil|' +
      'ihre anderen beiträge|deine anderen beiträge|in unseren unterlagen|wir wissen dass sie|wir wissen, dass sie|da sie in|' +
      'ihre frau|ihr mann|ihre kinder|ihre tochter|ihr sohn|ihr geburtstag|ihr arbeitgeber|gegoogelt',
  ),
  es: list(
    'en su perfil|en tu perfil|según su perfil|según tu perfil|sus otras publicaciones|tus otras publicaciones|' +
      'en nuestros registros|sabemos que usted|sabemos que vive|sabemos que vives|su esposa|su marido|sus hijos|tus hijos|' +
      'su cumpleaños|tu cumpleaños',
  ),
  fr: list(
    'sur votre profil|sur ton profil|selon votre profil|vos autres publications|dans nos dossiers|nous savons que vous|votre femme|' +
      'votre mari|vos enfants|votre fille|votre fils|votre anniversaire|votre employeur',
  ),
  pt: list(
    'no seu perfil|no teu perfil|segundo o seu perfil|suas outras publicações|nos nossos registos|nos nossos registros|' +
      'sabemos que você|sua esposa|seu marido|seus filhos|seu aniversário',
  ),
  it: list(
    'sul suo profilo|sul tuo profilo|secondo il suo profilo|i suoi altri post|gli altri suoi post|nei nostri archivi|' +
      'sappiamo che lei|sappiamo che vive|sua moglie|suo marito|i suoi figli|sua figlia|suo figlio|il suo compleanno',
  ),
};
const COMMON = new Set(
  'the a an and or of in on at to for with from has have had is are was were be been his her their its likes lives works loves owns born since known customer person der die das und ein eine in im mit von hat ist wohnt lebt arbeitet de la el los las un una en con tiene es vive trabaja le les et est habite travaille du des o os as e do da em mora il lo gli di che ha abita lavora'.split(
    ' ',
  ),
);
const MESSAGE = 'They did not say this here. Knowing it may frighten them.';
const GREETING =
  /^\s*(?:hi|hello|hey|dear|good (?:morning|afternoon|evening)|hallo|guten (?:tag|morgen)|liebe[r]?|hola|estimad[oa]|bonjour|cher|chère|olá|oi|car[oa]|buongiorno|ciao|salve|gentile)\s+[\p{L}'’-]+/iu;

/** The draft tells something about the person that they did not say in this post. */
export const knowsTooMuch: Check = ({ draft, post = '', known = [] }, languages) => {
  const said = new Set(plainWordsOf(post));
  const told: Finding[] = phrasesIn(draft, WATCHED, languages)
    .filter(
      (hit) =>
        !plainWordsOf(hit.text)
          .slice(-1)
          .every((word) => said.has(word)),
    )
    .map((hit) => finding('knows-too-much', hit, MESSAGE));
  // The name in a greeting is the account's own, for all to see.
  const greeted = GREETING.exec(draft)?.[0].length ?? 0;
  for (const fact of known) {
    const place = placeOf(fact, draft, said, greeted);
    if (place && !told.some((one) => one.start < place.end && place.start < one.end)) told.push(finding('knows-too-much', place, MESSAGE));
  }
  return told;
};

/** Where a draft tells a fact: by its names and numbers, else by most of its own words. Null: not told, or said in the post. */
function placeOf(fact: string, draft: string, said: ReadonlySet<string>, from: number): { start: number; end: number } | null {
  const words = [...new Set(plainWordsOf(fact))].filter((word) => !COMMON.has(word) && word.length > 1 && !said.has(word));
  if (!words.length) return null;
  const names = new Set(plainWordsOf([...fact.matchAll(/(?<=[^\p{L}\p{N}])(?:\p{Lu}[\p{L}'’-]+|\d{2,})/gu)].map((found) => found[0]).join(' ')));
  const hits = hitsOf(draft, /[\p{L}\p{N}]+/gu).filter((hit) => hit.start >= from);
  const found = words.flatMap((word) => hits.filter((hit) => same(plainWordsOf(hit.text)[0] ?? '', word)).slice(0, 1));
  const named = found.some((hit) => names.has(plainWordsOf(hit.text)[0] ?? ''));
  if (!named && (found.length < words.length * 0.6 || !found.length)) return null;
  return { start: Math.min(...found.map((hit) => hit.start)), end: Math.max(...found.map((hit) => hit.end)) };
}

/** The same word, an ending apart. */
const same = (a: string, b: string): boolean =>
  a === b || (Math.min(a.length, b.length) >= 5 && (a.startsWith(b.slice(0, -1)) || b.startsWith(a.slice(0, -1))));

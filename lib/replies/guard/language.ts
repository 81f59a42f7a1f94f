/** Which of six languages a short text is written in, told by its everyday words; another script is told by its letters. */
import { LANGUAGES, type Language } from './types';
import { plainWordsOf } from './phrases';

const EVERYDAY: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: set(
    'the you your we are is to of and for this that it have has with will can not what please our us was be on an do if they from at my me so but sorry thanks thank hello how when i in',
  ),
  de: set(
    'der die das und ist nicht wir sie ihr ihre ihren ihnen uns ich es ein eine einen mit fur auf haben hat wird werden bitte von zu den dem im ist sind kann auch wie was danke hallo leider noch bei aus dass mir mich schon immer',
  ),
  es: set(
    'el la los las que de y en un una por para con su sus no es lo se nos le te usted gracias hola pero como muy mas esta este hemos puede favor tu mi del al ya sentimos cuando desde',
  ),
  fr: set(
    'le la les des et vous nous votre vos est une un pour pas ce cette avec que qui sur dans bonjour merci je ne au aux du de notre nos avez sont plus mais il elle tres a en depuis',
  ),
  pt: set(
    'o a os as que de e em um uma por para com seu sua nao e voce nos obrigado obrigada ola mas como muito mais esta este do da dos das no na ja foi sao lhe pelo pela quando ainda sentimos',
  ),
  it: set(
    'il lo la gli le che di e in un una per con suo sua non e ci vi grazie ciao ma come molto piu questo questa del della dei al sono siamo abbiamo puo si nel nella ho mi anche buongiorno ancora quando',
  ),
};

function set(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}

/** Letters that hardly stand in the other five. */
const SIGNS: readonly [Language, RegExp][] = [
  ['de', /[ßäöü]/gu],
  ['es', /[ñ¿¡]/gu],
  ['pt', /[ãõ]/gu],
  ['fr', /[œêèçùû]|\b[cdjlnqst]['’](?=\p{L})/giu],
];

const SCRIPTS: readonly [RegExp, readonly string[]][] = [
  [/\p{Script=Arabic}/gu, ['ar', 'fa', 'ur', 'ps']],
  [/\p{Script=Cyrillic}/gu, ['ru', 'uk', 'bg', 'sr', 'mk', 'be', 'kk']],
  [/\p{Script=Greek}/gu, ['el']],
  [/\p{Script=Hebrew}/gu, ['he', 'yi']],
  [/\p{Script=Devanagari}/gu, ['hi', 'mr', 'ne']],
  [/\p{Script=Thai}/gu, ['th']],
  [/\p{Script=Hangul}/gu, ['ko']],
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/gu, ['ja']],
  [/\p{Script=Han}/gu, ['zh', 'ja']],
];

const many = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** Languages that the letters allow, where they are not Latin; null: Latin, or too few letters. */
export function scriptOf(text: string): readonly string[] | null {
  const letters = many(text, /\p{L}/gu);
  if (letters < 4) return null;
  return SCRIPTS.find(([script]) => many(text, script) > letters * 0.4)?.[1] ?? null;
}

/** Null: not one of the six, or too little to tell. */
export function languageOf(text: string): Language | null {
  const bare = text.replace(/https?:\/\/\S+|[@#]\S+/gu, ' ');
  const words = plainWordsOf(bare);
  const scores = LANGUAGES.map((language) => ({
    language,
    score:
      words.filter((word) => EVERYDAY[language].has(word)).length +
      SIGNS.filter(([of]) => of === language).reduce((sum, [, sign]) => sum + Math.min(3, many(bare, sign)), 0),
  })).sort((a, b) => b.score - a.score);
  const [best, next] = scores;
  if (!best || best.score < 2 || best.score < words.length * 0.12) return null;
  return best.score >= (next?.score ?? 0) * 1.25 + 0.5 ? best.language : null;
}

/**
 * Whether a reply reads like help to whoever asked: a sum of cues, each told with its words. It must say what to do, where to look or
 * what put it right; what only stands below a question (praise, wishes, small talk, adverts, the same trouble) says nothing of the kind
 * and is none. In doubt it is none: that somebody was helped is not to be said lightly. Pure.
 */
import { later } from '../../kit/later';
import { RuleSet, type Rule } from '../../listening/models/rules';
import { COMMA, ruleWords, STOP, type Word } from '../../listening/models/words';
import { needsAnswer } from '../needs';
import { DEEDS, ELSEWHERE, ELSEWHERE_NOT, LEADS } from './deeds';
import { BY_LANGUAGE, type Cue } from './words';

export interface AnswerCue {
  cue: Cue | 'does' | 'tells' | 'question' | 'problem';
  words: string;
  points: number;
}
export interface Answer {
  /** 2 and more: reads like an answer. */
  score: number;
  why: AnswerCue[];
}

const ENOUGH = 2;
const POINTS: Record<Exclude<Cue, 'denied'> | 'does' | 'tells' | 'question' | 'problem', number> = {
  does: 2,
  advises: 2,
  helped: 2,
  cause: 2,
  tells: 2,
  hours: 2,
  goes: 2,
  where: 1,
  figures: 1,
  checked: 2,
  source: 1,
  usual: 1,
  joins: -3,
  own: -3,
  question: -3,
  problem: -2,
  sides: -4,
  leaves: -4,
  sells: -9,
};
const RULES = later(
  () =>
    new RuleSet(
      Object.values(BY_LANGUAGE).flatMap((wordings) =>
        (Object.entries(wordings) as [Cue, string][]).map(([kind, patterns]): Rule<Cue> => ({ kind, patterns })),
      ),
    ),
);

/** Fewer words, or letters where words are not spaced, answer nothing: "Same", "lol", a name; a thing to do may be two. */
const LEAST_WORDS = 4;
const LEAST_TO_DO = 2;
const LEAST_LETTERS = 9;
const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;
const NOISE = /https?:\/\/\S+|(?<![\p{L}\p{N}])@[\w.]+/gu;
/** "Yes, they open at nine", "No, it is stainless": an answer to a question of yes or no. */
const TELLS =
  /^\W*(?:yes|no|ja|nein|oui|non|sí|si|sì|sim|não|nee),\s+(?!(?:i|we|my|mine|me|same|just|absolutely|please|really|totally|thanks|thank|way|sir|love|this|so|why|never|not|ich|wir|mein|bitte|danke|auch|je|j['’]|moi|merci|yo|gracias|por|io|grazie|eu|obrigad|ik|graag|dank)(?!\p{L}))(?:\p{L}+[\s,]+){2}\p{L}+|^\W*(?:yes|yep|yeah|no|nope|nah|actually|correct)[\s,.!:]+(?:it|its|it['’]s|they|they['’]re|you|the|that|that['’]s|there|only|but only|from|on|at|in|since)\s+\p{L}+|^\W*(?:ja|nein|doch)[\s,.!:]+(?:das|die|der|es|man|du|sie|nur|ab|bis|geht|gibt|hat|ist)\s+\p{L}+|^\W*(?:oui|non|si)[\s,.!:]+(?:cest|c['’]est|il|elle|ils|le|la|les|on|tu|vous|seulement|mais|à|du)\s*\p{L}+|^\W*(?:sí|si|no)[\s,.!:]+(?:es|son|se|hay|el|la|los|las|solo|está|abren|tiene|puedes)\s+\p{L}+|^\W*(?:sì|no)[\s,.!:]+(?:è|sono|si|c['’]è|il|la|lo|solo|ma|puoi)\s*\p{L}+|^\W*(?:sim|não)[\s,.!:]+(?:é|são|tem|o|a|os|as|só|dá|pode|fica)\s+\p{L}+|^\W*(?:ja|nee)[\s,.!:]+(?:het|de|dat|je|ze|er|alleen|vanaf|tot)\s+\p{L}+/iu;
/** Asked by who knows a way: "have you tried …?". */
const KNOWS =
  /(?<!\p{L})(?:have you (?:tried|checked|looked)|did you (?:try|check)|tried turning|hast du (?:schon )?(?:mal )?(?:versucht|probiert|geschaut|nachgesehen)|haben sie (?:schon )?(?:mal )?(?:versucht|probiert)|as[- ]tu (?:essayé|vérifié|regardé)|avez[- ]vous (?:essayé|vérifié|regardé)|has (?:probado|intentado|mirado)|ha (?:probado|intentado)|hai (?:provato|controllato)|avete (?:provato|controllato)|já (?:tentou|experimentou|verificou)|já tentaste|heb je (?:al |eens )?(?:geprobeerd|gekeken))(?!\p{L})/iu;

/** The score of a text and what it is made of. */
export function readAnswer(text: string): Answer {
  const plain = text.replace(NOISE, ' ').trim();
  const why: AnswerCue[] = [];
  const add = (cue: Exclude<AnswerCue['cue'], 'denied'>, words: string): void => void why.push({ cue, words, points: POINTS[cue] });
  const sum = (): Answer => ({ score: why.reduce((all, { points }) => all + points, 0), why });
  const letters = plain.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
  const spaced = plain.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  const words = ruleWords(plain);
  const deed = deedIn(words);
  if (UNSPACED.test(plain) ? letters < LEAST_LETTERS : spaced < (deed ? LEAST_TO_DO : LEAST_WORDS)) return sum();

  const hits = RULES().find(words);
  const denied = hits.some(({ kind }) => kind === 'denied');
  if (deed) add('does', deed);
  const elsewhere = ELSEWHERE.exec(plain)?.[0];
  if (elsewhere && !ELSEWHERE_NOT.test(plain)) add('advises', elsewhere);
  const tells = TELLS.exec(plain)?.[0];
  if (tells) add('tells', tells.trim());
  for (const { kind, words: found } of hits) {
    if (kind === 'denied' || (kind === 'helped' && denied) || POINTS[kind] < 0) continue;
    if (kind !== 'advises' || !elsewhere) add(kind, found);
  }
  const helps = why.some(
    ({ cue }) => cue === 'does' || cue === 'advises' || cue === 'helped' || cue === 'cause' || cue === 'usual' || cue === 'hours',
  );
  for (const { kind, words: found } of hits) {
    // "Mine did that too, a new seal fixed it."
    if (kind === 'denied' || POINTS[kind] > 0 || (helps && (kind === 'joins' || kind === 'own'))) continue;
    add(kind, found);
  }
  const asked = /[?？؟]/u.exec(plain)?.[0];
  const knows = KNOWS.exec(plain)?.[0];
  if (knows) add('advises', knows);
  else if (asked) add('question', asked);
  else if (!helps && needsAnswer({ text: plain, reasons: [], isRepost: false, own: false }).why.includes('a problem')) add('problem', 'complains');
  return sum();
}

/** Whether a reply reads like an answer to whoever asked. */
export const readsLikeAnswer = (text: string): boolean => readAnswer(text).score >= ENOUGH;

/** What to do, at the start of a sentence or a part of one, with something behind it; null: nothing. */
function deedIn(words: readonly Word[]): string | null {
  let starts = true;
  for (const [i, word] of words.entries()) {
    if (word === STOP || word === COMMA) starts = true;
    else if (starts && isDeed(word.text)) {
      const next = words[i + 1];
      if (next && next !== STOP && next !== COMMA) return `${word.text} ${next.text}`;
    } else if (!LEADS.has(word.text)) starts = false;
  }
  return null;
}

/** Also with what it is done to glued on: "reclamalo", "pulirlo". */
const isDeed = (word: string): boolean => DEEDS.has(word) || DEEDS.has(word.replace(/(?:l[oaei]s?)$/, ''));

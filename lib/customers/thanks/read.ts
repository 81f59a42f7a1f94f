/**
 * Whether somebody who asked thanks for an answer: a sum of cues, each told with its words, so that thanks turned down, given ahead or
 * meant bitterly do not count. Pure. It does not judge feelings: a happy text without thanks is none.
 */
import { later } from '../../kit/later';
import { RuleSet, type Rule } from '../../listening/models/rules';
import { ruleWords } from '../../listening/models/words';
import { BY_LANGUAGE, type Cue } from './words';
import { MORE, UNSPACED } from './words-more';

export interface ThanksCue {
  cue: Cue | 'hands' | 'question' | 'eyes' | 'against';
  words: string;
  points: number;
}
export interface Thanks {
  /** 1 and more: thanks. */
  score: number;
  /** In the order they were looked for. */
  why: ThanksCue[];
}

/** What was put right outweighs what is complained of beside it; nothing outweighs "for nothing", "no thanks" and "in advance". */
const POINTS: Record<Exclude<Cue, 'denied' | 'now'>, number> = {
  thanks: 2,
  helped: 2,
  mended: 2,
  refused: -9,
  bitter: -9,
  ahead: -9,
  turned: -5,
  irony: -3,
  harm: -3,
  undone: -5,
  plea: -3,
  wish: -3,
};
const QUESTION = -5;
const EYES = -5;

/** The lists are written with accents; words are read without. */
const folded = (patterns: string): string => patterns.normalize('NFD').replace(/\p{M}+/gu, '');
const ruleSet = (wanted: (cue: Cue) => boolean): RuleSet<Cue> =>
  new RuleSet(
    [...Object.values(BY_LANGUAGE), ...Object.values(MORE)].flatMap((wordings) =>
      (Object.entries(wordings) as [Cue, string][])
        .filter(([kind]) => wanted(kind))
        .map(([kind, patterns]): Rule<Cue> => ({ kind, patterns: folded(patterns) })),
    ),
  );
const CLAIMS: ReadonlySet<Cue> = new Set<Cue>(['thanks', 'helped']);
/** What claims thanks is looked for first: most texts have none. */
const CLAIMED = later(() => ruleSet((cue) => CLAIMS.has(cue)));
const AROUND = later(() => ruleSet((cue) => !CLAIMS.has(cue)));
const anyOf = (list: string, text: string): string | undefined => list.split(' ').find((each) => text.includes(each));

/** Joined hands or hearts and no word. */
const HANDS = /^(?=.*[🙏❤🥰🙌])[\s\p{Extended_Pictographic}\p{Emoji_Modifier}\u{fe0f}\u{200d}!.]+$/u;
const JUST_TA = /^ta[\s.!]*$/i;
const ROLLED_EYES = /[🙄😒🤡🖕🤬😡😤]/u;
/** French asks politely with thanks: "merci de me rappeler". What was done is told in the past ("de m'avoir aidé"). */
const ASKED_BY_THANKS = /(?<!\p{L})merci de (?:(?:bien vouloir|me|nous|le|la|les|ne pas) )?(?!votre|ta|ton)\p{L}+(?:er|ir|re)(?!\p{L})/iu;

/** The score of a text and what it is made of. */
export function readThanks(text: string): Thanks {
  const why: ThanksCue[] = [];
  const add = (cue: ThanksCue['cue'], words: string, points: number): void => void why.push({ cue, words, points });
  const sum = (): Thanks => ({ score: why.reduce((all, { points }) => all + points, 0), why });
  if (HANDS.test(text)) {
    add('hands', text.trim().slice(0, 20), POINTS.thanks);
    return sum();
  }
  const words = ruleWords(text);
  const claims = CLAIMED().find(words);
  const thanked = claims.find(({ kind }) => kind === 'thanks');
  const helped = claims.find(({ kind }) => kind === 'helped');
  const thanks = thanked?.words ?? anyOf(UNSPACED.thanks, text) ?? (JUST_TA.test(text.trim()) ? 'ta' : undefined);
  if (!thanks && !helped) return sum();
  const hits = AROUND().find(words);
  const said = (cue: Cue): string | undefined => hits.find(({ kind }) => kind === cue)?.words;
  const asked = /[?？؟]/u.exec(text);
  if (thanks) add('thanks', thanks, POINTS.thanks);
  else if (helped && !said('denied') && !asked) add('helped', helped.words, POINTS.helped);
  else return sum();

  for (const cue of ['mended', 'refused', 'bitter', 'ahead', 'turned', 'irony', 'harm', 'plea'] as const) {
    const found = said(cue);
    if (found) add(cue, found, POINTS[cue]);
  }
  // "Please fix it, thanks": nothing was put right yet.
  const plea = hits.find(({ kind }) => kind === 'plea');
  if (plea && thanked && plea.at < thanked.at) add('ahead', plea.words, POINTS.wish);
  // What is wished or asked after the thanks is another matter; before them it is what is thanked for.
  const wish = hits.find(({ kind }) => kind === 'wish');
  if (wish && thanked && wish.at < thanked.at) add('wish', wish.words, POINTS.wish);
  const undone = said('undone');
  if (undone && !said('now')) add('undone', undone, POINTS.undone);
  const polite = ASKED_BY_THANKS.exec(text)?.[0];
  if (polite) add('ahead', polite, POINTS.ahead);
  if (asked && thanks && !thankedBefore(text, asked.index)) add('question', asked[0], QUESTION);
  const eyes = ROLLED_EYES.exec(text)?.[0];
  if (eyes) add('eyes', eyes, EYES);
  const against = anyOf(UNSPACED.against, text);
  if (against) add('against', against, POINTS.refused);
  return sum();
}

const thankedBefore = (text: string, end: number): boolean => {
  const before = text.slice(0, end);
  return (
    anyOf(UNSPACED.thanks, before) !== undefined ||
    CLAIMED()
      .find(ruleWords(before))
      .some(({ kind }) => kind === 'thanks')
  );
};

export const isThanks = (text: string): boolean => readThanks(text).score > 0;

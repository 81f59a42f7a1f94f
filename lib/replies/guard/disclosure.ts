import { finding, hitsOf, plainWordsOf } from './phrases';
import type { Check } from './types';

/** "I work for …", in the ways people say it. */
const SAID =
  /\b(?:i(?:['’]m| am)? (?:work|working|employed) (?:for|at|with|by)|i(?:['’]m| am) (?:from|with|part of) (?:the )?\p{Lu}|(?:we|i) (?:speak|write|answer|reply) (?:for|on behalf of)|on behalf of|employee (?:of|at)|my employer|ich (?:arbeite|bin angestellt|bin) (?:bei|für|von|beim)|im auftrag (?:von|der)|mein arbeitgeber|trabajo (?:en|para)|soy (?:emplead[oa]|de|parte)|en nombre de|je travaille (?:chez|pour)|je suis (?:employée?|salariée?|de l['’]équipe)|au nom de|trabalho (?:na|no|em|para|com)|sou (?:funcion[áa]ri[oa]|da equipe|da equipa)|em nome d[aeo]|lavoro (?:per|in|da|alla|presso)|sono (?:dipendente|del team)|a nome d[ei])|#(?:iwork(?:for|at)|employee|ad\b|werbung|anzeige)/iu;

/** Somebody of the company writes without saying so. */
export const disclosure: Check = ({ draft, disclosure: needed, account }) => {
  const role = typeof account === 'object' ? account?.role : account;
  const own = role === 'brand';
  const sentence = typeof needed === 'string' ? needed.trim() : '';
  // The brand's own account says it by its name.
  if (own || (!sentence && needed !== true && role !== 'colleague' && role !== 'private')) return [];
  if (sentence && holds(draft, sentence)) return [];
  if (hitsOf(draft, new RegExp(SAID.source, 'giu')).length) return [];
  const message = sentence ? `Say who you are: “${sentence.slice(0, 80)}”.` : 'Say that you work for the company you write about.';
  return [finding('disclosure', { start: draft.length, end: draft.length }, message)];
};

/** The sentence's words in its order, whatever the signs between them. */
const holds = (draft: string, sentence: string): boolean => ` ${plainWordsOf(draft).join(' ')} `.includes(` ${plainWordsOf(sentence).join(' ')} `);

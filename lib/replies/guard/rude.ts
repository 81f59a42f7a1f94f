import { finding, hitsOf, phrasesIn, list } from './phrases';
import type { Check, Words } from './types';

const RUDE: Words = {
  en: list(
    'stupid|idiot*|moron*|dumb|liar|nonsense|ridiculous|pathetic|shut up|calm down|get over it|your own fault|your fault|' +
      'not our problem|not our fault|your problem|stop complaining|stop whining|whining|read the manual|rtfm|as i already said|' +
      'as already explained|if you had read|had you read|you should have read|you should have|can’t you read|are you serious|' +
      'whatever|don’t be silly|we don’t care|who cares|good luck with that|learn to read|you people|use your brain|obviously you|' +
      'you clearly|you obviously|crap|bullshit|damn',
  ),
  de: list(
    'dumm*|idiot*|blöd*|lächerlich|unsinn|quatsch|lügner*|halten sie den mund|halt den mund|beruhigen sie sich|beruhige dich|' +
      'regen sie sich ab|selbst schuld|selber schuld|ihre schuld|deine schuld|nicht unser problem|ihr problem|hätten sie gelesen|' +
      'wer lesen kann|wie bereits gesagt|wie bereits erklärt|stellen sie sich nicht so an|ist uns egal|jammern|meckern|' +
      'lesen sie die anleitung|sie hätten|scheiß*|verdammt',
  ),
  es: list(
    'estúpid*|idiota*|tont*|imbécil*|ridícul*|tonterías|mentiros*|cállese|cállate|cálmese|cálmate|su culpa|tu culpa|culpa suya|' +
      'culpa tuya|no es nuestro problema|es su problema|es tu problema|deje de quejarse|deja de quejarte|lea el manual|' +
      'si hubiera leído|ya se lo dije|ya te lo dije|no nos importa|mierda',
  ),
  fr: list(
    'stupide*|idiot*|imbécile*|ridicule*|n’importe quoi|menteu*|taisez-vous|tais-toi|calmez-vous|calme-toi|votre faute|ta faute|' +
      'pas notre problème|votre problème|arrêtez de vous plaindre|lisez la notice|lisez le manuel|si vous aviez lu|' +
      'comme je l’ai déjà dit|on s’en fiche|bêtises|merde',
  ),
  pt: list(
    'estúpid*|idiota*|burr*|imbecil|ridícul*|mentiros*|cale a boca|cala a boca|cala-te|acalme-se|calma lá|culpa sua|sua culpa|' +
      'tua culpa|não é problema nosso|problema seu|problema é seu|pare de reclamar|leia o manual|se tivesse lido|como já disse|' +
      'não nos interessa|merda',
  ),
  it: list(
    'stupid*|idiota|idioti|scemo|scema|imbecille|ridicol*|sciocchezze|bugiard*|stia zitt*|stai zitt*|zitto|si calmi|calmati|' +
      'colpa sua|colpa tua|sua colpa|tua colpa|non è un nostro problema|non è un problema nostro|problema suo|problema tuo|' +
      'smetta di lamentarsi|smettila|legga il manuale|se avesse letto|come ho già detto|non ci interessa|merda',
  ),
};

/** Words that blame or belittle, capitals throughout, rows of marks. */
export const rude: Check = ({ draft }, languages) => {
  const words = phrasesIn(draft, RUDE, languages).map((hit) => finding('rude', hit, `“${hit.text}” may sound rude. Say it more kindly.`));
  const loud = hitsOf(draft, /(?<![\p{L}\p{N}@#])(?:\p{Lu}{2,}[ ,]+){2,}\p{Lu}{2,}(?![\p{L}\p{N}])/gu).filter(
    (hit) => hit.text.replace(/[^\p{L}]/gu, '').length > 8,
  );
  const marks = hitsOf(draft, /[!?]{3,}/gu);
  return [
    ...words,
    ...loud.map((hit) => finding('rude', hit, 'Capitals read as shouting.')),
    ...marks.map((hit) => finding('rude', hit, 'So many marks read as shouting: one is enough.')),
  ];
};

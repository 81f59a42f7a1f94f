import { finding, hitsOf, phrasesIn, sentences, list } from './phrases';
import type { Check, Language, Words } from './types';

/** Soon is no day. */
const VAGUE: Words = {
  en: list(
    'soon|shortly|asap|as soon as possible|as soon as we can|in due course|in the near future|quickly|right away|at the earliest|' +
      'keep you posted|keep you updated|stay tuned|bear with us|in no time|at some point|when we can|eventually',
  ),
  de: list(
    'bald|demnächst|in kürze|so schnell wie möglich|so bald wie möglich|baldmöglichst|schnellstmöglich|umgehend|zeitnah|' +
      'auf dem laufenden|in naher zukunft',
  ),
  es: list(
    'pronto|en breve|lo antes posible|cuanto antes|próximamente|a la brevedad|en cuanto podamos|le mantendremos informad*|' +
      'te mantendremos informad*',
  ),
  fr: list(
    'bientôt|prochainement|rapidement|dès que possible|au plus vite|dans les meilleurs délais|sous peu|très vite|' + 'vous tiendrons informé*',
  ),
  pt: list(
    'em breve|brevemente|logo|o mais rápido possível|o mais breve possível|o quanto antes|assim que possível|assim que pudermos|' +
      'manteremos informad*',
  ),
  it: list(
    'presto|a breve|al più presto|il prima possibile|quanto prima|prossimamente|appena possibile|tra poco|la terremo aggiornat*|' +
      'ti terremo aggiornat*',
  ),
};
/** Something that will be done by us. */
const PROMISE: Readonly<Record<Language, RegExp>> = {
  en: /(?<!\p{L})(?:we|i|our team|someone|somebody|a colleague|they|you)(?:['’]ll| will| shall| are going to|['’]re going to| am going to|['’]m going to| promise to)(?: \p{L}+ly)?(?: be)?(?: also| then| now)? (?:call|ring|phone|get back|come back|get in touch|in touch|look|check|investigat|find out|fix|mend|repair|solve|sort|resolve|send|ship|deliver|post|mail|refund|replace|exchange|contact|reach out|let you know|update|reply|answer|write|respond|follow|keep|pass|forward|raise|make sure|make it|do|take care|receive|hear|get|arrange|organi[sz]e|return|improve|work)/giu,
  de: /(?<!\p{L})(?:(?:wir|ich|unser team|ein kollege|eine kollegin|sie) (?:werde|werden|wird|melde|melden|schicke|schicken|sende|senden|kümmere|kümmern|prüfe|prüfen|klären|kläre|rufe|rufen|schaue|schauen|antworten|antworte|erstatten|erstatte|ersetzen|ersetze|reparieren|tauschen|informieren|informiere|leiten|leite|erhalten|bekommen|liefern|versprechen|verspreche)|(?:melde|melden|kümmere|kümmern) (?:mich|uns|wir uns))(?!\p{L})/giu,
  es: /(?<!\p{L})(?:vamos a|voy a|(?:le|te|lo|la|les|os|nos)? ?(?:llamaremos|llamaré|responderemos|responderé|contactaremos|contactaré|enviaremos|enviaré|devolveremos|reembolsaremos|revisaremos|revisaré|investigaremos|solucionaremos|arreglaremos|cambiaremos|avisaremos|informaremos|escribiremos|resolveremos|recibirá|recibirás|pondremos en contacto|comprobaremos|haremos))(?!\p{L})/giu,
  fr: /(?<!\p{L})(?:(?:nous allons|je vais|on va)|(?:nous|je|on|vous)(?: vous| te| le| la)? ?(?:rappellerons|rappellerai|répondrons|répondrai|contacterons|contacterai|enverrons|enverrai|rembourserons|remplacerons|vérifierons|vérifierai|réparerons|reviendrons|reviendrai|informerons|tiendrons|ferons|recevrez|écrirons|résoudrons))(?!\p{L})/giu,
  pt: /(?<!\p{L})(?:vamos|vou|iremos|(?:entraremos|entrarei) em contat?ct?o|ligaremos|ligarei|responderemos|responderei|enviaremos|enviarei|reembolsaremos|verificaremos|verificarei|resolveremos|trocaremos|avisaremos|informaremos|retornaremos|retornaremos|contactaremos|contataremos|receberá|faremos|daremos)(?!\p{L})/giu,
  it: /(?<!\p{L})(?:(?:la|le|ti|vi|lo)? ?(?:contatteremo|contatterò|richiameremo|chiameremo|chiamerò|risponderemo|risponderò|invieremo|invierò|manderemo|rimborseremo|controlleremo|controllerò|verificheremo|verificherò|sistemeremo|sostituiremo|faremo|risolveremo|informeremo|ricontatteremo|scriveremo|riceverà|riceverai|terremo)|stiamo per)(?!\p{L})/giu,
};
/** A day, an hour, a span. */
const DATE =
  /\d|(?<!\p{L})(?:today|tonight|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|april|june|july|august|september|october|november|december|this (?:morning|afternoon|evening|week)|next (?:week|month)|end of (?:the )?(?:day|week|month)|within (?:a|an|one|two|three|four|five|the) \p{L}+|in (?:an|one|two|three|four|five) (?:minutes?|hours?|days?|weeks?)|noon|midday|heute|morgen|übermorgen|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|diese woche|nächste woche|innerhalb (?:einer|eines|von)|binnen|hoy|mañana|lunes|martes|miércoles|jueves|viernes|sábado|domingo|esta (?:tarde|semana|mañana)|próxima semana|aujourd['’]hui|demain|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|cette semaine|ce soir|semaine prochaine|hoje|amanhã|segunda(?:-feira)?|terça(?:-feira)?|quarta(?:-feira)?|quinta(?:-feira)?|sexta(?:-feira)?|esta semana|próxima semana|oggi|domani|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|questa settimana|prossima settimana|stasera|⟦)/iu;

/** A promise that names no day or hour: the customer cannot hold on to it. */
export const promiseWithoutDate: Check = ({ draft }, languages) =>
  sentences(draft).flatMap((sentence) => {
    if (DATE.test(sentence.text)) return [];
    const [hit] = [
      ...languages.flatMap((language) => hitsOf(sentence.text, PROMISE[language])),
      // Half a promise needs somebody who acts; "soon" alone is one too.
      ...phrasesIn(sentence.text, VAGUE, languages),
    ];
    return hit
      ? [
          finding(
            'promise-without-date',
            { start: sentence.start + hit.start, end: sentence.start + hit.end },
            'A promise without a day: say by when.',
          ),
        ]
      : [];
  });

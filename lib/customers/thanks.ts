/** Whether somebody who asked thanks for an answer: by words in many languages, never where they are turned down or meant bitterly. Pure. */
import { start, whole } from './phrases';

const THANKS = start(
  `thank(?!less|s? to (?:you|them|this|that|your)| god| good| heaven| the lord)|thx|tysm|cheers|(?:much |really )?appreciate|much obliged|(?:so |very |most |really )?grateful (?:for|to you)|danke|merci(?!less| de (?:\\p{L}+ )?\\p{L}+(?:er|ir|re)(?!\\p{L}))|je (?:vous|te) remercie|hartelijk|
   gracias(?! a dios)|te lo agradezco|se agradece|grazie(?! a dio)|ti ringrazio|vi ringrazio|agradeço|obrigad|bedankt|dank(?:je| je| u)|tusen takk|takk|dzięk|díky|děkuj|ďakuj|kiito|köszi|köszön|mulțumesc|multumesc|teşekkür|sağ ?ol|hvala|спасибо|дякую|
   благодар|ευχαριστ|cảm ơn|terima kasih|makasih|salamat|shukriya|gràcies|eskerrik|aitäh|ačiū|paldies`,
);
/** Short words that begin others, and so count only whole. */
const THANKS_WHOLE = whole(
  `ty|tyvm|thnx|thks|thanx|ta very much|(?:vielen|besten|herzlichen|lieben|tausend) dank|tack|tak|mange tak|valeu|vlw|obg|brigad[oa]|mersi|спс|merci bcp`,
);
const THANKS_ELSEWHERE = /ありがとう|助かりました|谢谢|謝謝|多谢|多謝|感谢|感謝|고마|고맙|감사|شكر|תודה|धन्यवाद|शुक्रिया|ขอบคุณ/u;
/** Thanks that turn something down, are meant bitterly, or come with "it did not help". */
const NO_THANKS = start(
  `no,? thank|thanks? (?:you )?for (?:nothing|wasting|ruining|breaking|losing|ignoring|making me|the (?:delay|mess|wait|trouble))|oh great|oh wonderful|danke auch|grazie al ca|merci bien pour|thanks but|thanks anyway|(?:did(?:n.t| not)|does(?:n.t| not)) (?:help|work)|nein,? danke|danke(?: trotzdem| für nichts)|
   trotzdem danke|non,? merci|merci (?:pour rien|quand même)|no,? gracias|gracias (?:por nada|igual)|no,? grazie|grazie (?:lo stesso|per niente|di niente)|
   não,? obrigad|obrigad[oa] (?:por nada|mesmo assim)|nee,? (?:dank|bedankt)|nej tack|nei takk|nej tak(?!k)|nie,? dzięk|нет,? спасибо`,
);

/** What is said of an answer that helped, without a word of thanks. Only where nothing is denied or asked. */
const HELPED = start(
  `that (?:worked|helped|fixed|did it|was it|solved)|it work(?:s|ed)|bless you|worked first|(?:it|all|everything)(?:.s| is)? (?:works?|working|fine|good|fixed|solved|sorted) (?:now|again)|
   works? (?:now|again|perfectly|like a charm)|working (?:now|again|perfectly|fine)|(?:it )?(?:did|does) the trick|worked (?:like|a treat|perfectly)|
   (?:all |now )?(?:sorted|solved|fixed)(?: now| it)?[\\s.!]*$|problem solved|(?:you )?saved (?:my|me|the) |life ?saver|you (?:absolute |utter |total )?(?:legend|star|hero|genius|beauty|gem)|
   you.?(?:re| are) (?:a|an|the|my) (?:absolute |real )?(?:legend|star|hero|genius|best|angel|life|gem)|
   hat (?:\\p{L}+ )?(?:geklappt|funktioniert)|läuft[\\s.!]*$|(?:du bist|ihr seid|sie sind) (?:die |der |spitze|super|klasse)|eres un|sei un[ao]? |tu es un|vous êtes (?:au top|génia)|klappt (?:jetzt|wieder)|(?:läuft|funktioniert|geht) (?:jetzt |endlich )?(?:wieder|jetzt)|das war.?s(?!\\p{L})|du bist (?:ein|der|die|mein) (?:\\p{L}+ )?(?:schatz|held|engel|beste|retter)|
   (?:tag|leben|abend) gerettet|hat (?:\\p{L}+ )?geholfen|gelöst|ça (?:a )?(?:re)?(?:marche|marché|fonctionne|fonctionné)|c.est (?:réglé|résolu|bon)|nickel|problème (?:résolu|réglé)|
   (?:tu me|vous me) sauv|(?:tu m|vous m)['’](?:as|avez) sauv|funcion[óa]|ya (?:funciona|está|va)|me ha[s]? salvado|me salvaste|solucionado|resuelto|ha funzionato|funziona|risolto|mi hai salvat|
   resolvid[oa]|resolveu|me salvou|deu certo|het werkt|opgelost|gelukt|det (?:funkar|virker|fungerar|fungerer)|działa|udało się|заработало|помогло`,
);
const DENIED = whole(
  `not|no|never|nothing|hardly|[a-z]+n.t|cannot|nor|nicht|nichts|kein\\p{L}*|nie|leider|pas|rien|jamais|non|niente|mai|nada|nunca|não|nem|niet|geen|niets|inte|ikke|nic|не|нет|still|sigue|toujours|ancora|ainda|when|if|until|wenn|falls|si|se`,
);
/** Takes thanks back: but … not, thanks before anything was done, and it is worse now. */
const TAKEN_BACK = start(
  `(?:but|aber|mais|pero|ma|mas|maar|men|ale|но)[\\s,](?:[^.!?]{0,60}[\\s’'])?(?:not|no|never|nothing|[a-z]+n.t|nicht|nichts|kein\\p{L}*|pas|rien|non|niente|nada|nunca|não|niet|geen|inte|ikke|nie|не|still|broken|worse|igual|too late|zu spät|trop tard|demasiado tarde|troppo tardi|tarde demais)(?!\\p{L})|
   in advance|par avance|alvast|im vora?us|d.avance|de antemano|por adelantado|in anticipo|antecipad|desde já|bij voorbaat|på förhand|på forhånd|z góry|заранее|
   still (?:broken|not|nothing|no |waiting|the same|doesn|does not|won|can)|immer noch (?:nicht|kein)|trotzdem (?:nicht|kein)|toujours (?:pas|rien)|sigue (?:sin|igual)|ancora (?:niente|nulla)|another \\p{L}+ that|please |bitte |por favor |s.il (?:vous|te) pla|per favore |
   (?:it.?s |is |even |completely |totally )(?:broken|worse)|jetzt ist (?:es|er|sie|alles) (?:\\p{L}+ )?kaputt|noch schlimmer|c.est pire|es peor|è peggio|é pior`,
);
/** Joined hands or hearts and no word. */
const HANDS = /^(?=.*[🙏❤🥰🙌])[\s\p{Extended_Pictographic}\p{Emoji_Modifier}\u{fe0f}\u{200d}!.]+$/u;
const JUST_TA = /^ta[\s.!]*$/i;

export function isThanks(text: string): boolean {
  if (NO_THANKS.test(text) || TAKEN_BACK.test(text)) return false;
  if (THANKS.test(text) || THANKS_WHOLE.test(text) || THANKS_ELSEWHERE.test(text) || HANDS.test(text) || JUST_TA.test(text.trim())) return true;
  return HELPED.test(text) && !DENIED.test(text) && !/[?？؟]/u.test(text);
}

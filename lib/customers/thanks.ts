/** Whether somebody who asked thanks for an answer: by words in many languages, never where they are turned down or meant bitterly. Pure. */
import { start, whole } from './phrases';

const THANKS = start(
  `thank(?!less|sgiving|ful(?!(?: for| to|$|[.!]))|s? to (?:you|them|this|that|your)| god| good| heaven| the lord)|thx|tysm|thnk|thanku|cheers(?! to )|(?:much |really )?appreciate|much obliged|(?:so |very |most |really )?grateful (?:for|to you)|danke(?!nd)|danksche|vergelt.?s gott|
   merci(?!less| de (?:\\p{L}+ )?\\p{L}+(?:er|ir|re)(?!\\p{L}))|je (?:vous|te) remercie|(?:très |tellement |trop )reconnaissante?|reconnaissante? (?:pour|de)|gratidão|herzlichsten dank|hartelijk|gracias(?! a (?:dios|vosotros|ustedes|su|tu|vuestr\\p{L}+|est[ea]|l[ao]s?|el)(?!\\p{L}| por))|grasias|agradecid|(?:te|os|le|les|se) (?:lo )?agrade[cz]|
   grazi(?:e|eee*)(?! a (?:dio|voi|te|lei|quest|vostr)(?! per))|ti ringrazio|vi ringrazio|la ringrazio|agradeço|agradecemos|obrigad|(?:muito |super )?grat[oa] (?:pel[ao]|por|a voc|per)|bedankt|dank(?:je| je| u)|tusen takk|takk|dzięk|dziek|díky|diky|děkuj|dekuj|ďakuj|dakuj|kiito|köszi|köszön|koszon|mulțumesc|multumesc|
   teşekkür|tesekkur|tşk|sağ ?ol|eyvallah|hvala|спасиб|дякую|благодар|ευχαριστ|дзякуй|рахмет|cảm ơn|cam on (?:ban|shop|nhi)|terima kasih|terimakasih|makasih|salamat|shuk[r]+iy?a|dhan[iy]+a?[vw]a*d|meherbani|gràcies|eskerrik|aitäh|ačiū|paldies|faleminderit|rahmat|asante|xie ?xie|arigato|kamsa|gomawo|spasib|mahalo`,
);
/** Short words that begin others, and so count only whole. */
const THANKS_WHOLE = whole(
  `ty|tyvm|tq|thnx|thks|thanx|tnx|tks|ta very much|(?:vielen|besten|herzlichen|lieben|tausend|1000|tausendfachen) dank|dank dir|dank euch|dank ihnen|tack|tak|mange tak|tusind tak|valeu|vlw|obg|obgd|brigad[oa]|brigadão|mersi|mrc|mci|спс|пасиб|merci bcp|grax|grx|mil gracias|tsk ederim|mks|grato|grata|dík|eyw|mksh|mksih|mkasih`,
);
const THANKS_ELSEWHERE =
  /ありがと|有難う|助かりました|感謝します|谢谢|謝謝|多谢|多謝|感谢|感謝|谢啦|고마|고맙|감사|ㄱㅅ|شكر|مشكور|يسلمو|تسلم|ممنون|مرسی|سپاس|متشکر|شکریہ|תודה|धन्यवाद|शुक्रिया|आभार|ধন্যবাদ|நன்றி|ధన్యవాద|ಧನ್ಯವಾದ|നന്ദി|ขอบคุณ|ขอบใจ/u;
/** "No" before it, a noun of it that nobody got, or thanks for what went wrong. */
const NO_WORD = 'no|nope|nah|non|nein|nee|nej|nei|nie|ne|não|nao|hayır|hayir|yok|ei|nem|nu|не надо|не|нет|ні|όχι|không|tidak|gak|ga|nggak|nahi|nahin';
const NOUN = 'a|an|one|single|the|ein|eine|einen|un|une|uma|um|las|los|een|kein|keinen|of|wort|mot|palabra|parola|palavra';
/** Thanks that turn something down, are meant bitterly, or come with "it did not help". */
const NO_THANKS = start(
  `(?:${NO_WORD}),? (?:thank|thx|danke|vielen dank|merci|gracias|grazie|obrigad|dank|bedankt|tack|takk|tak(?!k)|dzi[ęe]k|teşekkür|tesekkur|sağ ol|kiitos|köszön|mul[țt]umesc|спасибо|дякую|ευχαριστώ|cảm ơn|makasih|terima|shukriya|hvala)|
   (?:not|no|never|without|nicht|kein|keine|keinen|nie|ohne|pas|sans|jamais|ni|sin|nunca|sem|nem|senza|neanche|nemmeno|geen|zonder|\\p{L}+n.t) (?:\\p{L}+ ){0,2}?(?:(?:${NOUN}) )(?:thank|danke|dankeschön|dankes|merci|gracias|grazie|obrigad|bedankje)|ni (?:las |un )?gracias|kein (?:wort des )?dank|
   say (?:a )?thank|(?:will|.ll) thank you (?:when|if|once)|thank me|danke gott|much for |thanks to everyone who|thanks? (?:you )?(?:a lot |a bunch |so much )?for (?:your useless|cancel|charging|nothing|wasting|ruining|breaking|losing|ignoring|making me|the (?:delay|mess|wait|trouble))|oh great|oh wonderful|(?:danke|dank) auch|na (?:vielen |schönen |herzlichen |besten )?dank|grazie al ca|merci bien pour|thanks but|thanks anyway|(?:did(?:n.t| not)|does(?:n.t| not)|won.t|still not) (?:\\p{L}+ )?(?:help|work)|danke(?: trotzdem| für nichts)|
   trotzdem danke|merci (?:pour rien|quand même)|gracias (?:por nada|igual)|grazie (?:lo stesso|per niente|di niente|per nulla)|obrigad[oa] (?:por nada|mesmo assim)|(?:fui|foi|sou|fomos|me vi|era|é|são|foram) obrigad|(?:bedankt|dank je wel|tack|takk|tak|dzięki|спасибо) (?:voor n|för ingenting|for ingenting|za nic|за ничего)|
   спасибо,? (?:не |но )|не помог|tetep|tetap (?:gak|tidak)|graças a|grâce à (?:vous|votre) (?:plus|rien|je|j.ai|mon|ma)`,
);
const NO_THANKS_ELSEWHERE =
  /待って|待ち|等待|等回|기다리|浪费|浪費|耽误|騙|骗|ございません|不用|不必|不需要|没用|沒用|还是不|還是不|結構です|いりません|直らな|動かな|ダメ|괜찮아요|아직|안 ?돼|안 ?되|لا,? ?شكر|لم ي|לא,? תודה|नहीं,? (?:धन्यवाद|शुक्रिया)|ไม่เป็นไร|ไม่ได้/u;
/** What one says thanks for bitterly. Taken as meant where something also works now. */
const BITTER =
  /(?<!\p{L})(?:useless|pointless|letting (?:me|us) down|(?:got |been |is )?(?:lost|broken|damaged|stolen)|late (?:again|delivery)|delays?(?!\p{L})|await|waiting (?:for|on|to)|warte(?:n)? (?:auf|noch|immer)|j.attends|en attente|espero (?:respuesta|su|vuestr|una|la)|esperando|aguard|attendo|aspetto|wacht op|czekam|жду|чекаю|bekliyor|mohon|tolong|kaputt|verspät|verlor|gar ?nichts|cass[ée]|abîm|retard|retras|demora|ritard|rott[oa]|smarrit|quebrad|perdid[oa]|perdu|roto|rota|averiad|kapot|vertrag|zepsut|сломан|ignor|wast(?:ed|ing|e )|ruin|cancell|charged (?:me )?(?:twice|again|double)|overcharg|(?:broke|broken|crash\p{L}*|down|failed|out|dead) (?:it )?(?:again|now|already)|\d+[ -]?(?:hours?|hrs?|days?|weeks?|months?|stunden|tage|wochen|monate|heures|jours|semaines|horas|d[ií]as|semanas|ore|giorni|settimane)\W+(?:\p{L}+\W+)?(?:queue|wait|delay|wartezeit|warten|attente|espera|attesa|retard|verspätung|hold)|warned me|lying|lies|nothing works|nichts geht|wartezeit|nutzlos|ruinier|kaputt ?gemacht|zerstör|(?:nix|nichts) gebracht|im stich|encore en panne|inutil|gâch|perdre mon temps|foutu|ignoré|dejarme|dejado tirad|tirad[oa]|perder (?:el|mi|meu|o) temp|perder (?:el|mi) tiempo|estrag|arruin|cobrad[oa] dos|ignorarme|mentir|perdere tempo|rovinat|ancora rott|di nuovo rott|zmarnowan|потерян|испорчен|обман|rugi)/iu;
const MENDED =
  /(?<!\p{L})(?:fix|solv|sort|replac|arriv(?:ed|ato|ata)|reçu|received|ersetzt|angekommen|erhalten|remplac|reemplaz|llegó|sostitu|chegou|trocar|vervang|aangekomen|пришл|dotar|resolv|help(?!line)|(?<!nothing |longer )work(?:s|ing|ed)|refund|quick|fast|prompt|gelöst|geholf|hilf|geklappt|läuft|schnell|erstatt|réglé|résolu|marche|fonctionne|rapid|aid|rembours|solucion|resuelt|funcion|ayud|ajud|risol|aiut|funzion|veloc|pomo|помо|работает|opgelost|hielp|geholpen)/iu;

/** It was tried and did nothing; "before" and "now" tell of another time. */
const NO_USE =
  /(?<!\p{L})(?:no|not|non|pas|nicht|não|nao|nie|niet|inte|ikke|не|gak|nggak|tidak|ga|nahi|\p{L}+n['’]t)\W+(?:me |nous |mir |mi |ci |ha |hat |it |a |se |sì |es |uns |bei mir )?(?:work|help|funk|funzion|funcion|func|serv|sirv|march|fonctionn|geholf|gehilf|geklapp|gelöst|resol|résol|risol|soluc|działa|pom[oó]g|помог|работ|bisa|jalan|hielp|werkt|virk|funger)/iu;
const NOW =
  /(?<!\p{L})(?:now|before|anymore problem|jetzt|vorher|maintenant|avant|ahora|antes|ora|prima|adesso|agora|nu|nå|teraz|теперь|сейчас|şimdi)(?!\p{L})/iu;

/** What is said of an answer that helped, without a word of thanks. Only where nothing is denied or asked. */
const HELPED = start(
  `(?:it|this|\\p{L}+ing it) (?:really )?helped|my hero(?!\\p{L})|ça roule|that (?:worked|helped|fixed|did it|was it|solved)|it work(?:s|ed)|bless you|worked first|(?:it|all|everything)(?:.s| is)? (?:works?|working|fine|good|fixed|solved|sorted) (?:now|again)|
   works? (?:now|again|perfectly|like a charm)|working (?:now|again|perfectly|fine)|(?:it )?(?:did|does) the trick|worked (?:like|a treat|perfectly)|
   (?:all |now )?(?:sorted|solved|fixed)(?: now| it)?[\\s.!]*$|problem solved|(?:you )?saved (?:my|me|the) |(?:you|you guys|you all|y.all|this team) (?:rock|rule)s?(?!\\p{L})|i owe you(?! money| nothing)|hats off|(?:problem|issue|error) (?:is )?(?:gone|history)|(?:sois|eres|son) (?:los|las|el|la|un|una) (?:mejor|crack|genio|\\p{L}+ cracks)|sois unos|siete (?:dei |i |fantastic|grandi|mitic|super)|voc[eê]s? (?:são|é|e|sao) (?:demais|d[eo]z|10|top|[oó]tim|maravilh|o melhor|os melhores|um anjo)|t.es un(?:e)? (?:amour|ange|génie|chef|as)|jullie zijn (?:top|geweldig|de beste)|life ?saver|you (?:absolute |utter |total )?(?:legend|star|hero|genius|beauty|gem)|
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
   appreciate (?:it )?(?:very much )?if|would (?:really )?(?:appreciate|be (?:nice|grateful|great))|i.d (?:really )?(?:appreciate|be grateful)|grateful if|bitte um|graag |gradirei|agradecer[ií]a|merci de (?:votre in|bien)|je vous serais|zou graag|in advance|par avance|alvast|im vora?us|d.avance|de antemano|por adelantado|in anticipo|antecipad|desde já|bij voorbaat|på förhand|på forhånd|z góry|заранее|şimdiden|よろしくお願い|alvast|etukäteen|předem|
   still (?:broken|not|nothing|no |waiting|the same|doesn|does not|won|can)|immer noch (?:nicht|kein)|trotzdem (?:nicht|kein)|toujours (?:pas|rien)|sigue (?:sin|igual)|ancora (?:niente|nulla)|another \\p{L}+ that|please |bitte |por favor |s.il (?:vous|te) pla|per favore |
   (?:it.?s |is |even |completely |totally )(?:broken|worse)|jetzt ist (?:es|er|sie|alles) (?:\\p{L}+ )?kaputt|noch schlimmer|plus rien ne|c.est pire|es peor|è peggio|é pior`,
);
/** Joined hands or hearts and no word. */
const HANDS = /^(?=.*[🙏❤🥰🙌])[\s\p{Extended_Pictographic}\p{Emoji_Modifier}\u{fe0f}\u{200d}!.]+$/u;
const JUST_TA = /^ta[\s.!]*$/i;

export function isThanks(text: string): boolean {
  if (NO_THANKS.test(text) || NO_THANKS_ELSEWHERE.test(text) || TAKEN_BACK.test(text)) return false;
  if (BITTER.test(text) && !MENDED.test(text)) return false;
  if (NO_USE.test(text) && !NOW.test(text)) return false;
  if (/[?？؟]/u.test(text) && asksFirst(text)) return false;
  if (THANKS.test(text) || THANKS_WHOLE.test(text) || THANKS_ELSEWHERE.test(text) || HANDS.test(text) || JUST_TA.test(text.trim())) return true;
  return HELPED.test(text) && !DENIED.test(text) && !/[?？؟]/u.test(text);
}

/** "Any news? Thanks": what is thanked for is still asked for. After the thanks, a question may follow. */
function asksFirst(text: string): boolean {
  const before = text.slice(0, Math.max(text.lastIndexOf('?'), text.lastIndexOf('？'), text.lastIndexOf('؟')));
  return !MENDED.test(text) && !THANKS.test(before) && !THANKS_WHOLE.test(before) && !THANKS_ELSEWHERE.test(before);
}

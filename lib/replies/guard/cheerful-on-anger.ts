import { finding, hitsOf, phrasesIn, list } from './phrases';
import type { Check, Words } from './types';

/** Words of somebody angry, let down, hurt or in danger. */
const UPSET: Words = {
  en: list(
    'angry|furious|disgust*|unacceptable|outrag*|terrible|horrible|awful|worst|useless|rubbish|garbage|crap|shit*|fuck*|damn|hate|' +
      'ashamed|shame|disappoint*|scam*|rip-off|ripoff|ripped off|liar*|never again|fed up|sick of|had enough|still nothing|' +
      'still waiting|no reply|no answer|nobody answers|ignored|refund|money back|broken|broke|burn*|burnt|fire|smoke|hurt|injured|' +
      'hospital|bleeding|died|death|dead|passed away|funeral|cancer|crying|ruined|pathetic|joke|lawyer|complain*|third week|weeks|' +
      'again and again|not working|doesn’t work|stopped working|how dare',
  ),
  de: list(
    'wütend|sauer|unverschämt*|frechheit|inakzeptabel|schrecklich|furchtbar|schlimm*|schlecht*|mies*|schrott|müll|scheiß*|scheisse|' +
      'verdammt|hasse|schande|enttäusch*|betrug|betrüger*|abzocke|nie wieder|reicht mir|satt|immer noch nichts|warte*|keine antwort|' +
      'niemand antwortet|ignoriert|geld zurück|kaputt|verbrannt|brand|feuer|rauch|verletzt|krankenhaus|gestorben|tot|lächerlich|' +
      'anwalt|beschwer*|wochen|funktioniert nicht|ärger*|frust*',
  ),
  es: list(
    'enfadad*|furios*|indignad*|inaceptable|vergüenza|terrible|horrible|pésim*|peor|basura|mierda|odio|decepci*|estafa*|timo|' +
      'nunca más|hart*|sigo esperando|esperando|nadie responde|sin respuesta|ignorad*|devolución|mi dinero|rot*|quem*|fuego|humo|' +
      'herid*|hospital|murió|ridícul*|abogad*|quej*|semanas|no funciona',
  ),
  fr: list(
    'furieu*|en colère|scandaleu*|inacceptable|honte|honteux|horrible|pire|nul|nulle|merde|déteste|déçu*|arnaque*|plus jamais|' +
      'ras le bol|marre|toujours rien|attends|aucune réponse|personne ne répond|ignoré*|remboursement|cassé*|brûl*|feu|incendie|' +
      'fumée|blessé*|hôpital|mort*|ridicule|avocat|plainte|semaines|ne marche pas|ne fonctionne pas|en panne',
  ),
  pt: list(
    'furios*|irritad*|revoltad*|inaceitável|vergonha|horrível|péssim*|pior|lixo|merda|odeio|decepcion*|desilud*|golpe|burla|' +
      'nunca mais|fart*|cansad*|até agora nada|esperando|à espera|ninguém responde|sem resposta|ignorad*|reembolso|meu dinheiro|' +
      'quebrad*|partid*|queim*|fogo|fumo|fumaça|ferid*|hospital|morreu|ridícul*|advogad*|reclam*|semanas|não funciona',
  ),
  it: list(
    'furios*|arrabbiat*|indignat*|inaccettabile|vergogna|vergognos*|orribile|pessim*|peggior*|schifo|spazzatura|merda|odio|delus*|' +
      'truffa*|mai più|stuf*|ancora niente|aspett*|nessuno risponde|nessuna risposta|ignorat*|rimborso|rott*|bruciat*|fuoco|fumo|' +
      'ferit*|ospedale|mort*|ridicol*|avvocato|reclamo|settimane|non funziona',
  ),
};
const CHEERFUL: Words = {
  en: list(
    'awesome|amazing|fantastic|fabulous|wonderful|great news|good news|great|yay|woohoo|haha*|lol|happy to|so happy|glad to hear|' +
      'we’re thrilled|thrilled|excited|delighted|super|no worries|no problem|enjoy|have fun|have a great day|have a lovely day|' +
      'have a wonderful day|have a nice day|cheers|love it|we love|lovely|fun',
  ),
  de: list(
    'super|toll|klasse|prima|großartig|fantastisch|wunderbar|herrlich|juhu|hurra|haha*|freut uns|wir freuen uns|freue mich|' +
      'viel spaß|schönen tag|tollen tag|kein problem|gute nachrichten|alles gut|gerne doch',
  ),
  es: list(
    'genial|fantástic*|estupend*|maravillos*|fenomenal|qué bien|qué bueno|jaja*|yupi|nos alegra|me alegro|encantad*|súper|guay|' +
      'disfrut*|feliz día|buen día|buenas noticias|ningún problema|sin problema|no se preocupe|no te preocupes',
  ),
  fr: list(
    'génial|super|formidable|fantastique|merveilleu*|chouette|youpi|haha*|ravi*|heureux de|belle journée|bonne journée|' +
      'excellente journée|bonne nouvelle|pas de souci|pas de problème|profitez|amusez-vous',
  ),
  pt: list(
    'ótim*|óptim*|fantástic*|maravilhos*|incrível|que bom|que legal|legal|haha*|rsrs*|kkk*|ficamos felizes|feliz em|adoramos|super|' +
      'aproveite|tenha um ótimo dia|bom dia lindo|boas notícias|boa notícia|sem problema|sem problemas|não se preocupe',
  ),
  it: list(
    'fantastic*|meraviglios*|magnific*|grande|evviva|che bello|haha*|ahah*|felici di|lieti di|super|buona giornata|' +
      'splendida giornata|buone notizie|nessun problema|non si preoccupi|non ti preoccupare|si diverta|divertiti',
  ),
};
/** Smiling, laughing, celebrating. */
const SMILES =
  /[😀😃😄😁😆😅😂🤣🙂🙃😉😊😇🥰😍🤩😘😗😚😙😋😛😜🤪😝🤗🤭😎🥳🎉🎊✨🌟⭐💃🕺👏🙌👍💪🔥💯🌞☀🌈🚀🎁🥂🍾❤💖💕💗😺😸]\uFE0F?|(?<![\p{L}\p{N}])(?:[:;=8]-?[)D]|\^\^|<3)(?![\p{L}\p{N}])/gu;

/** A post in capitals, with rows of marks, or a face that says so. */
const shouts = (post: string): boolean =>
  /!{2,}|\?{2,}|\?!|!\?/.test(post) || /(?:(?<!\p{L})\p{Lu}{3,}(?!\p{L})[^\p{L}]+){2,}/u.test(post) || /[😠😡🤬😤😞😢😭💔👎🤮😾💩]/u.test(post);

/** The post is from somebody upset, and the draft smiles. */
export const cheerfulOnAnger: Check = ({ draft, post }, languages) => {
  if (!post || !(shouts(post) || phrasesIn(post, UPSET).length)) return [];
  return [...hitsOf(draft, SMILES), ...phrasesIn(draft, CHEERFUL, languages)].map((hit) =>
    finding('cheerful-on-anger', hit, `“${hit.text}” is too cheerful for somebody who is upset.`),
  );
};

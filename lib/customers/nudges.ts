/** Follow-ups that ask nothing in words: those that call for the answer still missing, and those that say none is needed. Pure. */
import { later } from '../kit/later';

/** Wordings are whole: what begins or ends inside a word is none. */
const whole = (words: string): (() => RegExp) =>
  later(() => new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.replace(/\s*\n\s*/g, '')})(?![\\p{L}\\p{N}])`, 'iu'));

/** A greeting and nothing else calls; before words it is only polite. English, German, French, Spanish, Italian, Portuguese, Dutch. */
const CALL =
  /^[^\p{L}\p{N}]*(?:(?:hello+|hallo+|hey+|hi+|helo+|yoohoo|hola|buenas|all[oô]|bonjour|salut|coucou|pronto|ehi|ciao|al[oôó]|ol[aá]|oi+|bump|ping|push|up|relance|followup|follow up|following up|nudge|chasing|waiting)[^\p{L}\p{N}]*)+$/iu;

const WAITS = whole(
  `any(?:one|body) (?:there|home|out there|at all|listening|alive|around)|is (?:any|some)(?:one|body) there|earth to|are you (?:there|ignoring)|(?:still |keep |been |am |kept |have |ve )wait(?:ing|ed)|waiting since|(?:day|week|hour|month)s? (?:later|on) (?:and|still|no)|still (?:nothing|no|not|unresolved|unanswered|the same|same|hasn.?t|haven.?t|isn.?t|doesn.?t|won.?t|can.?t|broken|missing|silent|silence)|
   (?:no|any) (?:news|update|updates|reply|response|answer|word|luck|progress|joy)(?: yet)?|(?:nobody|no ?one)(?:.?s| is| has| have| ever| even| bothers to)? (?:answer|repl|respond|car)\\p{L}+|(?:please|pls|plz) (?:reply|answer|respond|help|look at this|get back)|(?:reply|answer|respond) (?:to me|please|me)|get back to me|
   just (?:following|chasing) up|(?:following|chasing) (?:this )?up|chasing (?:this|again|you)|asking again|(?:second|third|fourth|2nd|3rd|4th) (?:time|attempt|message|tweet|post|try)|radio silence|crickets|ignor(?:ed|ing) (?:me|us|my|again)|
   (?:ist )?(?:da )?jemand (?:da|zu ?hause)|(?:ich )?warte(?:n)? (?:noch|immer|weiter|auf|seit|jetzt|schon|nun)|warte noch|(?:immer )?noch (?:immer )?(?:nichts|nix|kein(?:e|en)?|nicht|keiner|niemand|dasselbe)|nach wie vor|seit (?:tagen|wochen|stunden) (?:nichts|warte)|
   (?:keine?|irgend ?eine?|gibt es(?: schon| endlich)?|gibt.s(?: schon)?) (?:etwas neues|was neues|neuigkeiten|antwort|rückmeldung|reaktion|info|infos|update|neues)|(?:niemand|keiner) (?:antwortet|meldet sich|da|reagiert)|meldet (?:euch|sich)(?: mal| bitte| endlich)|bitte (?:um )?(?:antwort\\p{L}*|rückmeldung|melden)|nochmal(?:s)?|noch ?mal nachgefragt|ich frage (?:noch|nochmal|erneut)|hochschieb\\p{L}*|
   il y a quelqu.un|quelqu.un (?:est là|pour répondre|peut|me répond)|(?:j.|nous |on )?attend(?:s|ons)? (?:toujours|encore|depuis|une réponse|votre)|toujours (?:rien|pas|aucun|aucune|en attente|sans|le même|la même)|(?:encore|tjs|tjrs) (?:rien|pas|en attente)|(?:aucune|pas de|sans|une) (?:réponse|nouvelle|nouvelles|retour)|personne (?:ne )?(?:répond|me)|répondez(?:[- ](?:moi|nous))?|je relance|petite relance|des nouvelles|du nouveau|
   (?:hay|está) alguien|alguien (?:ahí|por ahí|me (?:responde|contesta|ayuda|lee))|sigo (?:esperando|igual|sin|aquí|a la espera)|seguimos (?:esperando|igual|sin)|(?:todavía|aún|aun|todavia) (?:nada|no|sin|espero|espera|estoy)|llevo .{0,25}esperando|(?:alguna|sin|ninguna) (?:respuesta|novedad|noticia|solución)|nadie (?:responde|contesta|me)|(?:respondan|contesten|respondedme|contestad|respóndanme|contéstenme)|espero (?:su |vuestra |una )?respuesta|
   c.è (?:qualcuno|nessuno)|qualcuno (?:c.è|mi risponde|risponde|può)|(?:ancora|tuttora) (?:niente|nulla|nessun\\p{L}*|in attesa|non|aspetto|aspettando|lo stesso)|(?:sto|sono|stiamo) (?:ancora )?(?:aspettando|in attesa)|aspetto (?:ancora|da|una risposta|risposta)|(?:nessuna|alcuna|una) (?:risposta|novità|notizia)|nessuno (?:risponde|mi)|(?:rispondete|rispondetemi|mi rispondete)|(?:ci sono|avete|qualche) novità|
   (?:tem|há|está) alguém|alguém (?:aí|me (?:responde|ajuda)|responde)|(?:continuo|sigo|estou|estamos|ainda) (?:à espera|a espera|esperando|aguardando|no aguardo|na mesma|sem)|(?:ainda|até agora) (?:nada|não|sem|espero|estou|aguardo|nenhum\\p{L}*)|aguardo (?:resposta|retorno|uma)|(?:alguma|nenhuma|sem) (?:resposta|novidade|notícia|solução|retorno)|ninguém (?:responde|me)|(?:respondam|me respondam)|
   is (?:er|daar) iemand|iemand (?:thuis|daar|aanwezig)|nog (?:steeds|altijd) (?:niets|niks|geen|niet|aan het wachten|hetzelfde)|(?:ik )?wacht (?:nog|al|steeds)|(?:al |nog )?(?:geen|enig) (?:reactie|antwoord|nieuws|bericht)|niemand (?:reageert|antwoordt)|graag (?:reactie|antwoord)`,
);

/** Takes the question back, or tells that it is settled. */
const SETTLED = whole(
  `(?<!(?<!\\p{L})(?:not|never|no|nicht|nie|pas|non|não|niet)\\s+(?:\\p{L}+\\s+)?)(?:never ?mind|nvm|nm|(?:please )?(?:ignore|disregard|forget|scratch) (?:that|this|it|my|the|me|previous)|(?:^|[.!,;:] ?|all |now |got it |is |it.?s |problem |issue )(?:sorted|solved|resolved|fixed)|found (?:it|the (?:answer|solution|cause)) (?:myself|ourselves|now|online|in)|figured it out|worked it out|no longer (?:needed|an issue|a problem)|all good|(?:it|that|this)?.{0,3}(?:works|working) (?:again|now|fine)|(?:it |parcel |they |she |he |order |package |refund |money )?(?:has |have |just )?(?:arrived|came) (?:through|today|now|this|just|after all|safely|finally|in)|false alarm|my (?:mistake|bad|fault)|
   (?:hat )?sich (?:schon |inzwischen |damit )?erledigt|(?:schon |ist |alles )(?:erledigt|gelöst|geklärt|gut|okay)|egal|vergesst es|vergiss es|geht (?:jetzt |nun )?wieder|funktioniert (?:jetzt |nun )?wieder|(?:ist |heute |jetzt |gerade )(?:da|angekommen)|mein fehler|problem (?:gelöst|behoben)|
   laissez? tomber|oubliez?|c.est (?:bon|réglé|résolu|arrangé|rentré dans)|problème (?:réglé|résolu)|ça (?:marche|fonctionne|remarche)(?: à nouveau| maintenant| de nouveau)?|(?:bien |est |enfin )(?:arrivé|reçu)e?|fausse alerte|
   olvíd(?:alo|enlo|adlo)|(?:ya |está |todo )(?:está (?:resuelto|solucionado|arreglado)|resuelto|solucionado|arreglado|se (?:arregló|solucionó|resolvió)|funciona|llegó|me llegó|lo encontré|va)|falsa alarma|déj(?:alo|enlo)|
   lascia(?:te)? (?:stare|perdere)|(?:tutto |ho |già |è (?:stato )?)?risolto|come non detto|ora funziona|funziona (?:di nuovo|ora|adesso)|è arrivat[oa]|falso allarme|
   deixa?(?:em)? (?:pra lá|para lá|estar)|esqueç(?:a|am)|(?:já |está |foi |tudo )(?:resolvid[oa]|resolvi|resolveu|chegou|funciona|consegui)|voltou a funcionar|falso alarme|
   laat maar|(?:is |al |inmiddels )?opgelost|(?:doet|werkt) het (?:weer|nu)|(?:is )?(?:inmiddels |net )?(?:aangekomen|binnen)|vals alarm)(?!\\s+(?:nicht|nix|pas|plus|niet))`,
);

/** Whether a text calls for an answer that has not come, though it asks nothing itself: "hello", "still nothing", "bump". */
export const isNudge = (text: string): boolean => CALL.test(plain(text)) || WAITS().test(plain(text));

/** Whether a text takes a question back. What asks in the same breath is for the caller to see. */
export const isSettled = (text: string): boolean => SETTLED().test(plain(text));

/** Names and links are nobody's words. */
const plain = (text: string): string =>
  text
    .slice(0, 2_000)
    .replace(/https?:\/\/\S+|(?<![\p{L}\p{N}])[@#][\w.]+/gu, ' ')
    .normalize('NFC');

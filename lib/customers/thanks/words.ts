/**
 * What is said around thanks, by language. Each cue is a list of wordings as `models/rules` reads them: words of one wording in a row,
 * `a|b` one of them, `word*` any ending, `~` up to three words between, " / " or a new line between wordings.
 */
export const CUES = {
  thanks: 'a word of thanks',
  helped: 'said of an answer that helped, without a word of thanks',
  mended: 'it was put right',
  refused: 'turned down, or nobody said thanks',
  bitter: 'a saying that means the opposite',
  irony: 'what praise of a failure begins with',
  harm: 'what one gives thanks for bitterly',
  undone: 'it was tried and did nothing',
  ahead: 'thanks before anything was done',
  plea: 'please',
  wish: 'still asked for',
  turned: 'taken back: but … not, and now it is worse',
  denied: 'a denial: what helped without thanks does not count then',
  now: 'now or before: two times are told apart',
} as const;
export type Cue = keyof typeof CUES;
export type Wordings = Partial<Record<Cue, string>>;

const en: Wordings = {
  thanks: `thanks|thx|tysm|ty|tyvm|thanku|thankyou|thnx|thks|thanx|tnx|tks|cheers|tq|thnk* / thank you|ya|yous / want|wanna|like to thank / ta very much / much|really|so|greatly appreciate* / appreciate* it|that|this|you|your|the / much obliged / grateful|thankful for / grateful|thankful to you / so|very|most|im|am grateful|thankful / is|are appreciated`,
  helped: `all good|fine|sorted|well now|again / big up|ups / shout|shoutout out|to|to ~ to / it|this|that really helped / that|it|this helped|worked / that|this fixed|solved / that did|was it / my hero / did|does the trick / works|working|fine|good|fixed|solved|sorted now|again|perfectly / works like / worked like|perfectly|first / problem|issue|error solved|gone|history|sorted|fixed / saved my|me|the / you|guys|yall rock|rule / i owe you / hats off / life saver|lifesaver / absolute|total|utter legend|star|hero|genius|gem|angel / youre|your a|an|the|my legend|star|hero|genius|best|angel|life|gem|beauty / you are a|an|the|my legend|star|hero|genius|best|angel|life|gem|beauty`,
  mended: `fix* / solv* / sort|sorted|sorting / replac* / arrived|received / resolv* / helpful|helping|helped|help / works|working|worked / refund* / quick*|fast|prompt*|speedy|swift* / charm / looking into|after / love|great|amazing|brilliant service|support|help|job|work`,
  refused: `no|nah|nope|without thanks|thank|thx / not|dont|doesnt|didnt|wont appreciate / not|no|never|without a|one|any|even|single ~ thanks|thank / say|said|saying ~ thank* / thank me|god|heaven|goodness / thank the lord / a|single|one|word thank / no|not thanks to / thanks to them|him|her|these|those`,
  bitter: `for nothing / thanks|thx a bunch / for ~ absolutely|literally no|zero|nothing / much for / thanks anyway|but / thank you when|if|once / your useless|pathetic|terrible|awful|lousy|rubbish / cheers for that lads|guys / sarcas* / no help|use whatsoever / useless / pointless`,
  irony: `oh great|wonderful|lovely|fantastic|brilliant ~ thank|thanks|thx|cheers / wow thank|thanks|cheers / well thanks / slow clap`,
  harm: `parking|speeding ticket|tickets|fine / a|the|another|my fine|penalty|headache|nightmare|brick|bricked|migraine / leaving|leave|left ~ without|stranded / fees / ruin*|losing|lost|breaking|broke|broken|ignor*|wast*|cancel*|letting|delay*|destroy*|smash*|damag*|stolen|overcharg*|lying|lies|crash*|mislead*|stranding|stranded|spoil*|scratch* / late again|delivery|arrival / charged|billed ~ twice|again|double|extra / again|another|yet ~ delay|outage|wait|mess|week|day|hours / hour|hours|days|weeks|months ~ hold|queue|wait|waiting|late|delay / hanging up|me / charging|messing|blocking|locking|deleting me|my|us|our / on hold / hold music / nothing works / waiting|awaiting / down|failed|out|dead again|now|already / let ~ down / warned me / making|made me ~ wait|miss|late|pay|cry / neither`,
  undone: `still dead|down|off|out|same / not|never|no|doesnt|didnt|dont|wont|cant|isnt|hasnt|havent|still ~ work|working|help|helped|fix|fixed|solve|solved|load|loading|start|changed / still broken|not|nothing|no|waiting|the|doesnt|wont|cant`,
  ahead: `in advance / tia / thanks anyone / if ~ could|would|can ~ appreciate*|grateful / would ~ appreciate*|grateful|be|nice / appreciate ~ if / grateful if / when|once|until|if|till you|its|it|they ~ fixed|done|sorted|arrives`,
  plea: `please|pls|plz`,
  wish: `can|could|would you|u|someone|anyone|somebody / i need|want|would|wanna a|an|to|my|the|help|you|this|it|like / need to / any news|update|idea / looking forward to your|a|hearing / let me know / waiting for / await* / dm me / call me`,
  turned: `but ~ not|no|never|nothing|dont|doesnt|didnt|isnt|wont|still|cant|broken|worse|wrong|late / but not|still|nothing|no / too late / even|now|its|completely|totally worse / worse than|now / now ~ nothing|neither|none|broken|dead|worse|gone|blocked|locked / another ~ that`,
  denied: `not|no|never|nothing|hardly|cannot|nor|still|when|if|until|dont|doesnt|didnt|isnt|wasnt|wont|cant|havent|hasnt|wouldnt|couldnt|aint`,
  now: `now|before|anymore`,
};

const de: Wordings = {
  thanks: `danke|dankeschon|danksche|dankee*|merci / vielen|besten|herzlichen|herzlichsten|lieben|tausend|1000|tausendfachen|riesigen|grossen ~ dank / dank dir|euch|ihnen|eurer|deiner|ihrer / dankbar fur|dass / vergelts gott / bin ~ dankbar`,
  helped: `alles ~ wieder|jetzt gut|ok|okay|super|bestens / ihr seid ~ gold* / hat ~ geklappt|funktioniert|geholfen / lauft|klappt|funktioniert|geht|gehts|funzt jetzt|wieder / das wars / ist gelost / problem gelost|behoben|erledigt / tag|leben|abend gerettet / du bist ein|der|die|mein ~ schatz|held|engel|beste|retter / ihr seid|du bist|sie sind die|der|spitze|super|klasse|besten|toll / hut ab`,
  mended: `ersetzt|angekommen|erhalten|gelost|geholf*|hilfe|hilfreich|hilfsbereit*|geklappt|lauft|schnell*|erstatt*|behoben|erledigt|repariert|funktioniert|gehts|klappt|fix|prompt / geht wieder|jetzt / super service|support|hilfe / ist da|angekommen`,
  refused: `nein|ne|nee|no danke / auf ein|das danke|dank|dankeschon / kein|keinen|ohne danke|dank|dankeschon|wort / kein|nicht|nie mal|einmal|ein|wort ~ danke|dank / danke gott / gott sei dank / bedankt|bedanken hat|sich|konnte|konnt / zum dank`,
  bitter: `danke|dank ~ fur nichts|nix|garnichts|gar / danke|dank auch / na danke|vielen|schonen|herzlichen|besten / trotzdem danke / danke trotzdem / umsonst`,
  irony: `ja|ach danke|dank|toll / na toll|super|klasse|prima|bravo|wunderbar / oh toll|super ~ danke`,
  harm: `strafzettel|mahnung|mahngebuhr*|bussgeld|ubernacht*|warteschleif*|albtraum|alptraum|kopfschmerzen / ohne strom|heizung|wasser|internet|netz|empfang / dass ich|wir|man ~ jetzt|nun|wieder|schon / fur die|den|das ~ strafe|nacht|arger / ignorier*|kaputt*|verloren|verlor*|verspat*|ruinier*|zerstor*|gesperrt|abgesagt|storniert|nutzlos|sinnlos|geklaut|beschadigt|belogen|verarscht|verschwend*|versaut|verdorben|doppelt|falsch|falsche|falschen|falsches|wartezeit|warteschleife|ausfall|ausgefallen|gekundigt / wochen|tage|tagen|stunden|monate|monaten|minuten ~ warten|wartezeit|gewartet|warteschleife|verspatung|spater / im stich / warte|warten auf|noch|immer|seit / gar|uberhaupt nichts / nichts|nix geht|gebracht / wieder|schon|erneut ~ nicht|kein|keine|ohne|weg|kaputt|ausgefallen|urlaubstag`,
  undone: `nicht|nichts|nix ~ geholf*|geklappt|gelost|funktioniert|funktionieren|gebracht|geht|lauft / funktioniert|geht|lauft|klappt ~ nicht|nix|nichts / immer|noch ~ nicht|kein|keine|kaputt / trotzdem nicht|kein|keine|kaputt`,
  ahead: `im voraus|vorraus / schonmal|vorab|schon danke|mal / dank|danke ~ schonmal|vorab / wenn|falls ~ konntet|konnten|wurdet|geht|funktioniert`,
  plea: `bitte`,
  wish: `hatte|hatten ~ gern|gerne / konnt|konntet|konnten|kann|kannst ihr|sie|du|mir|man|jemand / ich brauche|brauch|mochte|hatte / freue mich auf ~ antwort|ruckmeldung / warte|warten auf / um ruckruf|ruckmeldung|antwort|hilfe`,
  turned: `aber ~ nicht|kein|keine|nichts|nix|leider|immer|schlimmer|kaputt|falsch / zu spat / noch schlimmer / jetzt ~ kaputt|gesperrt|weg|garnichts|nichts|nix|schlimmer`,
  denied: `nicht|nichts|kein*|nie|leider|wenn|falls|noch`,
  now: `jetzt|vorher|nun`,
};

const es: Wordings = {
  thanks: `gracias|grasias|graciass*|grax|grx / agradecid* / te|os|le|les|se|lo ~ agradezc*|agradec* / agradezco|agradecemos`,
  helped: `ya ~ funciona|anda|funciono / funciono / me has|ha|habeis|han salvado / me salvaste|salvaron / solucionado|resuelto|arreglado / sois|eres|son ~ mejor|mejores|crack|cracks|genio|genios|unos|cracks / un crack`,
  mended: `reemplaz*|llego|llegado|solucion*|resuelt*|resolv*|funciona|funciono|ayuda|ayudar*|ayudado|arregl*|rapid*|reembols*|devolu*|recibi|recibido|atencion|amable*|encant* / ya puedo|funciona|va|esta|llego / por fin`,
  refused: `no|ni|sin gracias / ni|sin un|una|las ~ gracias / no|nunca|jamas|ni ~ dan|dieron|da|dio|dado ~ gracias / gracias a dios|vosotros|ustedes|su|tu|vuestr*|esta|este / ni las|un gracias`,
  bitter: `por nada / gracias|grax eh|hombre|igual / gracias por vuestro|su|tu nulo|nula|pesimo|mal|malo / de nada por`,
  irony: `pues nada / vaya|bravo|anda|hala|toma ~ gracias`,
  harm: `multa|multas|pesadilla|recargo / dejar*|dejad* ~ sin / noche ~ aeropuerto|estacion|calle / dejarme|dejarnos|tirad*|estrope*|arruin*|perder*|perdido|perdid*|roto|rota|romper*|averiad*|ignor*|cobrarme|cobrado|cobrad*|cancelar*|cancel*|mentir*|retras*|demora*|fastidi*|joder*|jodid*|bloque*|engan*|estaf*|robar*|inutil*|equivocad* / hacerme|hacernos ~ perder|esperar / horas|dias|semanas|meses ~ espera|esperando|retraso|tarde / otra|una vez ~ sin|mal|caido|no|tarde|igual / de nuevo sin|caido|no / sin internet|luz|agua|linea|servicio|senal`,
  undone: `no|nunca|ni|nada ~ funcion*|sirv*|soluc*|ayud*|resol*|va|arregl* / sigue sin|igual|mal|roto|sin`,
  ahead: `de|por antemano|adelantado / espero|quedo ~ respuesta|su|vuestra / si ~ pueden|podeis|podrian / agradeceria|agradeceriamos`,
  plea: `por|x favor / porfa|xfa|porfis`,
  wish: `necesito|quisiera|querria|quiero|busco / pueden|puede|podeis|podrian|podriais|alguien / me pueden|podeis|ayuda|ayudan / esperando|espero`,
  turned: `pero ~ no|nada|nunca|sigue|igual|peor|mal|tarde / demasiado tarde / es|va|ahora ~ peor / ahora ~ nada|no|ninguno|tampoco|bloquead*`,
  denied: `no|nada|nunca|ni|sigue|todavia|cuando|si|aun`,
  now: `ahora|antes`,
};

const fr: Wordings = {
  thanks: `merci|mercii*|mersi|mrc|mrci|mci|remerciements / remercie|remercions|remerciements / un grand merci / reconnaissant* pour|de / tres|tellement|trop reconnaissant*`,
  helped: `vous|tu assurez|assures|gerez|geres / probleme ~ envole|disparu|regle / ca ~ marche|remarche|fonctionne|roule|refonctionne|marchait / cest|c ~ regle|resolu|bon|nickel|repare / nickel / probleme resolu|regle / tu|vous mas|mavez|me|nous ~ sauve* / tes|vous etes ~ amour|ange|genie|chef|as|genial|geniaux|top`,
  mended: `recu|recue|remplac*|regle*|resolu*|marche|remarche|fonctionne|rapid*|aide|aider|aidee|rembours*|repare*|reactif*|efficace*|gentil* / colis recu|arrive / bon ca`,
  refused: `attend* ~ un|le merci / non|sans|aucun merci|remerciement* / meme|jamais pas|un ~ merci / pas un|de|le merci / grace a vous|votre ~ plus|rien`,
  bitter: `merci ~ pour rien|nada / merci bien|quand`,
  irony: `ah|bah|ben|eh merci|bah|ben`,
  harm: `amende|cauchemar|penalite|nuit passee / laiss* ~ sans / perdre|perdu*|casse*|abime*|eventre*|gach*|foutu*|ignor*|ruine*|detrui*|annul*|bloqu*|retard*|vole*|double|debite*|preleve*|prelevement|inutil*|mensonge*|menti|arnaque*|raccroche* / en panne / jattends|attente|attendre|attendu / heures|jours|semaines|mois ~ attente|attendre|retard|attendu / encore|toujours ~ panne|retard|probleme|rien|coupure / faire|fait ~ perdre|attendre|rater|payer`,
  undone: `ne|pas|rien|plus ~ marche|fonctionne|aide|resolu|regle|servi / marche|fonctionne|regle|resolu ~ pas|plus / toujours pas|rien|aucun*`,
  ahead: `davance / par avance / d avance / je vous serais`,
  plea: `svp|stp / sil vous|te`,
  wish: `pouvez|pourriez|peux vous|tu / jai besoin / jaimerais|voudrais / je veux|voudrais|cherche / quelquun peut|sait`,
  turned: `mais ~ pas|rien|plus|jamais|toujours|pire|tard|non / trop tard / plus rien / cest pire / maintenant ~ plus|rien|pas|pire|bloque`,
  denied: `pas|rien|jamais|toujours|plus|si|quand|encore`,
  now: `maintenant|avant`,
};

const pt: Wordings = {
  thanks: `obrigad*|brigado|brigada|brigadao|brigadinha|obg|obgd|valeu|vlw|agradeco|agradecemos|gratidao / grato|grata / gratos pela|por / muito|mto|super grat*`,
  helped: `resolvid*|resolveu|funcionou / deu certo / me salvou|salvaram / agora|ja ~ funciona|funcionando|funcionou / voces|voce|cara ~ demais|dez|10|top|otim*|maravilh*|melhor|melhores|anjo|feras|fera`,
  mended: `chegou|resolv*|resolvid*|solucion*|funcion*|ajud*|rapid*|reembols*|estorn*|troc*|atencao|atendimento|certinho|consert*|recebi / deu certo`,
  refused: `nao|nem|sem obrigad*|valeu / ninguem|nunca|nem ~ agradec* / nem um|pra ~ obrigad* / fui|foi|sou|fomos|era|sao|foram|somos|ser|ficar|me|sendo ~ obrigad* / obrigad* a|ao pagar|comprar|usar|ligar|esperar|ir|fazer|trocar|ficar|mudar|cancelar / gracas a`,
  bitter: `por nada / valeu|obrigad* hein|ne|viu / obrigad* mesmo assim`,
  harm: `multa|multas|pesadelo|juros / deixar*|deixou|deixando ~ sem / noite ~ aeroporto|estacao|rua / estrag*|quebr*|perdi*|perder*|perdeu|ignor*|cobrar*|cobrad*|cobranca|dobro|cancel*|mentir*|mentira|atras*|demor*|arruin*|destru*|bloque*|engan*|roub*|inutil*|errad* / deixar*|deixou me|nos|na|no|sem / na|de espera / horas|dias|semanas|meses ~ espera|esperando|atraso|fila / de|outra novo|vez ~ sem|fora|caiu / fiquei|ficar|estou|to sem / sem ~ novo|denovo / fazer*|fez ~ perder|esperar|passar`,
  undone: `nao|nem|nunca|nada ~ funcion*|resolv*|ajud*|adiant*|serv*|abre / continua sem|igual|mal|nao|ruim`,
  ahead: `desde ja / antecipad* / fico|ficarei no aguardo / aguardo ~ retorno|resposta|contato / agradeceria`,
  plea: `por favor / pfv|pfvr|porfavor`,
  wish: `preciso|queria|gostaria|quero / podem|pode|poderiam|alguem|conseguem / aguard*|esperando`,
  turned: `mas ~ nao|nada|nunca|continua|pior|ainda|tarde|mal / tarde demais / agora ~ nao|nada|nem|pior|bloquead* / ficou|e|ta pior`,
  denied: `nao|nada|nunca|nem|ainda|quando|se|continua`,
  now: `agora|antes`,
};

const it: Wordings = {
  thanks: `grazie|grazieee*|grz|ringrazio|ringraziamo / grato|grata per|di`,
  helped: `ha funzionato / funziona|risolto|sistemato / ora|adesso ~ funziona|va|entro|parte / mi hai|avete salvat* / siete|sei ~ grandi|mitic*|fantastic*|super|top|un|una|bravissim* / era proprio quello`,
  mended: `arrivat*|sostitu*|risol*|risposta rapida|veloce / aiut*|funzion*|veloc*|rapid*|gentil*|pazienza|disponibil*|rimbors*|sistemat*|ricevut*|cortes*`,
  refused: `no grazie / neanche|nemmeno|neppure|senza ~ grazie / mai|non ~ ringrazi* / ringraziat* / grazie a dio|voi|te|lei|quest*`,
  bitter: `grazie|grz di|per ~ niente|nulla|cavolo|cazzo / grazie al|eh / grazie lo stesso`,
  irony: `ah|eh|beh grazie / grazie tante`,
  harm: `multa|multe|incubo|mora / lasci* ~ senza / notte ~ stazione|aeroporto|strada / rovinat*|rovinar*|rott*|rompere|perso|persi|persa|perdere|smarrit*|distrutt*|ignor*|ritard*|cancellat*|annullat*|disservizio|bloccat*|rubat*|inutil*|sbagliat*|mentit*|bugie|truff*|addebitat* / ore|giorni|settimane|mesi ~ attesa|aspett*|ritardo|coda / ennesim* / di|ancora nuovo|una ~ senza|rotto|giu|fermo / fatto|farmi|avermi ~ perdere|aspettare|pagare`,
  undone: `non|nemmeno|neanche|niente|mai ~ funzion*|aiut*|risol*|serv*|va|vanno|parte / ancora niente|nulla|rotto|non / sempre uguale|rotto`,
  ahead: `in anticipo / anticipatamente / attendo|aspetto|resto ~ risposta|risposte|riscontro|notizie|attesa / gradirei`,
  plea: `per favore|cortesia|piacere`,
  wish: `mi|ci dite|potete|puoi|fate|serve / potete|potreste|puoi|potrebbe|qualcuno|riuscite / vorrei|voglio|ho bisogno / aspetto|attendo`,
  turned: `ma ~ non|niente|nulla|mai|ancora|peggio|tardi / troppo tardi / e peggio / adesso|ora ~ non|niente|nulla|peggio|nemmeno|neanche`,
  denied: `non|niente|mai|nulla|ancora|se|quando`,
  now: `ora|prima|adesso`,
};

export const BY_LANGUAGE = { en, de, es, fr, pt, it } as const;

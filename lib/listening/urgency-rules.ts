/** Reasons that make a post urgent, in six languages, and what tells of buying or leaving. */
import type { Rule } from './models/rules';

export type UrgencyReason = 'outage' | 'danger' | 'legal' | 'refund' | 'waiting' | 'repeated' | 'reach' | 'anger';
export type Intent = 'purchase' | 'churn';

export const URGENCY_RULES: readonly Rule<UrgencyReason>[] = [
  {
    kind: 'outage',
    patterns: `outage / is|are|been|still|went|completely down / not|isnt|doesnt|wont|stopped working|work|load|loading|open / cant|cannot log|login|access|connect|pay|checkout / no service|signal|internet|power|connection / keeps crashing / server* ~ down / locked out
      ausgefallen / storung / ausfall / geht nicht|nichts / geht gar nicht|nichts / funktioniert nicht|gar|uberhaupt|nichts / kein|keine netz|internet|strom|verbindung|empfang / nicht erreichbar|einloggen|anmelden
      caido|caida / no funciona* / no puedo entrar|acceder|pagar|conectar* / sin servicio|internet|luz|senal
      en panne / ne|en marche|fonctionne pas|panne|plus / marche pas|plus / fonctionne pas|plus / impossible de se|me|payer connecter|payer / plus de|d reseau|internet|courant
      fora do ar / nao funciona* / nao consigo entrar|acessar|pagar|logar / sem internet|sinal|luz|servico / caiu o|a sistema|internet|app|site
      non funziona* / fuori servizio / non riesco a|ad entrare|accedere|pagare|connettermi / senza internet|linea|corrente|segnale / e giu
      error|fehler 404|500|502|503|504 / nothing|none ~ works|working|loads / everything is down|dead / throws|throwing|shows an|error|errors / keeps ~ crashing|freezing|failing / unable to log|login|pay|connect|access|order / site|app|website|page|service|network|server|checkout is|keeps|was ~ down|broken|dead|offline|unreachable|crashing
      geht|funktioniert|lauft|ladt ~ gar|uberhaupt|garnichts|nix|nichts|nicht / nichts|nix geht|funktioniert|lauft / app|seite|website|server|netz|internet|dienst ~ down|tot|offline|gestort|weg|abgesturzt / sturzt ~ ab / kann|konnen ~ bezahlen|einloggen|anmelden|bestellen|zugreifen ~ nicht
      no va|funciona|carga|conecta|abre|furula|tira / sin cobertura|conexion|red|linea|sistema|acceso / nada funciona|va / app|web|pagina|servidor|servicio ~ caida|caido|colgada|rota / se ha|han caido|colgado|cae / da error / no me deja|permite entrar|pagar|acceder|comprar
      rien ne marche|fonctionne|va / plus rien ne / zero|aucun|aucune|plus|pas ~ reseau|connexion|internet|service|acces / site|appli|application|serveur|service ~ plante|hs|down|panne|inaccessible|bloque|bloquee / plante|bug|beug ~ sans|tout|encore|toujours / n arrive|arrivons pas|plus ~ connecter|payer|commander / narrive|parvient pas|plus
      nada funciona|vai|carrega / nao abre|carrega|conecta|entra|liga|roda|vai / app|site|sistema|servidor|internet|servico|sinal ~ fora|caiu|travado|caido|offline / da erro|pau / trava|travando|travou
      non va|vanno|parte|carica|si|apre ~ niente|apre|carica|connette|accede / niente funziona|va / zero|nessun|senza|manca ~ segnale|rete|linea|connessione|servizio|campo|internet / app|sito|server|servizio|rete ~ giu|down|bloccato|bloccata|morto|crasha / da errore / mi da errore
      payments|payment|card|cards|checkout|orders|logins ~ failing|failed|fail|declined|rejected / whole street|area|town|building|office ~ no|without ~ internet|power|water|signal / ohne internet|strom|netz|empfang|verbindung|warmwasser / geht|gehen|ladt|lauft ~ app|seite|website|login|hotline ~ nicht|nix / fallt|fallen ~ aus / kartenzahlung|kartenzahlungen|zahlung|zahlungen ~ nicht|aus|gestort / plus|pas|aucun|sans dinternet|dacces|delectricite|internet|reseau / paiements|paiement ~ refuse|refuses|bloques|bloque / app|sito|rete|pagamenti ~ non va|vanno|parte|funziona|funzionano / pagos|tarjeta ~ rechaz*|falla|fallan / pagamentos|cartao ~ recus*|falha|falham
      throws|shows|gives a 404|500|502|503|504 / card|payment|cash machines|machine|terminals ~ down|dead|offline / keiner|niemand ~ kommt|kann ~ konto|app|seite|rein / lapp|il|la sito|app ~ non va|funziona|parte / lapp non va|funziona|parte|si
      no hay|tenemos|tengo internet|luz|senal|linea|red|cobertura|wifi / niente|manca internet|linea|corrente|segnale|campo|wifi / non ce|abbiamo|ho internet|linea|corrente|segnale|campo|wifi / nao tem|temos|tenho internet|luz|sinal|rede|wifi / pas|plus de internet|reseau|courant`,
    unless: 'sun|prices|price|sonne|preise|sol|precios|precos|soleil|prix|sole|prezzi',
  },
  {
    kind: 'legal',
    patterns: `lawyer|lawyers|attorney|lawsuit|solicitor|ombudsman|gdpr|regulator / sue|suing you|them|your|this / legal action / see you in court / take|taking ~ court / trading standards / consumer protection / police
      anwalt|rechtsanwalt|anzeige|verbraucherzentrale|verbraucherschutz|klage|gericht|dsgvo|bundesnetzagentur|polizei
      abogado|abogada|demanda|demandar|denuncia|denunciar|consumo|facua|tribunal*|policia
      avocat|avocate|plainte|tribunal|proces|dgccrf|juridique|police / 60 millions
      advogado|advogada|processar|procon|processo|justica|tribunal
      avvocato|denuncia|denuncio|querela|tribunale|codacons|garante / vie legali
      solicitors|barrister|litigation|suing|tribunal / small claims / report|reporting you|this|them to / consumer|citizens rights|advice|affairs / statutory rights
      anwaltin|rechtsanwaltin|verklag*|mahnbescheid|rechtlich*|schlichtungsstelle|strafanzeige / klage|anzeige ~ ein|erstatten|gegen
      abogados|juzgado|juicio|querella|denunciare|demandare|omic|consumidor* / acciones|medidas legales|judiciales / hoja|hojas de reclamacion*
      avocats|huissier|justice|tribunaux / mise en demeure|justice / porter plainte / signal ~ conso|dgccrf / mediateur
      advogados|acao judicial / juizado|indenizacao|reclamar no procon / pequenas causas / livro de reclamacoes
      avvocati|denuncero|querelo|causa|diffida|tribunali|agcom|consumatori / per vie legali
      repression des fraudes / signalconso|ufc|cnil|aepd|bafin|ofcom|ofgem|anatel|agcm|antitrust|altroconsumo / see you|them in court / autorite de ~ concurrence|consommation
      allavvocato|lavvocato|dallavvocato|lavocat|allantitrust|lantitrust|allagcom|labogado`,
    unless:
      'loves|love|fan|liebt|mag|trinkt|adore|adores|adora|ama|encanta|lecker*|rezept|kocht|gekocht|schmeckt|salade|salat|guacamole|delicieu*|toast|shoe|shoes|tennis|basketball|food',
  },
  {
    kind: 'refund',
    patterns: `refund|refunded|refunds|chargeback|overcharged|reimburse* / money back / charged me|twice|double / charged ~ twice
      erstattung|ruckerstattung|erstattet|ruckzahlung / geld zuruck / doppelt abgebucht|berechnet
      reembolso|reembolsen|devolucion / devuelv* ~ dinero / cobraron ~ dos|doble / me cobraron
      remboursement|remboursez|rembourse|rembourser|remboursee / debite ~ deux|fois
      estorno|ressarcimento / reembols* / dinheiro de volta / cobraram ~ duas|vezes
      rimborso|rimborsate|rimborsatemi|rimborsare / soldi indietro / addebitato ~ due|volte
      give|want|get|need|like|send|return ~ my|back|the ~ money|pounds|dollars|euros|cash|quid|bucks / pay me back / took|taken|deducted|withdrew|billed ~ twice|mistake|wrong|extra|double / overcharge*|overbilled|reimbursement
      zahlt|zahlen|zahl|uberweist|uberweisen|schickt|gebt|will|erstattet|erstatten|verlange|fordere ~ geld|euro|betrag|zuruck / zu viel|viel berechnet|abgebucht|bezahlt / zuviel ~ berechnet|abgebucht|bezahlt / geld ~ zuruck / ruckuberweis* / abgebucht|eingezogen ~ zweimal|doppelt|falsch
      devolved*|devuelvan*|devuelve*|reembols*|reintegr* / cobr* ~ mas|doble|dos|error|indebid* / quiero|exijo ~ dinero|euros|pasta
      rendez|rendre|remboursez|recuperer|veux|exige ~ argent|euros|sous|fric / prelev*|debite*|facture* ~ erreur|deux|trop|double / trop percu
      devolv*|devolucao|estornem|estornar|ressarc* / cobr* ~ mais|duas|dobro|indevid*|errado|erro / quero|exijo ~ dinheiro|reais|grana
      ridatemi|ridate|restituit*|restituzione|rimbors* / addebit*|preleva*|preso|presi ~ errore|sbaglio|due|doppio|piu / voglio|rivoglio|esigo ~ soldi|euro
      buche|buch ~ zuruck|retour / lastschrift ~ zuruck / disput*|dispute ~ charge|payment|transaction
      betrag|summe|geld ~ erstatten|zuruckzahlen|zuruckuberweisen`,
    unless: 'policy|policies / just curious / thanks|thank|danke|gracias|merci|obrigado|obrigada|grazie',
  },
  {
    kind: 'waiting',
    patterns: `waiting|waited for|since|over|two|three|all|an|hours|days|weeks / still waiting|nothing|havent|no|not / for|over|been|after hours|days|weeks|months / no|any|without ~ reply|response|answer / on hold / where is|are my / never arrived|came|received|replied|answered
      warte|warten ~ seit|auf|schon|immer / seit ~ tagen|wochen|stunden|monaten / keine antwort|reaktion|ruckmeldung / wo bleibt / immer noch nicht|keine|kein / nie angekommen
      esperando / llevo ~ dias|horas|semanas|meses / sin respuesta / hace ~ dias|semanas|meses|horas / sigo sin / no ha llegado / donde esta mi
      attends|attendons|attente / depuis ~ jours|semaines|heures|mois / aucune|sans reponse / pas de|eu reponse|nouvelles / toujours pas|rien / ou est mon|ma
      esperando|aguardando / ha|faz ~ dias|horas|semanas|meses / sem|nenhuma resposta / nao chegou / ainda nao / cade meu|minha|o|a
      aspetto|aspettando|attesa / da ~ giorni|ore|settimane|mesi / nessuna|senza risposta / ancora nulla|niente|nessun|nessuna|non / mai arrivato|arrivata
      havent|not|never|yet|still|without|nobody|noone|no|anyone ~ heard|hear|answered|replied|responded|received|arrived|come|back / days|weeks|months ~ no|without|nothing|waiting|silence / ages|forever ~ waiting|reply|answer / radio silence / ignored|ignoring for|since
      kein|keine|ohne|nichts ~ lebenszeichen|nachricht|info|update|gehort|bescheid|lieferung|paket / wochen|tagen|tage|monate|monaten|stunden ~ keine|kein|nichts|niemand|warte|noch / warten|warte|gewartet|wartezeit ~ ewig|seit|tage|wochen|stunden / funkstille / immer ~ nicht ~ da|angekommen|geliefert|beantwortet
      sigo|seguimos|todavia|aun|sin ~ noticias|esperando|respuesta|contestar|recibir|responder|saber / dias|semanas|meses ~ esperando|sin|nada / no|nadie ~ contesta|responde|contestado|respondido|llega|llegado
      toujours|encore|aucune|sans|pas ~ nouvelles|nouvelle|recu|livre|reponse|retour|repondu / semaines|jours|mois|heures ~ jattends|rien|toujours|aucune|sans|attente / personne ne|na ~ repond|rappelle|repondu
      nenhuma|ainda|ate ~ noticia|resposta|retorno|nada|chegou|responde|respondeu|agora / dias|semanas|meses ~ esperando|sem|nada|aguardando / ninguem ~ responde|retorna|respondeu|atende
      nessuna|ancora|senza|mai|nessuno ~ notizia|notizie|risposta|risponde|risposto|arrivato|ricevuto|niente / settimane|giorni|mesi ~ aspetto|senza|niente|ancora|nessuna
      month|months|weeks|week|days ~ no|without ~ parcel|package|delivery|order|answer|reply|update / heures|jours|semaines|mois dattente|dattentes / monat|monate|wochen|woche|tage ~ kein|keine|ohne ~ paket|antwort|lieferung|ware / mes|meses|semanas|dias ~ sin|sem ~ paquete|pedido|respuesta|resposta|pacote|entrega / mese|mesi|settimane|giorni ~ senza|nessun|nessuna ~ pacco|risposta|consegna
      mes|meses|semana|semanas|dias e|y nada / mese|mesi|settimane e niente / waiting|waitin ~ hours|days|weeks|months / nobody|no one ~ answers|replies`,
    unless:
      'wife|husband|friend|friends|gespannt|excited|lovely|gespannte|vorfreude|ilusion|ansios*|album|concert|tour|lora|sequel|season|weihnachten|christmas|noel / two|few|couple|five minutes|mins / minute|minuti|minutos|minuten ~ klasse|super|brilliant|great|genial|perfekt',
  },
  {
    kind: 'repeated',
    patterns: `again and again / second|third|fourth|fifth|2nd|3rd|4th|5th|nth|umpteenth time|email|message|call|tweet|attempt|week / asked|asking|called|emailed|messaged|contacted|written|tried ~ times|twice|again|already|repeatedly|before / yet again / once again / how many times / as i said / keep asking|ignoring / ignoring me|us|my
      schon wieder / erneut / zum zweiten|dritten|vierten|x|wiederholten mal / mehrmals|mehrfach|wiederholt|zweimal|dreimal / wie oft / ignoriert
      otra vez / segunda|tercera|cuarta|enesima vez / varias|muchas|repetidas veces / ya ~ escrito|llamado|pedido / cuantas veces / me ignoran / de nuevo
      deuxieme|troisieme|quatrieme|enieme fois / encore une fois / plusieurs fois / combien de fois / a plusieurs reprises / deja ~ ecrit|appele|demande|contacte / vous ignorez
      segunda|terceira|quarta|enesima vez / de novo / varias|quantas|muitas vezes / ja ~ liguei|mandei|pedi|falei / me ignoram
      seconda|terza|quarta|ennesima volta / di nuovo / piu|quante|molte volte / gia ~ scritto|chiamato|chiesto|segnalato / mi ignorate
      frage|frag|schreibe|schreib|melde|hake ~ nochmal|nochmals|erneut|wieder / habe|hab|haben ~ mal ~ geschrieben|gemailt|angerufen|gefragt|gemeldet|kontaktiert / mal ~ gemailt|geschrieben|angerufen|nachgefragt / vuelvo a preguntar|escribir|pedir|llamar|reclamar / insisto|reitero / je redemande|reecris|relance|repose|rappelle / pergunto|escrevo|peco de|outra novo|vez / richiedo|riscrivo|ripeto|sollecito / chiedo|scrivo di nuovo / asking|writing|calling|posting|tweeting again|twice / anyone|anybody there / jemand da / hay alguien / ya quelquun / tem alguem / ce qualcuno
      trois|quatre|cinq|dix fois que / tres|cuatro|cinco|diez veces que / tre|quattro|cinque|dieci volte che / drei|vier|funf|zehn mal ~ geschrieben|gefragt|angerufen`,
  },
  {
    kind: 'anger',
    patterns: `furious|angry|outrageous|disgusting|disgusted|disgraceful|unacceptable|pathetic|useless|appalling|ridiculous|scam|scammers|thieves|liars|shameful|livid|wtf|incompetent|infuriating|atrocious / fed up / sick of / absolute joke / worst / rip off / how dare
      wutend|sauer|unverschamt*|frechheit|unfassbar|skandal*|betrug|betruger|abzocke|unmoglich|sauladen|dreist|lacherlich|katastrophe|inakzeptabel|zumutung / schnauze voll / am schlimmsten
      indignante|verguenza|inaceptable|estafa|estafadores|ladrones|indignado|indignada|furioso|furiosa|harto|harta|lamentable|vergonzoso|asco|pesimo|pesima|inutiles / el|la peor
      honte|honteux|inadmissible|inacceptable|scandaleux|arnaque|arnaqueurs|voleurs|furieux|furieuse|ridicule|lamentable|scandale|incompetents / ras le bol / en ai marre / le|la pire / foutez / se moquer|moque|moquent
      absurdo|vergonha|inaceitavel|golpe|ladroes|pessimo|pessima|ridiculo|palhacada|descaso|furioso|lixo|revoltante|indignado|indignada / o|a pior / falta de respeito
      vergogna|vergognoso|inaccettabile|truffa|truffatori|ladri|furioso|furiosa|ridicolo|scandaloso|schifo|pessimo|pessima|incompetenti|indecente / il|la peggio|peggiore / presa in giro / stufo
      fuming|seething|disgrace|shambles|clowns|cowboys|crooks|rubbish|garbage|trash|horrendous|abysmal|diabolical|bastards|idiots|pissed|raging|enraged|appalled|scammed|robbed|conned|dreadful|horrific|insulting / had enough / sick and tired / shame on / beyond belief|angry|annoyed|a joke / lost my patience|temper
      stinksauer|saftladen|kotzt|idioten|deppen|frech|unverschamt|verarsch*|abgezockt|dreckladen|drecksladen|scheissladen|mistladen|wut|emport|fassungslos|amateure|stumper|lachnummer|unterirdisch|grottig|schande / mir|es reicht|langt / platzt|geplatzt ~ kragen / zum kotzen / nie so|schlechten / das letzte
      chorizos|sinverguenzas|timadores|cabreado|cabreada|cabreo|indignacion|vergonzosa|penoso|penosa|impresentables|caraduras|nefasto|nefasta|trino|tomadura|mierda|basura|robo|atraco / hasta las narices|gorro / ya esta bien|basta / que verguenza|asco|poca / panda de
      guignols|clowns|escrocs|incapables|minables|degueulasse|scandaleuse|honteuse|furax|enerve|enervee|outre|outree|degoute|degoutee|lamentables|nul|nuls|nulle|merde|foutage|vol / hors de moi / bande de / ca suffit / marre|assez de / cest du vol|foutage|honteux|scandaleux
      palhacos|golpistas|ladrao|bandidos|vergonhoso|vergonhosa|furiosa|puta|puto|indignacao|porcaria|merda|roubo|incompetentes|desrespeito|pessimos|piada|nojo|nojento|revoltada|revoltado|horrivel / de saco cheio / que bando|vergonha|absurdo / chega de|disso
      buffoni|pagliacci|ladroni|incapaci|furibondo|furibonda|incazzato|incazzata|vergognosi|vergognosa|schifosi|disgustoso|disgustosa|merda|furto|cialtroni|imbarazzante|penosi|infuriato|infuriata|arrabbiato|arrabbiata / che banda|schifo|vergogna / ne ho abbastanza / basta cosi / fuori di me
      schamt euch / schlechtester|schlechteste|schlechtestes|mieseste|miesester ~ laden|service|firma|verein|anbieter / unverschamtheit|schweinerei|drecksverein / vergogniamo|vergognatevi / averguenc* / shame on / disgusting|appalling service`,
    unless: 'not|never|nicht|nie|non|nunca|nao|pas|ne angry|furious|ridiculous|worst|sauer|furioso|schlimm',
  },
];

export const INTENT_RULES: readonly Rule<Intent>[] = [
  {
    kind: 'purchase',
    patterns: `where can i buy|get|order|find / want|wanna|like|love|going|looking|thinking|planning|ready to|of|about|on ~ buy|buying|order|ordering|purchase|purchasing|preorder / should i buy|get / how much is|are|does|do|for / is|are ~ in stock|available / do you sell|ship|deliver / can i order|buy|preorder / when ~ back in stock / in the market for / need to buy / take my money
      wo kann|bekomme|gibt|kriegt ich|man|es / will|mochte|wurde ~ kaufen|bestellen|haben / was|wieviel kostet|kosten / wie viel kostet / noch verfugbar|lieferbar / wann ~ wieder|verfugbar|lieferbar / kaufberatung
      donde puedo|se|lo comprar*|compro|compra|consigo / quiero|quisiera|voy a comprar*|comprar / quiero comprar* / cuanto cuesta*|vale|valen / hay|tienen stock|disponible* / hacen envios
      ou puis|peut|acheter|trouver je|on|acheter / veux|voudrais|aimerais|compte|vais ~ acheter|commander / combien coute*|ca / c est combien / quel|quelle est le prix / encore disponible|stock / livrez vous
      onde posso|compro|encontro|consigo comprar|encontrar / quero|queria|vou|gostaria ~ comprar|encomendar / quanto custa|e|fica / qual ~ preco / tem ~ estoque|stock|disponivel / voces vendem|entregam
      dove posso|si|trovo|compro comprare|acquistare|trovare|compra / vorrei|voglio ~ comprare|acquistare|ordinare|comprarlo / quanto costa|costano / e|ancora disponibile / spedite in|anche
      where ~ sell|stock|find|get|buy|order|pick / where ~ do|does|can|could you|i|we|one|lot|guys ~ sell|stock|buy|get|order / price|cost of|for|please|pls / how much for|is|are|would|does|do|to / thinking|tempted|planning|considering ~ treat|treating|get|getting|buy|buying|ordering|upgrading|grab|myself / does|do it|they|you|these|this come|ship|deliver|fit / ship|deliver|delivery|shipping to / waiting list|waitlist|preorder|pre / take|need|want|have|ill two|three|one of|these / ready|about to buy|order|purchase|checkout / in my basket|cart / any discount|code|voucher|offer / when ~ restock|restocked|available / link to buy|order
      wo ~ krieg|kriege|kauf|kaufe|bekomme|bekommt|gibts|gibt|findet|erhaltlich / was|wieviel ~ soll|kostet|kosten|preis / soll ~ kosten / wie|wo ~ bestellen|bestell|ordern / nehm|nehme|kauf|kaufe|bestelle|bestell|hol|hole ich|mir|ihn|den|die|das / uberlege|uberleg|hatte|will|mochte|plane|wollen ~ zuzulegen|kaufen|holen|zulegen|bestellen|gonnen|haben / gibts|gibt|habt|sind ~ lager|vorratig|noch|lieferbar|verfugbar / liefert|versendet ihr|ihr ~ nach|auch / rabattcode|gutschein / was ~ preis
      donde ~ pillo|venden|vendeis|encuentro|consigo|compro|comprar|puedo / a|por cuanto esta|sale|va|los / cuanto ~ cuesta|vale|valen|sale|cuestan|precio / me lo|la|los quedo|llevo|pido|compro / como ~ pido|comprarlo|compro|encargo|pedirlo / precio de|del / quedan|teneis|tienen|hay ~ stock|unidades|existencias|disponible* / enviais|envian|mandais a / estoy por|pensando comprar*|en ~ comprar*|pillar*|pedir*
      ou ~ trouver|acheter|acheter|trouve|achete|vendez|vend|procurer|commander / a|est combien|est ~ combien|prix / cest combien / quel ~ prix / je le|la|les|en prends|commande|achete|veux / comment je|on|faire|puis ~ commander|commande|achete|acheter / vous livrez|expediez|en ~ stock|livrez / livraison en|a|vers ~ possible / encore|toujours en|disponible|dispo ~ stock / jhesite|pense|envie|compte a|de|lacheter ~ acheter|prendre|commander
      onde ~ acho|compro|encontro|vende|vendem|comprar|consigo / quanto ta|custa|e|esta|sai|fica|seria / fico|vou com|querer|levar|comprar|pedir|encomendar / como faco|compro|peco|encomendo ~ pedido|comprar|encomendar|pra / qual|que ~ preco|valor / tem|ainda ~ estoque|disponivel|pronta|tamanho / entregam|enviam|mandam em|para|pra / preco do|da / to|estou ~ querendo|pensando ~ comprar|levar
      uberlege|uberleg mir ~ holen|kaufen|zulegen|gonnen / vorrei|voglio|pensavo|penso ~ prenderla|prenderlo / vorrei|pensavo|penso ~ prendere ~ modello|versione|taglia|misura|colore / quisiera|quiero ~ pillar|llevarme
      dove ~ trovo|compro|vendete|vendono|trovarlo|comprarlo|prendere|acquisto / quanto viene|costa|costano|vengono|verrebbe|sta / lo|la|li|le prendo|compro|voglio|ordino / come|posso ~ ordinarlo|ordino|comprarlo|ordinare|acquistarlo / prezzo del|della|di / ancora|avete ~ disponibile|disponibili|magazzino|stock / spedite|consegnate in|a|anche / sto|stavo|penso|vorrei ~ comprare|comprarlo|comprarmi|prenderlo|regalarmi|regalarmelo`,
    unless: 'never|dont|wont|not|nie|nicht|nunca|jamais|mai|nao|no|non buy*|want|kaufen|comprar*|acheter|comprare / regret / again',
  },
  {
    kind: 'churn',
    patterns: `cancel|cancelling|canceling|cancelled|canceled ~ subscription|account|membership|contract|plan|service|order / switch|switching|switched|moving|move|go|going ~ to|over ~ competitor|another|elsewhere|provider / leaving you|for|your / done with you|this|them|these / never ~ buy*|order*|shop*|use|using|fly*|again ~ again|from|you|here / lost a|me customer|as / closing|close|delete|deleting ~ account / last time i|im|ill / taking my business / goodbye|bye forever / unsubscrib* / wont be back|renewing|buying
      kundig*|gekundigt|kundigung / wechsle|wechseln ~ anbieter|zu|konkurrenz|weg / nie wieder / letzte mal / bin weg|raus / kunde verloren / als kunden verloren / losche ~ konto
      cancelar|cancelo|baja ~ suscripcion|contrato|cuenta|servicio|linea / darme|doy|dar de baja / me cambio|paso|voy a|de ~ compania|competencia|otra / nunca mas|volvere / no vuelvo a / ultima vez / perdido un cliente
      resili*|desabonn* / change|changer|changerai ~ operateur|fournisseur|marque|banque|boutique / plus jamais / derniere fois / perdu un|une client* / vais|pars chez|voir la|ailleurs|concurrence / supprimer|fermer mon compte
      cancelar|cancelei|cancelando ~ assinatura|contrato|conta|plano / mudar|vou|mudei ~ operadora|concorrente|concorrencia / nunca mais / ultima vez / perderam um|uma cliente / encerrar ~ conta
      disdire|disdico|disdetta|recesso / cambio|cambiare|passo|passare ~ operatore|gestore|concorrenza|altro|altra / mai piu / ultima volta / perso un|una cliente / chiudo|chiudere|cancello ~ account|conto|abbonamento
      packing it in / final|last straw / wont|not|stop|stopped|never|quit ~ shopping|buying|using|extending|renewing|ordering|returning|flying ~ with|from|you|here|again / not|wont extending|renewing|renew|extend / close|delete|terminate|end|cancel my|our|the account|contract|subscription|membership|policy|plan|service / porting|port|move|moving|taking|take my|our number|business|money|custom|account / off to ~ rivals|rival|competitor|competition|competitors / going|gone|go|switch|switching|moved|moving|defecting|jumping ~ competitor|competitors|competition|rival|rivals / goodbye and good / end|ends|ending|runs my|of|out ~ contract|not / bye bye|for good|and ~ good|you / you lost|have|just ~ lost ~ customer / i am|im|we|were out
      schluss|aus|ende ~ konkurrenz|mit|euch|vertrag / geh|gehe|wechsel|wechsle|bin|weg|ab zur|zu ~ konkurrenz|anderen|anbieter / konto|account|abo|vertrag|mitgliedschaft ~ loschen|kundigen|beenden|schliessen|auflosen|nicht|kundige / nicht ~ verlangert|verlangern|erneuert / kauf|kaufe|bestell|bestelle|hole|nichts|nix ~ mehr ~ euch|kaufen|ein / nichts|nix|nie mehr|wieder ~ euch|kaufen|bestellen|hier / euch ~ kauf|kaufe|bestell|bestelle ~ nichts|nix|nie|nicht / zum letzten mal / verliert|verloren ~ kunden|kundin|kunde / war ~ letzte
      voy|paso|cambio|cambiarme|ire|largo|marcho ~ competencia|otra|otro / cierro|cerrar|borrar|eliminar|dar|doy ~ cuenta|baja|contrato / no renuevo|renovare|renovar|vuelvo|volvere|compro|comprare / hasta aqui hemos|llegamos / nunca|jamas ~ compro|vuelvo|volvere|mas / se acabo / perdeis|perdido|pierden ~ cliente*
      passe|vais|pars|change|file ~ concurrence|concurrent|ailleurs|autre / fermer|fermez|supprimer|cloturer|resilier|ferme|cloture ~ compte|abonnement|contrat / ne|je renouvelle|renouvellerai|reviendrai|commanderai|acheterai ~ pas|plus / renouvelle pas|plus / nacheterai|nacheterais|reviendrai plus|jamais / adieu / perdu|perdez|perdre ~ client*
      vou|fui|mudo|migrando|migrar|passo ~ concorrencia|concorrente|outra|operadora / encerro|encerrar|fechar|apagar|excluir|cancelo|deletar ~ conta|assinatura|contrato|plano / nao renovo|renovarei|volto|compro|comprarei / nunca ~ compro|volto|mais / acabou pra|para|aqui|voces / perde*|perderam ~ cliente
      passo|vado|cambio|passero|andro ~ concorrenza|altro|altra|concorrente / chiudo|chiudere|cancellare|eliminare|disdire|chiudero ~ account|conto|contratto|abbonamento / non|piu ~ rinnovo|rinnovero|compro|comprero|torno|tornero / perso|perdete|perdere ~ cliente / addio
      vou|irei|quero|vamos cancelar / ir ~ concorrencia|concorrente / voy|vamos a cancelar|darme / quiero|queria cancelar|darme`,
    unless:
      'never|nie|niemals|nunca|jamais|jamas|mai ~ cancel*|kundig*|resili*|disd*|wechs*|leave|switch / not|wont|never|dont|nicht|no|non|nao|pas cancel*|leaving|kundig*|cancelar|resili*|disdire / see|love you again',
  },
];

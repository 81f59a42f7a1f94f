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
      non funziona* / fuori servizio / non riesco a|ad entrare|accedere|pagare|connettermi / senza internet|linea|corrente|segnale / e giu`,
  },
  {
    kind: 'legal',
    patterns: `lawyer|lawyers|attorney|lawsuit|solicitor|ombudsman|gdpr|regulator / sue|suing you|them|your|this / legal action / see you in court / take|taking ~ court / trading standards / consumer protection / police
      anwalt|rechtsanwalt|anzeige|verbraucherzentrale|verbraucherschutz|klage|gericht|dsgvo|bundesnetzagentur|polizei
      abogado|abogada|demanda|demandar|denuncia|denunciar|consumo|facua|tribunal*|policia
      avocat|avocate|plainte|tribunal|proces|dgccrf|juridique|police / 60 millions
      advogado|advogada|processar|procon|processo|justica|tribunal
      avvocato|denuncia|denuncio|querela|tribunale|codacons|garante / vie legali`,
  },
  {
    kind: 'refund',
    patterns: `refund|refunded|refunds|chargeback|overcharged|reimburse* / money back / charged me|twice|double / charged ~ twice
      erstattung|ruckerstattung|erstattet|ruckzahlung / geld zuruck / doppelt abgebucht|berechnet
      reembolso|reembolsen|devolucion / devuelv* ~ dinero / cobraron ~ dos|doble / me cobraron
      remboursement|remboursez|rembourse|rembourser|remboursee / debite ~ deux|fois
      estorno|ressarcimento / reembols* / dinheiro de volta / cobraram ~ duas|vezes
      rimborso|rimborsate|rimborsatemi|rimborsare / soldi indietro / addebitato ~ due|volte`,
  },
  {
    kind: 'waiting',
    patterns: `waiting|waited for|since|over|two|three|all|an|hours|days|weeks / still waiting|nothing|havent|no|not / for|over|been|after hours|days|weeks|months / no|any|without ~ reply|response|answer / on hold / where is|are my / never arrived|came|received|replied|answered
      warte|warten ~ seit|auf|schon|immer / seit ~ tagen|wochen|stunden|monaten / keine antwort|reaktion|ruckmeldung / wo bleibt / immer noch nicht|keine|kein / nie angekommen
      esperando / llevo ~ dias|horas|semanas|meses / sin respuesta / hace ~ dias|semanas|meses|horas / sigo sin / no ha llegado / donde esta mi
      attends|attendons|attente / depuis ~ jours|semaines|heures|mois / aucune|sans reponse / pas de|eu reponse|nouvelles / toujours pas|rien / ou est mon|ma
      esperando|aguardando / ha|faz ~ dias|horas|semanas|meses / sem|nenhuma resposta / nao chegou / ainda nao / cade meu|minha|o|a
      aspetto|aspettando|attesa / da ~ giorni|ore|settimane|mesi / nessuna|senza risposta / ancora nulla|niente|nessun|nessuna|non / mai arrivato|arrivata`,
  },
  {
    kind: 'repeated',
    patterns: `again and again / second|third|fourth|fifth|2nd|3rd|4th|5th|nth|umpteenth time|email|message|call|tweet|attempt|week / asked|asking|called|emailed|messaged|contacted|written|tried ~ times|twice|again|already|repeatedly|before / yet again / once again / how many times / as i said / keep asking|ignoring / ignoring me|us|my
      schon wieder / erneut / zum zweiten|dritten|vierten|x|wiederholten mal / mehrmals|mehrfach|wiederholt|zweimal|dreimal / wie oft / ignoriert
      otra vez / segunda|tercera|cuarta|enesima vez / varias|muchas|repetidas veces / ya ~ escrito|llamado|pedido / cuantas veces / me ignoran / de nuevo
      deuxieme|troisieme|quatrieme|enieme fois / encore une fois / plusieurs|combien fois|de / a plusieurs reprises / deja ~ ecrit|appele|demande|contacte / vous ignorez
      segunda|terceira|quarta|enesima vez / de novo / varias|quantas|muitas vezes / ja ~ liguei|mandei|pedi|falei / me ignoram
      seconda|terza|quarta|ennesima volta / di nuovo / piu|quante|molte volte / gia ~ scritto|chiamato|chiesto|segnalato / mi ignorate`,
  },
  {
    kind: 'anger',
    patterns: `furious|angry|outrageous|disgusting|disgusted|disgraceful|unacceptable|pathetic|useless|appalling|ridiculous|scam|scammers|thieves|liars|shameful|livid|wtf|incompetent|infuriating|atrocious / fed up / sick of / absolute joke / worst / rip off / how dare
      wutend|sauer|unverschamt*|frechheit|unfassbar|skandal*|betrug|betruger|abzocke|unmoglich|sauladen|dreist|lacherlich|katastrophe|inakzeptabel|zumutung / schnauze voll / am schlimmsten
      indignante|verguenza|inaceptable|estafa|estafadores|ladrones|indignado|indignada|furioso|furiosa|harto|harta|lamentable|vergonzoso|asco|pesimo|pesima|inutiles / el|la peor
      honte|honteux|inadmissible|inacceptable|scandaleux|arnaque|arnaqueurs|voleurs|furieux|furieuse|ridicule|lamentable|scandale|incompetents / ras le bol / en ai marre / le|la pire / foutez / se moquer|moque|moquent
      absurdo|vergonha|inaceitavel|golpe|ladroes|pessimo|pessima|ridiculo|palhacada|descaso|furioso|lixo|revoltante|indignado|indignada / o|a pior / falta de respeito
      vergogna|vergognoso|inaccettabile|truffa|truffatori|ladri|furioso|furiosa|ridicolo|scandaloso|schifo|pessimo|pessima|incompetenti|indecente / il|la peggio|peggiore / presa in giro / stufo`,
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
      dove posso|si|trovo|compro comprare|acquistare|trovare|compra / vorrei|voglio ~ comprare|acquistare|ordinare|comprarlo / quanto costa|costano / e|ancora disponibile / spedite in|anche`,
    unless: 'never|dont|wont|not|nie|nicht|nunca|jamais|mai|nao|no|non buy*|want|kaufen|comprar*|acheter|comprare / regret / again',
  },
  {
    kind: 'churn',
    patterns: `cancel|cancelling|canceling|cancelled|canceled ~ subscription|account|membership|contract|plan|service|order / switch|switching|switched|moving|move|go|going ~ to|over ~ competitor|another|elsewhere|provider / leaving you|for|your / done with you|this|them|these / never ~ buy*|order*|shop*|use|using|fly*|again ~ again|from|you|here / lost a|me customer|as / closing|close|delete|deleting ~ account / last time i|im|ill / taking my business / goodbye|bye forever / unsubscrib* / wont be back|renewing|buying
      kundig*|gekundigt|kundigung / wechsle|wechseln ~ anbieter|zu|konkurrenz|weg / nie wieder / letzte mal / bin weg|raus / kunde verloren / als kunden verloren / losche ~ konto
      cancelar|cancelo|baja ~ suscripcion|contrato|cuenta|servicio|linea / darme|doy|dar de baja / me cambio|paso|voy a|de ~ compania|competencia|otra / nunca mas|volvere / no vuelvo a / ultima vez / perdido un cliente
      resili*|desabonn* / change|changer|changerai ~ operateur|fournisseur|marque|banque|boutique / plus jamais / derniere fois / perdu un|une client* / vais|pars chez|voir la|ailleurs|concurrence / supprimer|fermer mon compte
      cancelar|cancelei|cancelando ~ assinatura|contrato|conta|plano / mudar|vou|mudei ~ operadora|concorrente|concorrencia / nunca mais / ultima vez / perderam um|uma cliente / encerrar ~ conta
      disdire|disdico|disdetta|recesso / cambio|cambiare|passo|passare ~ operatore|gestore|concorrenza|altro|altra / mai piu / ultima volta / perso un|una cliente / chiudo|chiudere|cancello ~ account|conto|abbonamento`,
    unless: 'not|wont|never|dont|nicht|no|non|nao|pas cancel*|leaving|kundig*|cancelar|resili*|disdire / see|love you again',
  },
];

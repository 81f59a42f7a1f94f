/** Italian: word forms by concept. See `concepts.ts` for how an entry is read. */
import type { Words } from './concepts';

export const IT: Words = {
  not: 'non mai senza nessun nessuna ne niente neanche nemmeno',
  joke: 'ahah* haha* lol scherz* ridere risate rido battuta xd',
  fiction:
    'gioco partita film serie stagione episodio puntata romanzo libro canzone album trama scena trailer personaggio fortnite prevenzione colpo_di_scena',
  crave:
    'caffe pizza birra torta ricetta gusto cioccolato offerta sconto colore bollitore gelato biglietto foto ucciderei_per ammazzerei_per uccidere_per morirei_per muoio_dalla vivere_senza_questo|questa|il_caffe|vostro|vostra',
  mood: 'vergogna noia voglia curiosita fame invidia amore sete dolcezza ridere caldo sonno felicita',
  intent: 'vado andiamo giuro ve_lo_giuro voglio prometto promesso verro vengo io_vi io_ti sto_per',
  kill1:
    'ammazzo uccido ammazzero uccidero strangolo sgozzo accoltello sparo sparero massacro spacco~faccia|gambe|denti|muso rompo~faccia|gambe|denti|ossa lo_mando_all mando_allospedale mando~ospedale pesto faccio_fuori faremo_fuori riempio_di_botte stendo gambizzo faccio~pezzi spacco~testa|culo|ossa sparo_a|in investo lo_accoltello|ammazzo|investo|pesto|stendo|sparo la_ammazzo|accoltello li_ammazzo|accoltello|sparo vi_accoltello|pesto|brucio|sparo gli_sparo|spacco|rompo passo_sopra metto_sotto',
  kill: 'ammazzar* uccider* strangolar* sgozzar* accoltellar* sparar* massacrar* impiccar* linchar* linciar* fucilar* pestar* far_fuori fare_a_pezzi bruciare_vivi mandare_allospedale dare_la_caccia torturar* bruciar*_viv* avvelenar* investir* macellar* sparare_a|in|su mettere_sotto passare_sopra spaccare_la|le_faccia|testa|gambe rompere_le_gambe|ossa',
  head: 'faccia testa muso gambe denti naso ossa collo costole braccia cranio',
  victim:
    'vi ti voi te lo la li gli le qualcuno tutti capo responsabile direttore direttrice commess* corriere corrieri dipendent* titolare tizia tizio centralino operator* signorina impiegat* uno_di chi vostro vostra vostri loro gente operatori agenti consulente* medico infermier* camerier* padrone esattore* controllore* tecnico postino poliziott* guardia* professor* cassier* ognuno sportellist* rider fattorino autista autisti postina vicino vicina prossimo prossima portinaio vigilante receptionist installatore idraulico allenatore padrona tutti_voi collega guardie guardia',
  deserve:
    'merita meritano meritate bisognerebbe dovrebbero dovreste andrebbero spero andrebbe qualcuno_dovrebbe qualcuno_deve bisogna spero_che magari speriamo merit* dovrebbe',
  harmed:
    'pallottola proiettile fucilar* morire morte morti muoia crepare crepi impiccar* uccider* ammazzar* sparare bruciati_vivi linciati fucilati sparato marcire botte vi_sparino sparino ammazzino crepiate crepate muoiano muoiate accoltellino investano impicchino bruciare_viv* morto crepino',
  attack:
    'brucio brucero bruciar* incendio incendiar* do_fuoco dare_fuoco dar_fuoco faccio_saltare far_saltare entro_in|con sfascio spacco_tutto spaccare_tutto distruggo raso_al_suolo molotov vetrina_con sfondo va_in_cenere cenere brucia bruci brucino salti_in_aria saltare_in_aria bruciare|brucino esploda esplodano salti|saltino_in',
  place: 'negozio ufficio uffici palazzo sede magazzino vetrina porta ingresso fabbrica casa macchina filiale banco bancone auto',
  know: 'so sappiamo so_benissimo conosco ho_scoperto ho_lindirizzo',
  where:
    'dove~abit* dove~viv* dove~lavor* dove~parcheggi* dove~dorm* dove~figli|scuola indirizzo_di|del|della dove~stat*|sta a_che_ora~cassier*|direttor*|direttric*|commess*|capo|responsabile|autista a_che_ora_lei|lui|esce_esce|stacca|la|il che_macchina_ha|guida|usa che_auto_ha|guida che_macchina~ha|guida',
  bomb: 'bomba bombe esplosivo ordigno granata dinamite pacco_bomba',
  planted: 'ce c_e ho_messo messo lasciato nascosto piazzato nel nella nei sotto dentro',
  tick: 'tic_tac ticchett* che_fa_tic',
  hidden: 'sotto_il|la|al dietro_il|la nascost* bancone banco in_cantina',
  comes:
    'vengo_con torno_con arrivo_con vengo_li vengo_da veniamo passo_da_voi mi_presento vengo_a|in aspettiamo~turno|parcheggio|uscita|fuori vi_aspetto~fuori|uscita|parcheggio ti_aspetto~fuori|uscita|parcheggio aspetto~turno|uscita vengo_sotto_casa arrivo_li_con passo_con saro_davanti|fuori|li|la|sotto scendo_con salgo_con vengo_su',
  weapon:
    'coltello pistola arma mazza ascia accetta benzina fucile martello acido pugnale lama machete spranga mazze bastone bastoni mattone mattoni motosega balestra taglierino roncola pala mitra molotov coltellino cacciavite carabina',
  deadline: 'fino_a entro_venerdi|domani|lunedi ultimo_avviso ultima_possibilita poi altrimenti senno',
  menace:
    'brucia* cenere sangue bara tomba ambulanza funerale cadaver* pallottol* fuoco esplod* fiamme bruciare bruciera brucera brucia cimitero bomba proiettile esplodere saltare bruci*',
  threat:
    'faccio|fare|faro_una_strage|carneficina pianto|piantare|piantero|ficco|infilo~coltello|lama minacc*_di_morte minaccia_di_bomba si_guardi~spalle guardi_le_spalle guardati_le_spalle guardatevi_le_spalle stia_attent*_alle_spalle non_esce_vivo non_uscira_vivo non_uscite_vivi non_torna_vivo esce_vivo morirete_tutti morirete creperete vi_trovo vi_trovero ti_trovo ti_trovero sei_morto siete_morti qualcuno~male scorrera_sangue scorrere_il_sangue giorni_contati merit*_di_morire|crepare pagarla_col_sangue|con_la_vita ospedale_a_botte|pugni|calci a_botte_lo dovete|devi_morire vi_ammazzo ti_ammazzo crepate_tutti coi|con_i_piedi_davanti piedi_davanti non_vedrete_domani nessuno_esce|uscira_vivo soffrirete sanguinerete pagare|pagherete_col_sangue pagare_col_sangue pagare_con_la_vita verro_a_prendere_la_vostra famiglia~in_pericolo la_pagherete_cara_col ci_sara_sangue sara~sangue bagno_di_sangue sparo_a_chi|voi|tutti|uno vi_sparo spezzo|spezziamo|spezzero~gambe|braccia|collo|ossa con_tutti_voi_dentro con_voi_dentro vi_spezz* vi_sgozzo minacci*~uccider*|ammazzar*|morte|coltello|pistola stia|stiano|state_attent*~stasera|stanotte|spalle|fuori lo|la|li|ti|vi_ammazzo|uccido|accoltello|sparo|sgozzo gli|ti|vi|le_spacco|rompo|spezzo~testa|faccia|gambe|muso|denti|ossa|culo non_rivedr*_piu_la|le|i merit*~bruciare|morire|crepare|impiccati vostri|tuoi_figli~pagar* scegliere|scegli|ordinare|ordini|prepari|prepara~bara|tomba|lapide un_uomo_morto',
  suicide:
    'suicid* mi_ammazzo ammazzarmi uccidermi mi_uccido uccidersi ammazzarsi impiccarmi impiccarsi impiccat* togliermi_la_vita togliersi_la_vita tolt*_la_vita tolse_la_vita farla_finita porre_fine|mettere_fine~vita spararmi overdose tagliarmi_le_vene tagliarsi_le_vene autolesion* sotto_un|al_treno buttarmi_sotto mi_impicco mi_suicido mi_sparo mi_butto~finestra|ponte|treno|balcone|tetto si_e_sparat* si_e_impiccat* si_e_ammazzat* si_e_uccis* si_e_suicidat* si_e_buttat* senza_dolore~andar*|morire|farla andarmene_senza_dolore morire_senza_dolore modo_per_morire|andarmene come_uccidermi|ammazzarmi tentat*~suicid*|togliersi|uccidersi|ammazzarsi mi_taglio_le_vene bere_la_candeggina metter*_fine_a_tutto|questa mi_tolgo_la_vita sparire_da_questo_mondo buttarmi~ponte|finestra|treno|balcone|tetto tagli*_le_vene vene~tagli* buttarmi~davanti|binari|rotaie buttarmi_davanti|sotto suiccid* la_faccio_finita faccio_finita buttarmi_giu buttarmi~sotto|giu mi_butto_giu|sotto spararmi_in_testa fare_una_sciocchezza farmi_fuori tirarmi_un_colpo faccio|facciamo|faro_finita|la_finita la_faccio|faro|facciamo_finita si|mi_impicca|impicco|impicchera|suicida|spara|ammazza|butta_giu|da|dal|sotto si_impicca si_vuole_uccidere|ammazzare|impiccare metto|mettere|mettero_fine_alla|a_mia|vita|tutto mi_tolgo|togliersi|toglie|toglierei_la_vita mi_butto|getto|lancio_dal|da|sotto|giu|nel|sui ingoio|ingoiare|prendo|prendere~pillole|pastiglie|compresse~tutte|scatola mi_taglio|taglio|tagliare_le_vene mi_uccido|ammazzo|uccidero|ammazzero_oggi|domani|stasera|stanotte|qui|adesso mi_voglio_uccidere|ammazzare|suicidare',
  want: 'voglio vorrei volevo desidero spero solo vuole voleva',
  die: 'morire essere_mort* sparire_per non_esistere non_essere_nat* scomparire smettere_di_esistere crepare_e_basta dormire_per_sempre sparire_per_sempre non_esserci',
  nolive:
    'non_voglio|vorrei|riesco|posso~vivere|esistere non_voglio_piu_vivere|esserci|svegliarmi non_voglio_continuare non_svegliarmi mai_piu_svegliarmi non|nessun|senza|piu~motivo|motivi|ragione|ragioni|voglia|senso~vivere|vita|esistere a_che_serve|pro~vivere|continuare perche~continuare_a_vivere la_mia_vita_non|e_finita mia_vita_non_vale|serve|ha mia_vita_e_finita stanc*_di_vivere stuf*_di_vivere non_vedo~uscita|futuro|speranza non_ci_arrivo~natale|domani a_natale_non_ci_arrivo non_ci_saro~natale|domani vita~non_ha~senso la_vita_non_ha perso_la_voglia_di_vivere non_ce_la_faccio~vivere non_so_se~vivere non_so_se_voglio_continuare smettere_di_vivere stanc*_di_questa_vita rinuncio_a_vivere senza_forze_per_vivere non_ho_piu_la_forza_di_vivere quando_leggerete_questo|queste~non_ci non~vedo~senso~andare_avanti|vivere|continuare preferirei_essere_mort* vita_non_ha|vale non_voglio|vorrei_piu_svegliarmi|vivere|esserci|esistere|alzarmi non_alzarmi_mai mai_piu_alzarmi|svegliarmi|aprire nessun_motivo_per_vivere niente_per_cui_vivere voglio_smettere_di_vivere|esistere non_voglio_piu|esistere|vivere_esistere|vivere|esserci|svegliarmi semplicemente_non_voglio_piu a_che_serve|scopo|pro_vivere|continuare|campare penso|pensare|pensando~morire|morte|uccidermi|suicid* voglia_di_morire|farla|sparire voglio|vorrei_morire|essere_mort*_davvero|sul|e vorrei_essere_mort* non_merito_di_vivere vivere_cosi_non non_posso_vivere_cosi unica_via|uscita|soluzione_e|duscita|che pronta|pronto_a_morire meglio_mort* starei_meglio_mort* mai_nat* non_supero_la|questa_notte|settimana non_vale_la_pena_vivere voglio_solo_spegnermi spegnermi_per_sempre',
  nomiss:
    'non_manco_a_nessuno nessuno~manc* mancher*~nessuno non_manchero meglio_senza_di_me meglio~se_non_ci_fossi|mort* meglio~se_fossi_mort* nessuno_se_ne_accorger* nessuno~accorger*~sparisco|spariro|sparissi|muoio se_muoio~importa|cambia|niente|nessuno nessuno~accorger*|mancher*|piang*|noter* starebbero|starete|starebbe~meglio_senza_di_me meglio~senza_di_me peso_per_tutti|la|i|mia|mio|gli sono_un_peso solo_un_peso solo_di_peso di_peso_a_tutti mio_funerale~nessuno nessuno~mio_funerale',
  letters:
    'letter*_daddio letter*_d_addio letter*_di_addio bigliett*_daddio|d_addio lettere~scritte questo_e_il_mio_addio addio_a_tutti lettera*_daddio lettera_d_addio lettere_daddio biglietto_daddio',
  rope: 'corda cappio',
  ready: 'appesa pronta comprata legata collo preparata pronto',
  selfcut:
    'ripreso_a_tagliarmi mi_taglio_le|di|ancora tagliarmi_le|di|ancora tagliarmi mi_taglio_ancora farmi_del_male mi_faccio_del_male ricominciato_a_tagliarmi autolesion* tagliandomi ricominciato_a_tagli* tagliarmi_le_braccia|gambe tagli~braccia mi_taglio mi_sono_tagliat*~braccia|apposta',
  think: 'penso pensato pensando pensare voglio voglia ogni_sera ogni_notte tutte_le_sere sto_per ieri vorrei pensavo',
  crash:
    'schiant* contro_un_albero|muro|camion|palo sotto_un_treno|camion|tir davanti_a_un_treno|tir schiantarmi~muro|albero|camion|palo contro_un|il|una_muro|albero|palo|camion|pilone buttarmi~camion|macchina andare_a_sbattere|schiantarmi',
  jump: 'buttarmi buttarsi gettarmi saltare lanciarmi mi_butto',
  height: 'finestra ponte balcone tetto treno palazzo scogliera binari metro terrazzo davanti_al|a|alla regionale',
  pills: 'blister scatola_di_pillole pastiglie pillole sonniferi compresse medicine farmaci sonnifer* ansiolitic* antidepressiv* tavor xanax',
  swallow: 'prendo ingoio prendere ingoiare preso dallingoiare dallo_ingoiare ingollare',
  fire: 'preso_fuoco prende_fuoco prendere_fuoco in_fiamme fiamma fiamme fiammata* a_fuoco incendi* esplos* esplode esplodere scoppiat* scoppia botto scintill* fumo fumav* si_e_sciolt* sciolt* fuso fusa bruciat* puzza_di_bruciato|plastica|fumo puzza~bruciat* odore_di_bruciato corto_circuito cortocircuito surriscald* carbonizz* annerit* e_nera gonfiata_la_batteria esplosa fumare_la|il usciva_fumo fa_fumo faceva_scintille fa_scintille scoppi* surriscalda rovente gonfi*_la_batteria fiammat* odore_di_fumo odore_di_plastica incendiat* bruciacchi* divampat* sciolto sciolta sciolti sciogliendo fumare_da|coi|mentre iniziato|cominciato_a_fumare fumava faceva|fa_fumo va_a_fuoco andata|andato_a_fuoco bruciacchiat* carbonizzat* fumo_dal|dalla sputa|sputava|sputato_fiamme|scintille|fuoco',
  thing:
    'batteria batterie pila pile caricatore caricabatteri* bollitor* stufa* stufetta termosifone scaldabagno prese lampada* cavo cavi ciabatta tostapane forno fornello friggitrice* ferro_da_stiro phon asciugacapelli asciugatrice* lavatrice* lavastoviglie frigo* microonde frullator* caldaia* monopattino* bici bicicletta* auto macchina telefono cellulare portatile apparecchio prodotto giocattol* bambola passeggin* culla seggiolino seggiolone sedia scala scale sgabello scaffale letto divano altalena trampolino casco coperchio manico base candela* piastra arricciacapelli sigaretta_elettronica lampadina* ventilatore padella pentola* barbecue petardo tv televisore cuscino materasso aspirapolvere trapano sega gomma ruota freno freni crema* lozione shampoo mascara profumo detersivo capsul* airbag cintura ascensore porta coperta pezzo piedino vostra vostro ciuccio tettarella biberon bottiglia flacone bicchiere svapo tubo ringhiera letto_a_castello sponda cancelletto gradino catena pedal* forcella manubrio rubinetto doccia finestra drone orologio cuffie router tenda amaca tapis pes* specchio scrivania diffusore spray bomboletta lattina borsa_dellacqua friggitrice cuociriso lucine prolunga cerotto sciroppo farmaco medicinale dentifricio crema_solare deodorante ceretta lente lenti tinta* tintura detergente siero sapone salviette pannolin* cappa noleggio powerbank* power_bank batteria_esterna cerniera cerniere passeggino passeggini carrozzina asciugatrice reggisella sella pedale telaio cerchio pneumatico armadio como cassetto cassetti libreria scivolo box girello tiralatte sterilizzatore manubri pattini skate tosaerba decespugliatore motosega levigatrice smerigliatrice generatore cucina_a_gas wok thermos coltello pelapatate mandolina gocce pomata gel autoabbronzante fondotinta rossetto scrub retinolo depilatoria collutorio inalatore vaccino vitamine integratore integratori polvere frullato presa_di_corrente tablet auricolari lettino peluche sonaglio fornelli spina adattatore termoforo griglia tazza stampante monitor telecamera scarpa scarpe rasoio spazzolino tapparella console braccioli alla_presa nella_presa',
  your: 'vostro vostra vostri vostre comprato comprata acquistato ordinato marca azienda colpa tuo tua',
  hurt: 'bruciat* ustion* vescic* tagliat* taglio ferit* rotto rotta rotte rotti frattur* gonfi* gonfiat* schiacciat* incastrat* sanguin* sangue livid* eruzione prurito amputat* perso slogat* storta punti scottat* scotta bollente trafitt* infilat* scorticat* ustioni svenut* intorpidit* infett* cadut* formicol* calv* cicatric* perso_un|il perdo osso_rotto punto punta_con bucato graffiat* brucia pizzicat* strappat*|strappato|tolto|bruciato|levato|scorticato~pelle pelle~strapp*|bruciat*|scortic*|viva|pezzi carne_viva perdeva perdere spezzat* scheggiat* faccia_sullasfalto|sul|a_terra vesciche ferita ferite sanguina* sbucciat* sfigurat* non_vedo|vede_piu|nulla|niente_da|con non_vedo|vede_da_un rotolat*',
  body: 'mano mani dito dita pollice faccia viso occhio occhi braccio braccia gamba gambe piede piedi labbro labbra bocca lingua pelle polso costola costole caviglia ginocchio spalla cuoio collo guancia naso orecchio fronte testa dente denti pancia petto schiena coscia cosce polpaccio anca mascella mento stinco palpebra gengiv* gomito unghia unghie tempia clavicola cranio cuoio_capelluto punta_del_dito polpastrello molare molari canino capsula otturazione polmon* sopracciglia ciglia tallone asfalto ditino manina visino sullasfalto gola pieno|piena_di',
  kin: 'figlio figlia figli bambino bambina bimbo bimba neonato nipote nipotino nipotina moglie marito madre padre mamma papa nonna nonno sorella fratello fidanzat* cane gatto famiglia piccolo piccola ragazzo collegh* colleg* client* ospit* cucciolo gattino vicin* alunn* ciclista anni_di nostra_figlia nostro_figlio nostra piccoli bimbi cucciola pupo pupa neonat* gemelli suocera suocero compagno amico amica collega nonni figliastro figlioccio cagnolino coniglio criceto cavallo pappagallo bambini gatta',
  object:
    'vetro vetri metallo vite viti chiodo ago aghi plastica filo lama osso muffa ammuffit* verme vermi larva larve insett* scarafagg* topo sasso pila magnet* dente gomma legno graffetta scheggia schegge candeggina pezz*_di~plastica|metallo|vetro|legno pezzett*_di~plastica|metallo|vetro|legno frammento* frammenti cerotto capell* ragno formic* lumac* siringa ruggine escrement* piuma ghiaia soda puntina corpo_estraneo muffe sassolino pietra blatta mosca vespa parassit* guanto unghia_finta calamit*',
  food: 'omogeneizzat* zuppa minestra insalata cereali pappa yogurt pane latte bevanda bottiglia te caffe panino wrap hamburger pizza pollo carne salsiccia torta biscott* cioccolato salsa barattolo lattina riso pasta pesce sushi succo omogeneizzat* gelato frullato crocchette formaggio uova uovo kebab boccone piatto pasto cibo pure prosciutto fetta fette pancetta tonno salmone fagioli lasagne curry marmellata miele budino crostata cornetto brioche patat* tofu caramell* birra vino acqua bibita cola salume merendina biberon barretta barrette ostriche cozze vongole pizze biscotti merendine focaccia stufato lenticchie bistecca manzo maiale tacchino anatra noci mandorle uvetta olive cetriolini conserva scatoletta popcorn arancino tiramisu panettone croccantini',
  found:
    'trovato trovata trovati trovo trovammo cera c_era dentro morso addentato usciva nel nella nei ci_sono ce c_erano contiene conteneva ho_trovato',
  swallowed:
    'ingoia* ingoiat* ingoiava soffoc* strozz* non_respirava non_riusciva_a_respirare diventat*_blu andat*_di_traverso stava_per_soffocare quasi_soffoc* senza_fiato mancava_laria intorno|attorno_al_collo strangol* collo~cordino|corda avvolt*~collo strozzat* diventat*_blu|viola senza_aria heimlich andato_di_traverso quasi|rischiato~annegat*|annegare attorcigliat*~collo andato|andata|finito|finita_sottacqua|sott piscina|acqua|mare|braccioli~sotto|affond*',
  sick: 'intossicazion* intossicat* vomit* salmonell* diarrea avvelenat* stare_male_tutta stati_male_tutti gastroenterite svenut*_dopo nausea convuls* vomitato vomitavano star_male_dopo stati_male_dopo vomita vomitando vomitava vomitare vomito intossicazione vede|vedo|vedeva_doppio',
  after: 'dopo per_colpa mangiato mangiare cena colpa bevuto bere usato usare messo bevanda da_allora da_quando dalla',
  allergy:
    'reazione_allergica reazioni_allergiche anafila* faccia~gonfi* viso~gonfi* gonfi*~faccia|viso shock_anafil* ustione_chimica orticaria edema cuoio_capelluto~bruc* bruciat*~cuoio_capelluto lingua_gonfia labbra_gonfie occhi~gonfi* viso|pelle|faccia~carne_viva labbra|viso~gonfi* labbra|lingua|viso|occhi~gonfi* gonfi*~labbra|lingua|viso|occhi mi_ha~strappat*~pelle',
  medical:
    'in_ospedale allospedale pronto_soccorso al_pronto ambulanza* punti_di_sutura la_flebo flebo rianimazione ricoverat* terapia_intensiva operat*_durgenza il_118 finit*_al|in_pronto|ospedale portat*_in|al vigili_del_fuoco operat*_urgenza punti_in|alla|al centro_antiveleni ricover* ospedale ambulanza 118 112 pompieri operat* operare punti_in|e prognosi_riservata intubat* respiratore trapianto_di_pelle tetano codice_rosso in_coma',
  collapse:
    'ceduto crollat* rotta rotto chiuso_da_solo chius*_da_sol* piegat* ribaltat* staccat* saltato saltata volato schizzat* spezzat* caduta caduto sganciat* esplos* scoppiat* frantumat* si_e_staccat* si_e_rott* si_e_apert* e_cadut* si_e_sganciat* spaccat* sfilat* si_e_sfilat* crep* cedut* si_e_bloccat*|staccat*|sganciat* bloccato cadut* esplosa_da si_e_spezzat* rotto_in caduto_addosso caduta_addosso aperto_da_solo airbag~scoppiato|aperto|esploso rovesciat* sputato schizzato rovesciato spruzzato traboccato chiusa|chiuso|piegata_con_me',
  brake: 'freno freni sterzo airbag cintura acceleratore',
  fails:
    'senza_freni rimast*_senza guast* rotti non_funzion* non_rispond* bloccat* cedut* mollato non_si_e_aperto falliti sganciat* si_e_aperta slacciat* staccat* non_frena* non_si_sono_aperti non_hanno_funzionato|tenuto|risposto|frenato non_ha_funzionato|frenato|risposto non_fren*',
  hot: 'bollente acqua_bollente minestra_bollente vapore olio_bollente rovente scaldat*_tanto|troppo cosi_caldo troppo_caldo tanto_calda surriscald* si_e_scaldat*',
  shock:
    'preso|presa|prende|prendere~scossa scossa_dal|dalla|da preso_la_corrente presa_la_corrente preso~corrente scarica_elettrica formicol* ce_corrente da_la_corrente dispers* senza_messa_a_terra corrente_sul|sulla|nel passa_corrente da_la_scossa prende_la_scossa scossa scosse scarica preso_la_scossa folgorat* formicolio',
  gas: 'fuga_di_gas odore_di_gas puzza_di_gas monossido* fumi_tossici rischio_di_soffocamento|incendio|morte pericolo_di_morte rilevatore_di_monossido allarme_monossido intossicazione_da_monossido poteva~ucciser*|uccidere|morire avrebbe_potuto_uccidere quasi_uccis* quasi_ammazzat* per_poco~incendi*|uccid*|fuoco|morire amianto pericoloso_per_i_bambini quasi_folgorat* odore|puzza|sento|sente~gas sento|sente|puzza_forte|sempre~gas',
  hype: 'vendite prezzo prezzi testa mente posta_in_arrivo mail rete commenti mercato offerte offerta borsa internet rilevatore fumare fumator* sigaretta sigarette cuore capelli pubblico gol stadio stipendio applaudire cervello passione polemica polemiche negli_occhi felicita gioia governo',
  hit: 'spaccare rompere spacchero rompero picchiare strappare schiacciare sfasciare spezzare spezziamo spezzo',
  attack1: 'brucio brucero incendio incendiero do_fuoco sfondo faccio_saltare entro~con_la_macchina vi_entro_in|con|col',
  carry: 'ho_un|una con_un|una in_tasca porto nello_zaino',
  all: 'tutte tutti tutta scatola intera intero flaconi',
  inside: 'in nel nella nei dentro nello',
  blaze: 'preso_fuoco prende_fuoco in_fiamme esploso esplosa esplode andat*_a_fuoco fatto_il_botto scoppiat*',
  electric: 'scossa_elettrica folgorat* preso|presa_la_corrente|scossa preso_la|una_scossa scarica_elettrica formicol*~corrente|scossa',
  job: 'lavoro lavora consegnate donazione visita',
  life: 'questa_vita la_mia_vita la_vita',
  luck: 'fortuna fortunat* meno_male',
  demand: 'ridatemi restituit* i_soldi pagatemi rispondetemi o_pagate|pagi pagate_o',
  died: 'morto morta morti deceduto mori sopprimere schiattato',
  faint:
    'svenut* svenire perso_i_sensi perso_conoscenza privo|priva_di_sensi convuls* infarto ictus tachicardia collass* mancamento perso_i_sensi|conoscenza convulsion* incosciente collassat* arresto_cardiaco smesso_di_respirare vede|vedo|vedeva_doppio svenuto svenuta svenuti',
  lastnight:
    'mia_ultima_notte mio_ultimo_giorno mie_ultime_ore ultima_notte mia_ultima_notte|sera|ora|giornata ultima_notte_della_mia stasera|stanotte~finisce|finita|chiudo oggi_finisce_tutto',
  decided:
    'deciso decisione grazie_a_chi|tutti perdonatemi addio dite_a dite|di|ditelo_ai|a|alla|al|miei|mia|mio_miei|figli|mia|mio|mamma ho_deciso e_deciso scelto_il_giorno|la_data',
  wake: 'svegli* risvegli*',
  rise: 'svegli* risvegli* alzar* alzarmi riaprire aprire_gli_occhi',
  sleep: 'dormire addorment* dormo addormentarmi',
  never: 'mai sempre',
  everyday:
    'presto sogno sogni sveglia lunedi lavoro lavorare scuola weekend vacanz* letto materasso cuscino riposat* stanc* svegliare_il|la|i|mio|mia ore',
  spent:
    'non_ce_la_faccio non_ne_posso non_resisto ultima_goccia goccia_che allo_stremo senza_forze|speranza|uscita nessuna_speranza perso_tutto mi_odio mi_arrendo cosi_sol* non_valgo senza_via non_reggo niente_ha piu_forze|speranza|speranze a_pezzi toccato_il_fondo',
  farewell:
    'addio_a_tutti|tutte addio_mondo|amici|mamma addio_per_sempre perdonatemi perdonami scusa|scusami_mamma|papa prendetevi|abbiate_cura badate|pensate_ai|a_miei|mia|mio dite_a_mia|mio ditelo_ai_miei mio_ultimo_post|messaggio ultimo_messaggio|post domani_non_ci presto~finito|finira vi_dico_addio vi_voglio_bene_a dite_ai|a|alla|al_miei|mia|mio|mamma che_li|la|lo|vi_amo|amavo vi_amo_tutti|bambini non_cercatemi nessuno_piangera|mi_rimpiangera',
  leaving: 'disdett* disdico disdir* abbonamento operatore concorrenza concorrente disinstall* stagione serie puntata cliente',
  edge: 'sono|sto|sedut*|in_sul|sui|sulla|sullorlo|piedi_ponte|tetto|binari|cornicione|ringhiera|bordo|scogliera|sul sul_bordo|ciglio_del|di|della_ponte|tetto|un|scogliera sul_cornicione',
  pointless: 'non_ha_piu|senso piu_senso senza_senso nessun_senso perso_senso|ogni|il non_vale',
  laid: 'davanti davanti_a_me accanto_a_me in_mano pronte pronti contate contat* messe_da_parte sul|sopra~tavolo|comodino di_fronte_a_me messo_da_parte conservat* conservando',
  armed:
    'uomo|tizio|tipo|qualcuno|uomini|persona|rapinatore|ragazzo_armat* uomo|tizio|tipo|qualcuno|ragazzo|incappucciato~con~coltello|pistola|fucile|arma|machete|ascia sparatoria ostaggi* rapina_a estratto|puntando|puntato|punta|tirato_fuori~coltello|pistola|arma mano_armata tirato|tira|tirava_fuori~coltello|pistola|arma|lama estratto|estrae~coltello|pistola|arma uomo|tizio|tipo|qualcuno|uno|ragazzo|pazzo~fucile|coltello|pistola|arma|machete|ascia|mitra con_un|una_fucile|pistola|machete|ascia|mitra mi_ha_minacciat*_con puntato~pistola|arma|coltello rapina rapinat*',
  told: 'detto dice disse minacci* scritto giurato diceva',
  wound:
    'mi_spara|accoltella|sgozza|sparava|accoltellava|sgozzava spararmi accoltellarmi picchiarmi sgozzarmi pestarmi violentarmi mi_pesta|mena|picchia spaccarmi_la|le mi_spacca_la|le mi_avrebbe_sparato|accoltellato tagliarmi_la_gola',
  puffed: 'gonfi* rigonfi* fischia sibila sibilo solleva|sollevando|sollevato_lo|il_schermo|display',
  cell: 'batteri* pila pile powerbank telefono cellulare portatile monopattino tablet',
  freefrom:
    'senza_arachidi|glutine|lattosio|noci|nocciole|frutta|latte|uova privo_di dose|dosaggio_sbagliat* farmaco|medicinale|medicina_sbagliat* doppia_dose',
  painless: 'senza_dolore|soffrire indolore che_non_fa_male fa_meno_male',
  method: 'modo maniera metodo come andarsene morire andarmene',
  gone: 'non_ci_saro_piu non_saro_piu_qui|vivo|viva|tra non_esistero_piu saro_mort* lunedi|martedi|mercoledi|giovedi|venerdi|sabato|domenica|domani_saro_mort* saro_mort*_lunedi|domani|presto|entro|prima non_vedro_lunedi|domani|natale|il',
  errand: 'consegn* pacco corriere hotel ufficio indirizzo trasloco trasferit* vacanza ferie appuntamento ritirare casa riunione fiera risolto parto',
  heed: 'ascolt* accorger* accorgete rispond* prend*_sul_serio sentite',
  followed:
    'mi_ha_seguit*_a|fino|sotto|dentro mi_segue_a|fino|sotto batte_alla|contro picchia_alla|sulla_porta bussa~porta~urla prende~porta~pugni non_se_ne_va_da_casa mi_perseguita seguita_a_casa seguita_fino seguito_a_casa',
  lurk: 'la_aspetto lo_aspetto li_aspetto vi_aspetto ti_aspetto vi|ti|li|lo|la_aspetto_fuori|qui|li|davanti saro_fuori|li|davanti',
  offhours: 'quando_esce|escono|uscite|esci|stacca|finisce alluscita dopo_il_turno|lavoro fine_turno dopo_la_chiusura a_fine_turno quando_chiud*',
  stalker: 'mio_ex ex_marito|fidanzato|moglie|compagno stalker* violento ordine_restrittivo violenza_domestica molestatore',
  peril:
    'uccidermi ammazzarmi mi_uccide|ammazza|trova|trovera trovarmi mi_traccia|segue rintracci* sa_dove paura minacci* mi_picchia picchiarmi localizz*',
  alarm: 'rilevator*_di_fumo|gas|fumi allarme_antincendio|incendio rivelator*_di_fumo|gas sensore_di_fumo|gas',
  silent:
    'non_ha_suonato|funzionato|rilevato|segnalato non_e_scattato|suonato|partito non_si_e_attivato non_suona|scatta mai_suonato|scattato rimasto_muto muto',
  sharp: 'ago aghi spillo spilli lama lame lametta vetro vetri chiodo chiodi graffetta graffette filo_di_ferro scheggia schegge amo siringa',
  garment:
    'manica giacca cappotto scarpa scarpe calza calze calzino calzini camicia pantaloni vestito colletto tasca body pigiama coperta cuscino materasso divano peluche guanto guanti cappello fodera stivale stivali jeans tutina',
  taste: 'sa_di sapeva_di sapore odore_di gusto_di puzza_di',
  chemical: 'candeggina varechina detersivo benzina acido solvente ammoniaca disinfettante cloro detergente',
  drank: 'bevuto bere bevo sorso mangiato mangiare assaggiato ingoiato bevendo lho_bevuto beve',
  joy: 'ridere rido divertente bello bella buono buona delizioso deliziosa fantastico foto perfetto traffico carino carina tinta capelli buonissimo',
  address:
    'ho|so|conosco|trovato~tuo|vostro|suo|il_indirizzo so_dove_abiti|abitate|abita|dormi|vivi|vivete|lavori|parcheggi so_qual|quale_e|macchina ho|conosco~targa',
  omen: 'dormi|dormite_bene|tranquill* sogni_doro buonanotte a_presto|dopo|stasera ci_vediamo_presto|stasera stai_attent* chiudi~porta vedrai|vedrete aspetta_e_vedrai karma guardati_dietro|le vediamo_se|chi vedremo_se|chi poi_vedrete attenti|attento|attenta_quando_andate|uscite|tornate|vai|esci|torni',
  warn: 'dite|ditelo|dillo|di_a|al|alla|ai avvisa|avvisate|avvertite_il|la|i riferisci|riferite',
  tooth: 'dente denti molare molari canino capsula otturazione ponte impianto',
  chip: 'rotto rotta spezzato scheggiato perso saltato saltata spaccato spezzata rompe spacca scheggiata',
  vanish: 'sparisco sparire sparissi scomparire scompaio',
  unneeded: 'bisogno_di_me mi_vuole mi_ama meglio_se|che non_servo_a non_valgo',
  giveaway:
    'regalato|donato|distribuito|dato~tutte|tutto|mie|miei~cose|vestiti|libri|roba|averi regalato|donato|distribuito|dato_via_tutto|le|i trovato~casa|famiglia~per|al|alla_mio|mia|cane|gatto|gatta svuotato_casa|la|lappartamento|il|camera|appartamento dato_via_tutto',
  bye: 'addio addii vi_saluto_tutti|per|tutte ci_vediamo_lassu|dallaltra salutato_tutti e_stato_bello_conoscer*',
  lastwords:
    'siete|sei|eravate_sempre|stati_gentil*|buoni|stati scusate|scusa|scusatemi_per_tutto|se perdonatemi|perdonami non_e_colpa_vostra|tua|di ricordatemi|ricordatevi non_piangete|siate quando_leggerete|leggerai|leggete_questo|queste vi_voglio_bene vi_amo_tutti mio|mie|miei_ultimo|ultime|ultimi_messaggio|post|parole quando~leggerete|leggerai siete_stati_buoni|gentili dite|di~mia|mio|miei_figlia|figlio|figli|madre|moglie|marito|famiglia',
  entrust:
    'prendetevi|prenditi|abbiate|prendersi~cura_di|del|della|dei badate|bada|pensate|pensa_a|ai|al|alla_mia|miei|mio|mamma state_vicini|vicino_a|ai_mia|miei|mio',
  notaround:
    'non_ci_saro non_ci_sono_piu_domani non_saro_piu_qui|tra|con saro_gia_andat*|lontan*|via me_ne_saro domani_non_ci_saro|sono non~scrivo_piu non_scrivero_piu',
  arranged:
    'lettere|lettera~scritt* scritto|lasciato~lettere|lettera|biglietto testamento~fatto|scritto|firmato tutto_in_ordine funerale~pagato|organizzato|pensato password~foglio|cassetto|scritte',
  relocate:
    'trasloc* trasferisc* trasferit* estero emigr* nuovo|nuova_lavoro|casa|appartamento|paese|vita pensione dimission* ultimo_giorno_in|a|di|al azienda lavoro viaggio viaggi vacanza vacanze ferie account conto negozio stagione weekend fine_settimana allergi* turno ufficio universita operatore telefono cellulare caritas parrocchia bimbo bimba neonato toelettatura pensione_per si_parte partiamo',
  misdose:
    'dose|dosaggio|farmaco|medicinale|medicina|ricetta_sbagliat*|doppi*|errat* doppia_dose sbagliato|sbagliata|scambiato|invertito~dosaggio|dose|farmaco|medicina|medicinale|ricetta|pillole errore~dosaggio|dose invece_di_1|2|3|5|10|20|50|un|una|mezza al_posto_di_1|2|5|10|un|una',
  drugs: 'farmaci* ricetta foglietto bugiardino sciroppo insulina antibiotic* pediatra medico dottore',
  infood:
    'nellacqua nellinsalata nellomogeneizzat* nellhamburger nellolio nellaranciata nellimpasto nelluov* nellarrosto nellinsaccato nellinvoltin* nellespresso nellananas nellaceto',
  gave: 'dato donato regalato lasciato affidato distribuito venduto consegnato diviso passato andra_a',
  belonging:
    'chitarra pianoforte risparmi cose averi libri dischi vinili gioielli orologio anello vestiti bici attrezzi piante cane cani cagnolino gatto gatta gatti animali coniglio collezione chiavi password',
  relative:
    'fratello sorella madre padre mamma papa genitori vicino vicina vicini amico amica amici zia zio cugino cugina nipote figlio figlia figli nonna',
  endnight: 'stanotte|stasera|oggi~finisce|finira_tutto stanotte|stasera~tutto_finisce|finira domani_sara_tutto_finito ultimo_messaggio avete_vinto',
  thanksall: 'grazie_di|per_tutto grazie~di|per_tutto',
  whose: 'suo sua suoi sue loro gli',
  closing: 'a_che_ora_chiud*|usc*|finit*|staccat*|finisc* quando_chiud*|usc*|staccat*',
  noreply: 'non_serve|occorre|importa~rispond* inutile_rispond*|che non_rispond* potete_non_rispondere',
  noreason: 'non_vedo|ho|trovo|ce~motivo|motivi|ragione|senso motivo_per_alz*|andare a_che_serve~alzar*|andare',
  ail: 'capogir* giramenti mal_di_testa nausea* vertigin* emicrania stordit*',
  burner: 'stufa stufe caldaia caldaie scaldabagno camino generatore termosifone* riscaldamento bruciatore fornelli fornello cucina forno',
  whenever: 'ogni_volta da_quando quando appena accend* acces*',
  rotten: 'uova|uovo_marce|marcio zolfo',
  fumes: 'vapori esalazioni',
  maimed: 'bisogno~dentiera|carrozzina senza_denti|i_denti denti_nuovi dentiera_nuova',
  shame: 'peccato_se~succedesse|capitasse|accadesse_qualcosa',
  serious: 'non_scherzo non_sto_scherzando senza_scherzi non_e_uno_scherzo mica_scherzo mezzo_scherzando',
  absent: 'senza_di_me se_non_ci_fossi|sono quando_non_ci_saro|sarei quando_saro_morto|morta',
  relieved: 'sollevati liberi_di_me starebbero|stareste|staranno|starete_meglio|tranquilli respirerebbero piu_facile_per liberati',
  drawn: 'guardo|guardare|fisso|fissare|penso|pensare~ponte|balcone|binari|tetto|treno|vuoto mi_attira mi_chiama',
  ease: 'calma silenzio pace tranquillo quiete finito riposo finita',
  onething: 'mi_resta|rimane_solo|soltanto_una resta|rimane_una_sola_cosa unica_via|soluzione una_sola_via',
  lost: 'perso~casa|lavoro|figli|famiglia|tutto|moglie|marito senza_casa|lavoro|famiglia',
  gadget: 'schermo* wifi android ipad samsung lavastoviglie portapillole',
  scorched: 'diventat*_nera|nero|marrone annerit* fuliggine bruciacchiat* macchia_nera|marrone',
  mains: 'presa prese spina caricabatteri* caricatore adattatore alimentatore ciabatta cavo prolunga moquette tappeto materasso',
  mark: 'segno segni lasciato_un impronta sciolt* ammorbidit* deformat*',
  mouthing: 'in|dalla|di_bocca succhiava masticava tolto|tirato_fuori|preso~pila|pile|batteria',
};

/** German: word forms by concept. See `concepts.ts` for how an entry is read. */
import type { Words } from './concepts';

export const DE: Words = {
  not: 'nicht nie niemals kein keine keinen keiner keinem ohne weder nix nichts kaum',
  joke: 'lol haha* hihi* witz scherz spass lach* lol* ironie zwinker*',
  fiction: 'spiel film filme serie staffel* folge roman buch song album krimi tatort szene figur trailer praevention pravention hotline fortnite',
  crave: 'kaffee pizza bier kuchen rezept* sorte geschmack schokolade rabatt farbe farben kocher tee eis karte karten',
  mood: 'langeweile neugier scham hunger durst lachen freude neid kitsch vorfreude liebe sehnsucht suss',
  intent: 'ich wir ich_werde werde will ich_wurde ich_konnte ich_schwore ich_hab ich_mach',
  kill1:
    'bringe~um bring~um mache~kalt mach~kalt leg_ich~um lege~um erwurge erwurg erschlage erschlag erschiesse erschiess ersteche erstech steche~ab stech~ab knalle~ab knall~ab murkse~ab schlage~tot schlag~tot kopfe vermobel hau~tot mache~alle stech_ich ich~zahne~ein zahne_ein prugel_ich ich_prugel prugle_ich ich_prugle',
  kill: 'umbring* totschlag* ermord* erschiessen erwurgen erschlagen erstechen abstechen abknallen umlegen kaltmachen abschlachten zusammenschlag* verprugeln aufschlitzen vergift* krankenhausreif jagen fertigmachen fertig_machen erledigen plattmachen verbrenn* anzunden kaltstellen~fur_immer lebendig* uberfahren foltern',
  head: 'schadel kopf gesicht fresse zahne nase knochen kiefer beine hals kehle maul visage arme finger',
  victim:
    'euch eurem euren eure euer ihr dich dir du sie ihn ihm jemand jemanden alle einen_von jeden mitarbeiter* fahrer* chef* leiter* filialleiter* kundendienst* kundenservice* hotline bote boten lieferant* zusteller* verkaufer* manager* geschaftsfuhrer* vorstand* tussi kerl typ typen dame callcenter nachsten leute beamte* berater* arzt arztin schaffner* kellner* vermieter* gerichtsvollzieher* inkasso* wachmann polizist* lehrer* postbote* techniker* betreuer* kassierer* von_euch denen ihnen dem_vermieter der_es der_kommt gerichtsvollzieher',
  deserve:
    'gehort gehoren sollte sollten musste mussten verdient verdienen sollen hoffe hoffentlich wunsche sollt jemand_sollte jemand_musste man_sollte man_musste gehort_angezundet',
  harmed:
    'kugel* abgeknallt erschossen abknallen erschiessen an_die_wand aufgehangt aufgeknupft sterben verrecken verreckt krepier* verbrannt totgeschlagen umgebracht verprugelt abgestochen galgen geschlagen',
  attack:
    'zund*~an fackel*~ab|an brenn*~nieder anzund* abfackel* niederbrenn* spreng* in_die_luft brennt brand_setzen brand_stecken fahr*~in zertrummer* demolier* hochjagen hochgehen kurz_und_klein einschlagen molotow* stecke~brand',
  place:
    'laden geschaft filiale* buro* zentrale haus gebaude eingang* eingangstur schaufenster scheibe scheiben firma firmensitz lager werk bude hutte auto callcenter theke tresen tur',
  know: 'ich_weiss ich_weis wir_wissen weiss_ich weiss_genau weis_genau wissen_genau ich_kenne hab_rausgefunden habe_herausgefunden kenne',
  where:
    'wo~wohn* wo~arbeit* wo~park* wo~schlaf* wo~schule wo~auto wo~kinder adresse privatadresse wohnadresse wann~feierabend um_wie_viel_uhr~feierabend|rauskommt welche_bahn|bus_er|sie',
  bomb: 'bombe* sprengsatz sprengstoff* granate paketbombe briefbombe bombendroh*',
  planted: 'liegt versteckt deponiert gelegt platziert steht tickt hab ist_eine unter im in_eurem in_eurer bei_euch',
  tick: 'tickt etwas_tickt ticken tick_tack ticktack',
  hidden: 'unter_dem unter_eurem hinter_dem versteckt im_keller suchen_filiale tresen theke',
  comes:
    'ich_komme komm_ich komme_ich ich_komm komme_vorbei komm_vorbei komme_morgen wir_kommen steh*_ich~vor besuche_euch wenn_ich~komme ich_bringe bring_ich warte~auf_eure|euch|ihn|sie warten~auf_eure|euch|ihn|sie warte_vor|draussen auf_eure|euren_spatschicht|nachtschicht|parkplatz komme_zu_euch stehe_vor_der|eurer tauche_auf auftauchen ich_warten warten_mit warte_mit',
  weapon:
    'messer pistole waffe* axt hammer baseballschlager* knarre gewehr machete benzin klinge saure schlagring beil schlager* schrotflinte flinte keule eisenstange ziegel* saebel armbrust sense kettensage spaten latte molotow*',
  deadline: 'bis_freitag bis_montag bis_morgen bis_heute letzte_warnung letzte_chance danach sonst bis_mittag frist ansonsten',
  menace: 'brenn* brennt blut* asche sarg friedhof grab krankenwagen leiche* knall* kracht beerdig* messer kugel*',
  threat:
    'morddroh* bombendroh* pass~auf_deine|eure nicht~lebend~vom|raus|davon|heim|nach nicht_mehr_lebend lebend_nicht|nimmer ihr_werdet~sterben|bluten ihr_werdet_das_bereuen|bluten ihr_seid_tot du_bist_tot tote_menschen zieh*_dich_warm_an|soll~warm_anziehen wir_finden_euch ich_finde_euch|dich ich_finde_dich krankenhausreif schlimmes_passiert|passieren passiert~schlimmes passiert~ungluck letzten_tage eure_tage_sind letzte_stunde kommt~nicht~lebend ihr_sollt_alle|sterben sollt~sterben|verrecken|krepieren macht_euer_testament bringe~einen|jemanden~um fussen_voran ihr_seid_dran du_bist_dran seid_fallig ware~fallig ist_fallig ihr_werdet_buss*|buessen|leiden bis_auf_die_grundmauern kommt_ihr_nicht~lebend|raus niemand~lebend~raus uberlebt~nicht nicht_uberleben blut_fliessen fliesst_blut rache_wird wisst~nicht~wer~ich_bin wir_sehen_uns_nachts mach_euch_fertig euch_alle_um dich_um_du fliesst~blut blut_in_eurer|eurem blutbad amoklauf amok_laufen euch_alle_fertig mit_euch~drin~anzund* drin_anzunden',
  suicide:
    'selbstmord* suizid* mich_umzubringen sich~umbring* sich_umzubringen sich_umgebracht mir|sich~das_leben_nehmen|genommen|nehme mir|sich_das_leben leben_nehmen|genommen leben~beenden|beende freitod mich_erhang* sich_erhangt erhang* aufhang*~mich mich_aufhang* mich_erschiess* uberdosis pulsadern mach*~schluss_mit_allem schluss_mit_allem|dem_leben vor_den_zug vor_einen_zug vorn_zug bringe|bring~mich~um will|werde|wollte|kann|konnte~mich~umbring* hang|hange|hangt|hangte~mich~auf schmerzlos*~methode*|weg|tod|sterben erschiess|erschiesse~mich erhange|erhang_ich|mich sich~erschossen sich~erhangt sich_vergiftet springe|spring~brucke|dach|zug|fenster vom_dach_spring* von_der_brucke_spring* stecher mich_vergift* mich_toten sich_getotet sich~getotet mich~vor~werf* ende_setzen ein_ende_setzen ein_ende_machen kein_leben_mehr_haben schnitt~pulsadern nicht_mehr_leben selbst~umgebracht hang|hange_ich_mich~auf|bei|am ich_hang|hange_mich~auf|bei|am handgelenk*~aufgeschnitten mich~vor~zug|bahn|lkw|bus mich~vor~s|u_bahn',
  want: 'will mochte wollte wunsch* wunschte wunscht wurde_am_liebsten hoffe',
  die: 'sterben tot_sein tot nicht_mehr_da_sein nie_geboren weg_sein verschwinden_fur_immer nicht_mehr_existieren',
  nolive:
    'nicht_mehr~leben|weiterleben|aufwachen|aufwache|aufwacht nicht~langer_leben keinen|kein~sinn|grund|wert|lebenswillen~leben|lebens|hat leben~keinen|kein~sinn|wert|mehr leben_nicht_mehr leben~nicht~lebenswert sinnlos*_leben leben~sinnlos|wertlos wozu~leben|weiterleben warum~noch~leben|weiterleben|weitermachen halte|ertrage|ertrag~leben~nicht lebensmude* kein_ausweg keinen_ausweg soll~einfach~vorbei nie_mehr_aufwachen nie_wieder_aufwachen erleb*~nicht_mehr erleb*~eh_nicht kein_bock_mehr~leben satt_zu_leben ich_will_nicht_mehr_sein lebenswillen mein_leben_ist_vorbei|nichts|zu_ende kraft~leben nicht_ob~leben|weiterleben|weitermachen will~nicht~weiterleben mag_nicht_mehr_leben hab_das_leben_satt leben_satt gebe|geb~auf_das_leben keine_kraft~leben aufhoren_zu_leben|existieren noch_weiterleben weiterleben_will|mochte wenn_ihr_das_lest~nicht_mehr nicht_mehr~da_sein_will mag_nicht_mehr_leben|aufwachen|sein einschlafen_und_nie|nicht schluss_machen_mit_meinem|dem_leben lieber_tot keinen_weiteren_tag|morgen_erleben',
  nomiss:
    'vermisst~mich~keiner|niemand|eh|ja keiner|niemand|eh~vermiss*~mich besser_ohne_mich ohne_mich_besser besser~wenn_ich~nicht_mehr|weg|tot niemand~merk*~weg ohne_mich~besser_dran besser_dran_ohne_mich egal~ob_ich_sterbe|lebe|tot',
  letters: 'abschiedsbrief* abschiedsnachricht mein_testament~geschrieben das_ist_mein_abschied lebt_wohl_fur_immer',
  rope: 'strick seil schlinge',
  ready: 'hangt bereit gekauft liegt fertig haangt um_den_hals',
  selfcut:
    'ritze|ritz|ritzen~mich|wieder schneid*~mir~arme|arm|auf|handgelenk* mich_ritz* mich_zu_ritzen mich_selbst_verletz* selbstverletz* schneide_mich|mich~wieder verletze_mich_selbst mich_selbst_zu_verletz*',
  think: 'denke gedacht uberlege denk ich_will mochte wurde_am_liebsten jeden_abend jede_nacht stand gestern heute_nacht will springe gedanke*',
  crash: 'gegen_einen|den|die|eine_baum|wand|brucke|mauer|pfeiler in_den_gegenverkehr vor_den_lkw|bus|zug vor_einen_lkw|bus',
  jump: 'spring* gesprungen sturz* gesturzt stand*~auf stehe~auf runterspring* hinunterspring* werfen mich_werfen mich_werfe mich_sturzen sturzen',
  height: 'brucke dach fenster balkon hochhaus schienen gleise klippe parkhaus vor_die|den|einen|das s_bahn u_bahn',
  pills: 'tabletten pillen schlaftabletten schlafmittel medikamente paracetamol schlaftabletten|schlafpillen tablette* benzos antidepressiva',
  swallow: 'schluck* geschluckt nehme nehmen genommen schlucken einwerfen zu_schlucken',
  fire: 'feuer_gefangen|fing|fangt|fangen fing~feuer fangt~feuer flamme* in_flammen in_brand brand brannte brennt gebrannt brennen explodier* explosion* geknallt hochgegangen ging~hoch geht~hoch in_die_luft um_die_ohren funken* rauch* raucht qualm* geschmolzen schmilzt schmort schmoren verschmort* angeschmort* kokelt gekokelt verkohlt* angesengt stichflamme* kurzschluss* durchgebrannt zerplatzt geplatzt uberhitzt* gluht gluhend* abgefackelt verbrannt_riecht riecht~verbrannt|verschmort|rauch|angebrannt stinkt~verbrannt|verschmort|rauch gerat*~brand geriet~brand aufgeblaht explodiert* schmor* verpuff* zundelt dampft heiss_gelaufen ausgelaufen_saure geblaht glimmt rauchentwicklung brandgeruch verbranntem knall_und in_rauch rauchschwaden feuer_aus flammen_aus',
  thing:
    'akku* batterie* ladegerat* ladekabel* netzteil* kocher wasserkocher* heizung* heizlufter* heizdecke* stecker* steckdose* lampe* leuchte* kabel* powerbank* toaster* ofen herd* fritteuse* bugeleisen* fohn* trockner* waschmaschine* spulmaschine* kuhlschrank* mikrowelle* mixer* boiler* therme roller* scooter* ebike* e_bike* rad fahrrad* auto handy* laptop* gerat* produkt* spielzeug* puppe* kinderwagen* buggy* kinderbett* kindersitz* hochstuhl* leiter* stuhl hocker* regal* bett sofa schaukel* trampolin* helm* deckel griff boden kerze* glatteisen lockenstab* vape* birne ventilator* pfanne* topf schnellkochtopf* grill* feuerwerk* fernseher* kissen matratze* staubsauger* bohrmaschine* sage reifen bremse* creme* nachtcreme* lotion* shampoo* mascara parfum* waschmittel* kapsel* airbag* gurt* maschine* tur tor aufzug rolltreppe* teil steckerleiste* rasierer* stand e_zigarette* schnuller sauger* flasche* glas rohr schlauch gelander gitter hochbett* treppenschutz* kette pedal* gabel* lenker* rahmen wasserhahn dusche fenster drohne uhr kopfhorer router zelt hangematte laufband hantel* spiegel schreibtisch dunstabzug* diffusor spray spraydose* dose warmflasche airfryer heissluftfritteuse reiskocher waffeleisen lichterkette verlangerung* pflaster tablette sirup medikament* zahnbleaching sonnencreme deo wachs nagelkleber linse* kontaktlinse* haarfarbe* farbe tonung reinigungsmittel* serum seife feuchttucher windel* mietwagen gurt stufe schaukelstuhl heizkissen co_melder',
  your: 'euer eure eurem euren eurer ihr gekauft bestellt firma es',
  hurt: 'verbrannt verbrennung* verbruh* brandblase* brandwunde* geschnitten schnitt schneidet schnittwunde* verletz* gebrochen bruch geschwollen zugeschwollen angeschwollen schwoll schwillt gequetscht quetsch* eingeklemmt eingequetscht geblutet blutet blutend* blut prellung* ausschlag quaddel* juckt amputiert abgetrennt verloren verstaucht aufgeschlitzt aufgeschnitten gestochen platzwunde* gehirnerschutterung verdreht heiss* heisse verbrennungen veratz* bewusstlos taub blaue* offen platzt wunde wunden narbe narben entzund* gefallen gesturzt kribbel* brennt kahl blutig* loch abgerissen ausgefallen ausfallen*',
  body: 'hand hande finger fingern daumen gesicht auge augen arm arme bein beine fuss fusse zeh* lippe* mund zunge haut handgelenk* rippe* knochel knie schulter* kopfhaut hals wange nase ohr* stirn kopf zahn zahne bauch brust ellenbogen rucken oberschenkel wade hufte kiefer kinn schienbein lid augenlid zahnfleisch ellbogen nagel wirbelsaule schlafe schlusselbein schadel',
  kin: 'sohn tochter kind kinder baby babys kleiner kleine kleinkind* enkel* enkelin neffe nichte frau mann mutter vater mama papa oma opa schwester bruder partner* freundin hund katze familie junge madchen saugling jahriger jahrige jahrigen sechsjahrige* funfjahrige* vierjahrige* dreijahrige* zweijahrige* kollege* kollegen kollegin* gast gaste kunde kunden welpe katzchen sohnchen radfahrer* nachbar* schuler* mitbewohner*',
  object:
    'glas* glassplitter* scherbe* splitter metall* schraube* nagel nadel* plastik* draht klinge* knochen schimmel* verschimmelt made maden wurm wurmer kafer kakerlake* maus stein steine batterie knopfzelle* magnet* gummi* holz* knopf reiniger plastikteil* metallteil* glasstuck* holzstuck* plastikstuck* fremdkorper* teilchen pflaster haar* kakerlaken spinne ameise* schnecke spritze rost kot federn kies saure lauge spulmittel reissnagel heftklammer*',
  food: 'essen suppe salat musli brei joghurt brot milch getrank* flasche tee kaffee sandwich wrap* burger pizza hahnchen* huhn fleisch wurst kuchen keks* schokolade sosse glas dose reis nudeln fisch sushi saft snack* chips babynahrung glaschen eis smoothie nuggets kase ei eier doner bissen eintopf schinken scheibe speck muesli haferflocken thunfisch lachs bohnen lasagne curry marmelade honig erdnussbutter pudding torte brotchen croissant pommes tofu susses bonbon* gummibarchen bier wein wasser limo cola aufschnitt aufstrich quark',
  found:
    'gefunden finde fand gebissen drin war waren lag steckte steckten enthalt entdeckt im in_der|dem|meinem|meiner gestossen stecken steckt schwimmt schwamm war_ein|eine sind habe_ich',
  swallowed:
    'verschluckt verschluckte geschluckt erstick* keine~luft luft_mehr_bekommen kriegte_keine_luft blau_angelaufen im_hals im_rachen gewurgt fast|beinahe_erstickt nach_luft_geschnappt keine_luft verschlucken ersticken',
  sick: 'lebensmittelvergiftung* gekotzt erbrech* erbrochen ubergeben durchfall salmonell* vergiftet speiubel magenkrampf* vergiftung* kotzen_nach am_kotzen kotzte ausgekotzt magen_darm ubel_nach kotzubel krampfe krampfanfall* ohnmachtig umgekippt_nach bewusstlos_nach',
  after: 'nach von wegen gegessen zu_dritt zu_zweit zu_viert getrunken benutzt eingenommen aufgetragen geschluckt',
  allergy:
    'allergische*_reaktion* anaphyla* allergischer_schock gesicht~zugeschwollen|geschwollen|angeschwollen veratz* hautausschlag epipen nicht_deklariert zugeschwollen* kopfhaut_veratzt hat~kopfhaut~veratz* quaddeln nesselsucht atemnot zunge_geschwollen lippen_geschwollen nicht_gekennzeichnet*~nusse|milch gesicht|haut~feuerrot|veratzt|verbrannt gesicht~zugeschwollen lippen~dick|riesig',
  medical:
    'krankenhaus notaufnahme notarzt* krankenwagen rettungswagen* rettungsdienst* sanitater* genaht nahen intensivstation am_tropf tropf klinik ins_spital not_op in_die_notaufnahme ins_krankenhaus im_krankenhaus mit_blaulicht operiert_werden notoperation feuerwehr_kam giftnotruf feuerwehr_gerufen',
  collapse:
    'zusammengebrochen bricht_zusammen brach~zusammen zusammengeklappt klappt*~zusammen zusammenklapp* umgekippt kippt*~um abgebrochen gebrochen gerissen abgefallen abgegangen abgeflogen weggeflogen geflogen zersprungen zersplittert zerbrochen gelost hochgegangen eingesturzt durchgebrochen geplatzt zugeschlagen abgerissen aufgegangen ausgerissen losgerissen gebrochen_und zusammengefallen aufgesprungen auseinandergefallen aufgeplatzt weggebrochen durchgekracht zusammengekracht geloest',
  brake: 'bremse* bremsen lenkung airbag* gurt gurte gaspedal',
  fails:
    'versag* ausgefallen reagier* funktionier*~nicht blockier* ausgelost gehen_nicht ging_nicht gingen_nicht nicht_mehr klemmt hangt durchgerutscht gerissen aufgegangen offnet offnete geloest gelost abgesprungen nicht_gebremst bremst_nicht rutscht',
  hot: 'kochend* kochendes heisses_wasser heisse_suppe heisser_dampf heisses_ol heisse heisses heisser siedend* so_heiss zu_heiss gluhend_heiss heiss_geworden wurde~heiss uberhitzt',
  shock:
    'strom_bekommen einen~schlag~bekommen|gekriegt|abbekommen|abgekriegt schlag~vom|von~griff|gehause|deckel eine~gewischt|geballert elektrischen_schlag elektroschock* unter_strom strom~gekriegt|abbekommen schlag~bekommen|gekriegt|abgekriegt|abbekommen kribbel* strom_drauf nicht_geerdet strom~spurt|spure elektrisiert schlage_bekommen',
  gas: 'gasleck* gasgeruch riecht_nach_gas kohlenmonoxid* giftige_dampfe lebensgefahr* lebensgefahrlich brandgefahr* erstickungsgefahr verletzungsgefahr co_melder co_warner gas_ausgetreten giftig*_rauch|dampf|dampfe hatte~toten_konnen hatte~tot_sein_konnen hatte~ins_auge_gehen fast~umgebracht|getotet fast|beinahe~abgebrannt asbest nicht_kindersicher beinahe|fast~gestorben',
  hype: 'postfach preise preis umsatz* verkaufe kopf hirn herz haare nachfrage kommentare netz internet lautsprecher boxen publikum charts aktie rauchmelder detektor raucher* zigarette* rauchen trend stimmung party kosten angebote steuer gluckwunsch_brand budget brandneu* brandheiss vulkan kragen_platzt rauchfrei',
  hit: 'schlag schlage hau haue trete breche brech polier* einschlagen brechen zertrummer* ramm* brich hau_ich knall wir_brechen zertreten knacken',
  attack1: 'ich_fahr*~in zunde~an fackel*~ab|an',
  carry: 'dabei mit_einem|einer|dem|der in_der_tasche mitbring* mitnehm*',
  all: 'alle ganze ganzen packung samtliche schachtel dose handvoll',
  inside: 'in im',
  blaze: 'feuer_gefangen fing~feuer in_flammen in_brand explodiert* hochgegangen in_die_luft_geflogen um_die_ohren',
  electric: 'stromschlag* elektrischen_schlag elektroschock* strom_gekriegt|bekommen',
  job: 'arbeite* liefer* spende* besuch*',
  life: 'leben dieses_leben mein_leben das_leben',
  luck: 'gluck zum_gluck froh',
  demand: 'geld_zuruck antwortet_mir zahlt rueckt ruckt~raus endlich~antwort*',
  died: 'gestorben verstorben tot verendet eingeschlafert stirbt starb krepiert',
  faint:
    'ohnmachtig bewusstlos umgekippt kollabiert zusammengebrochen krampfanfall herzrasen herzinfarkt schlaganfall atemnot kreislaufkollaps schwarz_vor_augen brustschmerz*',
  lastnight: 'letzte_nacht mein_letzter_abend|tag meine_letzten_stunden letzter_tag',
  decided: 'beschlossen entschieden danke_an_alle verzeiht lebt_wohl macht_es_gut sagt_meiner|meinem',
};

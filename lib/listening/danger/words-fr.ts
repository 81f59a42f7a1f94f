/** French: word forms by concept. See `concepts.ts` for how an entry is read. */
import type { Words } from './concepts';

export const FR: Words = {
  not: 'pas jamais ni aucun aucune sans ne plus rien',
  joke: 'mdr lol ptdr haha* hihi* blague plaisante* humour rire rigole* xd',
  fiction:
    'jeu partie match film films serie saison episode roman livre chanson album scenario scene bande_annonce personnage fortnite prevention numero_vert retournement',
  crave: 'cafe pizza biere gateau recette gout chocolat promo reduction couleur bouilloire glace place places parfum photos faim',
  mood: 'honte ennui impatience dimpatience curiosite faim soif envie_de_rire rire fatigue jalousie joie amour dennui sommeil chaud froid',
  intent: 'je_vais jvais vais on_va je_jure jure je_vous_jure je_veux jai_envie je_viens je_te_jure je_promets promis je',
  kill1:
    'jetrangle jegorge jeventre je_bute je_tue je_plante je_flingue je_creve je_demolis je_massacre je~envoie_a_l|lhosto|lhopital lenvoie_a|lhosto je_casse~gueule|dents|jambes je_pete~gueule|dents|genoux je_brise je_descends je_poignarde jabats je_fracasse je_defonce je_le|la|les_plante|bute|tue|creve|flingue|etrangle|egorge je_vous_tue|bute',
  kill: 'tuer buter crever egorger poignarder etrangler flinguer massacrer assassiner lyncher pendre eventrer tabasser noyer bruler_vif envoyer~hosto|hopital abattre~comme planter~couteau te_planter les_planter vous_planter demolir_le|la|votre traquer~peau faire_la_peau torturer ecraser_comme bruler_vif|vive|vifs empoisonner renverser_avec',
  head: 'gueule dents tete crane jambes genoux nez machoire os cou cotes bras tronche',
  victim:
    'vous te tu toi le la les lui leur leurs votre vos quelquun tous tout_le_monde un_de chef patron gerant* responsable directeur directrice vendeur* vendeuse* livreur* employe* caissier* nana mec type gars dame standard conseiller* conseillere celui ceux personne conseillers agents agent medecin* infirmier* serveur* proprietaire huissier* controleur* technicien* facteur policier* vigile* professeur* guichetier* guichetiere caissiere un_des chacun celui_qui ceux_qui proprio un_de_vos',
  deserve: 'merite meritent meritez devrait faudrait meriterait il_faut jespere devraient quelquun_devrait on_devrait quelqu_un_devrait',
  harmed:
    'balle crever mourir mort flinguer fusiller pendre pendu aligner~mur bruler_vif abattre lyncher abattus poignarder egorger pourrir torgnoles',
  attack:
    'bruler brule cramer crame incendier mettre_le_feu mets_le_feu foutre_le_feu fous_le_feu faire_sauter fais_sauter fonce foncer casser defoncer defonce raser cocktails bombe exploser vitrioler ravager fracasser saccager crament',
  place: 'magasin boutique bureau* locaux batiment siege entrepot vitrine porte entree usine maison voiture agence comptoir immeuble',
  know: 'je_sais on_sait nous_savons jsais sais jai_trouve jai_ladresse je_connais',
  where:
    'ou~habit* ou~viv* ou~vit ou~travaill* ou~se_gare ou~gare ou~dort ou~enfants|ecole adresse_de|perso|personnelle son_adresse|domicile a_quelle_heure~caissiere|directrice|directeur|employe*|vendeuse|vendeur|livreur|chef|patron a_quelle_heure_elle|il_finit|sort',
  bomb: 'bombe* explosif* grenade dynamite colis_piege engin_explosif',
  planted: 'il_y_a ya jai_pose pose depose laisse cache planque place dans_vos|votre dans_le|la chez_vous sous',
  tick: 'tic_tac tictac qui_fait_tic',
  hidden: 'sous_le|la|votre derriere_le|la cache dans_la_cave comptoir',
  comes:
    'je_viens jarrive je_vais_venir on_arrive on_vient je_debarque je_reviens je_passe_vous_voir jvais_venir je_me_pointe on_va_attendre je_vais_attendre jattends~sortie|parking attendre~equipe|sortie|parking je_vous_attends~dehors|sortie|parking on_vous_attend je_vais_passer_avec je_viendrai_avec je_reviens_avec je_passe_avec je_viens_avec on_debarque',
  weapon:
    'couteau flingue pistolet fusil arme lame machette hache batte essence marteau acide carabine surin battes barre_de_fer gourdin brique* tronconneuse arbalete matraque cutter pelle',
  deadline: 'jusqua dernier_avertissement derniere_chance apres sinon avant_vendredi|lundi|demain',
  menace: 'crame* cramer brule* sang cendre* cercueil tombe ambulance cadavre* balle* feu flamme* explose* enterrement',
  threat:
    'menace*_de_mort|bombe fasse~gaffe fais_gaffe_a|a_toi faites_gaffe_a_vous gaffe_a_lui|elle|toi|vous repart~pas_vivant pas_vivant ressort~pas_vivant sort~pas_vivant vous_allez_tous_mourir|crever vous_allez_mourir|crever tu_vas_mourir|crever je_vous_retrouve* je_te_retrouve* je_vais_te|vous_retrouver tu_es_mort t_es_mort tes_mort vous_etes_morts surveillez_vos_arrieres surveille_tes_arrieres quelquun_va~blesse|mourir|mal ca_va_saigner le_sang_va_couler jours_sont_comptes merit*_de_mourir|crever allez_le_payer_de_votre_vie envoie_a_lhosto crevez_tous envoie~lhosto les_pieds_devant la_peau_de_vos|votre faire_la_peau vous_ne_verrez_pas_demain personne_ne_sortira|sort_vivant vous_allez_souffrir|saigner|bruler vous_allez_payer_avec sortira_pas_vivant sortir_vivant vos_enfants~payer aura_du_sang il_y_aura_des_morts bain_de_sang je_tire_sur|dans je_vais_tirer_sur avec_vous~dedans lui_casser~jambes|gueule|dents vous_casser~jambes|gueule|dents vous_egorger tirer_une_balle_dans_la_tete_de',
  suicide:
    'suicid* me_tuer se_tuer sest_tuee|tue_a_cause me_pendre se_pendre sest_pendu* me_foutre_en_lair en_finir_avec_la|ma_vie mettre_fin_a_mes|ses_jours mettre_fin_a_ma|sa_vie donne_la_mort donner_la_mort me_tirer_une_balle overdose mouvrir_les_veines ouvrir_les_veines tailler_les_veines sous_un_train ote_la_vie oter_la_vie me_jeter_sous|dans veux|vais|voudrais_en_finir jen_finis_ce_soir den_finir_avec_la|ma|cette den_finir_ce_soir|une_fois je_me_pends je_me_suicide je_me_tue je_me_fous_en_lair je_me_jette~pont|fenetre|train|toit|balcon sest_tire_une_balle sest_tue sest_suicid* sest_jete* sest_donne_la_mort sest_ote* sans_souffrir~partir|mourir partir_sans_souffrir mourir_sans_souffrir comment_me_tuer|suicider jen_finis je_vais_en_finir mettre_fin_a_tout|ma je_mouvre_les|mes_veines boire_de_la_javel me_flinguer me_jeter~pont|fenetre|train|toit|balcon disparaitre_de_ce_monde tente~suicid* quitter_ce_monde ouvr*|ouvert*|taill*_les_veines me_jeter~devant|rails|voie me_jeter_devant me_jeter_sous',
  want: 'veux voudrais envie aimerais jaimerais souhaite vais',
  die: 'mourir crever etre_mort* disparaitre_pour ne_plus_exister etais_mort* ne_pas_exister disparaitre',
  nolive:
    'ne|plus~veux|envie|peux~vivre|exister veux_plus_vivre|etre|exister|continuer ne_veux_pas_continuer pas_me_reveiller plus_me_reveiller jamais_me_reveiller pas_continuer_a_vivre aucune|plus|pas~raison*|envie|gout|sens~vivre|vie a_quoi_bon~vivre|continuer pourquoi~continuer_a_vivre a_quoi_ca_sert_de_vivre ma_vie_ne_vaut|sert ma_vie_est_finie ma_vie_na_plus ma_vie_est_finie|foutue plus_la_force_de_vivre fatigue*_de_vivre marre_de_vivre marre_de_la|cette|ma_vie aucune_issue pas_dissue plus~despoir~vivre|vie serai_plus_la~noel|demain|longtemps plus_la_a_noel plus_rien_a_vivre vie_na_aucun|plus|pas~sens sais_pas_si~vivre continuer_a_vivre~veux|peux|plus si~veux~continuer_a_vivre arreter_de_vivre marre_dexister jai_plus_la_force plus_envie_detre_la|en_vie plus_envie_dexister plus_envie_detre|dexister|de_vivre|de_me_reveiller ce_soir_javale_tout ce_soir_jen_finis direz|dites_a_mes_enfants|parents quand_vous_lirez~je_ne_serai|serai_plus preferer*_etre_mort*',
  nomiss:
    'manquer*~a_personne personne~manquer*|regrett* mieux_sans_moi mieux~si_je~mort|morte|disparu* mieux~si_je~plus_la personne~remarqu*~absence|mort si_je_meurs~personne|egal|rien',
  letters: 'lettre*_dadieu lettre*_d_adieu mot_dadieu lettres~ecrites_pour ceci_est_mon_adieu adieu_a_tous',
  rope: 'corde',
  ready: 'prete accrochee achetee pendue autour attachee nouee',
  selfcut:
    'scarifi* me_coupe_les|encore|a_nouveau me_coupais me_taille~veines|bras me_mutil* automutil* me_faire_du_mal me_fais_du_mal recommence_a_me_couper|scarifier',
  think: 'pense penser pensais pensees envie veux tous_les_soirs chaque_soir chaque_nuit vais hier_soir songe',
  crash: 'dans_un_arbre|mur|camion|platane contre_un_arbre|mur|camion sous_un_train|camion|bus sous_le_metro',
  jump: 'sauter me_jeter se_jeter me_balancer je_saute',
  height: 'fenetre pont balcon toit train immeuble falaise rails metro devant_le|un|la rer voie',
  pills: 'cachets pilules medicaments comprimes somniferes boite somnifere* anxiolytiques antidepresseurs doliprane xanax',
  swallow: 'avale javale avaler prends prendre pris dav|davaler gober',
  fire: 'pris_feu prend_feu prendre_feu prit_feu flamme* en_feu enflamm* explose explosion a_pete pete exploser etincelle* fumee fumait fume_encore se_mettre_a_fumer mis~fumer fondu fond fondre crame* brule brulee bruler brulait sent_le_brule|crame|plastique odeur_de_brule sent~brule|cramee court_circuit* surchauff* carbonis* roussi eclate eclatee incendi* toute_noire noirci* gonflee detone explosee fumer chauffe_a_rouge degage~fumee flamber flambe fait_des_etincelles noirci surchauffe brulant_au_toucher gonfle_la|batterie detonation sest_mis_a_fumer odeur_de_fumee odeur_de_plastique explosait',
  thing:
    'batterie* pile piles chargeur* bouilloire* chauffage radiateur* prise prises lampe* cable* multiprise grille_pain four cuisiniere friteuse* fer_a_repasser seche_cheveux seche_linge lave_linge lave_vaisselle frigo* micro_ondes mixeur* chaudiere* trottinette* velo* voiture telephone* portable ordinateur appareil* produit* jouet* poupee poussette* lit siege_auto chaise_haute chaise* echelle* tabouret etagere* canape balancoire trampoline casque* couvercle* poignee socle bougie* lisseur boucleur vapoteuse ampoule* ventilateur poele cocotte* barbecue petard* tele oreiller matelas aspirateur perceuse scie pneu* roue* frein* creme* lotion shampoing mascara parfum lessive dosette* airbag ceinture machine ascenseur porte couverture piece pied tetine sucette biberon bouteille flacon verre vapoteuse* cigarette_electronique tuyau rambarde barriere lit_superpose marche chaine pedale* fourche guidon robinet douche fenetre drone montre ecouteurs routeur tente hamac tapis haltere* miroir bureau diffuseur spray aerosol bombe_de bouillotte airfryer cuiseur gaufrier guirlande rallonge patch sirop medicament* dentifrice creme_solaire deodorant cire lentille* coloration* teinture* nettoyant serum savon lingettes couche* hotte location',
  your: 'votre vos achete achetee achat commande marque ta ton a_cause',
  hurt: 'brule brulee brulure* brulures cloque* coupe coupee coupure* entaille* bless* casse cassee cassees fracture* gonfle* enfle* ecrase* coince* pince* saigne* sang hematome* plaques demange* ampute* perdu tordu entorse plaie trou arrache* brulant* brulante ebouillante* bouillant* transperce inconscient* engourdi* infecte* evanoui* tombe tombee chute picote picotement* fourmillement* chauve cicatrice* perds perdu_un|une opere',
  body: 'main mains doigt doigts pouce visage oeil yeux bras jambe jambes pied pieds levre* bouche langue peau poignet cote cotes cheville genou epaule cuir gorge joue nez oreille front tete dent dents ventre poitrine dos cuisse* mollet hanche machoire menton tibia paupiere gencive* coude ongle ongles colonne tempe clavicule crane cuir_chevelu',
  kin: 'fils fille enfant enfants bebe petit petite petit_fils petite_fille neveu niece femme mari mere pere maman papa mamie papy grand_mere grand_pere soeur frere copain copine chien chat famille gosse gamin* nourrisson collegue* client clients invite* chiot chaton voisin* eleve* cycliste ans notre_fille|fils',
  object:
    'verre metal vis clou aiguille* plastique fil lame os moisi* moisissure* ver vers asticot* larve* insecte* cafard* rat souris caillou* pile aimant* dent javel caoutchouc bois agrafe* eclat* echarde* bout*_de~plastique|metal|verre|bois morceau*_de~plastique|metal|verre|bois|os fragment* pansement cheveu* araignee fourmi* limace escargot seringue rouille crotte* plume* gravier soude detergent punaise corps_etranger',
  food: 'soupe salade cereales bouillie yaourt pain lait boisson bouteille the cafe sandwich wrap burger pizza poulet viande saucisse gateau biscuit* chocolat sauce bocal boite conserve riz pates poisson sushi jus petit_pot glace smoothie nuggets fromage oeuf* kebab bouchee plat repas nourriture puree assiette jambon tranche* lardons bacon muesli thon saumon haricots lasagnes curry confiture miel flan tarte brioche croissant frites tofu bonbon* biere vin eau limonade cola charcuterie quiche creme_dessert compote',
  found:
    'trouve trouvee trouver decouvert dedans y_avait il_y_avait mordu croque dans contenait trouvant contient contenaient ya il_y_a avait tombe_sur',
  swallowed:
    'avale lavaler avaler etouff* etrangle* ne_respirait plus_respirer pouvait_plus_respirer tout_bleu toute_bleue fausse_route failli~etouffer setouffer a_failli_setouffer manque_dair suffoqu* sest_etrangle',
  sick: 'intoxication* intoxique* vomi vomir vomit vomissement* salmonel* diarrhee* empoisonne* gastro malades_comme gerbe* malade_apres malades_apres convuls* evanoui_apres nausees vomissait vomissent',
  after: 'apres a_cause mange manger suite depuis_votre bu boire utiliser utilisation pris',
  allergy:
    'reaction_allergique reactions_allergiques anaphyla* oedeme visage~gonfle choc_allergique allergie_severe brulure*_chimique* urticaire gonfle visage_gonfle gonfle_du_visage cuir_chevelu~brul* brule~cuir_chevelu langue_gonflee levres_gonflees plaques_rouges~visage|corps yeux~gonfle* visage|peau~a_vif levres|visage~double|triple',
  medical:
    'a_lhopital a_lhosto aux_urgences urgences samu pompiers ambulance* points_de_suture sous_perfusion perfusion reanimation hospitalis* rea fini*_aux_urgences transporte* hospitalisee pompiers_sont_venus opere*_en_urgence centre_antipoison recousu* conduit*_a_lhopital',
  collapse:
    'effondre* sest_effondre lache casse cassee repliee replie bascule* detache* saute envole* vole decroche* cede brise* eclate rompu rompue renverse* tombe_en_morceaux arrache* sest_arrachee|arrache a_cede sest_ouvert* tombee tombe decollee sest_detache* detachee debloque decroche demantibul* sest_brise* fendu',
  brake: 'frein freins freinage direction airbag* ceinture accelerateur',
  fails:
    'lache* plus_repondu repond* ne_marche* plus_de_frein* fonctionn* bloque* coince* casse* declenche* plus_de detache* ouvert ouverte lachent pas_ouvert plus_de_frein patine',
  hot: 'bouillante bouillant brulante brulant eau_bouillante vapeur huile_bouillante chauffe_si|tellement|trop si_chaud trop_chaud tellement_chaud brulant_au surchauff*',
  shock:
    'decharge* electrocut* pris_le_jus prend_le_jus du_jus chataigne coup_de_jus choc_electrique electrise* picote* picotement* fourmillement* du_courant_dans|dedans courant_dans|dedans prend_le_courant pas_de_terre mal_isole coup_de_courant des_decharges',
  gas: 'fuite_de_gaz odeur_de_gaz sent_le_gaz monoxyde* vapeurs_toxiques risque_detouffement|d_etouffement danger_de_mort risque_dincendie detecteur_de_monoxyde alarme_de_monoxyde alarme_co intoxication_au_monoxyde aurait_pu~tuer|mourir|bruler aurait_pu_tuer a_failli_tuer|mourir|bruler failli~tuer|mettre_le_feu failli_mourir amiante dangereux_pour_les_enfants|bebes failli_melectrocuter',
  hype: 'ventes prix tete cerveau boite_mail mails reseaux commentaires marche offres promos bourse internet detecteur cigarette* fumeur* tabac arrete_de_fumer coeur cheveux public but stade budget salaire joie record* ambiance piste feu_vert clip son rupture nucleaire pub bonheur audience rire applaudissements',
  hit: 'casser peter exploser briser defoncer demolir fracasser arracher demonter',
  attack1: 'je_fonce je_brule je_crame jincendie je_fous_le_feu je_mets_le_feu je_fais_sauter je_defonce',
  carry: 'jai_un|une avec_un|une dans_la_poche jamene je_ramene dans_le_sac',
  all: 'tous toute toutes boite plaquette flacon entiere',
  inside: 'dans',
  blaze: 'pris_feu prend_feu prit_feu en_flammes a_explose a_pete sest_enflamme* explose_dans enflamme',
  electric: 'decharge_electrique electrocut* electrise* pris_le_jus',
  job: 'travaille travail livrer livrez don visite',
  life: 'cette_vie ma_vie la_vie',
  luck: 'heureusement chance veinard*',
  demand: 'rendez remboursez payez repondez mon_argent',
  died: 'mort morte decede* mourut crevee creve euthanasie*',
  faint: 'perdu_connaissance evanoui* inconscient* malaise convuls* infarctus avc tachycardie sans_connaissance tombe_dans_les_pommes',
  lastnight: 'ma_derniere_nuit mon_dernier_jour|soir mes_dernieres_heures derniere_nuit_sur',
  decided: 'decide decision merci_a_ceux merci_a_tous pardonnez_moi adieu dites_a',
};

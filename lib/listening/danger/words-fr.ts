/** French: word forms by concept. See `concepts.ts` for how an entry is read. */
import type { Words } from './concepts';

export const FR: Words = {
  not: 'pas jamais ni aucun aucune sans ne plus rien',
  joke: 'mdr lol ptdr haha* hihi* blague plaisante* humour rire rigole* xd',
  fiction:
    'jeu partie match film films serie saison episode roman livre chanson album scenario scene bande_annonce personnage fortnite prevention numero_vert retournement',
  crave:
    'cafe pizza biere gateau recette gout chocolat promo reduction couleur bouilloire glace place places parfum photos faim tuerais_pour tuer_pour mourir_pour mourrais_pour vivre_sans_ce|cette|votre|vos|mon_telephone|cafe',
  mood: 'honte ennui impatience dimpatience curiosite faim soif envie_de_rire rire fatigue jalousie joie amour dennui sommeil chaud froid',
  intent: 'je_vais jvais vais on_va je_jure jure je_vous_jure je_veux jai_envie je_viens je_te_jure je_promets promis je',
  kill1:
    'jetrangle jegorge jeventre je_bute je_tue je_plante je_flingue je_creve je_demolis je_massacre je~envoie_a_l|lhosto|lhopital lenvoie_a|lhosto je_casse~gueule|dents|jambes je_pete~gueule|dents|genoux je_brise je_descends je_poignarde jabats je_fracasse je_defonce je_le|la|les_plante|bute|tue|creve|flingue|etrangle|egorge je_vous_tue|bute je_tire|tirerai_sur|dans je_les|le|la|vous|te|lui_plante|bute|tue|ecrase|shoote|explose|demonte|renverse|eventre|crame lecrase je_renverse je_roule_sur je_te_creve je_vous_creve je_vous_defonce je_lui_casse|pete|eclate',
  kill: 'tuer buter crever egorger poignarder etrangler flinguer massacrer assassiner lyncher pendre eventrer tabasser noyer bruler_vif envoyer~hosto|hopital abattre~comme planter~couteau te_planter les_planter vous_planter demolir_le|la|votre traquer~peau faire_la_peau torturer ecraser_comme bruler_vif|vive|vifs empoisonner renverser_avec tirer_sur|dans_le|la|tout|tous|vous|eux|les descendre ecraser_le|la|votre|ce renverser_le|la|votre|ce demonter_le|la casser_la_gueule|les peter_la_gueule|les eclater_la_gueule|tete',
  head: 'gueule dents tete crane jambes genoux nez machoire os cou cotes bras tronche',
  victim:
    'vous te tu toi le la les lui leur leurs votre vos quelquun tous tout_le_monde un_de chef patron gerant* responsable directeur directrice vendeur* vendeuse* livreur* employe* caissier* nana mec type gars dame standard conseiller* conseillere celui ceux personne conseillers agents agent medecin* infirmier* serveur* proprietaire huissier* controleur* technicien* facteur policier* vigile* professeur* guichetier* guichetiere caissiere un_des chacun celui_qui ceux_qui proprio un_de_vos livreuse chauffeur* coursier patronne voisin voisine prochain prochaine concierge vigiles hotesse installateur* plombier coach vous_tous rider hotesse*',
  deserve:
    'merite meritent meritez devrait faudrait meriterait il_faut jespere devraient quelquun_devrait on_devrait quelqu_un_devrait faut_que jespere_que esperons esperons_que merit* vous_devriez_tous',
  harmed:
    'balle crever mourir mort flinguer fusiller pendre pendu aligner~mur bruler_vif abattre lyncher abattus poignarder egorger pourrir torgnoles se_fasse|fassent|faire_tuer|buter|planter|tirer|tabasser|renverser creve crevent flingue brule_vif abattu fusilles bruler_vif|vifs|vive|vives meure meurent',
  attack:
    'bruler brule cramer crame incendier mettre_le_feu mets_le_feu foutre_le_feu fous_le_feu faire_sauter fais_sauter fonce foncer casser defoncer defonce raser cocktails bombe exploser vitrioler ravager fracasser saccager crament faire_sauter|exploser fasse_sauter|exploser fait_sauter explose|crame|brule|crament|brulent',
  place: 'magasin boutique bureau* locaux batiment siege entrepot vitrine porte entree usine maison voiture agence comptoir immeuble',
  know: 'je_sais on_sait nous_savons jsais sais jai_trouve jai_ladresse je_connais',
  where:
    'ou~habit* ou~viv* ou~vit ou~travaill* ou~se_gare ou~gare ou~dort ou~enfants|ecole adresse_de|perso|personnelle son_adresse|domicile a_quelle_heure~caissiere|directrice|directeur|employe*|vendeuse|vendeur|livreur|chef|patron a_quelle_heure_elle|il_finit|sort ce_que_conduit quelle_voiture',
  bomb: 'bombe* explosif* grenade dynamite colis_piege engin_explosif',
  planted: 'il_y_a ya jai_pose pose depose laisse cache planque place dans_vos|votre dans_le|la chez_vous sous',
  tick: 'tic_tac tictac qui_fait_tic',
  hidden: 'sous_le|la|votre derriere_le|la cache dans_la_cave comptoir',
  comes:
    'je_viens jarrive je_vais_venir on_arrive on_vient je_debarque je_reviens je_passe_vous_voir jvais_venir je_me_pointe on_va_attendre je_vais_attendre jattends~sortie|parking attendre~equipe|sortie|parking je_vous_attends~dehors|sortie|parking on_vous_attend je_vais_passer_avec je_viendrai_avec je_reviens_avec je_passe_avec je_viens_avec on_debarque je_serai_devant|a|la|dehors|en je_descends je_monte_avec',
  weapon:
    'couteau flingue pistolet fusil arme lame machette hache batte essence marteau acide carabine surin battes barre_de_fer gourdin brique* tronconneuse arbalete matraque cutter pelle kalach kalachnikov molotov tournevis',
  deadline: 'jusqua dernier_avertissement derniere_chance apres sinon avant_vendredi|lundi|demain',
  menace:
    'crame* cramer brule* sang cendre* cercueil tombe ambulance cadavre* balle* feu flamme* explose* enterrement bruler brulera brule crame cimetiere bombe balle exploser sauter',
  threat:
    'je_vais|vs_faire_un|une_carnage|massacre|tuerie plante|planter|planterai|fous~couteau|lame~ventre|dos|gorge|bide|dans menace*_de_mort|bombe fasse~gaffe fais_gaffe_a|a_toi faites_gaffe_a_vous gaffe_a_lui|elle|toi|vous repart~pas_vivant pas_vivant ressort~pas_vivant sort~pas_vivant vous_allez_tous_mourir|crever vous_allez_mourir|crever tu_vas_mourir|crever je_vous_retrouve* je_te_retrouve* je_vais_te|vous_retrouver tu_es_mort t_es_mort tes_mort vous_etes_morts surveillez_vos_arrieres surveille_tes_arrieres quelquun_va~blesse|mourir|mal ca_va_saigner le_sang_va_couler jours_sont_comptes merit*_de_mourir|crever allez_le_payer_de_votre_vie envoie_a_lhosto crevez_tous envoie~lhosto les_pieds_devant la_peau_de_vos|votre faire_la_peau vous_ne_verrez_pas_demain personne_ne_sortira|sort_vivant vous_allez_souffrir|saigner|bruler vous_allez_payer_avec sortira_pas_vivant sortir_vivant vos_enfants~payer aura_du_sang il_y_aura_des_morts bain_de_sang je_tire_sur|dans je_vais_tirer_sur avec_vous~dedans lui_casser~jambes|gueule|dents vous_casser~jambes|gueule|dents vous_egorger tirer_une_balle_dans_la_tete_de menac*~mort|tuer|couteau|arme|flingue|buter|planter|poignarder ferait_bien_de_surveiller surveiller_ses|leurs_arrieres va_se_faire_planter|buter|defoncer|tuer vais|va_le|la|les|lui|te|vous_defoncer|buter|planter|crever|egorger|massacrer|fracasser|tuer|flinguer|saigner jvais_le|la|les|te|vous_defoncer|buter|planter|crever|egorger|massacrer|tuer ne_rever*_jamais_sa|leur|leurs|votre|vos merit*~bruler|crever|mourir|pendus|fusilles vos|tes_enfants~payer|payeront|paieront choisir|commander|choisis|prepare|preparer|commande~cercueil|tombe un_homme_mort',
  suicide:
    'suicid* me_tuer se_tuer sest_tuee|tue_a_cause me_pendre se_pendre sest_pendu* me_foutre_en_lair en_finir_avec_la|ma_vie mettre_fin_a_mes|ses_jours mettre_fin_a_ma|sa_vie donne_la_mort donner_la_mort me_tirer_une_balle overdose mouvrir_les_veines ouvrir_les_veines tailler_les_veines sous_un_train ote_la_vie oter_la_vie me_jeter_sous|dans veux|vais|voudrais_en_finir jen_finis_ce_soir den_finir_avec_la|ma|cette den_finir_ce_soir|une_fois je_me_pends je_me_suicide je_me_tue je_me_fous_en_lair je_me_jette~pont|fenetre|train|toit|balcon sest_tire_une_balle sest_tue sest_suicid* sest_jete* sest_donne_la_mort sest_ote* sans_souffrir~partir|mourir partir_sans_souffrir mourir_sans_souffrir comment_me_tuer|suicider jen_finis je_vais_en_finir mettre_fin_a_tout|ma je_mouvre_les|mes_veines boire_de_la_javel me_flinguer me_jeter~pont|fenetre|train|toit|balcon disparaitre_de_ce_monde tente~suicid* quitter_ce_monde ouvr*|ouvert*|taill*_les_veines me_jeter~devant|rails|voie me_jeter_devant me_jeter_sous men_aller_pour_toujours me_supprimer suisid* suicide jvais_me_tuer vais_me_tuer foutre_sous_un|le_train|metro penser|pense~en_finir pense_a_en_finir envie_den_finir me_faire_sauter_la_cervelle me_balancer~pont|fenetre|train|toit se_foutre_en_lair faire_une_betise mets|mettre|mettrai|met|mettrais_fin_a_ma|sa|mes|ses_vie|jours se_pendre|pend|pendra va|vais_se|me_pendre|tuer|suicider|jeter|flinguer|supprimer|balancer|ouvrir jen_finirai en_finir_avec_tout|la|ma|cette|tout_ca je_me_jette|balance|lance_sous|du|dans|par|devant|dun avale|avaler|avalerai|prends_toute|tous|toutes|tout~cachets|medicaments|boite|pilules|comprimes mouvre|ouvrir|couper|coupe|tailler_les_veines me_donner|donne|donnerai_la_mort oter|ote|oterai_la_vie se_faire_du_mal_a je_me_pends|pendrai|tuerai|suiciderai|flingue|supprime',
  want: 'veux voudrais envie aimerais jaimerais souhaite vais veut voulait',
  die: 'mourir etre_mort* disparaitre_pour ne_plus_exister etais_mort* ne_pas_exister disparaitre disparaitre_pour_toujours|jamais plus_exister|la etre_mort|morte dormir_pour_toujours ne_jamais_etre_ne meteindre',
  nolive:
    'ne|plus~veux|envie|peux~vivre|exister veux_plus_vivre|etre|exister|continuer ne_veux_pas_continuer pas_me_reveiller plus_me_reveiller jamais_me_reveiller pas_continuer_a_vivre aucune|plus|pas~raison*|envie|gout|sens~vivre|vie a_quoi_bon~vivre|continuer pourquoi~continuer_a_vivre a_quoi_ca_sert_de_vivre ma_vie_ne_vaut|sert ma_vie_est_finie ma_vie_na_plus ma_vie_est_finie|foutue plus_la_force_de_vivre fatigue*_de_vivre marre_de_vivre marre_de_la|cette|ma_vie aucune_issue pas_dissue plus~despoir~vivre|vie plus_la_a_noel plus_rien_a_vivre vie_na_aucun|plus|pas~sens sais_pas_si~vivre continuer_a_vivre~veux|peux|plus si~veux~continuer_a_vivre arreter_de_vivre marre_dexister jai_plus_la_force plus_envie_detre_la|en_vie plus_envie_dexister plus_envie_detre|dexister|de_vivre|de_me_reveiller ce_soir_javale_tout ce_soir_jen_finis direz|dites_a_mes_enfants|parents quand_vous_lirez~je_ne_serai|serai_plus preferer*_etre_mort* vie_na_plus|aucun|pas veux|voudrais_plus|pas|jamais_me_reveiller|vivre|exister plus_vivre|exister plus_envie_de_rien|vivre plus_gout_a_la|rien aucune_raison_de_vivre|rester|continuer plus_de_raison_de_vivre plus_exister|vivre|etre_la|etre_en_vie veux|voudrais|aimerais_juste_plus_exister|vivre|mourir veux|voudrais|aimerais|envie_de|mourir_pour_de_vrai|vraiment a_quoi_bon~vivre|exister|continuer a_quoi_ca_sert_de_vivre|continuer pense|penser|pensees~mort|mourir|suicid* envie_de_mourir|crever_pour_de|en_finir|disparaitre|me_tuer merite_pas_de_vivre peux_pas_vivre_comme vivre_comme_ca seule_issue|solution_cest_la|de|mourir prete*_a_mourir prefererais_etre_mort* mieux_morte* jaurais_du_mourir jamais_du_naitre vaut_pas_la_peine_de_vivre|detre_vecue passerai_pas_la_nuit veux|envie|voudrais|prefere|aimerais|mieux_crever envie_de_crever',
  nomiss:
    'manquer*~a_personne personne~manquer*|regrett* mieux_sans_moi mieux~si_je~mort|morte|disparu* mieux~si_je~plus_la personne~remarqu*~absence|mort si_je_meurs~personne|egal|rien personne_remarquerait|remarquera mieux~sans_moi mieux_si_jetais_mort*|plus manquerai*_a_personne poids_pour_tout|tous|ma|mes|les|tous suis_un_poids suis_quun_poids un_fardeau suis_un_boulet personne~remarquerait|remarquera|manquerait|manquera|pleurerait|pleurera|apercevrait|apercevra personne~remarque~si_je personne~mon_enterrement mon_enterrement~personne mes_obseques~personne',
  letters: 'lettre*_dadieu lettre*_d_adieu mot_dadieu lettres~ecrites_pour ceci_est_mon_adieu adieu_a_tous lettre_d_adieu',
  rope: 'corde',
  ready: 'prete accrochee achetee pendue autour attachee nouee',
  selfcut:
    'scarifi* me_coupe_les|encore|a_nouveau me_coupais me_taille~veines|bras me_mutil* automutil* me_faire_du_mal me_fais_du_mal recommence_a_me_couper|scarifier recommence_a_me|mentailler me_scarifi* mentaill* me_coupe_a_nouveau je_me_coupe_les|encore me_couper_les_bras|veines',
  think: 'pense penser pensais pensees envie veux tous_les_soirs chaque_soir chaque_nuit vais hier_soir songe imagine',
  crash:
    'dans_un_arbre|mur|camion|platane contre_un_arbre|mur|camion sous_un_train|camion|bus sous_le_metro foncer~mur|arbre|camion|ravin dans_un|le|une_mur|arbre|platane|camion|ravin contre_un|une_mur|arbre|platane me_jeter~camion',
  jump: 'sauter me_jeter se_jeter me_balancer je_saute',
  height: 'fenetre pont balcon toit train immeuble falaise rails metro devant_le|un|la rer voie',
  pills: 'cachets pilules medicaments comprimes somniferes boite somnifere* anxiolytiques antidepresseurs doliprane xanax',
  swallow: 'avale javale avaler prends prendre pris dav|davaler gober',
  fire: 'pris_feu prend_feu prendre_feu prit_feu flamme* en_feu enflamm* explose explosion a_pete pete exploser etincelle* fumee fumait fume_encore se_mettre_a_fumer mis~fumer fondu fond fondre crame* brule brulee bruler brulait sent_le_brule|crame|plastique odeur_de_brule sent~brule|cramee court_circuit* surchauff* carbonis* roussi eclate eclatee incendi* toute_noire noirci* gonflee detone explosee fumer chauffe_a_rouge degage~fumee flamber flambe fait_des_etincelles noirci surchauffe brulant_au_toucher gonfle_la|batterie detonation sest_mis_a_fumer odeur_de_fumee odeur_de_plastique explosait fume commence_a_fumer a_pris_feu crame cramee roussie brule_le|la|ma carbonise* flammes fondue sent_le_brule|roussi',
  thing:
    'batterie* pile piles chargeur* bouilloire* chauffage radiateur* prise prises lampe* cable* multiprise grille_pain four cuisiniere friteuse* fer_a_repasser seche_cheveux seche_linge lave_linge lave_vaisselle frigo* micro_ondes mixeur* chaudiere* trottinette* velo* voiture telephone* portable ordinateur appareil* produit* jouet* poupee poussette* lit siege_auto chaise_haute chaise* echelle* tabouret etagere* canape balancoire trampoline casque* couvercle* poignee socle bougie* lisseur boucleur vapoteuse ampoule* ventilateur poele cocotte* barbecue petard* tele oreiller matelas aspirateur perceuse scie pneu* roue* frein* creme* lotion shampoing mascara parfum lessive dosette* airbag ceinture machine ascenseur porte couverture piece pied tetine sucette biberon bouteille flacon verre vapoteuse* cigarette_electronique tuyau rambarde barriere lit_superpose marche chaine pedale* fourche guidon robinet douche fenetre drone montre ecouteurs routeur tente hamac tapis haltere* miroir bureau diffuseur spray aerosol bombe_de bouillotte airfryer cuiseur gaufrier guirlande rallonge patch sirop medicament* dentifrice creme_solaire deodorant cire lentille* coloration* teinture* nettoyant serum savon lingettes couche* hotte location powerbank* power_bank batterie_externe charniere* landau transat trotteur seche tige selle potence pedale cadre jante pneu armoire commode tiroir* etagere toboggan parc_bebe tire_lait sterilisateur kettlebell roller rollers skate tondeuse debroussailleuse tronconneuse ponceuse meuleuse groupe_electrogene gaziniere friteuse wok thermos couteau eplucheur mandoline gouttes pommade gel autobronzant fond_de_teint rouge_a_levres gommage retinol depilatoire bain_de_bouche inhalateur vaccin vitamines complement* poudre shaker tablette harnais peluche doudou hochet plaque_de_cuisson|induction fer_a_repasser|lisser|boucler adaptateur coussin_chauffant casserole* autocuiseur anse tasse imprimante ecran camera chaussure* rasoir brosse_a_dents manette brassards jai_branche branche_et|le|la|les|mon|ma|lappareil|sur|a a_peine_branche en_le|la|branchant branchant_le|la|mon barriere*',
  your: 'votre vos achete achetee achat commande marque ta ton a_cause',
  hurt: 'brule brulee brulure* brulures cloque* coupe coupee coupure* entaille* bless* casse cassee cassees fracture* gonfle* enfle* ecrase* coince* pince* saigne* sang hematome* plaques demange* ampute* perdu tordu entorse plaie trou arrache* brulant* brulante ebouillante* bouillant* transperce inconscient* engourdi* infecte* evanoui* tombe tombee chute picote picotement* fourmillement* chauve cicatrice* perds perdu_un|une opere pique coince coincee fait_mal plante_dans pince passe_par_dessus coinces arrache|arrachee|brule|enleve|emporte|retire~peau peau~arrach*|brul*|lambeaux|vif|cloque* a_vif perdre fendu sur_le_bitume|goudron visage_sur cloques plaies saigne saignait en_sang ecorche* foule* luxe* defigure* vois|voit_plus|rien_dun|de|avec ne_vois|voit_plus_dun devale* degringol*',
  body: 'main mains doigt doigts pouce visage oeil yeux bras jambe jambes pied pieds levre* bouche langue peau poignet cote cotes cheville genou epaule cuir gorge joue nez oreille front tete dent dents ventre poitrine dos cuisse* mollet hanche machoire menton tibia paupiere gencive* coude ongle ongles colonne tempe clavicule crane cuir_chevelu bout_du_doigt phalange molaire* canine couronne plombage poumon* sourcil* cils talon bide bitume goudron petits_doigts orteil* cou',
  kin: 'fils fille enfant enfants bebe petit petite petit_fils petite_fille neveu niece femme mari mere pere maman papa mamie papy grand_mere grand_pere soeur frere copain copine chien chat famille gosse gamin* nourrisson collegue* client clients invite* chiot chaton voisin* eleve* cycliste ans notre_fille|fils petits bout_de_chou loulou puce gamin gamine gosses mome momes bebes jumeaux belle_mere beau_pere conjoint pote beau_fils filleul lapin hamster cheval perroquet chienne chatte',
  object:
    'verre metal vis clou aiguille* plastique fil lame os moisi* moisissure* ver vers asticot* larve* insecte* cafard* rat souris caillou* pile aimant* dent javel caoutchouc bois agrafe* eclat* echarde* bout*_de~plastique|metal|verre|bois morceau*_de~plastique|metal|verre|bois|os fragment* pansement cheveu* araignee fourmi* limace escargot seringue rouille crotte* plume* gravier soude detergent punaise corps_etranger moisi moisie caillou cailloux mouche guepe parasite* gant faux_ongle pierre vers_vivants|de|blancs vers_dans vers_vivant aimant aimants capsule*',
  food: 'soupe salade cereales bouillie yaourt pain lait boisson bouteille the cafe sandwich wrap burger pizza poulet viande saucisse gateau biscuit* chocolat sauce bocal boite conserve riz pates poisson sushi jus petit_pot glace smoothie nuggets fromage oeuf* kebab bouchee plat repas nourriture puree assiette jambon tranche* lardons bacon muesli thon saumon haricots lasagnes curry confiture miel flan tarte brioche croissant frites tofu bonbon* biere vin eau limonade cola charcuterie quiche creme_dessert compote biberon* huitres moules burgers pizzas biscuits cookies chocolatine croissants ragout lentilles steak boeuf porc dinde canard noix amandes raisins olives cornichon* boite_de popcorn tacos compote* petits_pots barre_de|proteinee|cereales dans_la_barre patee croquettes gamelle patee_pour',
  found:
    'trouve trouvee trouver decouvert dedans y_avait il_y_avait mordu croque dans contenait trouvant contient contenaient ya il_y_a avait tombe_sur',
  swallowed:
    'avale lavaler avaler etouff* etrangle* ne_respirait plus_respirer pouvait_plus_respirer tout_bleu toute_bleue fausse_route failli~etouffer setouffer a_failli_setouffer manque_dair suffoqu* sest_etrangle autour_du_cou etrangl* enroul*~cou coince~gorge sest_etouffe avale_de_travers devenu_bleu|bleue plus_dair heimlich failli~noyer|noye enroule*~cou coule|sombre~piscine|eau|mer|bassin piscine|eau|mer|bassin|brassards~coule|coulait croque|mordu_dedans',
  sick: 'intoxication* intoxique* vomi vomir vomit vomissement* salmonel* diarrhee* empoisonne* gastro malades_comme gerbe* malade_apres malades_apres convuls* evanoui_apres nausees vomissait vomissent vomissements gerbe gerber diarrhee intoxication voit|vois|voyait_double',
  after: 'apres a_cause mange manger suite depuis_votre bu boire utiliser utilisation pris depuis',
  allergy:
    'reaction_allergique reactions_allergiques anaphyla* oedeme visage~gonfle choc_allergique allergie_severe brulure*_chimique* urticaire gonfle visage_gonfle gonfle_du_visage cuir_chevelu~brul* brule~cuir_chevelu langue_gonflee levres_gonflees plaques_rouges~visage|corps yeux~gonfle* visage|peau~a_vif levres|visage~double|triple levres|langue|visage|yeux~gonfl* gonfl*~levres|langue|visage|yeux ma~arrache~peau',
  medical:
    'a_lhopital a_lhosto aux_urgences urgences samu pompiers ambulance* points_de_suture sous_perfusion perfusion reanimation hospitalis* fini*_aux_urgences transporte* hospitalisee pompiers_sont_venus opere*_en_urgence centre_antipoison recousu* conduit*_a_lhopital soins_intensifs hospitalise* hopital hosto bloc_operatoire opere* operer pronostic_vital respirateur intube* greffe tetanos appeler_le_15|18|112 le_15 en_rea dans_le_coma',
  collapse:
    'effondre* sest_effondre lache casse cassee repliee replie bascule* detache* saute envole* vole decroche* cede brise* eclate rompu rompue renverse* tombe_en_morceaux arrache* sest_arrachee|arrache a_cede sest_ouvert* tombee tombe decollee sest_detache* detachee debloque decroche demantibul* sest_brise* fendu sest_bloque*|detache* bloquee tombe_sur decroch* explose_toute volee_en_eclats cassait brise brisee lachee sest_casse* sest_effondre* sest_detach* tombee_sur explose explosee eclatee airbag~declenche bascule basculee renversee crache gicle eclabousse renverse gicler coule deborde repliee_avec_moi',
  brake: 'frein freins freinage direction airbag* ceinture accelerateur',
  fails:
    'lache* plus_repondu repond* ne_marche* plus_de_frein* fonctionn* bloque* coince* casse* declenche* plus_de detache* ouvert ouverte lachent pas_ouvert plus_de_frein patine',
  hot: 'bouillante bouillant brulante brulant eau_bouillante vapeur huile_bouillante chauffe_si|tellement|trop si_chaud trop_chaud tellement_chaud brulant_au surchauff*',
  shock:
    'decharge* electrocut* pris_le_jus prend_le_jus du_jus chataigne coup_de_jus choc_electrique electrise* picote* picotement* fourmillement* du_courant_dans|dedans courant_dans|dedans prend_le_courant pas_de_terre mal_isole coup_de_courant des_decharges decharge electris* secousse',
  gas: 'fuite_de_gaz odeur_de_gaz sent_le_gaz monoxyde* vapeurs_toxiques risque_detouffement|d_etouffement danger_de_mort risque_dincendie detecteur_de_monoxyde alarme_de_monoxyde alarme_co intoxication_au_monoxyde aurait_pu~tuer|mourir|bruler aurait_pu_tuer a_failli_tuer|mourir|bruler failli~tuer|mettre_le_feu failli_mourir amiante dangereux_pour_les_enfants|bebes failli_melectrocuter odeur|sent|pue~gaz sent|sentait|pue_toujours|fort|encore~gas|gaz',
  hype: 'ventes prix tete cerveau boite_mail mails reseaux commentaires marche offres promos bourse internet detecteur cigarette* fumeur* tabac arrete_de_fumer coeur cheveux public but stade budget salaire joie record* ambiance piste feu_vert clip son rupture nucleaire pub bonheur audience rire applaudissements',
  hit: 'casser peter exploser briser defoncer demolir fracasser arracher demonter',
  attack1: 'je_fonce je_brule je_crame jincendie je_fous_le_feu je_mets_le_feu je_fais_sauter je_defonce',
  carry: 'jai_un|une avec_un|une dans_la_poche jamene je_ramene dans_le_sac',
  all: 'tous toute toutes boite plaquette flacon entiere',
  inside: 'dans dedans',
  blaze: 'pris_feu prend_feu prit_feu en_flammes a_explose a_pete sest_enflamme* explose_dans enflamme',
  electric: 'decharge_electrique electrocut* electrise* pris_le_jus coup_de_jus chataigne electris*',
  job: 'travaille travail livrer livrez don visite',
  life: 'cette_vie ma_vie la_vie',
  luck: 'heureusement chance veinard*',
  demand: 'rendez remboursez payez repondez mon_argent payez_ou ou_vous_payez',
  died: 'mort morte decede* mourut crevee creve euthanasie*',
  faint:
    'perdu_connaissance evanoui* inconscient* malaise convuls* infarctus avc tachycardie sans_connaissance tombe_dans_les_pommes sest_evanoui* sest_effondre* arret_cardiaque ne_respirait_plus voit|vois|voyait_double tomb*_dans_les_pommes',
  lastnight:
    'ma_derniere_nuit mon_dernier_jour|soir mes_dernieres_heures derniere_nuit_sur ma_derniere_nuit|soiree|heure derniere_nuit_de_ma cest_ma_derniere ce_soir_cest_fini|la|ma|termine tout_sarrete_ce_soir',
  decided:
    'decide decision merci_a_ceux merci_a_tous pardonnez_moi adieu dites_a dites|dis|direz_a_mes|ma|mon|mes jai_decide cest_decide date_choisie choisi_le_jour|la|une',
  wake: 'reveiller reveille reveillee',
  rise: 'reveiller lever relever reouvrir ouvrir_les_yeux rouvrir',
  sleep: 'dormir endormir mendormir endors',
  never: 'jamais toujours',
  everyday: 'tot reve* reveil alarme lundi* boulot travail ecole weekend week_end vacances lit matelas oreiller fatigue* repose* heures heure grasse',
  spent:
    'jen_peux_plus nen_peux_plus en_peux_plus peux_plus_continuer tiens_plus tiendrai_plus bout_de_mes|force|forces|tout goutte_de_trop|deau derniere_goutte plus_despoir|espoir|force|forces sans_espoir tout_perdu me_deteste jabandonne je_baisse_les tellement_seul* si_seul* toute_seule vaux_rien sans_issue|avenir a_bout je_craque au_fond_du_trou plus_rien_na|ne_compte',
  farewell:
    'adieu_a_tous|toutes|mes|ma adieu_tout_le|monde|mes|ma|mon|tous adieu_le_monde adieu_les_amis pardonnez_moi pardonne_moi pardon_maman|papa|mes dites_a_mes|ma|mon occupez|prenez~mes|mon|ma mon_dernier_message|post|tweet mes_derniers_mots demain_je_ne|serai bientot~fini|termine je_vous_aime_tous je_vous_dis_adieu dites|dis_a_mes|ma|mon|mes|leur_enfants|mere|fils|fille|famille|que que_je_les|laime|vous_aime|aimais je_vous_aime_les_enfants ne_me_cherchez_pas personne_ne_me_pleurera|regrettera',
  leaving: 'resili* abonnement operateur concurrence concurrent desinstall* saison serie episode client cliente',
  edge: 'suis|assis|assise|debout_sur_le|les|la|un|une_pont|toit|rails|voie|voies|corniche|rebord|falaise|parapet au_bord_du|de|dune_pont|toit|la|falaise',
  pointless: 'plus_de_sens plus_aucun aucun_sens pas_de_sens na_plus vaut_plus|rien vaut_pas_la|le|dcoup perdu_tout_sens foutue_en|de',
  laid: 'devant devant_moi a_cote_de_moi dans_la|ma_main alignes alignees prets pretes comptes comptees sur~table|chevet en_face_de_moi mis_de_cote garde garder stocke',
  armed:
    'homme|type|mec|individu|gars|quelquun|hommes|braqueur*_arme* homme|type|mec|quelquun|gars|individu~avec~couteau|flingue|arme|fusil|pistolet|machette|hache fusillade prise_dotages otages braquage sorti|sort|brandi*|pointe|braque~couteau|arme|flingue|pistolet coups_de_feu sorti|sort|sortait|sortir~couteau|flingue|arme|pistolet|machette|lame|cran homme|mec|type|gars|individu|quelquun~fusil|couteau|flingue|arme|hache|machette|pistolet|carabine menac*~couteau|arme|pistolet braque mis_en_joue pris_en_otage attaque_au_couteau',
  told: 'dit disait ecrit menac* jure promis dis ma_dit',
  wound:
    'me_planter|buter|poignarder|tabasser|egorger|flinguer|defoncer|crever|fracasser|violer balle_dans_la|ma_tete tirer_une_balle|dessus me_casser_la|les me_peter_la|les me_tirer_dessus me_frapper|cogner|battre|casser|demolir|eclater',
  puffed: 'gonfle* gonflee* siffle siffler siffle* bombee deforme* ecran|coque_se_souleve|decolle',
  cell: 'batterie* pile piles powerbank telephone portable smartphone trottinette ordi tablette',
  freefrom:
    'sans_arachide*|gluten|lactose|noix|cacahuete*|fruits|lait|oeuf|oeufs|allergene* mauvaise|mauvais|double_dose|dosage|medicament|comprimes erreur_de_dosage',
  painless: 'sans_douleur|souffrir|souffrance indolore* qui_fait_pas_mal fait_le_moins_mal',
  method: 'moyen facon maniere methode comment partir mourir',
  gone: 'serai_plus_la|de|en je_ne_serai_plus_la|de|en demain_je_serai_plus naurez_plus_de_mes_nouvelles_car je_serai_mort|morte lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|demain_je_serai_mort|morte je_serai_mort|morte_lundi|mardi|vendredi|demain|bientot|avant verrai_pas_demain|lundi|noel|lannee',
  errand: 'livr* colis hotel bureau adresse demenag* vacances rdv rendez chez reunion recuperer point_relais regle resolu',
  heed: 'ecout* entend* reagir* repond* prendr*_au_serieux remarqu*',
  followed:
    'ma|mont|me_suivi|suivie|suit_chez|jusqua|jusque|dans|a tambourine cogne~porte tape~porte frappe~porte~refuse ma_suivie_chez|jusqua ma_suivi_chez|jusqua me_harcele_chez',
  lurk: 'lattends|attends|attend|tattends|attendrai|attendre_a|la|le|les|vous|dehors je_l_attends je_vous_attends lattends serai_dehors|devant|la',
  offhours: 'a_la_sortie|debauche|fermeture apres_le|son_boulot|travail|service quand_il|elle_sort|sortira|finit fin_de_service quand_vous_fermez',
  stalker: 'mon_ex ma_ex ex_mari|copain|femme|conjoint harceleur* violent conjugal* violences_conjugales ordonnance_de_protection',
  peril: 'me_tuer tuer me_tue|tuera me_retrouve* retrouver me_suit me_piste localis* sait_ou peur menac* me_frapper me_frappe',
  alarm: 'detecteur*_de_fumee|fumees|gaz|co|monoxyde alarme*_incendie daaf avertisseur_de_fumee',
  silent: 'pas|jamais_sonne|declenche|reagi|bipe|marche|fonctionne jamais_declenche na_rien_detecte reste_muet|silencieux muet ne_sest_pas_declenche',
  sharp: 'aiguille* epingle* lame lames rasoir verre clou clous agrafe* fil_de_fer echarde* seringue* hamecon',
  garment:
    'manche veste manteau chaussure* chaussette* chemise pantalon robe col poche body pyjama couverture oreiller matelas canape doudou peluche gant* bonnet doublure botte* jean',
  taste: 'gout sent_la|le|lodeur sentait_la|le goute saveur',
  chemical: 'javel eau_de_javel detergent produit_vaisselle|chimique|nettoyant essence acide solvant ammoniaque chlore desinfectant lessive',
  drank: 'bu boire avale avaler gorgee mange manger goute bouchee buvant bois',
  joy: 'rire rigole* drole mignon mignonne beau belle bon bonne delicieux delicieuse genial photo* super parfait bouchon* bouchons appareil',
  address:
    'ai|jai|connais|trouve~ton|votre|son_adresse sais_ou_tu|vous|il|elle_habite|habites|habitez|dors|vis|vivez|travailles sais_laquelle|lequel_c|cest jai|connais~plaque|immatriculation sais_laquelle_c',
  omen: 'dors|dormez_bien|tranquille fais_de_beaux_reves bonne_nuit a_bientot|ce|tout a_tres_bientot fais_attention ferme~porte tu_vas_voir|vous_allez_voir attends_de_voir karma regarde_derriere on_verra|va_voir_si|qui|bien vous_allez_voir attention_en|quand_allant|rentrant|sortant|partant|vous|tu',
  warn: 'dites_a|au|aux|lui dis_a|au|lui prevenez previens passez_le_message',
  tooth: 'dent dents molaire* canine* couronne plombage* implant bridge',
  chip: 'casse cassee cassees perdu fendu fendue ebreche* sautee saute petee pete brise brisee',
  vanish: 'disparaisse disparaitre disparais disparaitrai partir',
  unneeded: 'besoin_de_moi mieux_vaut|vaudrait|que veut_de_moi maime sers_a_rien vaux_rien',
  giveaway:
    'donne|distribue|offert|vide~toutes|tout|mes~affaires|biens|vetements|livres|possede|appartement donne|distribue_mes_affaires|livres|meubles|vetements|biens trouve~famille|maison|foyer~pour~chat|chien vide_mon|lappartement_appart|appartement tout_distribue|donne|legue',
  bye: 'adieu adieux au_revoir_a_tous|tout|mes|les mes_adieux mes_adieux dit_au_revoir ravi|ravie|content|contente_de_vous_avoir_connu*',
  lastwords:
    'vous_avez|etiez|etes_toujours~gentil*|bons pardon_pour_tout pardonnez|pardonne_moi ce_nest|cest_la_faute_de pas_votre|ta|leur_faute souvenez_vous ne_pleurez|soyez|sois_pas quand|lorsque_vous|tu_lirez|liras|verrez_ce|ca|ceci je_vous_aime_tous mon|mes_dernier|derniers|derniere_message|post|mots|tweet quand~lirez|liras dites|dis~ma|mon|mes_fille|fils|enfants|femme|mari|mere|famille',
  entrust:
    'prenez|prends|prendre|occupez|occupe~soin|de|vous_de|mes|mon|ma~parents|enfants|chat|chien|fille|fils|mere|maman|famille veillez|veille_sur_mes|mon|ma',
  notaround: 'serai_plus_la|parmi|de|ici serai_loin|partie|parti|deja demain_je_ne_serai_plus|pas demain_jserai_plus necrirai_plus necris_plus',
  arranged:
    'lettres|lettre~ecrite* ecrit|ecris|laisse~lettres|lettre|mot testament~fait|ecrit|signe affaires_sont|en_en|ordre obseques|enterrement~paye*|regle*|prevu* mots_de_passe~carnet|tiroir',
  relocate:
    'demenag* etranger expatri* nouveau|nouvel|nouvelle_job|poste|travail|appart|appartement|pays|boulot|vie retraite demission* dernier_jour_au|chez|de entreprise boulot travail voyage vacances compte magasin boutique saison week_end weekend allergi* bureau fac operateur telephone emmaus croix_rouge don_association toilettage pension bebe denfant denfants on_part',
  misdose:
    'mauvais|mauvaise|double_dose|dosage|medicament|posologie erreur~dosage|dose|medicament|posologie trompe*|trompes~dosage|dose|medicament|boite|posologie|ordonnance au_lieu_de_1|2|3|5|10|20|50|un|une|deux|10mg|5mg inverse~medicaments|boites|ordonnances',
  drugs: 'pharmaci* ordonnance notice sirop insuline antibiotique* pediatre medecin',
  infood: 'dans_leau|lassiette|lomelette|lyaourt',
  gave: 'donne legue confie laisse offert distribue partage vendu depose remis transmis passe ira_a',
  belonging:
    'guitare piano economies affaires biens livres disques vinyles bijoux montre bague vetements velo appareil outils plantes chien chienne chiens chat chatte chats animaux lapin collection cles mots_de_passe codes',
  relative: 'frere soeur mere pere maman papa parents voisin voisine voisins ami amie amis tante oncle cousin cousine neveu niece fils fille mamie',
  endnight:
    'ce_soir~tout~arrete|fini|finit|sarrete|termine cette_nuit~tout~arrete|fini|finit|sarrete demain_tout_sera_fini|termine dernier_message vous_avez_gagne',
  thanksall: 'merci_pour_tout|tous merci~pour_tout',
  whose: 'ses leurs lui leur son sa',
  closing: 'a_quelle_heure_vous|tu~fermez|finissez|sortez|partez|fermes|finis|sors quand_vous|tu_fermez|finissez|sortez|fermes|finis|sors',
  noreply: 'pas_la_peine_de_repondre|me|mecrire inutile_de_repondre|me ne_repondez_pas|plus plus_besoin_de_repondre pas_besoin_de_repondre',
  noreason: 'plus|aucune|pas~raison|raisons|interet|sens~lever|continuer|rester raison_de_me_lever a_quoi_bon~lever|continuer',
  ail: 'vertige* maux_de_tete mal_a_la_tete nausee* tourne_de_loeil migraine* tetes_qui_tournent tete_qui_tourne etourdi*',
  burner: 'poele* chaudiere* chauffage* chauffe_eau cheminee generateur* radiateur* gaziniere* four cuisiniere',
  whenever: 'des_que chaque_fois depuis quand allum* a_chaque tourne',
  rotten: 'oeuf|oeufs_pourri|pourris soufre',
  fumes: 'vapeur* emanations',
  maimed: 'besoin_dun_dentier|fauteuil besoin_d_un_dentier sans_dents|ses_dents nouveau_dentier nouvelles_dents plus_de_dents|rotules',
  shame: 'dommage_quil|sil~arrive|arrivait_quelque dommage~quelque_chose~arrive|arrivait',
  serious: 'sans_rire|rigoler|blague je_ne_rigole|plaisante_pas jrigole_pas je_rigole_pas pas_une_blague pas_pour_rire a_moitie_pour_rire',
  absent: 'sans_moi si_je_netais|disparaissais|mourais quand_je_serai|serais_mort|morte|parti|partie|plus',
  relieved: 'tranquilles soulages debarrasses serait|seriez|seront|serez_mieux|tranquille respireraient plus_simple|facile_pour',
  drawn: 'regarde|regarder|fixe|fixer|pense|penser_le|la|les|au|aux|a_pont|balcon|rails|toit|train|vide mattire mappelle',
  ease: 'calme silence paisible tranquille fini repos paix termine',
  onething: 'plus_quune_chose|solution|issue quune_seule_chose|solution|issue seule_issue|solution une_seule_sortie',
  lost: 'perdu~maison|travail|boulot|enfants|famille|tout|femme|mari plus_de_maison|travail|famille',
  gadget: 'ecran* wifi android ipad samsung appli lave_vaisselle pilulier',
  scorched: 'toute|tout|devenu|devenue_noir|noire noirci* roussi* suie brunie jauni*~chaleur trace*_noires|brunes',
  mains: 'prise* fiche* multiprise* chargeur* adaptateur* bloc_secteur cable* cordon* rallonge* moquette tapis matelas',
  mark: 'trace* marque* laisse_une fondu* ramolli* gondole* deforme*',
  mouthing: 'dans|de_sa|la_bouche en_bouche suce|sucait|mache|machait a_sorti|enleve|pris~pile*',
};

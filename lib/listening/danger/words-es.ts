/** Spanish: word forms by concept. See `concepts.ts` for how an entry is read. */
import type { Words } from './concepts';

export const ES: Words = {
  not: 'no nunca jamas sin ni nada ningun ninguna tampoco',
  joke: 'jaja* jeje* lol xd broma es_broma risa rie ries rio jiji*',
  fiction:
    'juego partida partido pelicula* peli serie temporada episodio capitulo novela libro cancion album trama escena trailer personaje fortnite prevencion',
  crave:
    'cafe pizza cerveza pastel tarta receta sabor chocolate oferta descuento color hervidor helado entrada entradas fotos mataria_por matar_por mato_por muero_por moriria_por vivir_sin_este|esta|estos|estas|vuestro|vuestra|cafe|vino|internet|wifi',
  mood: 'verguenza aburrimiento ganas curiosidad hambre envidia amor risa sed ternura gusto emocion sueno calor',
  intent: 'voy vamos voy_a vamos_a ire iremos juro te_juro os_juro quiero pienso_en prometo ganas_de',
  kill1:
    'matariamos estrangulo rajo reviento apunalo acuchillo disparo fusilo degollo degollare machaco pego~tiro|tiros|balazo parto~cara|boca|piernas rompo~cara|piernas|dientes mando~al_hospital lo_mando le_meto|metere~tiro|tiros|bala meto~tiro|tiros reventare rajare arranco~cabeza mato_a_uno|alguien|todos|tu|su|vuestro|vuestra|cualquiera matare_a|os lo|los|la|las|os|te_matare atropello atropellare paso_por_encima os_pego|meto|pegare|metere~tiro|tiros|balazo le_pego|meto~tiro|tiros|balazo|paliza apunalare acuchillare deguello lo_atropello le_parto|rompo~cara|piernas|cabeza',
  kill: 'matar* mataros matarte matarlos disparar* apunal* acuchill* rajar* estrangul* degollar* fusilar* ahorcar* linchar* asesinar* reventar* pegar~tiro|tiros|paliza meter~tiro|tiros|bala moler~palos quemar_vivos dejar~invalido|cojo dar~paliza destrozar* cazar* quemar_vivo* torturar* machacar* atropellar* envenenar*',
  head: 'cara cabeza boca piernas dientes nariz huesos cuello costillas brazos jeta craneo',
  victim:
    'te os los las le les lo la vosotros ustedes usted alguien todos jefe jefa encargado encargada empleado* empleada* repartidor* transportista gerente director* dependiente* tia tio tipo tipa senorita centralita atencion operador* operadora quien uno_de vuestro vuestra tu su gente agente agentes asesor* medico doctora medica camarero* casero* cobrador* revisor* tecnico* cartero policia guardia* profesor* cajero* cada_uno rider repartidora mensajero* vecino vecina chofer conductor* proximo proxima siguiente todos_vosotros|ustedes dueno duena portero vigilante recepcionista tecnica instalador* entrenador* karen recepcionista* vigilante*',
  deserve:
    'habria_que hay_que deberian deberiais merece merecen mereceis tendrian_que tendriais ojala espero alguien_deberia alguien_tendria espero_que merece* deberian|deberia alguien_tiene_que',
  harmed:
    'bala* fusil* morir mueran mueras muera muerto muertos matar* tiro ahorcar* quemar_vivos quemados colgar* paliza linchar* pudrir* disparen maten apunalen fusilen quemen ahorquen linchen atropellen reviente revienten le_peguen_un_tiro se_muera|mueran',
  attack:
    'quemar* quemo prend*~fuego pego~fuego incendiar* volar* hago_volar estrell* empotr* destroz* reventar* bomba cocteles atropell* arde ardera meto~fuego arrasar* romper~cristales queme quemen explote exploten reviente revienten arda ardan vuele_por bombardeen',
  place: 'tienda local oficina* edificio sede central almacen escaparate puerta entrada fabrica casa coche sucursal negocio mostrador',
  know: 'se sabemos se_perfectamente conozco tengo he_averiguado sabemos_bien',
  where:
    'donde~viv* donde~trabaj* donde~aparca* donde~duerm* donde~hijos|colegio direccion_de domicilio_de a_que_hora~encargad*|cajer*|emplead*|dependient*|jefe|jefa|gerente|conductora que_coche_tien*|conduc*|llev*|usa|usais|aparc*',
  bomb: 'bomba* explosivo* artefacto granada dinamita paquete_bomba',
  planted: 'hay puesto colocado dejado escondido puse deje en_vuestr* en_su en_tu en_el en_la bajo debajo',
  tick: 'tictac tic_tac hace_tictac algo~tictac',
  hidden: 'debajo_de|del bajo_el detras_de|del escondid* buscando mostrador',
  comes:
    'voy_con vengo_con ire_con vamos_con vengo_a manana_voy aparezco me_planto vuelvo_con voy_para traigo vamos_a_esperar voy_a_esperar esperando~a_la_salida te|os_espero_a_la_salida te|os_espero_fuera esperar~turno|salida|parking me_presento aparecere estare_en|fuera|alli|delante|esperando bajo_con bajare_con',
  weapon:
    'cuchillo navaja pistola arma machete hacha bate gasolina escopeta martillo acido punal rifle bates punos garrote cuchilla ladrillo* motosierra ballesta palo palos barra_de_hierro fusil molotov navajas',
  deadline: 'hasta_el hasta_manana ultimo_aviso ultima_oportunidad luego despues si_no ultima_advertencia',
  menace:
    'arde ardera* quema* sangre ceniza* ataud tumba ambulancia funeral cadaver* bala* fuego explot* arder ardera quemar* cementerio bomba bala explotar* arder_con arder* ardiendo',
  threat:
    'hago|hacer|hare_una_masacre|matanza clavo|clavare|clavar|meto~cuchillo|navaja amenaza*_de_muerte|bomba se_ande|ande|andad|anden~con_ojo|cuidado no_sal*~vivo no_saldra*~vivo vais_a_morir vas_a_morir van_a_morir sale_vivo salis_vivos os_encontrare te_encontrare te_voy_a_encontrar estas_muerto estais_muertos os_vais_a_arrepentir~sangre|vida pagarlo~sangre|vida alguien~herid*|muert* va_a_correr_sangre correra_sangre mereces|merecen|mereceis_morir al_hospital_a_hostias|golpes|palos a_hostias dias_contados ojala_os_muerais ojala~muera* te_mato os_mato os_voy_a_matar te_voy_a_matar mato_a_alguien|uno|todos con_los_pies_por_delante los_pies_por_delante no_lo_contais|contareis no_vais_a_ver_manana no_vivireis nadie_sale|saldra_vivo vais_a_sufrir|sangrar|pagar_con os_voy_a_hacer_sangrar a_por_vuestras_familias|hijos se_la_van_a_cargar_sangre pedirme_perdon_de_rodillas_o va_a_haber_sangre habra_sangre correr_la_sangre bano_de_sangre le_pego_un_tiro les_pego_un_tiro os_pego_un_tiro te_pego_un_tiro con_todos_vosotros_dentro con_vosotros_dentro romper*_las_piernas os_rajo degollaros amenaz*~matar*|muerte|cuchillo|pistola|navaja|arma|paliza que_se_cuide se_cuide~noche|espalda|calle|fuera lo|la|los|te|os_mato_si|como|cuando|en mato_como_lo|la|os le|lo|la~voy_a_partir|romper~cara|piernas|cabeza no_vuelv*_a_ver_a_su|sus|vuestra|vuestros merec*~quemen|queme|morir|maten|fusilen vuestros|tus|sus_hijos~pagar* encargar|elegir|elija|elige|preparar|prepare|prepara~ataud|tumba|lapida es|eres|sois_hombre_muerto es_un_hombre_muerto',
  suicide:
    'suicid* matarme me_mato_hoy me_quiero_matar quiero_matarme quitarme_la_vida quitarse_la_vida quit*_la_vida se_quito_la_vida ahorcarme ahorcarse se_ahorco acabar_con_mi|su_vida acabar_con_todo pegarme_un_tiro sobredosis autolesion* autolesion cortarme_las_venas cortarse_las_venas terminar_con_mi_vida me_voy_a_matar tirarme_al_tren|metro voy_a_matarme me_ahorco me_suicido me_mato_ya|hoy|esta|si|en|aqui me_pego_un_tiro me_tiro_por|al|desde se_pego_un_tiro se_tiro_por|al|de|desde sin_dolor~irse|irme|morir irme_sin_dolor formas_de_irme|morir como_matarme|suicidarme metodo*~morir morir_sin_dolor tirarme~puente|ventana|balcon|tren|azotea se_ha_suicidado se_ha_matado se_ha_quitado_la_vida intento_matarse|suicidarse intento_quitarse me_quito_la_vida me_corto_las_venas desaparecer_de_este_mundo poner_fin_a_mi|todo ponerle_fin_a_mi beber_lejia cort*_las_venas se_abrio_las_venas venas~cort* tirarme~delante|via|vias tirarme_al_anden suisid* me_quiero_morir_ya sogas_al_cuello ahorkarme tirarme_por|al pegarme_dos_tiros tragarme_todas quitarme_de_enmedio quitarme_de_en_medio hacer_una_locura acabo|acabe|acabare|acabaria|acabando|acaba|termino|terminare_con_mi|su|la_vida me|se~ahorco|ahorcar|ahorque|ahorcara|ahorca va_a_ahorcar* se_va_a_matar|ahorcar|suicidar|tirar|cortar voy_a_ahorcarme|suicidarme|matarme|quitarme|tirarme me_quiero|quisiera_matar|suicidar|ahorcar|morir_ya pongo|pondre|poner_fin_a_mi|su|todo me_tiro|tirare|tiraria|lanzo|arrojo_al|a|por|desde|bajo~tren|metro|puente|via|vacio|balcon|ventana|rio me_corto|cortare|abro|abrire_las|mis_venas tomo|tomare|tomarme|trago|tragarme~pastillas|pildoras~todas|frasco|caja me_mato|matare|mataria|mate_hoy|manana|esta|ya|ahora|aqui quitarse|quitarme|quito|quitare|quite_la|mi_vida no_quiero_vivir',
  want: 'quiero quisiera deseo ojala solo_quiero ganas_de queria quiere queria_solo queremos',
  die: 'morir morirme morirse estar_muert* no_existir desaparecer_para no_haber_nacido morime estuviera_muert* dejar_de_existir morirme_ya dormir_para_siempre no_estar_aqui desaparecer_del_mundo',
  nolive:
    'no_quiero|puedo~vivir|viviendo|existir no_quiero_seguir_viv* no_quiero_seguir no_me_despierte no_despertar* no_despierte no|sin~motivo*|razon*|ganas~vivir|vivo|viva para_que~vivir|vivo|viva|viviendo no_vale_la_pena_vivir no_tengo~vivir mi_vida_no_vale|tiene|sirve mi_vida_es_una_mierda_y no_aguanto~vida|vivir cansad*_de_vivir hart*_de_vivir no_veo~salida|futuro no_llego_a~navidad|manana a_navidad_no_llego mi_vida_ha_terminado|acabado no_encuentro~sentido~vida sin_ganas_de_vivir no_le_veo~sentido~vida no_se_si~vivir|viviendo no_se_si_quiero_seguir dejar_de_vivir harto|harta_de_esta_vida renuncio_a_vivir sin_fuerzas_para_vivir no_me_quedan_fuerzas_para_vivir|seguir_viv* sentido~seguir_aqui|viviendo|vivo|viva esta_noche|hoy_se_acaba_todo esta_noche|hoy_acabo_con_todo cuando_lean|leais_esto_ya_no quiero_dejar_de_existir desaparecer_para_siempre preferiria_estar_muert* no_quiero_ver~otro|un_dia|amanecer_mas vida_ya_no_tiene|vale no_tiene|tengo~por_que_vivir nada~por_que_vivir no_quiero|deseo_despertar* no_quiero_vivir|seguir|existir ganas_de_vivir~no|ninguna|perdi no_tengo_ganas_de_vivir|seguir perdi~ganas_de_vivir harto_de_vivir no_quiero_existir|vivir|seguir|despertar|continuar simplemente_no_quiero_existir|vivir para_que~vivir|vivo|seguir|existir pienso|pensar|pensando~morir|morirme|muerte|matarme|suicid* ganas_de_morir|morirme|matarme deseo|quiero|quisiera_morir|morirme|estar_muert* me_quiero_morir_de_verdad|ya no_merezco_vivir|seguir|estar vivir_asi_no no_puedo_vivir_asi|con no_vale_la_pena_seguir|vivir no_merece_la_pena_vivir|seguir unica_salida_es|que salida_que_me_queda lista|listo_para_morir ojala_no_hubiera_nacido|despertara ojala_estuviera_muert* estaria_mejor_muert* mejor_muert* solo_quiero_apagarme apagarme_para_siempre',
  nomiss:
    'nadie~echar*~menos nadie~echara_de_menos nadie_me~echar|extran* nadie_me_va_a_extranar mejor_sin_mi mejor~si_no_estuviera|existiera|muert* a_nadie~importa~muer* da_igual~si_me_muero|muero nadie~not*|echar*|enterar*|extran*|llorar*|import*~desaparezco|muero|muera|falta|menos|mato todos|mejor~mejor|estarian~sin_mi estarian|estaran|viviran~mejor_sin_mi carga_para|de_todos|mi|mis|todo|los soy_una_carga soy_un_estorbo estorbo_para solo_un_estorbo nadie~cuenta~desaparezco|desapareciera|muero|muera|falto|faltara mi_entierro|funeral~nadie nadie~mi_entierro|funeral',
  letters:
    'carta*_de_despedida nota*_de_despedida este_es_mi_adios me_despido_para_siempre|todos adios_para_siempre nota_de_despedida nota_de_suicidio',
  rope: 'cuerda soga',
  ready: 'colgada lista preparada comprada atada cuello esta_ya',
  selfcut:
    'vuelto_a_cortar* me_corto_los|las me_corto_otra|de_nuevo cortarme_los|las|otra|de me_autolesion* hacerme_dano me_hago_dano volvi_a_cortarme me_cortaba cortandome volvi|vuelto|volver|vuelvo_a_cortar* cortarme_los_brazos|muslos|brazos corto_los_brazos cortes~brazos',
  think: 'pienso pense pensando penso pensar quiero ganas cada_noche todas_las_noches voy_a estoy_por anoche piensa',
  crash:
    'estrell*~arbol|muro|pared|camion|puente contra_un_arbol|muro|camion debajo_de_un_tren|camion delante_de_un_tren|camion al_tren contra_una_pared estrellarme~muro|pared|arbol|camion estampar*~muro|pared|arbol|camion contra_un|una|el|la_muro|pared|arbol|camion|arboles lanzarme~camion|tren bajo_un_tren',
  jump: 'saltar tirarme tirarse lanzarme salto arrojarme me_tiro',
  height: 'ventana puente balcon azotea tejado tren vias acantilado edificio metro delante_de|del cercanias anden',
  pills:
    'blister* caja_de_pastillas pastillas comprimidos somniferos medicamentos tranquilizantes somnifero* ansioliticos antidepresivos trankimazin',
  swallow: 'tomar tomarme tomo tome tragar* trago tragarme tragar_me tomarmelas',
  fire: 'llama llamas llamarada* incendi* fuego ardiendo ardio explot* explosion estallo estalla* reventado petardazo chispa chispas chispazo echo_humo humo humea* se_derriti* derritio derretid* quemo quemad* se_quemo huele_a_quemado|humo|plastico olor_a_quemado cortocircuito* sobrecalent* carboniz* chamusc* pego_un_petardazo fundio prendio hinchada salio_ardiendo negro|negra~quemad* reventar reviento_solo incendiado fuego_en salto_una_chispa chisporrote* humareda olor_a_humo se_recalienta recalent* al_rojo hinch* deflagr* petardeo explosiona* derretido derretida derritieron derritiendo fundio_con echar_humo echando_humo echa|echaba|echo_humo quemado_el|la humear humeaba humeando prendido huele_a_quemado|plastico',
  thing:
    'bateria* pila pilas cargador* hervidor* calefactor estufa* calentador* enchufe* lampara* cable* regleta tostadora* horno cocina freidora* plancha* secador* secadora* lavadora* lavavajillas nevera* microondas batidora* caldera* patinete* bici bicicleta* coche movil portatil aparato producto juguete* muneca carrito* cuna trona silla* sillita escalera* taburete estante* cama sofa columpio cama_elastica casco* tapa asa base vela* rizador vapeador bombilla* ventilador sarten olla* barbacoa petardo* tele televisor almohada colchon aspiradora taladro sierra rueda* freno* crema* locion champu rimel perfume detergente capsula* airbag cinturon maquina ascensor puerta manta pieza goma toma vuestro vuestra chupete tetina biberon botella frasco vaso vapeador* cigarrillo_electronico tubo manguera barandilla litera valla escalon cadena pedal* horquilla* manillar grifo ducha ventana dron reloj auriculares router tienda hamaca cinta pesa* espejo escritorio difusor spray aerosol lata bolsa_de_agua airfryer arrocera gofrera luces alargador parche pastilla jarabe medicamento* blanqueador protector_solar desodorante cera lentilla* tinte* limpiador suero jabon toallitas panal* campana alquiler powerbank* power_bank bateria_externa bisagra* carrito carritos cochecito silla_de_bebe secadora tija sillin potencia pedal cubierta freno armario comoda cajon* estanteria tobogan parque_infantil andador sacaleches esterilizador mancuerna* pesa pesas patin patines monopatin cortacesped desbrozadora motosierra lijadora radial taladradora generador cocina_de_gas freidora wok termo cuchillo pelador mandolina gotas pomada gel autobronceador base_de_maquillaje pintalabios exfoliante retinol depilatoria enjuague pasta_de_dientes inhalador vacuna vitaminas suplemento* polvo batido celular tablet arnes peluche sonajero vitro* adaptador serum taza neumatico* impresora monitor camara zapato* maquinilla cepillo_de_dientes persiana consola manguitos barrera',
  your: 'vuestro vuestra vuestros vuestras su tu compre compramos compra pedido pedi marca empresa por_el por_la',
  hurt: 'quemo queme quemado quemada quemaron quemadura* ampolla* corto corte cortado herid* lesion* roto rota rotas rompi rompio fractura* hincho hinchad* inflam* pillo aplast* atrap* sangr* sangre moraton* sarpullido ronchas picor amput* perdio perdi torci esguince golpe brecha clavo clavado escald* abras* hirviendo ardiendo puntos quemaduras inconsciente entumecid* infect* desmay* cayo caido caida hormigueo calvo cicatri* perdio_un|el hueso_roto lesionad* roto_el|la pinche pincho pinchado atrapo clave clavo_en arde quemando partid* pillado pillaron atrapado aplasto levanto|levantado|arranco|arrancado|quemo|quemado|pelo|pelado~piel piel~levant*|arranc*|quemad*|pelad*|viva|tiras en_carne_viva parti partio partido perder cara_contra contra_el_asfalto|suelo electrocut* rajo magulla* ampollas herida heridas abierta sangrando no_veo|ve|veia_nada_de|por|con_un|el|ese no_veo|ve|veia_de|por|con_un|el me|se_quede|quedo_ciego|ciega',
  body: 'mano manos dedo dedos pulgar cara ojo ojos brazo brazos pierna piernas pie pies labio labios boca lengua piel muneca costilla* tobillo rodilla hombro cuero cuello mejilla nariz oreja frente cabeza diente dientes barriga pecho espalda muslo* pantorrilla cadera mandibula barbilla espinilla parpado encia* codo una unas columna sien clavicula craneo punta_del_dedo yema muela muelas colmillo empaste corona dedito deditos carita manita menton pulmon* ceja cejas pestanas talon pancita asfalto garganta vientre',
  kin: 'hijo hija hijos nino nina ninos bebe nieto nieta sobrino sobrina mujer marido esposa esposo madre padre mama papa abuela abuelo hermana hermano pareja perro gato familia peque pequeno pequena crio cria companero* companera* clientes cliente invitado* cachorro gatito vecino* alumno* ciclista anos_de_edad peques chiquitin criatura nene nena mellizos gemelos suegra suegro novio novia amigo colega yaya yayo hijastro sobrin* ahijad* conejo hamster caballo loro perra gata',
  object:
    'cristal* vidrio* metal tornillo* clavo aguja* plastico* alambre cuchilla hueso moho mohos* gusano* larva* bicho* cucaracha* rata raton piedra* pila iman* diente lejia goma madera grapa* astilla* trozo*_de~plastico|metal|cristal|vidrio|madera trocito*~plastico|metal|cristal|vidrio fragmento* tirita pelo* arana hormiga* caracol jeringuilla oxido excremento* pluma* grava sosa detergente chincheta objeto* cuerpo_extrano mohos piedra piedrita piedrecita larva larvas mosca avispa parasito* guante brida una_postiza iman imanes',
  food: 'comida sopa ensalada cereal* papilla yogur pan leche bebida botella te cafe bocadillo sandwich wrap hamburguesa pizza pollo carne salchicha pastel galleta* chocolate salsa bote lata arroz pasta pescado sushi zumo potito* helado batido nuggets queso huevo* kebab bocado plato pure jamon loncha* bacon embutido atun salmon alubias lentejas lasana curry mermelada miel pudin tarta bollo croissant patatas tofu caramelo* gominola* cerveza vino agua refresco cola fiambre tortilla natillas biberon* barrita* ostras mejillones almejas hamburguesas pizzas galletas chocolatina* bollos croqueta* empanada* guiso garbanzos estofado filete ternera cerdo pavo pato nueces almendras pasas aceitunas pepinillo* conserva latas palomitas tacos burrito arepa* tamal* churro* papilla* pienso comida_del_gato|perro croquetas',
  found:
    'encontre encontramos encontrado encontro habia hay mordi dentro salio aparecio en_la en_el en_mi en_su contenia lleva tenia tiene contiene salieron venia trae',
  swallowed:
    'trago trague tragarse se_lo_traga se_la_traga atragant* asfixi* ahog* no_podia_respirar no_respiraba sin_respirar se_puso_azul trag* casi_se_ahoga ahoga* se_atraganta atraganto falta_de_aire sin_aire alrededor_del_cuello en_el_cuello~cuerda|cordon estrangul* enred*~cuello se_puso_azul|morad* heimlich casi~ahog* enroll*|enred*~cuello hundio|hundia~piscina|agua|mar piscina|agua|mar|manguitos~hundio|hundia',
  sick: 'intoxicacion* intoxicad* vomit* salmonel* diarrea* envenen* malisim* gastroenteritis retortij* mareos convuls* desmayo malos_toda enfermos vomitando vomito vomitamos vomita vomitaba vomitar diarrea intoxicacion intoxic* fiebre_y ve|veo|veia_doble',
  after: 'por tras despues comer comimos comio cenar tomar beber bebimos usar ponerme desde desde_entonces',
  allergy:
    'reaccion_alergica reacciones_alergicas anafila* hincho~cara cara~hinch* shock_anafil* epinefrina adrenalina sarpullido~cuerpo quemadura*_quimica* hinchad* ronchas cuero_cabelludo~quem* quemo~cuero_cabelludo lengua_hinchada labios_hinchados se_me_hinch* urticaria ojos~hinch* cara|piel~carne_viva labios|cara~como_un_globo labios|lengua|cara|ojos~hinch* hinch*~labios|lengua|cara|ojos me_arranco~piel',
  medical:
    'al_hospital en_el_hospital en_urgencias a_urgencias de_urgencias ambulancia* puntos_de_sutura con_suero suero uci ingresad* al_medico_corriendo quirofano samur acab*_en_urgencias|el_hospital bomberos le_dieron_puntos dieron~puntos operar_de_urgencia toxicologia en_la_uci uvi hospitalizad* hospital urgencias ambulancia operar* operado puntos_en|y cuidados_intensivos soporte_vital llamar_al_112|911 112 tetanos injerto muy_grave respirador intubad* en_coma',
  collapse:
    'vino_abajo vinieron_abajo se_rompio derrumb* desplom* plego pleg* volco se_solto solto salto salio_volando salio_disparad* volando desprendi* rompio cedio partio hundio descolg* cerro_sola|solo reventado estallo anicos arranco se_arranco se_partio partio* se_cayo se_despego desarm* se_abrio_solo|sola se_abrio descuelg* resquebraj* se_desprend* se_bloqueo bloqueo salio|sali_volando|despedido cayo caido se_desprendio exploto_sola revento_el partida se_desplom* se_derrumb* revento salto_el_airbag salto_solo se_abrio_sola|solo le|me_cayo_encima cayo_encima escupio salpico derramo escupe plego|cerro_conmigo',
  brake: 'freno frenos direccion airbag* cinturon acelerador',
  fails:
    'fall* sin_frenos se_quedo_sin quedo_sin no_respond* no_funcion* no_frena* bloque* rompieron rotos se_fue se_solto solto se_abrio abrio solt* desabroch* patina no_saltaron no_salto no_fren* no_han_respondido|funcionado fallaron fallado',
  hot: 'hirviendo agua_hirviendo sopa_hirviendo vapor aceite_hirviendo ardiendo calento_tanto calienta_tanto tan_caliente muy_caliente demasiado_caliente se_calento sobrecalent*',
  shock:
    'calambrazo* calambre* descarga* chispazo~lampara|enchufe|plancha|asa|al me_dio_corriente dio~corriente dio~chispazo le_dio~corriente hormigueo tiene_corriente da_corriente sin_toma_de_tierra derivacion corriente_en|por_el calambrazo chispazo corriente_me descarga descarga_electrica me_dio_la_corriente',
  gas: 'fuga_de_gas olor_a_gas huele_a_gas monoxido* gases_toxicos peligro_de_asfixia|muerte|incendio trampa_mortal detector_de_monoxido alarma_de_monoxido intoxicacion_por_humo pudo_matar* podria_haber~mat*|muert* podria~matado casi_mata* casi_me|nos|lo|la_mata casi_se_quema|incendia|prende amianto peligro_para_los_ninos casi_me_electrocuto por_poco~incend*|mat* bombona~fuga|perdia fuga_de_gas olor|huele|apesta|peste~gas huele|oli*_mucho|raro|siempre~gas',
  hype: 'ventas precio precios cabeza mente bandeja correo redes comentarios mercado ofertas oferta bolsa internet detector tabaco fumar fumador* cigarro* cigarrillo* corazon pelo publico gol estadio sueldo paga ganas furor cerebro trabajo blanco fiesta pasion',
  hit: 'partir romper reventar machacar arrancar aplastar rompemos romperle romperos partirle partiros',
  attack1: 'estrello empotro quemo incendio destrozo reviento prendo_fuego pego_fuego meto_fuego atropello',
  carry: 'llevo llevare con_un|una en_el_bolsillo traigo',
  all: 'todas todos bote caja entera entero frasco',
  inside: 'en dentro',
  blaze: 'se_incendio prendio_fuego en_llamas exploto ha_explotado estallo salio_ardiendo pego_un_petardazo ardio explota',
  electric: 'calambrazo* descarga_electrica electrocut* calambrazo me_electrocut* chispazo_en hormigue*~corriente|electric*',
  job: 'trabajo trabaja reparto repartis donar visita',
  life: 'esta_vida mi_vida vida',
  luck: 'suerte menos_mal afortunad*',
  demand: 'devolved* devuelv* mi_dinero pagadme pagad contestad respondedme o_pagais|pagas|pagan pagad|paguen_o',
  died: 'murio murieron muerto muerta fallecio fallecido palmado sacrificar',
  faint:
    'desmay* inconsciente perdi_el_conocimiento perdio_el_conocimiento convuls* infarto ictus taquicardia lipotimia sin_conocimiento mareo_y_cai se_desmay* perdio_el|la_conocimiento|conciencia convulsion* se_desplomo paro_cardiaco dejo_de_respirar ve|veo|veia_doble mareados_en_el_suelo',
  lastnight:
    'mi_ultima_noche ultimo_dia_de_mi mis_ultimas_horas mi_ultimo_dia mi_ultima_noche|tarde|dia|hora ultima_noche_de_mi|que esta_es_mi_ultima hoy|esta_noche~se_acaba|acabo|termino es_mi_ultimo_dia hoy_se_acaba|termina_todo',
  decided:
    'decidido decision gracias_a_todos gracias_a_los perdonadme perdon_a_todos adios_a_todos decidle decid|diganle|dile|diles|decidle|decidles|digan_a_mi|mis|que lo_he_decidido esta_decidido ya_lo_decidi elegi_el|la|un_dia|fecha tengo_fecha',
  wake: 'despert*',
  rise: 'despert* levantar* abrir_los_ojos',
  sleep: 'dormir dormirme dormirse duermo dormid* acostarme',
  never: 'nunca jamas siempre',
  everyday:
    'temprano sueno suenos alarma despertador lunes trabajo trabajar cole colegio escuela finde vacaciones cama colchon almohada descansad* cansad* despertar_al|a|la|los resaca',
  spent:
    'ya_no_puedo no_puedo_mas no_aguanto_mas|ya no_puedo_con gota_final|que ultima_gota no_tengo_fuerzas|ganas no_me_quedan sin_fuerzas|esperanza* no_hay_esperanza|salida perdido_todo lo_perdi_todo lo_he_perdido_todo me_odio me_rindo tan_sol* no_valgo sin_salida no_soporto_mas nada_importa nadie_me_quiere hundid* tocado_fondo me_arruinasteis|arruinaron_la',
  farewell:
    'adios_a_todos|todas|mundo|todo|familia adios_para_siempre adios_mundo hasta_siempre perdonadme perdonenme perdoname mama_perdon* cuidad|cuiden|cuidar~mis|mi diganle|decidle|decid|digan_a_mi|mis mi_ultimo_mensaje|post|tuit|tweet este_es_mi_ultimo manana_ya_no pronto~terminara|acabara me_despido_de os_quiero_a_todos los_quiero_a_todos decid|dile|diles|digan_a_mi|mis|que_hijos|madre|familia|padres|los|la|les que_los|les|la|lo_quiero|amo os_quiero|amo_hijos no_me_busqueis|busquen nadie_me_echara|extranara|llorara',
  leaving: 'cancel* suscripcion baja compania competencia desinstal* temporada serie capitulo cliente cambio',
  edge: 'estoy|sentad*|parad*|subid*_en|sobre|al_el|la|las_puente|azotea|vias|cornisa|barandilla|tejado|borde|balcon al_borde_del|de_puente|la|un estoy_encima_del_puente',
  pointless: 'no_tiene|tiene_sentido ya_no_tiene sin_sentido no_vale_nada|la no_merece perdio|perdido_el|todo_sentido',
  laid: 'delante enfrente todas_juntas delante_de_mi a_mi_lado en_la|mi_mano preparad* listas contad* guardad* en|encima|sobre~mesa|mesilla|mesita frente_a_mi junto_a_mi guardando juntando ahorrando~pastillas',
  armed:
    'hombre|tipo|tio|chico|alguien|persona|sujeto|hombres|tipos|mujer|atracador*|ladron_armad* hombre|tipo|alguien|tio|encapuchado|chico~con~pistola|cuchillo|arma|navaja|machete|escopeta tiroteo rehen* mano_armada apunta*|sacado|saco|saca~pistola|arma|navaja|cuchillo punta_de_pistola|navaja saco|sacado|saca|saco_una|un|me_navaja|cuchillo|pistola|arma|machete sac*~navaja|cuchillo|pistola|arma|machete hombre|tio|tipo|alguien|uno|chico|loco~rifle|escopeta|pistola|cuchillo|navaja|machete|hacha|arma con_un|una_rifle|escopeta|fusil|pistola|machete|hacha me_amenazo_con|de me_apunto_con me_atracaron|robaron_a_punta',
  told: 'dijo dice dicho amenaz* escribio juro decia manda',
  wound:
    'pegarme|pegar|meter|meterme|dar~tiro|tiros|balazo me~apunal*|acuchill*|rajar|raja|dispar*|violar darme_una_paliza partirme_la_cara|las romperme_las|la cortarme_el_cuello quemarme_la_casa',
  puffed: 'hinchad* hincho inflad* abombad* silb* sise* levanta|levantado|levantando_la_pantalla',
  cell: 'bateria* pila pilas powerbank movil celular portatil patinete tablet',
  freefrom:
    'sin_frutos|gluten|lactosa|cacahuete*|mani|nueces|leche|huevo libre_de apto_para_celiac* dosis_equivocada|incorrecta|erronea|doble medicamento|medicina|pastillas_equivocad*|incorrect*',
  painless: 'sin_dolor sin_sufrir indolor* que_no_duela duela_menos',
  method: 'forma manera metodo modo como irse morir irme',
  gone: 'ya_no_estare|voy|existire no_estare_mas|aqui_manana no_voy_a_estar_mas|vivo|viva no_estare_vivo|viva el_lunes|martes|miercoles|jueves|viernes|sabado|domingo_estare_muert* estare_muert*_el|manana|antes|pronto para_el_lunes|martes|viernes_estare_muert* no_vere_el_lunes|manana|ano|proximo',
  errand:
    'entrega* repart* paquete envio hotel oficina direccion mudanza mudo mude vacaciones cita recoger casa reunion resuelto solucionado arreglado viajo',
  heed: 'escuch* haceis|hagais_caso hacen_caso entera* contest* tomeis|tomen_en_serio respond*',
  followed: 'me_siguio|sigue|persigue|persiguio_a|hasta|por golpea*~puerta aporre*~puerta no_se_va_de_mi me_acosa esperandome_en_mi',
  lurk: 'os|te|la|lo|los|le_espero la_voy_a_esperar lo_voy_a_esperar os|te|le|les_espero|esperare|estare_en|fuera|a|alli espero_fuera|en_la_puerta estare_en_la|esperando',
  offhours: 'a_la_salida despues_del_turno|trabajo al_cierre fuera_cuando cuando_cerr*',
  stalker: 'mi_ex ex_marido|novio|mujer|pareja exmarido exnovio acosador* maltratador* orden_de_alejamiento violencia_de_genero|domestica',
  peril: 'matarme me_mata|matara|mate encontrarme me_encuentr* me_localiz* rastre* sabe_donde miedo amenaz* me_pega pegarme',
  alarm: 'detector*_de_humo|humos|gas|co|incendios alarma*_de_incendio*|humo|gas detector_de_monoxido',
  silent: 'no_sono|suena|salto|salta|pito|pita|funciono|activo|detecto|aviso no_se_activo|disparo no_dijo_ni no_hizo_nada ni_sono|salto',
  sharp: 'aguja agujas alfiler* cuchilla* vidrio* cristal* clavo clavos grapa* alambre astilla* anzuelo jeringa*',
  garment:
    'manga chaqueta abrigo zapato* calcetin* camisa* pantalon* vestido cuello_del bolsillo body pijama manta almohada colchon sofa peluche guante* gorro forro bota* vaqueros',
  taste: 'sabe sabia sabor huele|olia_a gusto_a',
  chemical: 'lejia cloro detergente gasolina acido disolvente amoniaco desinfectante limpiador friegasuelos quimico*',
  drank: 'bebi bebio beber trago tome tomo comi comer comio probe probo bebimos comimos bebido',
  joy: 'risa reir* gracioso bonito bonita rico rica deliciosa delicioso genial guapo guapa foto* perfecto atasco divertido gastos',
  address:
    'tengo|se|conozco|encontre~tu|vuestra|su_direccion se_donde_vives|viven|duermes|trabajas|aparcas conozco~matricula|coche tengo~matricula se_cual_es|coche',
  omen: 'duerme|duermes|dormid_bien|tranquil* felices_suenos hasta_pronto|luego nos_vemos_pronto|esta ten_cuidado cierra~puerta ya_veras|vereis karma espera_y_veras mira_detras a_ver_si|quien veremos_si|quien ya_vereis|veran y_vereis|veras|veran cuidado_al_ir|salir|volver|caminar|cruzar cuidado_cuando_vay*|salg*|vuelv*',
  warn: 'avisa|avisad|avisen_al|a|le advierte* decidle|decirle|dile|diganle|digale|decidles|decid|digan_al|a|que',
  tooth: 'muela muelas diente dientes colmillo* empaste* corona implante funda',
  chip: 'parti partio partido rompi rompio roto rota perdi cayo saltado salto astill* quebro quebre partida',
  vanish: 'desaparezco desaparecer desapareciera desaparezca irme',
  unneeded: 'me_necesita me_quiere mejor_si soy_inutil no_sirvo_para no_valgo',
  giveaway:
    'regale|regalado|regalando|repartido|reparti|done|donado~todas|todo|mis~cosas|ropa|pertenencias|libros|tengo|tenia regale|regalado|regalando|repartido|reparti|done|donado_todo|mis vacie|vaciado_mi|el_piso|casa|cuarto|departamento|habitacion reparti~todo',
  bye: 'adios hasta_siempre me_despido mi_despedida despedida nos_vemos_en_el_cielo|otra me_despedi fue_un_placer_conocer*',
  lastwords:
    'siempre_fuisteis|fueron|fuiste|me_buen*|amables|tratasteis|trataron perdon_por_todo perdonadme|perdonenme|perdoname no_es|fue_culpa_de|vuestra no_es_tu|su|vuestra_culpa recordadme|recuerdenme no_lloreis|lloren|esteis|esten cuando_leais|lean|leas_esto os|los_quiero_a_todos mi|mis_ultimo|ultimas|ultimos_mensaje|post|palabras|tuit cuando_leais|lean|leas_esto|esta fuisteis|fueron_muy_buen* decid*|dile*|digan*~mi|mis_hija|hijo|hijos|hijas|madre|mujer|marido|familia',
  entrust:
    'cuidad|cuiden|cuida|cuidaros|cuidar~mi|mis|a_perr*|gat*|hij*|madre|padre|padres|hermana|hermano|familia|mama|papa|mis|mi cuidad|cuiden|cuida_mucho_de|a_mi|mis cuidad|cuiden|cuida_de_mi|mis',
  notaround:
    'ya_no_voy_a_estar|existir|vivir ya_no_estare no_voy_a_estar_mas|aqui|manana|con no_estare_mas|aqui|manana|con me_habre_ido manana_ya_no_estare|estoy no~escribo_mas no~escribire_mas ya_no~escribo|escribire',
  arranged:
    'cartas|carta~escrit* escribi|escrito|deje~carta|cartas|nota testamento~hecho|escrito|firmado todo_esta|queda|dejo|deje_en_orden entierro|funeral~pagado|arreglado|planeado contrasenas~papel|apuntad*',
  relocate:
    'mudanza mudo mudar* mudamos extranjero emigr* nuevo|nueva_trabajo|piso|casa|pais|empleo|etapa jubil* ultimo_dia_en|de empresa trabajo viaje viajar viajo vacaciones cuenta tienda temporada finde fin_de_semana alergi* turno oficina universidad operadora compania movil celular parroquia ong caritas iglesia bebe residencia_canina peluqueria irnos nos_vamos',
  misdose:
    'dosis_equivocada|incorrecta|erronea|doble|distinta|mal otra|doble_dosis equivocaron|equivoco|confundieron|confundio|error~dosis|medicamento|medicina|receta|pastillas medicamento|medicina|pastillas|receta_equivocad*|incorrect*|cambiad* en_vez|lugar_de_1|2|3|5|10|20|50|un|una|media',
  drugs: 'farmaci* receta prospecto jarabe insulina antibiotic* pediatra medico inhalador',
  infood: 'en_la_comida|sopa|ensalada',
  gave: 'di dado done donado regale regalado reparti repartido deje dejado vendi vendido entregue pase pasado sera_para',
  belonging:
    'guitarra piano ahorros cosas pertenencias libros discos joyas reloj anillo ropa bici camara herramientas plantas perro perra perros gato gata gatos mascota mascotas coleccion llaves contrasenas contrasena claves',
  relative:
    'hermano* hermana* madre padre padres mama papa vecino vecina vecinos amigo amiga amigos tia tio primo prima sobrino sobrina hijo hija hijos abuela',
  endnight:
    'esta|hoy_noche~acaba|termina~todo hoy~se_acaba|termina_todo esta_noche_todo_se_acaba|termina manana_todo_habra_acabado|terminado ultimo_mensaje habeis_ganado',
  thanksall: 'gracias_por_todo|tanto gracias~por_todo',
  whose: 'su sus',
  closing: 'a_que_hora_cerr*|sal*|termin*|acab* cuando_cerr*|sal*',
  noreply: 'no_hace_falta~contest*|respond*|escrib* no_contest*|respond* no_os_molest* no_se_molesten ya_no_contest*',
  noreason:
    'no_veo|encuentro|tengo|hay~motivo*|razon|razones|sentido|ganas~levant*|seguir para_que~levantar*|seguir motivo|motivos|razon_para_levant*|seguir',
  ail: 'mareo* maread* marea* dolor*_de_cabeza nausea* jaqueca* aturdid*',
  burner: 'estufa* caldera* calentador* brasero* chimenea generador* calefaccion calefactor* cocina fogon* horno',
  whenever: 'siempre_que cada_vez desde cuando en_cuanto al_encender encend* enciend*',
  rotten: 'huevo|huevos_podrido|podridos azufre',
  fumes: 'vapor vapores',
  maimed: 'dentadura_nueva sin_dientes necesit*~dentadura|dientes|silla dientes_nuevos',
  shame: 'pena|lastima_que|si~pasara|ocurriera|pase_algo pena|lastima_que~algo',
  serious: 'no_es_broma no_es_una_broma va_en_serio en_serio_no no_bromeo no_estoy_bromeando medio_en_broma sin_broma',
  absent: 'sin_mi si_yo_no_estuviera|existiera cuando_yo_no|ya_no_este cuando_me_muera cuando_ya_no_este',
  relieved: 'tranquilos aliviados librareis libraran descansariais descansarian estarian|estariais|estaran|estareis_mejor respirarian mas_facil_para',
  drawn: 'miro|mirar|mirando|pienso|pensar|pensando~puente|balcon|vias|azotea|tren|vacio me_llama me_atrae',
  ease: 'calma silencio paz tranquilo tranquilidad descanso acabado acaba',
  onething: 'solo_me_queda_una|un solo_queda_una|un unica_salida|solucion una_sola_salida|cosa',
  lost: 'perdi|perdido~casa|trabajo|hijos|familia|todo|mujer|marido sin_casa|trabajo|familia',
  gadget: 'pantalla* wifi android ipad samsung lavavajillas pastillero tableta tablets',
  scorched: 'negro_el|la|del quedo|puesto|puso|volvio_negro|negra|marron ennegrec* hollin chamuscad* renegrid* mancha_negra|marron',
  mains: 'enchufe* clavija* cargador* adaptador* regleta* cable* alargador* moqueta alfombra colchon',
  mark: 'marca* dejo_una huella* derretid* reblandecid* deformad* doblado',
  mouthing: 'en|de_la_boca chupando mordiendo saco|sacado|quito~pila*',
};

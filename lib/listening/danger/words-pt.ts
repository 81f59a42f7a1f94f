/** Portuguese, of Brazil and Portugal: word forms by concept. See `concepts.ts` for how an entry is read. */
import type { Words } from './concepts';

export const PT: Words = {
  not: 'nao nunca jamais sem nem nenhum nenhuma nada',
  joke: 'kkk* haha* rsrs* lol brincadeira brincando zoeira risada rir rs',
  fiction: 'jogo partida filme serie temporada episodio novela livro musica album enredo cena trailer personagem fortnite prevencao cvv virada',
  crave:
    'cafe pizza cerveja bolo receita sabor chocolate oferta desconto cor chaleira sorvete ingresso fotos promocao mataria_por mato_por matar_por morreria_por morro_por viver_sem_esse|essa|este|esta|cafe|internet|vivo_sem',
  mood: 'vergonha tedio vontade curiosidade fome inveja amor sede fofura saudade rir orgulho calor sono ansiedade',
  intent: 'vou vamos irei juro eu_juro quero prometo vontade_de eu_vou a_gente_vai',
  kill1:
    'matarei estrangulo esfaqueio fuzilo degolo arrebento_a quebro_a quebro~cara|pernas|dentes arrebento~cara|dentes encho~tiro|bala|porrada meto~bala|tiro|faca dou~tiro|tiros eu_mando_pro|para_o_hospital mando_pro_hospital esgano acabo_com_a_raca parto_a_cara parto~cara|boca furo~faca mato_voces|vcs|alguem|todos|voce|um|o|seu eu_mato mato_voces dou_tiro|tiros|facada meto_bala|tiro|faca atropelo espanco arrebento parto_pra_cima passo_por_cima eu_esfaqueio|mato|atropelo|furo|espanco quebro_a_cara|os eu_furo te_furo eu_atiro',
  kill: 'matar matar* esfaquear* estrangular* fuzilar* degolar* enforcar* linchar* assassinar* atirar_em encher~tiro|porrada|bala meter~bala|tiro dar~tiro|tiros queimar_vivo esganar espancar bater_em surrar acabar_com_eles|voces|vcs|ele|ela cacar* torturar* queimar_vivo* envenenar* atropelar* dar_tiro|tiros meter_bala|tiro|faca atropelar|passar_por_cima atirar_em|nos|no|na quebrar_a_cara|os|as',
  head: 'cara cabeca boca pernas dentes nariz ossos pescoco costelas bracos focinho',
  victim:
    'voce voces vcs vc te vos lhe lhes ele ela eles elas alguem todos chefe gerente funcionari* entregador* motoboy diretor* dono atendente* moca moco cara_da tipo senhora central quem um_de seu sua dele o a vendedor* patrao agente agentes atendentes medic* enfermeir* garcom garconete locador cobrador* fiscal* tecnico* carteiro policial guarda* professor* caixa cada_um_de|dos motoqueiro entregadora proximo proxima todo_mundo motorista* vizinh* porteiro seguranca recepcionista instalador* encanador treinador patroa recepcionista* seguranca*',
  deserve:
    'merece merecem deviam devia tinham_que tinha_que teria_que tem_que espero tomara deveriam alguem_devia alguem_deveria alguem_tinha_que espero_que alguem_devia|deveria merec* alguem_tem_que',
  harmed:
    'bala fuzil* morrer morra morram morto mortos matar* tiro enforcad* queimad*_viv* linchad* porrada apodrecer pendurados levem_tiro|tiros leve_um_tiro seja_mort* sejam_mort* apanhem apanhe baleado baleados esfaquead* atropelad* ',
  attack:
    'queimar queimo incendiar explodir botar_fogo tacar_fogo por_fogo atear_fogo boto_fogo taco_fogo meto_fogo meter_fogo jogo_o_carro jogar_o_carro invadir quebrar_tudo quebro_tudo destruir atropelar vira_cinza* molotov coquetel queime queimem explodam exploda pegue_fogo peguem_fogo bombardeiem',
  place: 'loja escritorio* predio sede deposito vitrine porta entrada fabrica casa carro agencia filial balcao armazem montra',
  know: 'sei sabemos eu_sei a_gente_sabe descobri conheco tenho_o_endereco',
  where:
    'onde~mora* onde~vive* onde~trabalha* onde~estaciona* onde~dorme* onde~filhos|escola endereco_d* a_morada_d* que_horas~gerente|caixa|atendente|motorista|dono|moca que_horas_ela|ele_sai|larga que_carro~dirig*|tem|usa',
  bomb: 'bomba* explosivo* granada dinamite artefato',
  planted: 'tem ha coloquei plantei deixei escondi esta_na|no na_loja na no embaixo debaixo ai',
  tick: 'tique_taque tic_tac tiquetaque fazendo_tique',
  hidden: 'embaixo_d* debaixo_d* atras_d* escondid* balcao',
  comes:
    'vou_com venho_com chego_com apareco volto_com to_indo_com colo_ai vou_ai_com estou_indo vou_ai vamos_esperar vou_esperar esperar~turno|saida|estacionamento te_espero~saida|fora espero_voce*~saida|fora esperando~na_saida vou_ate_ai_com apareco_ai vou_ta|estar|ficar_no|na|ai|esperando desco_ai|com',
  weapon:
    'faca canivete pistola arma revolver machado facao bastao gasolina espingarda martelo acido punhal fuzil taco tacos porrete barra_de_ferro tijolo* motosserra enxada estilete peixeira taser molotov',
  deadline: 'ate_sexta ate_segunda ate_amanha ate_hoje ultimo_aviso ultima_chance depois senao ate_meio_dia',
  menace:
    'queima* cinza* sangue caixao tumulo ambulancia enterro cadaver* bala* fogo explod* arde* queimar queima pegar_fogo cemiterio bomba bala explodir pega_fogo incendi*',
  threat:
    'faco|fazer|vou_uma_chacina|massacre fazer|faco_um_massacre enfio|enfiar|meter|meto_a|uma_faca|facada ameaca*_de_morte|bomba que_se_cuide se_cuida_que se_cuidem_que nao_sai*_vivo nao_volta_vivo sai~vivo_nao nao~sai~vivo voces_vao_morrer vcs_vao_morrer vao_morrer_todos vao_todos_morrer voce_vai_morrer vou_te_achar vou_achar_voces voce_ta|esta_morto voces_estao_mortos alguem~ferid*|machucad*|mort* vai_correr_sangue vai_ter_sangue dias_contados merec*_morrer pagar_com_a_vida|sangue hospital_na_porrada na_porrada tomara_que_morra* com_os_pes_pra|para_frente os_pes_pra|para_frente nao_vao_ver|veem_o_amanha ninguem_sai|saira_vivo ninguem_sai_vivo vao_sofrer|sangrar|queimar vai_pagar_com|sangue vou_atras_d*_familia|filhos vao_pagar_com havera_sangue vai_haver_sangue banho_de_sangue dou_um_tiro_em|no|na dar_um_tiro_em|no|na com_todos_voces_dentro com_voces_dentro pernas_quebradas quebrar_as_pernas ameac*~matar|morte|faca|arma|tiro|revolver vou_arrebentar~ele|ela|cara|voce|voces vou_quebrar~ele|cara|pernas eu_mato_esse|essa|ele|ela|esses alguem~machucar|morrer|apanhar nunca_mais_ver_a|sua|seus_familia|filhos merec*~queimad*|mort*|morrer seus|teus_filhos~pagar escolher|escolhe|encomendar|encomenda|preparar|prepara~caixao|tumulo um_homem_morto',
  suicide:
    'suicid* me_matar se_matar se_matou me_enforcar se_enforcou enforcar_me matar_me tirar_a_minha_vida tirar_minha_vida tirar_a_propria_vida tir*_a_propria_vida propria_vida acabar_com_a_minha|minha_vida acabar_com_minha acabar_com_tudo dar_um_tiro_na_cabeca overdose cortar_os_pulsos autolesao automutila* por_fim_a_minha_vida|tudo tirou_a_vida me_jogar~trem|ponte|janela|viaduto embaixo_do_trem me_enforco me_mato_hoje|aqui|se|na|no eu_me_mato me_suicido me_jogo~janela|ponte|trem|predio deu_um_tiro_na|em deu_um_tiro~cabeca se_jogou~ponte|janela|predio|trem se_suicidou partir_sem_dor sem_dor~partir|morrer|ir morrer_sem_dor jeito_de_morrer|partir como_me_matar tentou_se_matar tentou_suicid* tentou_tirar~vida corto_os_pulsos beber_agua_sanitaria dar_fim_na|a_minha dar_cabo_de_mim por_um_fim_na|a_minha sumir_dessa_vida cort*_os_pulsos pulsos~cort* me_jogar~frente|trilhos|metro me_atirar~frente|linha|comboio suissid* me_matando_hoje me_jogar_da|do|na me_jogo tirar_a_vida dar_um_fim_em_mim fazer_uma_besteira dar_um_tiro_em_mim acabo|acabe|acabarei|acabaria|acabando|acaba|termino_com_a_minha|sua|propria se_enforcar|matar|suicidar|jogar|enforcar vai|vou_se|me_enforcar|matar|suicidar|jogar|cortar me_enforco|suicido|jogo_da|do|na|no|embaixo ponho|porei|por|dou|dar|darei_fim_a|na|em_minha|a|mim|tudo tiro|tirar|tirarei|tirou_a|minha|propria_propria|vida tomo|tomar|tomei|engolir|engulo~comprimidos|remedios|pilulas~todos|cartela|caixa|frasco cort*_meus|os_pulsos abrir|abro_as_veinas me_mato|matarei|mataria_hoje|amanha|agora|aqui|e acabo|acabar|acabarei|acabaria_com_tudo acabo|acabar|acabarei|acabaria_com_minha|a_vida|minha',
  want: 'quero queria desejo so_quero vontade gostaria quer queria_so queremos',
  die: 'morrer estar_mort* nao_existir sumir_do_mundo|para|pra nao_ter_nascido desaparecer_para|pra sumir_deste|desse dormir_para_sempre dormir_pra_sempre nao_estar_aqui sumir_desse|deste_mundo',
  nolive:
    'nao_quero|aguento|consigo~viver|vivo|viva|existir nao_quero_mais_viver|existir|acordar nao_quero_continuar nao_acordar* nunca_mais_acordar nao|sem~motivo*|razao|razoes|vontade~viver|vivo|viva pra_que~viver|vivo|viva para_que~viver|vivo|viva nao_vale_a_pena_viver minha_vida_nao_vale|tem|presta minha_vida_acabou cansad*_de_viver cansei_de_viver nao_vejo~saida|futuro|sentido~vida|viver nao_vejo_saida nao_chego~natal|amanha nao_vou_estar_aqui~natal|amanha vida_nao_faz|tem_mais_sentido vida_nao_faz|tem_sentido sem_vontade_de_viver nao_faz_sentido~viver perdi_a_vontade_de_viver nao_sei_se~viver|vivendo|vivo nao_sei_se_quero_continuar parar_de_viver cansei_dessa_vida desisti_de_viver|da_vida sem_forcas_para_viver|continuar_viv* lerem_isso|isto~nao_estarei|vou_estar hoje|agora_eu_acabo_com_tudo|minha nao_vejo~sentido~viver|vida|continuar_aqui preferia_estar_mort* queria_dormir_e_nao_acordar vida~nao~sentido vida_perdeu nao_quero|queria_mais_acordar|viver|existir nao_quero_acordar|viver|existir nada_pelo_que_viver sem_razao_pra_viver nunca_mais_levantar|acordar|abrir nao_quero_mais|existir|viver|acordar_existir|viver|acordar|estar so_nao_quero_mais_existir|viver pra_que~viver|existir|continuar penso|pensar|pensando~morrer|morte|me_matar|suicid* vontade_de_morrer|me_matar|sumir_do|da|pra quero|queria_morrer|estar_mort*|estar_morta nao_mereco_viver nao_da_pra_viver viver_assim_nao nao_consigo_viver_assim unica_saida_e|que pronta|pronto_pra_morrer queria_nunca_ter_nascido melhor_mort* estaria_melhor_mort* nao_vale_a_pena_viver|continuar nao_passo_dessa|desta_noite|semana',
  nomiss:
    'ninguem~sentir*~falta ninguem~falta~mim melhor*_sem_mim melhor_se_eu~morresse|sumisse|morto|morta|nao_existisse ninguem_vai_notar~sum*|mor* diferenca|importa|tanto~se_eu_morrer ninguem~notar|nota|notaria|perceber|percebe|sentir*|chorar*|ligar*~sumisse|falta|sumir|morresse|morrer|sumo melhor~sem_mim melhor_sem_mim peso_pra|para_todo|todos|minha|meus|familia sou_um_peso so_um_peso so_atrapalho_todo um_fardo ninguem~meu_enterro|velorio|funeral meu_enterro|velorio~ninguem',
  letters:
    'carta*_de_despedida bilhete*_de_despedida esse_e_meu_adeus este_e_o_meu_adeus adeus_a_todos cartas~escritas bilhete_de_despedida carta_de_suicidio',
  rope: 'corda',
  ready: 'pendurada pronta comprada amarrada pescoco preparada',
  selfcut:
    'voltei_a_me_cortar voltei_a_cortar me_cortando me_corto_de|outra|quando me_cortar cortar_meus_bracos|pulsos me_machucar_de_proposito|me cortando~bracos|pulsos automutil* cortar_me cortar_os_bracos voltei_a_me_cort* voltei~cortar me_cortei cortar_os_pulsos|bracos pensar|penso|pensando_em_me_machucar|ferir|cortar',
  think: 'penso pensei pensando pensar quero vontade toda_noite todas_as_noites vou ontem queria penso_em pensar_em pensando_em',
  crash:
    'bater_o_carro numa_arvore num_poste|muro|caminhao contra_uma_arvore|muro|poste jogar_o_carro~arvore|poste|ponte|caminhao na_frente_do_trem|caminhao|onibus bater_o_carro|num|em~muro|poste|arvore jogar_o_carro|num|na~ponte|muro|caminhao contra_um|o|uma_muro|arvore|poste|caminhao num|no_muro|poste|caminhao',
  jump: 'pular me_jogar me_jogo saltar me_atirar atirar_me',
  height: 'janela ponte predio viaduto sacada trem telhado penhasco varanda trilhos metro na_frente_do|de comboio frente_do',
  pills: 'remedio cartela cartelas caixa_de_remedio|calmante comprimidos remedios pilulas calmantes calmante* sonifero* antidepressivo* rivotril',
  swallow: 'tomar tomei tomo engolir engoli engolir_tudo',
  fire: 'pegou_fogo pegando_fogo pega_fogo fogo_no|na chama chamas labareda* incendi* explodiu explodir explosao estourou estouro faisca* fumaca fumo_a_sair a_deitar_fumo soltando_fumaca derret* queimou queimado queimada cheiro_de_queimado|plastico cheira_a_queimado curto_circuito* superaquec* esquentou_tanto carboniz* chamusc* ficou_preta~queim* estufada deu_um_estouro ardeu ardeu_tudo a_arder explod* fogo_na faiscando faiscou soltou_fumaca saindo_fumaca saiu_fumaca fumegando aquec*_demais vermelho_de_quente inchou_a_bateria vazou_acido cheiro_de_fumaca pipoco incendiou incendiaram derreteu derretendo derretid* derreteram soltar_fumaca solta|soltou|soltava_fumaca fumaceira chamuscou chamuscad* queimou_a|o|minha cheiro_de_queimado torrou cospe|cospindo|cuspindo|cuspiu_fogo|chamas|faisca*',
  thing:
    'bateria* pilha pilhas carregador* chaleira* aquecedor* tomada* abajur lampada* luminaria cabo* fio filtro_de_linha torradeira* forno fogao fritadeira* air_fryer ferro_de_passar secador* secadora* lavadora maquina_de_lavar geladeira* frigorifico micro_ondas liquidificador* chuveiro* patinete* trotinete* bicicleta* bike carro celular telemovel notebook aparelho produto brinquedo* boneca carrinho* berco cadeirinha cadeira* cadeirao escada* banquinho prateleira* cama sofa balanco pula_pula trampolim capacete* tampa alca base vela* chapinha modelador vape ventilador panela* frigideira churrasqueira rojao foguete televisao tv travesseiro colchao aspirador furadeira serra pneu* roda* freio* travao travoes creme* locao xampu champo rimel perfume detergente capsula* airbag cinto maquina elevador porta manta peca pezinho chupeta bico mamadeira biberao garrafa frasco copo vape* cigarro_eletronico cano mangueira grade beliche portao degrau corrente pedal* garfo guidao torneira janela drone relogio fone* roteador barraca rede_de esteira halter* espelho escrivaninha difusor spray aerossol lata bolsa_de_agua airfryer panela_de_arroz luzes extensao adesivo xarope medicamento* remedio clareador protetor_solar desodorante cera lente* tinta* limpador serum sabonete lenco* fralda* coifa alugado lava_loucas lava_louca powerbank* power_bank dobradica* carrinho carrinhos bebe_conforto secadora canote selim guidom pedal quadro pneu guarda_roupa comoda gaveta* estante escorregador chiqueirinho andador bombinha_de_leite esterilizador patins skate cortador_de_grama rocadeira motosserra lixadeira esmerilhadeira gerador fritadeira panela garrafa_termica faca descascador mandolina gotas pomada gel autobronzeador batom esfoliante retinol depilatorio enxaguante pasta_de_dente inalador vacina vitaminas suplemento* po shake tomada tablet ursinho chocalho batedeira caldeira adaptador armario cobertor_eletrico shampoo caneca impressora monitor camera sapato* babyliss barbeador escova_de_dentes persiana console controle boia boias bolsa_termica portaozinho',
  your: 'voces de_voces vosso vossa seu sua comprei compramos compra encomenda marca empresa por_causa',
  hurt: 'queimei queimou queimado queimada queimadura* bolha bolhas cortei cortou corte cortado ferid* machuc* quebrei quebrou quebrado quebradas quebrada fratur* inchou inchad* inchando esmag* prendeu preso sangr* sangue roxo alergia coceira amput* perdeu perdi torci torceu levou_pontos pontos fervendo escald* parti partiu entalou entrou espetou furou queimaduras inconsciente dormente infeccion* desmai* caiu queda formig* careca cicatriz* perdeu_o|um osso_quebrado furei espetei esmagou prensou quebrad* quebrou_o|a arrancou|tirou|queimou|levantou|descascou~pele pele~arranc*|queim*|descasc*|soltando|viva em_carne_viva perder cara_no_asfalto|chao de_cara ferida feridas sangrando ralei trincou bolhas_na|no|nas|nos|em nao_enxergo|enxerga|vejo|ve_nada_de|do|com nao_enxergo|enxerga|vejo|ve_de|do|com_um fiquei|ficou_cego|cega rolou_ate|escada|a',
  body: 'mao maos dedo dedos polegar rosto cara olho olhos braco bracos perna pernas pe pes labio labios boca lingua pele pulso costela* tornozelo joelho ombro couro pescoco bochecha nariz orelha testa cabeca dente dentes barriga peito costas coxa* panturrilha quadril mandibula queixo canela palpebra gengiva* cotovelo unha unhas coluna tempora clavicula cranio ponta_do_dedo dedinho dedinhos molar canino coroa obturacao pulmao pulmoes sobrancelha* cilios calcanhar asfalto carinha maozinha garganta',
  kin: 'filho filha filhos crianca criancas bebe neto neta sobrinho sobrinha mulher marido esposa esposo mae pai mamae papai avo vovo irma irmao namorad* cachorro gato familia pequeno pequena menino menina filhote colega* cliente* convidado* filhote* gatinho vizinh* aluno* ciclista anos_de_idade nossa_filha|filho pequenos nenem nene guri guria menininho menininha bb gemeos sogra sogro amigo amiga colega vo avos enteado sobrin* afilhad* coelho hamster cavalo papagaio cacula cachorra cao gata',
  object:
    'vidro* caco* metal parafuso* prego agulha* plastico* arame lamina osso mofo mofad* bolor verme* larva* bicho* inseto* barata* rato pedra* pilha ima imas dente borracha madeira grampo* estilhaco* cloro pedaco*_de~plastico|metal|vidro|madeira pedacinho*~plastico|metal|vidro fragmento* curativo cabelo* aranha formiga* lesma seringa ferrugem coco_de pena* cascalho soda tachinha objeto* corpo_estranho mofado pedra pedrinha barata baratas larva larvas mosca vespa parasita* luva unha_postica caco cacos verme vermes',
  food: 'comida sopa salada cereal papinha papa iogurte pao leite bebida garrafa cha cafe sanduiche wrap hamburguer pizza frango carne salsicha bolo biscoito* bolacha* chocolate molho pote lata arroz macarrao massa peixe sushi suco sumo sorvete vitamina nuggets queijo ovo* kebab mordida prato refeicao marmita presunto fatia* bacon atum salmao feijao lasanha curry geleia mel pudim torta paozinho croissant batata* tofu bala* jujuba cerveja vinho agua refrigerante coca frios requeijao maionese mariscos camarao coxinha pastel mamadeira* barrinha* ostra ostras mexilhao mexilhoes hamburgueres pizzas coxinha* empada* feijoada ensopado bife carne_moida porco peru pato nozes amendoas passas azeitona* picles conserva latas pipoca taco* papinha* pure acai brigadeiro tapioca racao petisco petiscos',
  found:
    'achei achamos encontrei encontramos encontrou tinha havia mordi dentro veio saiu na_minha no_meu na no contem vem vinha tem apareceu estava',
  swallowed:
    'engoliu engolir engoli engasg* sufoc* nao_conseguia_respirar sem_respirar ficou_roxo asfixi* quase~sufocou|engasgou falta_de_ar perdeu_o_ar em_volta_do_pescoco no_pescoco~corda|cordao|fio estrangul* enrol*~pescoco ficou_roxo|roxa|azul sem_ar heimlich quase~afog* afundou~piscina|agua|mar piscina|agua|mar|boias~afundou',
  sick: 'intoxicacao* intoxicad* vomit* salmonel* diarreia* envenen* passando_mal passou_mal passei_mal infeccao_alimentar intoxicacao_alimentar enjoo convuls* desmaiou_depois passaram_mal vomitando vomitou vomitamos vomita vomitei vomitar diarreia intoxicacao intoxic* infeccao_intestinal vendo|ve|vejo_dobrado|duplo',
  after: 'por_causa depois comer comemos comeu jantar tomar beber bebemos usar passar desde apos',
  allergy:
    'reacao_alergica reacoes_alergicas anafila* rosto~inch* inchou~rosto choque_anafil* alergia_forte|grave queimadura*_quimica* edema couro_cabeludo~queim* queimou~couro_cabeludo lingua_inchada labios_inchados urticaria olhos~inch* inchad*_o_rosto rosto|cara|pele~carne_viva labios|boca|rosto~inchad* labios|labio|lingua|rosto|olhos~inch* inch*~labios|lingua|rosto|olhos arrancou_minha|a_pele arrancou_a_minha_pele',
  medical:
    'no_hospital ao_hospital pro_hospital para_o_hospital pronto_socorro pronto_atendimento na_urgencia as_urgencias ambulancia* samu levou_pontos no_soro soro uti internad* cirurgia inem foram|fui|foi_parar_no|na bombeiros levar_pontos cirurgia_de_emergencia centro_de_intoxicacao foi_internad* para_a_urgencia na_uti cti hospital emergencia operar operad* pontos_na|no|e|de terapia_intensiva intubad* respirador enxerto tetano ambulancia estado_grave em_coma na_upa',
  collapse:
    'desabou caiu_no_chao despencou quebrou soltou soltou_se desmontou fechou_sozinh* dobrou_sozinh* virou voou saiu_voando cedeu partiu_se rachou arrebentou estourou tombou desprendeu ruiu soltou_o|a|do|da quebrou_e caiu_em abriu_sozinh* se_abriu descolou despregou desprendeu_se se_soltou rachou_no partiu_ao travou travaram caiu estilhac* voei|voou_por quebrado partiu explodiu airbag~abriu|disparou virou_em_cima caiu_em_cima|sobre cuspiu espirrou derramou jorrou respingou esguichou vazou fechou|dobrou_comigo',
  brake: 'freio freios travao travoes direcao airbag* cinto acelerador',
  fails:
    'falh* sem_freio* ficou_sem ficamos_sem sem_travoes nao_funcion* nao_respond* travou parou_de_funcionar nao_abriu deixou_de abriu soltou destravou se_abriu patina nao_freia nao_freou nao_trava falhar* nao_fre*',
  hot: 'fervendo fervente agua_fervendo sopa_fervendo a_ferver vapor oleo_quente quente esquentou_tanto tao_quente muito_quente quente_demais superaquec* aqueceu_tanto|demais',
  shock:
    'levei~choque levou~choque tomei~choque tomou~choque deu~choque da_choque dando_choque apanhei_um_choque apanhou_um_choque formig* dando_corrente da_corrente sem_aterramento sem_fio_terra corrente_no|na passando_corrente dando_choques choque choque_eletrico descarga tomei_choque levei_choque formigamento',
  gas: 'vazamento_de_gas fuga_de_gas cheiro_de_gas cheira_a_gas monoxido* gases_toxicos risco_de_asfixia|morte|incendio perigo_de_morte alarme_de_monoxido detector_de_monoxido podia_ter~mat*|morr* poderia_ter~mat*|morr* quase_mat* quase_morr* quase_incendi*|pegou amianto perigo_para_criancas quase_fui_eletrocutad* botijao_vaz* vazou_gas vazamento_de_gas vazou~botijao cheiro|cheirando~gas cheira~gas fede*~gas cheiro|cheirinho_forte|estranho~gas',
  hype: 'vendas preco precos cabeca mente caixa_de_entrada email redes comentarios mercado ofertas oferta bolsa internet detector cigarro* fumar fumante* coracao cabelo publico gol estadio salario parquinho audiencia promocao festa pista rolou sucesso governo show boleto',
  hit: 'quebrar arrebentar partir arrancar amassar rachar quebramos quebrar_lhe',
  attack1: 'jogo_o_carro queimo incendio boto_fogo taco_fogo meto_fogo toco_fogo ponho_fogo explodo',
  carry: 'levo vou_levar com_uma|um no_bolso na_mochila trago',
  all: 'todos todas caixa cartela inteira inteiro frasco',
  inside: 'na no dentro numa num',
  blaze: 'pegou_fogo em_chamas explodiu pegando_fogo incendiou ardeu deu_um_estouro estourou',
  electric: 'choque_eletrico eletrocut* descarga_eletrica tomei|levei|levou|tomou_choque|um_choque formig*~choque|corrente',
  job: 'trabalho trabalha entregam doacao visita',
  life: 'essa_vida esta_vida minha_vida a_vida',
  luck: 'sorte ainda_bem sortud*',
  demand: 'devolv* meu_dinheiro paguem respondam me_paga* ou_pagam|voces paguem_ou ou_me_pagam',
  died: 'morreu morreram morto morta faleceu obito sacrificar',
  faint:
    'desmai* inconsciente perdi_os_sentidos perdeu_os_sentidos perdi_a_consciencia convuls* infarto enfarte avc taquicardia apaguei_e_cai perdeu_a|os_consciencia|sentidos apagou_depois parada_cardiaca parou_de_respirar teve_um_treco passou_mal vendo|ve|vejo_dobrado|duplo',
  lastnight:
    'minha_ultima_noite meu_ultimo_dia minhas_ultimas_horas minha_ultima_noite|tarde|hora ultima_noite_da_minha|que e_a_minha_ultima hoje|essa_noite~acaba|acabo|termino hoje_acaba_tudo',
  decided:
    'decidi decisao obrigado_a_todos|quem obrigada_a_todos|quem me_perdoem perdao_a_todos adeus digam digam|diz|diga|avisa|avisem_aos|pros|a|pra|ao_meus|minha|meu ja_decidi esta_decidido ta_decidido escolhi_o|a|um_dia|data',
  wake: 'acordar acorde acordasse despertar',
  rise: 'acordar acorde levantar acordasse despertar abrir_os_olhos',
  sleep: 'dormir durma dormisse adormecer deitar',
  never: 'nunca jamais sempre',
  everyday:
    'cedo sonho* alarme despertador segunda trabalho trabalhar escola fds ferias cama colchao travesseiro descansad* cansad* acordar_o|a|os ressaca',
  spent:
    'nao_aguento_mais nao_aguento nao_da_mais nao_consigo_mais nao_suporto_mais gota_d|dagua|final ultima_gota sem_forcas|esperanca|saida acabou_a_esperanca perdi_tudo me_odeio desisto desisti_de_tudo tao_sozinh* nao_valho fundo_do_poco nada_importa nada_faz_sentido nao_tenho_forcas|mais',
  farewell:
    'adeus_a_todos|todas adeus_mundo|gente|familia|pra adeus_para_sempre adeus_pra_sempre me_perdoem me_perdoa perdoem_me perdao_mae|pai|meus cuidem_d*_meus|minha|meu|minhas digam_pr*|a|aos_meus|minha|meu minha_ultima_mensagem|postagem meu_ultimo_post|tweet amanha_nao_estarei|vou logo~acaba|acabou|acabar me_despeco amo_voces_todos amo_todos digam|diz|diga|avisa_aos|pros|a|pra|ao_meus|minha|meu que_amo|amava_eles|ela|ele|voces que_eu_amo amo_voces nao_me_procurem ninguem_vai_sentir|chorar',
  leaving: 'cancel* assinatura operadora concorrencia concorrente desinstal* temporada serie episodio cliente',
  edge: 'to|estou|tou|sentad*|em_na|no|nos|numa|num|cima|pe_ponte|viaduto|telhado|terraco|beirada|trilhos|parapeito|da|do em_cima_da|do_ponte|viaduto|predio|telhado na_beira|beirada_da|do_ponte|predio|viaduto',
  pointless: 'nao_tem|faz_sentido|mais mais_sentido perdeu_o|todo_sentido sem_sentido nao_vale|presta',
  laid: 'na_mao na_minha_mao em_maos na_minha_frente do_meu_lado ao_meu_lado na_mao|minha_mao separad* contad* juntei em|na~mesa|criado|cabeceira guardei diante_de_mim guardando juntando guardado na_mesinha|cabeceira',
  armed:
    'homem|cara|sujeito|alguem|rapaz|homens|pessoa|bandido|ladrao_armad* homem|cara|alguem|sujeito|rapaz~com~arma|faca|revolver|pistola|facao tiroteio refem refens mao_armada apont*|sacou|puxou~arma|faca|revolver|pistola puxou|puxa|sacou|saca|tirou~faca|arma|revolver|pistola|facao|canivete homem|cara|sujeito|alguem|rapaz|um~fuzil|espingarda|arma|faca|revolver|pistola|facao|machado com_um|uma_fuzil|espingarda|facao|revolver|pistola|machado me_ameacou_com apontou~arma|pistola|revolver|faca assalto_na|a|armado assaltad*',
  told: 'disse diz falou ameac* escreveu jurou fala dizendo',
  wound:
    'me_dar|dava|daria|meter|meteria~tiro|tiros|facada|bala me_esfaquear|estuprar|espancar|furar|degolar|fuzilar atirar_em_mim tiro_em_mim|na_minha quebrar_minha_cara|meus me_quebrar_a|de me_encher_de_porrada|tiro me_bater|socar|surrar|quebrar',
  puffed: 'estuf* inchad* inchou inchando chiando chiou chia dilat* estufad* levantando|empurrando|levantou_a_tela|tampa',
  cell: 'bateria* pilha* powerbank celular notebook patinete tablet',
  freefrom:
    'sem_amendoim|gluten|lactose|castanha*|nozes|leite|ovo livre_de dose_errada|dobrada|dupla dosagem_errada remedio_errado medicamento_errado remedio_trocado',
  painless: 'sem_dor|sofrer|sofrimento indolor que_nao_doi|doa que_doa_menos',
  method: 'jeito forma maneira modo metodo como ir morrer partir',
  gone: 'nao_estarei_mais nao_vou_estar_mais|viv* ja_nao_estarei amanha_nao_existo nao_estarei_viv* segunda|terca|quarta|quinta|sexta|sabado|domingo|amanha_estarei|vou_estar|to_mort* estarei_mort*_ate|segunda|amanha|antes nao_vejo_segunda|amanha|natal|o_ano',
  errand: 'entreg* pacote encomenda hotel escritorio endereco mudanca mudei ferias consulta retirar casa reuniao resolvi resolvido viajo viajando',
  heed: 'escut* ouv|ouvem|ouvir|oucam notem|notar levam_a_serio respond* percebem',
  followed:
    'me_seguiu|segue|seguindo|perseguiu_ate|pra|para|na bat*_na_porta|minha_porta batendo~porta esmurra* me_persegue|perseguindo parado_na_minha_porta nao_sai_da_minha_porta',
  lurk: 'te_espero vou_esperar eu_espero espero_ela|ele|voce|voces vou|fico_esperar|esperando|ficar_na|no|la|fora|voces espero_na|voces|fora',
  offhours: 'na_saida ao_sair depois_do_turno|expediente|trabalho quando_sair|sairem|ela|ele_sair fim_do_expediente quando_fecharem|fecham',
  stalker: 'meu_ex minha_ex ex_marido|namorado|mulher stalker* perseguidor agressor medida_protetiva violencia_domestica abusivo',
  peril: 'me_matar me_mata me_achar|achou|encontr* me_rastre* rastre* sabe_onde medo ameac* me_bate me_bater',
  alarm: 'detector*_de_fumaca|fumo|gas|incendio alarme*_de_incendio|fumaca|gas',
  silent: 'nao_tocou|toca|disparou|apitou|acionou|funcionou|avisou|detectou nem_tocou|apitou ficou_mudo nao_soou',
  sharp: 'agulha* alfinete* lamina* vidro* prego pregos grampo* arame farpa* anzol seringa*',
  garment:
    'manga jaqueta casaco sapato* meia meias camisa calca* vestido gola bolso body pijama cobertor travesseiro colchao sofa pelucia luva* gorro forro bota* tenis blusa',
  taste: 'gosto_de sabor cheiro_de cheira_a sabe_a',
  chemical: 'agua_sanitaria candida detergente gasolina acido solvente amonia desinfetante cloro produto_quimico|de_limpeza lixivia',
  drank: 'bebi beber bebeu tomei tomou comi comer comeu gole provei bebemos',
  joy: 'rir rindo riso engracado lindo linda bonito gostoso gostosa delicia otimo bom boa foto* perfeito fofo fofa transito engarrafamento bonita',
  address:
    'tenho|sei|achei|conheco~seu|teu|sua|o_endereco|morada sei_onde_voce|vc|ele|ela|tu_mora|moras|dorme|trabalha|vive sei_qual_e|carro tenho|sei_a|sua_placa',
  omen: 'dorme|durma_bem|tranquil* bons_sonhos ate_logo|breve|mais te_vejo_em_breve cuidado tranca~porta voce_vai_ver aguarde karma olha_pra_tras se_cuida quero_ver_se|quem vamos_ver_se|quem voces_vao_ver ai_voces vao_ver quero_ver',
  warn: 'avisa|avise|avisem|avisem_o|a|ao|pro|seu fala|fale_pro|pra|com diz|diga|digam_ao|pro|pra|a recado',
  tooth: 'dente dentes molar canino coroa obturacao implante',
  chip: 'quebrei quebrou quebrado quebrada perdi trinquei trincou trincado lascou lasquei rachou rachei partiu caiu',
  vanish: 'sumir sumisse sumo desaparecer desaparecesse',
  unneeded: 'precisa_de_mim me_quer me_ama melhor_eu|se nao_sirvo_pra nao_valho',
  giveaway:
    'doei|dei|doado|dado|distribui|reparti|doando~todas|tudo|minhas~coisas|roupas|tinha|tenho|livros doei|doado|distribui|reparti_minhas|tudo esvaziei_meu|minha|o|a_apartamento|casa|quarto|ape distribui_tudo',
  bye: 'adeus despedida me_despeco ate_a_outra|proxima_vida ate_um_dia me_despedi foi_um_prazer|bom_conhecer*',
  lastwords:
    'sempre_foram|foi|me_legais|bons|gentis|trataram desculpa|desculpem|perdao_por_tudo me_perdoem|perdoa|perdoe perdoem_me nao_e|foi_culpa_de|sua nao_e_sua|culpa lembrem_de_mim nao_chorem|fiquem_por|tristes quando_voces|vcs|voce|vc|alguem_lerem|ler|ver|virem amo_voces|todos|vcs minha|minhas|meu_ultima|ultimas|ultimo_mensagem|palavras|post|tweet quando~lerem|leres foram_bons|bom|boas_comigo digam|diga|fala|falem~minha|meu|meus_filha|filho|filhos|mae|mulher|marido|familia',
  entrust: 'cuidem|cuida|cuide|cuidar~d*_meus|minha|meu|minhas|filhos|mae|pai|gato|cachorro olhem|olha_pelos|pela|pelo_meus|minha|meu',
  notaround:
    'nao_vou_mais_estar|ta nao_vou_estar|ta_mais|aqui nao_estarei_mais|aqui|entre ja_terei_partido|ido terei_partido|ido eu_ja_fui|parti amanha_nao_vou|estarei|to|tarei~aqui amanha_ja_nao_estarei|estou nao_escrevo_mais nao_vou_escrever_mais',
  arranged:
    'cartas|carta~escrita* escrevi|deixei~carta|cartas|bilhete testamento~feito|escrito|assinado tudo_em_ordem enterro|velorio|funeral~pago|planejado senhas~papel|caderno|anotad*',
  relocate:
    'mudanca mudei mudar mudando exterior emigr* novo|nova_emprego|trabalho|casa|apartamento|pais|fase aposent* ultimo_dia_na|no|de empresa trabalho viagem viajar viajando ferias conta loja temporada fim_de_semana alergi* turno escritorio faculdade operadora celular igreja creche ong bebe petshop hotelzinho partiu',
  misdose:
    'dose|dosagem_errada|dobrada|dupla|trocada errou|erraram|trocou|trocaram~dose|dosagem|remedio|medicamento|receita|medicacao remedio|medicamento|receita_errad*|trocad* em_vez_de_1|2|3|5|10|20|50|um|uma|meio no_lugar_de_1|2|5|10|um|uma',
  drugs: 'farmaci* receita bula xarope insulina antibiotic* pediatra medico drogaria',
  infood: 'na_comida|sopa|salada no_lanche|prato',
  gave: 'dei dado doei doado reparti distribui deixei deixado vendi entreguei passei passado vai_pra fica_com',
  belonging:
    'violao guitarra piano economias poupanca coisas pertences livros discos joias relogio anel roupas bicicleta camera ferramentas plantas cachorro cachorra cachorros gato gata gatos bichos colecao chaves senhas senha',
  relative: 'irmao irma mae pai pais vizinho vizinha amigo amiga amigos tia tio primo prima sobrinho sobrinha filho filha filhos avo',
  endnight:
    'hoje|essa|esta_a|noite~acaba|termina~tudo hoje~tudo~acaba|termina amanha_tudo_vai_ter|tera_acabado|terminado ultima_mensagem voces_venceram',
  thanksall: 'obrigad*|valeu|brigad*_por_tudo obrigad*~por_tudo',
  whose: 'dele dela deles seus suas',
  closing: 'que_horas_voces|voce|vcs|vc~fecham|fecha|saem|sai|largam quando_voces_fecham|saem|saem',
  noreply: 'nao_precis*~respond*|escrev* nem_precis*~respond* nao_respond* pode_deixar~responder',
  noreason: 'nao_vejo|tenho|ha|encontro~motivo*|razao|sentido motivo|razao_pra|para_levantar|continuar|seguir pra_que~levantar|continuar',
  ail: 'tontura* tont* dor*_de_cabeca enjoo* nausea* enxaqueca*',
  burner: 'aquecedor* caldeira* esquentador* lareira* gerador* fogao salamandra* fogareiro forno',
  whenever: 'sempre_que toda_vez cada_vez desde quando assim_que lig*',
  rotten: 'ovo|ovos_podre|podres enxofre',
  fumes: 'vapor vapores',
  maimed: 'dentadura_nova sem_os|dentes|dente precis*~dentadura|cadeira dentes_novos',
  shame: 'pena_se~acontecesse|acontecer_algo|alguma',
  serious: 'nao_e_brincadeira nao_estou|to_brincando sem_brincadeira serio_mesmo meio_brincando',
  absent: 'sem_mim se_eu_nao_existisse|estivesse quando_eu_morrer|sumir|for quando_eu_nao_estiver',
  relieved: 'aliviados livres_de_mim estariam|ficariam|ficarao|vao_ficar_melhor respirariam mais_facil_para|pra sossegados',
  drawn: 'olho|olhar|olhando|penso|pensar|pensando~ponte|sacada|varanda|trilhos|telhado|trem|comboio me_chama me_atrai',
  ease: 'calma silencio paz tranquilo sossego acabado descanso acaba',
  onething: 'so_me_resta|sobra_uma so_resta|sobrou_uma unica_saida|solucao uma_so_saida|coisa',
  lost: 'perdi|perdido~casa|emprego|filhos|familia|tudo|mulher|marido sem_casa|emprego|familia',
  gadget: 'tela* ecra* wifi android ipad samsung lava_loucas porta_comprimidos',
  scorched: 'ficou|ficaram|virou_preto|preta|marrom|pretas enegrec* fuligem chamuscad* mancha_preta|marrom|castanha',
  mains: 'tomada* ficha_da|do carregador* adaptador* extensao cabo fio tapete carpete colchao',
  mark: 'marca* deixou_uma derretid* derreteu amoleceu deformad* deformou',
  mouthing: 'na|da_boca chupando mordendo tirou|arrancou|pegou~pilha|pilhas|bateria',
};

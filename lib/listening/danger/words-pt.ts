/** Portuguese, of Brazil and Portugal: word forms by concept. See `concepts.ts` for how an entry is read. */
import type { Words } from './concepts';

export const PT: Words = {
  not: 'nao nunca jamais sem nem nenhum nenhuma nada',
  joke: 'kkk* haha* rsrs* lol brincadeira brincando zoeira risada rir rs',
  fiction: 'jogo partida filme serie temporada episodio novela livro musica album enredo cena trailer personagem fortnite prevencao cvv virada',
  crave: 'cafe pizza cerveja bolo receita sabor chocolate oferta desconto cor chaleira sorvete ingresso fotos promocao',
  mood: 'vergonha tedio vontade curiosidade fome inveja amor sede fofura saudade rir orgulho calor sono ansiedade',
  intent: 'vou vamos irei juro eu_juro quero prometo vontade_de eu_vou a_gente_vai',
  kill1:
    'matarei estrangulo esfaqueio fuzilo degolo arrebento_a quebro_a quebro~cara|pernas|dentes arrebento~cara|dentes encho~tiro|bala|porrada meto~bala|tiro|faca dou~tiro|tiros eu_mando_pro|para_o_hospital mando_pro_hospital esgano acabo_com_a_raca parto_a_cara parto~cara|boca furo~faca mato_voces|vcs|alguem|todos|voce|um|o|seu eu_mato mato_voces',
  kill: 'matar matar* esfaquear* estrangular* fuzilar* degolar* enforcar* linchar* assassinar* atirar_em encher~tiro|porrada|bala meter~bala|tiro dar~tiro|tiros queimar_vivo esganar espancar bater_em surrar acabar_com_eles|voces|vcs|ele|ela cacar* torturar* queimar_vivo* envenenar* atropelar*',
  head: 'cara cabeca boca pernas dentes nariz ossos pescoco costelas bracos focinho',
  victim:
    'voce voces vcs vc te vos lhe lhes ele ela eles elas alguem todos chefe gerente funcionari* entregador* motoboy diretor* dono atendente* moca moco cara_da tipo senhora central quem um_de seu sua dele o a vendedor* patrao agente agentes atendentes medic* enfermeir* garcom garconete locador cobrador* fiscal* tecnico* carteiro policial guarda* professor* caixa cada_um_de|dos',
  deserve: 'merece merecem deviam devia tinham_que tinha_que teria_que tem_que espero tomara deveriam alguem_devia alguem_deveria alguem_tinha_que',
  harmed: 'bala fuzil* morrer morra morram morto mortos matar* tiro enforcad* queimad*_viv* linchad* porrada apodrecer pendurados',
  attack:
    'queimar queimo incendiar explodir botar_fogo tacar_fogo por_fogo atear_fogo boto_fogo taco_fogo meto_fogo meter_fogo jogo_o_carro jogar_o_carro invadir quebrar_tudo quebro_tudo destruir atropelar vira_cinza* molotov coquetel queime queimem',
  place: 'loja escritorio* predio sede deposito vitrine porta entrada fabrica casa carro agencia filial balcao armazem montra',
  know: 'sei sabemos eu_sei a_gente_sabe descobri conheco tenho_o_endereco',
  where:
    'onde~mora* onde~vive* onde~trabalha* onde~estaciona* onde~dorme* onde~filhos|escola endereco_d* a_morada_d* que_carro que_horas~gerente|caixa|atendente|motorista|dono|moca que_horas_ela|ele_sai|larga',
  bomb: 'bomba* explosivo* granada dinamite artefato',
  planted: 'tem ha coloquei plantei deixei escondi esta_na|no na_loja na no embaixo debaixo ai',
  tick: 'tique_taque tic_tac tiquetaque fazendo_tique',
  hidden: 'embaixo_d* debaixo_d* atras_d* escondid* balcao',
  comes:
    'vou_com venho_com chego_com apareco volto_com to_indo_com colo_ai vou_ai_com estou_indo vou_ai vamos_esperar vou_esperar esperar~turno|saida|estacionamento te_espero~saida|fora espero_voce*~saida|fora esperando~na_saida vou_ate_ai_com apareco_ai',
  weapon:
    'faca canivete pistola arma revolver machado facao bastao gasolina espingarda martelo acido punhal fuzil taco tacos porrete barra_de_ferro tijolo* motosserra enxada estilete peixeira taser',
  deadline: 'ate_sexta ate_segunda ate_amanha ate_hoje ultimo_aviso ultima_chance depois senao ate_meio_dia',
  menace: 'queima* cinza* sangue caixao tumulo ambulancia enterro cadaver* bala* fogo explod* arde*',
  threat:
    'ameaca*_de_morte|bomba que_se_cuide se_cuida_que se_cuidem_que nao_sai*_vivo nao_volta_vivo sai~vivo_nao nao~sai~vivo voces_vao_morrer vcs_vao_morrer vao_morrer_todos vao_todos_morrer voce_vai_morrer vou_te_achar vou_achar_voces voce_ta|esta_morto voces_estao_mortos alguem~ferid*|machucad*|mort* vai_correr_sangue vai_ter_sangue dias_contados merec*_morrer pagar_com_a_vida|sangue hospital_na_porrada na_porrada tomara_que_morra* com_os_pes_pra|para_frente os_pes_pra|para_frente nao_vao_ver|veem_o_amanha ninguem_sai|saira_vivo ninguem_sai_vivo vao_sofrer|sangrar|queimar vai_pagar_com|sangue vou_atras_d*_familia|filhos vao_pagar_com havera_sangue vai_haver_sangue banho_de_sangue dou_um_tiro_em|no|na dar_um_tiro_em|no|na com_todos_voces_dentro com_voces_dentro pernas_quebradas quebrar_as_pernas',
  suicide:
    'suicid* me_matar se_matar se_matou me_enforcar se_enforcou enforcar_me matar_me tirar_a_minha_vida tirar_minha_vida tirar_a_propria_vida tir*_a_propria_vida propria_vida acabar_com_a_minha|minha_vida acabar_com_minha acabar_com_tudo dar_um_tiro_na_cabeca overdose cortar_os_pulsos autolesao automutila* por_fim_a_minha_vida|tudo tirou_a_vida me_jogar~trem|ponte|janela|viaduto embaixo_do_trem me_enforco me_mato_hoje|aqui|se|na|no eu_me_mato me_suicido me_jogo~janela|ponte|trem|predio deu_um_tiro_na|em deu_um_tiro~cabeca se_jogou~ponte|janela|predio|trem se_suicidou partir_sem_dor sem_dor~partir|morrer|ir morrer_sem_dor jeito_de_morrer|partir como_me_matar tentou_se_matar tentou_suicid* tentou_tirar~vida corto_os_pulsos beber_agua_sanitaria dar_fim_na|a_minha dar_cabo_de_mim por_um_fim_na|a_minha sumir_dessa_vida cort*_os_pulsos pulsos~cort* me_jogar~frente|trilhos|metro me_atirar~frente|linha|comboio',
  want: 'quero queria desejo so_quero vontade gostaria',
  die: 'morrer estar_mort* nao_existir sumir_do_mundo|para|pra nao_ter_nascido desaparecer_para|pra sumir_deste|desse',
  nolive:
    'nao_quero|aguento|consigo~viver|vivo|viva|existir nao_quero_mais_viver|existir|acordar nao_quero_continuar nao_acordar* nunca_mais_acordar nao|sem~motivo*|razao|razoes|vontade~viver|vivo|viva pra_que~viver|vivo|viva para_que~viver|vivo|viva nao_vale_a_pena_viver minha_vida_nao_vale|tem|presta minha_vida_acabou cansad*_de_viver cansei_de_viver nao_vejo~saida|futuro|sentido~vida|viver nao_vejo_saida nao_chego~natal|amanha nao_vou_estar_aqui~natal|amanha vida_nao_faz|tem_mais_sentido vida_nao_faz|tem_sentido sem_vontade_de_viver nao_faz_sentido~viver perdi_a_vontade_de_viver nao_sei_se~viver|vivendo|vivo nao_sei_se_quero_continuar parar_de_viver cansei_dessa_vida desisti_de_viver|da_vida sem_forcas_para_viver|continuar_viv* lerem_isso|isto~nao_estarei|vou_estar hoje|agora_eu_acabo_com_tudo|minha nao_vejo~sentido~viver|vida|continuar_aqui preferia_estar_mort* queria_dormir_e_nao_acordar',
  nomiss:
    'ninguem~sentir*~falta ninguem~falta~mim melhor*_sem_mim melhor_se_eu~morresse|sumisse|morto|morta|nao_existisse ninguem_vai_notar~sum*|mor* diferenca|importa|tanto~se_eu_morrer',
  letters: 'carta*_de_despedida bilhete*_de_despedida esse_e_meu_adeus este_e_o_meu_adeus adeus_a_todos cartas~escritas',
  rope: 'corda',
  ready: 'pendurada pronta comprada amarrada pescoco preparada',
  selfcut:
    'voltei_a_me_cortar voltei_a_cortar me_cortando me_corto_de|outra|quando me_cortar cortar_meus_bracos|pulsos me_machucar_de_proposito|me cortando~bracos|pulsos automutil* cortar_me cortar_os_bracos',
  think: 'penso pensei pensando pensar quero vontade toda_noite todas_as_noites vou ontem queria',
  crash:
    'bater_o_carro numa_arvore num_poste|muro|caminhao contra_uma_arvore|muro|poste jogar_o_carro~arvore|poste|ponte|caminhao na_frente_do_trem|caminhao|onibus',
  jump: 'pular me_jogar me_jogo saltar me_atirar atirar_me',
  height: 'janela ponte predio viaduto sacada trem telhado penhasco varanda trilhos metro na_frente_do|de comboio frente_do',
  pills: 'comprimidos remedios pilulas calmantes calmante* sonifero* antidepressivo* rivotril',
  swallow: 'tomar tomei tomo engolir engoli engolir_tudo',
  fire: 'pegou_fogo pegando_fogo pega_fogo fogo_no|na chama chamas labareda* incendi* explodiu explodir explosao estourou estouro faisca* fumaca fumo_a_sair a_deitar_fumo soltando_fumaca derret* queimou queimado queimada cheiro_de_queimado|plastico cheira_a_queimado curto_circuito* superaquec* esquentou_tanto carboniz* chamusc* ficou_preta~queim* estufada deu_um_estouro ardeu ardeu_tudo a_arder explod* fogo_na faiscando faiscou soltou_fumaca saindo_fumaca saiu_fumaca fumegando aquec*_demais vermelho_de_quente inchou_a_bateria vazou_acido cheiro_de_fumaca pipoco incendiou incendiaram',
  thing:
    'bateria* pilha pilhas carregador* chaleira* aquecedor* tomada* abajur lampada* luminaria cabo* fio filtro_de_linha torradeira* forno fogao fritadeira* air_fryer ferro_de_passar secador* secadora* lavadora maquina_de_lavar geladeira* frigorifico micro_ondas liquidificador* chuveiro* patinete* trotinete* bicicleta* bike carro celular telemovel notebook aparelho produto brinquedo* boneca carrinho* berco cadeirinha cadeira* cadeirao escada* banquinho prateleira* cama sofa balanco pula_pula trampolim capacete* tampa alca base vela* chapinha modelador vape ventilador panela* frigideira churrasqueira rojao foguete televisao tv travesseiro colchao aspirador furadeira serra pneu* roda* freio* travao travoes creme* locao xampu champo rimel perfume detergente capsula* airbag cinto maquina elevador porta manta peca pezinho chupeta bico mamadeira biberao garrafa frasco copo vape* cigarro_eletronico cano mangueira grade beliche portao degrau corrente pedal* garfo guidao torneira janela drone relogio fone* roteador barraca rede_de esteira halter* espelho escrivaninha difusor spray aerossol lata bolsa_de_agua airfryer panela_de_arroz luzes extensao adesivo xarope medicamento* remedio clareador protetor_solar desodorante cera lente* tinta* limpador serum sabonete lenco* fralda* coifa alugado lava_loucas lava_louca',
  your: 'voces de_voces vosso vossa seu sua comprei compramos compra encomenda marca empresa por_causa',
  hurt: 'queimei queimou queimado queimada queimadura* bolha bolhas cortei cortou corte cortado ferid* machuc* quebrei quebrou quebrado quebradas quebrada fratur* inchou inchad* inchando esmag* prendeu preso sangr* sangue roxo alergia coceira amput* perdeu perdi torci torceu levou_pontos pontos fervendo escald* parti partiu entalou entrou espetou furou queimaduras inconsciente dormente infeccion* desmai* caiu queda formig* careca cicatriz* perdeu_o|um osso_quebrado',
  body: 'mao maos dedo dedos polegar rosto cara olho olhos braco bracos perna pernas pe pes labio labios boca lingua pele pulso costela* tornozelo joelho ombro couro pescoco bochecha nariz orelha testa cabeca dente dentes barriga peito costas coxa* panturrilha quadril mandibula queixo canela palpebra gengiva* cotovelo unha unhas coluna tempora clavicula cranio',
  kin: 'filho filha filhos crianca criancas bebe neto neta sobrinho sobrinha mulher marido esposa esposo mae pai mamae papai avo vovo irma irmao namorad* cachorro gato familia pequeno pequena menino menina filhote colega* cliente* convidado* filhote* gatinho vizinh* aluno* ciclista anos_de_idade nossa_filha|filho',
  object:
    'vidro* caco* metal parafuso* prego agulha* plastico* arame lamina osso mofo mofad* bolor verme* larva* bicho* inseto* barata* rato pedra* pilha ima imas dente borracha madeira grampo* estilhaco* cloro pedaco*_de~plastico|metal|vidro|madeira pedacinho*~plastico|metal|vidro fragmento* curativo cabelo* aranha formiga* lesma seringa ferrugem coco_de pena* cascalho soda tachinha objeto* corpo_estranho',
  food: 'comida sopa salada cereal papinha papa iogurte pao leite bebida garrafa cha cafe sanduiche wrap hamburguer pizza frango carne salsicha bolo biscoito* bolacha* chocolate molho pote lata arroz macarrao massa peixe sushi suco sumo sorvete vitamina nuggets queijo ovo* kebab mordida prato refeicao marmita presunto fatia* bacon atum salmao feijao lasanha curry geleia mel pudim torta paozinho croissant batata* tofu bala* jujuba cerveja vinho agua refrigerante coca frios requeijao maionese mariscos camarao coxinha pastel',
  found:
    'achei achamos encontrei encontramos encontrou tinha havia mordi dentro veio saiu na_minha no_meu na no contem vem vinha tem apareceu estava',
  swallowed:
    'engoliu engolir engoli engasg* sufoc* nao_conseguia_respirar sem_respirar ficou_roxo asfixi* quase~sufocou|engasgou falta_de_ar perdeu_o_ar',
  sick: 'intoxicacao* intoxicad* vomit* salmonel* diarreia* envenen* passando_mal passou_mal passei_mal infeccao_alimentar intoxicacao_alimentar enjoo convuls* desmaiou_depois passaram_mal vomitando vomitou vomitamos',
  after: 'por_causa depois comer comemos comeu jantar tomar beber bebemos usar passar',
  allergy:
    'reacao_alergica reacoes_alergicas anafila* rosto~inch* inchou~rosto choque_anafil* alergia_forte|grave queimadura*_quimica* edema couro_cabeludo~queim* queimou~couro_cabeludo lingua_inchada labios_inchados urticaria olhos~inch* inchad*_o_rosto rosto|cara|pele~carne_viva labios|boca|rosto~inchad*',
  medical:
    'no_hospital ao_hospital pro_hospital para_o_hospital pronto_socorro pronto_atendimento na_urgencia as_urgencias ambulancia* samu levou_pontos no_soro soro uti internad* cirurgia upa inem foram|fui|foi_parar_no|na bombeiros levar_pontos cirurgia_de_emergencia centro_de_intoxicacao foi_internad* para_a_urgencia',
  collapse:
    'desabou caiu_no_chao despencou quebrou soltou soltou_se desmontou fechou_sozinh* dobrou_sozinh* virou voou saiu_voando cedeu partiu_se rachou arrebentou estourou tombou desprendeu ruiu soltou_o|a|do|da quebrou_e caiu_em abriu_sozinh* se_abriu descolou despregou desprendeu_se se_soltou rachou_no partiu_ao',
  brake: 'freio freios travao travoes direcao airbag* cinto acelerador',
  fails:
    'falh* sem_freio* ficou_sem ficamos_sem sem_travoes nao_funcion* nao_respond* travou parou_de_funcionar nao_abriu deixou_de abriu soltou destravou se_abriu patina nao_freia nao_freou nao_trava',
  hot: 'fervendo fervente agua_fervendo sopa_fervendo a_ferver vapor oleo_quente quente esquentou_tanto tao_quente muito_quente quente_demais superaquec* aqueceu_tanto|demais',
  shock:
    'levei~choque levou~choque tomei~choque tomou~choque deu~choque da_choque dando_choque apanhei_um_choque apanhou_um_choque formig* dando_corrente da_corrente sem_aterramento sem_fio_terra corrente_no|na passando_corrente dando_choques',
  gas: 'vazamento_de_gas fuga_de_gas cheiro_de_gas cheira_a_gas monoxido* gases_toxicos risco_de_asfixia|morte|incendio perigo_de_morte alarme_de_monoxido detector_de_monoxido podia_ter~mat*|morr* poderia_ter~mat*|morr* quase_mat* quase_morr* quase_incendi*|pegou amianto perigo_para_criancas quase_fui_eletrocutad* botijao_vaz* vazou_gas vazamento_de_gas vazou~botijao',
  hype: 'vendas preco precos cabeca mente caixa_de_entrada email redes comentarios mercado ofertas oferta bolsa internet detector cigarro* fumar fumante* coracao cabelo publico gol estadio salario parquinho audiencia promocao festa pista rolou sucesso governo show boleto',
  hit: 'quebrar arrebentar partir arrancar amassar rachar quebramos quebrar_lhe',
  attack1: 'jogo_o_carro queimo incendio boto_fogo taco_fogo meto_fogo toco_fogo ponho_fogo explodo',
  carry: 'levo vou_levar com_uma|um no_bolso na_mochila trago',
  all: 'todos todas caixa cartela inteira inteiro frasco',
  inside: 'na no dentro numa num',
  blaze: 'pegou_fogo em_chamas explodiu pegando_fogo incendiou ardeu deu_um_estouro estourou',
  electric: 'choque_eletrico eletrocut* descarga_eletrica',
  job: 'trabalho trabalha entregam doacao visita',
  life: 'essa_vida esta_vida minha_vida a_vida',
  luck: 'sorte ainda_bem sortud*',
  demand: 'devolv* meu_dinheiro paguem respondam me_paga*',
  died: 'morreu morreram morto morta faleceu obito sacrificar',
  faint: 'desmai* inconsciente perdi_os_sentidos perdeu_os_sentidos perdi_a_consciencia convuls* infarto enfarte avc taquicardia apaguei_e_cai',
  lastnight: 'minha_ultima_noite meu_ultimo_dia minhas_ultimas_horas',
  decided: 'decidi decisao obrigado_a_todos|quem obrigada_a_todos|quem me_perdoem perdao_a_todos adeus digam',
};

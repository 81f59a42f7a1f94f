/** Language facts carried inside every program (see program.ts for their shapes). */
import type { Tables } from './program';
import { LOOKALIKES, SIGNS } from './tables-lookalikes';

/** Country endings and the common general ones; a bare domain of another ending is read as words. */
const COUNTRIES =
  'ac ad ae af ag ai al am ao aq ar as at au aw ax az ba bb bd be bf bg bh bi bj bm bn bo br bs bt bw by bz ca cc cd cf cg ch ci ck cl cm cn co cr cu cv cw cx cy cz de dj dk dm do dz ec ee eg er es et eu fi fj fk fm fo fr ga gd ge gf gg gh gi gl gm gn gp gq gr gs gt gu gw gy hk hm hn hr ht hu id ie il im in io iq ir is it je jm jo jp ke kg kh ki km kn kp kr kw ky kz la lb lc li lk lr ls lt lu lv ly ma mc md me mg mh mk ml mm mn mo mp mq mr ms mt mu mv mw mx my mz na nc ne nf ng ni nl no np nr nu nz om pa pe pf pg ph pk pl pm pn pr ps pt pw py qa re ro rs ru rw sa sb sc sd se sg sh si sk sl sm sn so sr ss st su sv sx sy sz tc td tf tg th tj tk tl tm tn to tr tt tv tw tz ua ug uk us uy uz va vc ve vg vi vn vu wf ws ye yt za zm zw';
const GENERAL =
  'com org net edu gov mil int info biz name pro app dev web page site online store shop blog cloud tech xyz club live news media social wiki agency digital email guide help support link click chat today world life team work works studio design art photo video game games fun cool world top vip best one zone space website host systems software solutions services company business finance bank money health care clinic fit food cafe restaurant bar beer coffee kitchen house home garden city travel tours hotel events fashion style beauty toys kids family church school academy university science museum music band film tv radio press report review reviews example test invalid localhost mobi jobs coop aero cat asia tel travel berlin hamburg koeln cologne london paris wien swiss amsterdam nyc tokyo africa рф бел укр мкд срб бг ею 中国 公司 网络 香港 台灣 한국 भारत сайт онлайн';

const PARTICLES =
  '에게서는 에서부터 으로부터 으로써 으로서 까지만 부터는 에서만 에게만 에게도 으로만 이라면 에서의 까지의 로부터 로만 로서 로써 보다도 처럼은 뿐만 에서는 에서도 에게서 에게는 으로는 으로도 이라는 이라고 이라도 입니다 이에요 한테서 까지도 까지는 부터는 보다는 만으로 에서 에게 에는 에도 에만 으로 이랑 이나 이고 이다 이란 이라 한테 까지 부터 보다 처럼 하고 마다 조차 밖에 마저 라는 라고 라도 이면 께서 예요 는데 은데 로는 로도 와는 과는 만은 만을 은 는 이 가 을 를 의 에 로 와 과 도 만 랑 나 께 야 아 요';

const ASKS: Record<string, string> = {
  en: 'who whom whose what when where why which how',
  de: 'wer wen wem wessen was wann wo woher wohin warum wieso weshalb weswegen wie welche welcher welches welchen welchem wozu womit wofür woran worauf wieviel',
  fr: 'qui que quoi quand où comment pourquoi combien quel quelle quels quelles est_ce lequel laquelle lesquels lesquelles d_où à_quelle à_quel',
  es: 'qué quién quiénes cuándo dónde cómo cuál cuáles cuánto cuánta cuántos cuántas adónde por_qué por_que para_qué a_qué de_qué en_qué desde_cuándo hasta_cuándo',
  pt: 'quem quê quando onde como qual quais quanto quanta quantos quantas por quê porquê por_que cadê para_que a_que desde_quando até_quando',
  it: 'chi cosa quando dove come perché quale quali quanto quanta quanti quante com_è dov_è cos_è qual_è a_che da_quando',
  nl: 'wie wat wanneer waar waarom hoe welke welk hoeveel',
  sv: 'vem vad när var varför hur vilken vilket vilka',
  da: 'hvem hvad hvornår hvor hvorfor hvordan hvilken hvilket hvilke',
  pl: 'kto co kiedy gdzie dlaczego czemu jak który która które czy ile',
  id: 'apa apakah siapa kapan mana dimana kenapa mengapa bagaimana gimana berapa kok di_mana ke_mana',
  ms: 'apa apakah siapa bila bilakah mana kenapa mengapa bagaimana berapa di_mana ke_mana',
  el: 'ποιος ποια ποιο ποιοι τι πότε πού γιατί πώς πόσο πόσα πόσες',
  cs: 'kdo co kdy kde kam odkud proč jak jaký jaká jaké který která které kolik zda',
  sk: 'kto čo kedy kde kam odkiaľ prečo ako aký aká aké ktorý ktorá ktoré koľko',
  hu: 'ki mi mit mikor hol hova honnan miért hogyan hogy melyik mennyi hány milyen',
  ro: 'cine ce când unde cum care cât câți câte de_ce',
  fi: 'kuka mikä mitä milloin missä mistä mihin miksi miten kuinka millainen kumpi onko voiko',
  no: 'hvem hva når hvor hvorfor hvordan hvilken hvilket hvilke',
  nb: 'hvem hva når hvor hvorfor hvordan hvilken hvilket hvilke',
  vi: 'ai gì tại_sao vì_sao khi_nào bao_giờ ở_đâu làm_sao',
  fa: 'چه چی کی کجا چرا چطور چگونه کدام آیا',
  he: 'מי מה מתי איפה היכן לאן למה מדוע איך כיצד איזה איזו כמה האם',
  tr: 'kim ne nerede nereden nereye neden niçin niye nasıl hangi kaç ne_zaman ne_kadar ne_için',
  ru: 'кто что когда где куда откуда почему зачем как какой какая какое какие сколько чей',
  uk: 'хто що коли де куди чому навіщо як який яка яке які скільки чи',
  ar: 'هل ماذا لماذا متى أين كيف من كم أي ما',
  hi: 'क्या क्यों कब कहाँ कहां कैसे कौन किस कितना kya kyun kyu kab kahan kaise kaun',
  ja: '何 なぜ どうして いつ どこ 誰 だれ どう どの どれ どちら いくら',
  zh: '谁 什么 什麼 为什么 為什麼 哪 哪里 哪裡 哪儿 怎么 怎麼 怎样 如何 多少 几',
  ko: '누가 누구 뭐 무엇 무슨 언제 어디 왜 어떻게 어떤 어느 얼마나 몇',
};
/** Without a language mark: words that ask in one language and hardly begin a statement in another. */
const CLASHES = new Set(
  'was come var die ما من que si co ne de por qui ki mi ce ai hol mana bila ako kde kok cum care zda kam hogy apa kto mit kim'.split(' '),
);

export const TABLES: Tables = {
  lookalikes: LOOKALIKES,
  signs: SIGNS,
  // 🄐 (parenthesised), 🅐, 🅰 and the outlined capitals.
  enclosed: [0x1f110, 0x1f150, 0x1f170, 0x1ccd6, 0x249c],
  endings: [...new Set(`${COUNTRIES} ${GENERAL}`.split(' '))].join(' '),
  particles: PARTICLES.split(' '),
  asks: { ...ASKS, '': [...new Set(Object.values(ASKS).join(' ').split(' '))].filter((w) => !CLASHES.has(w)).join(' ') },
};

/** The words beside a name that tell whether an account speaks for it: for look-alikes of own accounts. */
import { GIVEN_NAMES } from '../replies/givenNames';

/** Words with which a false account makes itself official. */
export const SERVICE_WORDS = (
  'kundenbetreuung technical tech technik technique técnico tecnico tecnica success stelle beschwerdestelle dienst hotline dept department beratung kundenberatung berater abteilung bureau advisor adviser conseiller asesor consulente representative rep manager management concierge chat livechat whatsapp telegram callcenter my app com net org 24h 247 center centre centro zentrum support24 soutien help helps helper helpdesk helpline support supports supporting care customercare customer customers service services servicedesk desk team staff agent assist ' +
  'assistance official officially real verified verify refund refunds claim claims billing payment payments account accounts contact ask info online inc hq the ' +
  'hilfe kundenservice kundendienst offiziell aide officiel assistenza supporto ufficiale ayuda soporte atencion oficial ajuda suporte klantenservice hulp ' +
  'client clients cliente clientes clienti clientele kunden kundensupport atención serviço serviços servicio servizio reembolso remboursement erstattung ' +
  'müşteri hizmetleri destek resmi uk usa eu global international worldwide поддержка помощь официальный клиентам служба υποστήριξη obsługa klienta pomoc ' +
  'resolve resolution reply replies response complaint complaints feedback returns orders delivery tracking recovery security alert alerts admin ' +
  'cs sav gmbh ltd llc plc srl shop store outlet vip beschwerde beschwerden reclamation réclamation reclamos reclami reclamações ' +
  'サポート 公式 カスタマーサポート 客服 官方 客户服务 고객센터 공식 دعم خدمة الرسمي'
).split(' ');
/** Of these, what a shop, a club or a team of the same short name calls itself too: too little for a name of three or four letters. */
export const WEAK_WORDS = new Set(
  'team the shop store outlet vip info online inc hq real uk usa eu global international worldwide delivery alert alerts account accounts orders gmbh llc ltd plc srl cs sav agent ask center centre centro zentrum my app com net org chat manager rep management bureau concierge whatsapp telegram'.split(
    ' ',
  ),
);
/** Countries and regions, as branches name themselves; the codes of two letters count only where they stand apart. */
export const PLACES = (
  'ae ar at au be bg br ca ch cl cn co cz de dk ee es fi fr gr hk hr hu id ie il in it jp kr lt lv lu mx my nl no nz ph pl pt ro ru sa se sg si sk th tr tw ua us vn za ' +
  'germany deutschland austria österreich oesterreich schweiz switzerland suisse svizzera france frankreich italia italy italie italien españa espana spain spanien ' +
  'espagne portugal brasil brazil nederland netherlands holland belgium belgie belgië belgique polska poland sverige sweden norge norway danmark denmark suomi ' +
  'finland ireland scotland wales england britain india canada australia japan korea china mexico méxico argentina chile colombia türkiye turkiye europe europa ' +
  'asia africa america americas latam dach nordic nordics emea apac london berlin paris madrid roma milano wien zürich zurich'
).split(' ');
/** What may be glued behind a whole own handle, beside words of service; those of them that may stand glued before it. */
export const GLUED: ReadonlySet<string> = new Set([...PLACES, ...'uk gb us usa eu cs hq'.split(' ')]);
export const AHEAD: ReadonlySet<string> = new Set([...PLACES.filter((place) => place.length > 2), ...'uk gb usa eu my cs hq'.split(' ')]);
/** Words of people who speak about a brand, not for it. */
export const ABOUT = new Set(
  'fan fans fanclub club lover lovers hater haters sucks suck scam scams fraud victim victims boycott boycotts anti not never parody parodie meme memes jokes news deals watch watcher reviews review history archive bot bots unofficial inoffiziell ex former worst hate love loves user users owner owners collector collectors community forum group'.split(
    ' ',
  ),
);
/** Stand between such words and say nothing by themselves. */
export const FILLERS = new Set('al ao à a aux au de del du des di der für fur for of and y e et à la le los las the'.split(' '));

let given: ReadonlySet<string> | undefined;
export const isGivenName = (word: string): boolean => (given ??= new Set(GIVEN_NAMES.split(' '))).has(word);

let places: ReadonlySet<string> | undefined;
export const isPlace = (word: string): boolean => (places ??= new Set(PLACES)).has(word);

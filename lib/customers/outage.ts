/**
 * Whether a short post says that the whole thing is down or does not work, and which part of it. Such posts are too short to share two
 * rare words, and say the same in many words: "is it down?", "outage", "geht nicht mehr". Where a thing is named that is no service
 * ("the lid does not work"), the post is about that thing and nothing is said here. Pure.
 */
import { later } from '../kit/later';
import { wordsOf } from '../replies/features';

/** What can be down, by what is meant; "all" is no part of it. */
const SERVICES: Readonly<Record<string, string>> = {
  all: 'server service system platform everything anything dienst systeme alles serveur tout servidor sistema todo servizio sistema tutto servico tudo dienst alles online',
  net: 'internet network wifi wlan signal connection broadband netz netzwerk verbindung empfang reseau connexion red senal conexion rete linea connessione rede sinal conexao netwerk verbinding bereik data',
  app: 'app application appli anwendung aplicacion applicazione aplicativo aplicacao',
  site: 'site website web page webseite seite homepage page pagina sito webshop shop store',
  login: 'login log logging sign signin account konto anmeldung compte connecter cuenta sesion accesso acceso conta',
};
/** When, where and how much: no subject of its own. */
const AROUND =
  'again still seem seems keeps since now today tonight morning evening afternoon right moment currently hour hours minute minutes day days all whole completely totally anyone anybody everyone someone else there here just guys please help hey hello hi me you your us am pm o clock why what when long going happening problem problems issue issues ' +
  'wieder immer noch seit heute gestern morgen voi noi frueh fruh gerade komplett total stunde stunden tag tagen mehr bei euch uns mir jemand noch was los ist da problem probleme ' +
  'encore depuis ce matin soir toujours maintenant heure heures jour jours chez vous probleme problemes quelqu un ' +
  'otra vez desde hoy ayer manana tarde noche ahora hora horas dias hace alguien mas les pasa problema problemas ' +
  'ancora da stamattina stasera oggi ieri adesso ora ore giorni qualcuno piu problemi ' +
  'de novo desde hoje ontem manha agora hora horas dias alguem mais voces problemas weer sinds vandaag vanochtend nog steeds iemand uur';

/** Says so by itself. */
const PLAINLY = `outages?|offline|unreachable|unavailable|storung(?:en)?|stoerung|ausfall|ausgefallen|nicht erreichbar|hors service|hors ligne|indisponible|fuera de servicio|sin servicio|fuori servizio|irraggiungibile|fora do ar|fora de servico|inaccess?ibles?|inaccessibile|storing|ligt (?:er ?uit|plat)|
   no (?:internet|service|signal|connection|network|wifi)(?! like)|kein(?:e|en)? (?:internet|netz|empfang|verbindung|wlan)|sans (?:internet|reseau|connexion)|(?:plus|pas) (?:d|de) ?(?:internet|reseau|connexion)|sin (?:internet|senal|conexion|red)|senza (?:internet|linea|rete|connessione)|sem (?:internet|sinal|rede|conexao)|geen (?:internet|bereik|verbinding)`;
/** Says so where nothing else is named that it could be said of. */
const PERHAPS = `(?:not|isnt|arent|aint|stopped|keeps not) (?:\\w+ )?(?:working|responding|loading|opening|connecting|reachable)|(?:(?:do|does|did|will|wo|ca|can|could) ?not|doesnt|dont|wont|cant) (?:\\w+ )?(?:work|load|open|respond|connect)|
   (?:funktionier\\w*|geht|gehn|lauft|ladt|tut)(?: \\w+){0,4} (?:nicht|nix|nichts|gar nix)|(?:nicht|nichts) (?:mehr )?(?:funktioniert|geht)|(?:marche|fonctionne|charge)(?:nt)? (?:plus|pas)|en panne|est (?:tombee?|down)|
   no (?:me |nos |os |le |les |te |se )?(?:funciona|anda|carga|va|sirve|abre|conecta)n?|(?:dejo|ha dejado) de funcionar|(?:esta|se ha|se) (?:caid[oa]|cayo)|caid[oa]s?|non (?:mi |ci |vi |si )?(?:funziona(?:no)?|va|carica|apre|connette)|(?:e|tutto|x|sono|anche) giu|nao (?:\\w+ )?(?:funciona|abre|carrega|entra|pega)m?|(?:parou|deixou) de funcionar|caiu|(?:internet|netz|empfang|wlan|wifi|signal|network|verbindung|x) (?:\\w+ )?(?:weg|gone|tot|dead)|werkt (?:\\w+ ){0,2}niet|doet het niet|
   (?<!(?:^| )(?:i|we|he|she|m|re|me) (?:am |are |is |was )?(?:so )?)(?:^|(?:is|are|was|be|s|ist|sind|est|esta|ta|been|went|gone|goes|seems|still|both|all|internet|wifi|network|server|servers|service|app|site|website|page|system|systems|seite|netz|login|x|x (?:seems|appears) to be)(?: (?!clos|shut|let|calm|slow|cool|turn|cut|sit|put|sett?l|wind|go\\w* |com|price)\\w+){0,2} )down(?! (?:to|the|on|my|with|there|here|a|your|our|this|that|by|from|under|payment|\\d+)(?: |$))`;
/** It was, and is no longer. */
const OVER = `works? (?:again|now|fine)|working (?:again|now|fine)|back (?:up|online)|up again|no longer|(?:is|are|was) ?(?:not|n ?t) down|fixed|solved|resolved|(?:geht|funktioniert|lauft|tut) (?:\\w+ )?wieder(?! nicht| nix)|nicht mehr (?:down|offline)|remarche|refonctionne|de nouveau|vuelve a|volvio|ya (?:funciona|va|anda)|(?:funziona|va) di nuovo|di nuovo (?:funziona|su)|voltou|weer (?:werkt|online)|werkt (?:het )?weer`;

const phrase = (list: string): (() => RegExp) => later(() => new RegExp(`(?<![a-z0-9])(?:${list.replace(/\s*\n\s*/g, '')})(?![a-z0-9])`));
const plainly = phrase(PLAINLY);
const perhaps = phrase(PERHAPS);
const over = phrase(OVER);

const stems = (list: string): string[] => wordsOf(list).map((word) => word.stem);
const around = later(() => new Set(stems(AROUND)));
const services = later(() => new Map(Object.entries(SERVICES).flatMap(([part, list]) => stems(list).map((stem): [string, string] => [stem, part]))));

/** Longer than this and a post has words enough of its own. */
const SHORT = 280;
/** So many other words of weight may stand beside one that says it plainly or names the service: a town, a name. */
const BESIDE = 2;
/** And one beside our own name. */
const BESIDE_US = 1;

const stemOf = (word: string): string => wordsOf(word)[0]?.stem ?? '';

/** Small letters without marks; what is no letter as one space; who is addressed as "x", like our own names; "don't" as "do not". */
const flat = (text: string, isOurs: (stem: string) => boolean): string =>
  text
    .replace(/https?:\/\/\S+/gu, ' ')
    .replace(/@\w+/gu, ' x ')
    .replace(/(?<=\p{L})n[’']t\b/giu, ' not')
    .replace(/[\p{L}\p{N}]+/gu, (word) => (!services().has(stemOf(word)) && isOurs(stemOf(word)) ? 'x' : word))
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** The parts said to be down, `all` for the whole; null: says nothing of the kind. `isOurs`: a name of ours; `isOther`: a word that is a subject of its own. */
export function outageOf(text: string, isOurs: (stem: string) => boolean, isOther: (stem: string) => boolean): ReadonlySet<string> | null {
  if (text.length > SHORT) return null;
  const said = flat(text, isOurs);
  if (over().test(said)) return null;
  const plain = plainly().exec(said);
  const found = plain ?? perhaps().exec(said);
  if (!found) return null;
  const parts = new Set(wordsOf(said).flatMap(({ stem }) => services().get(stem) ?? []));
  const rest = wordsOf(`${said.slice(0, found.index)} ${said.slice(found.index + found[0].length)}`);
  const others = new Set(rest.filter((word) => !services().has(word.stem) && !around().has(word.stem) && isOther(word.stem)).map(({ stem }) => stem));
  const room = plain || parts.size ? BESIDE : /(?:^| )x(?: |$)/.test(found[0]) ? BESIDE_US : 0;
  if (others.size > room) return null;
  return parts.size ? parts : new Set(['all']);
}

/** Whether two such posts may be about one outage: the same part, or one of them names none. */
export const sameOutage = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a.has('all') || b.has('all') || [...a].some((part) => b.has(part));

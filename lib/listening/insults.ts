/**
 * Words that insult a person, in six languages. Only what is said at somebody: swearing at a kettle ("this damn lid", "it is
 * crap") is a complaint that must be read. What is found is folded on screen until somebody opens it; nothing else follows from it.
 */
import { RuleSet, type Rule } from './models/rules';
import { ruleWords } from './models/words';

const INSULT_RULES: readonly Rule<'insult'>[] = [
  {
    kind: 'insult',
    patterns: `idiot|idiots|moron|morons|imbecile|imbeciles|cretin|cretins|dimwit|dimwits|halfwit|halfwits|dumbass|dumbasses|jackass|asshole|assholes|arsehole|arseholes|bastard|bastards|bitch|bitches|wanker|wankers|dickhead|dickheads|prick|pricks|cunt|cunts|twat|twats|scumbag|scumbags|motherfucker*|shithead|shitheads|retard|retards|retarded|bellend / fuck you|off|yourself|yourselves / go to hell / piece|pieces of shit / drop dead / kill yourself|yourselves / you|youre|ur|are|u ~ pathetic|worthless|scum|vermin|pigs|clowns|stupid|dumb|brainless / stupid people|staff|cow|cows|pig
      idiot|idioten|vollidiot|vollidioten|trottel|depp|deppen|schwachkopf|schwachkopfe|dummkopf|dummkopfe|arschloch|arschlocher|wichser|hurensohn|hurensohne|missgeburt|mistkerl|drecksack|drecksau|drecksaue|miststuck|penner|spast|spasten|spasti|vollpfosten|schlampe|schlampen|fotze|fotzen|abschaum / fick dich|euch / leck mich|mich am / verpiss dich|euch / ihr|du|sie ~ dumm|bescheuert|hirnlos|saudumm|schweine|pack|gesindel
      idiota|idiotas|imbecil|imbeciles|gilipollas|cabron|cabrones|pendejo|pendejos|estupido|estupida|estupidos|estupidas|subnormal|subnormales|tarado|tarados|capullo|capullos|hijoputa|malnacido|malnacidos|mamon|mamones|zorra|zorras|cretino|cretinos / hijo|hijos de puta|perra / vete|vayanse a la mierda / que te jodan|den / son unos inutiles|ineptos|sinverguenzas|payasos / sois unos inutiles|ineptos|sinverguenzas|payasos
      connard|connards|connasse|connasses|salaud|salauds|salope|salopes|cretin|cretins|cretine|abruti|abrutis|abrutie|debile|debiles|enfoire|enfoires|encule|encules|ordure|ordures|batard|batards|bouffon|bouffons|imbecile|imbeciles|idiote|idiotes / va te faire / allez vous faire / ta gueule / vos gueules / fils de pute|putes / bande de nuls|cons|voleurs|incapables / sale con|conne|merde / gros|grosse con|conne|porc / pauvre|pauvres con|conne|cons|type|types
      otario|otarios|otaria|babaca|babacas|cretinos|burro|burros|estupidos|imbecis|desgracado|desgracados|canalha|canalhas|arrombado|arrombados|escroto|vagabundo|vagabundos|vagabunda|vadia|palhacos|corno|cornos / filho|filhos|filha da puta|mae / vai|vao se foder|ferrar|lascar / vai tomar / va|vai a merda / seus lixos|porcos|merdas|vermes
      coglione|coglioni|stronzo|stronza|stronzi|stronze|bastardo|bastardi|deficiente|deficienti|cretina|cretine|imbecille|imbecilli|scemo|scemi|idioti|pirla / testa di cazzo|minchia / figlio|figli di puttana|troia / vaffanculo / vai|andate a fanculo|cagare|quel / siete dei|degli incapaci|buffoni|ladri|pagliacci|animali / fai|fate schifo`,
    unless: `not an|a / felt|feel like / idiot proof / idiotproof / call|called me|myself / i am|was / im such|so|an|a / ich idiot|trottel|depp / soy / je suis / sono / sou`,
  },
];

const RULES = new RuleSet<'insult'>(INSULT_RULES);

/** The words of a text that insult somebody, as folded for reading; null: none. */
export function insultIn(text: string): string | null {
  return RULES.find(ruleWords(text))[0]?.words ?? null;
}

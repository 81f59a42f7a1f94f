import { expect, it } from 'vitest';
import { dangerOf } from '../../../lib/listening/danger/read';
import { intentsOf, urgencyOf } from '../../../lib/listening/urgency';

const DANGER: readonly (readonly [text: string, kind: string])[] = [
  ['I know where you live and I will find you', 'threat'],
  ['I will kill you all', 'threat'],
  ['Ich weiß, wo du wohnst', 'threat'],
  ['Te voy a matar', 'threat'],
  ['Je vais te tuer', 'threat'],
  ['Eu sei onde vocês moram', 'threat'],
  ['So dove abiti', 'threat'],
  ['I want to die, nobody would notice', 'self-harm'],
  ['I am going to end my life tonight', 'self-harm'],
  ['Ich will nicht mehr leben', 'self-harm'],
  ['No quiero vivir más', 'self-harm'],
  ['Je veux mourir', 'self-harm'],
  ['Quero morrer', 'self-harm'],
  ['Non voglio più vivere', 'self-harm'],
  ['Your kettle caught fire in my kitchen', 'product-safety'],
  ['My son burned his hand on the lid', 'product-safety'],
  ['Der Akku ist explodiert', 'product-safety'],
  ['La batería explotó anoche', 'product-safety'],
  ['La bouilloire a pris feu', 'product-safety'],
  ['A chaleira pegou fogo', 'product-safety'],
  ['Il bollitore ha preso fuoco', 'product-safety'],
];
it.each(DANGER)('never leaves danger unseen: %s', (text, kind) => {
  const danger = dangerOf(text);
  expect(danger?.kind).toBe(kind);
  expect(danger?.why.length).toBeGreaterThan(0);
});

const HARMLESS = [
  'I could kill for a coffee',
  'my phone died',
  'This album is fire',
  'I died laughing at your video',
  'My head just exploded, so good',
  'The deadline is killing me',
  'Mein Handy ist tot',
  'Ich könnte morgen sterben vor Lachen',
  'Me muero de risa',
  'Je meurs de faim',
  'Morri de rir',
  'Sto morendo dal ridere',
  'The battery never exploded, all is fine',
  'Where can I buy the blue kettle?',
];
it.each(HARMLESS)('does not cry wolf at a figure of speech: %s', (text) => {
  expect(dangerOf(text)).toBeNull();
});

const URGENT: readonly (readonly [text: string, reason: string])[] = [
  ['Your service has been down since this morning', 'outage'],
  ['Das Internet geht nicht', 'outage'],
  ['La app no funciona', 'outage'],
  ['Mon lave-linge est en panne', 'outage'],
  ['O site está fora do ar', 'outage'],
  ['Il sito non funziona', 'outage'],
  ['You will hear from my lawyer', 'legal'],
  ['Mein Anwalt meldet sich', 'legal'],
  ['Voy a poner una denuncia', 'legal'],
  ['Je vais porter plainte', 'legal'],
  ['Vou ao Procon', 'legal'],
  ['Sentirete il mio avvocato', 'legal'],
  ['I want my money back', 'refund'],
  ['Ich will mein Geld zurück', 'refund'],
  ['Exijo un reembolso', 'refund'],
  ['Je veux un remboursement', 'refund'],
  ['Quero meu dinheiro de volta', 'refund'],
  ['Voglio un rimborso', 'refund'],
  ['Still no reply after three weeks', 'waiting'],
  ['Seit zwei Wochen keine Antwort', 'waiting'],
  ['This is the third time I write to you', 'repeated'],
  ['Schon wieder das Gleiche', 'repeated'],
  ['This is unacceptable', 'anger'],
  ['C’est inadmissible', 'anger'],
  ['website keeps throwing error 500 when I pay', 'outage'],
  ['seit heute früh geht gar nix mehr, kein Netz in ganz Köln', 'outage'],
  ['sigo sin noticias vuestras después de seis semanas', 'waiting'],
  ['devolvam os 40 reais cobrados a mais', 'refund'],
  ['quelle bande de guignols, je suis hors de moi', 'anger'],
  ['WHERE IS MY ORDER', 'anger'],
];
it.each(URGENT)('tells why a post is urgent: %s', (text, reason) => {
  const { score, why } = urgencyOf(text);
  expect(why.map((each) => each.reason)).toContain(reason);
  expect(score).toBe(
    Math.min(
      100,
      why.reduce((sum, each) => sum + each.points, 0),
    ),
  );
});

it('leaves a calm post calm', () => {
  for (const text of [
    'What a lovely kettle',
    'Danke für den Tee',
    'Bonjour à tous',
    'The down jacket is warm',
    'Thanks for the refund',
    'Danke für die Erstattung',
  ])
    expect(urgencyOf(text)).toEqual({ score: 0, why: [] });
});

it('counts reach, waiting and asking again only where they are known', () => {
  const quiet = urgencyOf('Hello there');
  const known = urgencyOf('Hello there', { followers: 12_000, askedBefore: 2, waitingMs: 5 * 3_600_000 });
  expect(quiet.score).toBe(0);
  expect(known.why.map((each) => each.reason).sort()).toEqual(['reach', 'repeated', 'waiting']);
  expect(known.why.map((each) => each.words)).toContain('12,000 followers');
});

it.each([
  ['Where can I buy this?', 'purchase'],
  ['Wo kann ich den kaufen?', 'purchase'],
  ['¿Cuánto cuesta?', 'purchase'],
  ['I am cancelling my subscription', 'churn'],
  ['Ich kündige', 'churn'],
  ['Je résilie mon abonnement', 'churn'],
  ['Never buying from you again', 'churn'],
  ['price for the 2 litre pls', 'purchase'],
  ['Nach zehn Jahren ist jetzt Schluss, ich geh zur Konkurrenz', 'churn'],
  ['je ne renouvelle pas en mai', 'churn'],
  ['lo prendo, come faccio a ordinarlo', 'purchase'],
])('hears who wants to buy or to leave, with the words: %s', (text, intent) => {
  expect(intentsOf(text).map((each) => each.intent)).toContain(intent);
});

it('stays fast on a hostile megabyte', () => {
  for (const piece of ['kill ', 'i will ', 'á̂̃'.repeat(3), 'no no no reply ', '!'.repeat(7)]) {
    const text = piece.repeat(Math.ceil(1_000_000 / piece.length));
    // Quadratic work would take minutes, and the test would run out of its time.
    expect(urgencyOf(text).score).toBeGreaterThanOrEqual(0);
  }
});

import { describe, expect, it } from 'vitest';
import { asksAgain } from '../../../lib/customers/chips';
import { isNudge } from '../../../lib/customers/nudges';
import { commonWords, subjectOf } from '../../../lib/customers/subject';
import type { InteractionRow } from '../../../lib/model/customer';

const HOUR = 3_600_000;
const row = (id: string, hour: number, text: string) =>
  ({
    ...{ id, kind: 'post', direction: 'in', brandId: 'b', caseId: 'c', customerId: 'p', removedAt: null, event: null, spokeAs: null },
    ...{ at: hour * HOUR, time: { at: hour * HOUR, from: hour * HOUR, to: hour * HOUR }, seenAt: hour * HOUR, answers: null, text },
  }) as unknown as InteractionRow;
const common = commonWords([], { name: 'Brindle', query: 'brindle' });
const again = (text: string): boolean =>
  asksAgain({
    row: row('now', 5, text),
    before: [row('first', 1, 'Where is my parcel? It never arrived')],
    subject: (words) => subjectOf(words, common, null),
  }) !== null;

describe('after a question that nobody answered', () => {
  it.each([
    ...[
      'Hello??',
      'Hello',
      '@brindle hi',
      'Anybody home',
      'Still nothing from you',
      'bump',
      'No reply yet.',
      'Any update on this',
      'Nobody is replying',
    ],
    ...['Hallo', 'Ich warte immer noch', 'Immer noch keine Rückmeldung', 'Toujours pas de réponse', "J'attends toujours", 'Il y a quelqu’un'],
    ...['Hola', 'Sigo esperando', 'Todavía nada', 'C’è qualcuno', 'Ancora nessuna risposta', 'Alô', 'Ainda sem resposta', 'Nog steeds geen reactie'],
    ...['Never mind the lid, where is my parcel?', 'Not solved, still no parcel', 'Geht wieder nicht, alles kaputt', 'It does not work again'],
  ])('they ask again: %j', (text) => expect(again(text)).toBe(true));

  it.each([
    ...['Never mind, it works now', 'Nvm', 'Solved, the parcel came today', 'The refund came through today', 'Ignore my last post', 'Got it', ''],
    ...[
      '😀',
      '@brindle order 12345',
      'I sent you a DM',
      'My order number is 88213',
      'Hi Tom, here is my postcode: LS1',
      'I already called them',
      'Ok',
    ],
    ...['Hat sich erledigt', 'Geht wieder', 'Die Bestellnummer ist 4471', 'C’est réglé', 'J’ai reçu le colis ce matin', 'Ya me llegó el paquete'],
    ...['Risolto', 'È arrivato stamattina', 'Já resolvi', 'O meu pedido é o 4471', 'Laat maar, opgelost', 'Pakketje is binnen'],
  ])('they do not: %j', (text) => expect(again(text)).toBe(false));

  it('a greeting calls where it stands alone, not before what is told', () => {
    expect(isNudge('Hello, hello?!')).toBe(true);
    expect(isNudge('Hello Brindle, a lovely kettle')).toBe(false);
    expect(isNudge('https://bump.example/hello')).toBe(false);
  });
});

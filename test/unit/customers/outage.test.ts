import { describe, expect, it } from 'vitest';
import { commonWords, sameSubject, subjectOf } from '../../../lib/customers/subject';

const common = commonWords([], { name: 'Zorb', query: 'zorb' });
const of = (text: string) => subjectOf(text, common, null);
const DOWN = of('Is Zorb down?');

describe('the shortest posts', () => {
  it.each([
    'Zorb is down',
    '@zorb down again',
    'Zorb seems to be down in Leeds',
    'zorb app not working',
    'Zorb outage?',
    'No internet since this morning @zorb',
    'Can’t connect to Zorb',
    'Zorb funktioniert nicht',
    'Bei mir geht Zorb seit heute nicht mehr',
    'Zorb no funciona',
    '¿A alguien más no le funciona Zorb?',
    'Zorb ne marche plus',
    'Le site de Zorb est inaccessible',
    'Zorb non va',
    'Zorb fora do ar de novo',
    'Zorb ligt eruit',
  ])('say it is down, however put: %s', (text) => expect(sameSubject(DOWN, of(text))).toBe('both say it is down or does not work'));

  it.each([
    'Thanks Zorb, you calmed me down',
    'I am down for a Zorb',
    'Zorb prices are down 10%',
    'Zorb closing down sale',
    'The lid of my Zorb does not work',
    'El cargador Zorb no funciona con mi móvil',
    'Der Deckel vom Zorb geht nicht auf',
    'Zorb is back up',
    'Zorb works again',
    'Zorb ya funciona',
    'Zorb is not down for me',
    'No service like Zorb service',
  ])('speak of something else, or of what is over: %s', (text) => expect(sameSubject(DOWN, of(text))).toBeNull());

  it('tell one part from another, and the whole from none', () => {
    expect(sameSubject(of('Zorb app down'), of('No internet @zorb'))).toBeNull();
    expect(sameSubject(of('Zorb app down'), of('Zorb App geht nicht'))).not.toBeNull();
  });

  it('are the same where the words are, whatever the order, signs and small words', () => {
    expect(sameSubject(of('Where is my Zorb parcel?'), of('where is my zorb parcel'))).toBe('the same words');
    expect(sameSubject(of('The parcel is wet, Zorb!'), of('Zorb wet parcel'))).not.toBeNull();
    expect(sameSubject(of('Where is my order?'), of('@zorb where is my order'))).toBe('the same words');
    expect(sameSubject(of('Zorb parcel!'), of('zorb parcel'))).toBe('the same words');
  });

  it.each(['Zorb', '@zorb', 'Yes @zorb', 'Nice!', 'Thank you Zorb', '😀', ''])('that are no subject join nobody: %s', (text) =>
    expect(sameSubject(of(text), of(text))).toBeNull(),
  );
});

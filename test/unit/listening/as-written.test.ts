import { expect, it } from 'vitest';
import { asWritten } from '../../../lib/listening/as-written';
import { dangerOf } from '../../../lib/listening/danger/read';
import { urgencyOf } from '../../../lib/listening/urgency';

// A reason in words the writer did not use reads like a mistake of the reader.
it.each([
  ['u will regret this tmrw,  I know where u live', 'I know where u live'],
  ['J’en peux plus, j’ai AVALÉ  tous mes médicaments', 'AVALÉ tous mes médicaments'],
  ['Der Akku ist explodiert und hat mir die Hände verbrannt', 'Akku ist explodiert'],
])('quotes the reason as written: %s', (text, words) => {
  const why = dangerOf(text)?.why ?? '';
  expect(why).not.toBe(words);
  expect(asWritten(text, why)).toContain(words);
});

it('leaves figures and what stands nowhere as they are', () => {
  const [reach] = urgencyOf('Hello there', { followers: 12_000 }).why;
  expect(asWritten('Hello there', reach?.words ?? '')).toBe('12,000 followers');
  expect(asWritten('', 'hello')).toBe('hello');
});

it('passes over marks between the words, and reads no farther than the rules do', () => {
  expect(asWritten('Mein Anwalt (der Béla) — meldet sich', 'anwalt der bela meldet')).toBe('Anwalt (der Béla) — meldet');
  expect(asWritten(`${'a '.repeat(20_000)}Straße`, 'strasse')).toBe('strasse');
});

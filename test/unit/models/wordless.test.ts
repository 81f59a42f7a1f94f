/** Posts without a word of their own: nothing is claimed of them, and the figures are kept. */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadMeaning } from '../../../lib/listening/models/read';
import { isWordless } from '../../../lib/listening/models/wordless';

const FOLDER = resolve(import.meta.dirname, '../../../public');
const meaning = await loadMeaning((path) => Promise.resolve(readFileSync(join(FOLDER, path))));

const WORDLESS = [
  '',
  '   ',
  '\n',
  '.',
  '...',
  '?!',
  '@brindle',
  '@brindle @other.one, @third!',
  '(@brindle)',
  '12345',
  '#1',
  '+44 7700 900123',
  'RX771204GB',
  '@brindle 88213-A',
  'https://brindle.example/a?b=c',
  'www.brindle.example',
  'brindle.example/help',
  'anna.k@brindle.example',
  '@brindle https://t.co/x 4411',
  '✅',
  '🤷 👀',
];
const WORDS = ['no', 'Hilfe', 'order 4411', '@brindle help', 'seit 3 Tagen', '注文番号は12345です', 'لماذا', '#fail', 'https://t.co/x broken'];

it.each(WORDLESS)('has no word of its own: %j', (text) => expect(isWordless(text)).toBe(true));
it.each(WORDS)('has a word: %j', (text) => expect(isWordless(text)).toBe(false));

it('looks at a megabyte without a word in one go', () => {
  for (const piece of ['1', '@a ', 'a@', 'a.b', 'http://', ' ']) expect(typeof isWordless(piece.repeat(300_000))).toBe('boolean');
});

describe('guesses', () => {
  it.each(WORDLESS)('claim nothing of %j', (text) => {
    const { sentiment, feedback, spam } = meaning.meaningOf(text);
    for (const guess of [sentiment, feedback, spam]) {
      expect(guess?.label).toBe('unsure');
      expect(Object.values(guess?.p ?? {}).reduce((sum, each) => sum + each, 0)).toBeCloseTo(1, 6);
      expect(guess?.p[guess.top]).toBe(guess?.confidence);
    }
    expect([sentiment?.why, feedback?.why]).toEqual([[], []]);
  });

  it.each(['', '@brindle 12345'])('do not say whether %j is about a brand', (text) => {
    expect(meaning.relevanceFor('Brindle')?.of(text).label).toBe('unsure');
  });

  it('claim nothing either where people taught what such a post is', () => {
    const lesson = { text: '@brindle 12345', may: ['negative'] };
    const layer = meaning.layerOf(Array.from({ length: 20 }, () => ({ ...lesson, what: 'mood' as const })));
    expect(meaning.meaningOf('@brindle 777', null, {}, layer).sentiment).toMatchObject({ label: 'unsure', taught: false });
  });

  it('hear a mood in emoji that have one, and spam in none', () => {
    const of = (text: string) => meaning.meaningOf(text);
    expect(of('❤️').sentiment?.label).toBe('positive');
    expect(of('@brindle 😡').sentiment?.label).toBe('negative');
    for (const text of ['❤️', '😡', '🔥🔥', '👍 https://t.co/x']) {
      expect(of(text).spam?.label, text).toBe('unsure');
      expect(of(text).feedback?.label, text).not.toBe('churn intent');
    }
  });

  it('call nothing spam in a script they never saw it in', () => {
    for (const text of ['返金してください', '我要退款', 'Верните деньги', 'أريد استرداد أموالي', 'मेरा पैसा वापस करो', 'สินค้าเสีย'])
      expect(meaning.meaningOf(text).spam?.label, text).toBe('unsure');
  });

  it.each(['ok', 'no', 'hi there', 'lol', '@brindle ok', 'hm'])('do not tell the language of %j', (text) => {
    expect(meaning.meaningOf(text).language?.label).toBe('unsure');
  });
  it.each([
    ['danke schön', 'de'],
    ['thank you', 'en'],
    ['muchas gracias', 'es'],
  ])('tell the language of %j', (text, language) => {
    expect(meaning.meaningOf(text).language?.label).toBe(language);
  });
});

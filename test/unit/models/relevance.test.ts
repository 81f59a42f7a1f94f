/** Whether a post is about a brand before anybody of it said so: the language alone sets nothing aside. */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { loadMeaning } from '../../../lib/listening/models/read';

const FOLDER = resolve(import.meta.dirname, '../../../public');
const meaning = await loadMeaning((path) => Promise.resolve(readFileSync(join(FOLDER, path))));

const ENGLISH = [
  '@brindle my kettle leaks, what can I do?',
  'The new Brindle kettle is great, love it',
  'Where is my order from Brindle? Two weeks now',
  'Brindle support does not answer the phone at all',
];
const FOREIGN = [
  'Seit drei Tagen keine Antwort vom Support, das ist eine Frechheit, Brindle!',
  'Mein Brindle Wasserkocher tropft, und niemand meldet sich',
  'Ma bouilloire Brindle fuit depuis hier et personne ne me répond',
];

it.each(FOREIGN)('claims nothing of a complaint in another language than most posts: %s', (text) => {
  const guess = meaning.relevanceFor('Brindle', [], [...ENGLISH, ...FOREIGN])?.of(text);
  expect(guess?.label).toBe('unsure');
  // What is likelier is still told.
  expect(guess?.p.irrelevant).toBeGreaterThan(0.5);
});

it('says so of the same post once people of the brand set aside what is in that language', () => {
  const label = (relevant: boolean) => (text: string) => ({ text, brand: 'Brindle', relevant });
  const strangers = ['Brindle Welpen suchen ein Zuhause', 'Der Film Brindle läuft heute Abend im Kino', 'Brindle spielt am Samstag gegen die Bayern'];
  const labels = [...ENGLISH.map(label(true)), ...strangers.map(label(false))];
  expect(meaning.relevanceFor('Brindle', labels)?.of('Unser Hund Brindle ist heute in den See gesprungen').label).toBe('irrelevant');
});

it('tells what its own words tell, in the language of most posts', () => {
  expect(meaning.relevanceFor('Brindle', [], ENGLISH)?.of(ENGLISH[0] ?? '').label).toBe('relevant');
});

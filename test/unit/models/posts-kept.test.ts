/** Short posts to brands in six languages that trained nothing: what has a number is not spam, nor somebody leaving. */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { loadMeaning } from '../../../lib/listening/models/read';

const FOLDER = resolve(import.meta.dirname, '../../../public');
const meaning = await loadMeaning((path) => Promise.resolve(readFileSync(join(FOLDER, path))));
const kept = readFileSync(join(import.meta.dirname, 'posts-kept.jsonl'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as { text: string; spam: boolean; mood: string | null });
const ours = kept.filter(({ spam }) => !spam).map(({ text, mood }) => ({ text, mood, read: meaning.meaningOf(text) }));

it('calls no customer’s post spam, and few upset or leaving who are not', () => {
  const junk = ours.filter(({ read }) => read.spam?.label !== 'ham').map(({ text }) => text);
  expect(junk).toEqual([]);
  expect(ours.filter(({ read }) => read.feedback?.label === 'churn intent').map(({ text }) => text)).toEqual([]);
  expect(ours.filter(({ mood, read }) => mood !== 'negative' && read.sentiment?.label === 'negative').length).toBeLessThanOrEqual(3);
});

it('still tells advertising in the manner of posts', () => {
  for (const text of ['Make 500 a day online, message me on Telegram', 'Get 10k real followers for cheap, link in my bio']) {
    expect(meaning.meaningOf(text).spam?.label, text).toBe('spam');
  }
});

it.each(['Order 88213', 'PLZ 10115', 'Commande 88213', 'Kundennummer 1234567', 'Account 60417733', '@brindle order 4471', 'ticket #4432'])(
  'makes nothing of a number and its name: %s',
  (text) => {
    const { sentiment, feedback, spam } = meaning.meaningOf(text);
    expect([sentiment?.label, feedback?.label, spam?.label]).toEqual(['unsure', 'unsure', 'ham']);
  },
);

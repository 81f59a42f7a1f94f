/** What the card says of a thread: who answered, and where that was found. */
import { describe, expect, it } from 'vitest';
import { lookedWords, ownAnswer } from '../../components/card/sense/own-answer';
import type { ThreadView } from '../../lib/model/sense';
import { mara } from '../tools/gallery/views';

const NOW = new Date(2026, 10, 22, 12, 4).getTime();
const MIN = 60_000;
const MARA = mara(NOW);
const NONE: ThreadView = { key: MARA.key, at: NOW, shown: 6, total: 20, own: null, peers: [], alikes: [], warn: null };
const own = (role: 'brand' | 'colleague' | 'other-brand', direct = true): ThreadView => ({
  ...NONE,
  own: {
    author: { handle: 'some_help', name: 'Some' },
    time: { at: NOW - 4 * MIN, from: NOW - 4 * MIN, to: NOW - 4 * MIN },
    text: 'Hi',
    permalink: null,
    role,
    direct,
  },
});
const open = { ...MARA, answered: null };
const known = { ...MARA, answered: { by: 'some_help', at: NOW - 9 * MIN, roughness: 'exact' as const, text: 'Hi' } };

describe('who answered', () => {
  it.each([
    ['brand', true, `${MARA.brand.name} answered 4 min ago`],
    ['colleague', true, 'A colleague answered 4 min ago'],
    ['colleague', false, 'A colleague spoke in this thread 4 min ago'],
    ['other-brand', true, 'Another brand of yours answered 4 min ago'],
  ] as const)('%s, to the post itself: %s', (role, direct, head) => {
    expect(ownAnswer(open, own(role, direct), NOW)).toMatchObject({ head, by: '@some_help' });
  });
});

describe('what was looked at', () => {
  it('says where an answer was found, and never that the page shows what only the history knows', () => {
    expect(lookedWords(open, NONE)).toBe('No answer seen (looked 12:04, 6 of 20 replies shown)');
    expect(lookedWords(open, own('colleague'))).toBe('Seen on the page (looked 12:04, 6 of 20 replies shown)');
    expect(lookedWords(known, NONE)).toBe('Known from the history, not seen on the page (looked 12:04, 6 of 20 replies shown)');
  });
});

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

describe('what the history holds', () => {
  const answered = { ...known.answered, at: NOW - 3 * 24 * 60 * MIN };
  it('tells a brand from a colleague and how long ago, though it stands further down than the history is shown', () => {
    const time = { at: answered.at, from: answered.at, to: answered.at };
    const view = { ...MARA, history: [], answered: { ...answered, as: 'brand' as const, time } };
    expect(ownAnswer(view, NONE, NOW)?.head).toMatch(new RegExp(`^${MARA.brand.name} answered \\S`));
    expect(ownAnswer({ ...view, answered: { ...view.answered, as: 'colleague' as const } }, NONE, NOW)?.head).toMatch(/^A colleague answered/);
  });
  it('is not hidden by what another brand of ours said since', () => {
    const view = { ...MARA, history: [], answered: { ...answered, text: 'We are on it', as: 'brand' as const } };
    expect(ownAnswer(view, own('other-brand'), NOW)).toMatchObject({ by: '@some_help', text: 'We are on it' });
    expect(ownAnswer(view, own('other-brand'), NOW)?.head).not.toContain('Another brand');
    expect(lookedWords(view, own('other-brand'))).toMatch(/^Known from the history, not seen on the page/);
    expect(lookedWords(open, own('other-brand'))).toMatch(/^Seen on the page/);
  });
});

describe('what was looked at', () => {
  it('says where an answer was found, and never that the page shows what only the history knows', () => {
    expect(lookedWords(open, NONE)).toBe('No answer seen (looked 12:04, 6 of 20 replies shown)');
    expect(lookedWords(open, own('colleague'))).toBe('Seen on the page (looked 12:04, 6 of 20 replies shown)');
    expect(lookedWords(known, NONE)).toBe('Known from the history, not seen on the page (looked 12:04, 6 of 20 replies shown)');
  });
});

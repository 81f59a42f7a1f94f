import { describe, expect, it } from 'vitest';
import { sameSighting, textChange, type Sighting } from '../../../lib/customers/sighting';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const POSTED = Date.UTC(2026, 10, 16, 8, 0);

/** The interval a site's rounded words allow, as an adapter gives it: "59 min", "1 h". */
function shown(at: number, unit: number): Sighting['time'] {
  const n = Math.floor((at - POSTED) / unit);
  return { at: null, from: at - (n + 1) * unit, to: at - n * unit };
}

const sighting = (over: Partial<Sighting> = {}): Sighting => ({
  site: 'facebook',
  authorId: 'facebook:mara',
  postId: null,
  text: 'The lid came off while I poured tea for my mother.',
  cut: 'none',
  time: { at: null, from: POSTED - HOUR, to: POSTED },
  threadId: null,
  parentId: null,
  ...over,
});

describe('one post or two', () => {
  it('knows a post seen at 59 and at 61 minutes', () => {
    const at59 = shown(POSTED + 59 * MINUTE, MINUTE);
    const at61 = shown(POSTED + 61 * MINUTE, HOUR);
    expect(sameSighting(sighting({ time: at59 }), sighting({ time: at61 }))).toBe(true);
    expect(sameSighting(sighting({ time: at59 }), sighting({ time: { at: null, from: POSTED + 20 * HOUR, to: POSTED + 21 * HOUR } }))).toBe(false);
  });

  it('knows a post before and after See more, in either order', () => {
    const cut = sighting({ text: 'The lid came off…', cut: 'see-more' });
    const dots = sighting({ text: 'The lid  came off ...', cut: 'see-more' });
    const whole = sighting();
    for (const short of [cut, dots]) {
      expect(sameSighting(short, whole)).toBe(true);
      expect(sameSighting(whole, short)).toBe(true);
    }
    expect(sameSighting(sighting({ text: 'The lid stayed…', cut: 'see-more' }), whole)).toBe(false);
  });

  it('joins a post whose permalink is revealed later', () => {
    expect(sameSighting(sighting(), sighting({ postId: 'pfbid0abc' }))).toBe(true);
    expect(sameSighting(sighting({ postId: '123456' }), sighting({ postId: 'pfbid0abc' }))).toBe(true);
  });

  it('keeps two "Thanks!" of one author apart by id, by what they answer, and by time', () => {
    const thanks = (over: Partial<Sighting>) => sighting({ text: 'Thanks!', ...over });
    expect(sameSighting(thanks({ postId: '1' }), thanks({ postId: '2' }))).toBe(false);
    expect(sameSighting(thanks({ postId: 'pfbid1' }), thanks({ postId: 'pfbid2' }))).toBe(false);
    expect(sameSighting(thanks({ threadId: 'facebook:10' }), thanks({ threadId: 'facebook:11' }))).toBe(false);
    expect(
      sameSighting(thanks({ threadId: 'facebook:10', parentId: 'facebook:1' }), thanks({ threadId: 'facebook:10', parentId: 'facebook:2' })),
    ).toBe(false);
    expect(sameSighting(thanks({}), thanks({ time: { at: null, from: POSTED - 5 * HOUR, to: POSTED - 4 * HOUR } }))).toBe(false);
    expect(sameSighting(thanks({ time: null }), thanks({ time: null }))).toBe(false);
    // Met again at the same place it is still one.
    expect(sameSighting(thanks({ threadId: 'facebook:10' }), thanks({ threadId: 'facebook:10' }))).toBe(true);
  });

  it('knows an edited post by its id alone', () => {
    expect(sameSighting(sighting({ postId: '1' }), sighting({ postId: '1', text: 'Never mind.' }))).toBe(true);
    expect(sameSighting(sighting(), sighting({ text: 'Never mind.' }))).toBe(false);
    expect(sameSighting(sighting(), sighting({ text: 'The lid came off while I poured tea for my mother. EDIT: solved!' }))).toBe(true);
    expect(sameSighting(sighting({ text: 'Great' }), sighting({ text: 'Great, and now it leaks' }))).toBe(false);
  });

  it('never joins two authors or two sites', () => {
    expect(sameSighting(sighting({ postId: '1' }), sighting({ postId: '1', authorId: 'facebook:jon' }))).toBe(false);
    expect(sameSighting(sighting({ postId: '1' }), sighting({ postId: '1', site: 'x', authorId: 'facebook:mara' }))).toBe(false);
  });
});

describe('what became of the text', () => {
  it('tells unfolding from editing, and an old tab from both', () => {
    const old = { text: 'The lid came…', cut: 'see-more' } as const;
    expect(textChange(old, { text: 'The lid came off', cut: 'none' }).kind).toBe('longer');
    expect(textChange({ text: 'The lid came off', cut: 'none' }, old).kind).toBe('same');
    expect(textChange({ text: 'A', cut: 'none' }, { text: 'B', cut: 'none' }).kind).toBe('edited');
    expect(textChange({ text: 'B', cut: 'none' }, { text: 'A', cut: 'none' }, ['A']).kind).toBe('same');
    expect(textChange({ text: 'a  b', cut: 'none' }, { text: 'a b', cut: 'none' }).kind).toBe('same');
  });
});

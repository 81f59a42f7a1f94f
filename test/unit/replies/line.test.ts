import { describe, expect, it } from 'vitest';
import { ReplyIndex } from '../../../lib/replies/rank';
import { starterReplies } from '../../../lib/replies/starter';
import { examplesOf } from '../../../lib/replies/suggest';

const starters = starterReplies(1);
const ASKED = 'my order is late';
const indexOf = (replies = starters): ReplyIndex => {
  const index = new ReplyIndex();
  for (const reply of replies) index.set(reply.id, examplesOf(reply));
  return index;
};
const fitting = (index: ReplyIndex): number => index.rank(ASKED).filter((one) => one.fits).length;
const drawn = (index = indexOf()) => {
  index.rank(ASKED);
  return index.drawn();
};

describe('the line to decline, kept from a worker before', () => {
  it('is drawn as METHOD says: where these figures change, raise METHOD, or lines drawn otherwise stay in use', () => {
    const line = drawn();
    expect(line?.of).toMatch(/^1-/);
    expect(line?.line).toBeCloseTo(0.04887, 4);
  });

  it('is taken for the same replies in any order, and for no others', () => {
    const before = drawn();
    // So high that nothing fits: where all are declined, it was taken.
    const high = { of: before?.of ?? '', line: 0.999 };
    const same = indexOf([...starters].reverse());
    same.know(high);
    expect(fitting(same)).toBe(0);
    expect(same.drawn()).toEqual(high);

    const [one, ...others] = starters;
    if (!one) throw new Error('no starters');
    const changes: ((index: ReplyIndex) => void)[] = [
      (index) => index.delete(one.id),
      (index) => index.set('new', [{ text: 'parcel', weight: 1 }]),
      (index) => index.set(one.id, examplesOf({ ...one, title: `${one.title}.` })),
      (index) => index.set(one.id, examplesOf({ ...one, samples: [...one.samples, 'again'] })),
      (index) => index.set(one.id, examplesOf({ ...one, samples: one.samples.slice(1) })),
      // The same texts, one of them under another reply.
      (index) => {
        index.set(one.id, examplesOf({ ...one, samples: one.samples.slice(1) }));
        const other = others[0];
        if (other) index.set(other.id, [...examplesOf(other), { text: one.samples[0] ?? '', weight: 1 }]);
      },
    ];
    for (const change of changes) {
      const index = indexOf();
      index.know(high);
      change(index);
      expect(fitting(index)).toBeGreaterThan(0);
    }
    const back = indexOf();
    back.know(high);
    back.delete(one.id);
    expect(fitting(back)).toBeGreaterThan(0);
    back.set(one.id, examplesOf(one));
    expect(fitting(back)).toBe(0);
  });
});

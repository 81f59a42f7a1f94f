/** A key that comes twice in a file is found however far apart the two stand, and no key is taken for another. */
import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { look } from '../../../lib/jobs/look';
import { KeySet } from '../../../lib/store/bulk/keys';
import { BRAND, freshDb } from '../store/make';
import { options, signed } from './lib';

const rows = (n: number) => Array.from({ length: n }, (_, i) => ({ t: 'brands', r: { ...BRAND, id: `k${(i * 7_919) % n}` } }));

describe('keys of a file', () => {
  it('are told apart in any order, two hundred thousand of them', () => {
    const keys = new KeySet();
    let twice = 0;
    for (let i = 0; i < 200_000; i++) if (!keys.add(`x:${(i * 48_271) % 200_003}`)) twice += 1;
    expect(twice).toBe(0);
    for (let i = 0; i < 200_000; i++) {
      if (!keys.has(`x:${(i * 48_271) % 200_003}`)) throw new Error(`${i} is missing`);
      if (keys.has(`y:${i}`)) throw new Error(`y:${i} was never added`);
    }
    expect(keys.add('x:0')).toBe(false);
  });

  it('that come twice are refused with the line of the second, thousands of lines after the first', async () => {
    const db = await freshDb();
    const all = rows(2_300);
    const sound = await look(db, new Blob([signed(all)]), options());
    expect(sound.look.counts).toEqual({ brands: 2_300 });
    expect(sound.waits.total).toBe(2_300);
    await db.staged.clear();
    const file = new Blob([signed([...all, { t: 'brands', r: { ...BRAND, id: 'k0', name: 'Again' } }])]);
    await expect(look(db, file, options())).rejects.toThrow(
      'Line 2302 of the file repeats an entry (brands). Choose another backup; nothing was changed.',
    );
    expect(await db.staged.count()).toBe(0);
  });
});

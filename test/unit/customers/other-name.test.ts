/** What counts as another name on a known account, and what settles whose it is. */
import { describe, expect, it } from 'vitest';
import { dated } from '../../../lib/customers/identity';
import { isDoubtful, isOtherName } from '../../../lib/customers/other-name';
import type { AuthorRow } from '../../../lib/model/customer';
import { mergeAuthor } from '../../../lib/store/bulk/merge';

const names = (...seen: [name: string, at: number][]) => seen.reduce<AuthorRow['names']>((list, [name, at]) => dated(list, name, at), []);

describe('another name', () => {
  it.each([
    ['Mara Kessel', 'mara kessel'],
    ['Mara Kessel', 'Mara Kessel 🫖'],
    ['Mara 🫖', '🫖'],
    ['Mara Kessel', 'Kessel, M.'],
    ['Mara Kessel', 'MaraKessel'],
    ['Mara Kessel', 'Dr. Mara Vogt'],
    ['Alex Pohl', 'Alexander P.'],
    ['Márä Kéßel', 'Mara Keßel'],
    ['Mara Kessel', '𝓜𝓪𝓻𝓪'],
    ['Mara', 'Маrа'],
    ['سَلمى', 'سلمى حداد'],
    ['Jo', 'Jo B.'],
    ['田中太郎', '田中 太郎 🍵'],
    ['김민수', '민수'],
    ['Mara', ''],
    ['Mara', '...'],
  ])('is not "%s" and then "%s"', (before, now) => {
    expect([isOtherName(names([before, 1]), now), isOtherName(names([now, 1]), before)]).toEqual([false, false]);
  });

  it.each([
    ['Mara Kessel', 'Tea Deals 4U'],
    ['Mara Kessel', 'Jon Kettle'],
    ['Mara', '🌸'],
    ['Jo', 'Al'],
    ['田中太郎', '佐藤花子'],
    ['김민수', '박지영'],
    ['Mara Kessel', 'M. K.'],
  ])('is "%s" and then "%s"', (before, now) => {
    expect([isOtherName(names([before, 1]), now), isOtherName(names([now, 1]), before)]).toEqual([true, true]);
  });

  it('has nothing of any name before; where none was shown there is nothing to compare', () => {
    expect(isOtherName(names(['Mara', 1], ['Kettle fan', 2]), 'Mara K')).toBe(false);
    expect(isOtherName([], 'Mara')).toBe(false);
    expect(isOtherName(names(['Mara', 1]), null)).toBe(false);
  });
});

describe('whose the account is', () => {
  const known = names(['Mara Kessel', 10]);
  it('is asked at another name, unless a post kept before bears it too', () => {
    expect(isDoubtful({ doubt: false, names: known }, 'Tea Deals', null)).toBe(true);
    expect(isDoubtful({ doubt: false, names: known }, 'Tea Deals', 10)).toBe(false);
    expect(isDoubtful({ doubt: false, names: known }, 'Mara K', null)).toBe(false);
  });

  it('is asked no more once a post from before the change bears the new name, whichever is seen first', () => {
    const both = dated(known, 'Tea Deals', 20);
    expect(isDoubtful({ doubt: true, names: both }, 'Tea Deals', 15)).toBe(false);
    // Their own first post under that name says nothing, nor does one of before under the old name, in a tab left open.
    expect(isDoubtful({ doubt: true, names: both }, 'Tea Deals', 20)).toBe(true);
    expect(isDoubtful({ doubt: true, names: both }, 'Mara Kessel', 15)).toBe(true);
    // Nor that whoever came then goes on under a third one.
    expect(isDoubtful({ doubt: true, names: both }, 'Jon', 25)).toBe(true);
    expect(isDoubtful({ doubt: true, names: both }, 'Tea Deals', null)).toBe(true);
  });

  it('is not asked again by a file from before the answer, and is where the file alone knows of the change', () => {
    const row = (doubt: boolean, seen: AuthorRow['names']): AuthorRow => ({
      id: 'x:mara_k',
      site: 'x',
      handle: 'mara_k',
      name: 'Mara',
      handles: [],
      names: seen,
      customerId: 'c',
      firstSeen: 1,
      lastSeen: 1,
      doubt,
    });
    const both = dated(known, 'Tea Deals', 20);
    const [asked, sure, before] = [row(true, both), row(false, both), row(false, known)];
    for (const [a, b, doubt] of [[asked, sure, false] as const, [asked, before, true] as const, [sure, before, false] as const]) {
      expect([mergeAuthor(a, b).doubt, mergeAuthor(b, a).doubt]).toEqual([doubt, doubt]);
      expect(mergeAuthor(mergeAuthor(a, b), b).doubt).toBe(doubt);
    }
  });
});

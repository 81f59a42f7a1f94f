/** Guards an own page that is left open all day: without a fresh run now and then, each live query keeps every change of the store. */
import Dexie, { RangeSet, rangesOverlap } from 'dexie';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { queryAfresh } from '../../../lib/store/read/afresh';

const told: CustomEvent<Record<string, RangeSet>>[] = [];
beforeAll(() => {
  vi.stubGlobal('dispatchEvent', (event: Event) => {
    if (event.type === 'x-storagemutated-1') told.push(event as CustomEvent<Record<string, RangeSet>>);
    return true;
  });
  queryAfresh();
});
afterAll(() => void vi.unstubAllGlobals());

const change = (times: number): void => {
  for (let i = 0; i < times; i += 1) Dexie.on.storagemutated.fire({});
};
/** What was put off until after the change has been done. */
const later = (): Promise<void> => new Promise((done) => setTimeout(done));

it('lets every live query run once more after a hundred changes, never from within one, and then counts anew', async () => {
  change(99);
  await later();
  expect(told).toHaveLength(0);
  change(1);
  expect(told).toHaveLength(0);
  await later();
  expect(told).toHaveLength(1);
  change(99);
  await later();
  expect(told).toHaveLength(1);
  change(1);
  await later();
  expect(told).toHaveLength(2);
});

it('names everything: any key of any table lies in what it tells', () => {
  const all = told[0]?.detail.all;
  expect(Object.keys(told[0]?.detail ?? {})).toEqual(['all']);
  for (const key of [-1e9, 0, new Date(), 'zebra', ['x', 1]]) expect(all && rangesOverlap(all, new RangeSet(key))).toBe(true);
});

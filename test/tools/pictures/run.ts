/**
 * Pictures of every surface of the shipped build, laid out on contact sheets to be looked at: `npm run pictures -- [PART OF A NAME…]`.
 * One JSON line for each picture in which something was measured wrong; the folder is named at the end.
 */
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { cards } from './cards';
import { ROOT } from '../lib/browsers';
import ownTmp from '../lib/own-tmp';
import { sheets } from './sheets';
import { STORES } from './stores';
import { SURFACES, type Surface } from './surfaces';
import { GRID, LARGE, openPlaces, PRINT, STATES, take, type Taken } from './take';
import { READING, REFUSED, trouble, type Trouble } from './troubles';

const folder = process.env.EARSHOT_PICTURES ?? join(ROOT, '.output-pictures');
const parts = process.argv.slice(2);
ownTmp();
const meant = (name: string): boolean => !parts.length || parts.some((part) => name.includes(part));
if (!parts.length) rmSync(folder, { recursive: true, force: true });
mkdirSync(join(folder, 'sheets'), { recursive: true });

function tell({ name, faults }: Taken): void {
  if (faults.length) console.log(JSON.stringify({ name, faults: faults.slice(0, 6) }));
}

/** The same pages while the store is broken or silent, and while nothing can be saved. */
async function inTrouble(open: Awaited<ReturnType<typeof openPlaces>>): Promise<void> {
  const looks = GRID.filter(({ name }) => name === '360-light' || name === '1280-dark');
  const kinds: readonly [Trouble, readonly Surface[]][] = [
    ['broken', SURFACES.filter((one) => READING.includes(one.name))],
    ['slow', SURFACES.filter((one) => READING.includes(one.name))],
    ['refused', REFUSED],
  ];
  for (const [kind, surfaces] of kinds)
    for (const surface of surfaces) {
      if (!meant(`${kind}-${surface.name}`)) continue;
      // What is pressed on the way is not there in a store that cannot be read.
      const { go: _go, ...bare } = surface;
      const shown = kind === 'refused' ? surface : bare;
      (await take(open, shown, { looks, folder, store: kind, before: (page) => trouble(page, kind) })).forEach(tell);
    }
}

for (const store of STORES) {
  const surfaces = SURFACES.filter((one) => one.stores.includes(store) && meant(`${store}-${one.name}`));
  if (!surfaces.length && store !== 'sample') continue;
  const open = await openPlaces(store);
  for (const surface of surfaces) {
    // The whole grid where it is first looked at; elsewhere the narrow light and the wide dark are enough.
    const looks =
      surface.stores[0] === store
        ? [...GRID, ...STATES, ...(surface.name === 'desk-hand-over' ? PRINT : [])]
        : GRID.filter(({ name }) => name === '360-light' || name === '1280-dark');
    for (const one of await take(open, surface, { looks, folder, store }))
      if (one.faults.length) console.log(JSON.stringify({ ...one, faults: one.faults.slice(0, 6) }));
  }
  if (store === 'sample') await inTrouble(open);
  await open.context.close();
}
if (parts.length === 0 || parts.some((part) => part.startsWith('large'))) {
  const open = await openPlaces('sample', true);
  for (const surface of SURFACES.filter((one) => one.stores[0] === 'sample' && meant(`large-${one.name}`)))
    (await take(open, surface, { looks: LARGE, folder, store: 'large' })).forEach(tell);
  await open.context.close();
}
for (const one of await cards(folder, meant)) tell(one);
console.log(JSON.stringify({ folder, sheets: await sheets(folder, meant) }));

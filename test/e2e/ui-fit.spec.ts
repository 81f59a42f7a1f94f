/** Every own page at 360 px over a store of words that no layout likes: nothing scrolls sideways, no word is cut off, every target can be hit. */
import { expect, test } from '@playwright/test';
import { launchChromium } from '../tools/lib/browsers';
import { faults } from '../tools/pictures/faults';
import { SURFACES, type Surface } from '../tools/pictures/surfaces';
import { GRID, openPlaces, take } from '../tools/pictures/take';
import { REFUSED, trouble } from '../tools/pictures/troubles';

const NARROW = GRID.filter(({ name }) => name === '360-light');

test('the ruler finds each kind of fault, and none where there is none', async () => {
  const context = await launchChromium({ extension: null, viewport: { width: 360, height: 600 } });
  const page = await context.newPage();
  const of = async (body: string): Promise<string[]> => {
    await page.setContent(`<!doctype html><style>button { min-width: 40px; min-height: 30px; }</style>${body}`);
    return (await faults(page)).map((fault) => fault.split(':')[0] ?? '');
  };
  expect(await of('<p>Words that stay within.</p><button>Save</button> <button>Cancel</button>')).toEqual([]);
  expect(await of('<div style="width: 500px">Wide</div>')).toContain('sideways');
  expect(await of('<p style="position: absolute; left: 340px; white-space: nowrap">Off the side</p>')).toContain('off the side');
  expect(await of('<p style="width: 40px; overflow: hidden; white-space: nowrap">Words that are cut</p>')).toContain('cut off');
  expect(await of('<p style="height: 20px; overflow: hidden">Two<br>lines<br>of three</p>')).toContain('cut off');
  expect(await of('<p style="width: 40px; overflow: hidden; white-space: nowrap; text-overflow: ellipsis">Words with dots</p>')).toContain(
    'dots without the whole',
  );
  expect(await of('<button style="min-height: 0; height: 18px; padding: 0">Save</button>')).toContain('small');
  expect(await of('<button>Save</button><button style="margin-left: -20px">Cancel</button>')).toContain('one over the other');
  await context.close();
});

for (const store of ['odd', 'empty'] as const)
  test(`fits at 360 px: ${store}`, async () => {
    const open = await openPlaces(store);
    const found = [];
    // What was looked at with odd words needs no second look without any, but for the first steps.
    const twice = (one: Surface): boolean => store === 'empty' && one.stores.includes('odd') && !one.name.startsWith('welcome');
    for (const surface of SURFACES.filter((one) => one.stores.includes(store) && !twice(one)))
      found.push(...(await take(open, surface, { looks: NARROW, folder: null, store })));
    await open.context.close();
    expect(found.length).toBeGreaterThan(12);
    expect(found.filter((one) => one.faults.length)).toEqual([]);
  });

test('a store that does not open, and a full disk, are said on every page, with the way on', async () => {
  const open = await openPlaces('sample');
  const found = [];
  // One for each way of reading the store; the pictures show them all.
  const ways = ['popup-no-site', 'desk-open', 'customer', 'options-brands', 'options-backup', 'welcome-1', 'street'];
  for (const { go: _go, ...surface } of SURFACES.filter((one) => ways.includes(one.name)))
    found.push(
      ...(await take(open, surface, {
        looks: NARROW,
        folder: null,
        store: 'broken',
        before: (page) => trouble(page, 'broken'),
        after: async (page) => {
          await expect(page.getByText('Nothing was changed.').first(), surface.name).toBeVisible();
          await expect(page.getByRole('button', { name: 'Try again' }).first(), surface.name).toBeVisible();
        },
      })),
    );
  for (const surface of REFUSED)
    found.push(...(await take(open, surface, { looks: NARROW, folder: null, store: 'refused', before: (page) => trouble(page, 'refused') })));
  await open.context.close();
  expect(found).toHaveLength(ways.length + REFUSED.length);
  expect(found.filter((one) => one.faults.length)).toEqual([]);
});

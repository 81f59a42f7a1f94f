/** S1, S2 and S6 in Firefox: what a hostile page learns of marks and card, the random host of our addresses included, and what it can break. */
import { readdirSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import type { Page } from 'puppeteer-core';
import { GLYPHS } from '../../lib/model/mark-glyphs';
import { markPlace, type FirefoxTown } from '../e2e/lib/town-firefox';
import { FIREFOX_BUILD, FIREFOX_UUID, GECKO_ID, launchFirefox } from '../tools/lib/browsers';
import type { Hostile } from './page/main';
import { hostileHouses } from './lib/page';
import { postsHouse } from './lib/posts';
import { LONG, say } from './lib/say';
import { atRest, differences, painted, sight } from './lib/sight';
import { ADDRESSES, aside, openFirefoxCard, openFirefoxStage, placeIn, served, timelineFirefox } from './lib/stage-firefox';
import { SECRET, TYPED, WEAK } from './lib/stage';
import { CARELESS, careless, NAMES, SCRIPT, TAGS } from './lib/traps';

type Leaks = Record<string, string[]>;
interface There {
  hostile: Hostile;
}

let town: FirefoxTown;
test.describe.configure({ mode: 'serial' });
test.beforeAll(async () => {
  town = await openFirefoxStage();
});
test.afterAll(async () => town.browser.close());

const SOUGHT = [SECRET, TYPED, GLYPHS['needs-you'][0]?.d ?? '', 'Brindle: open card', ...ADDRESSES];
let probes = 0;
const leaked: string[] = [];
async function probe(when: string): Promise<void> {
  expect(await town.page.evaluate(() => (globalThis as unknown as There).hostile.strangers()), 'the page sees our hosts').toBeGreaterThan(0);
  const found: Leaks = await town.page.evaluate((sought) => (globalThis as unknown as There).hostile.attack(sought), SOUGHT);
  probes += Object.keys(found).length;
  leaked.push(...Object.entries(found).flatMap(([name, got]) => (got.length ? [`${when}, ${name}: ${got.join(', ')}`] : [])));
}

test('S1: marks and card, before, while and after a person uses them', async () => {
  const { page } = town;
  await timelineFirefox(town);
  if (LONG) {
    await probe('marks');
    await page.reload();
  }
  const card = await openFirefoxCard(page);
  if (LONG) await probe('card');
  const field = (): Promise<boolean> =>
    card.evaluate(() => {
      document.querySelector<HTMLElement>('textarea')?.focus();
      return document.activeElement?.localName === 'textarea';
    });
  await expect.poll(field).toBe(true);
  const written = (): Promise<string | undefined> => card.evaluate(() => document.querySelector('textarea')?.value);
  await page.keyboard.type(TYPED);
  await expect.poll(written, 'what is typed is in the card').toBe(TYPED);
  const withControl = async (key: 'a' | 'c' | 'v'): Promise<void> => {
    await page.keyboard.down('Control');
    await page.keyboard.press(key);
    await page.keyboard.up('Control');
  };
  await withControl('a');
  await withControl('c');
  await page.keyboard.press('End');
  await withControl('v');
  await expect.poll(written, 'what was copied is pasted').toBe(TYPED + TYPED);
  await expect.poll(() => card.evaluate(() => document.body.textContent)).toContain(SECRET);
  const at = await placeIn(page, card, SECRET);
  await page.mouse.move(at.x - 40, at.y);
  await page.mouse.down();
  await page.mouse.move(at.x + 40, at.y, { steps: 4 });
  await page.mouse.up();
  await page.mouse.move(at.x, at.y);
  await page.mouse.down();
  await page.mouse.move(60, 300, { steps: 6 });
  await page.mouse.up();
  await page.keyboard.press('Tab');
  await probe('used');
  await page.keyboard.press('Escape');
  await probe('closed');
  await page.evaluate(() => (globalThis as unknown as There).hostile.field());
  await page.keyboard.type(WEAK);
  const found = await page.evaluate((secret) => (globalThis as unknown as There).hostile.control(secret), WEAK);
  const blind = Object.entries(found).flatMap(([name, makes]) => (makes.length ? [] : [name]));
  say(
    'S1',
    `firefox leaks ${leaked.length} of ${probes}, weak panel ${Object.keys(found).length - blind.length} of ${Object.keys(found).length}`,
    !leaked.length,
  );
  expect(leaked).toEqual([]);
  expect(blind).toEqual([]);
});

const POSTS = [{ text: 'Is the Brindle kettle lid stuck again?' }, { text: 'A walk in the rain.' }, { text: 'My Brindle kettle sings.' }];

test('S2: no root for a page that registers tags, breaks prototypes and clobbers names; marks and card work', async () => {
  const page = await served(town, [postsHouse(() => POSTS, { head: SCRIPT, foot: `<div hidden>${NAMES}</div>` })]);
  await page.goto('https://x.com/home');
  const card = await openFirefoxCard(page, 'lid stuck again', 'Maud Ferrin');
  await expect.poll(() => card.evaluate(() => document.body.textContent)).toContain('Is the Brindle kettle lid stuck again?');
  const second = (): ReturnType<typeof markPlace> => markPlace(aside(page), 'kettle sings');
  await expect.poll(second, 'the mark of the second post').not.toBeNull();
  const look = async (): Promise<string[]> => {
    const told = await page.evaluate(() => (globalThis as unknown as { look(): string }).look());
    return [...new Set(told.split(' ').filter(Boolean))];
  };
  const got = await look();
  // The control, by the same look: what an extension makes with a name of the page's, and what passes through the page's own functions.
  await aside(page).evaluate(careless);
  await page.evaluate(() => (globalThis as unknown as { careless(): void }).careless());
  const control = await look();
  await page.close();
  say(
    'S2',
    `firefox roots obtained ${got.length} of ${TAGS.length} tags, marks 2 of 2, card open, careless panels ${control.length} of ${CARELESS.length}`,
    !got.length && control.length === CARELESS.length,
  );
  expect(got).toEqual([]);
  expect(control.sort()).toEqual(CARELESS);
});

const FILES = readdirSync(FIREFOX_BUILD, { recursive: true, encoding: 'utf8' }).filter((file) => /\.\w+$/.test(file));

/** Files that answer a page at this address by fetch, picture or script. Each page of ours is put into a frame as well. */
const reached = (page: Page, host: string): Promise<string[]> =>
  page.evaluate(
    async (base: string, files: string[]) => {
      const settle = (node: HTMLElement, place: ParentNode): Promise<boolean> =>
        new Promise((done) => {
          node.onload = () => done(true);
          node.onerror = () => done(false);
          setTimeout(() => done(false), 10_000);
          place.append(node);
        });
      const tries = files.map(async (file) => {
        const url = `${base}/${file}`;
        const got = await fetch(url).then(
          () => true,
          () => false,
        );
        const image = await settle(Object.assign(new Image(), { src: url }), document.body);
        const script = file.endsWith('.js') && (await settle(Object.assign(document.createElement('script'), { src: url }), document.head));
        return got || image || script ? [file] : [];
      });
      const pages = files.filter((file) => file.endsWith('.html'));
      document.body.append(...pages.map((file) => Object.assign(document.createElement('iframe'), { src: `${base}/${file}` })));
      return (await Promise.all(tries)).flat();
    },
    `moz-extension://${host}`,
    FILES,
  );
/** What of an extension stands in the frames of a page. A frame's own address is the one asked for, whatever came: the document in it is asked. */
const framed = async (page: Page): Promise<string[]> => {
  const late = new Promise<string>((done) => setTimeout(() => done(''), 3_000));
  const asked = page.frames().map((frame) => Promise.race([frame.evaluate(() => document.documentURI).catch(() => ''), late]));
  return (await Promise.all(asked)).filter((address) => address.startsWith('moz-extension:'));
};
/** The id in the two ways in which it may stand in an address. Firefox makes no address of it: the host is a random one. */
const BY_ID = [GECKO_ID, encodeURIComponent(GECKO_ID)];

test('S6: no file answers by the id, the random host is not to be had, and nothing is added where nothing matches', async () => {
  const quiet = [{ text: 'A walk in the rain.' }, { text: 'The bridle fits the horse.' }, { text: 'Soup again.' }];
  let posts = quiet;
  const page = await served(town, hostileHouses([postsHouse(() => posts)]));
  await page.goto('https://x.com/home');
  const byId: string[] = [];
  for (const id of BY_ID) byId.push(...(await reached(page, id)));
  // The control: with the host in hand the card's page is there, so the host must stay hidden; the S1 test looks for it everywhere.
  const byHost = await reached(page, FIREFOX_UUID);
  const base = `moz-extension://${FIREFOX_UUID}/`;
  let frames: string[] = [];
  await expect.poll(async () => (frames = await framed(page))).toContain(`${base}card.html`);
  byId.push(...frames.filter((address) => !address.startsWith(base)));
  byHost.push(...frames.flatMap((address) => (address.startsWith(base) ? [`${address.slice(base.length)} (frame)`] : [])));
  await page.close();

  const resting = (at: Page): Promise<string> => atRest(async () => ((await at.evaluate(painted)) ? at.evaluate(sight) : ''));
  const bare = await launchFirefox({ extension: null });
  const opening = async (of: Pick<FirefoxTown, 'browser'>): Promise<Page> => {
    const at = await served(of, [postsHouse(() => posts)]);
    await at.goto('https://x.com/home');
    return at;
  };
  const look = async (of: Pick<FirefoxTown, 'browser'>, wait = 0): Promise<string> => {
    const at = await opening(of);
    await new Promise((done) => setTimeout(done, wait));
    const seen = await resting(at);
    await at.close();
    return seen;
  };
  // The control comes first: it tells how long a script takes on this machine to add something.
  posts = [...quiet.slice(0, 2), { text: 'My Brindle kettle sings.' }];
  const unmarked = await look({ browser: bare });
  const begun = Date.now();
  const marked = await opening(town);
  let control: string[] = [];
  const told = async (): Promise<number> => (control = differences(unmarked, await resting(marked))).length;
  await expect.poll(told).toBeGreaterThan(0);
  const enough = Math.max(1_500, 2 * (Date.now() - begun));
  await marked.close();
  posts = quiet;
  const added = differences(await look({ browser: bare }, enough), await look(town, enough));
  await bare.close();
  say(
    'S6',
    `firefox files reached by id ${byId.length} of ${FILES.length}, with the hidden host ${byHost.length}; differences where nothing matches ${added.length}, where one post matches ${control.length}`,
    !byId.length && !added.length && control.length > 0,
  );
  expect(byId).toEqual([]);
  expect(byHost).toEqual(['card.html', 'card.html (frame)']);
  expect(added).toEqual([]);
  expect(control.length).toBeGreaterThan(0);
});

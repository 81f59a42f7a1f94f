/** S6: what a page can know of us. No file answers it, nothing is added where nothing matches, and what is added does not depend on the store. */
import { readdirSync } from 'node:fs';
import { expect, test, type BrowserContext, type Page } from '@playwright/test';
import { SITES } from '../../lib/sites/hosts';
import type { CaseRow, InteractionRow } from '../../lib/model/customer';
import { cardFrame, marks, marksUntil, openCard } from '../e2e/lib/eyes';
import { openTown, type Town } from '../e2e/lib/town';
import { SETTINGS, ACCOUNTS, brandRow } from '../sample/brand';
import { serveChromium } from '../sample/town';
import { CHROME_BUILD, extensionId, launchChromium } from '../tools/lib/browsers';
import { call, putRows, rowsOf } from '../tools/lib/own';
import { variant } from './lib/builds';
import { hostileHouses } from './lib/page';
import { postsHouse } from './lib/posts';
import { LONG, say } from './lib/say';
import { atRest, differences, painted, sight } from './lib/sight';
import { LID, markOf, plant, timeline } from './lib/stage';

const opened: BrowserContext[] = [];
test.afterEach(async () => {
  for (const context of opened.splice(0)) await context.close();
});
async function town(options: Parameters<typeof openTown>[0] = {}): Promise<Town> {
  const made = await openTown(options);
  opened.push(made.context);
  return made;
}
/** What a page sees once it rests. */
const resting = (page: Page): Promise<string> => atRest(async () => ((await page.evaluate(painted)) ? page.evaluate(sight) : ''));
const QUIET = [{ text: 'A walk in the rain.' }, { text: 'The bridle fits the horse.' }, { text: 'Soup again.' }];
const FILES = readdirSync(CHROME_BUILD, { recursive: true, encoding: 'utf8' }).filter((file) => /\.\w+$/.test(file));

/** Files of the extension that answer a page by fetch, picture, style, script or frame. */
async function reached(page: Page, origin: string): Promise<string[]> {
  const answered = await page.evaluate(
    async ([base, files]) => {
      const settle = (node: HTMLElement, place: ParentNode): Promise<boolean> =>
        new Promise((done) => {
          node.onload = () => done(true);
          node.onerror = () => done(false);
          setTimeout(() => done(false), 10_000);
          place.append(node);
        });
      const results = await Promise.all(
        files.map(async (file) => {
          const url = `${base}/${file}`;
          const got = await fetch(url).then(
            () => true,
            () => false,
          );
          const opaque = await fetch(url, { mode: 'no-cors' }).then(
            () => true,
            () => false,
          );
          const image = await settle(Object.assign(new Image(), { src: url }), document.body);
          const style =
            file.endsWith('.css') && (await settle(Object.assign(document.createElement('link'), { rel: 'stylesheet', href: url }), document.head));
          const script = file.endsWith('.js') && (await settle(Object.assign(document.createElement('script'), { src: url }), document.head));
          return got || opaque || image || style || script ? file : null;
        }),
      );
      const frames = files.filter((name) => name.endsWith('.html'));
      await Promise.all(frames.map((file) => settle(Object.assign(document.createElement('iframe'), { src: `${base}/${file}` }), document.body)));
      return results.filter((file) => file !== null);
    },
    [origin, FILES] as const,
  );
  // A frame says "loaded" whatever came: the browser itself is asked what is in it.
  await page.waitForFunction(() => document.readyState === 'complete');
  await page.evaluate(() => new Promise((done) => setTimeout(done, 1_000)));
  const framed = page
    .frames()
    .filter((frame) => frame.url().startsWith(origin))
    .map((frame) => `${frame.url()} (frame)`);
  return [...answered, ...framed];
}

test('no file of ours answers a page under the static id; a build without dynamic addresses does', async () => {
  const { context } = await town();
  await serveChromium(context, hostileHouses([postsHouse(() => QUIET)]));
  const page = await context.newPage();
  await page.goto('https://x.com/home');
  const origin = `chrome-extension://${await extensionId(context)}`;
  const found = await reached(page, origin);
  expect(await page.evaluate(() => typeof (globalThis as unknown as { chrome?: { runtime?: unknown } }).chrome?.runtime)).toBe('undefined');
  const weak = await town({ extension: variant((m) => delete m.web_accessible_resources[0]!.use_dynamic_url) });
  await serveChromium(weak.context, hostileHouses([postsHouse(() => QUIET)]));
  const other = await weak.context.newPage();
  await other.goto('https://x.com/home');
  const control = await reached(other, origin);
  say('S6', `files reached ${found.length} of ${FILES.length}, weak build ${control.length}`, !found.length && control.length > 0);
  expect(found).toEqual([]);
  expect(control.length).toBeGreaterThan(0);
});

test('nothing is added where nothing matches: the page sees the same with and without us', async () => {
  test.slow();
  const { context } = await town();
  const bare = await launchChromium({ extension: null });
  opened.push(bare);
  let posts = [...QUIET.slice(0, 2), { text: 'My Brindle kettle sings.' }];
  for (const one of [context, bare]) await serveChromium(one, [postsHouse(() => posts)]);
  const opening = async (of: BrowserContext): Promise<Page> => {
    const page = await of.newPage();
    await page.goto('https://x.com/home');
    return page;
  };
  const look = async (of: BrowserContext, wait = 0): Promise<string> => {
    const page = await opening(of);
    await page.waitForTimeout(wait);
    const seen = await resting(page);
    await page.close();
    return seen;
  };
  // The control comes first: it tells how long a script takes on this machine to add something.
  const unmarked = await look(bare);
  const begun = Date.now();
  const marked = await opening(context);
  let control: string[] = [];
  const told = async (): Promise<number> => (control = differences(unmarked, await resting(marked))).length;
  await expect.poll(told).toBeGreaterThan(0);
  const enough = Math.max(1_500, 2 * (Date.now() - begun));
  await marked.close();
  posts = QUIET;
  const added = differences(await look(bare, enough), await look(context, enough));
  say('S6', `differences where nothing matches ${added.length}, where one post matches ${control.length}`, !added.length && control.length > 0);
  expect(added).toEqual([]);
  expect(control.length).toBeGreaterThan(0);
});

test('the same page with two different stores is the same to the page, marks and open card included', async () => {
  test.slow();
  const full = await town();
  await plant(full.own);
  // Known people with long histories, closed cases and many notes.
  const cases = await rowsOf<CaseRow>(full.own, 'cases');
  const base = (await rowsOf<InteractionRow>(full.own, 'interactions'))[0]!;
  const more = cases.slice(0, 3).flatMap((c, k) =>
    Array.from({ length: 40 }, (_, i) => ({
      ...base,
      id: `more-${k}-${i}`,
      customerId: c.customerId,
      caseId: null,
      authorId: null,
      at: base.at - i * 60_000,
      text: `Said before, ${i}. `.repeat(20),
    })),
  );
  await putRows(full.own, { interactions: more, cases: cases.map((c, i) => ({ ...c, state: i % 2 ? 'done' : 'taken' })) });
  const empty = await town({ seed: false });
  await call(empty.own, 'settings.save', { settings: SETTINGS });
  await call(empty.own, 'brand.save', { brand: brandRow(Date.now()) });
  await call(empty.own, 'accounts.save', { accounts: [...ACCOUNTS] });
  const posts = [
    { text: 'Is anyone else’s Brindle kettle lid stuck shut?', name: 'Esme Fairholt', handle: 'esmefairholt' },
    { text: 'My Brindle kettle sings.', name: 'Nobody Known', handle: 'nobody_known' },
  ];
  const seen: { marks: string; card: string }[] = [];
  for (const one of [full, empty]) {
    await serveChromium(one.context, [postsHouse(() => posts)]);
    const page = await one.context.newPage();
    await page.goto('https://x.com/home');
    const drawn = await marksUntil(page, (m) => m.length === 2, 'two marks');
    await expect.poll(() => cardFrame(page)?.url() ?? '').not.toBe('');
    const before = await resting(page);
    await openCard(page, drawn[0]!, 'Esme Fairholt');
    await cardFrame(page)!.getByRole('textbox', { name: 'Your text' }).waitFor();
    seen.push({ marks: before, card: await resting(page) });
    if (one === full) await expect(cardFrame(page)!.locator('body')).toContainText('Known since');
  }
  const [a, b] = seen as [(typeof seen)[0], (typeof seen)[0]];
  const told = [...differences(a.marks, b.marks), ...differences(a.card, b.card)];
  // The control: the comparison notices a card that is open, and one mark less.
  const noticed = differences(a.marks, a.card).length;
  say('S6', `differences between two stores ${told.length}, between card shut and open ${noticed}`, !told.length && noticed > 0);
  expect(told).toEqual([]);
  expect(noticed).toBeGreaterThan(0);
});

test('private pages: nothing is read and nothing injected, by address or by the site’s own navigation', async () => {
  test.slow();
  const { context, own } = await town();
  const ours = [{ text: 'My order for a Brindle kettle, @brindlekettles', handle: 'private_writer' }];
  let posts = [{ text: 'My Brindle kettle sings.', handle: 'public_writer' }];
  await serveChromium(context, [postsHouse(() => posts)]);
  const page = await context.newPage();
  const rows = async (text = 'My order for a Brindle'): Promise<number> =>
    (await rowsOf<InteractionRow>(own, 'interactions')).filter((row) => row.text.includes(text)).length;
  // As long as this machine takes to mark and keep a post.
  const begun = Date.now();
  await page.goto('https://x.com/home');
  await marksUntil(page, (m) => m.length === 1, 'a post that is no private one is marked at home');
  await expect.poll(() => rows('kettle sings')).toBe(1);
  const enough = Math.max(700, Date.now() - begun);
  const settle = (): Promise<void> => page.waitForTimeout(enough);
  posts = ours;
  const variants = (path: string): string[] => [
    path,
    `${path}/inside`,
    ...(LONG || path === '/messages'
      ? [`${path.toUpperCase()}/A`, `${path}/`, path.replace(/[a-z]/, (c) => `%${c.charCodeAt(0).toString(16)}`), `/${path}`]
      : []),
  ];
  const paths = SITES.x.exclude.filter((_, i) => LONG || i < 4).flatMap(variants);
  let injected = 0;
  for (const path of paths) {
    await page.goto(`https://x.com${path}`);
    await settle();
    // An address written oddly may be marked from what stands in the page, but nothing is kept of it and no card is made.
    injected += (/%|\/\//.test(path) ? 0 : (await marks(page)).length) + page.frames().length - 1;
  }
  const read = await rows();
  // By the site's own navigation: the script lives on, posts come after the address has changed.
  await page.goto('https://x.com/home');
  await marksUntil(page, (m) => m.length === 1, 'the control: the same post is marked at home');
  await expect.poll(() => rows()).toBe(1);
  const control = await rows();
  const goBySite = (path: string, id: string): Promise<void> =>
    page.evaluate(
      ([to, number]) => {
        const column = document.querySelector('[data-testid="primaryColumn"] section div')!;
        const cell = column.firstElementChild!.cloneNode(true) as Element;
        column.replaceChildren();
        history.pushState(null, '', to);
        for (const link of cell.querySelectorAll('a[href*="/status/"]')) link.setAttribute('href', `/private_writer/status/${number}`);
        column.append(cell);
      },
      [path, id] as const,
    );
  await goBySite('/messages/12-34', '1999999999999999991');
  await settle();
  const after = await marks(page);
  // Written oddly: a mark may stand there, and the worker, which knows where the tab is by now, takes nothing.
  await goBySite('/%6Dessages/12-34', '1999999999999999992');
  await settle();
  await goBySite('/home', '1999999999999999993');
  await expect.poll(() => rows()).toBeGreaterThan(1);
  say(
    'S6',
    `private pages read ${read} and marked ${injected} of ${paths.length}, after own navigation ${after.length}, at home ${control}`,
    !read && !injected && !after.length && control === 1,
  );
  expect([read, injected, after.length, control]).toEqual([0, 0, 0, 1]);
  const late = (await rowsOf<InteractionRow>(own, 'interactions')).filter((row) => /199999999999999999\d$/.test(row.id)).map((row) => row.id);
  expect(late, 'what was kept after the site had gone by itself').toEqual(['x:1999999999999999993']);
});

test('what a page has of an open card: a host, its size, and the focus', async () => {
  const { context } = await town();
  const page = await context.newPage();
  await openCard(page, markOf(await timeline(page), LID), 'Esme Fairholt');
  const known = await page.evaluate(() => {
    const host = document.activeElement!;
    return {
      tag: host.localName,
      attributes: [...host.attributes].map((a) => a.name),
      root: host.shadowRoot,
      kids: host.childNodes.length,
      frames: window.length,
    };
  });
  expect(known).toEqual({ tag: 'div', attributes: ['popover'], root: null, kids: 0, frames: 0 });
});

/** In Firefox: what a site makes of its documents, and what a page does to our hosts. Nothing is read where nobody is, nothing is laid open, marks come back. */
import { expect, test } from '@playwright/test';
import type { Page } from 'puppeteer-core';
import type { InteractionRow } from '../../lib/model/customer';
import { markPlace, type FirefoxTown } from '../e2e/lib/town-firefox';
import type { Answer, House } from '../sample/town';
import { postsHouse } from './lib/posts';
import { say } from './lib/say';
import { aside, hostPlace, openFirefoxCard, openFirefoxStage, rowsFirefox, served } from './lib/stage-firefox';
import { drawnOpen, TOOLS, WAYS, type Tools } from './lib/undress';
import { POSTS } from './lib/visit';

let town: FirefoxTown;
test.beforeAll(async () => {
  town = await openFirefoxStage();
});
test.afterAll(async () => town.browser.close());

const rest = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));
const marks = (page: Page): Promise<number> =>
  aside(page).evaluate(
    () =>
      [...document.querySelectorAll('div')].filter(
        (one) => !one.attributes.length && !one.firstChild && Math.round(one.getBoundingClientRect().width) === 24,
      ).length,
  );
const rowsWith = async (text: string): Promise<number> =>
  (await rowsFirefox<InteractionRow>(town.own, 'interactions')).filter((row) => row.text.includes(text)).length;
const cardOn = (page: Page): Promise<unknown> => openFirefoxCard(page, 'lid stuck again', 'Maud Ferrin');

/** A page of x.com with this at its head's start, in a tab of its own with its one mark. */
async function visit(head = ''): Promise<Page> {
  const page = await served(town, [postsHouse(() => POSTS, { head })]);
  await page.goto('https://x.com/home');
  await expect.poll(() => marks(page)).toBe(1);
  return page;
}

test('a page that gets another root, another body or is written anew has its mark, and the mark opens the card', async () => {
  const page = await visit();
  const anew: Record<string, () => void> = {
    root: () => document.documentElement.replaceWith(document.documentElement.cloneNode(true)),
    body: () => document.body.replaceWith(document.body.cloneNode(true)),
    written: () => {
      const html = document.documentElement.outerHTML;
      document.open();
      document.write(html);
      document.close();
    },
  };
  const back: string[] = [];
  for (const [name, change] of Object.entries(anew)) {
    await page.evaluate(change);
    await cardOn(page);
    back.push(name);
    await page.keyboard.press('Escape');
    await expect.poll(() => hostPlace(page)).toBe(null);
  }
  await page.close();
  say('Attacks', `firefox marks back and cards opened after: ${back.join(', ')}`, back.length === 3);
  expect(back).toEqual(Object.keys(anew));
});

test('a wheel turned over the card turns nothing of the page, and a card made inert is put away', async () => {
  const page = await visit('<style>body { padding-bottom: 5000px }</style>');
  const card = await openFirefoxCard(page, 'lid stuck again', 'Maud Ferrin');
  const turned = async (x: number, y: number): Promise<number> => {
    await page.mouse.move(x, y);
    for (let i = 0; i < 4; i += 1) await page.mouse.wheel({ deltaY: 120 });
    await rest(300);
    return page.evaluate(() => scrollY);
  };
  const moved: number[] = [];
  for (const part of ['.card-head', '.card-scroll', '.dock textarea', '.dock-foot', '.acts']) {
    const host = (await hostPlace(page))!;
    const spot = await card.evaluate((of: string) => {
      const { x, y, width, height } = document.querySelector(of)!.getBoundingClientRect();
      return [x + width / 2, y + height / 2];
    }, part);
    moved.push(await turned(host.x + spot[0]!, host.y + spot[1]!));
  }
  // The page comes to rest first: what the last part turned late must not count as the control.
  await rest(700);
  moved.push(await page.evaluate(() => scrollY));
  await turned(200, 600);
  await expect.poll(() => page.evaluate(() => scrollY), 'beside it the wheel turns the page').toBeGreaterThan(0);
  const control = await page.evaluate(() => scrollY);
  const made: string[] = [];
  for (const [name, make] of Object.entries({
    inert: (): void => document.documentElement.setAttribute('inert', ''),
    modal: () => document.body.appendChild(document.createElement('dialog')).showModal(),
  })) {
    await page.evaluate(() => scrollTo(0, 0));
    await cardOn(page);
    await page.evaluate(make);
    await expect.poll(() => hostPlace(page), name).toBe(null);
    made.push(name);
    await page.evaluate(() => ((document.documentElement.inert = false), document.querySelector('dialog')?.remove()));
  }
  await page.close();
  say(
    'Attacks',
    `firefox page moved by a wheel over the card, and at rest after it, ${moved.join(', ')}, beside it ${control}; put away: ${made.join(', ')}`,
    !moved.some(Boolean),
  );
  expect(moved).toEqual([0, 0, 0, 0, 0, 0]);
});

/** Other documents under the site's address, made of its own; `home` is its page. */
const OTHERS: Readonly<Record<string, (home: string) => Partial<Answer>>> = {
  '/boxed': () => ({ headers: { 'content-security-policy': 'sandbox allow-scripts' } }),
  '/frames': () => ({ body: '<!doctype html><iframe src="/home"></iframe><iframe sandbox="allow-scripts" src="/home"></iframe><iframe></iframe>' }),
  '/plain': () => ({ contentType: 'text/plain; charset=utf-8' }),
  '/drawn': (home) => ({ contentType: 'image/svg+xml', body: drawing(home) }),
};
const drawing = (home: string): string => {
  const body = home.slice(home.indexOf('<body>'), home.indexOf('</html>')).replace('<body>', '<body xmlns="http://www.w3.org/1999/xhtml">');
  return `<svg xmlns="http://www.w3.org/2000/svg"><foreignObject width="900" height="900">${body.replaceAll(/<img([^>]*)>/g, '<img$1/>')}</foreignObject></svg>`;
};

test('@long a sandboxed document, plain text, a drawing and the site within a frame, its own or a foreign page’s, are neither read nor marked', async () => {
  let text = 'The Brindle lid, in a page of its own.';
  const house = postsHouse(() => [{ text }]);
  const site: House = {
    hosts: house.hosts,
    async answer(url, method) {
      const answer = await house.answer(url, method);
      return { ...answer, ...OTHERS[url.pathname]?.(String(answer.body)) };
    },
  };
  const foreign = (): Answer => ({ status: 200, contentType: 'text/html', body: '<!doctype html><iframe src="https://x.com/home"></iframe>' });
  const page = await served(town, [site, { hosts: ['foreign.example'], answer: foreign }]);
  // How long this machine takes to mark and keep a post.
  const begun = Date.now();
  await page.goto('https://x.com/home');
  await expect.poll(() => marks(page)).toBe(1);
  await expect.poll(() => rowsWith(text)).toBe(1);
  const enough = Math.max(1_000, Date.now() - begun);
  text = 'The Brindle lid, seen in a box.';
  const seen: number[] = [];
  for (const url of [...Object.keys(OTHERS).map((path) => `https://x.com${path}`), 'https://foreign.example/']) {
    await page.goto(url);
    if (url.endsWith('/frames'))
      await page.evaluate(async () => {
        const html = await (await fetch('/home')).text();
        document.querySelectorAll('iframe')[2]!.srcdoc = html;
        const blank = document.body.appendChild(document.createElement('iframe')).contentDocument!;
        blank.open();
        blank.write(html);
        blank.close();
      });
    await rest(enough);
    seen.push((await marks(page)) + (await rowsWith(text)));
  }
  await page.goto('https://x.com/home');
  await expect.poll(() => marks(page)).toBe(1);
  await expect.poll(() => rowsWith(text)).toBe(1);
  await page.close();
  say(
    'Attacks',
    `firefox marks and rows of a sandboxed page, frames, text, a drawing, a foreign frame: ${seen.join(', ')}; control 1`,
    seen.every((n) => !n),
  );
  expect(seen).toEqual([0, 0, 0, 0, 0]);
});

test('@long a card that is rid of its sheet or undone while it is raised lays nothing open, and the next press brings a sound one', async () => {
  const open: string[] = [];
  const look = async (page: Page, name: string): Promise<void> => {
    // Two frames later all that the page and our script do at once is done; the looks that come after only put away.
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    if (await page.evaluate(drawnOpen)) open.push(name);
  };
  for (const [name, code] of Object.entries(WAYS)) {
    const page = await visit(
      `${TOOLS}<script>addEventListener('beforetoggle', (e) => { if (e.newState === 'open') { window.raised = 1; ${code} } }, true)</script>`,
    );
    const mark = await markPlace(aside(page), 'lid stuck again');
    await page.mouse.click(mark!.x, mark!.y);
    await page.waitForFunction(() => 'raised' in globalThis);
    await look(page, name);
    await page.close();
  }
  const page = await visit(TOOLS);
  await cardOn(page);
  await page.evaluate(() => (globalThis as unknown as Tools).undress(document.querySelector('div[popover]')!));
  await look(page, 'rid of its sheet');
  await cardOn(page);
  await look(page, 'opened anew');
  await page.evaluate(() => {
    const { undress, weak, PANEL } = globalThis as unknown as Tools;
    undress(weak('<p style="width:400px">secret</p>', PANEL));
  });
  const control = await page.evaluate(drawnOpen);
  await page.close();
  say('Attacks', `firefox card undone ${Object.keys(WAYS).length + 2} ways: laid open ${open.length}, weak panel ${control} of 1`, !open.length);
  expect(open).toEqual([]);
  expect(control, 'the same look sees a weak panel').toBe(1);
});

/** What a site makes of its documents: sandboxed, framed, written anew, with another root. Nothing is read where nobody is; marks come back where somebody is. */
import { expect, test } from '@playwright/test';
import type { InteractionRow } from '../../lib/model/customer';
import { marks, marksUntil } from '../e2e/lib/eyes';
import { serveChromium } from '../sample/town';
import { rowsOf } from '../tools/lib/own';
import { postsHouse } from './lib/posts';
import { say } from './lib/say';
import { openStage, type Stage } from './lib/stage';
import { cardOn, visit } from './lib/visit';

let stage: Stage;
test.beforeAll(async () => {
  stage = await openStage();
});
test.afterAll(async () => stage.context.close());

const BOXED = 'The Brindle lid, seen in a box.';
const rowsWith = async (text: string): Promise<number> =>
  (await rowsOf<InteractionRow>(stage.own, 'interactions')).filter((row) => row.text.includes(text)).length;

test('a sandboxed document and the site within a frame, its own or a foreign page’s, are neither read nor marked', async () => {
  let text = 'The Brindle lid, in a page of its own.';
  const house = postsHouse(() => [{ text }]);
  const page = await stage.context.newPage();
  await serveChromium(stage.context, [
    {
      hosts: ['x.com'],
      async answer(url, method) {
        const answer = await house.answer(url, method);
        if (url.pathname === '/frames')
          return {
            ...answer,
            body: '<!doctype html><iframe src="/home"></iframe><iframe sandbox="allow-scripts" src="/home"></iframe><iframe></iframe>',
          };
        return url.pathname === '/boxed' ? { ...answer, headers: { 'content-security-policy': 'sandbox allow-scripts' } } : answer;
      },
    },
    {
      hosts: ['foreign.example'],
      answer: () => ({ status: 200, contentType: 'text/html', body: '<!doctype html><iframe src="https://x.com/home"></iframe>' }),
    },
  ]);
  // How long this machine takes to mark and keep a post.
  const begun = Date.now();
  await page.goto('https://x.com/home');
  await marksUntil(page, (m) => m.length === 1, 'the mark of a post in a page of its own');
  await expect.poll(() => rowsWith(text)).toBe(1);
  const enough = Math.max(1_000, Date.now() - begun);
  text = BOXED;
  const seen: number[] = [];
  const look = async (url: string, fill = false): Promise<void> => {
    await page.goto(url);
    if (fill)
      await page.evaluate(async () => {
        const html = await (await fetch('/home')).text();
        document.querySelectorAll('iframe')[2]!.srcdoc = html;
        const blank = document.body.appendChild(document.createElement('iframe')).contentDocument!;
        blank.open();
        blank.write(html);
        blank.close();
      });
    await page.waitForTimeout(enough);
    seen.push((await marks(page)).length + (await rowsWith(BOXED)));
  };
  await look('https://x.com/boxed');
  await look('https://foreign.example/');
  await look('https://x.com/frames', true);
  await page.goto('https://x.com/home');
  await marksUntil(page, (m) => m.length === 1, 'the mark of the same post in a page of its own');
  await expect.poll(() => rowsWith(BOXED)).toBe(1);
  await page.close();
  say(
    'Attacks',
    `marks and rows of a sandboxed page, in a foreign frame, in frames of its own: ${seen.join(', ')}; control 1`,
    seen.every((n) => !n),
  );
  expect(seen).toEqual([0, 0, 0]);
});

test('a page that gets another root, another body or is written anew has its mark, and the mark opens the card', async () => {
  const page = await visit(stage);
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
    const frame = await cardOn(page);
    back.push(name);
    await frame.press('body', 'Escape');
    await expect.poll(() => frame.evaluate(() => document.hasFocus()).catch(() => false)).toBe(false);
  }
  await page.close();
  say('Attacks', `marks back and cards opened after: ${back.join(', ')}`, back.length === 3);
  expect(back).toEqual(Object.keys(anew));
});

/** Run in the page: one more post, a copy of the first with other words. */
const add = ([text = '', id = '']: readonly string[]): void => {
  const first = document.querySelector('[data-testid="cellInnerDiv"]')!;
  const cell = first.cloneNode(true) as HTMLElement;
  for (const div of cell.querySelectorAll('div')) if (!div.attributes.length && !div.firstChild) div.remove();
  for (const link of cell.querySelectorAll('a[href*="/status/"]')) link.setAttribute('href', `/maud_ferrin/status/${id}`);
  cell.querySelector('[data-testid="tweetText"]')!.textContent = text;
  first.parentElement!.append(cell);
};

test('a post that came while the address was a private one is read once the address is another, and not before', async () => {
  const page = await visit(stage);
  // How long this machine takes to mark and keep a post that comes.
  const begun = Date.now();
  await page.evaluate(add, ['My Brindle kettle, said before it.', '1990000000000000900']);
  await marksUntil(page, (m) => m.length === 2, 'two marks');
  await expect.poll(() => rowsWith('said before it')).toBe(1);
  const enough = Math.max(1_000, Date.now() - begun);
  await page.evaluate(() => history.pushState(null, '', '/messages'));
  await page.evaluate(add, ['My Brindle kettle, said in a private place.', '1990000000000000901']);
  await page.waitForTimeout(enough);
  const meanwhile = (await marks(page)).length - 2 + (await rowsWith('in a private place'));
  await page.evaluate(() => history.pushState(null, '', '/home'));
  await page.evaluate(add, ['My Brindle kettle, said after it.', '1990000000000000902']);
  await marksUntil(page, (m) => m.length === 4, 'four marks');
  await expect.poll(() => rowsWith('said after it')).toBe(1);
  await expect.poll(() => rowsWith('in a private place')).toBe(1);
  await page.close();
  say('Attacks', `posts of a private address: marks and rows meanwhile ${meanwhile}, read after it`, !meanwhile);
  expect(meanwhile).toBe(0);
});

/** X: which dialog answers which post, and that a box which changes hands while a text is on its way takes none. In a real browser. */
import { type Browser, chromium, type Page } from '@playwright/test';
import { build } from 'esbuild';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { ROOT } from '../tools/lib/browsers';

let browser: Browser;
let page: Page;
let code = '';
beforeAll(async () => {
  const { outputFiles } = await build({
    stdin: {
      contents: `export { xComposer as composer } from './lib/sites/x/composer'; export { insertCommand } from './lib/page/card/insert';`,
      resolveDir: ROOT,
      loader: 'ts',
    },
    bundle: true,
    format: 'iife',
    globalName: 'underTest',
    charset: 'utf8',
    write: false,
  });
  code = outputFiles[0]?.text ?? '';
  browser = await chromium.connect(inject('chromium'));
  page = await browser.newPage();
  await page.route('**/*', (route) =>
    route.request().isNavigationRequest()
      ? route.fulfill({ body: '<!doctype html><body></body>', contentType: 'text/html; charset=utf-8' })
      : route.abort(),
  );
});
afterAll(() => browser.close());
beforeEach(async () => void (await page.goto('https://x.com/home')));

const MORNING = '2026-11-02T09:04:00.000Z';
const NOON = '2026-11-02T12:00:00.000Z';
const QUOTE = `<div role="link" tabindex="0"><time datetime="2026-01-01T00:00:00.000Z">Jan 1</time></div>`;
/** A post as it stands in the column (with its address) or in a dialog (without). */
const post = (id: string | null, words: string, when: string | null, more = ''): string => {
  const time = when ? `<time datetime="${when}">2h</time>` : '';
  return `<article data-testid="tweet" tabindex="0"${id ? ` id="p${id}"` : ''}><div data-testid="User-Name"><span>Mara</span><a href="/mara_l"><span>@mara_l</span></a>${id ? `<a href="/mara_l/status/${id}">${time}</a>` : time}</div>${words ? `<div data-testid="tweetText" lang="en" dir="auto"><span>${words}</span></div>` : ''}${more}</article>`;
};
const BOX = '<div data-testid="tweetTextarea_0" id="box" contenteditable="true" role="textbox"></div>';
const show = (column: string, dialog: string): string =>
  `<main><div data-testid="primaryColumn">${column}</div></main><div role="dialog">${dialog}${BOX}</div>`;
const within = <T>(body: string): Promise<T> =>
  page.evaluate<T>(`(async () => { ${code}; const { composer, insertCommand } = underTest; ${body} })()`);
/** Whether the dialog's box answers the post of this id. */
const answers = (html: string, id: string): Promise<boolean> =>
  within(
    `document.body.innerHTML = ${JSON.stringify(html)}; return composer.boxes(document.getElementById('p${id}'), document).some((box) => box.id === 'box');`,
  );

describe('two posts of one author that say the same', () => {
  const SAME = 'Still no lid.';

  it.each([SAME, ''])('are told apart by the time that the dialog shows ("%s")', async (words) => {
    const html = show(post('1', words, MORNING) + post('2', words, NOON), post(null, words, NOON));
    expect([await answers(html, '1'), await answers(html, '2')]).toEqual([false, true]);
  });

  it('a quote’s time is not the post’s, and a dialog without a time is taken by words as ever', async () => {
    expect(await answers(show(post('1', SAME, MORNING, QUOTE), post(null, SAME, MORNING, QUOTE)), '1')).toBe(true);
    expect(await answers(show(post('1', SAME, MORNING), post(null, SAME, null, QUOTE)), '1')).toBe(true);
  });
});

describe('a box that the site uses for another post while a text is on its way', () => {
  const COLUMN = post('1', 'Still no lid.', MORNING) + post('2', 'And no spout.', NOON);
  const TO_OTHER = `dialog.querySelector('article').outerHTML = ${JSON.stringify(post(null, 'And no spout.', NOON))}`;
  /** Puts a text into the box of post 1 (`key` null: the box last in focus); `change` is done by the page when `event` reaches the box first. */
  const insert = (key: string | null, event: string, change: string): Promise<{ kind: string; message?: string; box: string }> =>
    within(`
      document.body.innerHTML = ${JSON.stringify(show(COLUMN, post(null, 'Still no lid.', MORNING)))};
      const [dialog, box] = [document.querySelector('[role="dialog"]'), document.getElementById('box')];
      box.addEventListener('${event}', () => { ${change} }, { once: true });
      const element = () => document.getElementById('p1');
      const placed = () => ({ unit: { element: element(), kind: 'post' }, capture: { post: { id: '1', site: 'x' } } });
      const link = { adapter: { id: 'x' }, signal: new AbortController().signal, view: () => null, here: () => [], find: () => element() && placed() };
      const run = insertCommand(link, composer, { current: () => box, label: () => null });
      const done = await run({ opId: 'one', docId: null, key: ${JSON.stringify(key)}, text: 'On its way', brandId: null, confirmed: ['account'] });
      return { ...done, box: box.textContent };`);
  const REFUSED = { kind: 'copy', message: expect.stringContaining('belongs to another post now') as string, box: '' };

  it('takes none: while the caret is placed, and before a second way is tried', async () => {
    expect(await insert('x:1', 'focus', TO_OTHER)).toMatchObject(REFUSED);
    expect(await insert('x:1', 'paste', TO_OTHER)).toMatchObject(REFUSED);
    expect(await insert(null, 'focus', TO_OTHER.replaceAll('mara_l', 'tobin'))).toMatchObject(REFUSED);
  });

  it('takes it where nothing changed hands, also where the post was drawn anew', async () => {
    const taken = { kind: 'inserted', box: 'On its way' };
    expect(await insert('x:1', 'focus', '')).toMatchObject(taken);
    expect(await insert(null, 'focus', '')).toMatchObject(taken);
    expect(await insert('x:1', 'focus', 'element().outerHTML = element().outerHTML')).toMatchObject(taken);
  });
});

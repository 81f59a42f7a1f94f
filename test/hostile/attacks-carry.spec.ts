/** What is carried by hand: out of the card by copying and dragging, into it by dropping and pasting, also what is far too long. */
import { expect, test, type Page } from '@playwright/test';
import type { CustomerRow } from '../../lib/model/customer';
import { atRest } from '../e2e/lib/rest';
import { rowsOf } from '../tools/lib/own';
import { hostileHouses } from './lib/page';
import { say } from './lib/say';
import { openStage, SECRET, secretCard, type Stage } from './lib/stage';
import { serveChromium } from '../sample/town';
import { cardOn, visit } from './lib/visit';

let stage: Stage;
test.beforeAll(async () => {
  stage = await openStage();
});
test.afterAll(async () => stage.context.close());

/** A box of the page that tells all that is put into it. */
const BOX = `<div id="box" contenteditable style="position:fixed;left:0;top:500px;width:200px;height:100px;background:#eee">.</div><p id="link" style="position:fixed;left:0;top:620px">a <a href="/customer.html?id=weak">link</a> of the page</p>
<script>window.told = []; for (const type of ['paste', 'drop']) addEventListener(type, (e) => { const data = e.clipboardData ?? e.dataTransfer; told.push([...data.types].map((kind) => kind + ' ' + data.getData(kind)).join()); e.preventDefault(); }, true);
addEventListener('dragover', (e) => e.preventDefault());</script>`;
const told = (page: Page): Promise<string> => page.evaluate(() => (globalThis as unknown as { told: string[] }).told.splice(0).join());
/** Run in a frame: selects all that stands in this element. */
const select = (where: string): void => getSelection()?.selectAllChildren(document.querySelector(where)!);

async function paste(page: Page): Promise<string> {
  await page.mouse.click(100, 550);
  await page.keyboard.press('Control+V');
  return told(page);
}

test('what is copied or dragged out of the card is words: no address of ours and no id of a customer goes with them', async () => {
  await serveChromium(stage.context, hostileHouses(undefined, BOX));
  const { page } = stage;
  const card = await secretCard(page);
  const ids = (await rowsOf<CustomerRow>(stage.own, 'customers')).map(({ id }) => id);
  const links = await card.evaluate(() => [...document.querySelectorAll<HTMLAnchorElement>('.card-body a[href]')].map(({ href }) => href).join());
  expect(links, 'links of ours to be carried').toContain('/customer.html?id=');
  // What comes in after the words were selected stands outside of what is selected, and what is drawn anew falls out of it.
  await atRest(() => card.evaluate(() => document.body.innerText));
  await card.evaluate(select, '.card-body');
  await page.keyboard.press('Control+C');
  const copied = await paste(page);
  // What the browser would take along with a drag, as our listeners leave it.
  const dragged = await card.evaluate(() => {
    const data = new DataTransfer();
    const drag = (target: Element | null | undefined): string => {
      for (const kind of ['text/html', 'text/uri-list']) data.setData(kind, location.href);
      const event = new DragEvent('dragstart', { bubbles: true, cancelable: true, dataTransfer: data });
      return target?.dispatchEvent(event) ? [...data.types].map((kind) => `${kind} ${data.getData(kind)}`).join() : '';
    };
    const link = document.querySelector('.card-body a[href]');
    getSelection()?.selectAllChildren(document.querySelector('.card-body')!);
    const all = drag(link);
    getSelection()?.removeAllRanges();
    return all + drag(link);
  });
  await page.evaluate(() => {
    getSelection()?.selectAllChildren(document.querySelector('#link')!);
    document.execCommand('copy');
  });
  const control = await paste(page);
  const gone = copied + dragged;
  const holes = ['chrome-extension:', 'customer.html', 'text/html', 'uri-list', ...ids].filter((one) => gone.includes(one));
  say(
    'Attacks',
    `carried out of the card: addresses and ids ${holes.length}, out of the page ${Number(control.includes('customer.html'))}`,
    !holes.length,
  );
  expect(holes).toEqual([]);
  expect([copied.includes(SECRET), dragged.includes(SECRET)], 'the words themselves').toEqual([true, true]);
  expect(control).toContain('customer.html?id=weak');
});

const LINK = { items: [{ mimeType: 'text/uri-list', data: 'https://evil.example/' }], dragOperationsMask: 17 };
const KINDS: readonly object[] = [LINK, { items: [], files: [import.meta.filename], dragOperationsMask: 1 }];

test('a link or file dropped on the card opens nothing and is answered with a sentence; words go into a field alone', async () => {
  const page = await visit(stage);
  const frame = await cardOn(page);
  const cdp = await stage.context.newCDPSession(page);
  const drop = async ({ x, y }: { x: number; y: number }, data: object): Promise<void> => {
    for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
      await cdp.send('Input.dispatchDragEvent', { type, x: x + 8, y: y + 8, data: data as never });
  };
  const field = frame.getByRole('textbox', { name: 'Your text' });
  const head = frame.getByRole('heading', { name: 'Reply' });
  const [inField, beside] = [(await field.boundingBox())!, (await head.boundingBox())!];
  await field.fill('begun');
  let opened = 0;
  stage.context.on('page', () => (opened += 1));
  const words = { items: [{ mimeType: 'text/plain', data: 'order 4711 ' }], dragOperationsMask: 1 };
  for (const kind of KINDS) await drop(beside, kind);
  await drop(inField, KINDS[1]!);
  await expect(frame.getByText('Only text can be dropped here, into a text box.')).toBeVisible();
  await drop(beside, words);
  await expect(field).toHaveValue('begun');
  await drop(inField, words);
  await expect(field).toHaveValue(/order 4711/);
  const ours = opened;
  // The control: the page itself takes no care, and the browser opens what is dropped.
  await drop({ x: 600, y: 600 }, LINK);
  await expect.poll(() => opened).toBe(ours + 1);
  for (const one of stage.context.pages()) if (one.url().includes('evil.example')) await one.close();
  await page.close();
  say('Attacks', `dropped on the card: opened ${ours}, on the page ${opened - ours}`, ours === 0);
  expect(ours).toBe(0);
});

test('five million letters put into the card are cut with a sentence, and the card goes on', async () => {
  const page = await visit(stage);
  const frame = await cardOn(page);
  const cdp = await stage.context.newCDPSession(page);
  const field = frame.getByRole('textbox', { name: 'Your text' });
  const full = frame.getByText('Only 10,000 characters fit here. Anything after them is left out.');
  await field.click();
  await cdp.send('Input.insertText', { text: 'word '.repeat(1_000_000) });
  await expect(full).toBeVisible();
  const kept = (await field.inputValue()).length;
  await page.keyboard.press('Control+A');
  await page.keyboard.insertText('Which two digits stand under the base?');
  await expect(full).toHaveCount(0);
  await expect(field).toHaveValue('Which two digits stand under the base?');
  await page.close();
  say('Attacks', `5,000,000 letters put into the card: ${kept} kept, told, written on`, kept === 10_000);
  expect(kept).toBe(10_000);
});

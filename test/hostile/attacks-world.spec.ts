/** What a hostile page tries with the browser's own means: its service worker, input, the wheel, inertness, print, frames without end, and a measure of memory. */
import { expect, test } from '@playwright/test';
import { rowsOf } from '../tools/lib/own';
import { afterPress, heldBack, holdBack } from './lib/buttons';
import { say } from './lib/say';
import { openStage, type Stage } from './lib/stage';
import { cardOn, visit } from './lib/visit';

let stage: Stage;
test.beforeAll(async () => {
  stage = await openStage();
});
test.afterAll(async () => stage.context.close());

const WORKER = `
const seen = [];
self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (e) => e.waitUntil(clients.claim()));
self.addEventListener('fetch', (e) => { seen.push(e.request.url); if (e.request.url.includes('card.html?')) e.respondWith(new Response('taken')); });
self.addEventListener('message', async (e) => e.source.postMessage([...seen, ...(await clients.matchAll({ includeUncontrolled: true, type: 'all' })).map((c) => c.url)].join(' ')));
`;

test('the page’s own service worker neither sees nor answers what the card asks for', async () => {
  const page = await visit(stage, { files: { '/sw.js': WORKER } });
  await page.evaluate(async () => {
    await navigator.serviceWorker.register('/sw.js');
    await navigator.serviceWorker.ready;
  });
  await page.reload();
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  const frame = await cardOn(page);
  const shown = await frame.locator('body').textContent();
  const { control, seen } = await page.evaluate(async () => {
    const answer = await (await fetch('/card.html?control')).text();
    const told = await new Promise<string>((done) => {
      navigator.serviceWorker.onmessage = (event) => done(String(event.data));
      navigator.serviceWorker.controller?.postMessage('');
    });
    return { control: answer, seen: told };
  });
  await page.close();
  const ours = seen.split(' ').filter((url) => url.startsWith('chrome-extension:') || url.includes('card.html#'));
  say('Attacks', `service worker of the page: saw ${ours.length} of ours, answered 0, own request answered ${control}`, !ours.length);
  expect(ours).toEqual([]);
  expect(shown).toContain('Maud Ferrin');
  expect(control).toBe('taken');
});

const INPUT = 'compositionstart compositionupdate compositionend beforeinput input keydown keyup paste textInput';

test('composed letters and access keys in the card reach no listener of the page, and a captured pointer presses nothing in the card', async () => {
  const page = await visit(stage, {
    head: `<script>window.heard = []; for (const type of ${JSON.stringify(INPUT.split(' '))}) addEventListener(type, (e) => heard.push(type + (e.data ?? e.key ?? '')), true);</script>`,
    foot: '<button id="key" accesskey="k" onclick="window.hit = true" style="position:fixed;left:0;top:500px;width:80px;height:40px">k</button><input id="own">',
  });
  const frame = await cardOn(page);
  const cdp = await stage.context.newCDPSession(page);
  const compose = async (): Promise<number> => {
    await page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard.splice(0));
    await cdp.send('Input.imeSetComposition', { text: 'かな', selectionStart: 2, selectionEnd: 2 });
    await cdp.send('Input.insertText', { text: '仮名' });
    await page.keyboard.press('Alt+k');
    return page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard.length);
  };
  const field = frame.getByRole('textbox', { name: 'Your text' });
  await field.click();
  const heard = await compose();
  const hit = await page.evaluate(() => 'hit' in globalThis);
  await expect(field).toHaveValue('仮名');
  // A press that began on the page and is let go over a button of the card.
  await page.evaluate(() => {
    const key = document.querySelector<HTMLElement>('#key');
    key?.addEventListener('pointerdown', (event) => key.setPointerCapture(event.pointerId));
    const pointer: string[] = [];
    for (const type of ['pointerdown', 'gotpointercapture', 'pointerup']) key?.addEventListener(type, () => pointer.push(type));
    Object.assign(globalThis, { pointer });
  });
  await frame.evaluate(holdBack);
  const copy = (await frame.getByRole('button', { name: 'Copy', exact: true }).boundingBox())!;
  await page.mouse.move(copy.x + 8, copy.y + 8, { steps: 3 });
  await page.mouse.move(40, 520, { steps: 3 });
  await page.mouse.down();
  await page.mouse.move(copy.x + 8, copy.y + 8, { steps: 5 });
  await page.mouse.up();
  const taken = async (): Promise<number> => {
    await frame.evaluate(afterPress);
    return (await frame.evaluate(heldBack)).length;
  };
  const pressed = await taken();
  const pointer = await page.evaluate(() => (globalThis as unknown as { pointer: string[] }).pointer);
  // The control, by the same look: an honest press on the same button.
  await page.mouse.move(copy.x + 14, copy.y + 8, { steps: 3 });
  await page.waitForTimeout(700);
  await page.mouse.click(copy.x + 8, copy.y + 8);
  const honest = await taken();
  await page.locator('#own').click();
  await expect.poll(() => frame.evaluate(() => document.hasFocus())).toBe(false);
  await expect(page.locator('#own')).toBeFocused();
  const control = await compose();
  // The next test begins without a draft: one that is kept is put before what is typed meanwhile.
  await field.fill('');
  await expect.poll(async () => (await rowsOf(stage.own, 'drafts')).length).toBe(0);
  await page.close();
  say(
    'Attacks',
    `composed letters heard ${heard}, access keys ${Number(hit)}, presses by a captured pointer ${pressed}, honest ones ${honest}, in a field of the page heard ${control}`,
    !heard,
  );
  expect([heard, hit, pressed]).toEqual([0, false, 0]);
  expect(pointer, 'the page had captured the pointer').toContain('gotpointercapture');
  expect(honest).toBeGreaterThan(0);
  expect(control).toBeGreaterThan(2);
});

const FOOT = '<div style="height:5000px"></div>';

test('a wheel turned over the card turns nothing of the page, wherever in the card it is', async () => {
  const page = await visit(stage, { foot: FOOT });
  const frame = await cardOn(page);
  const turned = async (x: number, y: number): Promise<number> => {
    await page.mouse.move(x, y);
    for (let i = 0; i < 4; i += 1) await page.mouse.wheel(0, 120);
    await page.waitForTimeout(300);
    return page.evaluate(() => scrollY);
  };
  const moved: number[] = [];
  for (const part of ['.card-head', '.card-scroll', '.dock textarea', '.dock-foot', '.acts']) {
    const box = (await frame.locator(part).first().boundingBox())!;
    moved.push(await turned(box.x + box.width / 2, box.y + box.height / 2));
  }
  // The page comes to rest first: what the last part turned late must not count as the control.
  await page.waitForTimeout(700);
  moved.push(await page.evaluate(() => scrollY));
  await turned(200, 600);
  await expect.poll(() => page.evaluate(() => scrollY), 'beside it the wheel turns the page').toBeGreaterThan(0);
  const control = await page.evaluate(() => scrollY);
  await page.close();
  say('Attacks', `page moved by a wheel over the card, and at rest after it, ${moved.join(', ')}, beside it ${control}`, !moved.some(Boolean));
  expect(moved).toEqual([0, 0, 0, 0, 0, 0]);
});

test('a card that a page makes inert, so that presses go through it, is put away', async () => {
  const page = await visit(stage);
  await page.evaluate(() => {
    const weak = Object.assign(document.createElement('div'), { popover: 'manual', id: 'weak' });
    document.body.append(weak);
    weak.showPopover();
  });
  const drawn = (which: string): Promise<boolean> =>
    page.evaluate((one) => getComputedStyle(document.querySelector(one)!).visibility === 'visible', which);
  const CARD = 'div[popover]:not([id])';
  const ways: Record<string, () => () => void> = {
    inert: () => ((document.documentElement.inert = true), () => (document.documentElement.inert = false)),
    modal: () => {
      const dialog = document.body.appendChild(document.createElement('dialog'));
      dialog.showModal();
      return () => dialog.remove();
    },
  };
  const away: string[] = [];
  for (const [name, make] of Object.entries(ways)) {
    await cardOn(page);
    expect(await drawn(CARD)).toBe(true);
    await page.evaluate(`undo = (${make.toString()})()`);
    await expect.poll(() => drawn(CARD), name).toBe(false);
    if (await drawn('#weak')) away.push(name);
    await page.evaluate('undo()');
  }
  await cardOn(page);
  await page.close();
  say('Attacks', `inert cards put away: ${away.join(', ')}; a weak panel stays drawn`, away.length === 2);
  expect(away).toEqual(['inert', 'modal']);
});

test('a printed page has no card, and what was typed is there afterwards', async () => {
  const page = await visit(stage);
  const frame = await cardOn(page);
  const field = frame.getByRole('textbox', { name: 'Your text' });
  await field.fill('Which two digits stand under the base?');
  const drawn = (): Promise<string[]> =>
    page.evaluate(() => {
      const weak = document.createElement('div');
      document.body.append(weak);
      const displays = [document.querySelector('div[popover]')!, weak].map((one) => getComputedStyle(one).display);
      weak.remove();
      return displays;
    });
  await page.emulateMedia({ media: 'print' });
  const [printed, control] = await drawn();
  await page.emulateMedia({ media: 'screen' });
  const [back] = await drawn();
  await expect(field).toHaveValue('Which two digits stand under the base?');
  await page.close();
  say('Attacks', `card in print ${printed}, weak panel ${control}, card on screen again ${back}`, printed === 'none');
  expect([printed, control, back]).toEqual(['none', 'block', 'block']);
});

test('@long a page with all the frames there may be, and one that measures the memory of every frame, learn no address and break nothing', async () => {
  const full = await visit(stage);
  await full.evaluate(() => {
    const all = document.createDocumentFragment();
    for (let i = 0; i < 1_200; i += 1) all.append(Object.assign(document.createElement('iframe'), { hidden: true }));
    document.body.append(all);
  });
  await cardOn(full);
  const frames = await full.evaluate(() => window.length);
  await full.close();
  const page = await visit(stage, { headers: { 'document-isolation-policy': 'isolate-and-credentialless' } });
  await cardOn(page);
  const measured = await page.evaluate(async () => {
    const own = Object.assign(document.createElement('iframe'), { src: 'https://elsewhere.example/control' });
    document.body.append(own);
    const { measureUserAgentSpecificMemory: measure } = performance as unknown as { measureUserAgentSpecificMemory: () => Promise<unknown> };
    return JSON.stringify(await measure.call(performance));
  });
  await page.close();
  const told = /chrome-extension|card\.html/.test(measured);
  say(
    'Attacks',
    `frames ${frames} and a card; memory measured: addresses of ours ${Number(told)}, own frames ${Number(measured.includes('control'))}`,
    !told,
  );
  expect(told).toBe(false);
  expect(measured).toContain('control');
});

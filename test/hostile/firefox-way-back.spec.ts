/** Pages that Firefox puts by for the way back, the card in them too: it tells neither of them anything meanwhile, and what comes back must know and work again. */
import { expect, test } from '@playwright/test';
import type { Frame, Page } from 'puppeteer-core';
import type { CaseRow } from '../../lib/model/customer';
import type { DraftRow } from '../../lib/model/draft';
import { callFirefox, markPlace, mentions, rowsFirefox, type FirefoxTown } from '../e2e/lib/town-firefox';
import { SETTINGS } from '../sample/brand';
import { houses } from '../sample/index';
import { say } from './lib/say';
import { KNOWN, LID } from './lib/stage';
import { aside, cardOf, hostPlace, openFirefoxCard, openFirefoxStage, served } from './lib/stage-firefox';

let town: FirefoxTown;
test.beforeAll(async () => {
  town = await openFirefoxStage();
});
test.afterAll(async () => town.browser.close());

const KEPT = ['pagehide true', 'pageshow true'];
const states = async (): Promise<string[]> => (await mentions(town.own, 'https://x.com/*').catch(() => [])).map(({ state }) => state);

/** The timeline with its marks in a tab of its own, which notes when it is put by and taken out again. */
async function opened(): Promise<Page> {
  const page = await served(town, houses());
  await page.goto('https://x.com/home');
  await expect.poll(async () => (await states()).length, { timeout: 20_000 }).toBe(6);
  // The card's frame, made ahead: a page that is left while something of it is loading is not put by.
  const ahead = (): Promise<string | null> | undefined => cardOf(page)?.evaluate(() => document.body.textContent);
  await expect.poll(() => ahead()?.catch(() => null), { timeout: 20_000 }).toContain('No post chosen');
  await page.evaluate(() => {
    const told: string[] = [];
    Object.assign(globalThis, { told });
    for (const type of ['pagehide', 'pageshow'])
      addEventListener(type, (event) => told.push(`${type} ${String((event as PageTransitionEvent).persisted)}`));
  });
  return page;
}

/** A page that is taken out again loads nothing, so there is no load to be waited for. */
const at = (page: Page, path: string): Promise<void> =>
  expect.poll(() => page.evaluate(() => `${location.pathname} ${document.readyState}`).catch(() => ''), { timeout: 20_000 }).toBe(`${path} complete`);

/** Goes elsewhere, does something there, and comes back; what the page was told of itself. */
async function thereAndBack(page: Page, meanwhile: () => Promise<unknown>): Promise<string[]> {
  await page.evaluate(() => void (location.href = '/explore'));
  await at(page, '/explore');
  await meanwhile();
  await page.evaluate(() => history.back());
  await at(page, '/home');
  // It may be told a moment after it is in sight.
  await page.waitForFunction(() => (globalThis as unknown as { told?: string[] }).told?.at(-1)?.startsWith('pageshow') ?? true);
  return page.evaluate(() => (globalThis as unknown as { told?: string[] }).told ?? ['another document']);
}

/** Something of the card in sight. The tool lists the frames of pages that were put by as well, and asks them in vain. */
async function inCard<T>(page: Page, look: () => T): Promise<T | undefined> {
  for (const frame of page.frames().reverse()) {
    if (!frame.url().includes('/card.html')) continue;
    const seen = () => (document.visibilityState === 'visible' && document.hasFocus() ? location.pathname : '');
    const late = new Promise<undefined>((done) => setTimeout(done, 1_000));
    const ask = <U>(of: Frame, what: () => U): Promise<Awaited<U> | undefined> => Promise.race([of.evaluate(what).catch(() => undefined), late]);
    if ((await ask(frame, seen)) === '/card.html') return ask(frame, look);
  }
  return undefined;
}
const field = (): string | undefined => document.querySelector<HTMLTextAreaElement>('.dock textarea')?.value;
const toField = (): boolean => {
  document.querySelector<HTMLElement>('.dock textarea')?.focus();
  return document.activeElement?.localName === 'textarea';
};
const drafts = async (): Promise<string[]> => (await rowsFirefox<DraftRow>(town.own, 'drafts')).map(({ text }) => text);

test('a card that was open comes back with what was typed to the last letter, with the state of now, and takes what is typed on', async () => {
  const page = await opened();
  await openFirefoxCard(page);
  await expect.poll(() => inCard(page, toField)).toBe(true);
  await page.keyboard.type('Which two digits');
  const told = await thereAndBack(page, async () => {
    await expect.poll(drafts, 'what was typed right before').toEqual(['Which two digits']);
    for (const { id } of (await rowsFirefox<CaseRow>(town.own, 'cases')).filter(({ state }) => state === 'new'))
      await callFirefox(town.own, 'case.act', { opId: crypto.randomUUID(), caseId: id, action: { do: 'settled' } });
  });
  expect(told, 'the page was put by').toEqual(KEPT);
  await expect.poll(() => inCard(page, () => document.querySelector('.card-body')?.textContent), { timeout: 20_000 }).toContain(`${KNOWN}Done`);
  await expect.poll(() => inCard(page, field)).toBe('Which two digits');
  await expect.poll(() => inCard(page, toField)).toBe(true);
  await page.keyboard.press('End');
  await page.keyboard.type('?');
  await expect.poll(drafts, 'what is typed on').toEqual(['Which two digits?']);
  await page.keyboard.press('Escape');
  await expect.poll(() => hostPlace(page), 'Esc closes it').toBe(null);
  say('Attacks', 'firefox put by with an open card and back: letters lost 0, state of now, closed by Esc', true);
});

test('a page put by while Earshot goes off duty has no mark when it comes back, and has them all when it is on duty again', async () => {
  const page = await opened();
  const marked = async (): Promise<boolean> => (await markPlace(aside(page), LID)) !== null;
  expect(await marked()).toBe(true);
  const told = await thereAndBack(page, () => callFirefox(town.own, 'settings.save', { settings: { ...SETTINGS, onDuty: false } }));
  await expect.poll(marked, 'off duty').toBe(false);
  await callFirefox(town.own, 'settings.save', { settings: SETTINGS });
  await expect.poll(marked, 'on duty again').toBe(true);
  say('Attacks', 'firefox put by and gone off duty: marks after 0, on duty again all', told.join() === KEPT.join());
  expect(told, 'the page was put by').toEqual(KEPT);
});

/** The tour of the main job through the sample town, as a person would go it; every stop is told in a line and kept as a picture. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Frame, Page } from '@playwright/test';
import { markOf, marks, marksUntil, onScreen, openCard, type SeenMark } from '../e2e/lib/eyes';
import { press, pressIn } from '../e2e/lib/hand';
import { openTown, type Town } from '../e2e/lib/town';
import type { CustomerRow } from '../../lib/model/customer';
import { knownSince } from '../sample/known';
import { openOwn, rowsOf, tabOf } from './lib/own';

export interface TourOptions {
  headless: boolean;
  theme: 'light' | 'dark';
  /** Folder of the pictures. */
  folder: string;
  say: (line: string) => void;
}

const LID = 'Is anyone else’s Brindle kettle lid stuck';
const MARA = 'Third week. Still nothing.';

/** Walks the tour and leaves the browser open; the caller closes it. @throws Error naming the stop that did not go well, with the browser closed. */
export async function walk(options: TourOptions): Promise<{ town: Town; pictures: string[] }> {
  const { headless, theme, folder } = options;
  mkdirSync(folder, { recursive: true });
  const town = await openTown({ headless, colorScheme: theme, viewport: { width: 1280, height: 800 } });
  try {
    return { town, pictures: await through(town, options) };
  } catch (error) {
    await town.context.close();
    throw error;
  }
}

/** Goes from stop to stop; answers with the pictures kept. */
async function through(town: Town, { theme, folder, say }: TourOptions): Promise<string[]> {
  const page = await town.context.newPage();
  const pictures: string[] = [];
  const keep = async (of: Page, name: string): Promise<void> => {
    const path = join(folder, `${name}-${theme}.png`);
    await of.screenshot({ path });
    pictures.push(path);
  };
  const look = theme === 'dark' ? '&theme=dark' : '';

  say('Monday, 9:04. X, as the brand’s own account.');
  await page.goto(`https://x.com/home?reset${look}`);
  const six = (seen: SeenMark[]): boolean => seen.length === 6 && seen.filter((m) => m.state === 'needs-you').length === 2;
  await marksUntil(page, six, 'six marks on X, two of them need an answer');
  say('  6 posts are marked, 2 need an answer; the village, the dog and the ads are not.');
  await keep(page, '1-x-marks');

  const card = await openOn(page, LID, 'Esme Fairholt');
  say('  The card: who this is, what was said before, replies that fit.');
  await keep(page, '2-x-card');
  await chooseFirst(card);
  await pressIn(page, card, 'Insert');
  const box = page.locator('[data-testid="tweetTextarea_0"]').filter({ hasText: 'batch 44' });
  await waitFor(async () => (await box.count()) === 1, 'the reply in the site’s own box');
  say('  Inserted into the site’s own box. Nothing is sent: that is the person’s click.');
  await keep(page, '3-x-inserted');
  await page.locator('[data-testid="tweetButton"]').click();
  await page.locator('article').filter({ hasText: LID }).first().locator('time').click();
  await marksUntil(page, (seen) => seen.some((m) => m.post.includes(LID) && m.state === 'answered'), 'the answer seen on X');
  say('  Sent by hand; the answer is seen and recorded with its response time.');
  await keep(page, '4-x-answered');

  say('Facebook, our own Page’s post.');
  await page.goto(`https://www.facebook.com/?reset${look}`);
  await marksUntil(page, six, 'six marks on Facebook, two of them need an answer');
  await keep(page, '5-facebook-marks');
  const mara = await openOn(page, MARA, knownSince('mara'));
  say(`  “${MARA}” is ours without the brand’s name. ${knownSince('mara')}, promised a call by Friday, also on X.`);
  await keep(page, '6-facebook-card');
  await mara
    .getByRole('textbox', { name: 'Your text' })
    .fill('Mara, we promised you a call by Friday and did not keep it.\nI am calling you at ten. ^IV');
  await pressIn(page, mara, 'Insert');
  const reply = page.locator('[data-lexical-editor="true"]').filter({ hasText: 'calling you at ten' });
  await waitFor(async () => (await reply.count()) === 1, 'the reply in the comment’s own box');
  await reply.click();
  await page.keyboard.press('Enter');
  await marksUntil(page, (seen) => seen.some((m) => m.post.includes(MARA) && m.state === 'answered'), 'the answer seen on Facebook');
  say('  Answered by hand, seen, “about” an hour after her comment.');

  say('The same site on a private account.');
  await page.goto(`https://www.facebook.com/?reset&as=private${look}`);
  await marksUntil(page, (seen) => seen.length > 3, 'marks on a private account');
  const asked = await openOn(page, 'Wendeline', 'Wendeline');
  await asked.getByRole('textbox', { name: 'Your text' }).fill('Hello Wendeline, that is batch 44. We mend it.');
  await pressIn(page, asked, 'Insert');
  await waitFor(() => asked.getByRole('button', { name: /^Insert as/ }).isVisible(), 'the question about the private account');
  say('  Insert asks first: you are writing as a private account.');
  await keep(page, '7-private-asked');

  say('Our own pages: the popup over this tab, Mara’s page, the options, the desk; and the card on a phone-wide window.');
  const tab = await tabOf(town.own, 'https://www.facebook.com/*');
  const maraId = (await rowsOf<CustomerRow>(town.own, 'customers')).find((row) => row.name.startsWith('Mara'))?.id ?? '';
  for (const [file, name, width] of [
    [`popup.html?tab=${tab}`, '8-popup', 400],
    [`customer.html?id=${maraId}`, '9-customer', 1280],
    ['options.html', '10-options', 1280],
    ['desk.html', '12-desk', 1280],
  ] as const) {
    const own = await openOwn(town.context, file);
    await own.setViewportSize({ width, height: 800 });
    await own.waitForLoadState('networkidle');
    await own.waitForTimeout(300);
    await keep(own, name);
    await own.close();
  }
  await page.bringToFront();
  await page.setViewportSize({ width: 420, height: 860 });
  await page.goto(`https://www.facebook.com/?reset&as=brand${look}`);
  await marksUntil(page, (seen) => seen.length > 2, 'marks in a narrow window');
  await openOn(page, MARA, 'Mara Lindqual');
  await keep(page, '11-narrow');
  return pictures;
}

async function openOn(page: Page, words: string, name: string): Promise<Frame> {
  const first = markOf(await marks(page), words);
  const far = first.y > 640;
  if (far) await page.mouse.wheel(0, first.y - 300);
  const there = (seen: SeenMark[]): SeenMark[] => onScreen(page, seen).filter((m) => m.post.includes(words) && !(far && m.y >= first.y));
  const seen = await marksUntil(page, (all) => there(all).length > 0, `the mark beside “${words}” in sight`);
  const card = await openCard(page, there(seen)[0]!, name);
  await page.waitForTimeout(400);
  return card;
}

/** Takes the reply ranked first. */
async function chooseFirst(card: Frame): Promise<void> {
  await press(card.page(), card.locator('.suggestion-title').first());
}

async function waitFor(good: () => Promise<boolean>, what: string): Promise<void> {
  const end = Date.now() + 15_000;
  while (!(await good().catch(() => false))) {
    if (Date.now() > end) throw new Error(`The tour stopped: ${what} did not come.`);
    await new Promise((next) => setTimeout(next, 100));
  }
}

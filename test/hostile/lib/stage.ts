/** A Chromium with the shipped build, the sample brand's store, and the sample town turned hostile. */
import type { Frame, Page } from '@playwright/test';
import { marksUntil, openCard, type SeenMark } from '../../e2e/lib/eyes';
import { openTown, type Town } from '../../e2e/lib/town';
import { serveChromium, type House } from '../../sample/town';
import { call, rowsOf } from '../../tools/lib/own';
import type { CustomerRow } from '../../../lib/model/customer';
import { knownSince } from '../../sample/known';
import { hostileHouses } from './page';

/** Thirty letters that stand in the store alone: a note on the customer whose card is opened. */
export const SECRET = 'zephyrquartzvexingbanjowaltzum';
/** Thirty letters that are typed into the card. */
export const TYPED = 'quickjivingfoxbymyzephyrwaltze';
/** What a weak panel holds, and what is typed into a field of the page: each probe must find it. */
export const WEAK = 'weakpanelsecret';
export const LID = 'Is anyone else’s Brindle kettle lid stuck';
export const KNOWN = knownSince('esme');

export interface Stage extends Town {
  page: Page;
}

/** Opens the stage with the secret note in the history of the post's author. */
export async function openStage(houses: House[] = hostileHouses()): Promise<Stage> {
  const town = await openTown();
  await plant(town.own);
  await serveChromium(town.context, houses);
  return { ...town, page: await town.context.newPage() };
}

export async function plant(own: Page): Promise<void> {
  const esme = (await rowsOf<CustomerRow>(own, 'customers')).find((row) => row.name === 'Esme Fairholt');
  if (!esme) throw new Error('The sample store holds no Esme Fairholt.');
  await call(own, 'person.act', { opId: 'hostile-secret-note', customerId: esme.id, action: { do: 'note', text: SECRET } });
}

export const markOf = (seen: readonly SeenMark[], text: string): SeenMark => {
  const mark = seen.find((m) => m.post.includes(text));
  if (!mark) throw new Error(`No mark beside “${text}”.`);
  return mark;
};

/** Goes to the timeline and waits for its six marks. */
export async function timeline(page: Page, query = ''): Promise<SeenMark[]> {
  await page.goto(`https://x.com/home${query}`);
  return marksUntil(page, (m) => m.length === 6 && m.filter((one) => one.state === 'needs-you').length === 2, 'six marks');
}

/** The card of the post about the lid, with the secret in it. */
export async function secretCard(page: Page): Promise<Frame> {
  const card = await openCard(page, markOf(await timeline(page), LID), KNOWN);
  await card.getByText(SECRET).first().waitFor();
  return card;
}

/** S3: a page reads text through fonts: a font for each letter, whose request tells that the letter is drawn. */
import { expect, test } from '@playwright/test';
import { openCard } from '../e2e/lib/eyes';
import { serveChromium } from '../sample/town';
import { call, rowsOf } from '../tools/lib/own';
import type { CustomerRow } from '../../lib/model/customer';
import { hostileHouses } from './lib/page';
import { say } from './lib/say';
import { KNOWN, LID, markOf, openStage, timeline, type Stage } from './lib/stage';

/** Letters that stand nowhere in the town: each has a font of its own. */
const LETTERS = Array.from('ႠႡႢႣႤႥႦႧႨႩႪႫႬႭႮႯႰႱႲႳ');
/** And those of the control, asked for after these. */
const WEAK = Array.from('აბგდევზთიკლმნოპჟრსტუ');
const FAMILIES = [
  'spy',
  'serif',
  'sans-serif',
  'monospace',
  'system-ui',
  '-apple-system',
  'Arial',
  'Helvetica',
  'Times New Roman',
  'Segoe UI',
  'Roboto',
  'Inter',
];
const FACES = FAMILIES.flatMap((family) =>
  [...LETTERS, ...WEAK].map(
    (c, i) =>
      `@font-face{font-family:"${family}";src:url(/spy/${family.replaceAll(' ', '')}/${i}.woff2);unicode-range:U+${(c.codePointAt(0) ?? 0).toString(16)}}`,
  ),
).join('');
const STYLE = `<style>${FACES}*{font-family:spy,"Times New Roman",Arial!important}</style>`;

let stage: Stage;
const asked = new Set<string>();
/** How many different fonts were asked for by letters of the card, and by those of the control. */
const count = (): { ours: number; weak: number } => {
  const ours = [...asked].filter((path) => Number(/(\d+)\.woff2$/.exec(path)?.[1]) < LETTERS.length).length;
  return { ours, weak: asked.size - ours };
};
test.afterAll(async () => stage.context.close());

test('no letter of private text is asked for by a font', async () => {
  stage = await openStage();
  const esme = (await rowsOf<CustomerRow>(stage.own, 'customers')).find((row) => row.name === 'Esme Fairholt')!;
  await call(stage.own, 'person.act', { opId: 'hostile-letters', customerId: esme.id, action: { do: 'note', text: LETTERS.join('') } });
  await serveChromium(stage.context, hostileHouses(undefined, STYLE));
  await stage.context.route('**/spy/**', (route) => (asked.add(new URL(route.request().url()).pathname), route.abort()));
  const { page } = stage;
  const card = await openCard(page, markOf(await timeline(page), LID), KNOWN);
  const note = card.getByText(LETTERS.join('')).first();
  await note.scrollIntoViewIfNeeded();
  await expect(note).toBeVisible();
  await card.getByRole('textbox', { name: 'Your text' }).fill(LETTERS.join(' '));
  await page.evaluate(() => document.fonts.ready.then(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))));
  await page.evaluate((secret) => {
    const host = document.createElement('div');
    const root = host.attachShadow({ mode: 'closed' });
    const text = document.createElement('p');
    text.textContent = secret;
    root.append(text);
    document.body.prepend(host);
  }, WEAK.join(''));
  // What was asked for before these is known when they are.
  await expect.poll(() => count().weak).toBeGreaterThanOrEqual(WEAK.length);
  const { ours, weak } = count();
  say('S3', `letters asked ${ours} of ${LETTERS.length}, weak panel ${weak}`, ours === 0);
  expect(ours).toBe(0);
});

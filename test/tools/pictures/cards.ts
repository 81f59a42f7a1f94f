/** The card: its invented states in the gallery in every look, and the shipped one beside a post on X and on Facebook. */
import { join } from 'node:path';
import { marksUntil, openCard } from '../../e2e/lib/eyes';
import { openTown } from '../../e2e/lib/town';
import { GALLERY_URL, serveGallery } from '../gallery/serve';
import { launchChromium } from '../lib/browsers';
import { faults } from './faults';
import { GRID, STATES, wear, type Taken } from './take';

const VIEWS = ['mara', 'full', 'busy', 'stranger', 'impostor', 'reworded'];
/** A text with much to think about before it is posted. */
const DRAFT = 'Sorry!! Buy the new one now, only 19.99, 50% off. I will call you soon on 0171 555 0199, you idiot.';

async function inGallery(folder: string, meant: (name: string) => boolean): Promise<Taken[]> {
  const views = VIEWS.flatMap((view) => [view, `${view}-chosen`, `${view}-own`, `${view}-low`]).filter((view) => meant(`card-${view}`));
  if (!views.length) return [];
  const context = await launchChromium({ extension: null });
  await serveGallery(context);
  const page = await context.newPage();
  page.setDefaultTimeout(8_000);
  const taken: Taken[] = [];
  for (const view of views)
    for (const look of [...GRID, ...STATES]) {
      const name = `card-${view}-${look.name}`;
      // A draft of the look before would come back.
      await page.goto(GALLERY_URL).then(() => page.evaluate(() => sessionStorage.clear()));
      await page.goto(`${GALLERY_URL}?view=${view.replace(/-.*/, '')}&theme=${look.theme ?? 'light'}&dir=${look.rtl ? 'rtl' : 'ltr'}`);
      try {
        await page.getByRole('heading', { name: 'Reply', exact: true }).waitFor();
        await wear(page, { ...look, height: look.height ?? (view.endsWith('-low') ? 600 : 900) });
        if (!view.endsWith(view.replace(/-.*/, ''))) {
          const first = page.locator('.suggestion').first();
          if (view.endsWith('-chosen') && (await first.count())) await first.click();
          await page.getByLabel('Your text').fill(DRAFT);
          await page.getByRole('region', { name: 'Check before posting' }).waitFor();
        }
        taken.push({ name, faults: await faults(page) });
      } catch (error) {
        taken.push({ name, faults: [`not reached: ${String(error).split('\n')[0]}`] });
      }
      await page.screenshot({ path: join(folder, `${name}.png`) });
    }
  await context.close();
  return taken;
}

async function inPages(folder: string, meant: (name: string) => boolean): Promise<Taken[]> {
  const sites = (['x', 'facebook'] as const).filter((site) => meant(`page-${site}`));
  if (!sites.length) return [];
  const taken: Taken[] = [];
  const town = await openTown();
  for (const site of sites)
    for (const look of GRID) {
      const page = await town.context.newPage();
      await page.setViewportSize({ width: look.width, height: 900 });
      await page.emulateMedia({ colorScheme: look.theme ?? 'light', reducedMotion: 'reduce' });
      const dark = look.theme === 'dark' ? '?theme=dark' : '';
      await page.goto(site === 'x' ? `https://x.com/home${dark}` : `https://www.facebook.com/brindlekettles${dark}`);
      const name = `page-${site}-card-${look.name}`;
      try {
        const [first] = await marksUntil(page, (seen) => seen.length > 0, 'a mark');
        await page.mouse.move(look.width / 2, 450);
        await page.mouse.wheel(0, Math.max(0, (first?.y ?? 0) - 300));
        const mark = (await marksUntil(page, (seen) => seen.some((m) => m.x > 0 && m.y > 0 && m.y < 850), 'a mark in sight')).find(
          (m) => m.y > 0 && m.y < 850,
        );
        if (!mark) throw new Error('No mark in sight.');
        const card = await openCard(page, mark, 'Reply');
        taken.push({ name, faults: await faults(card) });
      } catch (error) {
        taken.push({ name, faults: [`not reached: ${String(error).split('\n')[0]}`] });
      }
      await page.screenshot({ path: join(folder, `${name}.png`) });
      await page.close();
    }
  await town.context.close();
  return taken;
}

/** All pictures of the card whose names are meant, with what was measured wrong. */
export async function cards(folder: string, meant: (name: string) => boolean): Promise<Taken[]> {
  return [...(await inGallery(folder, meant)), ...(await inPages(folder, meant))];
}

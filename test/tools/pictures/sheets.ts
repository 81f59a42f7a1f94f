/** Contact sheets: the pictures of one surface beside each other, none larger than can be read at a glance. */
import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { launchChromium } from '../lib/browsers';

const LOOK = /-(\d+-[a-z]+|lost)\.png$/;
/** A sheet a row: what belongs together, the wide one last. */
const ROWS: readonly (readonly string[])[] = [
  ['360-light', '420-dark', '1280-light'],
  ['360-dark', '420-light', '1280-dark'],
  ['420-forced', '420-rtl', '320-zoom'],
];
const STYLE = `body { margin: 8px; font: 600 13px sans-serif; background: #888; display: flex; gap: 8px; align-items: start; }
  figure { margin: 0; flex: none; inline-size: 380px; } figure.wide { inline-size: 780px; } div { max-block-size: 1500px; overflow: hidden; } img { inline-size: 100%; display: block; }`;

/** Makes `sheets/SURFACE-n.jpg` for each surface whose name is meant; returns how many. */
export async function sheets(folder: string, meant: (name: string) => boolean): Promise<number> {
  const groups = new Map<string, string[]>();
  for (const file of readdirSync(folder)) {
    const look = LOOK.exec(file)?.[1];
    if (!look || !meant(file)) continue;
    const group = file.replace(LOOK, '');
    groups.set(group, [...(groups.get(group) ?? []), look]);
  }
  const context = await launchChromium({ extension: null, viewport: { width: 1564, height: 500 } });
  const page = await context.newPage();
  const html = join(folder, 'sheet.html');
  let made = 0;
  for (const [group, looks] of groups) {
    const known = ROWS.map((row) => row.filter((look) => looks.includes(look)));
    const rest = looks.filter((look) => !ROWS.flat().includes(look));
    // Where only a few looks were taken they fit on one sheet.
    const rows = looks.length <= 3 ? [[...known.flat(), ...rest]] : [...known, rest];
    for (const [i, row] of rows.filter((one) => one.length).entries()) {
      const figures = row.map(
        (look) =>
          `<figure class="${look.startsWith('1280') ? 'wide' : ''}"><figcaption>${group} ${look}</figcaption><div><img src="${group}-${look}.png"></div></figure>`,
      );
      writeFileSync(html, `<!doctype html><meta charset="utf-8"><title>${group}</title><style>${STYLE}</style>${figures.join('')}`);
      await page.goto(pathToFileURL(html).href);
      await page.waitForFunction(() => [...document.images].every((image) => image.complete));
      await page.screenshot({ path: join(folder, 'sheets', `${group}-${i + 1}.jpg`), type: 'jpeg', quality: 85, fullPage: true });
      made += 1;
    }
  }
  rmSync(html, { force: true });
  await context.close();
  return made;
}

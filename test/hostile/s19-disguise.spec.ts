/** S19: a brand's name in disguise gets its mark in the page, and a clean text gets none, by the shipped build. */
import { expect, test } from '@playwright/test';
import { marks } from '../e2e/lib/eyes';
import { openTown } from '../e2e/lib/town';
import { brandRow } from '../sample/brand';
import { serveChromium } from '../sample/town';
import { BRANDS, KINDS, UNDONE } from '../tools/lib/disguises';
import { call } from '../tools/lib/own';
import { postsHouse } from './lib/posts';
import { count, say } from './lib/say';

const NAMES = Object.keys(KINDS);
/** So many names a page, each in every kind: 170 posts. */
const A_PAGE = 10;
const PAGES = count(1, BRANDS.length / A_PAGE);

/** Texts without any of the names, as strange in letters as the disguised ones. */
const CLEAN = [
  'Сор из избы не выносят, а хор поёт',
  'Η καλή μέρα από το πρωί φαίνεται',
  'Ես սիրում եմ քեզ',
  'Go 🇩🇪🇫🇷! 🇺🇸 too',
  '𝐁𝐢𝐠 𝐬𝐚𝐥𝐞 𝐭𝐨𝐝𝐚𝐲',
  'ｆｕｌｌ ｗｉｄｔｈ ｔａｌｋ',
  'ᴊᴜsᴛ sᴀʏɪɴɢ',
  '\u202e.drawkcab nettirw sI\u202c',
  'z\u0336a\u0336l\u0336g\u0336o\u0336 text',
  'plain words about a kettle and a lid',
  '삼성은 좋다 東京都に住む ฉันรักกรุงเทพ',
  'https://example.com/brindle www.example.com',
];

test('disguised names are marked in the page, clean texts are not', async () => {
  const town = await openTown({ seed: false });
  try {
    const query = BRANDS.map((name) => `"${name}"`).join(' OR ');
    await call(town.own, 'brand.save', { brand: { ...brandRow(Date.now()), name: 'Many names', query } });
    const heard = Object.fromEntries(NAMES.map((kind) => [kind, 0]));
    let wrong = 0;
    let shown: string[] = [];
    const texts = [...BRANDS.slice(0, 3).map((name) => `not ${name}zz nor b${name}`), ...CLEAN].map((text) => `clean: ${text}`);
    await serveChromium(town.context, [
      postsHouse(() => [...shown, ...texts, `the end: ${BRANDS[0] ?? ''}`].map((text, i) => ({ text, name: 'Ada Quill', handle: `ada_${i}` }))),
    ]);
    for (let turn = 0; turn < PAGES; turn++) {
      // In the quick form every twentieth name, in the long one all.
      const names = Array.from({ length: A_PAGE }, (_, i) => BRANDS[PAGES === 1 ? i * 20 : turn * A_PAGE + i] ?? '');
      shown = NAMES.flatMap((kind, k) => names.map((name, n) => `k${k}n${n} is ${KINDS[kind]?.(name) ?? ''} any good?`));
      const page = await town.context.newPage();
      await page.goto('https://x.com/home');
      // The last post comes last: with its mark all before it are read.
      await expect.poll(async () => (await marks(page)).some(({ post }) => post.includes('the end:')), { timeout: 60_000 }).toBe(true);
      for (const { post } of await marks(page)) {
        const kind = NAMES[Number(/k(\d+)n\d+ is /.exec(post)?.[1] ?? -1)];
        if (kind !== undefined) heard[kind] = (heard[kind] ?? 0) + 1;
        else if (post.includes('clean: ')) wrong++;
      }
      await page.close();
    }
    const whole = NAMES.filter((kind) => heard[kind] === A_PAGE * PAGES);
    const good = whole.length >= 15 && wrong === 0;
    say(
      'S19',
      `${whole.length} of ${NAMES.length} kinds heard whole over ${A_PAGE * PAGES} names, ${wrong} of ${texts.length * PAGES} clean posts marked`,
      good,
    );
    expect(UNDONE.filter((kind) => !whole.includes(kind)).map((kind) => `${kind}: ${heard[kind]}`)).toEqual([]);
    expect(wrong).toBe(0);
  } finally {
    await town.context.close();
  }
});

/** S8: a post or a name of absurd size is cut, flagged and kept as text, and the page goes on at once. */
import { expect, test } from '@playwright/test';
import { marksUntil } from '../e2e/lib/eyes';
import { openTown } from '../e2e/lib/town';
import { openOwn, rowsOf } from '../tools/lib/own';
import { say } from './lib/say';

const ID = '1999999999999999999';
const LIMIT = 20_000;
type Absurd = 'text of 10 MB' | 'a million marks' | 'a name of a million marks' | 'a script in the name';

const CASES: readonly { name: Absurd; cut: 'limit' | 'none' }[] = [
  { name: 'text of 10 MB', cut: 'limit' },
  { name: 'a million marks', cut: 'limit' },
  { name: 'a name of a million marks', cut: 'none' },
  { name: 'a script in the name', cut: 'none' },
];

for (const { name, cut } of CASES)
  test(`${name}: read at once, cut and kept as text`, async () => {
    const town = await openTown();
    try {
      const page = await town.context.newPage();
      await page.goto('https://x.com/home');
      await marksUntil(page, (all) => all.length === 6, 'six marks');
      // A copy of a post with another number; what it is laid out as is the browser's own affair, and left out.
      const longest = await page.evaluate(
        async ([kind, id]) => {
          const cell = document.querySelector('[data-testid="cellInnerDiv"]:has(article)');
          const copy = cell?.cloneNode(true) as HTMLElement;
          copy.style.contentVisibility = 'hidden';
          for (const a of copy.querySelectorAll('a[href*="/status/"]')) a.setAttribute('href', (a.getAttribute('href') ?? '').replace(/\d{6,}/, id));
          const text = copy.querySelector('[data-testid="tweetText"]');
          const who = copy.querySelector('[data-testid="User-Name"] span');
          const marks = 'a' + '\u0301'.repeat(1_000_000);
          if (text) {
            const plain = 'Brindle kettle lid';
            text.textContent = kind === 'text of 10 MB' ? `${plain} `.repeat(550_000) : kind === 'a million marks' ? `${plain} ${marks}` : plain;
          }
          if (who && kind.includes('name')) who.textContent = kind === 'a script in the name' ? '<img src=x onerror=alert(1)>' : marks;
          // What the page itself feels: the longest it waits for its own turn while the post is read.
          let most = 0;
          let last = performance.now();
          const end = last + 600;
          cell?.before(copy);
          while (last < end) {
            await new Promise((done) => setTimeout(done, 0));
            const now = performance.now();
            most = Math.max(most, now - last);
            last = now;
          }
          return most;
        },
        [name, ID] as const,
      );
      const own = await openOwn(town.context, 'options.html');
      type Row = { postId: string | null; text: string; cut: string };
      const kept = async (): Promise<Row | undefined> => (await rowsOf<Row>(own, 'interactions')).find((row) => row.postId === ID);
      await expect.poll(async () => (await kept()) !== undefined, { timeout: 15_000 }).toBe(true);
      const row = await kept();
      expect(row?.text.length).toBeLessThanOrEqual(LIMIT);
      expect(row?.cut).toBe(cut);
      expect(row?.text).toContain('Brindle kettle lid');
      say('S8', `${name}: kept ${row?.text.length ?? 0} characters, cut ${row?.cut ?? ''}, the page waited ${Math.round(longest)} ms at most`, true);
    } finally {
      await town.context.close();
    }
  });

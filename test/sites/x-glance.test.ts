/** A glance must never be enough for a post that reading would have found to be ours, and never tell anything else than reading. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { addressed } from '../../lib/listening/addressed';
import { ACCOUNTS } from '../sample/brand';
import { xHouse } from '../sample/x/house';
import { openReader, type Glanced, type PageReading, type Reader } from './reader';

const HOST = 'https://x.com';
const BRANDS = ACCOUNTS.flatMap(({ brandId, role }) => (brandId && role === 'brand' ? { id: brandId, addressed: true } : []));
let reader: Reader;
beforeAll(async () => {
  reader = await openReader('lib/sites/x/adapter', 'xAdapter', Date.now(), ACCOUNTS);
});
afterAll(() => reader.close());

function check({ glance, post }: Glanced): void {
  expect({ id: post?.id, handle: post?.author.handle, text: post?.text }).toEqual(glance);
  if (post) expect(addressed(post, { brands: BRANDS, accounts: ACCOUNTS, spokeIn: () => false }), post.text).toEqual([]);
}
const visit = (path: string): Promise<PageReading> => reader.visit(xHouse(), HOST + path, 'article');

it.each([
  '/home?reset&gen=2024',
  '/home?reset&gen=2026',
  '/home?reset&lang=ja',
  '/BrindleKettles?reset',
  '/esmefairholt?reset',
  '/search?q=brindle&reset',
])('sees in the town what reading sees: %s', async (path) => {
  const { glances, posts } = await visit(path);
  expect(posts.length).toBeGreaterThan(0);
  glances.forEach(check);
  // What we wrote ourselves bears our name: on our own page everything is read.
  if (path.startsWith('/BrindleKettles')) expect(glances).toEqual([]);
  else expect(glances.length).toBeGreaterThan(posts.length / 3);
});

/** The same numbers in every run. */
function dice(seed: number): (sides: number) => number {
  let state = seed;
  return (sides) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * sides);
  };
}

const OURS = ACCOUNTS.find(({ site, role }) => site === 'x' && role === 'brand')?.handle ?? '';
const PARTS = [
  'late again',
  ' ',
  `@${OURS}`,
  `@${OURS.toUpperCase()}`,
  `<span><a href="/${OURS}" role="link">@${OURS}</a></span>`,
  '<a href="/mara_l" role="link">@mara_l</a>',
  '<img alt="🫖">',
  '<br>',
  'bri<span>ndle</span>',
  'brín\u0301dle',
  '<a href="https://t.co/1"><span aria-hidden="true">https://</span>brindle.example<span aria-hidden="true">/lid</span></a>',
  '<script>1</script>',
  '\u202eeldnirb',
];
/** Shapes that are not the ordinary one, each at most once in a post. */
const ODD = [
  `<div dir="ltr">Replying to <a href="/${OURS}"><span>@${OURS}</span></a></div>`,
  '<div role="link" tabindex="0"><div data-testid="User-Name"><span>Bo</span><span>@bo</span></div><time datetime="2026-03-01T10:00:00Z">1h</time><div data-testid="tweetText">brindle</div></div>',
  '<div data-testid="tweetText">second</div>',
  '<a href="/other/status/77"><time datetime="2026-03-01T10:00:00Z">1h</time></a>',
  '<article>removed</article>',
];

function article(n: number, roll: (sides: number) => number): string {
  const who = ['mara_l', OURS, 'uwe_m', 'jo'][roll(4)] ?? '';
  const text = Array.from({ length: 1 + roll(6) }, () => PARTS[roll(PARTS.length)]).join('');
  const odd = roll(3) ? '' : (ODD[roll(ODD.length)] ?? '');
  const line = roll(6) ? '<div>' : '<div><div><div><div><div><div></div></div></div></div></div>';
  const said = roll(12) ? who : 'somebody';
  const names = `<div data-testid="User-Name"><a href="/${who}"><span>Name ${roll(9) ? '' : '@home'}</span></a><div><span>@${said}</span> · <a href="/${who}/status/${1_000 + n}"><time datetime="2026-03-01T10:00:00Z">2h</time></a></div></div>`;
  return `<div data-testid="cellInnerDiv"><article data-testid="tweet" tabindex="0">${line}<div data-testid="Tweet-User-Avatar"></div>${roll(9) ? '' : '<div></div>'}${names}${odd}<div data-testid="tweetText" lang="en" dir="auto">${text}</div></div></article></div>`;
}

it('sees in random posts what reading sees, and is enough for many', async () => {
  const roll = dice(20_261_128);
  const cells = Array.from({ length: 400 }, (_, n) => article(n, roll)).join('');
  const html = `<!doctype html><body><main><div data-testid="primaryColumn">${cells}</div></main></body>`;
  const { glances, units } = await reader.read(html, `${HOST}/home`);
  expect(units).toBe(400);
  expect(glances.length).toBeGreaterThan(40);
  glances.forEach(check);
  // In a thread everything is read, for there another post may tell that this one is ours.
  expect((await reader.read(html, `${HOST}/mara_l/status/1001`)).glances).toEqual([]);
});

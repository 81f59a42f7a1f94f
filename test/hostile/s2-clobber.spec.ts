/** S2: the page registers every tag it found in the bundle, breaks the prototypes and clobbers names: it gets no root, and Earshot goes on working. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { marksUntil, openCard } from '../e2e/lib/eyes';
import { serveChromium } from '../sample/town';
import { CHROME_BUILD } from '../tools/lib/browsers';
import { hostileHouses } from './lib/page';
import { postsHouse } from './lib/posts';
import { say } from './lib/say';
import { openStage, type Stage } from './lib/stage';

/** Every word with a dash that stands in a page script, and a few that extensions use: each becomes a custom element of the page's. */
const TAGS = [
  ...new Set(
    ['page-x.js', 'engine.js', 'second.js']
      .flatMap((file) => readFileSync(join(CHROME_BUILD, file), 'utf8').match(/[a-z]+(?:-[a-z]+)+/g) ?? [])
      .concat('earshot-card', 'earshot-mark', 'wxt-ui', 'plasmo-csui', 'weak-panel'),
  ),
];
const CLOBBERED =
  'body head documentElement createElement createElementNS querySelector querySelectorAll getElementById activeElement adoptedStyleSheets location defaultView ' +
  'addEventListener removeEventListener execCommand getSelection contains closest cloneNode appendChild append title dir forms children firstChild parentNode ' +
  'earshot browser chrome crypto performance CSSStyleSheet IntersectionObserver MutationObserver api link token';

const SCRIPT = `<script>
window.got = '';
for (const tag of ${JSON.stringify(TAGS)}) try {
  customElements.define(tag, class extends HTMLElement {
    constructor() { super(); const i = this.attachInternals(); if (i.shadowRoot) (window.got += ' ' + tag);
      const real = this.attachShadow; this.attachShadow = (o) => { const root = real.call(this, o); (window.got += ' ' + tag); return root; }; }
    connectedCallback() { try { if (this.shadowRoot) (window.got += ' ' + tag); } catch {} }
  });
} catch {}
const shadow = Element.prototype.attachShadow;
Element.prototype.attachShadow = function (o) { const root = shadow.call(this, { ...o, mode: 'open' }); window.got += ' ' + this.localName; return root; };
addEventListener('DOMContentLoaded', () => {
  const broken = () => { throw new Error('broken by the page'); };
  for (const proto of [Element.prototype, Node.prototype, Document.prototype, EventTarget.prototype, HTMLElement.prototype, HTMLIFrameElement.prototype, Array.prototype, Map.prototype, String.prototype, Object, JSON, Promise.prototype])
    for (const name of Object.getOwnPropertyNames(proto)) {
      const was = Object.getOwnPropertyDescriptor(proto, name);
      if (!was.configurable || name === 'constructor' || name === Symbol.iterator) continue;
      if (/^(querySelectorAll|getBoundingClientRect|shadowRoot|localName|attributes|length|push|closest|textContent|parentElement|then|slice)$/.test(name)) continue;
      try { Object.defineProperty(proto, name, typeof was.value === 'function' ? { ...was, value: broken } : was.get ? { ...was, get: broken, set: broken } : was); } catch {}
    }
});
</script>`;
const NAMES = CLOBBERED.split(' ')
  .map(
    (name) =>
      `<form name="${name}" id="${name}"><input name="attributes"><input name="parentNode"><input name="runtime"><input name="openCard"><input name="sendMessage"></form><img name="${name}" alt="">`,
  )
  .join('');

let stage: Stage;
test.afterAll(async () => stage.context.close());

test('no root for a page that registers tags, breaks prototypes and clobbers names; marks and card work', async () => {
  stage = await openStage();
  const posts = [{ text: 'Is the Brindle kettle lid stuck again?' }, { text: 'A walk in the rain.' }, { text: 'My Brindle kettle sings.' }];
  await serveChromium(stage.context, [postsHouse(() => posts, { head: SCRIPT, foot: `<div hidden>${NAMES}</div>` })]);
  const { page } = stage;
  await page.goto('https://x.com/home');
  const seen = await marksUntil(page, (m) => m.length === 2, 'two marks in a page full of traps');
  const card = await openCard(page, seen[0]!, 'Maud Ferrin');
  await expect(card.getByText('Is the Brindle kettle lid stuck again?').first()).toBeVisible();
  // Through the debugger: the page has broken what a test's own evaluation stands on.
  const cdp = await stage.context.newCDPSession(page);
  const { result } = await cdp.send('Runtime.evaluate', { expression: 'window.got' });
  const got = String(result.value).split(' ').filter(Boolean);
  // The control: an element with a name of the page's, as careless extensions make it.
  await serveChromium(stage.context, hostileHouses([postsHouse(() => posts)]));
  await page.goto('https://x.com/home');
  const control = await page.evaluate(() =>
    (globalThis as unknown as { hostile: { control(s: string): Promise<Record<string, string[]>> } }).hostile.control('weaksecret'),
  );
  const handed = control['attachInternals on every host'] ?? [];
  say(
    'S2',
    `roots obtained ${got.length} of ${TAGS.length} tags, marks 2 of 2, card open, dashed panel ${handed.length}`,
    got.length === 0 && handed.length > 0,
  );
  expect(got).toEqual([]);
  expect(handed).toContain('dashed');
});

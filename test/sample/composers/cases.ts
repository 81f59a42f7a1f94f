/** What every browser must do with every editor; the specs of both browsers run these. */
import { expect } from '@playwright/test';
import { ENGINES, type EngineName } from './build';
import { order, type Answer, type Driver } from './drive';
import { TEXTS } from './texts';

export const BOX = 'textarea, [contenteditable="true"]';
export const REPLY = 'Line one 😀 @bob\n\nLine three https://brindle.example/z';
export const ALL = Object.keys(ENGINES) as EngineName[];

const openEngine = (driver: Driver, engine: EngineName): Promise<void> => driver.open(`https://x.com/compose/${engine}`);
export const insert = (driver: Driver, text: string, append = false): Promise<Answer> =>
  order<Answer>(driver, { do: 'insert', selector: BOX, text, append });
const state = (driver: Driver): Promise<string> => driver.see<string>('probe.state()');
/** What the editor holds; some of them take a key in a moment after it. */
const holds = (driver: Driver, text: string, message = ''): Promise<void> => expect.poll(() => state(driver), { message }).toBe(text);

/** No made key, no send, no paragraph break, no error of the editor. */
export async function cleanHands(driver: Driver): Promise<void> {
  expect(await driver.see('[...probe.wrongs, ...probe.errors]')).toEqual([]);
}

/** Waits for a condition in the page. */
export async function until(driver: Driver, expression: string): Promise<void> {
  await expect.poll(() => driver.see<boolean>(`Boolean(${expression})`)).toBe(true);
}

/** The keyboard's focus into the extension's frame inside the page. */
export async function focusCard(driver: Driver): Promise<void> {
  await order(driver, { do: 'card' });
  const [width, height] = await driver.see<[number, number]>('[innerWidth, innerHeight]');
  await driver.clickAt(width - 150, height - 60);
  await until(driver, "document.activeElement.localName === 'iframe'");
}

export async function everyText(driver: Driver, engine: EngineName): Promise<void> {
  for (const [name, text] of Object.entries(TEXTS)) {
    await openEngine(driver, engine);
    expect(await insert(driver, text), name).toEqual({ ok: true });
    await holds(driver, text, name);
    await cleanHands(driver);
  }
}

/** A box that holds something: refused first, then added to once; the editor lives on and takes it back. */
export async function addsOnce(driver: Driver, engine: EngineName): Promise<void> {
  await openEngine(driver, engine);
  await driver.click(BOX);
  await driver.type('Hello all');
  await holds(driver, 'Hello all');
  await driver.press('Home');
  expect(await insert(driver, REPLY)).toEqual({ ok: false, why: 'The reply box is not empty.' });
  expect(await state(driver)).toBe('Hello all');
  expect(await insert(driver, REPLY, true)).toEqual({ ok: true });
  const whole = `Hello all\n${REPLY}`;
  await holds(driver, whole);
  await driver.type('!x');
  await holds(driver, `${whole}!x`);
  for (let i = 0; i < 4 && (await state(driver)) !== 'Hello all'; i++) {
    const was = await state(driver);
    await driver.press('z', true);
    // A step back that changes no word is none to wait for.
    for (const end = Date.now() + 1_000; Date.now() < end && (await state(driver)) === was;) await new Promise((next) => setTimeout(next, 50));
  }
  await holds(driver, 'Hello all');
  await cleanHands(driver);
}

export async function fromCard(driver: Driver, engine: EngineName): Promise<void> {
  await openEngine(driver, engine);
  await driver.click(BOX);
  await focusCard(driver);
  expect(await insert(driver, REPLY)).toEqual({ ok: true });
  await holds(driver, REPLY);
  await driver.type('!');
  await holds(driver, `${REPLY}!`);
  await cleanHands(driver);
}

/** With another window in front: the caret stood elsewhere, the text goes to the end all the same. */
export async function fromAnotherWindow(driver: Driver, engine: EngineName): Promise<void> {
  await openEngine(driver, engine);
  await driver.click(BOX);
  await driver.type('Hello all');
  await holds(driver, 'Hello all');
  await driver.press('Home');
  await driver.see('document.activeElement.blur()');
  await driver.loseFocus();
  await until(driver, '!document.hasFocus()');
  expect(await insert(driver, REPLY, true)).toEqual({ ok: true });
  await holds(driver, `Hello all\n${REPLY}`);
  await cleanHands(driver);
}

/** An editor that changes what it is given: nothing of it stays, and the failure is told. */
export async function givesBack(driver: Driver, engine: EngineName): Promise<void> {
  await openEngine(driver, engine);
  await insert(driver, 'Kept words');
  await driver.see('probe.meddle = true');
  const answer = await insert(driver, REPLY, true);
  expect(answer).toEqual({ ok: false, why: 'The reply box took the text in another form; it was taken out again.' });
  expect(await state(driver)).toBe('Kept words');
  await cleanHands(driver);
}

const XHOME = 'https://x.com/home';
const GROUP = 'https://www.facebook.com/brindle';
const opened = (selector: string, shown: string) => ({ selector, shown });

/** Which post is meant, what the person had opened before, and the one box that must hold the text then. */
export const PLACES: { wound: string; url: string; unit: string; first?: { selector: string; shown: string }; into: string }[] = [
  { wound: 'x: a closed reply dialog is opened for this post', url: XHOME, unit: '#post-101', into: 'reply-dialog' },
  { wound: 'x: a name that looks like another handle does not decide', url: XHOME, unit: '#post-102', into: 'reply-dialog' },
  {
    wound: 'x: an open dialog of this very post is used, emoji drawn as picture',
    url: XHOME,
    unit: '#post-103',
    first: opened('#post-103 [data-testid=reply]', '[role=dialog] [contenteditable]'),
    into: 'reply-dialog',
  },
  {
    wound: 'x: the quote dialog writes a new post and is not taken',
    url: XHOME,
    unit: '#post-101',
    first: opened('#post-101 [data-testid=retweet]', '[role=dialog] [contenteditable]'),
    into: 'reply-dialog',
  },
  { wound: 'x: the box under the post on its own page', url: 'https://x.com/mara_l/status/101', unit: '#post-101', into: 'inline' },
  { wound: 'x: that box is not for the answers below it', url: 'https://x.com/mara_l/status/101', unit: '#post-103', into: 'reply-dialog' },
  { wound: 'facebook: the post opens its dialog', url: GROUP, unit: '#post-1', into: 'dialog' },
  { wound: 'facebook: the post’s own box, one comment above it', url: GROUP, unit: '#post-2', into: 'main-2' },
  { wound: 'facebook: a single comment’s reply box, named by nobody', url: GROUP, unit: '#two-comment-21', into: 'reply-two-21' },
  {
    wound: 'facebook: the post’s own box while a reply is open',
    url: GROUP,
    unit: '#post-3',
    first: opened('#three-comment-41 li:last-child [role=button]', '[aria-label="Reply as Brindle"]'),
    into: 'main-3',
  },
  {
    wound: 'facebook: another comment’s open box is left alone',
    url: GROUP,
    unit: '#three-comment-42',
    first: opened('#three-comment-41 li:last-child [role=button]', '[aria-label="Reply as Brindle"]'),
    into: 'reply-three-42',
  },
  { wound: 'facebook: a reply to a reply goes into its row', url: GROUP, unit: '#three-comment-43', into: 'reply-three-41' },
  {
    wound: 'facebook: a comment in the dialog',
    url: GROUP,
    unit: '#dialog-comment-31',
    first: opened('#post-1 [aria-label="Leave a comment"]', '[role=dialog] [data-lexical-editor]'),
    into: 'reply-dialog-31',
  },
];

export async function rightBox(driver: Driver, place: (typeof PLACES)[number]): Promise<void> {
  await driver.open(place.url);
  if (place.first) {
    await driver.click(place.first.selector);
    await until(driver, `document.querySelector(${JSON.stringify(place.first.shown)})`);
  }
  expect(await order<Answer>(driver, { do: 'fill', selector: place.unit, text: REPLY, append: false })).toMatchObject({ ok: true });
  const filled = await driver.see<Record<string, string>>(
    'Object.fromEntries(Object.entries(probe.boxes).map(([name, read]) => [name, read()]).filter(([, text]) => text))',
  );
  expect(filled).toEqual({ [place.into]: REPLY });
  await cleanHands(driver);
}

export async function remembersBox(driver: Driver): Promise<void> {
  await driver.open(GROUP);
  expect(await order(driver, { do: 'last' })).toBeNull();
  await driver.click('[aria-label="Message"]');
  await driver.click('[type="search"]');
  expect(await order(driver, { do: 'last' })).toBeNull();
  await driver.click('#post-3 > form [contenteditable]');
  await driver.click('[aria-label="Message"]');
  expect(await order(driver, { do: 'last' })).toBe('Comment to Brindle');
  expect(await order<Answer>(driver, { do: 'insert-last', text: REPLY, append: false })).toEqual({ ok: true });
  expect(await driver.see("probe.boxes['main-3']()")).toBe(REPLY);
  expect(await driver.see("probe.boxes['chat']()")).toBe('');
  await cleanHands(driver);
}

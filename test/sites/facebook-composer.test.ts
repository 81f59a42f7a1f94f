/** Which box answers which post, where several are open: never one of another post. Real pages and engines: the end-to-end tests. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openReader, type Reader } from './reader';

let reader: Reader;
beforeAll(async () => {
  reader = await openReader('lib/sites/facebook/adapter', 'facebookAdapter', 0);
}, 60_000);
afterAll(() => reader.close());

const box = (name: string, label: string): string =>
  `<form role="presentation"><div id="${name}" aria-label="${label}" contenteditable="true" role="textbox" data-lexical-editor="true"><p><br></p></div></form>`;
const post = (by: string, words: string, inside: string): string =>
  `<h4><a href="/${by.toLowerCase()}"><strong>${by}</strong></a></h4><a href="#">3h</a><div data-ad-preview="message"><span dir="auto"><div dir="auto">${words}</div></span></div><div role="toolbar"></div>${inside}`;
const unit = (n: number, body: string): string => `<div id="u${n}" aria-posinset="${n}">${body}</div>`;
const dialog = (body: string): string => `<div role="dialog"><h2><span>Post</span></h2>${body}</div>`;
const MORE = '<div role="button" tabindex="0">See more</div>';
const CHAT = `<div><div role="grid"><div role="row">hello</div></div>${box('chat', 'Message')}</div>`;

/** Ids of the boxes that answer unit `u1`. */
const boxesOf = (page: string): Promise<string[]> =>
  reader.evaluate(
    `(() => { document.body.innerHTML = ${JSON.stringify(page)}; return composer.boxes(document.getElementById('u1'), document).map((el) => el.id); })()`,
  );
const feed = (words: string, over: string): string =>
  `<div role="main">${unit(1, post('Brindle', words, box('own', 'Write a comment…')))}${unit(2, post('Mara', 'Other words', box('hers', 'Write a comment…')))}</div>${over}${CHAT}`;
const START = 'Good morning from the workshop, everybody! Today we show you ';

describe('a dialog over the feed', () => {
  it('is taken where it shows the same post, whole or cut, and before the box in the feed', async () => {
    const whole = `${START}the new lid.`;
    expect(await boxesOf(feed(whole, dialog(post('Brindle', whole, box('over', 'Write a comment…')))))).toEqual(['over', 'own']);
    expect(await boxesOf(feed(`${START}the… ${MORE}`, dialog(post('Brindle', whole, box('over', 'Write a comment…')))))).toEqual(['over', 'own']);
  });

  it('is never taken where another post begins alike, or another author says the same', async () => {
    expect(await boxesOf(feed(`${START}the new lid.`, dialog(post('Brindle', `${START}the old lid.`, box('over', 'Write a comment…')))))).toEqual([
      'own',
    ]);
    expect(await boxesOf(feed('Lovely kettle!', dialog(post('Mara', 'Lovely kettle!', box('over', 'Write a comment…')))))).toEqual(['own']);
  });

  it('message boxes and the box for a new post are never among them', async () => {
    const fresh = `<div role="dialog" aria-label="Create post">${box('new', 'What is on your mind?')}</div>`;
    expect(await boxesOf(feed('Lovely kettle!', fresh))).toEqual(['own']);
  });
});

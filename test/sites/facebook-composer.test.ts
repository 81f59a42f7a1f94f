/** Which box answers which post, where several are open: never one of another post. Real pages and engines: the end-to-end tests. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openReader, type Reader } from './reader';

let reader: Reader;
beforeAll(async () => {
  reader = await openReader('lib/sites/facebook/adapter', 'facebookAdapter', 0);
});
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

/** A comment as Facebook draws one: author, words, the link with its time (`ids`), Reply. */
const comment = (by: string, ids: string, words = 'Words'): string =>
  `<div role="article" tabindex="-1" aria-label="Comment by ${by}" id="c${/\d+$/.exec(ids)?.[0]}"><a href="/${by.toLowerCase().replace(/\W/g, '.')}?comment_id=Y29t"><span dir="auto">${by}</span></a><div dir="auto" lang="en">${words}</div><ul><li><a href="/brindle/posts/7?${ids}">3h</a></li><li><div role="button" tabindex="0">Reply</div></li></ul></div>`;
const row = (...parts: string[]): string => `<div>${parts.map((part) => `<div>${part}</div>`).join('')}</div>`;
const under = (...rows: string[]): string =>
  `<div role="main">${unit(1, post('Brindle', 'The lid', `<div>${rows.join('')}</div>${box('own', 'Write a comment…')}`))}</div>`;
/** Ids of the boxes that answer the comment with this id. */
const boxesOfComment = (page: string, id: number): Promise<string[]> =>
  reader.evaluate(
    `(() => { document.body.innerHTML = ${JSON.stringify(page)}; return composer.boxes(document.getElementById('c${id}'), document).map((el) => el.id); })()`,
  );
const labelOf = (page: string): Promise<string> =>
  reader.evaluate(`(() => { document.body.innerHTML = ${JSON.stringify(page)}; return composer.label(document.getElementById('b')); })()`);
const pointsTo = (ids: string): string => `See <a href="https://www.facebook.com/brindle/posts/7?${ids}">this one</a>`;

describe('links in the words of a comment', () => {
  const TO_ANN = box('to-ann', 'Reply to Ann');

  it.each(['comment_id=9002', 'comment_id=9001&amp;reply_comment_id=9002', 'comment_id=77'])('do not say which comment it is: %s', async (ids) => {
    const page = under(row(comment('Ann', 'comment_id=9001', pointsTo(ids)), TO_ANN), row(comment('Vera', 'comment_id=9002')));
    expect(await boxesOfComment(page, 9002)).toEqual([]);
    expect(await boxesOfComment(page, 9001)).toEqual(['to-ann']);
  });

  it('do not take a reply out of the row it stands in', async () => {
    const reply = comment('Olu', 'comment_id=9001&amp;reply_comment_id=9003', pointsTo('comment_id=77'));
    const page = under(row(comment('Ann', 'comment_id=9001'), reply, TO_ANN), row(comment('Vera', 'comment_id=9002')));
    expect(await boxesOfComment(page, 9001)).toEqual(['to-ann']);
    expect(await boxesOfComment(page, 9003)).toEqual([]);
  });

  it('a number with letters behind it is nobody’s', async () => {
    const page = under(row(comment('Ann', 'comment_id=9002x&amp;comment_id=9001'), TO_ANN), row(comment('Vera', 'comment_id=9002')));
    expect(await boxesOfComment(page, 9002)).toEqual([]);
  });
});

describe('one name inside another', () => {
  const thread = (label: string, ...by: string[]): string =>
    under(
      row(
        comment('Olu', 'comment_id=9000'),
        ...by.map((name, i) => comment(name, `comment_id=9000&amp;reply_comment_id=${9001 + i}`)),
        box('b', label),
      ),
    );

  it('leaves the box to the longer name that stands in its label', async () => {
    expect(await boxesOfComment(thread('Reply to Ann Marie', 'Ann', 'Ann Marie'), 9001)).toEqual([]);
    expect(await boxesOfComment(thread('Reply to Ann Marie', 'Ann', 'Ann Marie'), 9002)).toEqual(['b']);
    expect(await boxesOfComment(thread('Reply to Ann', 'Ann', 'Ann Marie'), 9001)).toEqual(['b']);
    expect(await boxesOfComment(thread('回覆王小明', '王小', '王小明'), 9001)).toEqual([]);
  });

  it('gives it to nobody where two people are called so, and to both comments of one who spoke twice', async () => {
    const twins = thread('Reply to Ann', 'Ann', 'Ann').replace('/ann?', '/ann.2?');
    expect([await boxesOfComment(twins, 9001), await boxesOfComment(twins, 9002)]).toEqual([[], []]);
    expect(await boxesOfComment(thread('Reply to Ann', 'Ann', 'Ann'), 9002)).toEqual(['b']);
    // Whose box it is stands on it all the same, and no third person's name.
    expect(await labelOf(twins)).toBe('Reply to Ann');
    expect(await labelOf(thread('Reply to Ann Marie', 'Ann', 'Ann Marie'))).toBe('Reply to Ann Marie');
  });
});

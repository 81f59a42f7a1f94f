import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openReader, type Reader } from './reader';
import { goldPages } from './gold';

const pages = goldPages('x');
let reader: Reader;
beforeAll(async () => {
  reader = await openReader('lib/sites/x/adapter', 'xAdapter', 0);
});
afterAll(() => reader.close());

/**
 * Runs in the page before the reading: changes it in one way, undoes that, and goes on; keeps what was read wrongly.
 * Wrong is: a post that is not there; an id, author, time, text, count, quote or ad flag that differs and is not missing
 * (null, or an emoji whose picture lost its name); a post lost without any gap.
 */
const TORTURE = `
  const run = () => {
    const gaps = {};
    const context = { now: 0, url: new URL(location.href), gaps: { must(name, found) { if (found == null) { gaps[name] = 1; return null; } return found; } } };
    const posts = adapter.roots(document).flatMap((root) => adapter.units(root)).map((unit) => adapter.read(unit, context)).filter(Boolean);
    return { posts, gaps: Object.keys(gaps).length };
  };
  const keyOf = (post) => post.id ?? post.author.handle;
  const before = run();
  const wrong = [];
  let tried = 0;
  const missing = (now, then) => now === null || JSON.stringify(now) === JSON.stringify(then) ||
    (typeof now === 'object' && typeof then === 'object' && then !== null && Object.keys(then).every((key) => missing(now[key] ?? null, then[key])));
  const check = (what) => {
    tried++;
    const after = run();
    for (const post of after.posts) {
      const old = before.posts.find((each) => keyOf(each) === keyOf(post));
      if (!old || old.kind !== post.kind) { wrong.push(what + ': invented ' + keyOf(post)); continue; }
      for (const field of ['id', 'permalink', 'author', 'time', 'text', 'counts', 'isAd', 'quoted', 'parent', 'root', 'language']) {
        const then = field === 'author' ? { handle: old.author.handle, name: old.author.name } : old[field];
        if (!missing(post[field], then)) wrong.push(what + ': ' + field + ' ' + JSON.stringify(post[field]).slice(0, 80));
      }
    }
    if (after.posts.length < before.posts.length && !after.gaps) wrong.push(what + ': lost in silence');
  };
  const column = document.querySelector('[data-testid="primaryColumn"]');
  const all = () => [column, ...column.querySelectorAll('*')];
  const swap = (els) => els.map((el) => { const hole = document.createComment(''); el.replaceWith(hole); return hole; });
  const restore = (els, holes) => { for (let i = els.length - 1; i >= 0; i--) holes[i].replaceWith(els[i]); };
`;
const DONE = `check('put back'); if (tried < 12) wrong.push('only ' + tried + ' changes tried'); if (wrong.length) throw new Error([...new Set(wrong)].join('\\n'));`;

/** Attributes one by one taken from all elements; alt is left: without it an emoji is not on the page at all. */
const ATTRIBUTES = `
  const kinds = new Map();
  for (const el of all()) for (const { name, value } of el.attributes) {
    const exact = ['data-testid', 'role', 'tabindex'].includes(name) ? value : null;
    if (name !== 'alt') kinds.set(name + '=' + exact, [name, exact]);
  }
  for (const [what, [name, exact]] of kinds) {
    const els = all().filter((el) => el.hasAttribute(name) && (exact === null || el.getAttribute(name) === exact));
    const values = els.map((el) => el.getAttribute(name));
    els.forEach((el) => el.removeAttribute(name));
    check('without ' + what);
    els.forEach((el, i) => el.setAttribute(name, values[i]));
  }`;
const WRAPPERS = `
  for (const selector of ['[data-testid="tweet"]', '[data-testid="User-Name"]', '[data-testid="tweetText"]', 'time', 'a', '[role="group"]', 'button', 'span', '[role="link"]', '[data-testid="cellInnerDiv"]', 'svg'])
    for (const [tag, inside] of [['div', false], ['section', false], ['span', true], ['div', true]]) {
      const els = [...column.querySelectorAll(selector)];
      const wraps = els.map((el) => { const wrap = document.createElement(tag); if (inside) { wrap.append(...el.childNodes); el.append(wrap); } else { el.replaceWith(wrap); wrap.append(el); } return wrap; });
      check(tag + (inside ? ' in ' : ' around ') + selector);
      for (let i = els.length - 1; i >= 0; i--) inside ? wraps[i].replaceWith(...wraps[i].childNodes) : wraps[i].replaceWith(els[i]);
    }`;
const MOVES = `
  for (const selector of ['[data-testid="User-Name"]', '[data-testid="tweetText"]', 'a:has(time)', '[role="group"]', '[data-testid="socialContext"]', '[role="link"]:not(a)'])
    for (const where of ['append', 'prepend']) for (const levels of [1, 2, 4]) {
      const els = [...column.querySelectorAll(selector)].filter((el) => el.closest('article'));
      const holes = els.map((el) => { const [hole] = swap([el]); let to = hole.parentElement; for (let i = 1; i < levels && to.localName !== 'article'; i++) to = to.parentElement; to[where](el); return hole; });
      check(where + ' ' + levels + ' up ' + selector);
      restore(els, holes);
    }
  for (const selector of ['[data-testid="User-Name"]', 'time', 'a:has(time)', '[role="group"]', '[data-testid="reply"]', '[data-testid="User-Name"] a']) {
    const els = [...column.querySelectorAll(selector)];
    const holes = swap(els);
    check('gone ' + selector);
    restore(els, holes);
  }`;

describe.skipIf(!pages.length).each(pages)('recorded page $name with changed markup', ({ html, url }) => {
  it.each([
    ['an attribute lost', ATTRIBUTES],
    ['a wrapper added', WRAPPERS],
    ['a part moved or gone', MOVES],
  ])('%s: each post is read or reported as a gap, never read wrongly', async (_name, torture) => {
    await expect(reader.read(html, url, `${TORTURE}${torture}${DONE}`)).resolves.toHaveProperty('gaps', {});
  });
});

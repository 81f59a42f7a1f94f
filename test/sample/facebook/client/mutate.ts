/** The site changes its markup: attributes lost, wrappers added, nodes moved. */
import type { Options } from '../options';
import { h } from './dom';
import { options } from './session';

const LOST: Record<Exclude<Options['part'], 'all'>, { at: string; drop: string[] }[]> = {
  author: [{ at: '[data-ad-rendering-role="profile_name"]', drop: ['data-ad-rendering-role'] }],
  text: [
    {
      at: '[data-ad-preview], [data-ad-rendering-role="story_message"]',
      drop: ['data-ad-preview', 'data-ad-comet-preview', 'data-ad-rendering-role'],
    },
  ],
  time: [
    {
      at: 'a[aria-label][target="_blank"], a[aria-label][href="#"], a[aria-label][href*="/posts/"], a[aria-label][href*="story_fbid"]',
      drop: ['aria-label', 'aria-labelledby'],
    },
  ],
  comments: [{ at: '[role="article"][aria-label]', drop: ['role', 'aria-label', 'tabindex'] }],
  posts: [{ at: '[aria-posinset], [aria-describedby]', drop: ['aria-posinset', 'aria-describedby', 'aria-labelledby', 'role'] }],
  audience: [{ at: 'svg[title]', drop: ['title'] }],
};

const all = (root: Element, selector: string): Element[] => [...(root.matches(selector) ? [root] : []), ...root.querySelectorAll(selector)];

function lose(root: Element): void {
  const { part } = options();
  for (const [name, rules] of Object.entries(LOST)) {
    if (part !== 'all' && part !== name) continue;
    for (const { at, drop } of rules) for (const el of all(root, at)) for (const attribute of drop) el.removeAttribute(attribute);
    if (name === 'author' && (part === 'all' || part === name))
      for (const heading of all(root, 'h2, h4')) heading.replaceWith(h('div', { k: 'byline', id: heading.id || null }, ...heading.childNodes));
    if (name === 'audience') for (const title of all(root, 'svg > title')) title.remove();
  }
}

function wrap(root: Element): void {
  const marked = all(root, '[data-ad-rendering-role], [data-ad-preview], [role="article"][aria-label], svg[title], [data-lexical-editor]');
  for (const el of marked) {
    if (el === root || !el.parentElement) continue;
    const box = h('div', { k: el.closest('[role="button"], span') ? 'wrap-inline' : 'wrap' });
    el.replaceWith(box);
    box.append(h('div', {}, el));
  }
}

/** Author's head below the text, comments' time line above their words. */
function move(root: Element): void {
  for (const el of all(root, '[data-ad-preview="message"]')) {
    const message = el.closest('[dir="auto"]')?.parentElement;
    const head = message?.parentElement?.previousElementSibling;
    if (message && head) message.after(head);
  }
  for (const article of all(root, '[role="article"][aria-label]')) {
    const list = article.querySelector('ul');
    if (list?.parentElement) list.parentElement.prepend(list);
  }
}

/** Changes a freshly built piece of the page as `?mutate=` says. */
export function mutated(root: Element): void {
  const { mutate } = options();
  if (mutate === 'lost') lose(root);
  else if (mutate === 'wrapped') wrap(root);
  else if (mutate === 'moved') move(root);
}

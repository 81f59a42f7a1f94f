/** What a page does to our script's names, tags and prototypes (S2). */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CHROME_BUILD } from '../../tools/lib/browsers';

/** Every word with a dash that stands in a page script, and a few that extensions use: each becomes a custom element of the page's. */
export const TAGS = [
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

/**
 * Stands first in the document's head. `look()` names every tag whose root was obtained so far: what the page holds of an element since it was
 * made is asked again, for there is no root yet while the constructor runs. `careless()` makes a panel as the page's own world would.
 */
export const SCRIPT = `<script>
window.got = '';
const kept = [];
const [internals, make] = [HTMLElement.prototype.attachInternals, Document.prototype.createElement];
for (const tag of ${JSON.stringify(TAGS)}) try {
  customElements.define(tag, class extends HTMLElement {
    constructor() { super(); kept.push([tag, internals.call(this)]); }
  });
} catch {}
window.look = () => { for (const [tag, its] of kept) if (its.shadowRoot) window.got += ' ' + tag; return window.got; };
window.careless = () => void make.call(document, 'div').attachShadow({ mode: 'closed' });
const shadow = Element.prototype.attachShadow;
Element.prototype.attachShadow = function (o) { const root = shadow.call(this, { ...o, mode: 'open' }); window.got += ' ' + this.localName; return root; };
addEventListener('DOMContentLoaded', () => {
  const broken = () => { throw new Error('broken by the page'); };
  for (const proto of [Element.prototype, Node.prototype, Document.prototype, EventTarget.prototype, HTMLElement.prototype, HTMLIFrameElement.prototype, Array.prototype, Map.prototype, String.prototype, Object, JSON, Promise.prototype])
    for (const name of Object.getOwnPropertyNames(proto)) {
      const was = Object.getOwnPropertyDescriptor(proto, name);
      if (!was.configurable || name === 'constructor' || name === Symbol.iterator) continue;
      if (/^(querySelectorAll|getBoundingClientRect|shadowRoot|localName|attributes|length|push|closest|attachShadow|textContent|parentElement|then|slice)$/.test(name)) continue;
      try { Object.defineProperty(proto, name, typeof was.value === 'function' ? { ...was, value: broken } : was.get ? { ...was, get: broken, set: broken } : was); } catch {}
    }
});
</script>`;
/** Elements that answer to the names of what a script of ours may ask for. */
export const NAMES = CLOBBERED.split(' ')
  .map(
    (name) =>
      `<form name="${name}" id="${name}"><input name="attributes"><input name="parentNode"><input name="runtime"><input name="openCard"><input name="sendMessage"></form><img name="${name}" alt="">`,
  )
  .join('');

/** Run in a script world beside the page's: a panel as a careless extension makes it, with a name that the page has registered. */
export const careless = (): void => void document.createElement('weak-panel').attachShadow({ mode: 'closed' });
/** What the two careless panels give away. */
export const CARELESS = ['div', 'weak-panel'];

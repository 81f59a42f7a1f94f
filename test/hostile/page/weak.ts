/**
 * The negative control: a panel as a careless extension makes it, in the page's own world, with the same secrets. Every probe must
 * find at least one of them in it, else the probe sees nothing anywhere and proves nothing.
 */
import type { Loot } from './early';

export type Make = 'light' | 'open' | 'closed' | 'dashed' | 'noisy';

function fill(root: ParentNode, secret: string): void {
  const text = document.createElement('p');
  text.style.cssText = 'font: 16px serif; margin: 0; user-select: text';
  text.textContent = secret;
  text.setAttribute('aria-label', secret);
  const field = document.createElement('textarea');
  field.value = secret;
  const frame = document.createElement('iframe');
  frame.src = `about:blank#${secret}`;
  frame.name = `card-${secret}`;
  frame.title = secret;
  const style = document.createElement('style');
  style.textContent = `.x::after{content:"${secret}"}`;
  root.append(style, text, field, frame);
}

/** A weak panel's host, and when what it asked of the server has come: its entries are there only then. */
export interface Weak {
  host: Element;
  arrived: Promise<unknown>;
}

/** Puts a weak panel with `secret` into the page. */
export function weakPanel(make: Make, secret: string, loot: Loot): Weak {
  if (make === 'dashed' && !customElements.get('weak-panel')) customElements.define('weak-panel', class extends HTMLElement {});
  const host = document.createElement(make === 'dashed' ? 'weak-panel' : 'div');
  host.style.cssText = 'position:fixed;left:4px;top:4px;width:300px;height:120px;z-index:2147483646;background:#fff';
  if (make === 'light' || make === 'noisy') fill(host, secret);
  else fill(host.attachShadow({ mode: make === 'open' ? 'open' : 'closed', clonable: true, serializable: true }), secret);
  document.body.append(host);
  if (make !== 'noisy') return { host, arrived: Promise.resolve() };
  host.title = secret;
  host.tabIndex = 0;
  host.focus();
  window.postMessage({ view: secret }, '*');
  localStorage.setItem('weak', secret);
  (window as unknown as Record<string, unknown>).earshotWeak = { secret };
  const frame = document.createElement('iframe');
  frame.src = `/favicon.ico?${secret}`;
  const loaded = new Promise((done) => frame.addEventListener('load', done, { once: true }));
  host.append(frame);
  const fetched = fetch(`/favicon.ico?fetched=${secret}`).catch(() => loot.reports.push(''));
  host.dispatchEvent(new InputEvent('input', { data: secret, bubbles: true, composed: true }));
  return { host, arrived: Promise.all([loaded, fetched]) };
}

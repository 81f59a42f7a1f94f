/**
 * The test extension's content script: the shipped composing code, driven from the test by DOM events.
 * Orders and answers are JSON strings (plain values cross from world to world in every browser).
 */
import { boxText, findBox, insertText, watchBoxes } from '../../../lib/page/compose';
import { composers } from '../../../lib/sites/composers';

interface Order {
  id: number;
  do: 'insert' | 'read' | 'card' | 'window' | 'fill' | 'last' | 'insert-last';
  selector: string;
  text: string;
  append: boolean;
}
interface Runtime {
  runtime: { getURL(path: string): string; sendMessage(message: unknown): Promise<unknown> };
}
const scope = globalThis as unknown as { browser?: Runtime; chrome: Runtime };
const api = scope.browser ?? scope.chrome;
const lifetime = new AbortController();
const composer = composers.find((one) => one.id === (location.hostname === 'x.com' ? 'x' : 'facebook'));
if (!composer) throw new Error('No composer for this host.');
const tracker = watchBoxes(composer, lifetime.signal);
const PAGE = { handle: null, name: null };

async function obey(order: Order): Promise<unknown> {
  if (order.do === 'card') {
    const frame = document.createElement('iframe');
    frame.src = api.runtime.getURL('card.html');
    frame.style.cssText = 'position:fixed;right:0;bottom:0;width:300px;height:120px;border:0';
    document.body.append(frame);
    await new Promise((done) => frame.addEventListener('load', done));
    return true;
  }
  if (order.do === 'window') return api.runtime.sendMessage('window');
  if (order.do === 'last') return tracker.label();
  const rules = { append: order.append, still: () => true, signal: lifetime.signal };
  if (order.do === 'insert-last') {
    const last = tracker.current();
    return last ? insertText(last, order.text, rules) : { ok: false, why: 'no box' };
  }
  if (order.do === 'fill' && composer) {
    const element = document.querySelector(order.selector);
    const found = element && (await findBox({ element, kind: 'post' }, composer, document, lifetime.signal));
    if (!found) return { ok: false, why: 'no box' };
    return { ...(await insertText(found, order.text, rules)), label: composer.label(found), as: composer.writesAs(found, PAGE) };
  }
  const box = document.querySelector<HTMLElement>(order.selector);
  if (!box) return { ok: false, why: 'no box' };
  if (order.do === 'read') return boxText(box);
  return insertText(box, order.text, rules);
}

document.addEventListener('compose-order', (event) => {
  const order = JSON.parse(String((event as CustomEvent<string>).detail)) as Order;
  void obey(order).then((answer) => document.dispatchEvent(new CustomEvent('compose-answer', { detail: JSON.stringify({ id: order.id, answer }) })));
});
document.documentElement.dataset.composeReady = 'yes';

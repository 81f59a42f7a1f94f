/** Focus and caret, without the pointer, without a key and without scrolling the page. */
import { isField } from './box';

/** Resolves after `ms`, or at once when the signal ends. */
export function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((done) => {
    const end = (): void => {
      clearTimeout(timer);
      signal.removeEventListener('abort', end);
      done();
    };
    const timer = setTimeout(end, ms);
    signal.addEventListener('abort', end);
    if (signal.aborted) end();
  });
}

/**
 * Puts the caret at the end of the box (`all`: selects what is in it) and waits until the editor has heard of it.
 * The window may be without focus (popup, side panel): then the browser tells the page nothing of the new focus.
 */
export async function placeCaret(box: HTMLElement, signal: AbortSignal, all = false): Promise<void> {
  const doc = box.ownerDocument;
  box.focus({ preventScroll: true });
  // An editor that was never told of its focus ignores the caret that follows: React hears `focusin` only.
  if (!doc.hasFocus()) box.dispatchEvent(new FocusEvent('focusin', { bubbles: true, composed: true }));
  if (isField(box)) {
    box.setSelectionRange(all ? 0 : box.value.length, box.value.length);
    return;
  }
  const selection = doc.getSelection();
  if (!selection) return;
  const heard = new Promise<void>((done) => doc.addEventListener('selectionchange', () => done(), { once: true, signal }));
  const end = endOf(box);
  if (all) {
    const start = startOf(box);
    selection.setBaseAndExtent(start.node, start.offset, end.node, end.offset);
  } else selection.collapse(end.node, end.offset);
  // No event comes when the caret stood there already.
  await Promise.race([heard, pause(120, signal)]);
  await pause(0, signal);
}

interface Point {
  node: Node;
  offset: number;
}

/** The last place for a caret: in the last text, before a filling `br`, behind a part that cannot be edited (a mention). */
function endOf(box: HTMLElement): Point {
  let node: Node = box;
  while (node.lastChild && !(node.lastChild instanceof HTMLElement && node.lastChild.contentEditable === 'false')) node = node.lastChild;
  if (node.nodeType === Node.TEXT_NODE) return { node, offset: node.nodeValue?.length ?? 0 };
  if (node.nodeName === 'BR') return before(node);
  return { node, offset: node.childNodes.length };
}

function startOf(box: HTMLElement): Point {
  let node: Node = box;
  while (node.firstChild && !(node.firstChild instanceof HTMLElement && node.firstChild.contentEditable === 'false')) node = node.firstChild;
  return node.nodeName === 'BR' ? before(node) : { node, offset: 0 };
}

function before(node: Node): Point {
  const parent = node.parentNode ?? node;
  return { node: parent, offset: [...parent.childNodes].indexOf(node as ChildNode) };
}

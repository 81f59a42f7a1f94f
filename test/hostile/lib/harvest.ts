/** Put first in a page: looks through all that the browser hands a page, and notes whatever node of it lies within a closed root of another's. */
export const HARVEST = `<script>
window.handed = new Set();
window.weak = new WeakSet();
window.roots = new Set();
{
  const closed = (node) => { const root = node.getRootNode(); return root instanceof ShadowRoot && (root.mode === 'closed' || weak.has(root)); };
  const look = (where, thing, depth = 0) => {
    if (thing instanceof Node) { if (closed(thing)) roots.add(thing.getRootNode()), handed.add(where + ' ' + (thing.localName ?? thing.nodeName) + ' ' + (thing.getAttribute?.('src') ?? '') + (weak.has(thing.getRootNode()) ? ' (weak)' : '')); return; }
    if (!thing || typeof thing !== 'object' || depth > 2 || thing === window || thing instanceof Window) return;
    if (Symbol.iterator in thing) { let n = 0; for (const one of thing) { look(where, one, depth + 1); if (++n > 40) break; } return; }
    for (let of = thing; of && of !== Object.prototype; of = Object.getPrototypeOf(of))
      for (const name of Object.getOwnPropertyNames(of)) {
        if (name === 'constructor' || name === 'path') continue;
        try { const value = thing[name]; if (value && typeof value === 'object') look(where + '.' + name, value, depth + 1); } catch {}
      }
  };
  window.look = look;
  const heard = (event) => {
    look(event.type, event);
    look(event.type + '.composedPath', event.composedPath());
    try { look(event.type + '.ranges', event.getTargetRanges?.()); } catch {}
    const { clientX: x, clientY: y } = event;
    if (x === undefined || event.type !== 'pointermove') return;
    look('elementsFromPoint', document.elementsFromPoint(x, y));
    look('caretRangeFromPoint', document.caretRangeFromPoint?.(x, y)?.startContainer);
    look('caretPositionFromPoint', document.caretPositionFromPoint?.(x, y)?.offsetNode);
  };
  const names = new Set(['touchstart', 'touchmove', 'touchend', 'pointerrawupdate', 'DOMActivate', 'textInput', 'focusin', 'focusout', 'selectionchange']);
  for (const proto of [Window.prototype, Document.prototype, HTMLElement.prototype, Element.prototype, SVGElement.prototype, window])
    for (const name of Object.getOwnPropertyNames(proto)) if (/^on[a-z]/.test(name)) names.add(name.slice(2));
  for (const name of names) for (const capture of [true, false]) addEventListener(name, heard, capture);
  for (const type of PerformanceObserver.supportedEntryTypes)
    try { new PerformanceObserver((list) => list.getEntries().forEach((one) => look('entry ' + type, one))).observe({ type, buffered: true, durationThreshold: 16 }); } catch {}
  new MutationObserver((all) => look('mutation', all)).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  setInterval(() => {
    const chosen = getSelection();
    look('selection', chosen);
    for (let i = 0; i < chosen.rangeCount; i += 1) look('selection range', chosen.getRangeAt(i));
    look('animations', document.getAnimations().map((one) => one.effect));
    look('active', document.activeElement);
  }, 100);
}
</script>`;

/** Run in the page: a box with an open root, through which the same looks must hand out what lies within; its middle. */
export function weakBox(): { x: number; y: number } {
  const host = document.createElement('div');
  host.style.cssText = 'position:fixed;left:20px;top:320px;width:80px;height:40px';
  const root = host.attachShadow({ mode: 'open' });
  root.innerHTML = '<button style="width:80px;height:40px">weak</button>';
  (globalThis as unknown as { weak: WeakSet<object> }).weak.add(root);
  document.body.append(host);
  return { x: 60, y: 340 };
}

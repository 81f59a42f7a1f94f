/**
 * What a hostile page does before anything else runs in its document: it patches every function through which a text, a root or a
 * frame could pass, listens to every event in capture, and watches every change of the document. All of it is kept as strings.
 */

export interface Loot {
  /** Strings that passed through a patched function. */
  patched: string[];
  /** Shadow roots made or handed out through patched functions. */
  roots: ShadowRoot[];
  /** Everything events told. */
  events: string[];
  /** The letters that events of each type brought, one after the other, as a key logger writes them down. */
  letters: Record<string, string>;
  /** Everything mutation records told. */
  changes: string[];
  /** Messages posted to this window. */
  messages: string[];
  /** Performance entries, policy violations, reports and errors. */
  reports: string[];
}

const loot: Loot = { patched: [], roots: [], events: [], letters: {}, changes: [], messages: [], reports: [] };
/** Latest strings kept of each kind. */
const LIMIT = 20_000;
function keep(list: string[], text: string): void {
  if (!text) return;
  if (list.length >= LIMIT) list.splice(0, LIMIT / 2);
  list.push(text);
}

function told(value: unknown, depth = 0): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return value;
  if (value instanceof Node) {
    const own = value instanceof Element ? `${value.outerHTML.slice(0, 20_000)} ${value.getAttribute('src') ?? ''}` : '';
    return `${own} ${value.textContent ?? ''}`;
  }
  if (typeof value === 'object' && depth < 2) {
    try {
      return Object.values(value)
        .map((one) => told(one, depth + 1))
        .join(' ');
    } catch {
      return '';
    }
  }
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}

type Any = Record<string, unknown>;

function patch(holder: object | undefined, name: string): void {
  const proto = holder as Any | undefined;
  const was = proto ? Object.getOwnPropertyDescriptor(proto, name) : undefined;
  if (!proto || !was?.configurable) return;
  const spy = (self: unknown, args: unknown[], result: unknown): void => {
    for (const arg of args) keep(loot.patched, told(arg));
    if (result instanceof ShadowRoot) loot.roots.push(result);
    if (self instanceof ShadowRoot) loot.roots.push(self);
  };
  if (typeof was.value === 'function') {
    const real = was.value as (...args: unknown[]) => unknown;
    Object.defineProperty(proto, name, {
      ...was,
      value: function (this: unknown, ...args: unknown[]) {
        const result: unknown = Reflect.apply(real, this, args);
        spy(this, args, result);
        return result;
      },
    });
  } else if (was.set) {
    const { set } = was as unknown as Record<'set', (this: void, value: unknown) => void>;
    Object.defineProperty(proto, name, {
      ...was,
      set(this: unknown, value: unknown) {
        Reflect.apply(set, this, [value]);
        spy(this, [value], null);
      },
    });
  }
}

const PATCHES: [object | undefined, string[]][] = [
  [
    Element.prototype,
    ['attachShadow', 'setAttribute', 'append', 'prepend', 'replaceChildren', 'after', 'before', 'innerHTML', 'outerHTML', 'attributes'],
  ],
  [Node.prototype, ['appendChild', 'insertBefore', 'replaceChild', 'textContent', 'nodeValue', 'cloneNode', 'contains']],
  [CharacterData.prototype, ['data', 'appendData']],
  [HTMLElement.prototype, ['innerText', 'attachInternals', 'focus', 'showPopover', 'title']],
  [HTMLIFrameElement.prototype, ['src', 'srcdoc', 'name', 'allow']],
  [Document.prototype, ['createElement', 'createElementNS', 'createTextNode', 'adoptedStyleSheets', 'execCommand']],
  [ShadowRoot.prototype, ['innerHTML', 'adoptedStyleSheets', 'getSelection']],
  [CSSStyleSheet.prototype, ['replaceSync', 'insertRule', 'replace']],
  [EventTarget.prototype, ['addEventListener', 'dispatchEvent']],
  [MessagePort.prototype, ['postMessage']],
  [BroadcastChannel.prototype, ['postMessage']],
  [Storage.prototype, ['setItem', 'getItem']],
  [History.prototype, ['pushState', 'replaceState']],
  [IDBFactory.prototype, ['open']],
  [window, ['postMessage', 'fetch', 'structuredClone', 'setTimeout', 'requestAnimationFrame', 'open']],
  [JSON, ['stringify', 'parse']],
];

const EVENTS =
  'keydown keyup keypress beforeinput input textInput change compositionstart compositionupdate compositionend copy cut paste beforecopy beforepaste selectionchange selectstart ' +
  'drag dragstart dragend dragenter dragover dragleave drop pointerdown pointerup pointermove pointerover mousedown mouseup mousemove click dblclick auxclick contextmenu ' +
  'focus blur focusin focusout toggle beforetoggle command load error message messageerror scroll scrollend wheel touchstart touchend hashchange popstate slotchange ' +
  'animationstart transitionrun beforematch fullscreenchange securitypolicyviolation visibilitychange resize beforeunload pagehide invalid submit reset storage';

function eventTold(event: Event): string {
  const { key, code, data, inputType } = event as Event & { key?: string; code?: string; data?: unknown; inputType?: string };
  const carried = ['clipboardData', 'dataTransfer'].map((name) => {
    const transfer = (event as unknown as Record<string, DataTransfer | null | undefined>)[name];
    return transfer ? [...transfer.types].map((type) => transfer.getData(type)).join(' ') : '';
  });
  const path = event
    .composedPath()
    .slice(0, 2)
    .map((one) => (one instanceof Element && !one.closest('body') ? one.outerHTML.slice(0, 5_000) : ''));
  const value = event.target instanceof HTMLTextAreaElement ? event.target.value : '';
  return [event.type, key, code, typeof data === 'string' ? data : told(data), inputType, ...carried, ...path, value].filter(Boolean).join(' ');
}

/** Events that bring a letter each. */
export const LETTERED = ['keydown', 'keypress', 'keyup', 'beforeinput', 'input'] as const;

function writeDown(event: Event): void {
  const { key, data } = event as Event & { key?: string; data?: unknown };
  const letter = typeof data === 'string' ? data : key;
  if (letter?.length === 1) loot.letters[event.type] = (loot.letters[event.type] ?? '') + letter;
}

/** Starts all of it; once, as the document's first script. */
export function lieInWait(): Loot {
  for (const type of EVENTS.split(' ')) window.addEventListener(type, (event) => keep(loot.events, eventTold(event)), true);
  for (const type of LETTERED) window.addEventListener(type, writeDown, true);
  window.addEventListener('message', (event) => keep(loot.messages, `${event.origin} ${told(event.data)}`), true);
  new MutationObserver((records) => {
    for (const record of records)
      for (const node of [...record.addedNodes, record.target])
        if (node !== document.documentElement && node !== document.body && node !== document)
          keep(loot.changes, `${told(node).slice(0, 5_000)} ${record.oldValue ?? ''}`);
  }).observe(document, {
    subtree: true,
    childList: true,
    attributes: true,
    characterData: true,
    attributeOldValue: true,
    characterDataOldValue: true,
  });
  for (const type of PerformanceObserver.supportedEntryTypes)
    try {
      new PerformanceObserver((list) => list.getEntries().forEach((e) => keep(loot.reports, JSON.stringify(e)))).observe({ type, buffered: true });
    } catch {
      // Not every type takes `buffered`.
    }
  if ('ReportingObserver' in globalThis) {
    const Reporting = (globalThis as unknown as { ReportingObserver: new (heard: (r: unknown[]) => void, o: object) => { observe(): void } })
      .ReportingObserver;
    new Reporting((all) => all.forEach((one) => keep(loot.reports, JSON.stringify(one))), { buffered: true }).observe();
  }
  window.addEventListener('error', (event) => keep(loot.reports, `${event.message} ${event.filename}`), true);
  window.addEventListener('unhandledrejection', (event) => keep(loot.reports, String(event.reason)), true);
  document.addEventListener(
    'securitypolicyviolation',
    (event) => keep(loot.reports, `${event.blockedURI} ${event.sourceFile} ${event.sample}`),
    true,
  );
  for (const [holder, names] of PATCHES) for (const name of names) patch(holder, name);
  // A trap for property writes on plain objects.
  for (const name of ['earshot', 'browser', 'token', 'view', 'text', 'key', 'capture'])
    Object.defineProperty(Object.prototype, name, {
      configurable: true,
      get: () => undefined,
      set(this: object, value: unknown) {
        keep(loot.patched, told(value));
        Object.defineProperty(this, name, { value, writable: true, configurable: true, enumerable: true });
      },
    });
  return loot;
}

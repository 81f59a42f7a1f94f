/** The probes of a hostile page, by name. Each gives back all it could learn as one string; a leak is a secret within it. */
import { LETTERED, type Loot } from './early';
import { all, chosen, deep, inside, inTurn, oracle, pressed, select, told, walkedSelections, type Find } from './reach';

/** `hosts`: elements that may hold a root. `sought`: texts to be confirmed letter by letter where only yes and no can be asked. */
export interface Field {
  hosts: Element[];
  sought: string[];
  loot: Loot;
}
type Probe = (field: Field) => string | Promise<string>;

export const PROBES: Readonly<Record<string, Probe>> = {
  'text of the document': () => `${document.documentElement.textContent} ${document.documentElement.innerText}`,
  'markup of the document': () => document.documentElement.outerHTML,
  'markup with shadow roots': () => {
    const root = document.documentElement as HTMLElement & { getHTML?(o: object): string };
    return root.getHTML?.({ serializableShadowRoots: true, shadowRoots: [] }) ?? '';
  },
  serialiser: () => new XMLSerializer().serializeToString(document),
  'tree walker': () => {
    const walker = document.createTreeWalker(document, NodeFilter.SHOW_ALL);
    const found: string[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode())
      found.push(node.nodeValue ?? '', node instanceof Element ? [...node.attributes].map((a) => a.value).join(' ') : '');
    return found.join(' ');
  },
  'values of fields': () =>
    [...document.querySelectorAll('textarea, input, iframe')].map((f) => (f as HTMLInputElement).value || (f as HTMLIFrameElement).src).join(' '),
  range: () => {
    const range = new Range();
    range.selectNode(document.documentElement);
    return `${range.toString()} ${range.cloneContents().textContent ?? ''}`;
  },
  'clone of a host': ({ hosts }) =>
    inTurn(
      hosts.map((host) => () => {
        const copy = host.cloneNode(true) as Element;
        return `${copy.outerHTML} ${copy.shadowRoot ? inside(copy.shadowRoot) : ''}`;
      }),
    ),
  'imported host': ({ hosts }) =>
    inTurn(hosts.map((host) => () => (document.importNode(host, true).shadowRoot ? 'root' : '') + document.importNode(host, true).outerHTML)),
  'shadowRoot of every element': () =>
    all()
      .flatMap((one) => (one.shadowRoot ? [inside(one.shadowRoot)] : []))
      .join(' '),
  'attachInternals on every host': ({ hosts }) =>
    inTurn(
      hosts.map((host) => () => {
        if (host.localName.includes('-')) {
          const { shadowRoot } = (host as HTMLElement).attachInternals();
          return shadowRoot ? inside(shadowRoot) : '';
        }
        return '';
      }),
    ),
  'a second attachShadow': ({ hosts }) =>
    inTurn(
      hosts
        .filter((host) => host.isConnected && !host.firstChild && getComputedStyle(host).position !== 'static')
        .map((host) => () => {
          try {
            return inside(host.attachShadow({ mode: 'open' }));
          } catch {
            return host.shadowRoot ? inside(host.shadowRoot) : '';
          }
        }),
    ),
  'roots passed through patched functions': ({ loot }) => loot.roots.map(inside).join(' '),
  'texts passed through patched functions': ({ loot }) => loot.patched.join(' '),
  'mutation records': ({ loot }) => loot.changes.join(' '),
  events: ({ loot }) => loot.events.join(' '),
  ...Object.fromEntries(LETTERED.map((type) => [`letters by ${type}`, ({ loot, sought }: Field) => pressed(loot.letters[type] ?? '', sought)])),
  'messages to the window': ({ loot }) => loot.messages.join(' '),
  'performance entries and reports': ({ loot }) => `${loot.reports.join(' ')} ${JSON.stringify(performance.getEntries())}`,
  'selection moved by script': ({ hosts }) => {
    const first = walkedSelections(hosts);
    // Firefox moves no selection while the focus is in a frame or a closed root.
    const focus = document.activeElement as HTMLElement | null;
    focus?.blur();
    const second = walkedSelections(hosts);
    focus?.focus();
    return `${first} ${second}`;
  },
  'all selected by script': ({ hosts }) =>
    inTurn([
      () => (document.execCommand('selectAll'), chosen(select())),
      ...hosts.map((host) => () => (select().selectAllChildren(host), chosen(select()))),
      () => select().removeAllRanges(),
    ]),
  'selection across roots': ({ hosts, loot }) =>
    inTurn(
      hosts.map((host) => () => {
        const selection = select() as Selection & { getComposedRanges?(o: object): StaticRange[] };
        selection.selectAllChildren(host.parentElement ?? document.body);
        return selection
          .getComposedRanges?.({ shadowRoots: loot.roots })
          .map((r) => `${r.startContainer.textContent} ${r.endContainer.textContent}`)
          .join(' ');
      }),
    ),
  'window.find, letter by letter': ({ sought }) => {
    const { find } = window as unknown as { find?: Find };
    return oracle(sought, (text) => {
      select().removeAllRanges();
      return find?.call(window, text, false, false, true) === true;
    });
  },
  'points on the screen': ({ hosts }) =>
    inTurn(
      hosts.map((host) => () => {
        const box = host.getBoundingClientRect();
        const found: string[] = [];
        for (let i = 1; i < 8; i += 1)
          for (let j = 1; j < 12; j += 1) {
            const [x, y] = [box.x + (box.width * i) / 8, box.y + (box.height * j) / 12];
            const doc = document as Document & { caretPositionFromPoint?(x: number, y: number, o?: object): { offsetNode: Node } | null };
            const at = document.elementsFromPoint(x, y).filter((one) => one === host || host.contains(one) || one.localName === 'iframe');
            found.push(...at.map((one) => one.outerHTML.slice(0, 5_000)), doc.caretPositionFromPoint?.(x, y)?.offsetNode.textContent ?? '');
            found.push(document.caretRangeFromPoint(x, y)?.startContainer.textContent ?? '');
          }
        return found.join(' ');
      }),
    ),
  'active element': () => `${document.activeElement?.outerHTML ?? ''} ${document.activeElement?.shadowRoot?.activeElement?.outerHTML ?? ''}`,
  'frames by number and by name': () =>
    inTurn([
      ...Array.from({ length: window.length }, (_, i) => () => {
        const frame = window[i] as Window;
        let href = '';
        try {
          href = frame.location.href;
        } catch {
          href = 'crossed';
        }
        return `frame ${i} ${href}`;
      }),
      () =>
        Object.keys(window)
          .filter((key) => /frame|earshot|card/i.test(key))
          .map((key) => told(key))
          .join(' '),
    ]),
  'frame elements': () => [...document.querySelectorAll('iframe, frame, object, embed')].map((one) => one.outerHTML).join(' '),
  'style sheets': () =>
    inTurn([
      () =>
        [...document.styleSheets, ...document.adoptedStyleSheets]
          .flatMap((sheet) => (sheet.href ? [] : [...sheet.cssRules].map((rule) => rule.cssText)))
          .join(' '),
      () => [...document.querySelectorAll('style')].map((one) => one.textContent).join(' '),
    ]),
  'properties of hosts': ({ hosts }) =>
    hosts
      .map((host) => {
        const named: string[] = [];
        for (const key in host) {
          const value = (host as unknown as Record<string, unknown>)[key];
          if (typeof value === 'string') named.push(value);
        }
        return named.join(' ');
      })
      .join(' '),
  'names reached from the window': () => {
    const found: string[] = [];
    for (const key of Object.getOwnPropertyNames(window)) {
      if (!/earshot|browser|chrome|webext|dexie|react/i.test(key)) continue;
      found.push(key, deep((window as unknown as Record<string, unknown>)[key]));
    }
    return found.join(' ');
  },
  storages: () =>
    inTurn([() => JSON.stringify({ ...localStorage }), () => JSON.stringify({ ...sessionStorage }), () => document.cookie, () => window.name]),
};

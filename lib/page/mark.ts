/**
 * The mark beside a post: a plain div with a closed root. Its presence, size, place and accessible name depend on the
 * post and the page view alone; what the worker knows changes only the drawing inside. Holds no text but its label.
 */
import type { MarkState } from '../model/match';

/** Where the drawing stands; in Firefox a root further in (see `veiled`). */
const OUTER = import.meta.env.FIREFOX ? ':host(div)' : ':host';
const BOX = import.meta.env.FIREFOX ? 'b' : 'button';
const CSS =
  `${OUTER}{all:initial!important;display:inline-flex!important;inline-size:24px!important;block-size:24px!important;margin:-6px 0 -6px 4px!important;vertical-align:middle!important;align-self:center!important;flex:none!important;cursor:pointer!important;user-select:none!important;position:relative!important}` +
  'button{all:unset;inline-size:24px;block-size:24px;display:grid;place-items:center;border-radius:50%;color:#13876f}' +
  'button:focus-visible{outline:2px solid currentColor;outline-offset:-1px}' +
  // The drawing of "new", which nearly all marks have for ever: two boxes less than a picture.
  `${BOX}:empty{background:radial-gradient(circle,currentColor 1px,#0000 2px 5.5px,currentColor 6.5px 7.5px,#0000 8.5px)}` +
  'svg{inline-size:20px;block-size:20px;stroke-linecap:round;stroke-linejoin:round}' +
  '@media(forced-colors:active){button{color:LinkText;forced-color-adjust:none}}' +
  (import.meta.env.FIREFOX
    ? ':host(span){all:initial!important;display:block!important;color:inherit!important;forced-color-adjust:inherit!important}'
    : '');

let sheet: CSSStyleSheet | null | undefined;

/** One sheet for all marks; where a content script may not adopt sheets (older Firefox), a style element in the root. */
function dress(root: ShadowRoot): void {
  try {
    if (sheet === undefined) {
      sheet = new CSSStyleSheet();
      sheet.replaceSync(CSS);
    }
    if (sheet) root.adoptedStyleSheets = [sheet];
    return;
  } catch {
    sheet = null;
  }
  const style = document.createElement('style');
  style.textContent = CSS;
  root.append(style);
}

/**
 * Firefox hands the page the innermost node of every event, out of closed roots too (`originalTarget`, `rangeParent`), and with it the
 * root: there the button holds nothing itself. Label and drawing stand a closed root further in, which no event goes to.
 */
function veiled(button: HTMLElement): HTMLElement {
  const veil = document.createElement('span');
  const box = document.createElement('b');
  box.role = 'img';
  // Here and not in the sheet, of which a page that has the button can rid the root.
  box.style.cssText = 'display:grid;place-items:center;position:absolute;inset:0;pointer-events:none';
  button.append(veil);
  const root = veil.attachShadow({ mode: 'closed' });
  dress(root);
  root.append(box);
  return box;
}

export interface Mark {
  host: HTMLElement;
  draw(state: MarkState): void;
  focus(): void;
}

/** Draws a state in a box of 20 by 20. */
export type Picture = (state: MarkState) => Node;

/**
 * Makes a mark; the caller puts `host` in the page and hears what happens to it. `label` must hold nothing private (brand name at most).
 * `picture` gives what draws other states than "new"; while there is none the mark stays as it is.
 */
export function createMark(label: string, picture: () => Picture | undefined): Mark {
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'closed' });
  dress(root);
  const button = document.createElement('button');
  root.append(button);
  const box = import.meta.env.FIREFOX ? veiled(button) : button;
  box.ariaLabel = label;
  // A page can rid the root of its sheet (a visit to another document): what is drawn must not tell by its size then, either.
  box.style.contain = 'strict';
  let drawn: MarkState = 'new';
  return {
    host,
    draw(state) {
      const drawing = picture();
      if (drawn !== state && drawing) box.replaceChildren(...((drawn = state) === 'new' ? [] : [drawing(state)]));
    },
    focus: () => button.focus(),
  };
}

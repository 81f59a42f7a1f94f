/**
 * The mark beside a post: a plain div with a closed root. Its presence, size, place and accessible name depend on the
 * post and the page view alone; what the worker knows changes only the drawing inside. Holds no text but its label.
 */
import type { MarkState } from '../model/match';
import { GLYPHS } from '../model/mark-glyphs';

const CSS =
  ':host{all:initial!important;display:inline-flex!important;inline-size:24px!important;block-size:24px!important;margin:-6px 0 -6px 4px!important;vertical-align:middle!important;align-self:center!important;flex:none!important;cursor:pointer!important;user-select:none!important;position:relative!important}' +
  'button{all:unset;box-sizing:border-box;inline-size:24px;block-size:24px;display:grid;place-items:center;border-radius:50%;color:#13876f;font:0/0 sans-serif}' +
  'button:focus-visible{outline:2px solid currentColor;outline-offset:-1px}' +
  'svg{display:block;inline-size:20px;block-size:20px;pointer-events:none;stroke-linecap:round;stroke-linejoin:round}' +
  '@media(forced-colors:active){button{color:LinkText}}';

const SVG = 'http://www.w3.org/2000/svg';

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

export interface Mark {
  host: HTMLElement;
  draw(state: MarkState): void;
  focus(): void;
}

/**
 * Makes a mark; the caller puts `host` in the page. `label` must hold nothing private (brand name at most).
 * `onOpen` is called for trusted activation only: a page's own synthetic clicks do nothing.
 */
export function createMark(label: string, onOpen: () => void): Mark {
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'closed' });
  dress(root);
  const button = document.createElement('button');
  button.type = 'button';
  button.setAttribute('aria-label', label);
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 20 20');
  svg.setAttribute('aria-hidden', 'true');
  button.append(svg);
  root.append(button);
  button.addEventListener('click', (event) => {
    // The post around us is often one big link: our click is not its click.
    event.preventDefault();
    event.stopPropagation();
    if (event.isTrusted) onOpen();
  });
  for (const type of ['pointerdown', 'mousedown', 'keydown'] as const) button.addEventListener(type, (event) => event.stopPropagation());
  let drawn: MarkState | null = null;
  return {
    host,
    draw(state) {
      if (drawn === state) return;
      drawn = state;
      svg.replaceChildren(
        ...GLYPHS[state].map((shape) => {
          const path = document.createElementNS(SVG, 'path');
          path.setAttribute('d', shape.d);
          path.setAttribute('fill', shape.fill ? 'currentColor' : 'none');
          if (shape.cut) path.setAttribute('fill', '#fff');
          if (shape.stroke) {
            path.setAttribute('stroke', shape.cut ? '#fff' : 'currentColor');
            path.setAttribute('stroke-width', String(shape.stroke));
            if (shape.cut) path.setAttribute('fill', 'none');
          }
          if (shape.dash) path.setAttribute('stroke-dasharray', shape.dash);
          if (shape.pale) path.setAttribute('opacity', '0.55');
          return path;
        }),
      );
    },
    focus: () => button.focus(),
  };
}

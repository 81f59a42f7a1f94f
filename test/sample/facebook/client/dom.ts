/** Building blocks of the page: elements with attributes, the site's nameless wrappers, hashed classes. */
import { hashedClass } from '../hashed';
import { options } from './session';

export type Child = Node | string | null | false | undefined;
export type Attributes = Record<string, string | number | boolean | null | undefined | ((event: Event) => void)>;

const SVG = 'http://www.w3.org/2000/svg';
const SVG_TAGS = new Set(['svg', 'g', 'path', 'circle', 'title', 'mask', 'image', 'rect']);

/** Class names of this generation for readable names: `c('card pad')`. */
export function c(names: string): string {
  return names
    .split(' ')
    .map((name) => hashedClass(name, options().gen))
    .join(' ');
}

/**
 * An element. `k`: readable class names, hashed; `on…` functions become listeners; false, null and undefined are left out; true: empty value.
 */
export function h(tag: string, attributes: Attributes = {}, ...children: Child[]): HTMLElement {
  // The site's SVG parts are styled and listened to like any other element here.
  const el = (SVG_TAGS.has(tag) ? document.createElementNS(SVG, tag) : document.createElement(tag)) as HTMLElement;
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null || value === undefined || value === false) continue;
    if (typeof value === 'function') el.addEventListener(name.slice(2).toLowerCase(), value);
    else if (name === 'k') el.setAttribute('class', c(String(value)));
    else el.setAttribute(name, value === true ? '' : String(value));
  }
  add(el, ...children);
  return el;
}

export function add(el: Element, ...children: Child[]): void {
  for (const child of children) if (child !== null && child !== undefined && child !== false) el.append(child);
}

/** The site's many nameless boxes: `n` divs around the children. */
export function nest(n: number, attributes: Attributes, ...children: Child[]): HTMLElement {
  let inner = h('div', attributes, ...children);
  for (let i = 1; i < n; i++) inner = h('div', {}, inner);
  return inner;
}

/** A plate that the site lays over anything that can be pressed. */
export const plate = (): HTMLElement => h('div', { k: 'plate', role: options().gen === '2022' ? null : 'none', 'data-visualcompletion': 'ignore' });

/** Something to press that is no button. Enter and the space bar work as well. */
export function press(attributes: Attributes, act: (event: Event) => void, ...children: Child[]): HTMLElement {
  const el = h('div', { role: 'button', tabindex: 0, ...attributes }, ...children);
  el.addEventListener('click', (e) => {
    e.preventDefault();
    e.stopPropagation();
    act(e);
  });
  el.addEventListener('keydown', (e) => {
    if (e.target === el && (e.key === 'Enter' || e.key === ' ')) {
      e.preventDefault();
      act(e);
    }
  });
  return el;
}

export const icon = (name: string): HTMLElement => h('i', { k: `icon i-${name}`, 'data-visualcompletion': 'css-img' });

/** Three grey dots or a cross, as the site draws them. */
export const glyphs = (d: string): HTMLElement =>
  h(
    'svg',
    { 'aria-hidden': 'true', viewBox: '0 0 20 20', width: 20, height: 20, fill: 'currentColor' },
    h('g', { 'fill-rule': 'evenodd' }, h('path', { d })),
  );
export const DOTS =
  'M4.5 8.2a1.8 1.8 0 1 0 0 3.6 1.8 1.8 0 0 0 0-3.6zm5.5 0a1.8 1.8 0 1 0 0 3.6 1.8 1.8 0 0 0 0-3.6zm5.5 0a1.8 1.8 0 1 0 0 3.6 1.8 1.8 0 0 0 0-3.6z';
export const CROSS = 'M5 6.4 6.4 5 10 8.6 13.600 5 15 6.400 11.400 10 15 13.600 13.600 15 10 11.400 6.400 15 5 13.600 8.600 10z';

let serial = 0;
/** Ids as each generation's engine hands them out. */
export function newId(): string {
  serial += 1;
  const gen = options().gen;
  if (gen === '2022') return `jsc_c_${serial.toString(36)}`;
  if (gen === '2024') return `:r${serial.toString(32)}:`;
  return `_r_${serial.toString(32)}_`;
}

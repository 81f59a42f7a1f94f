/** A page as plain data: written as HTML by the server and as nodes by the client, so that there is one markup. */

export type Child = Tree | string;
export interface Tree {
  tag: string;
  attrs: Readonly<Record<string, string>>;
  children: readonly Child[];
}

type Attrs = Readonly<Record<string, string | number | null | undefined>>;
type Loose = Child | null | undefined | false | readonly (Child | null | undefined | false)[];

/** An element; attributes that are null and children that are null or false are left out. */
export function h(tag: string, attrs: Attrs = {}, ...children: readonly Loose[]): Tree {
  const kept: Record<string, string> = {};
  for (const [name, value] of Object.entries(attrs)) if (value !== null && value !== undefined) kept[name] = String(value);
  const flat = children.flatMap((c) => (Array.isArray(c) ? (c as Loose[]) : [c])) as (Child | null | undefined | false)[];
  return { tag, attrs: kept, children: flat.filter((c): c is Child => c !== null && c !== undefined && c !== false) };
}

/** The site's anonymous boxes: `depth` divs around the children, the innermost with the class. */
export function box(className: string, depth: number, ...children: readonly Loose[]): Tree {
  let tree = h('div', { class: className }, ...children);
  for (let i = 1; i < depth; i++) tree = h('div', { class: 'b' }, tree);
  return tree;
}

const VOID = new Set(['img', 'br', 'meta', 'link', 'input', 'path', 'circle', 'rect']);
const escape = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

export function toHtml(tree: Child): string {
  if (typeof tree === 'string') return escape(tree);
  const attrs = Object.entries(tree.attrs)
    .map(([name, value]) => ` ${name}="${escape(value)}"`)
    .join('');
  if (VOID.has(tree.tag)) return `<${tree.tag}${attrs}>${tree.tag === 'path' ? '</path>' : ''}`;
  return `<${tree.tag}${attrs}>${tree.children.map(toHtml).join('')}</${tree.tag}>`;
}

const SVG = 'http://www.w3.org/2000/svg';

export function toNode(tree: Child, svg = false): Node {
  if (typeof tree === 'string') return document.createTextNode(tree);
  const inside = svg || tree.tag === 'svg';
  const element = inside ? document.createElementNS(SVG, tree.tag) : document.createElement(tree.tag);
  for (const [name, value] of Object.entries(tree.attrs)) element.setAttribute(name, value);
  for (const child of tree.children) element.append(toNode(child, inside));
  return element;
}

/** The same as an element. */
export function toElement(tree: Tree): HTMLElement {
  return toNode(tree) as HTMLElement;
}

/** A copy in which every element went through `change` (children first); null removes it. */
export function mapTree(tree: Tree, change: (t: Tree) => Tree | null): Tree | null {
  const children = tree.children.map((c) => (typeof c === 'string' ? c : mapTree(c, change))).filter((c): c is Child => c !== null);
  return change({ ...tree, children });
}

/** The first element that fits, in document order, or null. */
export function findTree(tree: Tree, fits: (t: Tree) => boolean): Tree | null {
  if (fits(tree)) return tree;
  for (const child of tree.children) {
    const found = typeof child === 'string' ? null : findTree(child, fits);
    if (found) return found;
  }
  return null;
}

/** A few lines to build the pages with. */
type Child = Node | string;

export function h(tag: string, attributes: Record<string, string> = {}, ...children: Child[]): HTMLElement {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children);
  return made;
}

export function press(attributes: Record<string, string>, act: () => void, ...children: Child[]): HTMLElement {
  const made = h('div', { role: 'button', tabindex: '0', ...attributes }, ...children);
  made.addEventListener('click', act);
  return made;
}

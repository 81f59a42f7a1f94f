/** Small layers: a menu under its button, and the question before something is deleted. */
import { h, press } from './dom';
import { L } from './words';

let open: HTMLElement | null = null;
function close(): void {
  open?.remove();
  open = null;
}
document.addEventListener('click', close);
document.addEventListener('keydown', (e) => {
  if (e.key === 'Escape') close();
});

export function menu(at: HTMLElement, items: readonly { label: string; act: () => void }[]): void {
  close();
  const box = at.getBoundingClientRect();
  open = h(
    'div',
    { k: 'menu', role: 'menu' },
    ...items.map(({ label, act }) =>
      press(
        { k: 'menu-item', role: 'menuitem' },
        () => {
          close();
          act();
        },
        h('span', { dir: 'auto' }, label),
      ),
    ),
  );
  open.style.left = `${Math.min(box.left, innerWidth - 180)}px`;
  open.style.top = `${box.bottom + 4}px`;
  document.body.append(open);
  (open.firstElementChild as HTMLElement | null)?.focus();
}

export function confirmed(question: string, yes: string, act: () => void): void {
  const layer = h('div', { k: 'veil' });
  const end = (go: boolean): void => {
    layer.remove();
    if (go) act();
  };
  const yesButton = press({ k: 'primary', 'aria-label': yes }, () => end(true), yes);
  layer.append(
    h(
      'div',
      { k: 'ask', role: 'dialog', 'aria-label': question },
      h('p', { k: 'ask-text' }, question),
      h(
        'div',
        { k: 'ask-row' },
        press({ k: 'quiet', 'aria-label': L().cancel }, () => end(false), L().cancel),
        yesButton,
      ),
    ),
  );
  document.body.append(layer);
  yesButton.focus();
}

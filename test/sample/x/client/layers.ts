/** What lies above the page: dialogs (two kinds), menus, questions, short notices. */
import { icon } from '../icons';
import type { Scene } from '../shown';
import { box, h, toElement, type Tree } from '../tree';

const layers = (): HTMLElement => {
  const found = document.getElementById('layers');
  if (!found) throw new Error('The page has no layers.');
  return found;
};

const FOCUSABLE = 'a[href], button:not([disabled]), [contenteditable="true"], [tabindex="0"]';

/** Opens a dialog around what `fill` builds; answers how to close it. `closed` runs once, whichever way it closes. */
export function dialog(scene: Scene, fill: (body: HTMLElement) => void, closed: () => void): () => void {
  const before = document.activeElement;
  const top = scene.options.modal === 'top';
  const close = h(
    'button',
    { 'aria-label': scene.labels.close, role: 'button', 'data-testid': 'app-bar-close', type: 'button', class: 'cls' },
    icon('close', { 'aria-hidden': 'true' }),
  );
  const sheet: Tree = h(
    top ? 'dialog' : 'div',
    { 'aria-labelledby': 'modal-header', 'aria-modal': 'true', ...(top ? {} : { role: 'dialog' }), class: 'dlg' },
    box('dlh', 1, close, h('h2', { id: 'modal-header', class: 'hid' }, scene.labels.reply)),
    h('div', { class: 'dlb' }),
  );
  const frame = toElement(h('div', { class: 'lay' }, h('div', { 'data-testid': 'mask', class: 'msk' }), sheet));
  layers().append(frame);
  const panel = frame.querySelector<HTMLElement>('.dlg');
  const body = frame.querySelector<HTMLElement>('.dlb');
  if (!panel || !body) throw new Error('The dialog lacks a part.');
  if (panel instanceof HTMLDialogElement) panel.showModal();

  let last: HTMLElement | null = null;
  /** The focus may not leave: whatever takes it outside gives it back. */
  const hold = (event: FocusEvent): void => {
    const target = event.target;
    if (target instanceof HTMLElement && panel.contains(target)) last = target;
    else (last?.isConnected ? last : panel.querySelector<HTMLElement>(FOCUSABLE))?.focus();
  };
  const keys = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') return void shut();
    if (event.key !== 'Tab' || top) return;
    const all = [...panel.querySelectorAll<HTMLElement>(FOCUSABLE)];
    const edge = event.shiftKey ? all[0] : all.at(-1);
    if (document.activeElement !== edge && panel.contains(document.activeElement)) return;
    event.preventDefault();
    (event.shiftKey ? all.at(-1) : all[0])?.focus();
  };
  if (!top) document.addEventListener('focusin', hold);
  document.addEventListener('keydown', keys);
  let open = true;
  const shut = (): void => {
    if (!open) return;
    open = false;
    document.removeEventListener('focusin', hold);
    document.removeEventListener('keydown', keys);
    closed();
    frame.remove();
    if (before instanceof HTMLElement && before.isConnected) before.focus();
  };
  panel.addEventListener('cancel', (event) => {
    event.preventDefault();
    shut();
  });
  frame.querySelector('.cls')?.addEventListener('click', shut);
  frame.querySelector('.msk')?.addEventListener('click', shut);
  fill(body);
  return shut;
}

/** A menu of plain entries beside a button. */
export function menu(beside: Element, entries: readonly { label: string; act: () => void }[]): void {
  const at = beside.getBoundingClientRect();
  const frame = toElement(
    h(
      'div',
      { class: 'lay' },
      h('div', { class: 'msk clear' }),
      h(
        'div',
        { role: 'menu', class: 'mnu', style: `top: ${Math.max(8, at.top)}px; right: ${Math.max(8, window.innerWidth - at.right)}px;` },
        h(
          'div',
          { 'data-testid': 'Dropdown' },
          ...entries.map((e) => h('div', { role: 'menuitem', tabindex: '0', class: 'mni' }, h('div', { dir: 'ltr' }, h('span', {}, e.label)))),
        ),
      ),
    ),
  );
  layers().append(frame);
  const shut = (): void => {
    frame.remove();
    document.removeEventListener('keydown', keys);
  };
  const keys = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') shut();
  };
  document.addEventListener('keydown', keys);
  frame.querySelector('.msk')?.addEventListener('click', shut);
  frame.querySelectorAll<HTMLElement>('.mni').forEach((node, i) => {
    const act = (): void => {
      shut();
      entries[i]?.act();
    };
    node.addEventListener('click', act);
    node.addEventListener('keydown', (event) => event.key === 'Enter' && act());
    if (i === 0) node.focus();
  });
}

/** Asks before something is removed. */
export function sure(scene: Scene, question: string, yes: () => void): void {
  const frame = toElement(
    h(
      'div',
      { class: 'lay' },
      h('div', { class: 'msk' }),
      h(
        'div',
        { 'data-testid': 'confirmationSheetDialog', role: 'alertdialog', 'aria-modal': 'true', class: 'ask' },
        h('h2', { dir: 'ltr' }, question),
        h('button', { 'data-testid': 'confirmationSheetConfirm', type: 'button', class: 'pbt' }, scene.labels.remove),
        h('button', { 'data-testid': 'confirmationSheetCancel', type: 'button', class: 'pln' }, scene.labels.cancel),
      ),
    ),
  );
  layers().append(frame);
  frame.querySelector('.pbt')?.addEventListener('click', () => {
    frame.remove();
    yes();
  });
  for (const part of frame.querySelectorAll('.pln, .msk')) part.addEventListener('click', () => frame.remove());
  frame.querySelector<HTMLElement>('.pbt')?.focus();
}

/** "Your post was sent. View", for a few seconds. */
export function toast(scene: Scene, path: string): void {
  document.querySelector('.tst')?.remove();
  const node = toElement(
    h(
      'div',
      { class: 'tst' },
      h(
        'div',
        { role: 'alert', 'data-testid': 'toast', class: 'tsi' },
        h('div', { dir: 'ltr' }, h('span', {}, scene.labels.sent)),
        h('a', { href: path, role: 'link' }, scene.labels.view),
      ),
    ),
  );
  layers().append(node);
  window.setTimeout(() => node.remove(), 5_000);
}

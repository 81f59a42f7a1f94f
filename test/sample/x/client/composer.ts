/** Avatar, text box and button: inline on pages (tweetButtonInline) and in the dialog (tweetButton). */
import type { Person } from '../../story/index';
import { icon } from '../icons';
import { avatar } from '../parts';
import type { Scene } from '../shown';
import { box, h, toElement } from '../tree';
import { textBox, type Box } from './editor';

export interface Wish {
  me: Person;
  scene: Scene;
  form: 'inline' | 'dialog';
  /** Word on the button and in the empty box. */
  button: string;
  prompt: string;
  start?: string;
  /** Only ever called on the person's own click on the button. */
  send: (text: string) => void;
}

/** Longest text the button takes, as the site counts for a plain account. */
const LONGEST = 280;

export function composer(host: HTMLElement, wish: Wish): Box {
  const id = wish.form === 'dialog' ? 'tweetButton' : 'tweetButtonInline';
  const frame = toElement(
    box(
      `cmp ${wish.form}`,
      1,
      avatar(wish.me, 40),
      box(
        'cmc',
        1,
        h('div', { class: 'cme' }),
        h(
          'div',
          { 'data-testid': 'toolBar', class: 'tlb' },
          h(
            'button',
            { 'aria-label': wish.scene.labels.image, role: 'button', type: 'button', class: 'tli' },
            icon('image', { 'aria-hidden': 'true' }),
          ),
          h('span', { class: 'lft', 'aria-live': 'polite' }),
          h(
            'button',
            { role: 'button', 'data-testid': id, type: 'button', class: 'pbt', disabled: '', 'aria-disabled': 'true' },
            h('div', { dir: 'ltr' }, h('span', {}, h('span', {}, wish.button))),
          ),
        ),
      ),
    ),
  );
  host.append(frame);
  const button = frame.querySelector<HTMLButtonElement>('.pbt');
  const left = frame.querySelector<HTMLElement>('.lft');
  const place = frame.querySelector<HTMLElement>('.cme');
  if (!button || !left || !place) throw new Error('The reply box lacks a part.');
  const changed = (text: string): void => {
    const off = !text.trim() || [...text].length > LONGEST;
    button.toggleAttribute('disabled', off);
    if (off) button.setAttribute('aria-disabled', 'true');
    else button.removeAttribute('aria-disabled');
    left.textContent = text ? String(LONGEST - [...text].length) : '';
  };
  const field = textBox(place, { label: wish.scene.labels.postText, prompt: wish.prompt, ...(wish.start ? { start: wish.start } : {}), changed });
  if (wish.start) changed(wish.start);
  button.addEventListener('click', (event) => {
    if (!event.isTrusted) return;
    const text = field.text().trim();
    if (!text) return;
    field.clear();
    wish.send(text);
  });
  return {
    ...field,
    gone() {
      field.gone();
      frame.remove();
    },
  };
}

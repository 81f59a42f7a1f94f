/** A post over the feed: modal, with the site's hard focus trap; its address is the post's own. */
import type { WirePost } from '../wire';
import { CROSS, glyphs, h, plate, press } from './dom';
import { newIds } from './ids';
import { mutated } from './mutate';
import { content } from './post';
import { options } from './session';
import { L } from './words';

const FOCUSABLE = 'a[href], [tabindex="0"], [contenteditable="true"], button, input, textarea';

export class PostDialog {
  readonly element: HTMLElement;
  private readonly box: HTMLElement;
  private last: HTMLElement | null = null;
  private readonly onFocus = (e: FocusEvent): void => this.hold(e);
  private readonly onKey = (e: KeyboardEvent): void => this.key(e);

  constructor(
    post: WirePost,
    private readonly behind: HTMLElement,
    private readonly close: () => void,
  ) {
    const native = options().dialog === 'native';
    const ids = newIds();
    const title = `${ids.label}t`;
    const body = h(
      'div',
      { k: 'dialog-body' },
      content(post, 'dialog', ids, () => this.write()),
    );
    const head = h(
      'div',
      { k: 'dialog-head' },
      h('h2', { k: 'dialog-title', id: title }, h('span', { dir: 'auto' }, L().postOf(post.author.name))),
      press({ k: 'round-button filled dialog-close', 'aria-label': L().close }, this.close, glyphs(CROSS), plate()),
    );
    const inner = options().gen === '2022' ? h('div', { role: 'article' }, body) : h('div', {}, body);
    this.box = h(
      native ? 'dialog' : 'div',
      { k: 'dialog', 'aria-labelledby': title, role: 'dialog', ...(native ? {} : { tabindex: -1 }) },
      h('div', {}, head, inner),
    );
    this.element = h('div', { k: native ? 'native' : 'veil' }, this.box);
    this.element.addEventListener('mousedown', (e) => {
      if (e.target === this.element) this.close();
    });
    mutated(this.box);
  }

  show(toBox: boolean): void {
    document.body.append(this.element);
    document.documentElement.style.overflow = 'hidden';
    this.behind.setAttribute('aria-hidden', 'true');
    if (this.box instanceof HTMLDialogElement) {
      this.box.addEventListener('cancel', (e) => {
        e.preventDefault();
        this.close();
      });
      this.box.showModal();
    }
    document.addEventListener('focusin', this.onFocus, true);
    document.addEventListener('keydown', this.onKey, true);
    if (toBox) this.write();
    else this.box.focus();
  }

  hide(): void {
    document.removeEventListener('focusin', this.onFocus, true);
    document.removeEventListener('keydown', this.onKey, true);
    this.element.remove();
    document.documentElement.style.overflow = '';
    this.behind.removeAttribute('aria-hidden');
  }

  private write(): void {
    const areas = [...this.box.querySelectorAll<HTMLElement>('[data-lexical-editor]')];
    areas.at(-1)?.focus();
  }

  /** Focus that lands outside is pulled back at once, whoever took it. Layers above (menu, question) are the site's own. */
  private hold(e: FocusEvent): void {
    const target = e.target as HTMLElement;
    if (this.box.contains(target)) {
      this.last = target;
      return;
    }
    if (target.closest('[role="menu"], [role="dialog"]')) return;
    (this.last?.isConnected ? this.last : this.box).focus();
  }

  private key(e: KeyboardEvent): void {
    if (e.key === 'Escape' && !document.querySelector('[role="menu"]') && this.box.contains(e.target as Node)) {
      e.preventDefault();
      this.close();
      return;
    }
    if (e.key !== 'Tab') return;
    const stops = [...this.box.querySelectorAll<HTMLElement>(FOCUSABLE)].filter((el) => el.tabIndex >= 0);
    const [first, end] = [stops[0], stops.at(-1)];
    if (!first || !end) return;
    const at = document.activeElement;
    if (e.shiftKey && (at === first || at === this.box)) {
      e.preventDefault();
      end.focus();
    } else if (!e.shiftKey && at === end) {
      e.preventDefault();
      first.focus();
    }
  }
}

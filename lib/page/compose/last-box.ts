/** Remembers the reply box last in focus on the page, for an insert from the popup or the side panel. */
import type { ComposerAdapter } from '../../sites/contract';
import { isShown } from './fill';

export interface BoxTracker {
  /** The public reply or post box last in focus, while it is still on screen. */
  current(): HTMLElement | null;
  /** What it answers ("Reply to @name"), for the popup; null where there is none. */
  label(): string | null;
}

/** Listens until the signal ends. A box that has the focus already counts. */
export function watchBoxes(adapter: ComposerAdapter, signal: AbortSignal): BoxTracker {
  let last: HTMLElement | null = null;
  const take = (at: EventTarget | null | undefined): void => {
    const box = at instanceof HTMLElement ? at.closest<HTMLElement>('[contenteditable="true"],textarea') : null;
    if (box && adapter.accepts(box)) last = box;
  };
  document.addEventListener('focusin', (event) => take(event.composedPath()[0]), { capture: true, signal });
  take(document.activeElement);
  const current = (): HTMLElement | null => (last && isShown(last) && adapter.accepts(last) ? last : null);
  return {
    current,
    label: () => {
      const box = current();
      return box && adapter.label(box);
    },
  };
}

/** Finds the site's reply box for exactly one post, opening it once if it is closed. Runs only on a person's own "insert". */
import type { ComposerAdapter, Unit } from '../../sites/contract';
import { pause } from './caret';

/** How long a site may take to open a box (ms): it may have to load its editor first. */
const OPENING = 4_000;
/** Sites move the focus and fade the box in after it appears (ms). */
const AFTER = 150;

/** Whether a person can see the box and write in it. */
export function isShown(box: HTMLElement): boolean {
  return box.isConnected && !box.closest('[aria-hidden="true"],[inert],[hidden]') && box.checkVisibility({ visibilityProperty: true });
}

/**
 * An open box that answers exactly this post; else the post's own reply button is clicked, once, and the box awaited
 * (4 s at most). Null: it did not open, or it cannot be told that it is this post's.
 */
export async function findBox(unit: Unit, adapter: ComposerAdapter, doc: Document, signal: AbortSignal): Promise<HTMLElement | null> {
  const open = (): HTMLElement | null => adapter.boxes(unit.element, doc).find(isShown) ?? null;
  const here = open();
  if (here || signal.aborted) return here;
  const opener = adapter.opener(unit.element);
  if (!opener) return null;

  const editables = (): HTMLElement[] =>
    [...doc.querySelectorAll<HTMLElement>('[contenteditable="true"],textarea')].filter((box) => adapter.accepts(box) && isShown(box));
  const before = new Set(editables());
  // So that a focus that comes tells of this click.
  const active = doc.activeElement;
  if (active instanceof HTMLElement && before.has(active)) active.blur();
  opener.click();
  const look = (): HTMLElement | null => {
    const sure = open();
    if (sure || !adapter.opened) return sure;
    const focused = doc.activeElement;
    const fresh = editables().filter((box) => (box === focused || !before.has(box)) && adapter.opened?.(box, unit.element));
    return fresh.find((box) => box === focused) ?? (fresh.length === 1 ? (fresh[0] ?? null) : null);
  };
  if (!(await when(() => look() !== null, doc, signal))) return null;
  await pause(AFTER, signal);
  return signal.aborted ? null : look();
}

/** True as soon as `ready` holds; looked at after every change of the page and of the focus. False after 4 s or at the signal. */
function when(ready: () => boolean, doc: Document, signal: AbortSignal): Promise<boolean> {
  return new Promise((done) => {
    let waiting = 0;
    const end = (found: boolean): void => {
      eye.disconnect();
      doc.removeEventListener('focusin', soon, true);
      signal.removeEventListener('abort', stop);
      clearTimeout(limit);
      clearTimeout(waiting);
      done(found);
    };
    const stop = (): void => end(false);
    const look = (): void => {
      waiting = 0;
      if (ready()) end(true);
    };
    // A site that draws changes much at once: one look for all of it.
    const soon = (): void => {
      waiting ||= window.setTimeout(look, 30);
    };
    const eye = new MutationObserver(soon);
    eye.observe(doc, {
      childList: true,
      subtree: true,
      attributes: true,
      attributeFilter: ['data-lexical-editor', 'contenteditable', 'aria-hidden'],
    });
    doc.addEventListener('focusin', soon, true);
    signal.addEventListener('abort', stop);
    const limit = setTimeout(() => end(ready()), OPENING);
    if (signal.aborted) stop();
    else soon();
  });
}

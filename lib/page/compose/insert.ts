/** Puts a text into a site's own reply box and reads it back. Never sends, never sends a key. */
import { boxText, engineOf, isField, normalise, rawText } from './box';
import { pause, placeCaret } from './caret';
import { announce, paste, waysFor } from './ways';

export interface InsertOptions {
  /** True: the person agreed to add to what is there. False: a box that is not empty is left alone. */
  append: boolean;
  /** Whether the box is still the one meant: a site may use it for another post while the caret is placed. */
  still: () => boolean;
  signal: AbortSignal;
}
export type Inserted = { ok: true } | { ok: false; why: string };

/** Editors redraw after a tick or two, and a crash shows a little later: nothing is believed earlier (ms). */
const SETTLE = 300;
/** Later than this nothing comes any more (ms). */
const PATIENCE = 800;

/**
 * Inserts `text` at the end of `box` and answers ok only when exactly that then stands in it.
 * In a box that is not empty the text starts on a line of its own, unless what is there ends in white space
 * (a mention the site has put in). On failure the box holds what it held before, as far as the editor lets us:
 * `why` says when it does not. The caller then copies the text to the clipboard.
 */
export async function insertText(box: HTMLElement, text: string, { append, still, signal }: InsertOptions): Promise<Inserted> {
  const no = (why: string): Inserted => ({ ok: false, why });
  const clean = text.replace(/\r\n?/g, '\n');
  if (!clean.trim()) return no('There is no text to insert.');
  if (!box.isConnected || !editable(box)) return no('The reply box is closed.');
  const before = rawText(box);
  const had = normalise(before);
  if (had && !append) return no('The reply box is not empty.');
  const added = had && !/\s$/.test(before) ? `\n${clean}` : clean;
  const wanted = normalise(before + added);
  for (const way of waysFor(engineOf(box), added)) {
    await placeCaret(box, signal);
    if (signal.aborted) return no('The page has changed.');
    // The person may have typed, or gone to another post, while the caret was placed.
    if (boxText(box) !== had) return no('The text in the reply box changed meanwhile.');
    if (!still()) return no('The reply box belongs to another post now.');
    try {
      way(box, added);
    } catch {
      // What it did or did not do is read below.
    }
    if (await becomes(box, wanted, signal)) return { ok: true };
    if (!box.isConnected) return no('The reply box closed while the text was put in.');
    if (boxText(box) === had) continue;
    return (await restore(box, had, signal))
      ? no('The reply box took the text in another form; it was taken out again.')
      : no('The reply box took the text in another form. Look at what is in it now.');
  }
  return no('The reply box did not take the text.');
}

function editable(box: HTMLElement): boolean {
  return isField(box) ? !box.disabled && !box.readOnly : box.isContentEditable;
}

/** True once the box has held exactly this for the settling time's end; false when patience is over. */
async function becomes(box: HTMLElement, wanted: string, signal: AbortSignal): Promise<boolean> {
  await pause(SETTLE, signal);
  for (let waited = SETTLE; ; waited += 50) {
    if (box.isConnected && boxText(box) === wanted) return true;
    if (waited >= PATIENCE || signal.aborted) return false;
    await pause(50, signal);
  }
}

/** Brings back what the box held; the editor's own undo first, since it keeps mentions and links whole. */
async function restore(box: HTMLElement, had: string, signal: AbortSignal): Promise<boolean> {
  const engine = engineOf(box);
  if (engine === 'lexical') {
    announce(box, 'historyUndo', null);
    if (await becomes(box, had, signal)) return true;
  }
  await placeCaret(box, signal, true);
  if (isField(box)) {
    box.setRangeText(had, 0, box.value.length, 'end');
    box.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true, inputType: 'deleteContentBackward' }));
  } else if (engine === 'lexical') announce(box, had ? 'insertText' : 'deleteContentBackward', had || null);
  else if (had) paste(box, had);
  else if (engine === 'draft') box.dispatchEvent(new ClipboardEvent('cut', { bubbles: true, cancelable: true, composed: true }));
  else if (box.contains(box.ownerDocument.getSelection()?.anchorNode ?? null)) box.ownerDocument.execCommand('delete');
  return becomes(box, had, signal);
}

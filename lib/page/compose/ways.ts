/**
 * How text gets into each editor: the events a browser itself would send, never a key, never Enter, never a new
 * paragraph where Enter means "send". Each was measured with the real engines from a content script (see
 * docs and test/e2e/compose*.spec.ts). None waits; whether it worked is read back by the caller.
 */
import type { Engine } from './box';
import { isField } from './box';

export type Way = (box: HTMLElement, text: string) => void;

/** Ways to try in order; the next one only where the one before changed nothing at all. */
export function waysFor(engine: Engine, text: string): Way[] {
  const oneLine = text.includes('\n') ? [] : [command];
  switch (engine) {
    case 'field':
      return [typed, field];
    case 'lexical':
      return [replacement, ...oneLine];
    case 'prosemirror':
      return [lines];
    case 'draft':
    case 'quill':
    case 'plain':
      return [paste, ...oneLine];
  }
}

/** Plain fields: the browser's own editing keeps the field's undo list, which setting a value throws away. */
function typed(box: HTMLElement, text: string): void {
  if (box.ownerDocument.activeElement === box) box.ownerDocument.execCommand('insertText', false, text);
}

/** Plain fields where that is refused. From this world the page's own `value` setter (React's) is not called, so it sees a change. */
function field(box: HTMLElement, text: string): void {
  if (!isField(box)) return;
  box.setRangeText(text, box.selectionStart, box.selectionEnd, 'end');
  box.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true, inputType: 'insertText', data: text }));
}

/** Announces an edit to an editor that makes its own edits (Lexical). */
export function announce(box: HTMLElement, inputType: string, data: string | null): void {
  box.dispatchEvent(new InputEvent('beforeinput', { bubbles: true, cancelable: true, composed: true, inputType, data }));
}

/**
 * Lexical, line by line, with the line break that Shift+Enter makes. Not `insertText`: in text that stands there
 * already (and for a single character) Lexical leaves that to the browser, which does nothing for a made event.
 */
function replacement(box: HTMLElement, text: string): void {
  text.split('\n').forEach((line, i) => {
    if (i) announce(box, 'insertLineBreak', null);
    if (line) announce(box, 'insertReplacementText', line);
  });
}

/** A paste whose data is set after the event was made: data given beforehand arrives empty in Firefox. */
export function paste(box: HTMLElement, text: string): void {
  const event = new ClipboardEvent('paste', { bubbles: true, cancelable: true, composed: true, clipboardData: new DataTransfer() });
  // Firefox hands data to a page only if it was set by one of its own: set it through the page's view of the event.
  const seen = (event as ClipboardEvent & { wrappedJSObject?: ClipboardEvent }).wrappedJSObject ?? event;
  seen.clipboardData?.setData('text/plain', text);
  box.dispatchEvent(event);
}

/** ProseMirror reads back what the browser's own editing did, paragraph by paragraph. */
function lines(box: HTMLElement, text: string): void {
  text.split('\n').forEach((line, i) => {
    if (i) box.ownerDocument.execCommand('insertParagraph');
    if (line) command(box, line);
  });
}

/** The browser's own editing; only where the caret really is in this box, and one line only (more breaks Draft). */
function command(box: HTMLElement, text: string): void {
  const doc = box.ownerDocument;
  if (box.contains(doc.getSelection()?.anchorNode ?? null)) doc.execCommand('insertText', false, text);
}

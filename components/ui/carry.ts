/** What a person carries out of our pages and into the card, by clipboard or pointer: words alone. Copies nothing by itself. */

/** A field holds nothing but words already; what can be edited in place (the editor of keywords) sees to its own. */
const isField = (target: EventTarget | null): boolean => {
  const at = target instanceof Text ? target.parentElement : target;
  return at instanceof HTMLTextAreaElement || at instanceof HTMLInputElement || (at instanceof HTMLElement && at.isContentEditable);
};

/**
 * What is selected leaves as plain words. With its markup it would carry the addresses of our links into the page it is put into:
 * a customer's id, and in Firefox the random host by which a page knows this very browser again. Ends with `signal`.
 */
export function wordsOut(signal?: AbortSignal): void {
  const on = signal ? { signal } : {};
  const put = (data: DataTransfer | null): boolean => {
    const words = String(getSelection());
    if (!words || !data) return false;
    data.clearData();
    data.setData('text/plain', words);
    return true;
  };
  addEventListener('copy', (event) => !isField(event.target) && put(event.clipboardData) && event.preventDefault(), on);
  addEventListener(
    'dragstart',
    (event) => {
      if (isField(event.target)) return;
      // A link or picture that is not selected has nothing to it but its address.
      const selected = event.target instanceof Node && getSelection()?.containsNode(event.target, true);
      if (!selected || !put(event.dataTransfer)) event.preventDefault();
    },
    on,
  );
}

const WORDS_ONLY = 'Only text can be dropped here, into a text box. Add pictures and files in the site’s own box.';

/**
 * Lets text be dropped into fields and nothing anywhere else: a file or link dropped on a frame is opened by the browser, in Firefox in
 * place of the page and the card. `refused` hears a sentence. Ends with `signal`.
 */
export function wordsIn(refused: (sentence: string) => void, signal: AbortSignal): void {
  const foreign = (event: DragEvent): boolean => !isField(event.target) || event.dataTransfer?.types.includes('Files') === true;
  // Taken, so that the drop is ours to refuse.
  addEventListener('dragover', (event) => foreign(event) && event.preventDefault(), { signal });
  addEventListener(
    'drop',
    (event) => {
      if (!foreign(event)) return;
      event.preventDefault();
      refused(WORDS_ONLY);
    },
    { signal },
  );
}

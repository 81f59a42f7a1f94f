/**
 * Reads a reply box the way its reader sees it, whatever editor stands behind it.
 * Runs only on a person's own "insert", so style may be computed here.
 */

/** Which editor a box belongs to: each takes text in another way (see `ways.ts`). */
export type Engine = 'field' | 'lexical' | 'draft' | 'quill' | 'prosemirror' | 'plain';

export function engineOf(box: Element): Engine {
  if (isField(box)) return 'field';
  if (box.hasAttribute('data-lexical-editor')) return 'lexical';
  if (box.classList.contains('public-DraftEditor-content') || box.querySelector(':scope > [data-contents="true"]')) return 'draft';
  if (box.classList.contains('ql-editor')) return 'quill';
  return box.classList.contains('ProseMirror') ? 'prosemirror' : 'plain';
}

/** By name, not by class: the page's frames and the script's own world have other constructors. */
export function isField(box: Element): box is HTMLTextAreaElement {
  return box.localName === 'textarea' || box.localName === 'input';
}

/** One form for comparing: "\n" line ends, plain spaces, no zero-width fillers, no white space at the end. */
export function normalise(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/\u00a0/g, ' ')
    .replace(/[\u200b\ufeff]/g, '')
    .trimEnd();
}

/** What stands in the box, normalised; '' when it is empty. */
export const boxText = (box: HTMLElement): string => normalise(rawText(box));

/**
 * The text of a box as lines: one per block, `br` and (where white space is kept) "\n". Not innerText: browsers
 * differ there on blank blocks, and an emoji drawn as an image would be lost.
 */
export function rawText(box: HTMLElement): string {
  if (isField(box)) return box.value;
  const view = box.ownerDocument.defaultView;
  let text = '';
  // Something stands on the current line; the line is closed; a br waits for something to follow it in its block.
  let used = false;
  let closed = false;
  let pending = false;
  const put = (part: string): void => {
    if (closed) text += '\n';
    if (pending) text += '\n';
    closed = pending = false;
    text += part;
    used = true;
  };
  const edge = (): void => {
    pending = false;
    if (used) closed = true;
    used = false;
  };
  const visit = (el: Element): void => {
    const style = view?.getComputedStyle(el);
    if (style?.display === 'none') return;
    const block = style !== undefined && !/^(inline|contents)/.test(style.display);
    const keeps = style !== undefined && /^(pre|break)/.test(style.whiteSpace);
    if (block) edge();
    for (const node of el.childNodes) {
      if (node.nodeType === Node.TEXT_NODE) {
        const data = node.nodeValue ?? '';
        const part = keeps ? data : data.replace(/\s+/g, ' ');
        if (part) put(part);
      } else if (node.nodeType === Node.ELEMENT_NODE) {
        const child = node as Element;
        if (child.localName === 'br') {
          put('');
          pending = true;
        } else if (child.localName === 'img') put(child.getAttribute('alt') ?? '');
        else visit(child);
      }
    }
    if (block) edge();
  };
  visit(box);
  return text;
}

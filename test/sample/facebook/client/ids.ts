/** Ids a post's parts carry, and the hidden sentences that labels elsewhere point to. */
import { h, newId } from './dom';

export interface Ids {
  label: string;
  time: string;
  text: string;
  media: string;
  count: string;
}

export const newIds = (): Ids => ({ label: newId(), time: newId(), text: newId(), media: newId(), count: newId() });

let shelf: HTMLElement | null = null;

/** Puts a sentence out of sight at the end of the body, where `aria-labelledby` finds it. */
export function hiddenLabel(id: string, text: string): void {
  if (!shelf?.isConnected) {
    shelf = h('div', { hidden: true });
    document.body.append(shelf);
  }
  shelf.append(h('div', {}, h('span', { id }, text)));
}

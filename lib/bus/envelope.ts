/** The wrapping of every message. Anything else that arrives is not ours and gets no answer. */
import type { CommandName } from './calls';

/** From the worker to the content scripts of one tab's top frame. `docId`: meant for this document only. */
export interface CommandMessage {
  earshot: 1;
  command: CommandName;
  docId?: string;
  input: unknown;
}

/** From the worker to own pages and cards: something in the store has changed, read again. Carries no data. */
export interface ChangedMessage {
  earshot: 1;
  changed: true;
}

export const CHANGED: ChangedMessage = { earshot: 1, changed: true };

/**
 * From the worker to one card frame (tabs.sendMessage with its frameId, and documentId where there is one): show the post
 * chosen last (card.read), or go blank. Measured: reaches an extension frame in a page in Chromium and Firefox, while
 * runtime.sendMessage from the worker does not reach it in Firefox, and a dynamic address cannot change its hash without a reload.
 */
/** `insert`: the key for it was pressed; answered true where a post is shown, and its draft or first suggestion goes the way of the Insert button. */
export type CardOrder = { earshot: 1; card: 'show' | 'blank' | 'insert' };
export const SHOW: CardOrder = { earshot: 1, card: 'show' };
export const BLANK: CardOrder = { earshot: 1, card: 'blank' };
export const INSERT: CardOrder = { earshot: 1, card: 'insert' };

/** To own pages: another post was chosen in a tab, or the key for Insert was pressed there. The card beside the page follows. */
export interface PanelMessage {
  earshot: 1;
  panel: 'chosen' | 'insert';
  tabId: number;
}

export function readPanel(message: unknown): PanelMessage | null {
  const { panel, tabId } = ours(message) ? message : {};
  return (panel === 'chosen' || panel === 'insert') && typeof tabId === 'number' ? { earshot: 1, panel, tabId } : null;
}

export function readCardOrder(message: unknown): CardOrder['card'] | null {
  if (!ours(message)) return null;
  return message.card === 'show' || message.card === 'blank' || message.card === 'insert' ? message.card : null;
}

function ours(message: unknown): message is Record<string, unknown> {
  return typeof message === 'object' && message !== null && (message as Record<string, unknown>).earshot === 1;
}

/** Name and input of a call, neither checked yet; null: not a call. */
export function readCall(message: unknown): { call: string; input: unknown } | null {
  if (!ours(message) || typeof message.call !== 'string') return null;
  return { call: message.call, input: message.input };
}

export function isChanged(message: unknown): message is ChangedMessage {
  return ours(message) && message.changed === true;
}

/**
 * Who sent a message, told from what the browser says of the sender alone, never from the message.
 * Pure: the browser's MessageSender comes in as plain data.
 */
import { isExcluded, siteOfHost, type SiteId } from '../sites/hosts';

/** The part of the browser's MessageSender that counts. Absent fields are absent in that browser. */
export interface SenderLike {
  id?: string | undefined;
  url?: string | undefined;
  origin?: string | undefined;
  frameId?: number | undefined;
  /** Chrome's id of the document; Firefox gives none. */
  documentId?: string | undefined;
  /** Its address is told for sites we are let in. */
  tab?: { id?: number | undefined; url?: string | undefined } | undefined;
}

/** This extension: `id` as in runtime.id, `origin` as in runtime.getURL('') without the last slash. */
export interface Self {
  id: string;
  origin: string;
}

export type Caller =
  | { who: 'page'; site: SiteId; host: string; tabId: number; documentId: string | null }
  | { who: 'card'; tabId: number; frameId: number; documentId: string | null }
  | { who: 'own'; tabId: number | null };

/** The one file that may run inside a page's frame. */
const CARD_PATH = '/card.html';

function parse(url: string | undefined): URL | null {
  if (!url) return null;
  try {
    return new URL(url);
  } catch {
    return null;
  }
}

/**
 * The sender's role, or null for one that may say nothing.
 * With `use_dynamic_url` a card frame's address may carry a host made for the session instead of the extension's id. The browser
 * sets `id` itself and no content script runs in an extension page, so an own id with an extension scheme is one of our pages.
 */
export function callerOf(sender: SenderLike, self: Self): Caller | null {
  if (!self.id || sender.id !== self.id) return null;
  const url = parse(sender.url);
  if (!url) return null;
  const scheme = new URL(self.origin).protocol;
  if (url.protocol === scheme) return ownCaller(sender, url, self);
  if (url.protocol !== 'https:' || url.port !== '' || sender.tab?.id === undefined || sender.frameId !== 0) return null;
  // A document that its site has sandboxed has the site's address and an origin of its own.
  if (sender.origin !== undefined && sender.origin !== url.origin) return null;
  const site = siteOfHost(url.hostname);
  if (!site || isExcluded(url)) return null;
  // A document's address is the one it was loaded with; where the site has gone by itself since, its tab tells.
  const now = parse(sender.tab.url);
  if (now?.origin === url.origin && isExcluded(now)) return null;
  return { who: 'page', site, host: url.hostname, tabId: sender.tab.id, documentId: sender.documentId ?? null };
}

function ownCaller(sender: SenderLike, url: URL, self: Self): Caller | null {
  const home = `${url.protocol}//${url.host}` === self.origin;
  const tabId = sender.tab?.id;
  if (tabId !== undefined && sender.frameId !== undefined && sender.frameId !== 0) {
    if (url.pathname !== CARD_PATH) return null;
    return { who: 'card', tabId, frameId: sender.frameId, documentId: sender.documentId ?? null };
  }
  // Popup and side panel have no tab; a page in its own tab is that tab's top frame.
  return home ? { who: 'own', tabId: tabId ?? null } : null;
}

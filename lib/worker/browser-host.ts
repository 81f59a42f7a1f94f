/** The worker's door to the real browser. No decisions here. */
import { browser } from 'wxt/browser';
import type { Self } from '../bus/sender';
import { makeUnattended } from '../jobs/unattended';
import { QUIET_ALARM, TURN_ALARM } from './alarms';
import type { Area, Host } from './host';

/** Behind what the icon says: that we are off, and that something went wrong. */
const CALM = '#4e5a63';
const ALARMING = '#a3262a';
const HIDDEN_PAGE = 'unattended.html';

/** Chrome's door to a hidden page; Firefox has none and needs none. */
interface Offscreen {
  createDocument(what: { url: string; reasons: string[]; justification: string }): Promise<void>;
  closeDocument(): Promise<void>;
  hasDocument?(): Promise<boolean>;
}
const offscreen = (): Offscreen | undefined => (browser as unknown as { offscreen?: Offscreen }).offscreen;

/** How often a download is looked at, and how long it is waited for, ms. */
const LOOK = 250;
const LONGEST = 300_000;

/** Bytes of storage that are read at once at most, many times what the page view takes. */
const READABLE = 64_000_000;

async function whole(id: number): Promise<boolean> {
  for (const end = Date.now() + LONGEST; Date.now() < end;) {
    const [item] = await browser.downloads.search({ id });
    if (!item || item.state === 'interrupted') return false;
    if (item.state === 'complete') return true;
    await new Promise((next) => setTimeout(next, LOOK));
  }
  return false;
}

function area(name: 'session' | 'local'): Area {
  const store = browser.storage[name];
  return {
    get: async (key) => (await store.get(key))[key],
    all: async (prefix) => Object.fromEntries(Object.entries(await store.get(null)).filter(([key]) => key.startsWith(prefix))),
    set: (key, value) => store.set({ [key]: value }),
    remove: (keys) => store.remove(keys),
    keys: async () => {
      const newer = store as { getKeys?(): Promise<string[]>; getBytesInUse?(of: null): Promise<number> };
      if (newer.getKeys) return newer.getKeys();
      // Firefox before 143 tells keys with their values alone, and not how much they are: what is written there is heard of all the same.
      if (!newer.getBytesInUse) return [];
      return (await newer.getBytesInUse(null)) > READABLE ? null : Object.keys(await store.get(null));
    },
    clear: () => store.clear(),
  };
}

async function alarm(name: string, at: number | null): Promise<void> {
  if (at === null) await browser.alarms.clear(name);
  else await browser.alarms.create(name, { when: at });
}

/** Takes a tab's own title off the icon; Chrome knows no way back to the one of all tabs, so there it is copied. */
async function ownTitle(tabId: number): Promise<void> {
  try {
    await browser.action.setTitle({ tabId, title: null as unknown as string });
  } catch {
    await browser.action.setTitle({ tabId, title: await browser.action.getTitle({}) });
  }
}

export function browserHost(): Host {
  return {
    session: area('session'),
    local: area('local'),
    now: () => Date.now(),
    sendToFrame: (tabId, frameId, message, documentId) => {
      // Chrome's `documentId` names the document itself, so that a successor in the same frame hears nothing.
      const to: { frameId?: number } = documentId ? ({ documentId } as { frameId?: number }) : { frameId };
      return browser.tabs.sendMessage(tabId, message, to);
    },
    // Nobody listening is the usual case and no failure.
    broadcast: (message) => browser.runtime.sendMessage(message).catch(() => undefined),
    tabsOf: async (patterns) => {
      const tabs = await browser.tabs.query({ url: [...patterns] });
      return tabs.flatMap((tab) => (tab.id === undefined ? [] : [tab.id]));
    },
    mayRead: (pattern) => browser.permissions.contains({ origins: [pattern] }),
    inject: async (tabId, files) => {
      await browser.scripting.executeScript({ target: { tabId, frameIds: [0] }, files });
    },
    showDuty: async (onDuty) => {
      await browser.action.setBadgeText({ text: onDuty ? '' : 'off' });
      await browser.action.setBadgeBackgroundColor({ color: CALM });
      await browser.action.setTitle({ title: onDuty ? 'Earshot' : 'Earshot: off duty, nothing is read or kept' });
    },
    showTrouble: async (tabId, sentence) => {
      // The browser takes both back by itself when the tab goes to another page.
      // Null leaves the tab with what all have; the browser's own types know no such thing.
      await browser.action.setBadgeText({ tabId, text: sentence === null ? (null as unknown as string) : '!' });
      await browser.action.setBadgeBackgroundColor({ tabId, color: sentence === null ? CALM : ALARMING });
      if (sentence !== null) await browser.action.setTitle({ tabId, title: `Earshot: ${sentence}` });
      else await ownTitle(tabId);
    },
    wakeForTurn: (at) => alarm(TURN_ALARM, at),
    wakeForQuiet: (at) => alarm(QUIET_ALARM, at),
    unattended: async (save) => {
      const hidden = offscreen();
      if (!hidden) return makeUnattended(save);
      // One that is still at work, or was left behind by a stop: it is a backup or two behind at most.
      if (await hidden.hasDocument?.()) await hidden.closeDocument();
      await hidden.createDocument({ url: HIDDEN_PAGE, reasons: ['WORKERS', 'BLOBS'], justification: 'Makes the backup that is due.' });
    },
    closeUnattended: async () => {
      await offscreen()?.closeDocument();
    },
    mayDownload: () => browser.permissions.contains({ permissions: ['downloads'] }),
    download: async (url, path) => whole(await browser.downloads.download({ url, filename: path, saveAs: false, conflictAction: 'uniquify' })),
    file: async (path) => {
      // Built from our own origin, so that no path can lead elsewhere.
      const answer = await fetch(new URL(`/${path}`, globalThis.location.origin));
      if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
      return new Uint8Array(await answer.arrayBuffer());
    },
    contentScripts: () =>
      (browser.runtime.getManifest().content_scripts ?? []).map((script) => ({
        matches: [...(script.matches ?? [])],
        files: [...(script.js ?? [])],
      })),
  };
}

/** Minutes to an alarm's first time. */
const FIRST = 5;

/**
 * Makes alarms that are not there yet, minutes between. Only once: one made anew at every wake would be put off for ever. One that is
 * further off than that was set by a clock that was ahead: it would rest until that day comes.
 */
export function keepAlarms(periods: Readonly<Record<string, number>>): void {
  for (const [name, periodInMinutes] of Object.entries(periods))
    void browser.alarms.get(name).then((alarm) => {
      if (!alarm || alarm.scheduledTime > Date.now() + (periodInMinutes + FIRST) * 60_000)
        void browser.alarms.create(name, { delayInMinutes: FIRST, periodInMinutes });
    });
}

/** Who we are, as the browser names it. */
export const selfOf = (): Self => ({ id: browser.runtime.id, origin: globalThis.location.origin });

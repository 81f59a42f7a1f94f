/** The worker's door to the real browser. No decisions here. */
import { browser } from 'wxt/browser';
import type { Self } from '../bus/sender';
import type { Area, Host } from './host';

/** The alarm at the next turn of the team's hours. */
export const TURN_ALARM = 'turn';

function area(name: 'session' | 'local'): Area {
  const store = browser.storage[name];
  return {
    get: async (key) => (await store.get(key))[key],
    all: async (prefix) => Object.fromEntries(Object.entries(await store.get(null)).filter(([key]) => key.startsWith(prefix))),
    set: (key, value) => store.set({ [key]: value }),
    remove: (keys) => store.remove(keys),
  };
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
    broadcast: async (message) => {
      // Nobody listening is the usual case and no failure.
      await browser.runtime.sendMessage(message).catch(() => undefined);
    },
    tabsOf: async (patterns) => {
      const tabs = await browser.tabs.query({ url: [...patterns] });
      return tabs.flatMap((tab) => (tab.id === undefined ? [] : [tab.id]));
    },
    inject: async (tabId, files) => {
      await browser.scripting.executeScript({ target: { tabId, frameIds: [0] }, files });
    },
    showDuty: async (onDuty) => {
      await browser.action.setBadgeText({ text: onDuty ? '' : 'off' });
      await browser.action.setBadgeBackgroundColor({ color: '#4e5a63' });
      await browser.action.setTitle({ title: onDuty ? 'Earshot' : 'Earshot: off duty, nothing is read or kept' });
    },
    wakeForTurn: async (at) => {
      if (at === null) await browser.alarms.clear(TURN_ALARM);
      else await browser.alarms.create(TURN_ALARM, { when: at });
    },
    contentScripts: () =>
      (browser.runtime.getManifest().content_scripts ?? []).map((script) => ({
        matches: [...(script.matches ?? [])],
        files: [...(script.js ?? [])],
      })),
  };
}

/** Who we are, as the browser names it. */
export const selfOf = (): Self => ({ id: browser.runtime.id, origin: globalThis.location.origin });

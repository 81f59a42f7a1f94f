/** The worker: service worker in Chrome, event page in Firefox. Wires the browser's events to `lib/worker`; every listener stands at once. */
import { z } from 'zod';
import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { createServer } from '../lib/bus/server';
import { openStores } from '../lib/store/stores';
import { onAlarm, REPEATED } from '../lib/worker/alarms';
import { browserHost, keepAlarms, selfOf } from '../lib/worker/browser-host';
import { createContext } from '../lib/worker/context';
import { handlersOf } from '../lib/worker/handlers';
import { keepDuty } from '../lib/worker/duty';
import { createRefusals } from '../lib/worker/refusals';
import { onAccess, onCommand, onInstalled, onTabClosed, onWake } from '../lib/worker/start';
import { noteFailed } from '../lib/worker/unopened';
import { onLocalChange } from '../lib/worker/view-sync';

z.config({ jitless: true });

type OnMessage = Parameters<typeof browser.runtime.onMessage.addListener>[0];

export default defineBackground({
  main() {
    const self = selfOf();
    const log = (error: unknown): void => console.warn('Earshot:', error);
    const host = browserHost();
    const ctx = createContext(host, openStores(), self, log);
    const refusals = createRefusals(host, log);
    const server = createServer({
      handlers: handlersOf(ctx),
      self,
      now: () => host.now(),
      paired: (card) => ctx.pairing.holds(card),
      refused: refusals,
      failed: (message, sender, why) => void noteFailed(ctx, message, sender, why).catch(log),
    });

    // A Promise keeps the channel open; undefined leaves the message to others.
    browser.runtime.onMessage.addListener(server as OnMessage);
    browser.runtime.onInstalled.addListener(({ reason }) => {
      void onInstalled(ctx);
      // A new user starts where the brand is named.
      if (reason === 'install') void browser.tabs.create({ url: `${self.origin}/welcome.html` });
    });
    browser.storage.onChanged.addListener((changes, area) => void (area === 'local' && onLocalChange(ctx, Object.keys(changes))));
    browser.tabs.onRemoved.addListener((tabId) => void onTabClosed(ctx, tabId));
    browser.permissions.onAdded.addListener(() => void onAccess(ctx, true));
    browser.permissions.onRemoved.addListener(() => void onAccess(ctx, false));
    // Nothing else wakes the worker when the browser starts, and the icon is drawn anew then.
    browser.runtime.onStartup.addListener(() => void keepDuty(ctx));
    browser.commands.onCommand.addListener((name, tab) => void onCommand(ctx, name, tab?.id));
    // The Promise goes back: Firefox lets the event page live as long as it is open.
    browser.alarms.onAlarm.addListener((alarm): unknown => onAlarm(ctx, alarm.name));
    keepAlarms(REPEATED);
    onWake(ctx);
  },
});

/** The whole worker on plain memory and a real Dexie store: everything but the browser's own doors. */
import { afterEach, beforeEach } from 'vitest';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { CallName, CallOut } from '../../../lib/bus/calls';
import { createServer, type Refusal, type Server } from '../../../lib/bus/server';
import type { SenderLike } from '../../../lib/bus/sender';
import type { Result } from '../../../lib/kit/result';
import { closeStores, openStores, type Stores } from '../../../lib/store/stores';
import { saveAccounts, saveBrand } from '../../../lib/store/write';
import { createContext, type Context } from '../../../lib/worker/context';
import { handlersOf } from '../../../lib/worker/handlers';
import { noteFailed } from '../../../lib/worker/unopened';
import type { Area, Host } from '../../../lib/worker/host';
import { ACCOUNTS, BRAND, NOW } from '../store/make';

/** Stores copies, as the browser's areas do. */
export function memoryArea(): Area & { data: Map<string, unknown> } {
  const data = new Map<string, unknown>();
  const copy = <T>(value: T): T => structuredClone(value);
  return {
    data,
    get: (key) => Promise.resolve(copy(data.get(key))),
    all: (prefix) => Promise.resolve(copy(Object.fromEntries([...data].filter(([key]) => key.startsWith(prefix))))),
    set: (key, value) => Promise.resolve(void data.set(key, copy(value))),
    remove: (keys) => Promise.resolve(keys.forEach((key) => data.delete(key))),
    keys: () => Promise.resolve([...data.keys()]),
    clear: () => Promise.resolve(data.clear()),
  };
}

export interface Sent {
  tabId: number;
  frameId: number;
  message: Record<string, unknown>;
  documentId: string | null;
}

export interface Rig {
  ctx: Context;
  stores: Stores;
  session: ReturnType<typeof memoryArea>;
  local: ReturnType<typeof memoryArea>;
  clock: { now: number };
  sent: Sent[];
  broadcasts: unknown[];
  injected: { tabId: number; files: string[] }[];
  refused: Refusal[];
  /** What the toolbar icon says, and when the worker is to be woken for the team's hours. */
  duty: { shown?: boolean; turn?: number | null; quietEnds?: number | null };
  /** What the icon says of one tab. */
  trouble: Map<number, string>;
  /** The hidden page that makes backups, and what went to the downloads. */
  hidden: { opened: number; closed: number; mayDownload: boolean; downloaded: { url: string; path: string }[] };
  /** What frames answer; by default each is there and says it is done. */
  frames: { answer: (sent: Sent) => unknown };
  /** Whether the browser lets us read a match pattern; by default all. */
  access: { mayRead: (pattern: string) => Promise<boolean> };
  /** Files of the extension that were asked for, and how they are read: by default those that ship. */
  files: string[];
  disk: { read: (path: string) => Promise<Uint8Array> };
  tell: Server;
  page: <N extends CallName>(call: N, input: unknown, over?: SenderLike) => Promise<Result<CallOut<N>>>;
  card: <N extends CallName>(call: N, input: unknown, over?: SenderLike) => Promise<Result<CallOut<N>>>;
  own: <N extends CallName>(call: N, input: unknown, over?: SenderLike) => Promise<Result<CallOut<N>>>;
  /** A new worker over the same storage: the old one was stopped. */
  restart: () => void;
  close: () => void;
}

export const SELF = { id: 'earshot-id', origin: 'chrome-extension://earshot-id' };
export const PAGE: SenderLike = { id: SELF.id, url: 'https://x.com/home', frameId: 0, documentId: 'doc-top', tab: { id: 7 } };
export const CARD: SenderLike = {
  id: SELF.id,
  url: 'chrome-extension://dynamic-host/card.html',
  frameId: 12,
  documentId: 'doc-card',
  tab: { id: 7 },
};
export const OWN: SenderLike = { id: SELF.id, url: `${SELF.origin}/popup.html` };
export const DOC = 'document-one';
export const WHO = { handle: 'BrindleHelp', name: 'Brindle' };

const PUBLIC = resolve(import.meta.dirname, '../../../public');
let made = 0;

export async function makeRig(): Promise<Rig> {
  const stores = openStores(`rig-${(made += 1)}-${Math.random()}`);
  await saveBrand(stores.strict, BRAND);
  await saveAccounts(stores.strict, ACCOUNTS);
  const session = memoryArea();
  const local = memoryArea();
  const clock = { now: NOW };
  const rig = {
    sent: [] as Sent[],
    broadcasts: [] as unknown[],
    injected: [] as Rig['injected'],
    refused: [] as Refusal[],
    duty: {} as Rig['duty'],
    trouble: new Map<number, string>(),
    hidden: { opened: 0, closed: 0, mayDownload: false, downloaded: [] } as Rig['hidden'],
    files: [] as string[],
  };
  const files: Rig['disk'] = { read: async (path) => new Uint8Array(await readFile(join(PUBLIC, path))) };
  const frames: Rig['frames'] = { answer: () => ({ ok: true, value: null }) };
  const access: Rig['access'] = { mayRead: () => Promise.resolve(true) };
  const host: Host = {
    session,
    local,
    now: () => clock.now,
    sendToFrame: (tabId, frameId, message, documentId) => {
      const sent = { tabId, frameId, message: message as Sent['message'], documentId: documentId ?? null };
      rig.sent.push(sent);
      return Promise.resolve().then(() => frames.answer(sent));
    },
    broadcast: (message) => {
      rig.broadcasts.push(message);
      return Promise.resolve(undefined);
    },
    tabsOf: () => Promise.resolve([7, 8]),
    mayRead: (pattern) => access.mayRead(pattern),
    inject: (tabId, files) => Promise.resolve(void rig.injected.push({ tabId, files })),
    showDuty: (onDuty) => Promise.resolve(void (rig.duty.shown = onDuty)),
    showTrouble: (tabId, sentence) => Promise.resolve(void (sentence === null ? rig.trouble.delete(tabId) : rig.trouble.set(tabId, sentence))),
    wakeForQuiet: (at) => Promise.resolve(void (rig.duty.quietEnds = at)),
    wakeForTurn: (at) => Promise.resolve(void (rig.duty.turn = at)),
    unattended: () => Promise.resolve(void (rig.hidden.opened += 1)),
    closeUnattended: () => Promise.resolve(void (rig.hidden.closed += 1)),
    mayDownload: () => Promise.resolve(rig.hidden.mayDownload),
    download: (url, path) => Promise.resolve(rig.hidden.downloaded.push({ url, path }) > 0),
    file: (path) => {
      rig.files.push(path);
      return files.read(path);
    },
    contentScripts: () => [{ matches: ['https://x.com/*'], files: ['page-x.js'] }],
  };
  const start = () => {
    const ctx = createContext(host, stores, SELF, () => undefined);
    const tell = createServer({
      handlers: handlersOf(ctx),
      self: SELF,
      now: () => host.now(),
      paired: (card) => ctx.pairing.holds(card),
      refused: (why) => rig.refused.push(why),
      failed: (message, sender, why) => void noteFailed(ctx, message, sender, why),
    });
    return { ctx, tell };
  };
  const made_: Rig = {
    ...rig,
    ...start(),
    stores,
    session,
    local,
    clock,
    frames,
    access,
    disk: files,
    page: (call, input, over) => say(call, input, { ...PAGE, ...over }),
    card: (call, input, over) => say(call, input, { ...CARD, ...over }),
    own: (call, input, over) => say(call, input, { ...OWN, ...over }),
    restart: () => void Object.assign(made_, start()),
    close: () => closeStores(stores),
  };
  function say<N extends CallName>(call: N, input: unknown, sender: SenderLike) {
    return made_.tell({ earshot: 1, call, input }, sender) as Promise<Result<CallOut<N>>>;
  }
  return made_;
}

export function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`${result.code}: ${result.message}`);
  return result.value;
}

/** A new rig before each test, handed to `given`; after it the guesses that still run are waited for, and it is closed. */
export function eachRig(given: (rig: Rig) => void): void {
  let rig: Rig;
  beforeEach(async () => given((rig = await makeRig())));
  afterEach(async () => {
    await rig.ctx.meaning.settled();
    rig.close();
  });
}

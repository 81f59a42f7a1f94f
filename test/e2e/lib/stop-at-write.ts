/** Holds a page's jobs worker still in the middle of its work, by the debugging protocol: its transaction stays open as long. */
import type { CDPSession, Page } from '@playwright/test';

export interface Halt {
  /** From now on: stop at the worker's `n`th write or removal of a row. */
  arm(n: number): Promise<void>;
  stopped(): Promise<void>;
  go(): Promise<void>;
}

interface Said {
  id?: number;
  method?: string;
}

/** Runs in the worker: counts writes, and halts at one of them. */
const COUNT = (n: number): string => `(() => {
  const self_ = globalThis;
  self_.left = ${n};
  if (self_.counted) return;
  self_.counted = true;
  for (const name of ['put', 'add', 'delete']) {
    const real = IDBObjectStore.prototype[name];
    IDBObjectStore.prototype[name] = function (...args) {
      if (--self_.left === 0) debugger;
      return real.apply(this, args);
    };
  }
})()`;

/** Watches the workers that `page` starts from now on; the one started last is meant. */
export async function stopAtWrite(page: Page): Promise<Halt> {
  const cdp: CDPSession = await page.context().newCDPSession(page);
  let worker: string | null = null;
  let id = 0;
  let wanted: number | null = null;
  const answers = new Map<number, () => void>();
  let halted: (() => void) | null = null;
  const order = (method: string, params: object = {}): Promise<void> =>
    new Promise((done, failed) => {
      if (!worker) return failed(new Error('No worker to hold.'));
      answers.set((id += 1), done);
      const message = JSON.stringify({ id, method, params });
      cdp.send('Target.sendMessageToTarget', { sessionId: worker, message }).catch(failed);
    });
  const count = async (): Promise<void> => {
    await order('Debugger.enable');
    await order('Runtime.evaluate', { expression: COUNT(wanted ?? 0) });
  };
  let pause: Promise<void> = Promise.resolve();
  cdp.on('Target.receivedMessageFromTarget', ({ message }) => {
    const said = JSON.parse(message) as Said;
    if (said.id !== undefined) answers.get(said.id)?.();
    if (said.method === 'Debugger.paused') halted?.();
  });
  cdp.on('Target.attachedToTarget', ({ sessionId, targetInfo }) => {
    if (targetInfo.type !== 'worker') return;
    worker = sessionId;
    // Held at its start, so that none of its writes is missed.
    void (wanted === null ? Promise.resolve() : count()).then(() => order('Runtime.runIfWaitingForDebugger'));
  });
  await cdp.send('Target.setAutoAttach', { autoAttach: true, waitForDebuggerOnStart: true, flatten: false });
  return {
    async arm(n) {
      wanted = n;
      pause = new Promise((done) => (halted = done));
      if (worker) await count().catch(() => undefined);
    },
    stopped: () => pause,
    async go() {
      wanted = null;
      await order('Debugger.resume');
    },
  };
}

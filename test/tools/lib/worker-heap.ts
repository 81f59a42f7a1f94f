/** Memory of a page's dedicated Web Workers, asked over the debugging protocol while they work. */
import type { CDPSession, Page } from '@playwright/test';

export interface HeapWatch {
  /** Most bytes seen at once in one worker: its heap and the buffers it holds. */
  most(): number;
  /** How often a figure came back. */
  looks(): number;
  stop(): Promise<void>;
}

interface Usage {
  usedSize: number;
  backingStorageSize?: number;
}

/** Looks at every worker that the page starts from now on. `every`: ms between two looks. */
export async function watchWorkers(page: Page, every = 150): Promise<HeapWatch> {
  const cdp: CDPSession = await page.context().newCDPSession(page);
  const workers = new Set<string>();
  let [most, looks, id] = [0, 0, 0];
  cdp.on('Target.attachedToTarget', ({ sessionId, targetInfo }) => targetInfo.type === 'worker' && void workers.add(sessionId));
  cdp.on('Target.detachedFromTarget', ({ sessionId }) => void workers.delete(sessionId));
  cdp.on('Target.receivedMessageFromTarget', ({ message }) => {
    const { result } = JSON.parse(message) as { result?: Usage };
    if (result?.usedSize === undefined) return;
    looks += 1;
    most = Math.max(most, result.usedSize + (result.backingStorageSize ?? 0));
  });
  await cdp.send('Target.setAutoAttach', { autoAttach: true, waitForDebuggerOnStart: false, flatten: false });
  const timer = setInterval(() => {
    for (const sessionId of workers) {
      const message = JSON.stringify({ id: (id += 1), method: 'Runtime.getHeapUsage' });
      cdp.send('Target.sendMessageToTarget', { sessionId, message }).catch(() => undefined);
    }
  }, every);
  return {
    most: () => most,
    looks: () => looks,
    stop: async () => {
      clearInterval(timer);
      await cdp.detach().catch(() => undefined);
    },
  };
}

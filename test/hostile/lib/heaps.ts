/** Memory of the three places Earshot lives in, after everything dead was collected: its world in a page, the card's frame, the worker. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser, type CDPSession, type Frame, type Page } from '@playwright/test';

const collect = async (cdp: Pick<CDPSession, 'send'>): Promise<void> => {
  // More than once: what the first collection lets go of may hold more.
  for (let i = 0; i < 3; i++) await cdp.send('HeapProfiler.collectGarbage');
};

interface Snapshot {
  snapshot: { meta: { node_fields: string[]; node_types: [string[], ...unknown[]]; edge_fields: string[]; edge_types: [string[], ...unknown[]] } };
  nodes: number[];
  edges: number[];
  strings: string[];
}

export interface World {
  /** Bytes of script objects that are held by the extension's own world; compiled code and the page's nodes left out. */
  bytes: number;
  /** Elements out of the document that this world still holds. */
  detached: number;
}

/** What hangs on the globals of one extension, by a walk that stops at the page's own nodes and at other worlds. */
function worldOf({ snapshot, nodes, edges, strings }: Snapshot, id: string): World {
  const { node_fields: fields, edge_fields: edgeFields } = snapshot.meta;
  const types = snapshot.meta.node_types[0];
  const edgeTypes = snapshot.meta.edge_types[0];
  const [type, name, size, count] = ['type', 'name', 'self_size', 'edge_count'].map((field) => fields.indexOf(field)) as [
    number,
    number,
    number,
    number,
  ];
  const [width, step] = [fields.length, edgeFields.length];
  const first = new Map<number, number>();
  const queue: number[] = [];
  let edge = 0;
  const nameOf = (at: number): string => strings[nodes[at + name] ?? 0] ?? '';
  const typeOf = (at: number): string => types[nodes[at + type] ?? 0] ?? '';
  for (let at = 0; at < nodes.length; at += width) {
    first.set(at, edge);
    edge += (nodes[at + count] ?? 0) * step;
    if (/\[JSGlobalObject\]|NativeContext/.test(nameOf(at)) && nameOf(at).includes(`chrome-extension://${id}`)) queue.push(at);
  }
  if (!queue.length) throw new Error('The page has no world of this extension.');
  const seen = new Set(queue);
  const world: World = { bytes: 0, detached: 0 };
  for (let at = queue.pop(); at !== undefined; at = queue.pop()) {
    if (typeOf(at) !== 'code') world.bytes += nodes[at + size] ?? 0;
    const from = first.get(at) ?? 0;
    for (let e = from; e < from + (nodes[at + count] ?? 0) * step; e += step) {
      const kind = edgeTypes[edges[e] ?? 0];
      const to = edges[e + 2] ?? 0;
      if (kind === 'weak' || kind === 'shortcut' || seen.has(to)) continue;
      const called = nameOf(to);
      if (/NativeContext|\[JSGlobalObject\]/.test(called) && !called.includes(id)) continue;
      seen.add(to);
      if (typeOf(to) === 'native' && !called.startsWith('system /')) {
        if (called.startsWith('Detached <')) world.detached += 1;
        continue;
      }
      queue.push(to);
    }
  }
  return world;
}

/** The extension's world in a page. */
export async function worldIn(page: Page, id: string): Promise<World> {
  const cdp = await page.context().newCDPSession(page);
  await collect(cdp);
  const chunks: string[] = [];
  cdp.on('HeapProfiler.addHeapSnapshotChunk', ({ chunk }) => chunks.push(chunk));
  await cdp.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  await cdp.detach();
  return worldOf(JSON.parse(chunks.join('')) as Snapshot, id);
}

/** Nodes, documents and listeners of a page and its frames of the same process. */
export async function counted(page: Page): Promise<{ nodes: number; documents: number; listeners: number }> {
  const cdp = await page.context().newCDPSession(page);
  await collect(cdp);
  await cdp.send('Performance.enable');
  const { metrics } = await cdp.send('Performance.getMetrics');
  await cdp.detach();
  const of = (wanted: string): number => metrics.find(({ name }) => name === wanted)?.value ?? NaN;
  return { nodes: of('Nodes'), documents: of('Documents'), listeners: of('JSEventListeners') };
}

/** Bytes on the script heap of a frame that has a process of its own. */
export async function frameHeap(page: Page, frame: Frame): Promise<number> {
  const cdp = await page.context().newCDPSession(frame);
  await collect(cdp);
  const { usedSize } = await cdp.send('Runtime.getHeapUsage');
  await cdp.detach();
  return usedSize;
}

/** Asks the browser itself: a worker is no target of a page's session. Needs `--remote-debugging-port=0` among the browser's arguments. */
export class WorkerHeap {
  private constructor(
    private readonly browser: Browser,
    private readonly id: string,
  ) {}

  static async of(profile: string, id: string): Promise<WorkerHeap> {
    const [port] = readFileSync(join(profile, 'DevToolsActivePort'), 'utf8').split('\n');
    return new WorkerHeap(await chromium.connectOverCDP(`http://127.0.0.1:${port}`), id);
  }

  /** Bytes on the heap of the worker that runs now. `before`: an expression run in it first. @throws Error where none runs. */
  async bytes(before?: string): Promise<number> {
    const cdp = await this.browser.newBrowserCDPSession();
    const { targetInfos } = await cdp.send('Target.getTargets');
    const target = targetInfos.find(({ type, url }) => type === 'service_worker' && url.includes(this.id));
    if (!target) throw new Error('No worker of the extension runs.');
    const { sessionId } = await cdp.send('Target.attachToTarget', { targetId: target.targetId, flatten: false });
    let turn = 0;
    const ask = (method: string, params: object = {}): Promise<Record<string, unknown>> =>
      new Promise((done) => {
        const id = (turn += 1);
        const hear = ({ sessionId: from, message }: { sessionId: string; message: string }): void => {
          const answer = JSON.parse(message) as { id?: number; result?: Record<string, unknown> };
          if (from !== sessionId || answer.id !== id) return;
          cdp.off('Target.receivedMessageFromTarget', hear);
          done(answer.result ?? {});
        };
        cdp.on('Target.receivedMessageFromTarget', hear);
        void cdp.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method, params }) });
      });
    if (before) await ask('Runtime.evaluate', { expression: before });
    for (let i = 0; i < 3; i++) await ask('HeapProfiler.collectGarbage');
    const { usedSize } = await ask('Runtime.getHeapUsage');
    await cdp.send('Target.detachFromTarget', { sessionId });
    await cdp.detach();
    return Number(usedSize);
  }

  close(): Promise<void> {
    return this.browser.close();
  }
}

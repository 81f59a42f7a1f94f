/**
 * Reads a Chromium trace of a page's main thread and tells our work from the page's.
 * Ours: script whose file is of the extension; and all microtasks, because the bench page itself starts none
 * (mutation records and promises of the first script are microtasks and carry no file name).
 * Costs are thread time (what the processor spent), so that a busy machine does not make them longer.
 */
import type { CDPSession, Page } from '@playwright/test';

export interface Span {
  name: string;
  pid: number;
  tid: number;
  /** Start and length on the wall clock, us. */
  ts: number;
  dur: number;
  /** Thread time, us. */
  cpu: number;
  url: string;
  args: Record<string, unknown>;
}

interface Raw {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
  tdur?: number;
  args?: { data?: { url?: string }; [field: string]: unknown };
}

const CATEGORIES = ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'v8.execute', 'blink.user_timing'];

/** Starts a trace of the page's browser; the answer ends it and gives the spans in order of start. */
export async function startTrace(page: Page): Promise<() => Promise<Span[]>> {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Tracing.start', { transferMode: 'ReturnAsStream', traceConfig: { includedCategories: CATEGORIES, excludedCategories: ['*'] } });
  return async () => {
    const done = new Promise<string>((got) => cdp.once('Tracing.tracingComplete', (event) => got(event.stream ?? '')));
    await cdp.send('Tracing.end');
    const text = await readStream(cdp, await done);
    await cdp.detach();
    return spansOf((JSON.parse(text) as { traceEvents: Raw[] }).traceEvents);
  };
}

async function readStream(cdp: CDPSession, handle: string): Promise<string> {
  const parts: Buffer[] = [];
  for (;;) {
    const { data, eof, base64Encoded } = await cdp.send('IO.read', { handle, size: 8_000_000 });
    parts.push(Buffer.from(data, base64Encoded ? 'base64' : 'utf8'));
    if (eof) break;
  }
  await cdp.send('IO.close', { handle });
  return Buffer.concat(parts).toString('utf8');
}

function spansOf(raw: readonly Raw[]): Span[] {
  return raw
    .filter((e) => e.ph === 'X')
    .map(({ name, pid, tid, ts, dur = 0, tdur, args = {} }) => ({ name, pid, tid, ts, dur, cpu: tdur ?? dur, url: args.data?.url ?? '', args }))
    .sort((a, b) => a.ts - b.ts || b.dur - a.dur);
}

/** The spans of the thread that ran a script whose address begins with `origin`. */
export function mainThread(spans: readonly Span[], origin: string): Span[] {
  const counted = new Map<string, number>();
  for (const s of spans) if (s.url.startsWith(origin)) counted.set(`${s.pid}/${s.tid}`, (counted.get(`${s.pid}/${s.tid}`) ?? 0) + 1);
  const [thread] = [...counted].sort((a, b) => b[1] - a[1])[0] ?? [];
  return spans.filter((s) => `${s.pid}/${s.tid}` === thread);
}

export const isOurs = (s: Span): boolean => s.name === 'RunMicrotasks' || s.url.startsWith('chrome-extension://');
const RENDERING = new Set(['UpdateLayoutTree', 'Layout', 'PrePaint', 'Paint', 'Layerize', 'Commit', 'UpdateLayerTree', 'CompositeLayers']);

export interface Costs {
  /** Own script, us of thread time. */
  script: number;
  /** Style, layout and paint of the whole page, us. */
  rendering: number;
  /** Everything on the thread, us. */
  all: number;
  /** Layouts or style recalculations begun inside our own script. */
  forced: number;
  /** Own part of the task in which we did most, us on the wall clock and of thread time. */
  longest: { wall: number; cpu: number };
}

/** Sums one thread's spans. */
export function costsOf(thread: readonly Span[]): Costs {
  const costs: Costs = { script: 0, rendering: 0, all: 0, forced: 0, longest: { wall: 0, cpu: 0 } };
  let task: { end: number; page: boolean; ours: number; cpu: number; whole: Span } | null = null;
  let oursUntil = 0;
  let renderingUntil = 0;
  const close = (): void => {
    if (!task || !task.ours) return;
    // A task without a line of the page's own script was there for us alone: all of it counts.
    const wall = task.page ? task.ours : task.whole.dur;
    if (wall > costs.longest.wall) costs.longest = { wall, cpu: task.page ? task.cpu : task.whole.cpu };
  };
  for (const s of thread) {
    if (s.name === 'RunTask' || s.name === 'ThreadControllerImpl::RunTask') {
      if (task && s.ts < task.end) continue;
      close();
      task = { end: s.ts + s.dur, page: false, ours: 0, cpu: 0, whole: s };
      costs.all += s.cpu;
    } else if (isOurs(s)) {
      if (s.ts < oursUntil) continue;
      oursUntil = s.ts + s.dur;
      costs.script += s.cpu;
      if (task) {
        task.ours += s.dur;
        task.cpu += s.cpu;
      }
    } else if (RENDERING.has(s.name)) {
      if (s.ts < oursUntil) {
        if (s.name === 'UpdateLayoutTree' || s.name === 'Layout') costs.forced++;
      } else if (s.ts >= renderingUntil) {
        renderingUntil = s.ts + s.dur;
        costs.rendering += s.cpu;
        if (task) task.page = true;
      }
    } else if (s.name === 'FunctionCall' || s.name === 'EvaluateScript' || s.name === 'FireAnimationFrame') {
      if (task) task.page = true;
    }
  }
  close();
  return costs;
}

/**
 * A Chromium driven over its debugging pipe with no library between: libraries attach to every worker and hold it until
 * they have looked at it, which would be counted as a slow start.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { findChromium } from '../../tools/lib/browsers';

interface Answer {
  id?: number;
  result?: unknown;
  error?: { message: string };
}

export interface RawPage {
  /** Value of an expression, promises awaited. */
  evaluate<T>(expression: string): Promise<T>;
  send<T>(method: string, params?: object): Promise<T>;
}

export interface Raw {
  open(url: string): Promise<RawPage>;
  /** Addresses of the service workers that run now. */
  workers(): Promise<string[]>;
  close(): Promise<void>;
}

export function launchRaw(extensions: readonly string[]): Raw {
  const path = findChromium();
  if (!path) throw new Error('No Chromium found. Install the package "chromium", or set CHROME_PATH.');
  const list = extensions.join(',');
  const child = spawn(
    path,
    [
      '--headless=new',
      '--no-sandbox',
      '--disable-gpu',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--host-resolver-rules=MAP * ~NOTFOUND',
      '--remote-debugging-pipe',
      `--user-data-dir=${mkdtempSync(join(tmpdir(), 'earshot-raw-'))}`,
      `--disable-extensions-except=${list}`,
      `--load-extension=${list}`,
      'about:blank',
    ],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] },
  );
  const out = child.stdio[3] as Writable;
  const back = child.stdio[4] as Readable;
  const open = new Map<number, (answer: Answer) => void>();
  let last = 0;
  let rest = '';
  back.setEncoding('utf8');
  back.on('data', (chunk: string) => {
    const parts = (rest + chunk).split('\0');
    rest = parts.pop() ?? '';
    for (const part of parts) {
      const answer = JSON.parse(part) as Answer;
      if (answer.id !== undefined) open.get(answer.id)?.(answer);
    }
  });
  const send = <T>(method: string, params: object = {}, sessionId?: string): Promise<T> =>
    new Promise((done, failed) => {
      const id = ++last;
      open.set(id, ({ result, error }) => {
        open.delete(id);
        if (error) failed(new Error(`${method}: ${error.message}`));
        else done(result as T);
      });
      out.write(`${JSON.stringify({ id, method, params, ...(sessionId ? { sessionId } : {}) })}\0`);
    });
  return {
    async open(url) {
      const { targetId } = await send<{ targetId: string }>('Target.createTarget', { url });
      const { sessionId } = await send<{ sessionId: string }>('Target.attachToTarget', { targetId, flatten: true });
      return {
        send: (method, params = {}) => send(method, params, sessionId),
        async evaluate<T>(expression: string): Promise<T> {
          const { result, exceptionDetails } = await send<{
            result: { value: T };
            exceptionDetails?: { text: string; exception?: { description?: string } };
          }>('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true }, sessionId);
          if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
          return result.value;
        },
      };
    },
    async workers() {
      const { targetInfos } = await send<{ targetInfos: { type: string; url: string }[] }>('Target.getTargets');
      return targetInfos.filter((t) => t.type === 'service_worker').map((t) => t.url);
    },
    async close() {
      const gone = new Promise((done) => child.once('exit', done));
      await send('Browser.close').catch(() => undefined);
      await gone;
    },
  };
}

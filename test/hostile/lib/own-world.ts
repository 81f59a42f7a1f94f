/** The extension's own world of a page: what a content script that was taken over by its page could do. */
import type { CDPSession, Page } from '@playwright/test';
import { extensionId } from '../../tools/lib/browsers';

export interface OwnWorld {
  /** Evaluates an expression there, promises awaited. @throws Error where it fails. */
  run<T>(expression: string): Promise<T>;
}

/** Waits until the page's document has a content script of ours with a running view. */
export async function ownWorld(page: Page): Promise<OwnWorld> {
  const id = await extensionId(page.context());
  const session: CDPSession = await page.context().newCDPSession(page);
  const worlds = new Set<number>();
  session.on('Runtime.executionContextCreated', ({ context }) => {
    const aux = context.auxData as { type?: string } | undefined;
    if (aux?.type === 'isolated' && context.origin === `chrome-extension://${id}`) worlds.add(context.id);
  });
  session.on('Runtime.executionContextDestroyed', ({ executionContextId }) => worlds.delete(executionContextId));
  session.on('Runtime.executionContextsCleared', () => worlds.clear());
  await session.send('Runtime.enable');
  const evaluate = async (contextId: number, expression: string): Promise<unknown> => {
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', { contextId, expression, returnByValue: true, awaitPromise: true });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value as unknown;
  };
  const ready = async (): Promise<number> => {
    const end = Date.now() + 15_000;
    while (Date.now() < end) {
      for (const world of worlds) if ((await evaluate(world, 'Boolean(globalThis.earshot?.view?.())').catch(() => false)) === true) return world;
      await page.waitForTimeout(50);
    }
    throw new Error('The page has no content script of ours that is reading.');
  };
  return { run: async <T>(expression: string) => (await evaluate(await ready(), expression)) as T };
}

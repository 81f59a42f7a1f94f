/**
 * batch.50: one `page.report` with posts of 50 known customers, seen before, against one with a single post: from the
 * content script's own world (the only caller the worker accepts) and back with all mark states.
 */
import type { Page } from '@playwright/test';
import { putRows } from '../../tools/lib/own';
import { captureOf, knownPeople, newText } from '../lib/people';
import { median, round, type Measured } from '../lib/row';
import { awake, openStage } from '../lib/stage';

const TURNS = 15;

/** Evaluates in the extension's world of a page. */
async function inOurWorld(page: Page): Promise<<T>(expression: string) => Promise<T>> {
  const cdp = await page.context().newCDPSession(page);
  const contexts: { id: number; origin: string }[] = [];
  cdp.on('Runtime.executionContextCreated', ({ context }) => contexts.push(context));
  await cdp.send('Runtime.enable');
  const ours = contexts.find((c) => c.origin.startsWith('chrome-extension://'));
  if (!ours) throw new Error('The first script is not in this page.');
  return async <T>(expression: string): Promise<T> => {
    const { result, exceptionDetails } = await cdp.send('Runtime.evaluate', {
      expression,
      contextId: ours.id,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value as T;
  };
}

export async function batch(): Promise<Measured> {
  const stage = await openStage({ terms: 10 });
  try {
    if (!stage.own) throw new Error('No own page.');
    await putRows(stage.own, knownPeople(50));
    const page = await stage.open();
    await awake(page, newText(900));
    const evaluate = await inOurWorld(page);
    const now = Date.now();
    const captures = Array.from({ length: 50 }, (_, n) => captureOf(n, now - 60_000 - n));
    const report = (many: number): Promise<{ ms: number; marks: number }> =>
      evaluate(`(async () => {
        const captures = ${JSON.stringify(captures.slice(0, many))};
        const start = performance.now();
        const answer = await chrome.runtime.sendMessage({ earshot: 1, call: 'page.report', input: { docId: globalThis.earshot.docId, site: 'x', captures } });
        if (!answer?.ok) throw new Error(answer?.message ?? 'no answer');
        return { ms: performance.now() - start, marks: answer.value.marks.length };
      })()`);
    const first = await report(50);
    if (first.marks !== 50) throw new Error(`50 posts got ${first.marks} marks.`);
    const one: number[] = [];
    const fifty: number[] = [];
    for (let i = 0; i < TURNS; i++) {
      one.push((await report(1)).ms);
      fifty.push((await report(50)).ms);
    }
    return { value: median(fifty), baseline: median(one), detail: { turns: TURNS, firstTime: round(first.ms), best: round(Math.min(...fifty)) } };
  } finally {
    await stage.close();
  }
}

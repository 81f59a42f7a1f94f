import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Drafts } from '../../components/card/drafts';
import { fail, ok, type Failure, type Result } from '../../lib/kit/result';
import type { Draft } from '../../lib/model/draft';

const FULL = fail('storage-full', 'The disk is full.');
const GONE = fail('not-found', 'This person was erased meanwhile.');
let full = true;
let refusal: Failure;
let asked: number;
let kept: Record<string, Draft>;
let told: (Failure | null)[];
let drafts: Drafts;
let leaving: (() => void)[];

beforeEach(() => {
  vi.useFakeTimers();
  full = true;
  refusal = FULL;
  asked = 0;
  kept = {};
  told = [];
  leaving = [];
  const keep = (key: string, draft: Draft): Promise<Result<null>> => {
    asked += 1;
    if (full) return Promise.resolve(refusal);
    kept[key] = draft;
    return Promise.resolve(ok(null));
  };
  drafts = new Drafts(
    { read: () => Promise.resolve(ok(null)), keep },
    (why) => told.push(why),
    (flush) => leaving.push(flush),
  );
});
afterEach(() => vi.useRealTimers());
const pause = (ms = 400): Promise<unknown> => vi.advanceTimersByTimeAsync(ms);

it('a text that finds no room is told of, and kept by itself once there is some, also that of a post left behind', async () => {
  drafts.write('x:1', { text: 'First' });
  await pause();
  drafts.write('x:2', { note: 'Second' });
  await pause();
  expect(told.at(-1)).toEqual(FULL);
  expect([drafts.of('x:1').text, drafts.of('x:2').note]).toEqual(['First', 'Second']);
  await pause(20_000);
  expect([told.at(-1), kept]).toEqual([FULL, {}]);
  full = false;
  await pause(6_000);
  expect(told.at(-1)).toBeNull();
  expect(kept).toMatchObject({ 'x:1': { text: 'First' }, 'x:2': { note: 'Second' } });
  // Nothing is tried again without end.
  expect(vi.getTimerCount()).toBe(0);
});

it('a text that has been put in, or taken back, is no longer missed', async () => {
  drafts.write('x:1', { text: 'First' });
  await pause();
  drafts.inserted('x:1');
  expect(told).toEqual([FULL, null]);
  drafts.write('x:2', { text: 'Second' });
  await pause();
  drafts.write('x:2', { text: '' });
  await pause();
  expect(told.at(-1)).toBeNull();
});

it('a text that is put in while a try to keep it is under way is not brought back by it', async () => {
  const answers: ((kept: Result<null>) => void)[] = [];
  drafts = new Drafts(
    { read: () => Promise.resolve(ok(null)), keep: () => new Promise((done) => answers.push(done)) },
    (why) => told.push(why),
    () => undefined,
  );
  drafts.write('x:1', { text: 'First' });
  await pause();
  drafts.inserted('x:1');
  answers[0]?.(FULL);
  await pause(20_000);
  expect([answers.length, told.filter(Boolean)]).toEqual([1, []]);
  expect(drafts.of('x:1').text).toBe('First');
});

it('a note that finds no room is not given up when the reply beside it is put in, and is kept without that reply', async () => {
  drafts.write('x:1', { text: 'First', note: 'Rang her' });
  await pause();
  drafts.inserted('x:1');
  await pause();
  expect(told.at(-1)).toEqual(FULL);
  full = false;
  await pause(6_000);
  expect(told.at(-1)).toBeNull();
  expect(kept['x:1']).toEqual({ text: '', replyId: null, note: 'Rang her' });
  // Another reply begun for the same post is kept as any.
  drafts.write('x:1', { text: 'First, and one thing more' });
  await pause();
  expect(kept['x:1']).toMatchObject({ text: 'First, and one thing more', note: 'Rang her' });
});

it('a frame that goes hands on what waits for a pause, and listens to that only once something was written', async () => {
  full = false;
  expect(leaving).toHaveLength(0);
  drafts.write('x:1', { text: 'First' });
  drafts.write('x:1', { text: 'First!' });
  expect(leaving).toHaveLength(1);
  leaving[0]?.();
  await Promise.resolve();
  expect(kept).toMatchObject({ 'x:1': { text: 'First!' } });
});

it('a text there is nothing to keep for any more is told of, and asked for again only when it is typed on', async () => {
  refusal = GONE;
  drafts.write('x:1', { text: 'First' });
  await pause();
  expect(told.at(-1)).toEqual(GONE);
  await pause(20_000);
  expect([asked, vi.getTimerCount()]).toEqual([1, 0]);
  drafts.write('x:1', { text: 'First!' });
  await pause();
  expect([asked, told.at(-1)]).toEqual([2, GONE]);
  full = false;
  drafts.write('x:2', { text: 'Second' });
  await pause();
  expect([told.at(-1), Object.keys(kept)]).toEqual([null, ['x:2']]);
});

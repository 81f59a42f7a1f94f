/** How posts are told to the worker: what is refused takes nothing else with it. The door stands in for the browser's, the rest is as shipped. */
import { beforeEach, expect, it, vi } from 'vitest';
import type { Capture } from '../../../lib/model/match';
import { capture } from '../store/make';

const told: string[][] = [];
/** The words of each post told, in order. */
const words: string[] = [];
let refuses: (keys: readonly string[]) => boolean = () => false;
vi.stubGlobal('chrome', {
  runtime: {
    id: 'earshot',
    sendMessage: (message: { input: { captures: Capture[] } }) => {
      const keys = message.input.captures.map(({ key }) => key);
      told.push(keys);
      words.push(...message.input.captures.map((one) => one.post.text));
      return Promise.resolve(
        refuses(keys) ? { ok: false, code: 'bad-input', message: 'No.' } : { ok: true, value: { marks: keys.map((key) => ({ key, state: 'new' })) } },
      );
    },
  },
});
const { reporter } = await import('../../../lib/page/report');
const post = (key: string, text = key): Capture => ({ ...capture({ id: key, text }), key });

beforeEach(() => {
  told.length = words.length = 0;
  refuses = () => false;
});

it('tells every post of a refused batch by itself, but the refused one only once, and that one again at a later sight', async () => {
  const marks: string[] = [];
  refuses = (keys) => keys.includes('bad');
  const tell = reporter('document', 'x', (all) => marks.push(...all.map(({ key }) => key)), new AbortController().signal);
  const keys = [...Array.from({ length: 30 }, (_, i) => `a${i}`), 'bad', ...Array.from({ length: 29 }, (_, i) => `b${i}`)];
  for (const key of keys) tell(post(key));
  await expect.poll(() => marks).toHaveLength(59);
  expect(new Set(marks)).toEqual(new Set(keys.filter((key) => key !== 'bad')));
  expect(told.filter((batch) => batch.includes('bad')).map(({ length }) => length)).toEqual([50, 1]);
  refuses = () => false;
  for (const key of keys) tell(post(key));
  await expect.poll(() => marks).toHaveLength(60);
  expect(told.at(-1)).toEqual(['bad']);
});

it('tells the newer words of a post that changed while it was told', async () => {
  const marks: string[] = [];
  const tell = reporter('document', 'x', (all) => marks.push(...all.map(({ key }) => key)), new AbortController().signal);
  refuses = () => {
    tell(post('a', 'written anew'));
    return false;
  };
  tell(post('a'));
  await expect.poll(() => marks).toEqual(['a', 'a']);
  // Another post is told after all that was still on its way: the newer words went once.
  refuses = () => false;
  tell(post('b'));
  await expect.poll(() => marks).toContain('b');
  expect(words).toEqual(['a', 'written anew', 'b']);
});

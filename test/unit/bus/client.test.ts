import { describe, expect, it, vi } from 'vitest';
import { ok } from '../../../lib/kit/result';

vi.mock('wxt/browser', () => ({ browser: {} }));
const { send, LOST, LOST_INSERT, WAITS } = await import('../../../lib/bus/client');

const input = { opId: 'operation-1', id: 'reply' };

describe('a call to a worker that may be dead', () => {
  it('is sent again with the same opId after each of the known errors, and after an empty answer', async () => {
    vi.useFakeTimers();
    const errors = [
      'Could not establish connection. Receiving end does not exist.',
      'The message port closed before a response was received.',
      'A listener indicated an asynchronous response by returning true, but the message channel closed before a response was received',
    ];
    const heard: unknown[] = [];
    const sent = send('reply.used', input, (message) => {
      heard.push(message);
      const error = errors[heard.length - 1];
      if (error) return Promise.reject(new Error(error));
      return Promise.resolve(heard.length === 4 ? undefined : ok(null));
    });
    await vi.runAllTimersAsync();
    expect(await sent).toEqual(ok(null));
    expect(heard).toEqual(Array(5).fill({ earshot: 1, call: 'reply.used', input }));
    vi.useRealTimers();
  });

  it('waits 50, 150, 400 and 1000 ms and then says so, never throwing', async () => {
    vi.useFakeTimers();
    const started = Date.now();
    const at: number[] = [];
    const sent = send('reply.used', input, () => {
      at.push(Date.now() - started);
      return Promise.reject(new Error('Could not establish connection. Receiving end does not exist.'));
    });
    await vi.runAllTimersAsync();
    expect(await sent).toMatchObject({ ok: false, code: 'worker-gone' });
    expect(at).toEqual([0, 50, 200, 600, 1_600]);
    expect(WAITS).toEqual([50, 150, 400, 1_000]);
    vi.useRealTimers();
  });

  it('does not repeat what failed for another reason', async () => {
    const transport = vi.fn(() => Promise.reject(new Error('Could not serialize message.')));
    expect(await send('reply.used', input, transport)).toMatchObject({ ok: false, code: 'internal' });
    expect(
      await send(
        'reply.used',
        input,
        vi.fn(() => Promise.reject(new Error('Extension context invalidated.'))),
      ),
    ).toMatchObject({ code: 'worker-gone' });
    expect(transport).toHaveBeenCalledTimes(1);
  });

  it('is sent again when nothing at all is said, and the late answer of the first does no harm', async () => {
    vi.useFakeTimers();
    const heard: unknown[] = [];
    const sent = send('reply.used', input, (message) => {
      heard.push(message);
      return heard.length === 1 ? new Promise((done) => setTimeout(() => done(ok('late')), LOST + 500)) : Promise.resolve(ok(null));
    });
    await vi.runAllTimersAsync();
    expect(await sent).toEqual(ok(null));
    expect(heard).toEqual([
      { earshot: 1, call: 'reply.used', input },
      { earshot: 1, call: 'reply.used', input },
    ]);
    vi.useRealTimers();
  });

  it('never sends an insert twice that nothing was said about', async () => {
    vi.useFakeTimers();
    const started = Date.now();
    const transport = vi.fn(() => new Promise(() => undefined));
    const sent = send('popup.insert', { opId: 'operation-1' } as never, transport);
    await vi.advanceTimersByTimeAsync(LOST_INSERT);
    expect(await sent).toMatchObject({ ok: false, code: 'worker-gone', message: expect.stringContaining('Look into the box') as string });
    expect([transport.mock.calls.length, Date.now() - started]).toEqual([1, LOST_INSERT]);
    vi.useRealTimers();
  });

  it('hands a refusal through as it is', async () => {
    const refusal = { ok: false, code: 'storage-full', message: 'The disk is full.' } as const;
    expect(await send('reply.used', input, () => Promise.resolve(refusal))).toEqual(refusal);
  });
});

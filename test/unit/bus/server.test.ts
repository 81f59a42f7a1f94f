import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CALLS, type CallName } from '../../../lib/bus/calls';
import { Meter, PAGE_LIMITS } from '../../../lib/bus/limits';
import { createServer, type Handlers, type Refusal } from '../../../lib/bus/server';
import type { SenderLike } from '../../../lib/bus/sender';
import { capture } from '../store/make';
import { aimed } from '../../hostile/lib/forged';
import { CARD, DOC, OWN, PAGE, SELF, WHO } from '../worker/rig';

function door(over: Partial<Record<CallName, () => Promise<unknown>>> = {}, paired = true) {
  const reached: string[] = [];
  const refused: Refusal[] = [];
  const handlers = Object.fromEntries(
    Object.keys(CALLS).map((name) => [
      name,
      () => {
        reached.push(name);
        return over[name as CallName]?.() ?? Promise.resolve({ ok: true, value: null });
      },
    ]),
  ) as unknown as Handlers;
  const clock = { now: 0 };
  const server = createServer({
    handlers,
    self: SELF,
    now: () => clock.now,
    paired: () => Promise.resolve(paired),
    refused: (why) => refused.push(why),
  });
  return { reached, refused, clock, tell: (call: string, input: unknown, sender: SenderLike) => server({ earshot: 1, call, input }, sender), server };
}

const report = (over = {}) => ({ docId: DOC, site: 'x', captures: [capture({ id: '1' })], ...over });
const removed = { docId: DOC, site: 'x', ids: ['1'] };

describe('the door of the worker', () => {
  it('gives no answer to what is no call, so that other listeners may', () => {
    const { server } = door();
    for (const message of [
      null,
      1,
      'x',
      [],
      {},
      { earshot: 2, call: 'page.report' },
      { earshot: 1 },
      { earshot: 1, call: 7 },
      { earshot: 1, changed: true },
      { earshot: 1, command: 'marks' },
    ])
      expect(server(message, PAGE)).toBeUndefined();
  });

  it('lets in only who may send that call', async () => {
    const { tell, refused, reached } = door();
    expect(await tell('page.removed', removed, PAGE)).toEqual({ ok: true, value: null });
    expect(await tell('page.removed', removed, OWN)).toMatchObject({ code: 'not-allowed' });
    expect(await tell('card.read', {}, PAGE)).toMatchObject({ code: 'not-allowed' });
    expect(await tell('brand.remove', { id: 'brindle' }, PAGE)).toMatchObject({ code: 'not-allowed' });
    expect(await tell('settings.save', {}, CARD)).toMatchObject({ code: 'not-allowed' });
    expect(await tell('toString', {}, OWN)).toMatchObject({ code: 'bad-input' });
    expect(await tell('__proto__', {}, OWN)).toMatchObject({ code: 'bad-input' });
    expect(reached).toEqual(['page.removed']);
    expect(refused).toEqual(['sender', 'sender', 'sender', 'sender', 'unknown-call', 'unknown-call']);
  });

  it('asks of every call who may send it, before it looks at what it says', async () => {
    const { tell, reached } = door();
    const senders = { page: PAGE, card: CARD, own: OWN } as const;
    let kept = 0;
    for (const [call, { from }] of Object.entries(CALLS))
      for (const who of ['page', 'card', 'own'] as const) {
        if ((from as readonly string[]).includes(who)) continue;
        expect(await tell(call, {}, senders[who]), `${call} from ${who}`).toMatchObject({ code: 'not-allowed' });
        kept += 1;
      }
    expect(reached).toEqual([]);
    expect(kept).toBeGreaterThan(Object.keys(CALLS).length);
  });

  it('is tried by S5 with a message in its right shape for every call', () => {
    const victims = { docId: DOC, tabId: 7, caseId: 'case', customerId: 'customer', replyId: 'reply', brandId: 'brand' };
    const right = aimed(victims, 1).filter(([call, input]) => CALLS[call as CallName].input.safeParse(input).success);
    expect([...new Set(right.map(([call]) => call))].sort()).toEqual(Object.keys(CALLS).sort());
  });

  it('lets a page speak of its own site only, at every place a site is named', async () => {
    const { tell, refused } = door();
    const fb = capture({ id: '1', site: 'facebook' });
    const health = { site: 'facebook', status: 'reading', seen: 0, read: 0, ads: 0, gaps: {}, lastGood: null, notice: null };
    await tell('page.removed', { ...removed, site: 'facebook' }, PAGE);
    await tell('page.report', report({ captures: [capture({ id: '1' }), fb] }), PAGE);
    await tell('page.health', { docId: DOC, health }, PAGE);
    await tell('page.card', { docId: DOC, capture: fb, whoami: WHO }, PAGE);
    expect(refused).toEqual(['site', 'site', 'site', 'site']);
  });

  it('lets an unpaired card do nothing but claim, and close itself', async () => {
    const handlers = {
      'card.claim': () => Promise.resolve({ ok: true as const, value: { view: null } }),
      'card.frame': () => Promise.resolve({ ok: true as const, value: null }),
    };
    const { tell, reached } = door(handlers, false);
    for (const [call, input] of [
      ['card.read', {}],
      ['card.act', { opId: 'operation-1', action: { do: 'save' } }],
      ['card.frame', { do: 'move', dx: 1, dy: 1 }],
      ['reply.used', { opId: 'operation-1', id: 'r' }],
    ] as const)
      expect(await tell(call, input, CARD)).toMatchObject({ code: 'not-allowed' });
    for (const call of Object.keys(CALLS)) if (call !== 'card.claim') expect(await tell(call, {}, CARD), call).toMatchObject({ ok: false });
    expect(await tell('card.claim', { token: 'a'.repeat(32) }, CARD)).toMatchObject({ ok: true });
    expect(await tell('card.frame', { do: 'close' }, CARD)).toMatchObject({ ok: true });
    expect(reached).toEqual(['card.claim', 'card.frame']);
  });

  it('refuses unknown fields and wrong shapes, and never lets out what its schema does not know', async () => {
    const { tell, refused } = door({
      'page.card': () => Promise.resolve({ ok: true, value: { token: 'a'.repeat(32), delivered: false, customers: ['Mara'] } }),
    });
    await tell('page.removed', { ...removed, extra: 1 }, PAGE);
    await tell('page.removed', { ...removed, ids: [] }, PAGE);
    await tell('page.removed', undefined, PAGE);
    await tell('page.report', report({ captures: Array(51).fill(capture({ id: '1' })) }), PAGE);
    expect(await tell('page.card', { docId: DOC, capture: null, whoami: WHO }, PAGE)).toMatchObject({ ok: false, code: 'internal' });
    expect(refused).toEqual(['shape', 'shape', 'shape', 'shape', 'output']);
  });

  it('takes no reading status that fills the store', async () => {
    const { tell, refused } = door();
    const gaps = (most: number) => Object.fromEntries(Array.from({ length: most }, (_, i) => [`x.${i}`, 1]));
    const health = { site: 'x', status: 'reading', seen: 0, read: 0, ads: 0, lastGood: null, notice: null };
    expect(await tell('page.health', { docId: DOC, health: { ...health, gaps: gaps(200) } }, PAGE)).toMatchObject({ ok: true });
    await tell('page.health', { docId: DOC, health: { ...health, gaps: gaps(201) } }, PAGE);
    expect(refused).toEqual(['shape']);
  });

  it('turns a crash into a value', async () => {
    const { tell, refused } = door({
      'reply.remove': () => Promise.reject(new Error('boom')),
      'brand.remove': () => {
        throw new Error('bang');
      },
    });
    expect(await tell('reply.remove', { id: 'r' }, OWN)).toMatchObject({ ok: false, code: 'internal' });
    expect(await tell('brand.remove', { id: 'r' }, OWN)).toMatchObject({ ok: false, code: 'internal' });
    expect(refused).toEqual(['crash', 'crash']);
  });

  it('stops a page that floods, and lets it speak again after a rest; another document is not punished', async () => {
    const { tell, refused, clock } = door();
    for (let i = 0; i < PAGE_LIMITS.calls + 30; i++) await tell('page.removed', removed, PAGE);
    expect(refused).toEqual(Array(30).fill('limit'));
    expect(await tell('page.removed', removed, { ...PAGE, documentId: 'other', tab: { id: 8 } })).toMatchObject({ ok: true });
    clock.now = 1_000;
    expect(await tell('page.removed', removed, PAGE)).toMatchObject({ ok: true });
  });

  it('gives a page that loads itself anew, again and again, no more than one that stays', async () => {
    const { tell, refused } = door();
    for (let i = 0; i < PAGE_LIMITS.calls + 30; i++) await tell('page.removed', removed, { ...PAGE, documentId: `document-${i}` });
    expect(refused).toEqual(Array(30).fill('limit'));
  });

  it('stops a page that sends too much at once', async () => {
    const { tell, refused } = door();
    const big = report({ captures: [{ ...capture({ id: '1' }), junk: 'x'.repeat(PAGE_LIMITS.bytes) }] });
    expect(await tell('page.report', big, PAGE)).toMatchObject({ code: 'too-much' });
    const circle: Record<string, unknown> = {};
    circle.self = circle;
    expect(await tell('page.report', circle, PAGE)).toMatchObject({ code: 'too-much' });
    expect(refused).toEqual(['limit', 'limit']);
    expect(new Meter({ calls: 1, callsPerSecond: 0, bytes: 10, bytesPerSecond: 1 }).allow('a', 11, 0)).toBe(false);
  });

  it('survives any message from anyone without a crash', async () => {
    const { server, refused } = door();
    const sender = fc.record({
      id: fc.constantFrom(SELF.id, 'other', undefined),
      url: fc.constantFrom(PAGE.url, CARD.url, OWN.url, 'https://evil.example', '::', undefined),
      frameId: fc.constantFrom(0, 12, undefined),
      tab: fc.constantFrom({ id: 7 }, {}, undefined),
    });
    const message = fc.oneof(
      fc.anything({ withNullPrototype: true, withBigInt: true }),
      fc.record({
        earshot: fc.constant(1),
        call: fc.oneof(fc.constantFrom(...Object.keys(CALLS)), fc.string()),
        input: fc.anything({ withBigInt: true, withNullPrototype: true }),
      }),
    );
    await fc.assert(
      fc.asyncProperty(message, sender, async (one, from) => {
        const answer = await server(one, from);
        if (answer) expect(typeof answer.ok).toBe('boolean');
      }),
      { numRuns: 2_000 },
    );
    expect(refused).not.toContain('crash');
  });
});

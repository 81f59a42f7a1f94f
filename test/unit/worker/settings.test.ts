import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { PageView, VIEW_KEY } from '../../../lib/model/view';
import { DEFAULT_SETTINGS } from '../../../lib/model/settings';
import { sameView } from '../../../lib/settings/view';
import type { Program } from '../../../lib/listening/program';
import { markFlip } from '../../../lib/store/bulk/mend';
import { readLost } from '../../../lib/store/read/lost';
import { keepStore } from '../../../lib/worker/lost';
import { noteProgram } from '../../../lib/worker/compiled';
import { onInstalled, sweepOn } from '../../../lib/worker/start';
import { clearForeign, onLocalChange, syncView } from '../../../lib/worker/view-sync';
import { createRefusals, REFUSALS_KEY } from '../../../lib/worker/refusals';
import { BRAND, capture } from '../store/make';
import { DOC, makeRig, memoryArea, valueOf, type Rig } from './rig';

let rig: Rig;
beforeEach(async () => {
  rig = await makeRig();
});
afterEach(() => rig.close());
const view = () => PageView.parse(rig.local.data.get(VIEW_KEY));

describe('what pages are allowed to know', () => {
  it('is derived from the store and holds no customer, note or reply', async () => {
    await rig.page('page.report', { docId: DOC, site: 'x', captures: [capture({ id: '1' })] });
    await rig.own('settings.save', { settings: { ...DEFAULT_SETTINGS, initials: 'OP', paused: ['facebook', 'nowhere'], maxAgeDays: 30 } });
    expect(view()).toMatchObject({
      onDuty: true,
      paused: ['facebook'],
      maxAgeDays: 30,
      brands: [{ id: 'brindle', name: 'Brindle', addressed: true }],
    });
    expect(view().accounts).toHaveLength(4);
    expect(Object.keys(view()).sort()).toEqual(['accounts', 'brands', 'maxAgeDays', 'onDuty', 'paused', 'program', 'version']);
    expect(JSON.stringify(view())).not.toMatch(/Mara|OP"/);
    expect([...rig.local.data.keys()]).toEqual([VIEW_KEY]);
  });

  it('is put right whenever someone else writes there, and left alone where it is right', async () => {
    await syncView(rig.ctx);
    const right = view();
    rig.local.data.set(VIEW_KEY, { ...right, brands: [], onDuty: false });
    await onLocalChange(rig.ctx, [VIEW_KEY]);
    expect(view()).toEqual(right);
    rig.local.data.delete(VIEW_KEY);
    await onLocalChange(rig.ctx, [VIEW_KEY]);
    expect(view()).toEqual(right);
    // The same content with its fields in another order is the same view: no write, no echo of storage events.
    rig.local.data.set(VIEW_KEY, Object.fromEntries(Object.entries(right).reverse()));
    expect(valueOf(await syncView(rig.ctx))).toBe(false);
  });

  it('stands alone: what a page writes beside it goes, as soon as it is heard of and when the worker wakes', async () => {
    await syncView(rig.ctx);
    const right = view();
    const fill = () => ['forged-1', '__proto__', 'view2'].forEach((key) => rig.local.data.set(key, 'x'.repeat(1_000)));
    fill();
    rig.local.data.set(VIEW_KEY, { version: 99 });
    await onLocalChange(rig.ctx, ['forged-1', '__proto__', 'view2', VIEW_KEY]);
    expect([[...rig.local.data.keys()], view()]).toEqual([[VIEW_KEY], right]);
    fill();
    await clearForeign(rig.ctx);
    expect([[...rig.local.data.keys()], view()]).toEqual([[VIEW_KEY], right]);
    // More than can be listed.
    fill();
    rig.ctx.host.local.keys = () => Promise.resolve(null);
    await clearForeign(rig.ctx);
    expect([[...rig.local.data.keys()], view()]).toEqual([[VIEW_KEY], right]);
  });

  it('is never taken away and put back where a browser cannot tell what stands beside it', async () => {
    await syncView(rig.ctx);
    const done: string[] = [];
    const { local } = rig.ctx.host;
    for (const how of ['clear', 'set', 'remove'] as const) local[how] = () => Promise.resolve(void done.push(how));
    local.keys = () => Promise.resolve([]);
    await clearForeign(rig.ctx);
    local.keys = () => Promise.reject(new Error('The storage is gone.'));
    await expect(clearForeign(rig.ctx)).rejects.toThrow();
    expect(done).toEqual([]);
  });

  it('compiles no keyword again while those that stand are proven to be of the same queries, and trusts no page with the proof', async () => {
    await syncView(rig.ctx);
    const right = view();
    // What no compiler of ours gives, proven all the same: it is taken as it stands, so nothing was compiled.
    const odd = { ...(right.program as Program), queries: [] };
    rig.local.data.set(VIEW_KEY, { ...right, program: odd });
    const brands = await rig.stores.strict.brands.toArray();
    await noteProgram(rig.ctx.host, brands, odd);
    expect(valueOf(await syncView(rig.ctx))).toBe(false);
    // Other queries, or another program written by a page: compiled, and put right.
    await rig.own('brand.save', { brand: { ...BRAND, query: 'whistle' } });
    const whistle = view();
    expect(JSON.stringify(whistle.program)).toContain('whistle');
    rig.local.data.set(VIEW_KEY, { ...whistle, program: odd });
    await onLocalChange(rig.ctx, [VIEW_KEY]);
    expect(view()).toEqual(whistle);
  });

  it('tells views apart by content', () => {
    expect(sameView({ a: [1, { b: 2 }] }, { a: [1, { b: 2 }] })).toBe(true);
    for (const [a, b] of [
      [{ a: 1 }, { a: 2 }],
      [{ a: 1 }, {}],
      [[], {}],
      [null, {}],
      [
        [1, 2],
        [2, 1],
      ],
      [{ a: undefined, b: 1 }, { c: 1 }],
    ])
      expect(sameView(a, b)).toBe(false);
  });
});

describe('what a user sets', () => {
  it('refuses a broken query with its place and keeps the old one', async () => {
    const answer = await rig.own('brand.save', { brand: { ...BRAND, query: 'brindle AND (kettle' } });
    expect(answer).toMatchObject({ ok: false, code: 'bad-input', message: expect.stringMatching(/At character \d+/) });
    expect(await rig.stores.strict.brands.get('brindle')).toEqual(BRAND);
    expect(await rig.own('brand.save', { brand: { ...BRAND, query: '  ' } })).toMatchObject({ ok: true });
  });

  it('refuses a broken reply and keeps the old one and its count', async () => {
    const reply = {
      id: 'r',
      title: 'Lid',
      text: 'Hi {{person.first_name}}',
      aim: 'answer',
      tags: [],
      language: 'en',
      brandId: null,
      samples: [],
      used: 0,
      lastUsed: null,
      starter: false,
      updatedAt: 1,
    };
    await rig.own('reply.save', { reply });
    for (let i = 0; i < 2; i++) await rig.own('reply.used', { opId: 'operation-1', id: 'r' });
    expect(await rig.own('reply.save', { reply: { ...reply, text: 'Hi {{person.first_name' } })).toMatchObject({ ok: false, code: 'bad-input' });
    expect(await rig.own('reply.save', { reply: { ...reply, title: 'Lids' } })).toMatchObject({ ok: true });
    expect(await rig.stores.strict.savedReplies.get('r')).toMatchObject({ title: 'Lids', text: reply.text, used: 1 });
    await rig.own('reply.remove', { id: 'r' });
    expect(await rig.stores.strict.savedReplies.count()).toBe(0);
  });

  it('keeps a removed brand’s history', async () => {
    await rig.page('page.report', { docId: DOC, site: 'x', captures: [capture({ id: '1' })] });
    await rig.own('brand.remove', { id: 'brindle' });
    expect(view().brands).toEqual([]);
    expect(await rig.stores.strict.interactions.count()).toBe(1);
  });

  it('acts on a customer from their own page, once', async () => {
    await rig.page('page.report', { docId: DOC, site: 'x', captures: [capture({ id: '1' })] });
    const [customer] = await rig.stores.strict.customers.toArray();
    for (let i = 0; i < 2; i++) {
      expect(await rig.own('person.act', { opId: 'operation-1', customerId: customer?.id, action: { do: 'dont-contact', on: true } })).toMatchObject({
        ok: true,
      });
      expect(await rig.own('person.act', { opId: 'operation-2', customerId: customer?.id, action: { do: 'not-about-us' } })).toMatchObject({
        ok: true,
      });
    }
    expect(await rig.stores.strict.customers.toArray()).toMatchObject([{ dontContact: true }]);
    expect(await rig.stores.strict.cases.toArray()).toMatchObject([{ state: 'done', closed: { how: 'not-about-us' } }]);
    expect(await rig.stores.strict.interactions.where('id').startsWith('event:').count()).toBe(2);
    expect(await rig.own('person.act', { opId: 'operation-3', customerId: 'nobody', action: { do: 'waiting' } })).toMatchObject({
      ok: false,
      code: 'not-found',
    });
  });
});

describe('erasing a person', () => {
  it('is for own pages alone, once, and leaves nothing of them', async () => {
    await rig.page('page.report', { docId: DOC, site: 'x', captures: [capture({ id: '1' })] });
    const [customer] = await rig.stores.strict.customers.toArray();
    const input = { opId: 'operation-1', customerId: customer?.id };
    for (const said of [await rig.page('person.erase', input), await rig.card('person.erase', input)])
      expect(said).toMatchObject({ ok: false, code: 'not-allowed' });
    expect(await rig.stores.strict.interactions.count()).toBe(1);
    for (let i = 0; i < 2; i++) expect(await rig.own('person.erase', input)).toMatchObject({ ok: true });
    for (const table of ['customers', 'authors', 'interactions', 'cases']) expect(await rig.stores.strict.table(table).count()).toBe(0);
    expect(await rig.own('person.erase', { ...input, opId: 'operation-2' })).toMatchObject({ ok: false, code: 'not-found' });
  });
});

describe('the first start', () => {
  it('begins a new store with the starter replies also where a page saves switches before the install is through', async () => {
    const { settings, savedReplies } = rig.stores.strict;
    await Promise.all([settings.clear(), savedReplies.clear()]);
    await rig.own('settings.save', { settings: { ...DEFAULT_SETTINGS, initials: 'OP' } });
    await onInstalled(rig.ctx);
    expect(await savedReplies.count()).toBeGreaterThan(0);
    expect((await settings.get('settings'))?.value).toMatchObject({ initials: 'OP' });
  });

  it('sets the switches, writes the view and takes in the tabs that are open, and may run twice', async () => {
    await onInstalled(rig.ctx);
    await rig.own('settings.save', { settings: { ...DEFAULT_SETTINGS, initials: 'OP' } });
    await onInstalled(rig.ctx);
    expect(await rig.stores.strict.settings.get('settings')).toMatchObject({ value: { initials: 'OP' } });
    expect(rig.injected.slice(0, 4)).toEqual([
      { tabId: 7, files: ['sweep.js'] },
      { tabId: 8, files: ['sweep.js'] },
      { tabId: 7, files: ['sweep.js', 'page-x.js'] },
      { tabId: 8, files: ['sweep.js', 'page-x.js'] },
    ]);
    expect(view().onDuty).toBe(true);
  });
  it('clears what an update left in open tabs, also where the worker ends meanwhile', async () => {
    const ended = { ...rig.ctx, host: { ...rig.ctx.host, inject: () => new Promise<never>(() => undefined) } };
    void onInstalled(ended);
    await expect.poll(() => rig.ctx.host.session.get('sweeping')).toBe(true);
    expect(rig.injected).toEqual([]);
    await sweepOn(rig.ctx);
    expect(rig.injected).toEqual([
      { tabId: 7, files: ['sweep.js'] },
      { tabId: 8, files: ['sweep.js'] },
    ]);
    await sweepOn(rig.ctx);
    expect(rig.injected).toHaveLength(2);
    // The one that hangs has done all else before the store closes.
    await expect.poll(() => 'quietEnds' in rig.duty).toBe(true);
  });
});

describe('a store that is new', () => {
  const empty = (): Promise<unknown> => Promise.all(rig.stores.strict.tables.map((table) => table.clear()));
  const lost = (): Promise<number | null> => readLost(rig.stores.strict);

  it('stands for one that was taken away where the view names brands, until there is a brand again', async () => {
    await onInstalled(rig.ctx);
    expect(await lost()).toBeNull();
    await empty();
    await keepStore(rig.ctx);
    expect(await lost()).toBe(rig.ctx.host.now());
    expect(await rig.stores.strict.savedReplies.count()).toBeGreaterThan(0);
    await keepStore(rig.ctx);
    await syncView(rig.ctx);
    expect(await lost()).not.toBeNull();
    await rig.own('brand.save', { brand: BRAND });
    expect(await lost()).toBeNull();
    await rig.own('brand.remove', { id: BRAND.id });
    await keepStore(rig.ctx);
    expect(await lost()).toBeNull();
  });

  it('stands for none after an install, without brands before, with people in it, or while a restore is put back', async () => {
    await empty();
    await onInstalled(rig.ctx);
    expect(await lost()).toBeNull();
    // The view names no brand now.
    await empty();
    await keepStore(rig.ctx);
    expect(await lost()).toBeNull();
    expect(await rig.stores.strict.settings.get('settings')).toBeDefined();
    await rig.own('brand.save', { brand: BRAND });
    await rig.stores.strict.settings.clear();
    await keepStore(rig.ctx);
    expect(await lost()).toBeNull();
    await empty();
    await markFlip(rig.stores.strict, 'undo:1', rig.ctx.host.now());
    await keepStore(rig.ctx);
    expect(await rig.stores.strict.settings.get('settings')).toBeUndefined();
  });
});

describe('refused messages', () => {
  it('are counted by reason and written in one go, however many come', async () => {
    const session = memoryArea();
    const logged: unknown[] = [];
    const waiting: (() => void)[] = [];
    const refuse = createRefusals(
      { session },
      (line) => logged.push(line),
      (work) => waiting.push(work),
    );
    for (let i = 0; i < 1_000; i++) refuse('shape', 'page.report');
    refuse('sender', 'brand.save');
    expect(waiting).toHaveLength(1);
    waiting.pop()?.();
    await expect.poll(() => session.data.get(REFUSALS_KEY)).toEqual({ shape: 1_000, sender: 1 });
    expect(logged).toHaveLength(2);
  });
});

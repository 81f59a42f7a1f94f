import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, type BrandRow, type TeamHours } from '../../../lib/model/settings';
import { PageView, VIEW_KEY } from '../../../lib/model/view';
import { readSettings } from '../../../lib/store/read';
import { saveSettings } from '../../../lib/store/write';
import { keepDuty } from '../../../lib/worker/duty';
import { onCommand } from '../../../lib/worker/start';
import { BRAND, capture } from '../store/make';
import { DOC, makeRig, type Rig } from '../worker/rig';

let rig: Rig;
beforeEach(async () => {
  rig = await makeRig();
});
afterEach(() => rig.close());
const onDuty = () => PageView.parse(rig.local.data.get(VIEW_KEY)).onDuty;

it('one key takes us off duty: pages are told, the icon says it, and a late report writes nothing', async () => {
  await onCommand(rig.ctx, 'duty', undefined);
  expect(onDuty()).toBe(false);
  expect(rig.duty.shown).toBe(false);
  await rig.page('page.report', { docId: DOC, site: 'x', captures: [capture({ id: '1' })] });
  expect(await rig.stores.strict.interactions.count()).toBe(0);
  await onCommand(rig.ctx, 'duty', 7);
  expect(onDuty()).toBe(true);
  expect(rig.duty.shown).toBe(true);
});

it('the hours turn duty at their next edge, for which the worker is woken, and the switch shows it', async () => {
  const hours: TeamHours = { days: [0, 1, 2, 3, 4, 5, 6], from: 9 * 60, to: 18 * 60, duty: true };
  const day = new Date(rig.clock.now);
  const at = (days: number, hour: number): number => new Date(day.getFullYear(), day.getMonth(), day.getDate() + days, hour).getTime();
  rig.clock.now = at(0, 12);
  await rig.own('settings.save', { settings: { ...DEFAULT_SETTINGS, onDuty: false, hours } });
  for (const edge of [at(0, 18), at(1, 9), at(1, 18)]) {
    expect(rig.duty.turn).toBe(edge);
    rig.clock.now = edge;
    await keepDuty(rig.ctx);
    const within = edge === at(1, 9);
    expect((await readSettings(rig.stores.strict)).onDuty).toBe(within);
    expect([onDuty(), rig.duty.shown]).toEqual([within, within]);
  }
  await rig.own('settings.save', { settings: { ...DEFAULT_SETTINGS, onDuty: true } });
  expect(rig.duty.turn).toBeNull();
});

it('follows the switches that a restore brought: the icon, the next turn and the end of what is quiet', async () => {
  const hours: TeamHours = { days: [0, 1, 2, 3, 4, 5, 6], from: 9 * 60, to: 18 * 60, duty: true };
  rig.clock.now = new Date(rig.clock.now).setHours(12, 0, 0, 0);
  await saveSettings(rig.stores.strict, { ...DEFAULT_SETTINGS, onDuty: false, hours });
  const until = rig.clock.now + 3_600_000;
  const line = { id: 'word:lid', kind: 'word', value: 'lid', label: 'lid', since: rig.clock.now, until } as const;
  await rig.stores.strict.settings.put({ key: 'quiet', value: [line] });
  expect(await rig.own('store.changed', null)).toMatchObject({ ok: true });
  expect(rig.duty).toMatchObject({ shown: false, turn: new Date(rig.clock.now).setHours(18), quietEnds: until });
});

it('a key for the next mention brings the second script first, so that a page without a card open answers too', async () => {
  await onCommand(rig.ctx, 'next-mention', 7);
  expect(rig.injected).toEqual([{ tabId: 7, files: ['second.js'] }]);
  expect(rig.sent.at(-1)?.message).toMatchObject({ command: 'next' });
});

it('a brand’s own hours keep us on duty while its team is there, and changing them flips nothing by itself', async () => {
  const hours: TeamHours = { days: [0, 1, 2, 3, 4, 5, 6], from: 9 * 60, to: 18 * 60, duty: true };
  const late = { days: [0, 1, 2, 3, 4, 5, 6], from: 16 * 60, to: 22 * 60 };
  const day = new Date(rig.clock.now);
  const at = (hour: number): number => new Date(day.getFullYear(), day.getMonth(), day.getDate(), hour).getTime();
  rig.clock.now = at(12);
  await rig.own('settings.save', { settings: { ...DEFAULT_SETTINGS, onDuty: true, hours } });
  const other: BrandRow = { ...BRAND, id: 'lumora', name: 'Lumora', hours: late };
  await rig.own('brand.save', { brand: other });
  expect(onDuty()).toBe(true);
  // Brindle goes by the general hours, Lumora by its own: the next turn is the end of the later one.
  expect(rig.duty.turn).toBe(at(22));
  rig.clock.now = at(18);
  await keepDuty(rig.ctx);
  expect(onDuty()).toBe(true);
  rig.clock.now = at(22);
  await keepDuty(rig.ctx);
  expect(onDuty()).toBe(false);
  await rig.own('brand.remove', { id: 'lumora' });
  expect(onDuty()).toBe(false);
  expect(rig.duty.turn).toBe(new Date(day.getFullYear(), day.getMonth(), day.getDate() + 1, 9).getTime());
});

it('a brand with a link that is no https address is refused, the old one stays', async () => {
  expect(await rig.own('brand.save', { brand: { ...BRAND, referenceLink: 'http://tickets.example/{{reference}}' } })).toMatchObject({
    ok: false,
    code: 'bad-input',
    message: expect.stringContaining('https://'),
  });
  expect(await rig.stores.strict.brands.get(BRAND.id)).toEqual(BRAND);
});

/** What is taken of a file, and what belongs to this browser alone and stays. */
import 'fake-indexeddb/auto';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { InFile } from '../../../components/backup/InFile';
import { CaseItem } from '../../../components/cases/CaseItem';
import { look } from '../../../lib/jobs/look';
import { undo } from '../../../lib/jobs/run';
import type { CaseRow } from '../../../lib/model/customer';
import { DEFAULT_SETTINGS, type Settings } from '../../../lib/model/settings';
import { readAccounts, readSettings } from '../../../lib/store/read';
import { readQuiet } from '../../../lib/store/read/quiet';
import { saveAccounts, saveSettings } from '../../../lib/store/write';
import { ACCOUNTS, BRAND, freshDb, NOW } from '../store/make';
import { fileOf, gzip, held, into, options, signed, unzip, type FileRow } from './lib';

const planted = { id: 'zzz', site: 'x', handle: 'Attacker', role: 'colleague', brandId: null } as const;
const theirs: Settings = { ...DEFAULT_SETTINGS, initials: 'KM', onDuty: false, paused: ['x'], turned: NOW };
const quiet = (value: string, id = `word:${value}`) => ({ id, kind: 'word', value, label: value, since: 1, until: null });
const setting = (key: string, value: unknown): FileRow => ({ t: 'settings', r: { key, value } });
const MODES = ['join', 'replace'] as const;

it.each(MODES)('an own account of a file lies under its site and handle, and goes from the list (%s)', async (mode) => {
  const db = await freshDb();
  await into(db, await gzip(signed([{ t: 'accounts', r: planted }])), mode);
  expect(await db.accounts.get('x:attacker')).toMatchObject({ handle: 'attacker', role: 'colleague' });
  const list = await readAccounts(db);
  const left = list.filter(({ handle }) => handle !== 'attacker');
  expect(await saveAccounts(db, left, list)).toBeNull();
  expect(await readAccounts(db)).toEqual(left);
});

it('takes accounts that are one but for the spelling once, and none without a handle', async () => {
  const rows = [planted, { ...planted, id: 'x:attacker', handle: '@attacker ' }, { ...planted, id: 'x:', handle: '@' }];
  const db = await freshDb();
  const file = await gzip(signed(rows.map((r) => ({ t: 'accounts', r }))));
  expect((await look(db, file, options())).look).toMatchObject({ counts: { accounts: 1 }, brings: { left: 1 } });
});

it('an account that an earlier version took in under another id goes from the list, and can be listed otherwise', async () => {
  const db = await freshDb();
  await db.accounts.put(planted);
  await db.accounts.put({ ...planted, id: 'yyy', handle: '@' });
  let list = await readAccounts(db);
  const asBrand = list.map((one) => (one.handle === 'Attacker' ? ({ ...one, role: 'brand', brandId: 'brindle' } as const) : one));
  expect(await saveAccounts(db, asBrand, list)).toBeNull();
  expect((await db.accounts.toArray()).filter(({ handle }) => /attacker/i.test(handle))).toMatchObject([{ id: 'x:attacker', role: 'brand' }]);
  await db.accounts.put(planted);
  list = await readAccounts(db);
  expect(await saveAccounts(db, list.slice(0, 0), list)).toBeNull();
  expect(await readAccounts(db)).toEqual([]);
});

it('a correction of a file lies under what it was said of', async () => {
  const db = await freshDb();
  const said = { what: 'mood', may: ['negative'], of: 'x:1', text: 'hm', brandId: 'brindle', customerId: null, at: 1, initials: null, op: 'o' };
  await into(db, await gzip(signed([{ t: 'corrections', r: { ...said, id: 'zzz' } }])), 'replace');
  expect(await db.corrections.toCollection().primaryKeys()).toEqual(['x:1 mood']);
});

it.each(MODES)('where backups go, how the clock went and how reading went are told by no file (%s)', async (mode) => {
  const [db, other] = [await freshDb(), await freshDb()];
  const mine = [
    { key: 'backup', value: { every: 3, madeAt: 5, savedAt: null, folder: 'mine' } },
    { key: 'clock', value: { at: NOW, leapt: null } },
    { key: 'health:x', value: { site: 'x', lastGood: 7 } },
  ] as const;
  await db.settings.bulkPut([...mine]);
  const file = signed([
    setting('backup', { every: 0, madeAt: 9e12, savedAt: 9e12, folder: 'theirs' }),
    setting('clock', { at: 9e12, leapt: 9e12 }),
    setting('health:facebook', { lastGood: 9e12 }),
  ]);
  await into(db, await gzip(file), mode);
  expect((await db.settings.toArray()).sort((a, b) => (a.key < b.key ? -1 : 1))).toEqual(mine);
  expect(await unzip(await fileOf(db))).not.toMatch(/"(backup|clock|health:x)"/);
  await into(other, await fileOf(db), 'replace');
  expect(await other.settings.count()).toBe(0);
});

it('replacing takes switches and what is quiet, each thing once; not which turn was followed, nor a site that nobody knows', async () => {
  const db = await freshDb();
  await saveSettings(db, { ...DEFAULT_SETTINGS, initials: 'OP' });
  const before = await held(db);
  const list = [quiet('lid'), quiet('lid', 'zzz'), { at: 'noon' }, quiet('cup', 'yyy')];
  await into(db, await gzip(signed([setting('settings', { ...theirs, paused: ['x', 'nowhere'] }), setting('quiet', list)])), 'replace');
  const { turned: _, ...rest } = theirs;
  expect(await readSettings(db)).toEqual(rest);
  expect(await readQuiet(db)).toEqual([quiet('lid'), quiet('cup')]);
  await undo(db, options());
  expect(await held(db)).toEqual(before);
});

it('joining leaves switches and what is quiet as they are, also where nothing was ever set', async () => {
  const db = await freshDb();
  const file = await gzip(signed([setting('settings', theirs), setting('quiet', [quiet('lid')])]));
  await into(db, file, 'join');
  expect(await db.settings.count()).toBe(0);
});

it('tells before anything is taken in what decides over marks: brands, own accounts, switches, quiet lines, and what is left out', async () => {
  const many = Array.from({ length: 7 }, (_, i) => ({ t: 'accounts', r: { ...planted, id: `n${i}`, handle: `n${i}` } }));
  const rows = [{ t: 'brands', r: BRAND }, ...many, setting('settings', theirs), setting('quiet', [quiet('lid')])];
  const odd = [setting('x', 1), setting('constructor', 1), { t: 'damaged', r: { id: 'd', table: 'cases', at: 1, row: null, problem: 'odd' } }];
  const db = await freshDb();
  const found = (await look(db, await gzip(signed([...rows, ...odd])), options())).look;
  expect(found).toMatchObject({ brands: ['Brindle'], brings: { quiet: 1, left: 2, switches: { initials: 'KM' } } });
  const words = renderToStaticMarkup(createElement(InFile, { look: found })).replace(/<[^>]*>/g, '');
  expect(words).toContain('0 customers, 0 entries, 0 saved replies.');
  expect(words).toContain('Brands with their keywords: Brindle. Own accounts: @n0 on X (colleague), @n1 on X (colleague)');
  expect(words).toContain('and 2 more.');
  expect(words).toContain('Switches: initials KM, off duty, X not read, posts up to 14 days old. Quiet: 1 line. ');
  expect(words).toContain('Left out, as this Earshot cannot read it: 2 settings or accounts.');
  expect(ACCOUNTS.length).toBe((await readAccounts(db)).length);
});

it('of a file no half of a character is taken in, and the desk draws what an earlier version took', async () => {
  const half = '\ud83d';
  const ticket = { ...BRAND, referenceLink: 'https://tickets.example/{{reference}}' };
  const one: CaseRow = {
    id: 'c1',
    customerId: `p${half}`,
    brandId: 'brindle',
    site: 'x',
    threadId: 'x:1',
    state: 'new',
    needsAnswer: true,
    owner: null,
    openedAt: 1,
    waitingSince: null,
    lastInAt: 1,
    lastAt: 1,
    closed: null,
    reference: `R${half}`,
  };
  const kept = { id: 'cases/c2', table: 'cases', at: 1, row: { reference: half }, problem: 'odd' };
  // As other programs write it, beside a whole pair in the same spelling.
  const raw = JSON.stringify({ ...one, owner: '@@' })
    .replace('\\ud83d', '\\uD83D')
    .replace('@@', '\\uD83D\\uDE00');
  const file = await gzip(
    signed([
      { t: 'brands', r: ticket },
      { t: 'cases', raw },
      { t: 'damaged', r: kept },
    ]),
  );
  for (const mode of MODES) {
    const db = await freshDb();
    await into(db, file, mode);
    expect(await db.cases.toArray()).toEqual([{ ...one, customerId: 'p\ufffd', reference: 'R\ufffd', owner: '\u{1f600}' }]);
    // What was set aside is byte for byte what it was.
    expect((await db.damaged.get('cases/c2'))?.row).toEqual({ reference: half });
  }
  const none = () => undefined;
  const drawn = renderToStaticMarkup(
    createElement(CaseItem, {
      row: one,
      words: undefined,
      brand: ticket,
      asks: false,
      clock: { now: NOW, wait: () => 1 },
      chosen: true,
      reachable: true,
      busy: false,
      weight: undefined,
      team: [],
      asked: null,
      ask: none,
      choose: none,
      press: none,
      act: () => Promise.resolve(true),
    }),
  );
  expect(drawn).toContain('href="https://tickets.example/R%EF%BF%BD"');
  expect(drawn).toContain('href="/customer.html?id=p%EF%BF%BD"');
});

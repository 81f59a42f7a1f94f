import { describe, expect, it } from 'vitest';
import { looksLikeOurs, type OwnNames } from '../../../lib/customers/alike';
import { GIVEN_NAMES } from '../../../lib/replies/givenNames';
import type { OwnAccount } from '../../../lib/model/account';
import { ACCOUNTS as TOWN } from '../../sample/brand';
import { PEOPLE } from '../../sample/story/index';
import HARMLESS from './alike-harmless.json';

/** Sixty invented brands with a handle on each site, and a colleague each. */
const STEMS = 'brindle lumora kestrin tavolo quindra morvane pellick sunddal ostrava wimbrel halvorn yarrick'.split(' ');
const GOODS = 'kettles lamps bikes foods mobile'.split(' ');
const SETS: OwnNames[] = STEMS.flatMap((stem, i) =>
  GOODS.map((goods, j) => {
    const handle = [`${stem}${goods}`, `${stem}_${goods}`, `${stem[0]?.toUpperCase()}${stem.slice(1)}${goods}`][(i + j) % 3] ?? '';
    const accounts: OwnAccount[] = [
      { site: 'x', handle, role: 'brand', brandId: stem },
      { site: 'facebook', handle: `${stem}${goods}`, role: 'brand', brandId: stem },
      { site: 'x', handle: `${['anna_larsen', 'tom_weber', 'li_chen88', 'maria.silva', 'jonas_weidtal'][j]}`, role: 'colleague', brandId: stem },
    ];
    return { accounts, brands: [{ name: `${stem[0]?.toUpperCase()}${stem.slice(1)}` }] };
  }),
);

const swap = (from: string, to: string) => (word: string) =>
  Array.from(word.toLowerCase(), (c) => {
    const at = from.indexOf(c);
    return at < 0 ? c : (Array.from(to)[at] ?? c);
  }).join('');
const at = (word: string, i: number): number => 1 + ((word.length * 7 + i * 3) % (word.length - 2));

/** What a false account does with a handle: each kind gives another one than the handle itself. */
const KINDS: Record<string, (own: string, i: number) => string> = {
  'o as 0': swap('o', '0'),
  'i and l as 1': swap('il', '11'),
  'l as capital I': (own) => own.replace(/l/g, 'I'),
  'e as 3, s as 5': swap('es', '35'),
  'Cyrillic letters': swap('aeopcyxi', 'аеорсухі'),
  accents: swap('aeioun', 'àéíóúñ'),
  'full width': (own) => Array.from(own, (c) => (/[a-z]/i.test(c) ? String.fromCodePoint((c.codePointAt(0) ?? 0) + 0xfee0) : c)).join(''),
  'underscore between': (own, i) => `${own.slice(0, at(own, i))}_${own.slice(at(own, i))}`,
  'underscore at the end': (own) => `${own}_`,
  'separators taken out': (own) => (/[._]/.test(own) ? own.replace(/[._]/g, '') : `_${own}`),
  'rn for m, vv for w': (own) => own.replace(/m/g, 'rn').replace(/w/g, 'vv'),
  'Help added': (own) => `${own}_Help`,
  'Support glued on': (own) => `${own}support`,
  'official before': (own) => `Official${own}`,
  'care and a digit': (own) => `${own}_care1`,
  'digits at the end': (own, i) => `${own}${i % 90}`,
  'a letter doubled': (own, i) => `${own.slice(0, at(own, i))}${own[at(own, i)]}${own.slice(at(own, i))}`,
  'a letter left out': (own, i) => own.slice(0, at(own, i)) + own.slice(at(own, i) + 1),
  'two letters turned round': (own, i) => `${own.slice(0, at(own, i))}${own[at(own, i) + 1] ?? ''}${own[at(own, i)]}${own.slice(at(own, i) + 2)}`,
};

const own = (set: OwnNames) => set.accounts[0]?.handle ?? '';
const plainSame = (a: string, b: string) => a.toLowerCase() === b.toLowerCase();

describe('accounts that look like ours', () => {
  it.each(Object.entries(KINDS))('a brand’s handle with %s is told, on its own site and on the other', (_kind, make) => {
    const made = SETS.map((set, i) => ({ set, handle: make(own(set), i) })).filter(
      ({ set, handle }) => !set.accounts.some((a) => plainSame(a.handle, handle)),
    );
    expect(made.length).toBeGreaterThan(5);
    for (const site of ['x', 'facebook'] as const) {
      const missed = made.filter(({ set, handle }) => !looksLikeOurs(site, { handle, name: 'Somebody Else' }, set)).map(({ handle }) => handle);
      expect(missed).toEqual([]);
    }
  });

  it('says what it looks like, and how', () => {
    const town: OwnNames = { accounts: TOWN, brands: [{ name: 'Brindle' }] };
    const look = (handle: string, name: string | null = null) => looksLikeOurs('x', { handle, name }, town);
    expect(look('Brindle_Help0')).toEqual({ like: 'Brindle', how: 'words', added: ['help'] });
    expect(look('BrindIeKettIes')).toEqual({ like: 'brindlekettles', how: 'letters', added: [] });
    expect(look('brindlekettle')).toEqual({ like: 'brindlekettles', how: 'close', added: [] });
    expect(look('user8812', 'Brindle Kettles')).toEqual({ like: 'brindlekettles', how: 'name', added: [] });
    expect(look('user8812', 'Вrindle')).toEqual({ like: 'Brindle', how: 'letters', added: [] });
    expect(look('user8812', 'Brindle Refund Team')).toEqual({ like: 'Brindle', how: 'words', added: ['refund', 'team'] });
    expect(look('user8812', 'Brindle Atención al Cliente')?.how).toBe('words');
    expect(look('user8812', 'Brindle Müşteri Hizmetleri')?.how).toBe('words');
    expect(look('user8812', 'Brindle Поддержка')?.how).toBe('words');
    expect(look('user8812', 'Brindle公式')?.how).toBe('words');
    expect(look('BrindleKettlesUK')?.how).toBe('words');
    expect(look('user8812', 'De Brindle')).toBeNull();
    expect(look('jonas_weidtaI')).toEqual({ like: 'jonas_weidtal', how: 'letters', added: [] });
  });

  it.each([
    'BrindleKettlesDE',
    'BrindleKettles_Norge',
    'brindlekettlesbr',
    'BrindleKettlesResolve',
    'myBrindleKettles',
    'BrindleKettlesLogistics',
    'BrindleKettlesGmbH',
  ])('a branch, a place or any other word beside a whole own handle is told: %s', (handle) =>
    expect(looksLikeOurs('x', { handle, name: null }, { accounts: TOWN, brands: [{ name: 'Brindle' }] })?.how).toBe('words'),
  );

  it.each(['brindlekettles_fans', 'notBrindleKettles', 'brindlekettles_victims', 'BrindleKettlesAnna', 'drindlekettles'])(
    'who speaks about us, a person, or another first letter is not: %s',
    (handle) => expect(looksLikeOurs('x', { handle, name: null }, { accounts: TOWN, brands: [{ name: 'Brindle' }] })).toBeNull(),
  );

  it('never says it of a listed account, of a private one’s likeness, or of numbers', () => {
    for (const account of TOWN)
      expect(
        looksLikeOurs(account.site, { handle: account.handle.toUpperCase(), name: 'Brindle' }, { accounts: TOWN, brands: [{ name: 'Brindle' }] }),
      ).toBeNull();
    expect(looksLikeOurs('x', { handle: 'ines_0ffduty', name: null }, { accounts: TOWN, brands: [] })).toBeNull();
    expect(looksLikeOurs('facebook', { handle: '100012345678', name: 'Kim Berg' }, { accounts: TOWN, brands: [{ name: 'Brindle' }] })).toBeNull();
  });

  it('nobody else of the town looks like the brand: not the village, not the dog, not the competitor', () => {
    const town: OwnNames = { accounts: TOWN, brands: [{ name: 'Brindle' }] };
    const told = PEOPLE.flatMap((person) =>
      (
        [
          ['x', person.x],
          ['facebook', person.facebook],
        ] as const
      ).flatMap(([site, handle]) => (handle && looksLikeOurs(site, { handle, name: person.name }, town) ? [`${person.key} ${handle}`] : [])),
    );
    expect(told).toEqual(['help0 Brindle_Help0', 'help0 brindle.help0']);
  });

  it('ordinary names and handles give no false hit: 60 brands against 40,000 people', () => {
    const given = GIVEN_NAMES.split(' ');
    const family =
      'larsen weber chen silva smith jones muller schmidt rossi garcia dubois kowalski novak nagy ivanov tanaka kim singh okafor haddad berg lund moreau costa brindley kettleworth lamport tavola morvan sundal ostrander yarwood halvorsen pellicer'.split(
        ' ',
      );
    const extra = ['', '_', '.', '88', '_xo', 'tv', '1990', '.12', 'help', '_support', 'care'];
    let looked = 0;
    const hits: string[] = [];
    for (let n = 0; n < 40_000; n++) {
      const first = given[(n * 31) % given.length] ?? '';
      const last = family[(n * 17) % family.length] ?? '';
      const sep = ['', '_', '.', ''][n % 4] ?? '';
      const handle = `${first}${sep}${last}${extra[(n * 7) % extra.length] ?? ''}`;
      const name = `${first} ${last}`;
      const set = SETS[n % SETS.length];
      if (!set) continue;
      // A handle that is a colleague's but for the sign between the words is that colleague's shape: told on purpose.
      if (set.accounts.some((a) => a.role === 'colleague' && a.handle.replace(/[._]/g, '') === handle.replace(/[._]/g, ''))) continue;
      looked++;
      const hit = looksLikeOurs('x', { handle, name }, set);
      if (hit) hits.push(`${handle} (${name}) like ${hit.like}: ${hit.how}`);
    }
    expect(looked).toBeGreaterThan(39_000);
    expect(hits).toEqual([]);
  });

  it('of absurd names the start is looked at and no more', () => {
    const town: OwnNames = { accounts: TOWN, brands: [{ name: 'Brindle' }] };
    const long = (start: string) => looksLikeOurs('x', { handle: null, name: `${start}${' '.repeat(300)}${'o\u0301'.repeat(200_000)}` }, town);
    expect(long('Brindle Help')).toEqual({ like: 'Brindle', how: 'words', added: ['help'] });
    expect(looksLikeOurs('x', { handle: 'о\u0301'.repeat(100_000), name: 'Brindle '.repeat(50_000) }, town)).toBeNull();
  });

  const LUMORA: OwnNames = {
    accounts: [
      { site: 'x', handle: 'zorbhelp', role: 'brand', brandId: 'zorb' },
      { site: 'x', handle: 'lumora', role: 'brand', brandId: 'lumora' },
      { site: 'facebook', handle: 'lumorabank', role: 'brand', brandId: 'lumora' },
    ],
    brands: [{ name: 'Lumora Bank' }, { name: 'Zorb' }],
  };
  it.each(
    'zorbhelpuk zorbhelpus zorbhelpusa zorbhelpeu zorbhelphq zorbhelpteam ukzorbhelp realzorbhelp lumorabankuk lumorabankgb lumorabankcs lumorabankhq lumorabankuk1 mylumorabank'.split(
      ' ',
    ),
  )('a place or a word of service glued to a whole own handle is told: %s', (handle) =>
    expect(looksLikeOurs('x', { handle, name: 'x' }, LUMORA)?.how).toBe('words'),
  );
  it.each(['🅛🅤🅜🅞🅡🅐 🅑🅐🅝🅚', '🅻🆄🅼🅾🆁🅰 Bank', '🇱🇺🇲🇴🇷🇦 Bank', '\u202EknaB aromuL', 'Lumora \u202EknaB\u202C Help', 'Łumora Bank'])(
    'a shown name is read with its disguise undone, as keywords are: %s',
    (name) => expect(looksLikeOurs('facebook', { handle: 'bob77', name }, LUMORA)?.like).toMatch(/lumora ?bank/i),
  );
  it('a flag beside a name stays a flag', () => {
    expect(looksLikeOurs('x', { handle: 'bob77', name: 'Mara 🇬🇧' }, LUMORA)).toBeNull();
    expect(looksLikeOurs('x', { handle: 'bob77', name: 'Lumora Bank 🇬🇧' }, LUMORA)?.how).toBe('name');
  });
  it('harmless names and handles, written to come near, are not told', () => {
    const told = (['x', 'facebook'] as const).flatMap((site) =>
      HARMLESS.filter(
        (text) =>
          looksLikeOurs(site, { handle: /^[\w.]+$/.test(text) ? text : 'user8812', name: text }, LUMORA) ??
          looksLikeOurs(site, { handle: 'user8812', name: text }, LUMORA),
      ),
    );
    expect(HARMLESS.length).toBeGreaterThan(250);
    expect(told).toEqual([]);
  });
});

/** Parts of a query that can never decide anything: told where it is sure, and only there. */
import { describe, expect, it } from 'vitest';
import { checkQuery } from '../../../lib/listening/compile';
import { matchOf } from './lib';

function unreachable(query: string): string[] {
  const checked = checkQuery(query);
  if (!checked.ok) throw new Error(checked.error.message);
  return checked.warnings.filter(({ kind }) => kind === 'unreachable').map(({ start, end }) => query.slice(start, end));
}

describe('a part that changes nothing, or never matches', () => {
  it.each([
    ['zorb (followers:>10 OR followers:>5)', 'followers:>10'],
    ['followers:>=10 OR followers:>10', 'followers:>10'],
    ['zorb followers:>10 followers:>5', 'followers:>5'],
    ['zorb (age:<1d OR age:<2d)', 'age:<1d'],
    ['zorb (age:=1d OR age:<2d)', 'age:=1d'],
    ['url:a.com OR url:a.com/x', 'url:a.com/x'],
    ['url:b.a.com OR url:a.com', 'url:b.a.com'],
    ['"a1 b1"~2 OR "a1 b1"~3', '"a1 b1"~2'],
    ['"b1 a1" OR "a1 b1"~1', '"b1 a1"'],
    ['(zorb OR lat) NOT lat', 'lat'],
    ['-lat (zorb OR lat)', 'lat'],
    ['zorb person:known person:new', 'person:new'],
  ])('%s: %s', (query, part) => expect(unreachable(query)).toEqual([part]));

  it.each([
    'followers:>10 OR followers:<5',
    'followers:>5 followers:<10',
    'zorb (age:=2d OR age:<2d)',
    'url:a.com/xy OR url:a.com/x',
    'url:a.com OR url:ba.com',
    '"a1 b1"~2 OR "a1 c1"~3',
    '"a1 a1"~1 OR "a1 b1"~3',
    '"a1 b1 c1"~3 OR "a1 b1"~3',
    '(zorb OR lat) NOT kim',
    'zorb person:known person:vip',
    // "zorb'll" and "zorb_x" hold the first and not the word.
    'raw:zorb zorb',
  ])('%s: none', (query) => expect(unreachable(query)).toEqual([]));
});

describe('signs at a word', () => {
  it('a weight with a sign is an error at its place', () => {
    const checked = checkQuery('zorb^-1 lat');
    expect(checked).toMatchObject({ ok: false, error: { start: 4, end: 7, fix: '' } });
  });
  it('a mark of trade stuck to a name is no part of it, alone it is that sign', () => {
    for (const query of ['zorb™', 'Zorb®', '"zorb™ cup"']) expect(matchOf(query, 'my Zorb cup'), query).toBeDefined();
    expect(matchOf('zorb™', 'Zorb™ cup')).toBeDefined();
    expect(matchOf('™', 'my Zorb cup')).toBeUndefined();
    expect(matchOf('zorb ™', 'my Zorb cup')).toBeUndefined();
    expect(matchOf('™', 'my Zorb™ cup')).toBeDefined();
  });
  it('Korean particles may be joined', () => {
    for (const text of ['브린들까지만 갔어요', '브린들에서만 팔아요', '브린들로부터 받았어요', '브린들에게서는 답이 없어요'])
      expect(matchOf('브린들', text), text).toBeDefined();
    expect(matchOf('브린들', '브린들리 마을')).toBeUndefined();
  });
});

/** Numbers and times as pages write them in other digits and short forms: read right, or not at all. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { plainDigits } from '../../lib/kit/digits';
import { timeOf } from '../../lib/sites/facebook/time';
import { commentsIn } from '../../lib/sites/facebook/words';
import { countsOf, numberIn } from '../../lib/sites/x/counts';
import type { Head } from '../../lib/sites/x/parts';

const LANGUAGES =
  'en de fr es it nl pl cs sk sv da nb fi hu ro tr el ru uk bg hr sr ar ar-EG fa he hi hi-u-nu-deva bn mr ta te kn gu ur th th-u-nu-thai vi id ms ja zh zh-TW ko ca eu gl lt lv et fil'.split(
    ' ',
  );
const HOUR = 3_600_000;

describe('numbers on X', () => {
  it.each(LANGUAGES)('are whole in %s, or none: never a part of one', (language) => {
    const full = new Intl.NumberFormat(language);
    const short = new Intl.NumberFormat(language, { notation: 'compact' });
    for (const n of [7, 20, 154, 1_234, 12_345]) expect(numberIn(full.format(n))).toBe(n);
    for (const n of [1_234, 12_345, 123_456, 1_234_567, 12_345_678]) {
      // In India and Bangladesh numbers are parted by two digits.
      expect([n, null]).toContain(numberIn(full.format(n)));
      expect([n, null]).toContain(numberIn(short.format(n)));
    }
  });
  it.each([
    ['٢٠ ردًا. رد', 20],
    ['١٬٢٣٤ ردًا. رد', 1_234],
    ['۱٬۲۳۴ پاسخ', 1_234],
    ['20 Antworten. Antworten', 20],
    ['5 Mi piace. Mi piace', 5],
    ['5958次观看', 5_958],
    ['1.204件の返信', 1_204],
    ['12 tys. odpowiedzi', null],
    ['1,2 Tsd. Antworten', null],
    ['1,2 mil respuestas', null],
    ['12 mil respuestas', null],
    ['12 t. svar', null],
    ['١٢ ألف رد', null],
  ])('%s', (label, n) => {
    expect(numberIn(label)).toBe(n);
  });
  it('are not taken from what stands in a button, where that is shortened', () => {
    const head = (text: string) => ({ find: (what: string) => (what.includes('reply') ? { getAttribute: () => null, textContent: text } : null) });
    const read = (text: string) => {
      const missing: string[] = [];
      return [countsOf(head(text) as unknown as Head, (name) => missing.push(name)).replies, missing.includes('x.replies')];
    };
    expect(read('20')).toEqual([20, false]);
    expect(read('12 tys.')).toEqual([null, true]);
    expect(read('1,235 mi')).toEqual([null, true]);
  });
});

describe('numbers on Facebook', () => {
  it.each([
    ['10 opmerkingen', 10],
    ['1.204 opmerkingen', 1_204],
    ['1,2 Tsd. Kommentare', null],
    ['1,2 mil comentarios', null],
    ['12 tys. komentarzy', null],
  ])('comments: %s', (text, n) => {
    expect(commentsIn(text)).toBe(n);
  });
});

describe('a day on which the clock is turned', () => {
  const zone = process.env.TZ;
  beforeAll(() => void (process.env.TZ = 'Europe/Berlin'));
  afterAll(() => {
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  });
  it.each([
    ['Gestern um 23:30', 2026, 9, 25, 25],
    ['29. März', 2026, 2, 29, 23],
    ['30. März', 2026, 2, 30, 24],
  ])('%s is whole: %i-%i-%i', (text, year, month, day, hours) => {
    const from = new Date(year, month, day).getTime();
    expect(timeOf(text, new Date(2026, text.startsWith('G') ? 9 : 5, 26, 9).getTime(), 'de')).toEqual({
      at: null,
      from,
      to: from + hours * HOUR - 1,
    });
  });
});

it('plain digits are those of any script, and all else stays', () => {
  expect(plainDigits('a٣۴५৬๗ 8 ８ ½ 三')).toBe('a34567 8 8 ½ 三');
});

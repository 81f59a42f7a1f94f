/** Times as Facebook words them in the languages of its surface; the units themselves are named by Intl. */
import { describe, expect, it } from 'vitest';
import { timeOf } from '../../lib/sites/facebook/time';

const NOW = new Date(2026, 5, 3, 12).getTime();
const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** Text, language, how long ago (ms) the newest moment it may mean is. */
const AGO: [string, string, number][] = [
  ...['3h', '3 hrs', '3 hours ago'].map((text): [string, string, number] => [text, 'en', 3 * HOUR]),
  ['4y', 'en', 4 * 365.25 * DAY],
  ['3 Std.', 'de', 3 * HOUR],
  ['2 Tage', 'de', 2 * DAY],
  ['12 h', 'es', 12 * HOUR],
  ['1 sem', 'es', 7 * DAY],
  ['2 j', 'fr', 2 * DAY],
  ['3 h', 'pt-BR', 3 * HOUR],
  ['2 g', 'it', 2 * DAY],
  ['3 giờ', 'vi', 3 * HOUR],
  ['5 phút', 'vi', HOUR / 12],
  ['3小時', 'zh-Hant', 3 * HOUR],
  ['28週', 'zh-Hant', 196 * DAY],
  ['2天', 'zh-Hans', 2 * DAY],
  ['3時間', 'ja', 3 * HOUR],
  ['3시간', 'ko', 3 * HOUR],
  ['3 sa', 'tr', 3 * HOUR],
  ['1h', 'tr', 7 * DAY],
  ['3 ч.', 'ru', 3 * HOUR],
  ['2 дн.', 'ru', 2 * DAY],
  ['3 س', 'ar', 3 * HOUR],
  ['٣ س', 'ar', 3 * HOUR],
  ['3 godz.', 'pl', 3 * HOUR],
  ['3 u', 'nl', 3 * HOUR],
  ['3 jam', 'id', 3 * HOUR],
  ['3 ชม.', 'th', 3 * HOUR],
  ['3 घंटे', 'hi', 3 * HOUR],
];

/** Text, language, the day as year, month, day. */
const DAYS: [string, string, [number, number, number]][] = [
  ['Yesterday at 10:14', 'en', [2026, 6, 2]],
  ['September 11 at 6:08 PM', 'en', [2025, 9, 11]],
  ['May 3', 'en', [2026, 5, 3]],
  ['Gestern um 10:14', 'de', [2026, 6, 2]],
  ['11. September 2021', 'de', [2021, 9, 11]],
  ['Ayer a las 10:14', 'es', [2026, 6, 2]],
  ['11 de septiembre a las 18:08', 'es', [2025, 9, 11]],
  ['Hier, à 10:14', 'fr', [2026, 6, 2]],
  ['1 août 2021', 'fr', [2021, 8, 1]],
  ['11 de set. de 2021', 'pt-BR', [2021, 9, 11]],
  ['11 settembre alle ore 18:08', 'it', [2025, 9, 11]],
  ['Hôm qua lúc 10:14', 'vi', [2026, 6, 2]],
  ['11 tháng 9 lúc 18:08', 'vi', [2025, 9, 11]],
  ['昨天上午10:14', 'zh-Hant', [2026, 6, 2]],
  ['2021年9月11日', 'ja', [2021, 9, 11]],
  ['9월 11일 오후 6:08', 'ko', [2025, 9, 11]],
  ['11 Eylül 2021', 'tr', [2021, 9, 11]],
  ['11 сентября в 18:08', 'ru', [2025, 9, 11]],
  ['١١ سبتمبر ٢٠٢١', 'ar', [2021, 9, 11]],
  ['11 września o 18:08', 'pl', [2025, 9, 11]],
  ['Kemarin pukul 10.14', 'id', [2026, 6, 2]],
];

describe('times', () => {
  it.each(AGO)('"%s" (%s) is that long ago, and no more than one unit longer', (text, lang, ago) => {
    const time = timeOf(text, NOW, lang);
    expect(NOW - (time?.to ?? 0)).toBe(ago);
    expect(time?.from).toBeLessThan(time?.to ?? 0);
    expect(time?.at).toBeNull();
  });

  it.each(DAYS)('"%s" (%s) is that day', (text, lang, [year, month, day]) => {
    expect(timeOf(text, NOW, lang)?.from).toBe(new Date(year, month - 1, day).getTime());
  });

  it.each([
    ['an hour ago', 'en'],
    ['3 kettles', 'en'],
    ['-6x-', 'en'],
    ['Suggested for you', 'en'],
    ['3 h', 'xx-nowhere-at-all-1'],
  ])('"%s" (%s) is not guessed', (text, lang) => {
    expect(timeOf(text, NOW, lang)).toBeNull();
  });
});

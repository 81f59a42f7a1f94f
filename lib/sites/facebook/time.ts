/**
 * Facebook shows "3 h", "28週" or a day: a time is an interval, never a moment. Units, days and months are named by the browser's
 * own Intl in the page's language, so no table of words is kept here; formats are made only until a word is found.
 */
import type { PostTime } from '../../model/post';
import { INVISIBLE } from './words';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
/** In the order they are tried: of two with one letter ("5m") the shorter is meant. */
const UNITS = { hour: HOUR, minute: MINUTE, day: DAY, week: 7 * DAY, year: 365.25 * DAY, month: 30.5 * DAY, second: 1_000 };
/** Letters that need no asking (Intl's first answer takes some 10 ms), and where they mean this; "m", "w" and "y" in English only. */
const QUICK: Record<string, number> = { min: MINUTE, h: HOUR, std: HOUR, d: DAY, j: DAY, sem: 7 * DAY, m: MINUTE, w: 7 * DAY, y: 365.25 * DAY };
const WHERE = /^(?:en|es|fr|pt|it|de)\b/;
/** "Just now" is the site's own wording, in its largest languages. */
const NOW = /^(?:just now|ahora mismo|gerade eben|à l.instant|agora(?: mesmo)?|adesso|vừa xong|baru saja|剛剛|刚刚|たった今)$/;

const units = new Map<string, number>();
const months = new Map<string, string[][]>();

const bare = (text: string): string =>
  text
    .toLowerCase()
    .replace(INVISIBLE(), '')
    .replace(/[\d\s.,'’׳′]/g, '');

/** Ms of the unit a word means in a language; 0 for none. */
function unitOf(word: string, lang: string): number {
  if (WHERE.test(lang) && (word[1] || !/[mwy]/.test(word) || lang.startsWith('en')) && QUICK[word]) return QUICK[word];
  const key = `${lang} ${word}`;
  let found = units.get(key);
  if (found !== undefined) return found;
  const ago = new Intl.RelativeTimeFormat(lang);
  const says = (unit: string): boolean =>
    (['narrow', 'short', 'long'] as const).some((unitDisplay) => {
      const format = new Intl.NumberFormat(lang, { style: 'unit', unit, unitDisplay });
      // "hrs" stands beside "hr"; other numbers have other endings.
      return [1, 2, 5].some((n) =>
        [bare(format.format(n)), bare(ago.format(-n, unit as 'day'))].some((each) => word === each || word === `${each}s`),
      );
    });
  found = Object.entries(UNITS).find(([unit]) => says(unit))?.[1] ?? 0;
  if (units.size > 200) units.clear();
  units.set(key, found);
  return found;
}

/** Long and short names of the months, as they stand in a date. */
function monthsOf(lang: string): string[][] {
  let names = months.get(lang);
  if (!names) {
    const formats = (['long', 'short'] as const).map((month) => new Intl.DateTimeFormat(lang, { month, day: 'numeric' }));
    names = Array.from({ length: 12 }, (_, m) => formats.map((format) => bare(format.format(new Date(2_000, m, 5))).replace(/^de|de$/g, '')));
    months.set(lang, names);
  }
  return names;
}

/**
 * The interval a time text stands for, seen at `now` (ms) on a page in `lang` (BCP 47; '' is taken for English).
 * Null where the text is not understood. Dates are days of the reader's own time zone, as the site shows them; hours are not read.
 */
export function timeOf(text: string, now: number, lang: string): PostTime | null {
  const plain = text
    .toLowerCase()
    .replace(INVISIBLE(), '')
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) & 15))
    .trim();
  if (NOW.test(plain)) return { at: null, from: now - 2 * MINUTE, to: now };
  try {
    const [n = '', ...more] = plain.match(/\d+/g) ?? [];
    const unit = n && n.length < 4 && !more.length && unitOf(bare(plain), lang || 'en');
    const to = Math.floor(now - Number(n) * Number(unit));
    if (unit) return { at: null, from: to - unit, to };
    const day = dayOf(plain, now, lang || 'en');
    // To its midnight, after `from` was taken: a day on which the clock is turned has an hour more or less.
    return day && Number(day) <= now ? { at: null, from: Number(day), to: Math.min(now, day.setHours(24) - 1) } : null;
  } catch {
    // A language the browser does not know.
    return null;
  }
}

/** Yesterday at 14:03 · 11 August · 2023年8月11日 */
function dayOf(plain: string, now: number, lang: string): Date | null {
  const today = new Date(now);
  const word = new Intl.RelativeTimeFormat(lang, { numeric: 'auto' });
  const ago = [0, -1].findIndex((n) => plain.includes(word.format(n, 'day').toLowerCase()));
  if (ago >= 0) return new Date(today.getFullYear(), today.getMonth(), today.getDate() - ago);
  const rest = plain.replace(/\d+[:.]\d\d.*/, '');
  const numbers = rest.match(/\d+/g) ?? [];
  const cjk = /(\d+)\s*[月월]\s*(\d+)/.exec(rest) ?? /tháng (\d+)/.exec(rest);
  const letters = rest.split(new RegExp('[^\\p{L}\\p{M}]+', 'u'));
  const named = cjk ? [] : monthsOf(lang).flatMap((names, m) => (names.some((name) => name && letters.includes(name)) ? m : []));
  // One month and no other: some languages count them, and then every name is the same.
  const month = cjk ? Number(cjk[1]) - 1 : named.length === 1 ? (named[0] ?? -1) : -1;
  const date = Number(cjk?.[2] ?? numbers.find((each) => each.length < 3));
  if (!(month >= 0 && month < 12 && date > 0 && date < 32)) return null;
  const year = numbers.find((each) => each.length === 4);
  const day = new Date(Number(year ?? today.getFullYear()), month, date);
  // Without a year it is the last such day.
  return year || day <= today ? day : new Date(today.getFullYear() - 1, month, date);
}

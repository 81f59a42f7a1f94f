/** Invented brand names and the ways in which a name is disguised in posts: for the unit tests and the hostile suite. */

/** 200 invented brand names, always the same. */
export const BRANDS = Array.from({ length: 200 }, (_, i) => {
  const on = ['br', 'k', 'z', 'm', 'qu', 'h', 'st', 'w', 'f', 'gl', 'x', 'v', 'j', 'd', 'p'];
  const mid = ['i', 'o', 'a', 'e', 'u', 'y'];
  const off = ['ndle', 'rba', 'xon', 'lvet', 'zzik', 'ppo', 'tchu', 'skra', 'gmor', 'wyn', 'quell', 'fjat'];
  return `${on[i % 15]}${mid[(i * 7) % 6]}${off[(i * 5) % 12]}${['', 'o', 'is', 'ax'][Math.floor(i / 60) % 4]}`;
});

const each = (word: string, fn: (letter: string, i: number) => string): string => Array.from(word, fn).join('');
const shift = (upper: number, lower: number) => (word: string) =>
  each(word, (c) => String.fromCodePoint((c >= 'a' ? lower - 97 : upper - 65) + (c.codePointAt(0) ?? 0)));
const swap = (from: string, to: string) => {
  const map = new Map(Array.from(from, (c, i) => [c, Array.from(to)[i] ?? c]));
  return (word: string) => each(word, (c) => map.get(c) ?? c);
};

/** The 17 kinds. Leet and spaced letters are not undone: they cannot be told from plain writing. */
export const KINDS: Record<string, (word: string) => string> = {
  'upper case': (w) => w.toUpperCase(),
  'full width': shift(0xff21, 0xff41),
  'mathematical bold': shift(0x1d400, 0x1d41a),
  'mathematical fraktur bold': shift(0x1d56c, 0x1d586),
  'mathematical monospace': shift(0x1d670, 0x1d68a),
  circled: shift(0x24b6, 0x24d0),
  'negative squared': (w) => each(w.toUpperCase(), (c) => String.fromCodePoint(0x1f170 - 65 + (c.codePointAt(0) ?? 0))),
  'zero width spaces': (w) => Array.from(w).join('\u200b'),
  'soft hyphens and word joiners': (w) => each(w, (c, i) => c + (i % 2 ? '\u00ad' : '\u2060')),
  'stacked marks (zalgo)': (w) => each(w, (c) => `${c}${'\u0301\u0336\u0323\u0489'.repeat(12)}`),
  'struck through': (w) => each(w, (c) => `${c}\u0336`),
  'look-alikes (Cyrillic, Greek, Armenian)': swap('abcdeghijklmnopqrstuvwxyz', 'аЬсԁеɡһіјκӏмпорԛгѕтυνԝхуᴢ'),
  'small capitals': swap('abcdefghijklmnopqrstuvwyz', 'ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘǫʀꜱᴛᴜᴠᴡʏᴢ'),
  'regional indicators': (w) => each(w, (c) => String.fromCodePoint(0x1f1e6 - 97 + (c.codePointAt(0) ?? 0))),
  'right-to-left override': (w) => `\u202e${Array.from(w).reverse().join('')}\u202c`,
  leet: swap('aeiost', '431057'),
  spaced: (w) => Array.from(w).join(' '),
};

/** The kinds that are heard. */
export const UNDONE = Object.keys(KINDS).filter((kind) => kind !== 'leet' && kind !== 'spaced');

/** Short words that look-alikes could wrongly find in clean texts. */
export const CLEAN = 'cop pace tax map box pet top bac acer oppo visa nike mac axa bt eon pepsi kia sea hp';

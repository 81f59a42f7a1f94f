/** Drawn pictures: avatars, covers and photos, made from a name alone. */

function seed(text: string): number {
  let h = 0x811c9dc5;
  for (const ch of text) h = Math.imul(h ^ (ch.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return h;
}

const svg = (w: number, h: number, inner: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${w} ${h}" width="${w}" height="${h}">${inner}</svg>`;

const KETTLE = (body: string, lid: string): string =>
  `<path d="M-62 46c-6-62 12-96 62-96s68 34 62 96c-2 12-10 18-22 18h-80c-12 0-20-6-22-18z" fill="${body}"/><path d="M60-8c28-4 40-20 46-40l16 5c-4 36-22 62-56 66z" fill="${body}"/><path d="M-56-30c-50-4-52 62-6 66" fill="none" stroke="${lid}" stroke-width="11" stroke-linecap="round"/><path d="M-30-48c4-18 56-18 60 0z" fill="${lid}"/><circle cx="0" cy="-66" r="9" fill="${lid}"/>`;

/** A face without a face: shoulders on a tint, or a sign for a Page. `page`: the square sign of a company. */
export function avatar(name: string, page: boolean): string {
  const s = seed(name);
  const hue = s % 360;
  if (/^brindle$/i.test(name))
    return svg(
      200,
      200,
      `<rect width="200" height="200" fill="#23395b"/><g transform="translate(94 112) scale(.82)">${KETTLE('#f2b441', '#fff4d6')}</g>`,
    );
  if (page) {
    const a = s % 5;
    const sign =
      [
        '<circle cx="100" cy="100" r="46"/>',
        '<rect x="58" y="58" width="84" height="84" rx="20"/>',
        '<path d="M100 48l52 90H48z"/>',
        '<path d="M100 46a54 54 0 0 1 0 108c-30-22-30-86 0-108z"/>',
        '<path d="M54 118c30-70 62-70 92 0z"/>',
      ][a] ?? '';
    return svg(200, 200, `<rect width="200" height="200" fill="hsl(${hue} 34% 34%)"/><g fill="hsl(${(hue + 40) % 360} 70% 82%)">${sign}</g>`);
  }
  const hair = ['#3b2a20', '#6b4a2d', '#b98a4b', '#222', '#8d8d8d', '#7a2f22'][(s >>> 4) % 6] ?? '#333';
  const skin = ['#f2d1b3', '#d9a679', '#a8714a', '#6f4a33', '#eac29b'][(s >>> 7) % 5] ?? '#ddb';
  const long = (s >>> 10) % 2 === 0;
  const top = long ? `<path d="M58 92c-4-70 88-70 84 0v52H58z" fill="${hair}"/>` : `<path d="M60 84c0-56 80-56 80 0z" fill="${hair}"/>`;
  return svg(
    200,
    200,
    `<rect width="200" height="200" fill="hsl(${hue} 42% 80%)"/>${long ? top : ''}<path d="M26 200c4-52 38-60 74-60s70 8 74 60z" fill="hsl(${(hue + 150) % 360} 30% 42%)"/><rect x="86" y="118" width="28" height="36" rx="12" fill="${skin}"/><ellipse cx="100" cy="92" rx="34" ry="40" fill="${skin}"/>${long ? `<path d="M64 84c4-34 68-34 72 0-20-4-40-14-46-22-6 10-16 18-26 22z" fill="${hair}"/>` : top}`,
  );
}

/** A broad quiet band for the top of Pages and groups. */
export function cover(name: string): string {
  const hue = seed(`${name}c`) % 360;
  const warm = /brindle|kettle|tea/i.test(name);
  const hills = [0, 1, 2]
    .map(
      (i) =>
        `<path d="M0 ${230 + i * 36}c200-${90 - i * 22} 360 ${50 + i * 8} 560-10s400-${60 + i * 10} 640 ${20 - i * 6}v400H0z" fill="hsl(${warm ? 212 : hue} ${26 + i * 5}% ${62 - i * 13}%)"/>`,
    )
    .join('');
  const kettle = warm ? `<g transform="translate(860 236) scale(1.3)">${KETTLE('#f2b441', '#fff4d6')}</g>` : '';
  return svg(
    1200,
    400,
    `<rect width="1200" height="400" fill="hsl(${warm ? 36 : (hue + 30) % 360} 62% 86%)"/><circle cx="220" cy="120" r="64" fill="#fff" opacity=".7"/>${hills}${kettle}`,
  );
}

const DOG =
  '<ellipse cx="560" cy="452" rx="330" ry="86" fill="hsl(212 30% 46%)"/><rect x="240" y="300" width="640" height="170" rx="46" fill="hsl(212 32% 54%)"/><rect x="210" y="360" width="90" height="130" rx="36" fill="hsl(212 30% 46%)"/><rect x="820" y="360" width="90" height="130" rx="36" fill="hsl(212 30% 46%)"/><path d="M330 420c10-80 120-110 240-96 80 8 150 40 170 96z" fill="#8a6a4a"/><path d="M430 330l30 84M500 322l26 96M580 326l20 92" stroke="#5d4430" stroke-width="16" stroke-linecap="round"/><path d="M640 350c-10-70 60-110 112-92 30 10 74 40 96 66 10 16-12 30-34 28-40-2-60 40-110 40-40 0-60-14-64-42z" fill="#8a6a4a"/><path d="M672 280c-34 0-52 60-30 88 20-10 36-40 40-76z" fill="#5d4430"/><circle cx="758" cy="302" r="8" fill="#231a12"/><circle cx="842" cy="326" r="11" fill="#231a12"/>';

/** Green hills under a low sun. */
function hills(s: number): string {
  const hue = 90 + (s % 90);
  const rows = [0, 1, 2]
    .map(
      (i) =>
        `<path d="M0 ${300 + i * 70}c180-${70 - i * 14} 330 ${40 + i * 10} 520-6s380-${54 + i * 8} 560 ${10 - i * 8}v400H0z" fill="hsl(${hue} ${26 + i * 4}% ${64 - i * 12}%)"/>`,
    )
    .join('');
  return svg(
    1080,
    560,
    `<rect width="1080" height="560" fill="hsl(${24 + (s % 30)} 70% 86%)"/><circle cx="${240 + (s % 600)}" cy="190" r="66" fill="#fff6df"/>${rows}`,
  );
}

/** A photograph's stand-in, wide; `shows`: kettle, dog or hills. */
export function photo(key: string, shows: string): string {
  if (shows === 'hills') return hills(seed(key));
  if (shows === 'dog')
    return svg(
      1080,
      560,
      `<rect width="1080" height="560" fill="hsl(38 44% 86%)"/><rect y="430" width="1080" height="130" fill="hsl(28 26% 62%)"/><rect x="120" y="70" width="180" height="150" rx="8" fill="hsl(200 50% 90%)"/>${DOG}`,
    );
  const s = seed(key);
  const hue = s % 360;
  const body = `hsl(${hue} 38% 52%)`;
  const steam = [0, 1, 2]
    .map((i) => `<path d="M${540 + i * 46} 150c-20-26 20-44 0-76" stroke="#fff" stroke-width="10" stroke-linecap="round" fill="none" opacity=".6"/>`)
    .join('');
  return svg(
    1080,
    560,
    `<rect width="1080" height="560" fill="hsl(${(hue + 60) % 360} 30% 84%)"/><rect y="400" width="1080" height="160" fill="hsl(28 30% 58%)"/><rect x="90" y="80" width="260" height="210" rx="8" fill="hsl(200 50% 90%)"/><path d="M90 290v-60c60-40 120 20 260-30v90z" fill="hsl(120 22% 66%)"/>${steam}<g transform="translate(560 310) scale(1.6)">${KETTLE(body, `hsl(${hue} 26% 30%)`)}</g><rect x="800" y="340" width="96" height="80" rx="14" fill="#fff"/><path d="M896 356c40 0 40 48 0 48" stroke="#fff" stroke-width="12" fill="none"/>`,
  );
}

/** The small colour pictures the site puts in the place of an emoji. */
export function emojiPicture(emoji: string): string {
  const plain = /\p{Extended_Pictographic}/u.exec(emoji)?.[0] ?? emoji;
  if (/[❤💙💛💚🧡]/u.test(plain)) return svg(32, 32, '<path d="M16 28C4 19 2 14 2 10a7 7 0 0 1 14-2 7 7 0 0 1 14 2c0 4-2 9-14 18z" fill="#e0405e"/>');
  if (/[👍👎]/u.test(plain))
    return svg(32, 32, '<path d="M6 14h6v14H6zM13 14l5-11c4 0 4 4 3 9h6c3 0 3 3 2 6l-3 8c-1 2-2 2-4 2h-9z" fill="#f2b441"/>');
  const sad = /[😞😔😡😠😭😢😤🙄😕😒🤬🥲]/u.test(plain);
  if (sad || /[\u{1F600}-\u{1F64F}\u{1F910}-\u{1F92F}\u{1F970}-\u{1F97A}]/u.test(plain)) {
    return svg(
      32,
      32,
      `<circle cx="16" cy="16" r="14" fill="#f7c948"/><circle cx="11" cy="13" r="2"/><circle cx="21" cy="13" r="2"/><path d="${sad ? 'M10 24c3-5 9-5 12 0' : 'M9 19c3 7 11 7 14 0'}" fill="none" stroke="#222" stroke-width="2" stroke-linecap="round"/>`,
    );
  }
  if (/[☕🫖🍵]/u.test(plain))
    return svg(
      32,
      32,
      '<path d="M5 12h18v8a7 7 0 0 1-7 7h-4a7 7 0 0 1-7-7z" fill="#8a5a3b"/><path d="M23 14c6 0 6 8 0 8" stroke="#8a5a3b" stroke-width="2.5" fill="none"/><path d="M10 9c-2-3 2-4 0-7M16 9c-2-3 2-4 0-7" stroke="#999" stroke-width="2" fill="none"/>',
    );
  if (/[🍂🍁🍃🌿🌱🌾]/u.test(plain))
    return svg(
      32,
      32,
      `<path d="M4 28c0-16 8-24 24-24 0 16-8 24-20 21z" fill="${/[🍂🍁🌾]/u.test(plain) ? '#c7702e' : '#4f9a56'}"/><path d="M4 28C10 20 16 14 22 10" stroke="#fff" stroke-opacity=".7" stroke-width="1.6" fill="none"/>`,
    );
  if (/[🙏]/u.test(plain))
    return svg(32, 32, '<path d="M15 4c-4 6-7 12-8 20l5 4c3-2 4-5 4-9zM17 4c4 6 7 12 8 20l-5 4c-3-2-4-5-4-9z" fill="#f2b441"/>');
  const hue = seed(plain) % 360;
  return svg(32, 32, `<path d="M16 2l4 9 10 1-7 7 2 10-9-5-9 5 2-10-7-7 10-1z" fill="hsl(${hue} 70% 55%)"/>`);
}

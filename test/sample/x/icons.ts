/** Line icons of the town, 24 x 24. */
import { h, type Tree } from './tree';

const PATHS = {
  logo: 'M4 5h16v11H11l-5 4v-4H4z',
  home: 'M4 11l8-7 8 7v9h-5v-6H9v6H4z',
  search: 'M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13zM15.5 15.5L21 21',
  bell: 'M6 17h12l-1.5-3V10a4.5 4.5 0 0 0-9 0v4zM10 20h4',
  mail: 'M3 6h18v12H3zM3 7l9 7 9-7',
  person: 'M12 4a4 4 0 1 0 0 8 4 4 0 0 0 0-8zM4.5 20c1-4 4-5.5 7.5-5.5s6.500 1.500 7.500 5.500',
  reply: 'M4 5h16v11H12l-5 4v-4H4z',
  repost: 'M5 9l3-3 3 3M8 6v10h7M19 15l-3 3-3-3M16 18V8H9',
  like: 'M12 20C5 15 4 11.500 4 9a4 4 0 0 1 8-1 4 4 0 0 1 8 1c0 2.500-1 6-8 11z',
  views: 'M5 20v-6M10 20V8M15 20v-9M20 20V4',
  bookmark: 'M6 4h12v16l-6-4-6 4z',
  share: 'M12 15V4M8 8l4-4 4 4M5 13v7h14v-7',
  more: 'M5 12h.01M12 12h.01M19 12h.01',
  back: 'M20 12H5M11 6l-6 6 6 6',
  close: 'M6 6l12 12M18 6L6 18',
  lock: 'M6 11h12v9H6zM8.500 11V8a3.500 3.500 0 0 1 7 0v3',
  pin: 'M9 4h6l-1 6 3 3H7l3-3zM12 13v7',
  play: 'M9 6l10 6-10 6z',
  image: 'M4 5h16v14H4zM4 16l5-5 4 4 3-3 4 4',
} as const;

export function icon(name: keyof typeof PATHS | 'check', attrs: Readonly<Record<string, string>>): Tree {
  const { class: extra, ...rest } = attrs;
  if (name === 'check')
    return h(
      'svg',
      { viewBox: '0 0 24 24', ...rest, class: `ic ${extra ?? ''}` },
      h('circle', { cx: 12, cy: 12, r: 10, class: 'f' }),
      h('path', { d: 'M7.500 12.500l3 3 6-6.500', class: 'w' }),
    );
  return h('svg', { viewBox: '0 0 24 24', ...rest, class: `ic ${extra ?? ''}` }, h('path', { d: PATHS[name] }));
}

/** Faces and photos of the town: small drawn pictures that follow from a key. */
import { hash } from './ids';
import type { Person } from './types';

const hue = (key: string): number => hash(key) % 360;
const initials = (name: string): string => {
  const words = name.split(/[\s-]+/).filter(Boolean);
  return ((words[0]?.[0] ?? '?') + (words.length > 1 ? (words.at(-1)?.[0] ?? '') : '')).toUpperCase();
};

const KETTLE =
  '<path d="M28 74c-5-22 6-38 22-38s27 16 22 38c-1 4-4 6-8 6H36c-4 0-7-2-8-6z"/><path d="M71 54l14-11 3 5-14 19z"/><path d="M33 40C31 20 69 20 67 40" fill="none" stroke-width="5" stroke="currentColor"/><circle cx="50" cy="34" r="3.5"/>';

/** Square avatar, 100 x 100 units. */
export function avatarSvg(person: Pick<Person, 'key' | 'name' | 'kind'>): string {
  const a = hue(person.key);
  const open = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100" width="96" height="96">';
  if (person.kind === 'brand') return `${open}<rect width="100" height="100" fill="#2f4a3c"/><g fill="#f3ead8" color="#f3ead8">${KETTLE}</g></svg>`;
  if (person.kind === 'impostor')
    return `${open}<rect width="100" height="100" fill="#35543f"/><g fill="#fff" color="#fff" transform="translate(4 6) scale(.92)">${KETTLE}</g></svg>`;
  const x = 20 + (hash(`x${person.key}`) % 60);
  const y = 15 + (hash(`y${person.key}`) % 70);
  return (
    `${open}<rect width="100" height="100" fill="hsl(${a} 38% 46%)"/><circle cx="${x}" cy="${y}" r="46" fill="hsl(${(a + 34) % 360} 46% 58%)" opacity=".75"/>` +
    `<text x="50" y="63" font-family="system-ui,sans-serif" font-size="36" font-weight="600" fill="#fff" text-anchor="middle">${initials(person.name)}</text></svg>`
  );
}

/** A still picture, 600 x 340 units: a kettle on a table for posts about it, else a quiet landscape. */
export function photoSvg(key: string, about: 'brand' | 'homonym' | 'other'): string {
  const a = hue(key);
  const open = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 600 340" width="600" height="340" preserveAspectRatio="xMidYMid slice">';
  const sky = `<defs><linearGradient id="s" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="hsl(${a} 40% 84%)"/><stop offset="1" stop-color="hsl(${(a + 40) % 360} 45% 92%)"/></linearGradient></defs><rect width="600" height="340" fill="url(#s)"/>`;
  if (about === 'brand')
    return `${open}${sky}<rect y="262" width="600" height="78" fill="hsl(28 32% 62%)"/><ellipse cx="306" cy="266" rx="150" ry="14" fill="#0002"/><g transform="translate(170 10) scale(2.9)" fill="hsl(${a} 22% 36%)" color="hsl(24 30% 26%)">${KETTLE}</g></svg>`;
  const ridge = (base: number, salt: string): string => {
    let d = `M0 340V${base}`;
    for (let x = 0; x <= 600; x += 100)
      d += `Q${x + 50} ${base - 70 + (hash(`${salt}${x}${key}`) % 110)} ${x + 100} ${base - 20 + (hash(`${x}${salt}${key}`) % 40)}`;
    return `${d}V340Z`;
  };
  return `${open}${sky}<circle cx="${120 + (hash(key) % 360)}" cy="88" r="30" fill="#fffb" /><path d="${ridge(230, 'a')}" fill="hsl(${(a + 90) % 360} 24% 62%)"/><path d="${ridge(285, 'b')}" fill="hsl(${(a + 100) % 360} 28% 44%)"/></svg>`;
}

/** Links as the site writes them: absolute, with its long tracking parameters. */
import { hash } from '../../story/ids';

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** The tracking tail; `long`: as advertisements carry it (over 311 characters). */
export function tail(key: string, long = false): string {
  let out = '';
  for (let i = 0; out.length < (long ? 330 : 190 + (hash(key) % 40)); i++) out += LETTERS[hash(`${key}${i}`) % 64] ?? 'A';
  return `__cft__[0]=AZ${out}&__tn__=-UC%2CP-R`;
}

/** A link of the site with its tail. */
export function tracked(path: string, key: string, long = false): string {
  const url = `https://www.facebook.com${path}`;
  return `${url}${url.includes('?') ? '&' : '?'}${tail(key, long)}`;
}

/** A link out of the site goes through its own door. */
export const outbound = (url: string): string => `https://l.facebook.com/l.php?u=${encodeURIComponent(url)}&h=AT0${tail(url).slice(12, 60)}`;

export const avatarOf = (person: { name: string; page: boolean }): string =>
  `/town/avatar.svg?n=${encodeURIComponent(person.name)}${person.page ? '&page=1' : ''}`;

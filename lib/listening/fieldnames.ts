/** Names of fields: other tools' names, and what a name that is none most likely means. */
import { FIELDS } from './ast';
import type { Scanner } from './scan';

/** Other tools' names of a field. */
export const ALIASES: Record<string, string> = { from: 'author', links: 'url', exact: 'raw' };

/** What a field of other tools, which is none here, is written as. */
const INSTEAD: Record<string, string> = {
  user: 'author:',
  username: 'author:',
  by: 'author:',
  name: 'author:',
  link: 'url:',
  domain: 'url:',
  host: 'url:',
  language: 'lang:',
  sentiment: 'stance:',
  mood: 'stance:',
  source: 'site:',
  channel: 'site:',
  platform: 'site:',
  reach: 'followers:',
  hashtag: '#',
  hashtags: '#',
  mention: '@',
  mentions: '@',
};

/** Fields of other tools for what is looked in here without any. */
const IN_TEXT = new Set(['title', 'headline', 'content', 'text', 'body', 'message', 'post', 'keyword', 'keywords']);

/** One letter more, less or other, or two turned round. */
export const oneSlip = (a: string, b: string): boolean =>
  Math.abs(a.length - b.length) < 2 &&
  Array.from({ length: Math.max(a.length, b.length) }, (_, i) => i).some((i) => {
    const [x, y, rest] = [
      a.slice(0, i) + a.slice(i + 1),
      b.slice(0, i) + b.slice(i + 1),
      a.slice(0, i) + (a[i + 1] ?? '') + (a[i] ?? '') + a.slice(i + 2),
    ];
    return x === b || a === y || x === y || rest === b;
  });

/** What begins the field that a name written with one slip (a letter more, less, other, two turned round) or cut short most likely means. */
function meant(written: string): string | undefined {
  if (Object.hasOwn(INSTEAD, written)) return INSTEAD[written];
  const known = [...FIELDS, ...Object.keys(ALIASES)];
  if (written.length < 2) return undefined;
  const found =
    known.find((f) => f.startsWith(written) || written.startsWith(f)) ?? (written.length > 2 ? known.find((f) => oneSlip(written, f)) : undefined);
  return found && `${found}:`;
}

/** Stops with an error that names the known fields and, where a slip is likely, the one that was meant. */
export function unknownField(scan: Scanner, from: number, written: string, chunk: string): never {
  const known = [...FIELDS].map((f) => `${f}:`).join(' ');
  if (/^https?:\/\//i.test(chunk))
    scan.fail(from, from + chunk.length, 'A web address is looked for with url:.', `one of ${known}`, `url:${chunk.replace(/^https?:\/\//i, '')}`);
  const close = meant(written.toLowerCase());
  const rest = chunk.slice(written.length + 1);
  if (IN_TEXT.has(written.toLowerCase()) && (/^[^-:]/.test(rest) || /["(]/.test(scan.text[from + chunk.length] ?? '')))
    scan.fail(
      from,
      from + (rest ? chunk.length : written.length + 1),
      `There is no field “${written}:”: words stand without it. Known are: ${known}`,
      `one of ${known}`,
      rest,
    );
  const fix = close ?? (rest ? `"${written} ${rest}"` : written);
  return scan.fail(
    from,
    from + (close ? written.length + 1 : chunk.length),
    `There is no field “${written}:”. Known are: ${known}`,
    `one of ${known}`,
    fix,
  );
}

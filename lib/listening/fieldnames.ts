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
  sourcetype: 'site:',
  sourcetypes: 'site:',
  mediatype: 'site:',
  reach: 'followers:',
  hashtag: '#',
  hashtags: '#',
  mention: '@',
  mentions: '@',
};

/** Fields of other tools for what is looked in here without any. */
const IN_TEXT = new Set(['title', 'headline', 'content', 'text', 'body', 'message', 'post', 'keyword', 'keywords']);

/** What other tools know of a post and is not read here, with one sentence on what to do. */
const NOT_READ: readonly (readonly [ReadonlySet<string>, string])[] = [
  [
    new Set(['country', 'region', 'city', 'location', 'place', 'continent', 'geo', 'geocode', 'near']),
    'Where somebody lives is not read here. The language of a post is: lang:de.',
  ],
  [
    new Set(['engagement', 'likes', 'shares', 'retweets', 'comments', 'views', 'min_faves', 'min_retweets', 'min_replies', 'virality']),
    'How often a post was liked or shared is not counted here. How many follow its writer is: followers:>1000.',
  ],
  [new Set(['since', 'until', 'published', 'date', 'before', 'after', 'within_time']), 'How old a post may be is written age:<7d.'],
  [new Set(['gender', 'interest', 'profession', 'family']), 'What kind of person writes is not guessed here.'],
];

/** `filter:` of X's own search. */
const FILTERS: Readonly<Record<string, string>> = {
  links: 'has:link',
  media: 'has:media',
  images: 'has:media',
  videos: 'has:media',
  replies: 'is:reply',
  retweets: 'is:repost',
  nativeretweets: 'is:repost',
  quote: 'is:quote',
};

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
  const low = written.toLowerCase();
  const close = meant(low);
  const rest = chunk.slice(written.length + 1);
  const unread = NOT_READ.find(([names]) => names.has(low))?.[1];
  if (unread) scan.fail(from, from + chunk.length, `There is no field “${written}:”. ${unread} Known are: ${known}`, `one of ${known}`);
  const filter = low === 'filter' ? FILTERS[rest.toLowerCase()] : undefined;
  if (filter) scan.fail(from, from + chunk.length, `“${chunk}” is written ${filter} here. Known are: ${known}`, `one of ${known}`, filter);
  if (IN_TEXT.has(low) && (/^[^-:]/.test(rest) || /["(]/.test(scan.text[from + chunk.length] ?? '')))
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

/** What each field accepts, and its compiled node. Used by the parser (to refuse) and the compiler. */
import type { FieldName } from './ast';
import { hostPath, plainName, plainTag } from './fields';
import type { Node } from './program';
import { fold } from './text';

/** Why a value is refused: what was expected, and a value that would do. */
export interface Refusal {
  message: string;
  expected: string;
  fix?: string;
}

const CHOICES: Partial<Record<FieldName, readonly string[]>> = {
  is: ['reply', 'repost', 'quote', 'question', 'ad'],
  has: ['link', 'media'],
  person: ['known', 'new', 'vip'],
  stance: ['neg', 'neu', 'pos'],
};
/** What other tools call it. */
const SYNONYMS: Record<string, string> = {
  image: 'media',
  images: 'media',
  photo: 'media',
  video: 'media',
  url: 'link',
  retweet: 'repost',
  rt: 'repost',
};
/** Languages by their names, in English and their own. */
const NAMES: Record<string, string> = Object.fromEntries(
  (
    'en english|de german deutsch|fr french francais|es spanish espanol castellano|it italian italiano|pt portuguese portugues|nl dutch nederlands|' +
    'pl polish polski|sv swedish|da danish|tr turkish|ru russian|uk ukrainian|ar arabic|hi hindi|ja japanese|ko korean|zh chinese'
  )
    .split('|')
    .flatMap((line) => line.split(' ').map((name, _, [mark = '']) => [name, mark])),
);
const UNITS: Record<string, number> = { m: 60_000, h: 3_600_000, d: 86_400_000, w: 604_800_000 };
const THOUSANDS: Record<string, number> = { '': 1, k: 1_000, m: 1_000_000 };

const refuse = (message: string, expected: string, fix?: string): Refusal => ({ message, expected, ...(fix === undefined ? {} : { fix }) });

function choice(field: FieldName, value: string, known: readonly string[]): Node | Refusal {
  const low = value.toLowerCase();
  if (known.includes(low)) return [field, low] as Node;
  const meant = SYNONYMS[low];
  const close = known.find((k) => low.startsWith(k) || k.startsWith(low) || low.slice(0, 4) === k.slice(0, 4) || k === meant);
  return refuse(`“${value}” is no ${field}: value. Known are ${known.join(', ')}.`, known.join(', '), close && `${field}:${close}`);
}

function amount(field: 'followers' | 'age', value: string): Node | Refusal {
  const plain = value.replace(/^(?:≥|=>)/u, '>=').replace(/^(?:≤|=<)/u, '<=');
  if (plain !== value && !isRefusal(amount(field, plain)))
    return refuse(`“${value}” is written ${plain} here.`, 'a number, with >, <, >=, <= or =', `${field}:${plain}`);
  const m = /^(>=|<=|>|<|=)?\s*(\d+(?:\.\d+)?)\s*([\p{L}]*)$/u.exec(value);
  const op = (m?.[1] ?? '=') as '>' | '<' | '>=' | '<=' | '=';
  if (field === 'followers') {
    const factor = THOUSANDS[(m?.[3] ?? '?').toLowerCase()];
    // "1.000" is a thousand to half of the world: nobody has one follower and no thousandths.
    if (!m || factor === undefined || /\.\d{3}$/.test(value))
      return refuse(
        `“${value}” is no number of followers. Write >1000, <=10k, =2m or a number.`,
        'a number, with >, <, >=, <= or =, and k or m',
        /^[<>=]*\d{1,3}(?:[,.' ]\d{3})+$/.test(value) ? `followers:${value.replace(/[,.' ]/g, '')}` : undefined,
      );
    return ['followers', op, Number(m[2]) * factor, 1];
  }
  const unit = UNITS[m?.[3] ?? ''];
  const year = /^([<>=]*)(\d+)\s*(?:(mo(?:nths?)?)|y(?:ea)?rs?|y)$/i.exec(value);
  const weeks = year ? `age:${year[1]}${Number(year[2]) * (year[3] ? 4 : 52)}w` : undefined;
  const long = /^([<>=]*\d+(?:\.\d+)?)\s*(?:(m)in(?:ute)?s?|(h)(?:ou)?rs?|(d)ays?|(w)(?:ee)?ks?|([HDW]))$/i.exec(value);
  if (!m || unit === undefined)
    return refuse(
      `“${value}” is no age. Write a number with m, h, d or w (minutes, hours, days, weeks), for example age:<2d.`,
      'a number with one of the units m, h, d, w',
      long ? `age:${long[1]}${(long.slice(2).find(Boolean) ?? '').toLowerCase()}` : weeks,
    );
  return ['age', op, Number(m[2]) * unit, unit];
}

/** `url:` takes a whole host; what lies below it is found anyway. */
function openAddress(value: string): Refusal | null {
  const address = value.replace(/^https?:\/\//i, '');
  if (!/^[^/]*\*|\*$/.test(address)) return null;
  const bare = address.replace(/^\*\.?/, '').replace(/\/?\*+$/, '');
  const message = '“url:” takes no wildcard: addresses below the one named, and its subdomains, are found too.';
  return refuse(message, 'a host, with or without a path', /^[^*.]+\.[^*]+$/.test(bare) ? `url:${bare}` : undefined);
}

/**
 * Refuses a list where one value belongs ("de,en"), told as it is written here; null where there is none. Amounts and paths may hold commas.
 * @param lead the field as it stands before the value; '' in a group
 */
export function listRefused(field: FieldName, value: string, lead: string): Refusal | null {
  if (field === 'followers' || field === 'age') return null;
  const part = value.startsWith('~') ? '~' : '';
  const [first, ...others] = value.slice(part.length).split(/[,;|]+/);
  if (!first || !others.length || (field === 'url' && value.split(/[,;|](?=[^,;|]*$)/, 1)[0]?.includes('/'))) return null;
  const parts = [first, ...others].filter(Boolean).map((one) => part + one);
  if (parts.length < 2) return refuse(`“${field}:” takes one value, with no sign behind it.`, 'one value', lead + part + first);
  const any = `(${parts.join(' OR ')})`;
  return refuse(`“${field}:” takes one value. Any of several is written ${field}:${any}.`, 'one value', lead + any);
}

/** The compiled node of `field:value`, or why there is none. */
export function fieldNode(field: FieldName, value: string): Node | Refusal {
  if (!value.trim()) return refuse(`“${field}:” needs a value right behind it.`, `a value of ${field}:`);
  const known = CHOICES[field];
  if (known) return choice(field, value, known);
  if (field === 'followers' || field === 'age') return amount(field, value.trim());
  if (field === 'author') {
    const part = value.startsWith('~');
    const name = plainName(part ? value.slice(1) : value);
    if (!name) return refuse('“author:” needs a handle or a name.', 'a handle or name');
    if (/\*/.test(name))
      return refuse(
        '“author:” takes no wildcard. For a part of the name write author:~.',
        'a whole handle or name, or ~ and a part',
        `author:~${name.replace(/\*/g, '')}`,
      );
    return [part ? 'part' : 'author', name];
  }
  if (field === 'url') {
    const open = openAddress(value);
    if (open) return open;
    const link = hostPath(value.replace(/^(https?:\/\/)?www\./i, '$1'));
    if (!link?.host || /\s/.test(value))
      return refuse(`“${value}” is no web address. Write url:example.com or url:example.com/path.`, 'a host, with or without a path');
    return ['url', link.host, link.path];
  }
  if (field === 'lang') {
    const tag = plainTag(value);
    const named = NAMES[fold(value)];
    return /^[a-z]{2,3}(?:-[a-z\d]{2,8})*$/.test(tag)
      ? ['lang', tag]
      : refuse(
          `“${value}” is no language mark. Write two letters, for example lang:de or lang:pt-br.`,
          'a language mark such as de or pt-br',
          named && `lang:${named}`,
        );
  }
  if ((field === 'site' || field === 'to') && /[*?]/.test(value))
    return refuse(`“${field}:” takes no wildcard: write the whole name.`, 'a whole name');
  if (field === 'site') return ['site', value.toLowerCase()];
  const name = plainName(value);
  return name ? [field, name] : refuse(`“${field}:” needs a value right behind it.`, `a value of ${field}:`);
}

export const isRefusal = (node: Node | Refusal): node is Refusal => !Array.isArray(node);

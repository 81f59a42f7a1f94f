/** Fields of a query against a post. Values: 0 no, 1 maybe (the worker decides), 2 yes. */
import { later } from '../kit/later';
import type { Post } from '../model/post';
import type { Node } from './program';
import type { Runtime } from './runtime';
import { fold } from './text';
import { ADDRESS, EMOJI, ENTITY } from './tokens';
import { docOf, tokenAt, type Doc } from './doc';

export type Truth = 0 | 1 | 2;

/** What only the worker knows; given there, fields are decided, and absent (in the page) they are "maybe". */
export interface Facts {
  /** BCP 47, by the detector, for posts without a mark; null: it is unsure, and the field stays a "maybe". */
  language?: string | null;
  person?: readonly ('known' | 'new' | 'vip')[];
  tags?: readonly string[];
  /** Null as for `language`. */
  stance?: 'neg' | 'neu' | 'pos' | null;
}

/** What several fields of a query ask for, worked out once a post: five hundred of them must not cost five hundred times. */
interface Seen {
  names?: string[];
  to?: Set<string>;
  links?: Link[];
  question?: boolean;
}
interface Link {
  host: string;
  path: string;
}

export interface Subject {
  post: Post;
  seen: Seen;
  now: number;
  rt: Runtime;
  doc: Doc;
  facts: Facts | undefined;
}

const UNSEEN = later(() => new RegExp('[\\p{DI}\\p{Cf}]', 'gu'));
const QUESTION = later(() => new RegExp('[?¿؟՞፧]|(?<=\\p{sc=Greek}\\p{M}?);', 'gu'));
const sure = (yes: boolean): Truth => (yes ? 2 : 0);

/** Names and handles compare without case, accents, width and a leading "@". */
export const plainName = (name: string): string => fold(name.normalize('NFKC').replace(UNSEEN(), '').trim().replace(/\s+/g, ' ').replace(/^@/, ''));

/** Handles a text begins with, without "@". */
function leadingMentions(doc: Doc): string[] {
  const out: string[] = [];
  for (const t of doc.tokens) {
    if (t.kind !== ENTITY || doc.view[t.start] !== '@' || out.length >= 60) break;
    out.push(fold(doc.view.slice(t.start + 1, t.end)));
  }
  return out;
}

/** Host in ASCII and path of an address, scheme or none; null for what is none. */
export function hostPath(address: string): Link | null {
  const full = /^[a-z][a-z\d+.-]*:\/\//i.test(address) ? address : `https://${address.replace(/^\/\//, '')}`;
  // "mailto:a@b.com" and "a@b.com" are no web addresses.
  if (full !== address && /^[^/]*@/.test(address)) return null;
  if (!URL.canParse(full)) return null;
  const url = new URL(full);
  return { host: url.hostname.replace(/\.$/, ''), path: url.pathname.replace(/\/+$/, '') };
}

const linkFits = (link: Link, host: string, path: string): boolean =>
  (link.host === host || link.host.endsWith(`.${host}`)) && (link.path === path || link.path.startsWith(`${path}/`));

/** Addresses in the text; `hostPath` leaves out e-mail. */
const textLinks = (doc: Doc): string[] => doc.tokens.flatMap(({ kind, start, end }) => (kind === ADDRESS ? doc.view.slice(start, end) : []));

/** No post has more; of an absurd one the rest is not looked at. */
const MOST_LINKS = 300;
const linksOf = ({ post, doc, seen }: Subject): Link[] =>
  (seen.links ??= post.links
    .concat(textLinks(doc))
    .slice(0, MOST_LINKS)
    .flatMap((link) => hostPath(link) ?? []));
const namesOf = ({ post, seen }: Subject): string[] =>
  (seen.names ??= [post.author.handle, post.author.name].flatMap((name) => (name === null ? [] : plainName(name))));
const toOf = ({ post, doc, seen }: Subject): Set<string> => (seen.to ??= new Set([...post.replyTo.map(plainName), ...leadingMentions(doc)]));

function inAddress(doc: Doc, at: number): boolean {
  const token = doc.tokens[tokenAt(doc, at)];
  return token?.kind === ADDRESS && token.start <= at;
}

function isQuestion({ post, doc, rt }: Subject): boolean {
  for (const m of doc.view.matchAll(QUESTION())) if (!inAddress(doc, m.index)) return true;
  const at = doc.tokens.findIndex((t) => !(t.kind === ENTITY && doc.view[t.start] === '@') && t.kind !== EMOJI);
  const lead = doc.tokens[at];
  if (!lead) return false;
  // Some languages ask in two words: "por qué", "est-ce", "ne zaman".
  const opening = (last = lead): string =>
    doc.view
      .slice(lead.start, last.end)
      .toLowerCase()
      .replace(/['’]s$/, '')
      .replace(/[\s-]/g, '_');
  const language = (post.language ?? '').toLowerCase().split(/[-_]/)[0] ?? '';
  const asks = ` ${rt.asks[language] ?? rt.asks[''] ?? ''} `;
  return asks.includes(` ${opening()} `) || asks.includes(` ${opening(doc.tokens[at + 1])} `);
}

function compare(value: number, op: string, wanted: number): boolean {
  if (op === '>') return value > wanted;
  if (op === '<') return value < wanted;
  if (op === '>=') return value >= wanted;
  return op === '<=' ? value <= wanted : value === wanted;
}

function age({ post, now }: Subject): number | null {
  return post.time && now - (post.time.at ?? (post.time.from + post.time.to) / 2);
}

function is(what: string, s: Subject): boolean {
  const { post } = s;
  if (what === 'reply') return post.kind === 'comment' || post.replyTo.length > 0;
  if (what === 'repost') return post.isRepost;
  if (what === 'quote') return post.quoted !== null;
  return what === 'ad' ? post.isAd : (s.seen.question ??= isQuestion(s));
}

/** X writes these where it knows no language. */
const NO_LANGUAGE = /^(?:und|zxx|art|mul|mis|q[a-t][a-z])?$/;

/** Old codes and a second name of the same language, which sites still write. */
const SAME_LANGUAGE: Readonly<Record<string, string>> = { in: 'id', iw: 'he', ji: 'yi', no: 'nb', tl: 'fil' };
/** A language mark as it is compared: "iw_IL" is "he-il". */
export const plainTag = (mark: string): string =>
  mark
    .toLowerCase()
    .replace(/_/g, '-')
    .replace(/^[a-z]+/, (code) => SAME_LANGUAGE[code] ?? code);

function language(wanted: string, mark: string | null | undefined): Truth | null {
  const own = plainTag(mark ?? '');
  if (NO_LANGUAGE.test(own.split('-')[0] ?? '')) return null;
  const asked = plainTag(wanted);
  return sure(own === asked || own.startsWith(`${asked}-`));
}

export function fieldTruth(node: Node, s: Subject): Truth {
  const { post, facts } = s;
  switch (node[0]) {
    case 'author':
      return sure(namesOf(s).includes(node[1]));
    case 'part':
      return sure(namesOf(s).some((name) => name.includes(node[1])));
    case 'to':
      return sure(toOf(s).has(node[1]));
    case 'site':
      return sure(post.site === node[1]);
    case 'url':
      return sure(linksOf(s).some((link) => linkFits(link, node[1], node[2])));
    case 'lang':
      return language(node[1], post.language) ?? language(node[1], facts?.language) ?? 1;
    case 'is':
      return sure(is(node[1], s));
    case 'has':
      return sure(node[1] === 'media' ? post.hasMedia : post.links.length + linksOf(s).length > 0);
    case 'followers':
      return sure(post.author.followers !== undefined && compare(post.author.followers, node[1], node[2]));
    case 'age': {
      const ms = age(s);
      return sure(ms !== null && compare(node[1] === '=' ? Math.floor(ms / node[3]) * node[3] : ms, node[1], node[2]));
    }
    case 'person':
      return facts ? sure(!!facts.person?.some((p) => p === node[1])) : 1;
    case 'tag':
      return facts ? sure(!!facts.tags?.some((t) => plainName(t) === node[1])) : 1;
    default:
      return facts?.stance ? sure(facts.stance === node[1]) : 1;
  }
}

/** The quoted post's text made ready, or null. */
export const quotedDoc = (post: Post, rt: Runtime, undo: boolean): Doc | null => (post.quoted ? docOf(post.quoted.text, rt, undo) : null);

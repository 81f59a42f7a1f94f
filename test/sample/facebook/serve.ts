/** The story as this site's server would hand it out: feeds, single posts, places. */
import {
  answersTo,
  digits,
  feedOf,
  hash,
  PEOPLE,
  pfbid,
  personOf,
  PLACES,
  placeOf,
  postOf,
  POSTS,
  type Person,
  type Place,
  type StoryPost,
} from '../story/index';
import { FACEBOOK_ADS, FACEBOOK_MORE } from '../story/facebook-more';
import { generate } from '../story/generate';
import type { WireAudience, WireComment, WireFeed, WirePerson, WirePlace, WirePost, WireSingle } from './wire';

/** Posts on top of their wall. */
const PINNED = new Set(['f-dispatch']);
/** Units of one answer of a feed. */
const PAGE = 10;
const ALL: readonly StoryPost[] = [...POSTS, ...FACEBOOK_MORE, ...FACEBOOK_ADS].filter((p) => p.site === 'facebook');
const BY_KEY = new Map(ALL.map((p) => [p.key, p]));

/** Name in links: the vanity name, digits where a person has none. */
export function handleOf(person: Person): string {
  return vanity(person) ?? digits(person.key);
}

/** One of four of the crowd never chose a vanity name: their links say `profile.php?id=`. */
function vanity(person: Person): string | null {
  return person.key.startsWith('c-') && hash(person.key) % 4 === 0 ? null : person.facebook;
}

const SIGNS = new Set(['saddlery', 'greyhounds', 'brindlefc']);

export function wirePerson(person: Person): WirePerson {
  const handle = handleOf(person);
  const page = person.kind === 'brand' || person.kind === 'company' || SIGNS.has(person.key);
  const href = vanity(person) ? `/${handle}` : `/profile.php?id=${handle}`;
  return { name: person.name, handle, uid: digits(person.key), href, page, verified: person.verified, bio: person.bio, followers: person.followers };
}

const placeHref = (place: Place): string => (place.kind === 'group' ? `/groups/${place.handle}/` : `/${place.handle}`);

/** The site's id of a post: digits in groups, else pfbid…; comments always digits. */
export function facebookId(post: StoryPost): string {
  if (post.parent) return digits(post.key);
  return post.place && placeOf(post.place).kind === 'group' ? digits(post.key) : pfbid(post.key);
}

/** Path of a post, or of a comment with its id in the query. */
export function facebookPermalink(post: StoryPost): string {
  if (post.parent) {
    const parent = BY_KEY.get(post.parent) ?? postOf(post.parent);
    const root = rootOf(parent);
    const ids =
      root === parent ? `comment_id=${facebookId(post)}` : `comment_id=${facebookId(firstComment(parent))}&reply_comment_id=${facebookId(post)}`;
    const path = facebookPermalink(root);
    return `${path}${path.includes('?') ? '&' : '?'}${ids}`;
  }
  const place = post.place ? placeOf(post.place) : null;
  if (place?.kind === 'group') return `/groups/${place.handle}/posts/${facebookId(post)}/`;
  const author = personOf(post.author);
  return vanity(author) ? `/${handleOf(author)}/posts/${facebookId(post)}` : `/permalink.php?story_fbid=${facebookId(post)}&id=${handleOf(author)}`;
}

function rootOf(post: StoryPost): StoryPost {
  let at = post;
  while (at.parent) at = BY_KEY.get(at.parent) ?? postOf(at.parent);
  return at;
}

/** The comment directly under the post in whose branch this one stands. */
function firstComment(post: StoryPost): StoryPost {
  let at = post;
  for (let up = at.parent; up; up = at.parent) {
    const parent = BY_KEY.get(up) ?? postOf(up);
    if (!parent.parent) break;
    at = parent;
  }
  return at;
}

function audienceOf(post: StoryPost): WireAudience {
  const place = post.place ? placeOf(post.place) : null;
  if (place?.kind === 'group') return place.audience === 'group' ? 'private-group' : 'public-group';
  return post.audience === 'friends' ? 'friends' : 'public';
}

/** "Most relevant" to a Page first: what nobody has answered, then the newest. */
const answered = (one: WireComment): number => Number(one.replies.length > 0);

/** Comments two deep, as the site shows them: answers to answers stand in their first comment's row. */
function comments(post: StoryPost, pool: readonly StoryPost[], depth = 0): WireComment[] {
  const rows = answersTo(post.key, pool).flatMap((c) => {
    const below = comments(c, pool, depth + 1);
    const own: WireComment = {
      id: facebookId(c),
      author: wirePerson(personOf(c.author)),
      ago: c.ago,
      text: c.text,
      language: c.language,
      likes: c.counts.likes > 12 ? c.counts.likes % 9 : c.counts.likes,
      replies: depth === 0 ? below : [],
    };
    return depth === 0 ? [own] : [own, ...below];
  });
  return depth === 0 ? rows.sort((a, b) => answered(a) - answered(b) || a.ago - b.ago) : rows;
}

export function wirePost(post: StoryPost, pool: readonly StoryPost[] = ALL): WirePost {
  const author = personOf(post.author);
  const place = post.place ? placeOf(post.place) : null;
  const own = place !== null && place.handle === author.facebook;
  const shared = post.quotes ? BY_KEY.get(post.quotes) : undefined;
  return {
    id: facebookId(post),
    author: wirePerson(author),
    wall: place && !own ? { kind: place.kind, name: place.name, href: placeHref(place), handle: place.handle } : null,
    ago: post.ago,
    text: post.text,
    language: post.language,
    audience: audienceOf(post),
    media: post.media,
    picture: author.key === 'greyhounds' ? 'dog' : post.about === 'brand' || /kettle|orders|descale|leaf/i.test(post.text) ? 'kettle' : 'hills',
    shared: shared ? { ...wirePost(shared, []), comments: [] } : null,
    ad: post.ad ? { domain: `${author.facebook ?? 'shop'}.example`, title: author.bio || author.name } : null,
    suggested: post.key.startsWith('g-') && author.kind === 'bystander' && hash(post.key) % 4 === 0,
    pinned: post.pinned || PINNED.has(post.key),
    likes: Math.max(post.counts.likes, post.counts.reposts * 2),
    shares: post.counts.reposts,
    comments: post.ad ? [] : comments(post, pool),
    permalink: facebookPermalink(post),
  };
}

const homes = new Map<number, { feed: StoryPost[]; pool: StoryPost[] }>();

/** The home feed in order; `posts` units, generated on where the story ends. One ad after every seventh post. */
function home(posts: number): { feed: StoryPost[]; pool: StoryPost[] } {
  const known = homes.get(posts);
  if (known) return known;
  const size = posts > 200 ? Math.ceil(posts * 3.6) : 0;
  const pool = [...ALL.filter((p) => !size || !p.key.startsWith('g-')), ...(size ? generate(PEOPLE, size).filter((p) => p.site === 'facebook') : [])];
  const plain = feedOf('facebook', pool).filter((p) => !p.key.startsWith('fm-ad') && (!p.ad || p.key === 'f-ad'));
  const feed = plain.flatMap((p, i) => {
    const ad = i > 7 && i % 7 === 0 ? FACEBOOK_ADS[(i / 7) % FACEBOOK_ADS.length] : undefined;
    return ad ? [p, ad] : [p];
  });
  const made = { feed: posts > 0 ? feed.slice(0, posts) : feed, pool };
  homes.set(posts, made);
  return made;
}

function placePosts(path: string): StoryPost[] {
  const place = PLACES.find((p) => placeHref(p) === path);
  const own = PEOPLE.find((p) => wirePerson(p).href === path);
  const wanted = (p: StoryPost): boolean => {
    if (p.parent || p.ad) return false;
    if (place && p.place === place.key) return true;
    return own !== undefined && p.author === own.key && (p.place === null || placeOf(p.place).handle === own.facebook);
  };
  return ALL.filter(wanted).sort((a, b) => Number(PINNED.has(b.key) || b.pinned) - Number(PINNED.has(a.key) || a.pinned) || a.ago - b.ago);
}

function byParent(pool: readonly StoryPost[]): Map<string, StoryPost[]> {
  const out = new Map<string, StoryPost[]>();
  for (const p of pool) {
    if (!p.parent) continue;
    const row = out.get(p.parent);
    if (row) row.push(p);
    else out.set(p.parent, [p]);
  }
  return out;
}

/** Part of a feed. `where`: "home" or a place's path. */
export function feedPart(where: string, after: number, posts: number): WireFeed {
  const { feed, pool } = where === 'home' ? home(posts) : { feed: placePosts(where), pool: ALL };
  const end = after + PAGE;
  const answers = byParent(pool);
  const branch = (key: string): StoryPost[] => (answers.get(key) ?? []).flatMap((c) => [c, ...branch(c.key)]);
  return { units: feed.slice(after, end).map((p) => wirePost(p, branch(p.key))), next: end < feed.length ? end : null };
}

/** A profile, Page or group by its path. */
export function placeAt(path: string): WirePlace | null {
  const lower = path.toLowerCase();
  const group = PLACES.find((p) => p.kind === 'group' && placeHref(p) === lower);
  if (group)
    return {
      kind: 'group',
      name: group.name,
      handle: group.handle,
      href: placeHref(group),
      bio: '',
      members: 900 + (hash(group.key) % 9000),
      closed: group.audience === 'group',
      person: null,
    };
  const user = /^\/groups\/\d+\/user\/(\d+)\/?$/.exec(path)?.[1];
  const person = PEOPLE.find((p) =>
    user ? digits(p.key) === user : wirePerson(p).href.toLowerCase() === lower || lower === `/profile.php?id=${digits(p.key)}`,
  );
  if (!person) return null;
  const wire = wirePerson(person);
  return {
    kind: wire.page ? 'page' : 'profile',
    name: person.name,
    handle: wire.handle,
    href: wire.href,
    bio: person.bio,
    members: person.followers,
    closed: false,
    person: wire,
  };
}

/** One post by the path in its links. */
export function postAt(path: string): WireSingle {
  const id = /\/posts\/([^/?]+)/.exec(path)?.[1] ?? /story_fbid=([^&]+)/.exec(path)?.[1] ?? '';
  const found = ALL.find((p) => !p.parent && facebookId(p) === id) ?? [...homes.values()].flatMap((h) => h.feed).find((p) => facebookId(p) === id);
  if (!found) return { post: null, place: null };
  const pool = [...homes.values()].find((h) => h.feed.includes(found))?.pool ?? ALL;
  const post = wirePost(found, pool);
  return { post, place: placeAt(post.wall?.href ?? post.author.href) };
}

/** The account signed in: key or handle of a person, or the role "brand", "colleague", "private". */
export function accountOf(as: string): WirePerson {
  const wanted = as.toLowerCase();
  const person = PEOPLE.find((p) => p.key === wanted || p.facebook === wanted) ?? PEOPLE.find((p) => p.kind === wanted) ?? personOf('brindle');
  return wirePerson(person);
}

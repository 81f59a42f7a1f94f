/** What a thread on the page says: has one of ours answered, has another customer, was that one thanked, does somebody pose as us. Pure. */
import type { OwnAccount } from '../model/account';
import type { Post, PostAuthor } from '../model/post';
import { MOST_OF_ONE, REPLY_TEXT, type Alike, type Said, type SeenReply, type ThreadLook, type ThreadView } from '../model/sense';
import { readsLikeAnswer } from './answers/read';
import { authorId, isStandIn, ownAccount } from './identity';
import { isThanks } from './thanks/read';
import { middle } from './time';

const MOST = 5;
export interface ThreadInput {
  key: string;
  asked: Pick<Post, 'site' | 'author'>;
  look: ThreadLook;
  accounts: readonly OwnAccount[];
  /** Whom the post is about; null: not known. */
  brandId: string | null;
  /** Why an author who is not on the list looks like one of ours; null: does not. */
  alike: (author: PostAuthor) => Alike | null;
  /** When the page was looked at, ms. */
  at: number;
}

/** Whoever looks like one of ours, and what they replied here, oldest on the page first. */
export interface Poser extends Said {
  alike: Alike;
  replies: SeenReply[];
}
type Seen = Omit<ThreadView, 'warn' | 'alikes'> & { alikes: Poser[] };

/** The start of a text, never up to the middle of a character. */
export const told = (text: string): string => text.slice(0, REPLY_TEXT).replace(/[\ud800-\udbff]$/, '');
const said = ({ author, time, text, permalink }: SeenReply): Said => ({ author, time, text: told(text), permalink });
const same = (site: Post['site'], a: PostAuthor, b: PostAuthor): boolean => authorId(site, a) === authorId(site, b);

/** An answer to the post itself says more than a word further down, and a word of this brand more than one of another. */
const weight = ({ role, direct }: NonNullable<ThreadView['own']>): number => (role === 'other-brand' ? 0 : 2) + Number(direct);

/** The page tells who is there; who is ours is decided here, by the store's own list. */
export function threadView({ key, asked, look, accounts, brandId, alike, at }: ThreadInput): Seen {
  const { site } = asked;
  // By a name alone several people may write: whose thanks they are nobody knows.
  const known = !isStandIn(authorId(site, asked.author));
  const askerThanks = new Set(
    look.replies.flatMap((reply) => (known && reply.to !== null && same(site, reply.author, asked.author) && isThanks(reply.text) ? [reply.to] : [])),
  );
  const view: Seen = { key, at, shown: look.shown, total: look.total, own: null, peers: [], alikes: [] };
  const isOursAsked = ownAccount(accounts, site, asked.author.handle) !== null;
  /** Nobody helps our own post, or whoever poses as us, by replying. */
  const asksNobody = isOursAsked || alike(asked.author) !== null;
  look.replies.forEach((reply, index) => {
    const account = ownAccount(accounts, site, reply.author.handle);
    if (account) {
      if (account.role === 'private' || isOursAsked) return;
      // What another brand of ours says leaves this one's customer without an answer: the case stays open too.
      const isOther = account.brandId !== null && brandId !== null && account.brandId !== brandId;
      const own = { ...said(reply), role: isOther ? ('other-brand' as const) : account.role, direct: reply.direct };
      if (!view.own || weight(own) > weight(view.own) || (weight(own) === weight(view.own) && middle(own.time, at) >= middle(view.own.time, at)))
        view.own = own;
      return;
    }
    const like = alike(reply.author);
    if (like) {
      const known = view.alikes.find((one) => same(site, one.author, reply.author));
      if (known && known.replies.length < MOST_OF_ONE) known.replies.push(reply);
      else if (!known && view.alikes.length < MOST) view.alikes.push({ ...said(reply), alike: like, replies: [reply] });
      return;
    }
    if (same(site, reply.author, asked.author) || asksNobody) return;
    const thanked = askerThanks.has(index);
    if (thanked || (reply.direct && readsLikeAnswer(reply.text))) view.peers.push({ ...said(reply), thanked });
  });
  view.peers = view.peers.sort((a, b) => Number(b.thanked) - Number(a.thanked)).slice(0, MOST);
  return view;
}

/** What a thread on the page says: has one of ours answered, has another customer, was that one thanked, does somebody pose as us. Pure. */
import type { OwnAccount } from '../model/account';
import type { Post, PostAuthor } from '../model/post';
import type { Alike, SeenReply, ThreadLook, ThreadView } from '../model/sense';
import { readsLikeAnswer } from './answers/read';
import { authorId, ownAccount } from './identity';
import { isThanks } from './thanks/read';
import { middle } from './time';

const MOST = 5;
export interface ThreadInput {
  key: string;
  asked: Pick<Post, 'site' | 'author'>;
  look: ThreadLook;
  accounts: readonly OwnAccount[];
  /** Why an author who is not on the list looks like one of ours; null: does not. */
  alike: (author: PostAuthor) => Alike | null;
  /** When the page was looked at, ms. */
  at: number;
}

const said = ({ author, time, text, permalink }: SeenReply) => ({ author, time, text, permalink });
const same = (site: Post['site'], a: PostAuthor, b: PostAuthor): boolean => authorId(site, a) === authorId(site, b);

/** The page tells who is there; who is ours is decided here, by the store's own list. */
export function threadView({ key, asked, look, accounts, alike, at }: ThreadInput): Omit<ThreadView, 'warn'> {
  const { site } = asked;
  const askerThanks = new Set(
    look.replies.flatMap((reply) => (reply.to !== null && same(site, reply.author, asked.author) && isThanks(reply.text) ? [reply.to] : [])),
  );
  const view: Omit<ThreadView, 'warn'> = { key, at, shown: look.shown, total: look.total, own: null, peers: [], alikes: [] };
  const isOursAsked = ownAccount(accounts, site, asked.author.handle) !== null;
  /** Nobody helps our own post, or whoever poses as us, by replying. */
  const asksNobody = isOursAsked || alike(asked.author) !== null;
  look.replies.forEach((reply, index) => {
    const account = ownAccount(accounts, site, reply.author.handle);
    if (account) {
      const newer = !view.own || middle(reply.time, at) >= middle(view.own.time, at);
      // An answer to the post itself says more than a word further down.
      const better = !view.own || (reply.direct === view.own.direct ? newer : reply.direct);
      if (account.role !== 'private' && !isOursAsked && better) view.own = { ...said(reply), role: account.role, direct: reply.direct };
      return;
    }
    const like = alike(reply.author);
    if (like) {
      if (view.alikes.length < MOST && !view.alikes.some((one) => same(site, one.author, reply.author)))
        view.alikes.push({ ...said(reply), alike: like });
      return;
    }
    if (same(site, reply.author, asked.author) || asksNobody) return;
    const thanked = askerThanks.has(index);
    if (thanked || (reply.direct && readsLikeAnswer(reply.text))) view.peers.push({ ...said(reply), thanked });
  });
  view.peers = view.peers.sort((a, b) => Number(b.thanked) - Number(a.thanked)).slice(0, MOST);
  return view;
}

/**
 * What accounts that look like ours replied in the thread that was looked at last in a tab, as the worker itself read it: proof is made of
 * this and of nothing a card says, also when the reply is gone from the page by then. Kept in session storage, never on disk.
 */
import { authorId } from '../customers/identity';
import type { Poser } from '../customers/thread';
import { serial } from '../kit/serial';
import { TEXT_LIMIT, type Post } from '../model/post';
import type { AtHand } from './at-hand';
import type { Host } from './host';
import { POSERS } from './session-room';

/** Of one account: what was edited between two looks stands beside what it was before. Posts, and UTF-16 units of their texts. */
const MOST = 8;
const UNITS = 2 * TEXT_LIMIT;
/** Accounts. What the browser lends us is for all tabs, and a page may say what it likes. */
const ACCOUNTS = 8;

interface Kept {
  docId: string;
  key: string;
  /** By the account's id. */
  posts: Record<string, Post[]>;
}
type Place = Pick<AtHand, 'tabId' | 'docId'> & { capture: Pick<AtHand['capture'], 'key'> };

export class Posers {
  private readonly turn = serial();

  constructor(private readonly host: Pick<Host, 'session'>) {}

  private async at({ tabId, docId, capture }: Place): Promise<Kept | null> {
    const kept = (await this.host.session.get(POSERS + tabId)) as Kept | undefined;
    return kept?.docId === docId && kept.key === capture.key ? kept : null;
  }

  /** Takes what one more look has shown. Gives all that was read of each account, in the order of `seen`. */
  saw(place: Place, seen: readonly Poser[]): Promise<{ of: string; posts: Post[] }[]> {
    return this.turn(async () => {
      const before = await this.at(place);
      const posts = new Map(Object.entries(before?.posts ?? {}));
      const list = seen.map(({ author, replies }) => {
        const [first] = replies;
        const of = first ? authorId(first.site, author) : '';
        const all = [...(posts.get(of) ?? [])];
        for (const { direct: _direct, to: _to, ...post } of replies) {
          const old = all.findIndex((one) => one.id === post.id && one.permalink === post.permalink && one.text === post.text);
          if (old < 0) all.push(lean(post));
        }
        while (all.length > MOST || all.reduce((sum, { text }) => sum + text.length, 0) > UNITS) all.shift();
        posts.delete(of);
        posts.set(of, all);
        return { of, posts: all };
      });
      const kept: Kept = { docId: place.docId, key: place.capture.key, posts: Object.fromEntries([...posts].slice(-ACCOUNTS)) };
      if (posts.size) await this.host.session.set(POSERS + place.tabId, kept);
      else await this.host.session.remove([POSERS + place.tabId]);
      return list;
    });
  }

  /** What was read of one account below the post at hand; empty: nothing. */
  async of(place: Place, id: string): Promise<Post[]> {
    const posts = (await this.at(place))?.posts ?? {};
    return Object.hasOwn(posts, id) ? (posts[id] ?? []) : [];
  }

  /** The tab is closed. */
  async forget(tabId: number): Promise<void> {
    await this.turn(() => this.host.session.remove([POSERS + tabId]));
  }
}

/** Without what no proof tells and a page may make long. */
const lean = (post: Post): Post => ({ ...post, quoted: null, links: [], replyTo: [] });

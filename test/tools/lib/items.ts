/** Posts laid out as recorded pages' expectations are: document order, each quote an item of its own after its post, parents by index. */
import type { Post, PostRef } from '../../../lib/model/post';

export interface Item {
  site: string;
  kind: Post['kind'];
  id: string | null;
  permalink: string | null;
  authorHandle: string | null;
  authorName: string | null;
  /** ISO; null where the site gives no exact moment. */
  time: string | null;
  /** All runs of white space are one space. */
  text: string;
  counts: Record<string, number | null>;
  isAd: boolean;
  isRepost: boolean;
  quotedAuthor: string | null;
  language: string | null;
  parentIndex: number | null;
}

const iso = (time: Post['time']): string | null => (time?.at == null ? null : new Date(time.at).toISOString());
const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
const sameName = (a: string | null, b: string | null): boolean => (a ?? '').toLowerCase() === (b ?? '').toLowerCase();

/** Index of the item a reference means: by id; one without id by its author, the nearest before. Null: not on the page. */
function indexOf(ref: PostRef, items: readonly Item[]): number | null {
  const index = ref.id
    ? items.findIndex((item) => item.id === ref.id && item.kind !== 'quote')
    : items.findLastIndex(
        (item) =>
          item.id === null && item.kind !== 'quote' && sameName(item.authorHandle, ref.author.handle) && sameName(item.authorName, ref.author.name),
      );
  return index < 0 ? null : index;
}

/** By handle; on Facebook, where a shared post has no item of its own, by the name that is shown. */
function quotedAuthorOf({ site, quoted }: Post): string | null {
  if (!quoted) return null;
  const { handle, name } = quoted.author;
  return site === 'facebook' ? (name ?? handle) : (handle ?? name);
}

export function asItems(posts: readonly Post[]): Item[] {
  const items: Item[] = [];
  for (const post of posts) {
    const item: Item = {
      site: post.site,
      kind: post.kind,
      id: post.id,
      permalink: post.permalink,
      authorHandle: post.author.handle,
      authorName: post.author.name,
      time: iso(post.time),
      text: oneLine(post.text),
      counts: Object.fromEntries(Object.entries(post.counts).filter((count): count is [string, number | null] => count[1] !== undefined)),
      isAd: post.isAd,
      isRepost: post.isRepost,
      quotedAuthor: quotedAuthorOf(post),
      language: post.language,
      parentIndex: post.parent ? indexOf(post.parent, items) : null,
    };
    const index = items.push(item) - 1;
    if (!post.quoted || post.site === 'facebook') continue;
    const { id, author, text, time } = post.quoted;
    items.push({
      ...item,
      kind: 'quote',
      id,
      permalink: null,
      authorHandle: author.handle,
      authorName: author.name,
      time: iso(time),
      text: oneLine(text),
      counts: {},
      isAd: false,
      isRepost: false,
      quotedAuthor: null,
      language: null,
      parentIndex: index,
    });
  }
  return items;
}

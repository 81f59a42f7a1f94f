/** A post as it is put on the page: the story's, or one written by the visitor in this tab. */
import { momentOf, personOf, postOf, xId, type Person, type StoryPost } from '../story/index';
import type { Labels } from './labels';
import type { Options } from './options';

export interface Shown {
  post: StoryPost;
  id: string;
  /** ms since 1970 by the visitor's clock. */
  at: number;
  author: Person;
  repostedBy: Person | null;
  quoted: Shown | null;
  /** Whom it answers, nearest first; empty for a post of its own. */
  replyTo: readonly Person[];
  editedAt: number | null;
}

/** Everything markup depends on besides the post. */
export interface Scene {
  options: Options;
  labels: Labels;
  /** Visitor's now, ms. */
  now: number;
}

/** Marks the status path of a post. */
export const pathOf = (shown: Shown): string => `/${handleOf(shown.author)}/status/${shown.id}`;

export const handleOf = (person: Person): string => person.x ?? person.key;

/** Looks a post's key up: the story first, then what the visitor wrote. */
export type Find = (key: string) => StoryPost;

export function show(post: StoryPost, now: number, find: Find = postOf): Shown {
  const replyTo: Person[] = [];
  for (let up = post.parent ? find(post.parent) : null; up && replyTo.length < 3; up = up.parent ? find(up.parent) : null) {
    const person = personOf(up.author);
    if (!replyTo.includes(person) && up.author !== post.author) replyTo.push(person);
  }
  return {
    post,
    id: xId(post),
    at: momentOf(post.ago, now),
    author: personOf(post.author),
    repostedBy: post.repostedBy ? personOf(post.repostedBy) : null,
    quoted: post.quotes ? show(find(post.quotes), now, find) : null,
    replyTo,
    editedAt: null,
  };
}

/** What the visitor writes in this tab: kept in sessionStorage, so that a reload shows it. */
import { onX } from '../../story/post';
import type { StoryPost } from '../../story/types';

export interface Written {
  id: string;
  /** Key of the post answered, null: a post of its own. */
  parent: string | null;
  /** Key of the person. */
  author: string;
  text: string;
  at: number;
  editedAt: number | null;
}

const KEY = 'town-x-written';

function load(): Written[] {
  try {
    return JSON.parse(sessionStorage.getItem(KEY) ?? '[]') as Written[];
  } catch {
    return [];
  }
}

let written = load();
const save = (): void => sessionStorage.setItem(KEY, JSON.stringify(written));

export const keyOf = (w: Written): string => `w-${w.id}`;
export const allWritten = (): readonly Written[] => written;
export const writtenOf = (key: string): Written | undefined => written.find((w) => keyOf(w) === key);

/** Forgets all that was written in this tab. */
export function forget(): void {
  written = [];
  save();
}

/** A new status: its id holds the time, as the site's do. */
export function write(parent: string | null, author: string, text: string, at: number): Written {
  const id = String((BigInt(at) - 1288834974657n) << 22n);
  const made = { id, parent, author, text, at, editedAt: null };
  written = [...written, made];
  save();
  return made;
}

export function rewrite(key: string, text: string, at: number): void {
  written = written.map((w) => (keyOf(w) === key ? { ...w, text, editedAt: at } : w));
  save();
}

export function erase(key: string): void {
  written = written.filter((w) => keyOf(w) !== key);
  save();
}

/** As a post of the story; `now` is the visitor's clock. */
export function asStory(w: Written, now: number): StoryPost {
  const none = { replies: 0, reposts: 0, likes: 0, bookmarks: 0, views: 1 };
  return onX({ key: keyOf(w), author: w.author, ago: Math.max(0, now - w.at), text: w.text, parent: w.parent, counts: none, scene: null });
}

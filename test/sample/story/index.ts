/** The sample story, whole: people, places and posts of both towns. */
import { CAST } from './people';
import { PLACES } from './places';
import { SCENES_FACEBOOK, SCREEN_FACEBOOK } from './scenes-facebook';
import { SCENES_X, SCREEN_X } from './scenes-x';
import { crowd } from './crowd';
import { generate } from './generate';
import type { Person, Place, Screen, StoryPost, StorySite } from './types';

export { TOWN_NOW, MINUTE, HOUR, DAY, WEEK, momentOf } from './clock';
export { digits, hash, pfbid, xId } from './ids';
export type { Person, Place, Screen, StoryPost, StorySite } from './types';

export const PEOPLE: readonly Person[] = [...CAST, ...crowd()];
export { PLACES };

const PERSON = new Map(PEOPLE.map((p) => [p.key, p]));
const PLACE = new Map<string, Place>(PLACES.map((p) => [p.key, p]));

/** Posts say as many answers as they have; ads keep theirs. */
function counted(posts: readonly StoryPost[]): StoryPost[] {
  const answers = new Map<string, number>();
  for (const p of posts) if (p.parent) answers.set(p.parent, (answers.get(p.parent) ?? 0) + 1);
  return posts.map((p) => (p.ad ? p : { ...p, counts: { ...p.counts, replies: answers.get(p.repostOf ?? p.key) ?? 0 } }));
}

/** The scenes and the generated rest: newest first within a site after the first screen, which keeps its hand-made order. */
export const POSTS: readonly StoryPost[] = counted([...SCENES_X, ...SCENES_FACEBOOK, ...generate(PEOPLE)]);

const POST = new Map(POSTS.map((p) => [p.key, p]));

/** Main pages' first screens by site. */
export const SCREENS: Record<StorySite, Screen> = { x: SCREEN_X, facebook: SCREEN_FACEBOOK };

/** @throws Error where the story knows no such person. */
export function personOf(key: string): Person {
  const found = PERSON.get(key);
  if (!found) throw new Error(`The story knows no person "${key}".`);
  return found;
}

/** @throws Error where the story knows no such place. */
export function placeOf(key: string): Place {
  const found = PLACE.get(key);
  if (!found) throw new Error(`The story knows no place "${key}".`);
  return found;
}

/** @throws Error where the story knows no such post. */
export function postOf(key: string): StoryPost {
  const found = POST.get(key);
  if (!found) throw new Error(`The story knows no post "${key}".`);
  return found;
}

/** Direct answers to a post, oldest first. */
export function answersTo(key: string, posts: readonly StoryPost[] = POSTS): StoryPost[] {
  return posts.filter((p) => p.parent === key).sort((a, b) => b.ago - a.ago);
}

/** Rows after the first screen that concern nobody: what is drawn ahead of the view adds nothing to what stands on it. */
const CALM = 14;

/** Posts of their own on a site (no answers): the first screen's in its order, some calm ones, then the rest, newest first. */
export function feedOf(site: StorySite, posts: readonly StoryPost[] = POSTS): StoryPost[] {
  const first = SCREENS[site].order;
  const rest = posts.filter((p) => p.site === site && p.parent === null && !first.includes(p.key)).sort((a, b) => a.ago - b.ago);
  const calm = rest.filter((p) => p.about === 'other' && p.scene === null && !p.ad && p.key.startsWith('g-')).slice(0, CALM);
  return [...first.map((key) => postOf(key)), ...calm, ...rest.filter((p) => !calm.includes(p))];
}

/** The words of the sample story: invented people and what they say, the same for both towns. Times are offsets from the clock. */

export type StorySite = 'x' | 'facebook';

/** customer: talks of or to the brand; bystander: talks of other things; company: places ads; impostor: pretends to be the brand. */
export type PersonKind = 'brand' | 'colleague' | 'private' | 'customer' | 'bystander' | 'company' | 'impostor';

export interface Person {
  key: string;
  name: string;
  /** Handle on X without "@"; null: not there. */
  x: string | null;
  /** Vanity name on Facebook; null: not there. */
  facebook: string | null;
  kind: PersonKind;
  /** BCP 47 of what they mostly write. */
  language: string;
  followers: number;
  verified: boolean;
  /** X: posts are for approved followers only, a lock stands beside the name. */
  protected: boolean;
  bio: string;
}

/** A Facebook Page's wall, a group or a profile: where a post stands when not simply on its author's own profile. */
export interface Place {
  key: string;
  kind: 'page' | 'group' | 'profile';
  name: string;
  /** Vanity name of a Page or profile, digits of a group. */
  handle: string;
  /** Groups: closed ones are limited. */
  audience: 'public' | 'group';
}

export interface StoryCounts {
  replies: number;
  reposts: number;
  likes: number;
  bookmarks: number;
  views: number;
}

export interface StoryPost {
  /** Unique in the story; the site's own id follows from it (`ids.ts`). */
  key: string;
  site: StorySite;
  /** Key of a person. */
  author: string;
  /** Milliseconds before the town's now. */
  ago: number;
  /** Plain text with line breaks, emoji, @, # and links as typed. */
  text: string;
  /** BCP 47. */
  language: string;
  /** The post this one directly answers; null: a post of its own. On Facebook: a comment. */
  parent: string | null;
  /** Facebook: key of the place; null: the author's own profile. */
  place: string | null;
  audience: 'public' | 'friends' | 'group' | 'protected';
  /** Key of the post quoted (X) or shared (Facebook). */
  quotes: string | null;
  /** X: key of the post this row of the timeline brings again; all else is copied from it, its site id too. */
  repostOf: string | null;
  /** X: key of the person whose repost brings it. */
  repostedBy: string | null;
  ad: boolean;
  /** On top of its author's profile. */
  pinned: boolean;
  media: 'photo' | 'video' | null;
  counts: StoryCounts;
  /** brand: the sample brand's query or an address to it fits; homonym: looks like it and must stay unmarked. */
  about: 'brand' | 'homonym' | 'other';
  /** A hand-written scene's name, null for the generated rest. */
  scene: string | null;
}

/** What stands on the first screen of a site's main page, and what a watcher for the sample brand must see there. */
export interface Screen {
  /** Posts in order, top first (Facebook: their comments belong to them). */
  order: readonly string[];
  /** Posts and comments that carry a mark. */
  marked: readonly string[];
  /** Those of them that still need an answer. */
  needs: readonly string[];
}

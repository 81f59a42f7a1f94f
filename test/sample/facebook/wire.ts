/** What the town's server hands to the page's own code. Times are milliseconds before the visitor's now. */

export interface WirePerson {
  name: string;
  /** Vanity name, or digits for people without one. */
  handle: string;
  /** The person's number, as links within groups hold it. */
  uid: string;
  /** Path of profile or Page. */
  href: string;
  /** A Page rather than a person. */
  page: boolean;
  verified: boolean;
  bio: string;
  followers: number;
}

export interface WireComment {
  id: string;
  author: WirePerson;
  ago: number;
  text: string;
  language: string;
  likes: number;
  replies: WireComment[];
}

export type WireAudience = 'public' | 'friends' | 'public-group' | 'private-group';

export interface WirePost {
  /** The site's id as links show it: pfbid… or, in groups, digits. */
  id: string;
  author: WirePerson;
  /** Where it stands when that is not the author's own profile. */
  wall: { kind: 'page' | 'profile' | 'group'; name: string; href: string; handle: string } | null;
  ago: number;
  text: string;
  language: string;
  audience: WireAudience;
  media: 'photo' | 'video' | null;
  /** What its picture shows. */
  picture: 'kettle' | 'dog' | 'hills';
  shared: WirePost | null;
  ad: { domain: string; title: string } | null;
  suggested: boolean;
  pinned: boolean;
  likes: number;
  shares: number;
  comments: WireComment[];
  /** Path of its own page, ending in "/" for group posts. */
  permalink: string;
}

export interface WireFeed {
  units: WirePost[];
  /** Where to go on; null: the end. */
  next: number | null;
}

export interface WirePlace {
  kind: 'page' | 'profile' | 'group';
  name: string;
  handle: string;
  href: string;
  bio: string;
  members: number;
  closed: boolean;
  /** Null for groups. */
  person: WirePerson | null;
}

/** Answer to a question for one post. */
export interface WireSingle {
  post: WirePost | null;
  place: WirePlace | null;
}

/** The town's switches, given in the address of a page and kept for the tab (see house.ts). */

export type Generation = '2022' | '2024' | '2026';
export type Lang = 'en' | 'de' | 'es' | 'vi';

export interface Options {
  gen: Generation;
  lang: Lang;
  /** Key, handle or role of the account signed in. */
  as: string;
  theme: 'light' | 'dark';
  /** How many units the home feed holds; 0: those of the story. */
  posts: number;
  /** How the markup was changed behind the reader's back. */
  mutate: '' | 'lost' | 'wrapped' | 'moved';
  /** What a "lost" mutation takes away; all: everything of the list. */
  part: 'all' | 'author' | 'text' | 'time' | 'comments' | 'posts' | 'audience';
  /** Engine of comment boxes. */
  editor: 'plain' | 'rich';
  /** modal: the site's own focus-trapping layer; native: `dialog.showModal()` in the top layer. */
  dialog: 'modal' | 'native';
  /** 1: a reply box starts with the name of the person answered, as the site does for replies to replies. */
  prefill: boolean;
}

export const DEFAULTS: Options = {
  gen: '2026',
  lang: 'en',
  as: 'brand',
  theme: 'light',
  posts: 0,
  mutate: '',
  part: 'all',
  editor: 'rich',
  dialog: 'modal',
  prefill: false,
};

const CHOICES = {
  gen: ['2022', '2024', '2026'],
  lang: ['en', 'de', 'es', 'vi'],
  theme: ['light', 'dark'],
  mutate: ['', 'lost', 'wrapped', 'moved'],
  part: ['all', 'author', 'text', 'time', 'comments', 'posts', 'audience'],
  editor: ['plain', 'rich'],
  dialog: ['modal', 'native'],
} as const;

/** The switches named in an address; anything unknown is left out. */
export function readOptions(params: URLSearchParams): Partial<Options> {
  const found: Record<string, string | number | boolean> = {};
  for (const [name, choices] of Object.entries(CHOICES)) {
    const value = params.get(name);
    if (value !== null && (choices as readonly string[]).includes(value)) found[name] = value;
  }
  const as = params.get('as');
  if (as) found['as'] = as;
  const posts = Number(params.get('posts'));
  if (params.has('posts') && Number.isInteger(posts) && posts >= 0 && posts <= 100_000) found['posts'] = posts;
  if (params.has('prefill')) found['prefill'] = params.get('prefill') === '1';
  return found;
}

/** What a visit may ask of the town by its address (kept for the tab, since the site's own links are clean). */

export type Generation = '2021' | '2024' | '2026';
export type Label = 'en' | 'de' | 'es' | 'ja';
export type Mutation = 'none' | 'lost' | 'lost-tweet' | 'lost-text' | 'lost-time' | 'wrapped' | 'moved';

export interface Options {
  /** Handle of the account signed in ("brand", "colleague" and "private" stand for the sample ones); "" = signed out. */
  as: string;
  gen: Generation;
  lang: Label;
  theme: 'light' | 'dark';
  /** trap: role=dialog in the layers, keeps the focus inside; top: a dialog element in the top layer. */
  modal: 'trap' | 'top';
  mutate: Mutation;
  /** Posts of the home timeline; null: the story's own. At most 10,000. */
  posts: number | null;
  /** Article elements are used again for other posts instead of being removed. */
  recycle: boolean;
}

export const DEFAULTS: Options = {
  as: 'BrindleKettles',
  gen: '2026',
  lang: 'en',
  theme: 'light',
  modal: 'trap',
  mutate: 'none',
  posts: null,
  recycle: false,
};

const ROLES: Readonly<Record<string, string>> = { brand: 'BrindleKettles', colleague: 'jonas_weidtal', private: 'ines_offduty' };

const among = <T extends string>(value: string | null, allowed: readonly T[], otherwise: T): T => allowed.find((a) => a === value) ?? otherwise;

/** Options in an address; what is absent or unknown comes from `before`. */
export function optionsOf(params: URLSearchParams, before: Options = DEFAULTS): Options {
  const asked = params.get('as')?.replace(/[^A-Za-z0-9_]/g, '');
  const posts = Number(params.get('posts'));
  return {
    as: asked === undefined ? before.as : (ROLES[asked] ?? asked),
    gen: among(params.get('gen'), ['2021', '2024', '2026'], before.gen),
    lang: among(params.get('lang'), ['en', 'de', 'es', 'ja'], before.lang),
    theme: among(params.get('theme'), ['light', 'dark'], before.theme),
    modal: among(params.get('modal'), ['trap', 'top'], before.modal),
    mutate: among(params.get('mutate'), ['none', 'lost', 'lost-tweet', 'lost-text', 'lost-time', 'wrapped', 'moved'], before.mutate),
    posts: Number.isInteger(posts) && posts > 0 ? Math.min(posts, 10_000) : before.posts,
    recycle: params.has('recycle') ? params.get('recycle') === '1' : before.recycle,
  };
}

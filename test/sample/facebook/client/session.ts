/** What the tab keeps: the town's switches, and everything the account signed in has said, changed or taken back. */
import { DEFAULTS, readOptions, type Options } from '../options';
import type { WirePerson } from '../wire';

export interface Said {
  id: string;
  /** Id of the post it stands under. */
  post: string;
  /** Id of the comment answered directly under the post; null: an answer to the post. */
  row: string | null;
  /** Name of the person answered, for the label. */
  to: string | null;
  by: WirePerson;
  text: string;
  at: number;
}

interface Kept {
  said: Said[];
  edited: Record<string, { text: string; at: number }>;
  gone: string[];
  liked: string[];
}

const OPTIONS = 'town.options';
const STATE = 'town.state';
/** Enter keys that no person pressed: a test may ask that this stays "0". */
const UNTRUSTED = 'town.untrusted';

let current: Options | null = null;

function parsed<T>(key: string, fallback: T): T {
  try {
    const found: unknown = JSON.parse(sessionStorage.getItem(key) ?? 'null');
    return found && typeof found === 'object' ? { ...fallback, ...(found as Partial<T>) } : fallback;
  } catch {
    return fallback;
  }
}

/** The switches of this tab: defaults, then what the tab was told before, then this address. `?reset` forgets the rest. */
export function options(): Options {
  if (current) return current;
  const params = new URLSearchParams(location.search);
  if (params.has('reset')) for (const key of [OPTIONS, STATE, UNTRUSTED]) sessionStorage.removeItem(key);
  current = { ...parsed(OPTIONS, DEFAULTS), ...readOptions(params) };
  sessionStorage.setItem(OPTIONS, JSON.stringify(current));
  clean(params);
  return current;
}

/** Takes the switches out of the address: what stands there is the site's own, and a reload forgets nothing. */
function clean(params: URLSearchParams): void {
  for (const name of ['reset', ...Object.keys(DEFAULTS)]) params.delete(name);
  const rest = params.toString();
  history.replaceState(history.state, '', `${location.pathname}${rest ? `?${rest}` : ''}`);
}

let me: WirePerson | null = null;
export function signIn(person: WirePerson): void {
  me = person;
}
/** The account signed in. @throws Error before the first answer of the server. */
export function self(): WirePerson {
  if (!me) throw new Error('Nobody is signed in yet.');
  return me;
}

const state = (): Kept => parsed<Kept>(STATE, { said: [], edited: {}, gone: [], liked: [] });
function keep(change: (kept: Kept) => void): void {
  const kept = state();
  change(kept);
  sessionStorage.setItem(STATE, JSON.stringify(kept));
}

/** Comments this tab added to a post and did not take back, oldest first. */
export function saidUnder(post: string): Said[] {
  const kept = state();
  return kept.said.filter((s) => s.post === post && !kept.gone.includes(s.id));
}

export function say(post: string, row: string | null, to: string | null, text: string): Said {
  const at = Date.now();
  const said: Said = { id: `${at}${String(Math.floor(Math.random() * 1000)).padStart(3, '0')}`, post, row, to, by: self(), text, at };
  keep((kept) => kept.said.push(said));
  return said;
}

export const editOf = (id: string): string | null => state().edited[id]?.text ?? null;
export const isGone = (id: string): boolean => state().gone.includes(id);
export const isLiked = (id: string): boolean => state().liked.includes(id);

export function edit(id: string, text: string): void {
  keep((kept) => {
    kept.edited[id] = { text, at: Date.now() };
  });
}
export function takeBack(id: string): void {
  keep((kept) => kept.gone.push(id));
}
export function like(id: string, on: boolean): void {
  keep((kept) => {
    kept.liked = on ? [...kept.liked, id] : kept.liked.filter((l) => l !== id);
  });
}
export function countUntrusted(): void {
  sessionStorage.setItem(UNTRUSTED, String(Number(sessionStorage.getItem(UNTRUSTED) ?? '0') + 1));
}

/** A look at a post of X that costs a small part of reading it: only the shape that nearly all posts have today, all else is read whole. */
import type { OwnAccount } from '../../model/account';
import type { Glance, Unit } from '../contract';
import { readText } from '../read';
import { same, statusOf } from './parts';
import { NAMES, POST, QUOTE_BOX, TEXT } from './selectors';
import { lineUp } from './thread';

/** What must not stand between a post and its text. */
const OTHERS = `${QUOTE_BOX},${POST}`;

/** The text of a post or quote, as its reader sees it. */
export const wordsIn = (el: Element) => readText(el, { lines: 'pre', hidden: 'keep' });

/** Links to the brands among accounts, and mentions of them; null: none of them is on X. */
type Ours = { links: string; mention: RegExp } | null;
let known: { accounts: readonly OwnAccount[]; ours: Ours } | null = null;

function oursAmong(accounts: readonly OwnAccount[]): Ours {
  if (known?.accounts === accounts) return known.ours;
  const handles = accounts.flatMap(({ site, role, handle }) => (site === 'x' && role === 'brand' ? handle.replace(/\W/g, '') : []));
  const links = handles.map((handle) => `a[href*="${handle}" i]`).join();
  const ours = links ? { links, mention: new RegExp(`@(?:${handles.join('|')})`, 'i') } : null;
  known = { accounts, ours };
  return ours;
}

/**
 * See `SiteAdapter.glance`: a post with one time, in the link to it, and a text of its own; what it quotes makes no difference.
 * A thread is always read whole where we have an account: who answers whom is told by other posts.
 */
export function glance({ element, kind }: Unit, url: URL, accounts: readonly OwnAccount[]): Glance | null {
  const times = kind === 'post' ? element.querySelectorAll('time') : [];
  const link = times[0]?.parentElement;
  const status = times.length === 1 && link?.localName === 'a' ? statusOf(link) : null;
  const words = status && element.querySelector(TEXT[0]);
  // The first text is the post's own, unless a quote or another post holds it.
  if (!words || words.closest(OTHERS) !== element) return null;
  const said = /@(\w+)/.exec(element.querySelector(NAMES)?.textContent ?? '')?.[1];
  if (!said || !same(said, status.handle)) return null;
  const ours = oursAmong(accounts);
  if (ours && (url.pathname.includes('/status/') || lineUp(element) || element.querySelector(ours.links))) return null;
  const { text } = wordsIn(words);
  return ours?.mention.test(text) ? null : { id: status.id, handle: status.handle, text };
}

/** A look at a post of X that costs a small part of reading it: only the shape that nearly all posts have today, all else is read whole. */
import type { OwnAccount } from '../../model/account';
import type { Glance, Unit } from '../contract';
import { readText } from '../read';
import { same, statusOf } from './parts';
import { NAMES, QUOTE_BOX, TEXT } from './selectors';
import { lineUp } from './thread';

/** In a post without a quote exactly three, in this order: names, time, text. */
const PARTS = `${NAMES},time,${TEXT[0]},${QUOTE_BOX},article`;

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

/** See `SiteAdapter.glance`. A thread is always read whole where we have an account: who answers whom is told by other posts. */
export function glance({ element, kind }: Unit, url: URL, accounts: readonly OwnAccount[]): Glance | null {
  const parts = element.querySelectorAll(PARTS);
  const names = parts[0];
  const time = parts[1];
  const words = parts[2];
  if (kind !== 'post' || parts.length !== 3 || !names?.matches(NAMES) || time?.localName !== 'time' || !words?.matches(TEXT[0])) return null;
  const link = time.closest('a');
  const status = link && element.contains(link) ? statusOf(link) : null;
  const said = /@(\w+)/.exec(names.textContent ?? '')?.[1];
  if (!status || !said || !same(said, status.handle)) return null;
  const ours = oursAmong(accounts);
  if (ours && (url.pathname.includes('/status/') || lineUp(element) || element.querySelector(ours.links))) return null;
  const { text } = wordsIn(words);
  return ours?.mention.test(text) ? null : { id: status.id, handle: status.handle, text };
}

/** The parts of one post on X: its head (who, when, which), its quote box, and the links that are people. No post is built here. */
import { readLine, safeUrl } from '../read';
import { AVATAR, CELL, CONTEXT, NAMES, POST, QUOTE_BOX, QUOTE_SIGNS, TIME } from './selectors';

const STATUS = /^\/(\w{1,15}|i\/web)\/status\/(\d{1,20})(?=\/|$)/;
const HOSTS = /(?:^|\.)(?:x|twitter)\.com$/;

function pathOf(link: Element): string | null {
  const href = link.getAttribute('href');
  // X writes its links as paths: no address need be parsed for them.
  const [path] = /^\/\w[\w/]*(?=$|[?#])/.exec(href ?? '') ?? [];
  if (path) return path;
  // In a saved page links are absolute.
  const url = safeUrl(href, new URL('https://x.com'));
  return url && HOSTS.test(url.hostname) ? url.pathname : null;
}

/** `/HANDLE/status/ID` of a link, or null. */
export function statusOf(link: Element): { handle: string; id: string } | null {
  const [, handle, id] = STATUS.exec(pathOf(link) ?? '') ?? [];
  return handle && id ? { handle, id } : null;
}

/** The handle a link leads to, or null where it leads elsewhere. */
export function profileOf(link: Element): string | null {
  return /^\/(\w{1,15})\/?$/.exec(pathOf(link) ?? '')?.[1] ?? null;
}

export const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** The whole post around an element: the outermost of nested ones, or the cell of a post that lost its own marks. */
export function unitAround(el: Element | null): Element | null {
  let unit: Element | null = null;
  for (let at = el?.closest(POST); at; at = at.parentElement?.closest(POST)) unit = at;
  const cell = unit ? null : el?.closest(CELL);
  return unit ?? (cell?.querySelector(TIME) && !cell.querySelector(POST) ? cell : null);
}

/** Elements with a test id in document order, each behind its id: one search in the place of a dozen. */
type Marked = readonly (string | Element)[];

function markedIn(unit: Element): Marked {
  const found: (string | Element)[] = [];
  for (const el of unit.querySelectorAll('[data-testid]')) found.push(el.getAttribute('data-testid') ?? '', el);
  return found;
}

/** A list of selectors: what test ids tell by themselves, and the rest. */
interface Asked {
  ids: string[];
  begins: string[];
  rest: string;
}
const asked = new Map<string, Asked>();
function askedBy(selector: string): Asked {
  let known = asked.get(selector);
  if (known) return known;
  const rest: string[] = [];
  known = { ids: [], begins: [], rest: '' };
  for (const each of selector.split(',')) {
    const [, sign, id] = /^\[data-testid(\^?)="([^"]+)"\]$/.exec(each) ?? [];
    if (id) (sign ? known.begins : known.ids).push(id);
    else rest.push(each);
  }
  known.rest = rest.join();
  asked.set(selector, known);
  return known;
}

/** The first that a selector without commas in its parts finds in `unit`, what lies in `box` left out. */
function firstOf(unit: Element, marked: Marked, selector: string, box: Element | null): Element | null {
  const { ids, begins, rest } = askedBy(selector);
  let first: Element | null = null;
  if (ids.length || begins.length)
    for (let i = 0; i < marked.length && !first; i += 2) {
      const id = marked[i] as string;
      const el = marked[i + 1] as Element;
      if ((ids.includes(id) || begins.some((begin) => id.startsWith(begin))) && !box?.contains(el)) first = el;
    }
  if (!rest) return first;
  let other = unit.querySelector(rest);
  // Most often the first is the one: the search for all others is spared.
  if (other && box?.contains(other)) other = [...unit.querySelectorAll(rest)].find((el) => !box.contains(el)) ?? null;
  return !first || (other && other.compareDocumentPosition(first) & 4) ? other : first;
}

/** The box of the quoted post, or null. By its role; where that is lost, all that holds the second name but not the first. */
function quoteBox(unit: Element, marked: Marked): Element | null {
  for (const box of unit.querySelectorAll(QUOTE_BOX)) if (box.querySelector(QUOTE_SIGNS) && !box.querySelector(TIME)) return box;
  const { ids } = askedBy(NAMES);
  const [first, second] = marked.filter((_, i) => ids.includes(marked[i - 1] as string)) as Element[];
  let box = second;
  while (first && box?.parentElement && !box.parentElement.contains(first)) box = box.parentElement;
  // A notice in place of a quote that is not available is an article of its own.
  return box ?? unit.querySelector('article');
}

/** Finds within a post, its quote left out. */
export function finder(unit: Element, box: Element | null, marked: Marked = markedIn(unit)): (selector: string) => Element | null {
  return (selector) => firstOf(unit, marked, selector, box);
}

/**
 * Handle and name as a block shows them. The handle is the line that begins with "@" (in a block of names the last such, for a
 * name may look like one); the name is the text before it, however deep both are wrapped. Null: no such line.
 */
export function nameIn(block: Element, handle?: string): { handle: string; name: string | null; line: Element } | null {
  const lines = block.querySelectorAll('span,div');
  const last = block.matches(NAMES) ? lines.length - 1 : 0;
  for (let i = 0; i < lines.length; i++) {
    const line = lines[Math.abs(last - i)] as Element;
    const text = line.childElementCount ? '' : (line.textContent ?? '').trim();
    if (!/^@\w{1,15}$/.test(text) || (handle && !same(text.slice(1), handle))) continue;
    for (let at: Element | null = line; at && at !== block; at = at.parentElement) {
      for (let before = at.previousElementSibling; before; before = before.previousElementSibling) {
        // The time may stand first where a row was turned round.
        const name = before.querySelector('time') ? '' : readLine(before);
        if (name) return { handle: text.slice(1), name, line };
      }
    }
    return { handle: text.slice(1), name: null, line };
  }
  return null;
}

export interface Head {
  box: Element | null;
  find: (selector: string) => Element | null;
  time: Element | null;
  /** From the link around the time. */
  status: { handle: string; id: string } | null;
  /** More than one post's time is in here: what this is cannot be told. */
  several: boolean;
  /** Block with name and handle. */
  block: Element | null;
  who: { handle: string; name: string | null; line: Element } | null;
}

export function headOf(unit: Element): Head {
  const marked = markedIn(unit);
  const box = quoteBox(unit, marked);
  const find = finder(unit, box, marked);
  let time: Element | null = null;
  let status: Head['status'] = null;
  let several = false;
  for (const each of unit.querySelectorAll(TIME)) {
    const link = each.closest('a');
    const found = link && !box?.contains(each) ? statusOf(link) : null;
    if (!found) continue;
    if (status) several ||= status.id !== found.id;
    else [time, status] = [each, found];
  }
  const shown = status?.handle.includes('/') ? undefined : status?.handle;
  let block = find(NAMES);
  // 2021: no block of its own; the lowest one around the time that also shows the handle.
  for (let at = time?.parentElement; !block && shown && at && at !== unit && !at.querySelector(AVATAR); at = at.parentElement) {
    if (nameIn(at, shown)?.name) block = at;
  }
  // Nor a time in an advertisement: its names are one link.
  if (!block)
    for (const link of unit.querySelectorAll('a[href]')) {
      const handle = box?.contains(link) ? null : profileOf(link);
      if (handle && nameIn(link, handle)?.name) {
        block = link;
        break;
      }
    }
  return { box, find, time, status, several, block, who: block && (nameIn(block, shown) ?? nameIn(block)) };
}

/** Link of the person who reposted, above the post; by the line's mark, else by standing before the avatar. Null: no such line. */
export function contextLink(head: Head, unit: Element): { line: Element; link: Element | null } | null {
  const line = head.find(CONTEXT);
  if (line) return { line, link: line.closest('a') ?? line.querySelector('a') };
  const link = head.find('a[href]');
  const avatar = unit.querySelector(AVATAR);
  const before = link && avatar && link.compareDocumentPosition(avatar) & 4 && !link.contains(avatar);
  return before && profileOf(link) ? { line: link, link } : null;
}

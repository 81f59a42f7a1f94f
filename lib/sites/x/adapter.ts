/** Reads posts of X (x.com, twitter.com, columns of pro.x.com). Selectors stand in selectors.ts; nothing here writes to the page or sends. */
import type { Post } from '../../model/post';
import type { SiteAdapter } from '../contract';
import { X_EXCLUDE } from '../hosts';
import { readLine, safeUrl } from '../read';
import { countsOf } from './counts';
import { glance, wordsIn } from './glance';
import { contextLink, finder, headOf, nameIn, profileOf, same, statusOf, unitAround } from './parts';
import type { Head } from './parts';
import * as at from './selectors';
import { threadOf } from './thread';

const pick = (find: Head['find']): Element | null => {
  for (const selector of at.TEXT) {
    const found = find(selector);
    if (found) return found;
  }
  return null;
};
const words = (el: Element | null) => (el ? wordsIn(el) : { text: '', cut: 'none' as const });
/** Not told, not a language, or media only: X's own signs for "none". */
const NO_LANGUAGE = /^(?:und|zxx|art|q[a-t][a-z])$/;

function timeOf(el: Element | null): Post['time'] {
  const ms = Date.parse(el?.getAttribute('datetime') ?? '');
  return ms >= 0 ? { at: ms, from: ms, to: ms } : null;
}

function quoted(box: Element | null): Post['quoted'] {
  const block = box?.querySelector(at.NAMES) ?? box;
  const who = block && nameIn(block);
  if (!box || !who) return null;
  let id: string | null = null;
  for (const link of box.querySelectorAll('a[href*="/status/"]')) {
    const status = statusOf(link);
    // Media may come from a third post: only a link of the quoted author is the quote's own.
    if (status && same(status.handle, who.handle)) id ??= status.id;
  }
  const { text } = words(pick(finder(box, null)));
  return { id, author: { handle: who.handle, name: who.name }, text, time: timeOf(box.querySelector('time')) };
}

/** Whole targets of the links in a text: X hides the end of a long one, the address itself is only its shortener. */
function linksIn(text: Element | null): string[] {
  const links: string[] = [];
  for (const a of text?.querySelectorAll('a[href]') ?? []) {
    const shown = (a.textContent ?? '').replace(/…$/, '').trim();
    const url = /^https?:\/\//.test(shown)
      ? safeUrl(shown, new URL('https://x.com'))
      : /^[@#$]/.test(shown)
        ? null
        : safeUrl(a.getAttribute('href'), new URL('https://x.com'));
    if (url && links.length < 100) links.push(url.href.slice(0, 2_000));
  }
  return links;
}

/** Whom a post answers: the "Replying to" line (links to people between name and text, in any language) and leading mentions. */
function answers(unit: Element, head: Head, textAt: Element | null, text: string): string[] {
  const end = textAt ?? head.find(at.MEDIA) ?? head.box ?? head.find(at.GROUP);
  const found = new Map<string, string>();
  const add = (handle: string) => found.size < 60 && found.set(handle.toLowerCase(), handle);
  const { block, box } = head;
  for (const link of block && end ? unit.querySelectorAll('a[href]') : []) {
    if (!block || !end || block.contains(link) || end.contains(link) || box?.contains(link)) continue;
    const between = block.compareDocumentPosition(link) & 4 && link.compareDocumentPosition(end) & 4;
    const handle = between && (link.textContent ?? '').startsWith('@') && profileOf(link);
    if (handle) add(handle);
  }
  for (const word of text.split(/\s/, 60)) {
    const handle = /^\.?@(\w{1,15})$/.exec(word)?.[1];
    if (!handle) break;
    add(handle);
  }
  return [...found.values()];
}

function audienceOf(block: Element | null): Post['audience'] {
  if (!block) return 'unknown';
  if (block.querySelector(at.LOCK)) return 'limited';
  // A sign beside the name that is not known could be the lock.
  for (const svg of block.querySelectorAll('svg[aria-label]:not([data-testid])')) {
    if (!at.VERIFIED_WORDS.test(svg.getAttribute('aria-label') ?? '')) return 'unknown';
  }
  return 'public';
}

/** Whether nothing stands behind an element in `scope`. */
function isLast(el: Element, scope: Element): boolean {
  for (let at: Element | null = el; at && at !== scope; at = at.parentElement) if (at.nextElementSibling) return false;
  return true;
}

/** Head of the post read last, for the question where its mark stands, which follows at once; taken once, for the post may change. */
let last: { element: Element; head: Head } | null = null;

export const xAdapter: SiteAdapter = {
  id: 'x',
  name: 'X',
  exclude: X_EXCLUDE,

  roots(doc) {
    const found = [...doc.querySelectorAll(at.ROOTS)];
    const outer = found.filter((el) => !found.some((other) => other !== el && other.contains(el)));
    return outer.some((el) => el.getAttribute('role') !== 'dialog') ? outer : [...outer, ...doc.querySelectorAll(at.ROOTS_LAST)];
  },

  units(scope) {
    // Within a post all is part of it.
    if (scope.parentElement?.closest(at.POST)) return [];
    const found: Element[] = [];
    const add = (el: Element) => found.at(-1)?.contains(el) || found.push(el);
    if (scope.matches(at.POST)) add(scope);
    else {
      const first = scope.querySelector(at.POST);
      if (first) add(first);
      // Nearly always a cell holds one post and nothing behind it: the search for more is spared.
      if (first && !isLast(first, scope)) for (const el of scope.querySelectorAll(at.POST)) add(el);
    }
    if (!found.length) for (const el of [scope, ...scope.querySelectorAll(at.CELL)]) if (el.matches(at.CELL) && el.querySelector(at.TIME)) add(el);
    return found.map((element) => ({ element, kind: element.closest(at.PROMOTED) && !element.querySelector(at.TIME) ? 'ad' : 'post' }));
  },

  unitOf(node) {
    return unitAround(node.nodeType === 1 ? (node as Element) : node.parentElement);
  },

  read({ element, kind }, { gaps, url }) {
    const head = headOf(element);
    last = { element, head };
    const { find, status, who } = head;
    const textAt = pick(find);
    // A notice ("This post is unavailable", "Mara liked your post") or an empty shell.
    if (element.matches(at.NOTICE) || (!head.block && !textAt && !find('time'))) return null;
    const isAd = kind === 'ad';
    // In the reply dialog the post answered has no link on its time: then the page holds no id.
    const inDialog = element.closest('[role="dialog"]')?.querySelector('[contenteditable="true"],[data-testid^="tweetTextarea"]');
    if (!isAd && !inDialog && !gaps.must('x.permalink', status)) return null;
    if (head.several) return gaps.must('x.one-post', null);
    const byLink = status && !status.handle.includes('/') ? status.handle : null;
    // Name and link must speak of the same account: else parts of two posts were mixed.
    if (byLink && who && !same(byLink, who.handle)) return gaps.must('x.same-author', null);
    const handle = gaps.must('x.handle', byLink ?? who?.handle);
    if (!handle) return null;
    const media = find(at.MEDIA);
    if (!textAt && !media && !head.box) return gaps.must('x.text', null);
    // Two texts here and none in the quote: which is whose cannot be told.
    if (head.box && element.querySelectorAll(at.TEXT[0]).length > 1 && !head.box.querySelector(at.TEXT[0])) return gaps.must('x.text', null);

    const { text, cut } = words(textAt);
    const timeEl = head.time ?? (isAd ? null : find('time'));
    const time = timeOf(timeEl);
    if (!isAd) gaps.must('x.time', time);
    const name = gaps.must('x.name', who?.name);
    const quote = quoted(head.box);
    if (head.box?.querySelector('time')) gaps.must('x.quote', quote);
    const context = contextLink(head, element);
    const by = context?.link && !at.NO_REPOST.test(context.line.textContent ?? '') ? profileOf(context.link) : null;
    const byName = context?.line.querySelector('[dir]');
    const replyTo = answers(element, head, textAt, text);
    const lang = textAt?.getAttribute('lang');
    return {
      site: 'x',
      kind: isAd ? 'ad' : 'post',
      id: status?.id ?? null,
      permalink: status ? `/${handle}/status/${status.id}` : null,
      author: { handle, name, verified: !!head.block?.querySelector(at.VERIFIED) },
      time,
      timeText: timeEl ? readLine(timeEl, 200) || null : null,
      text,
      cut: cut === 'none' && find(at.SHOW_MORE) ? 'see-more' : cut,
      counts: countsOf(head, (part) => gaps.must(part, null)),
      isAd,
      isRepost: by !== null,
      repostedBy: by === null ? null : { handle: by, name: byName ? readLine(byName) || null : null },
      quoted: quote,
      replyTo,
      ...(isAd ? { parent: null, root: null } : threadOf(element, head, replyTo, url)),
      wall: null,
      audience: audienceOf(head.block),
      language: lang && lang.length < 36 && !NO_LANGUAGE.test(lang) ? lang : null,
      links: linksIn(textAt),
      hasMedia: media !== null,
    };
  },

  glance,

  anchor(element) {
    const { block, time, who, status } = last?.element === element ? last.head : headOf(element);
    last = null;
    const link = time?.closest('a');
    const inBlock = link && (!block || block.contains(link));
    let row: Element | null = inBlock ? link : (who?.line ?? null);
    // The outermost link or button around it, looked for once: what stands above that is in none.
    let trap: Element | null = null;
    for (let at = row?.closest('a,button'); at; at = at.parentElement?.closest('a,button')) trap = at;
    // Up from the time to the row it shares with others; from the handle (in focus it has its own line) only out of its link.
    while (row && row !== block && row !== element && (row === who?.line || (inBlock && row.childElementCount < 2) || trap?.contains(row))) {
      const up: Element | null = row.parentElement;
      if (up === block && !inBlock) break;
      row = up;
    }
    return row && row !== element && status && !trap?.contains(row) ? row : null;
  },
};

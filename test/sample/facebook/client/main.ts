/** Starts the page: who is signed in, which address, and every further address without a reload. */
import type { WirePerson, WirePost } from '../wire';
import { askAccount, askContacts, askPlace, askPost } from './api';
import { chat } from './chat';
import { PostDialog } from './dialog';
import { h } from './dom';
import { frame, leftRail, rightRail } from './frame';
import { gonePage, homePage, placePage, postPage, privatePage, type Page } from './pages';
import { options, signIn } from './session';
import { hideTip } from './tip';

/** A post a click has opened: shown over the page below, which stays. */
interface Over {
  town: 'dialog';
}

const root = h('div', { id: 'mount_0_0_Qk' });
const opened = new Map<string, WirePost>();
let contacts: WirePerson[] = [];
let page: Page | null = null;
let dialog: PostDialog | null = null;
let turn = 0;

function openPost(post: WirePost, toBox: boolean): void {
  if (dialog) return;
  const over: Over = { town: 'dialog' };
  opened.set(post.permalink, post);
  history.pushState(over, '', post.permalink);
  showDialog(post, toBox, () => history.back());
}

function showDialog(post: WirePost, toBox: boolean, close: () => void): void {
  hideTip();
  dialog = new PostDialog(post, root, close);
  dialog.show(toBox);
}

function closeDialog(): void {
  dialog?.hide();
  dialog = null;
}

const isPost = (path: string): boolean => /\/posts\/[^/]+/.test(path) || path.startsWith('/permalink.php');
const isPrivate = (path: string): boolean => /^\/(messages|settings|ads|adsmanager|payments|privacy|checkpoint)(\/|$)/.test(path);

async function pageFor(path: string): Promise<Page> {
  if (path === '/' || path === '/home.php') return homePage(contacts.slice(0, 7), openPost);
  if (isPrivate(path)) return privatePage(path, contacts);
  if (isPost(path)) {
    const { post, place } = await askPost(path);
    if (!post) return gonePage();
    // A group's post opens over its group; any other one has a page of its own.
    if (place?.kind !== 'group') return postPage(post);
    const below = placePage(place, openPost);
    queueMicrotask(() => showDialog(post, false, () => go(place.href)));
    return below;
  }
  const place = await askPlace(path);
  return place ? placePage(place, openPost) : gonePage();
}

/** The part of an address that names a page of the site. */
function pathOf(url: URL): string {
  const id = url.searchParams.get('id');
  const story = url.searchParams.get('story_fbid');
  if (url.pathname === '/permalink.php') return `/permalink.php?story_fbid=${story ?? ''}&id=${id ?? ''}`;
  return url.pathname === '/profile.php' ? `/profile.php?id=${id ?? ''}` : url.pathname;
}

async function render(): Promise<void> {
  turn += 1;
  const mine = turn;
  closeDialog();
  hideTip();
  const made = await pageFor(pathOf(new URL(location.href)));
  if (mine !== turn) return;
  page?.feed?.stop();
  page = made;
  document.title = made.title;
  const sides = made.wide ? [] : [leftRail(), rightRail(contacts)];
  root.replaceChildren(frame(made.element, sides, made.wide));
  const friend = contacts[2];
  if (friend && location.pathname === '/') root.append(chat(friend));
  scrollTo(0, 0);
  await made.feed?.start();
}

function go(href: string): void {
  history.pushState(null, '', href);
  void render();
}

document.addEventListener('click', (e) => {
  const link = (e.target as Element).closest<HTMLAnchorElement>('a[href]');
  if (!link || e.defaultPrevented || e.button !== 0 || e.ctrlKey || e.metaKey || e.shiftKey) return;
  e.preventDefault();
  const url = new URL(link.href, location.href);
  const raw = link.getAttribute('href') ?? '#';
  if (url.host !== location.host || raw.startsWith('#') || raw.startsWith('?') || url.pathname.startsWith('/photo')) return;
  if (link.target === '_blank' && url.pathname === '/') return;
  for (const name of [...url.searchParams.keys()]) if (name.startsWith('__')) url.searchParams.delete(name);
  go(`${url.pathname}${url.search}`);
});

addEventListener('popstate', () => {
  const over = history.state as Over | null;
  const post = opened.get(`${location.pathname}${location.search}`);
  if (over?.town === 'dialog' && post) showDialog(post, false, () => history.back());
  else if (dialog) closeDialog();
  else void render();
});

async function start(): Promise<void> {
  const { theme, lang } = options();
  document.documentElement.lang = lang;
  document.documentElement.className = theme === 'dark' ? '__fb-dark-mode' : '__fb-light-mode';
  [, contacts] = await Promise.all([askAccount().then(signIn), askContacts().then((list) => list)]);
  document.body.replaceChildren(root);
  await render();
}

void start();

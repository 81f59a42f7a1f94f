/** The single-column site: address changes without loading, tabs, dialogs, the visitor's own posts. */
import { article } from '../article';
import { column, type Tab } from '../column';
import { GROUND } from '../ground';
import { routeOf, type Route } from '../routes';
import { shell, visitor } from '../shell';
import { handleOf, pathOf, type Scene, type Shown } from '../shown';
import { toElement } from '../tree';
import { composer } from './composer';
import { cellsOf, type Hands } from './feeds';
import { dialog, menu, sure, toast } from './layers';
import { erase, rewrite, write, writtenOf } from './replies';
import { shortcuts } from './shortcuts';
import { Town } from './town';
import { Virtualiser, type Cell } from './virtualiser';

/** Cells a timeline begins with and grows by. */
const BATCH = 40;

export function site(scene: Scene, asServed: boolean): void {
  const { labels, options } = scene;
  const me = visitor(scene);
  const town = new Town(options, scene.now);
  let tab: Tab = 'for-you';
  let route: Route = { kind: 'home' };
  let list: Virtualiser | null = null;
  /** After a post was taken away: what stands around it stays, as with the site's own framework. */
  let shorten: () => void = () => undefined;
  let leave: (() => void)[] = [];
  let closeDialog: (() => void) | null = null;

  const root = document.getElementById('react-root');
  if (!root) throw new Error('The page has no root.');
  if (!asServed) {
    root.replaceChildren(toElement(shell(scene)));
    document.documentElement.dataset.theme = options.theme;
    document.documentElement.lang = options.lang;
    document.documentElement.style.colorScheme = options.theme;
    document.body.style.backgroundColor = GROUND[options.theme];
  }

  const hands: Hands = {
    town,
    scene,
    replyBox: (parent) => (cell) => {
      const host = cell.querySelector<HTMLElement>('.irb');
      if (!host || !me) return () => undefined;
      const box = composer(host, { me, scene, form: 'inline', button: labels.reply, prompt: labels.replyPrompt, send: (text) => send(parent, text) });
      return () => box.gone();
    },
  };

  function send(parent: Shown | null, text: string): void {
    if (!me) return;
    const made = write(parent?.post.key ?? null, me.key, text, Date.now());
    closeDialog?.();
    draw();
    toast(scene, `/${handleOf(me)}/status/${made.id}`);
  }

  function title(): void {
    const count = me && route.kind !== 'messages' ? '(3) ' : '';
    const focal = route.kind === 'status' ? town.withId(route.id) : null;
    const words: Record<Route['kind'], string> = {
      home: labels.home,
      compose: labels.home,
      messages: labels.messages,
      notifications: labels.notifications,
      other: 'X',
      search: `${route.kind === 'search' ? route.q : ''} - ${labels.search}`,
      profile: route.kind === 'profile' ? `@${route.handle}` : '',
      status: focal ? `${focal.author.name} on X: “${focal.post.text}”` : labels.unavailable,
    };
    document.title = `${count}${words[route.kind]} / X`;
  }

  /** Fills the timeline anew; the frame around it stays. */
  function draw(scrollTo: number | null = null): void {
    const find = () => cellsOf(hands, route, tab, me?.key ?? null);
    let found = find();
    const { focalKey } = found;
    let shown = Math.min(found.cells.length, scrollTo ? Math.max(BATCH, Math.ceil(scrollTo / 60)) : Math.max(BATCH, lastShown));
    const part = (): Cell[] => found.cells.slice(0, shown);
    shorten = () => {
      found = find();
      list?.set(part());
    };
    list?.destroy();
    const host = document.querySelector<HTMLElement>('[data-testid="primaryColumn"] .lst');
    if (!host) return;
    let waiting = false;
    list = new Virtualiser(host, null, options.recycle, () => {
      if (waiting || shown >= found.cells.length) return;
      waiting = true;
      window.setTimeout(() => {
        shown = lastShown = Math.min(found.cells.length, shown + BATCH);
        waiting = false;
        list?.set(part());
      }, 30);
    });
    list.set(part());
    if (scrollTo !== null) window.scrollTo(0, scrollTo);
    else if (focalKey && (list.topOf(focalKey) ?? 0) > 0) window.scrollTo(0, Math.max(0, (list.topOf(focalKey) ?? 0) - 8));
  }
  let lastShown = 0;

  function frame(scrollTo: number | null): void {
    for (const end of leave) end();
    leave = [];
    list?.destroy();
    list = null;
    lastShown = 0;
    const primary = document.querySelector('[data-testid="primaryColumn"]');
    const handle = route.kind === 'profile' ? route.handle.toLowerCase() : '';
    const count = handle ? town.all().filter((p) => handleOf(town.shown(p).author).toLowerCase() === handle).length : 0;
    primary?.replaceChildren(toElement(column(route, scene, tab, me !== null, count)));
    const place = primary?.querySelector<HTMLElement>('.new');
    if (place && me) {
      const box = composer(place, { me, scene, form: 'inline', button: labels.post, prompt: labels.prompt, send: (text) => send(null, text) });
      leave.push(() => box.gone());
    }
    title();
    if (scrollTo === null) window.scrollTo(0, 0);
    draw(scrollTo);
  }

  /** Opens the dialog that answers `parent` (null: a new post); its address is the site's own. */
  function compose(parent: Shown | null, edit: string | null, push: boolean): void {
    if (!me || closeDialog) return;
    const before = location.href;
    if (push) history.pushState({ dialog: true }, '', '/compose/post');
    const own = edit ? writtenOf(edit) : undefined;
    let gone: (() => void) | null = null;
    closeDialog = dialog(
      scene,
      (body) => {
        if (parent && !edit) body.append(toElement(article(parent, scene, { place: 'dialog', lineDown: true })));
        const box = composer(body, {
          me,
          scene,
          form: 'dialog',
          button: edit ? labels.save : parent ? labels.reply : labels.post,
          prompt: parent ? labels.replyPrompt : labels.prompt,
          ...(own ? { start: own.text } : {}),
          send(text) {
            if (!edit) return send(parent, text);
            rewrite(edit, text, Date.now());
            closeDialog?.();
            draw();
          },
        });
        gone = () => box.gone();
        box.focus();
      },
      () => {
        gone?.();
        closeDialog = null;
        if (location.pathname === '/compose/post') history.replaceState({}, '', push ? before : '/home');
      },
    );
  }

  function go(url: URL): void {
    history.replaceState({ ...(history.state as object | null), scroll: window.scrollY }, '');
    history.pushState({}, '', url);
    tab = 'for-you';
    visit(null);
  }

  function visit(scrollTo: number | null): void {
    route = routeOf(new URL(location.href));
    closeDialog?.();
    if (route.kind !== 'compose') return frame(scrollTo);
    const parent = route.inReplyTo ? town.withId(route.inReplyTo) : null;
    frame(null);
    compose(parent, null, false);
  }

  const postAt = (node: Element): Shown | null => {
    const link = node.closest('article, [data-testid="tweet"]')?.querySelector<HTMLAnchorElement>('a[href*="/status/"]');
    const id = link ? /\/status\/(\d+)/.exec(link.href)?.[1] : undefined;
    return id ? town.withId(id) : null;
  };

  document.addEventListener('click', (event) => {
    const target = event.target instanceof Element ? event.target : null;
    if (!target || event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey) return;
    const reply = target.closest('[data-testid="reply"]');
    if (reply) return compose(postAt(reply), null, true);
    const caret = target.closest('[data-testid="caret"]');
    const shown = caret ? postAt(caret) : null;
    if (caret && shown) {
      const key = shown.post.key;
      const mine = me?.key === shown.post.author && writtenOf(key) !== undefined;
      return menu(
        caret,
        mine
          ? [
              { label: labels.remove, act: () => sure(scene, labels.removeAsk, () => (erase(key), shorten())) },
              { label: labels.edit, act: () => compose(shown, key, true) },
            ]
          : [{ label: `${labels.follow} @${handleOf(shown.author)}`, act: () => undefined }],
      );
    }
    if (target.closest('[data-testid="app-bar-back"]')) return history.length > 1 ? history.back() : go(new URL('/home', location.href));
    const link = target.closest('a');
    const named = link?.dataset.tab;
    if (named === 'for-you' || named === 'following') {
      event.preventDefault();
      tab = named;
      return frame(null);
    }
    if (link && link.origin === location.origin && link.target !== '_blank') {
      event.preventDefault();
      if (link.dataset.testid === 'SideNav_NewTweet_Button') return compose(null, null, true);
      return go(new URL(link.href));
    }
    const inside = target.closest('article');
    if (!inside || link || inside.getAttribute('tabindex') === '-1' || target.closest('button, [role="button"], [role="dialog"], dialog')) return;
    const quoted = target.closest('[role="link"][tabindex="0"]');
    const post = postAt(inside);
    if (post && !getSelection()?.toString()) go(new URL(pathOf(quoted && post.quoted ? post.quoted : post), location.href));
  });
  document.addEventListener('submit', (event) => {
    if (!(event.target instanceof HTMLFormElement) || event.target.getAttribute('role') !== 'search') return;
    event.preventDefault();
    go(new URL(`/search?q=${encodeURIComponent(String(new FormData(event.target).get('q') ?? ''))}`, location.href));
  });
  window.addEventListener('popstate', (event) => visit((event.state as { scroll?: number } | null)?.scroll ?? 0));
  history.scrollRestoration = 'manual';
  shortcuts({ write: () => compose(null, null, true), reply: (node) => compose(postAt(node), null, true), busy: () => closeDialog !== null });
  visit((history.state as { scroll?: number } | null)?.scroll ?? null);
}

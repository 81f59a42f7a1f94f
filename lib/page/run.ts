/** One run over a document with one page view: from units to captures, marks and reports. A changed view starts a new run. */
import { threadKey } from '../listening/addressed';
import type { Capture, MarkUpdate } from '../model/match';
import type { Post } from '../model/post';
import type { PageView } from '../model/view';
import type { ReadContext, SiteAdapter, Unit } from '../sites/contract';
import { isPrivate } from '../sites/hosts';
import type { GoneLook } from './gone';
import { isAnswer } from './keys';
import { Judge, labelOf } from './judge';
import type { Link } from './link';
import { marksOn } from './marks';
import type { Match } from './matching';
import { reporter } from './report';
import { send } from './send';
import type { Status } from './status';
import { watch } from './watch';

/** The part of a link that a run fills in while it lasts. */
type Shown = Pick<Link, 'view' | 'readAll' | 'find' | 'here' | 'state' | 'focusMark' | 'draw'>;

/** What a page shows while nothing is read. */
export const idle = (): Shown => ({
  view: () => null,
  readAll: () => [],
  find: () => null,
  here: () => [],
  state: () => 'new',
  focusMark: () => undefined,
  draw: () => undefined,
});

export interface RunParts {
  adapter: SiteAdapter;
  view: PageView;
  match: Match;
  docId: string;
  status: Status;
  link: Link;
  wantSecond: () => void;
  wantEngine: () => void;
}

/** Starts reading; what it finds is told through `link`. Returns what ends it. */
export function openRun({ adapter, view, match, docId, status, link, wantSecond, wantEngine }: RunParts): () => void {
  const end = new AbortController();
  const signal = end.signal;
  const judge = new Judge(view, match);
  const marks = marksOn(adapter, (c) => labelOf(c, view), open);
  let gone: GoneLook | undefined;
  const drawAll = (updates: readonly MarkUpdate[]): void => updates.forEach((u) => marks.draw(u.key, u.state));
  const tell = reporter(docId, adapter.id, drawAll, signal);
  /** What each element showed last, so that a redraw of the same post costs one read and no more. */
  const shown = new WeakMap<Element, Post>();
  const threads = new Map<string, Set<Element>>();
  let again: Iterable<Element> | null = null;
  /** Posts whose words are read closely as soon as that is possible. */
  const undecided = new Set<Element>();
  let href = '';
  let excluded = false;
  /** An answer of an own account was here: only then can one be gone. */
  let ownAnswers = false;

  const context = (): ReadContext => ({ gaps: status.gaps, now: Date.now(), url: new URL(location.href) });
  let shared: ReadContext | null = null;

  function onUnit(unit: Unit): void {
    if (location.href !== href) {
      href = location.href;
      excluded = isPrivate(location.pathname, adapter.exclude);
      status.set(excluded ? 'excluded' : null);
    }
    if (excluded) return;
    shared ??= context();
    status.gaps.now = 0;
    const post = adapter.read(unit, shared);
    if (!post) {
      if (status.gaps.now) status.count(unit.element, 'unread', shared.now);
      return marks.place(unit, null);
    }
    status.count(unit.element, post.isAd ? 'ad' : 'read', shared.now);
    shown.set(unit.element, post);
    const { capture, spoke, open } = judge.judge(post, shared.now);
    // What is quiet is told by the engine; until it is there, a post that may be is undecided like one that may match.
    const hush = view.quiet && capture && !capture.own && !link.heard?.(post, view);
    if (open || hush) {
      undecided.add(unit.element);
      wantEngine();
    }
    const thread = threadKey(post);
    if (thread && view.brands.length) remember(thread, unit.element);
    if (spoke) again = threads.get(spoke) ?? null;
    const worth = !hush && capture && wanted(capture) ? capture : null;
    marks.place(unit, worth);
    if (!worth) return;
    tell(worth);
    ownAnswers ||= worth.own !== null && isAnswer(worth.post);
    if (worth.matches.length && !worth.own) wantSecond();
  }

  function remember(thread: string, element: Element): void {
    const members = threads.get(thread);
    if (members) members.add(element);
    else if (threads.size < 500) threads.set(thread, new Set([element]));
  }

  /** Of own accounts only the brand's posts count by themselves; a colleague's or private one only as an answer, or about the brand. */
  function wanted(capture: Capture): boolean {
    return capture.own === null || capture.own === 'brand' || capture.matches.length > 0 || isAnswer(capture.post);
  }

  function onBatch(roots: readonly Element[]): void {
    shared = null;
    status.tellSoon();
    if (again) {
      const elements = [...again];
      again = null;
      watcher.again(elements);
    }
    lookForGone(roots);
    marks.sweep();
    for (const element of undecided) if (!element.isConnected) undecided.delete(element);
    for (const [key, members] of threads) {
      for (const element of members) if (!element.isConnected) members.delete(element);
      if (!members.size) threads.delete(key);
    }
  }

  function lookForGone(roots: readonly Element[]): void {
    if (!ownAnswers) return;
    gone ??= link.goneWatch?.();
    const ids = gone ? gone(roots, adapter, marks.here(), (element) => shown.get(element)?.id ?? null) : wantEngine();
    if (ids?.length) void send('page.removed', { docId, site: adapter.id, ids });
  }

  function open(key: string): void {
    if (link.openCard) return link.openCard(key);
    // The second script is still on its way: it opens the card as soon as it is here.
    link.pendingOpen = key;
    wantSecond();
  }

  const watcher = watch(document, adapter, marks.ours, onUnit, onBatch, signal);
  link.onEngine = () => {
    watcher.again(undecided);
    undecided.clear();
    lookForGone(adapter.roots(document));
  };

  const here: Shown = {
    view: () => view,
    readAll() {
      const all = context();
      return adapter
        .roots(document)
        .flatMap((root) => adapter.units(root))
        .flatMap((unit) => adapter.read(unit, all) ?? []);
    },
    find: marks.get,
    here: marks.here,
    state: marks.state,
    focusMark: marks.focus,
    draw: drawAll,
  };
  Object.assign(link, here);

  return () => {
    end.abort();
    marks.clear();
    Object.assign(link, idle());
  };
}

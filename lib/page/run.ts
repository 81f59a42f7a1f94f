/** One run over a document with one page view: from units to captures, marks and reports. A changed view starts a new run. */
import type { Filter } from '../listening/filter';
import type { Capture, MarkUpdate } from '../model/match';
import type { PageView } from '../model/view';
import type { ReadContext, SiteAdapter, Unit } from '../sites/contract';
import { isPrivate } from '../sites/hosts';
import type { GoneLook } from './gone';
import { isAnswer } from './keys';
import { judgeOn, labelOf } from './judge';
import type { Link } from './link';
import { marksOn } from './marks';
import { matching } from './matching';
import { reporter } from './report';
import { send } from './send';
import type { Skimming } from './skim';
import type { Status } from './status';
import { watch } from './watch';

/** What left the page is forgotten once in so many batches. */
const SWEEP = 16;

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
  filter: Filter;
  docId: string;
  status: Status;
  link: Link;
  wantSecond: () => void;
  wantEngine: () => void;
}

/** Starts reading; what it finds is told through `link`. Returns what ends it. */
export function openRun({ adapter, view, filter, docId, status, link, wantSecond, wantEngine }: RunParts, skimming?: Skimming): () => void {
  const end = new AbortController();
  const signal = end.signal;
  const { match, ready } = matching(filter, link, wantEngine);
  const { judge, spoken } = judgeOn(view, match);
  const marks = marksOn(
    adapter,
    (c) => labelOf(c, view),
    () => link.picture,
    open,
    signal,
  );
  let gone: GoneLook | undefined;
  const drawAll = (updates: readonly MarkUpdate[]): void => updates.forEach((u) => marks.draw(u.key, u.state));
  const tell = reporter(docId, adapter.id, drawAll, signal);
  const skim = skimming?.(adapter, view.accounts, spoken, filter, () => lookAgain(adapter.roots(document)));
  /** Ids of what the elements showed last. */
  const shown = new WeakMap<Element, string | null>();
  /** Customers are answered here of whom that was not known: posts of theirs may be ours. Or a private place was left. */
  let again = false;
  let batches = 0;
  /** Posts whose words are read closely as soon as that is possible. */
  const undecided = new Set<Element>();
  let href = '';
  let excluded = false;
  /** An answer of an own account was here: only then can one be gone. */
  let ownAnswers = false;

  /** For one go of work, in which neither time nor address changes. */
  const context = (): ReadContext => ({ gaps: status.gaps, now: Date.now(), url: new URL(location.href) });
  let shared = context();

  function onStart(): void {
    // A context is one go's own, for adapters keep by it what they found.
    if (location.href === href) {
      shared = { ...shared, now: Date.now() };
      return;
    }
    shared = context();
    href = shared.url.href;
    // What came under a private address was passed over.
    again ||= excluded;
    excluded = isPrivate(shared.url.pathname, adapter.exclude);
    status.set(excluded ? 'excluded' : null);
  }

  function onUnit(unit: Unit): void {
    if (excluded) return;
    const passed = skim?.over(unit, shared.url);
    if (passed) {
      status.count(unit.element, 'read', shared.now);
      shown.set(unit.element, passed.id);
      return marks.place(unit, null);
    }
    status.gaps.now = 0;
    const post = adapter.read(unit, shared);
    skim?.prove(post);
    if (!post) {
      if (status.gaps.now) status.count(unit.element, 'unread', shared.now);
      return marks.place(unit, null);
    }
    status.count(unit.element, post.isAd ? 'ad' : 'read', shared.now);
    shown.set(unit.element, post.id);
    const { capture, spoke, open } = judge(post, shared.now);
    // What is quiet is told by the engine; until it is there, a post that may be is undecided like one that may match.
    const hush = view.quiet && capture && !capture.own && !link.heard?.(post, view);
    if (open || hush) {
      undecided.add(unit.element);
      wantEngine();
    }
    again ||= spoke;
    const worth = !hush && capture && wanted(capture) ? capture : null;
    marks.place(unit, worth);
    if (!worth) return;
    tell(worth);
    ownAnswers ||= worth.own !== null && isAnswer(worth.post);
    if (worth.matches.length && !worth.own) wantSecond();
  }

  /** Of own accounts only the brand's posts count by themselves; a colleague's or private one only as an answer, or about the brand. */
  function wanted(capture: Capture): boolean {
    return capture.own === null || capture.own === 'brand' || capture.matches.length > 0 || isAnswer(capture.post);
  }

  function onBatch(roots: readonly Element[]): void {
    status.tellSoon();
    if (again) {
      again = false;
      lookAgain(roots);
    }
    lookForGone(roots);
    if (++batches % SWEEP) return;
    marks.sweep();
    for (const element of undecided) if (!element.isConnected) undecided.delete(element);
  }

  const lookAgain = (roots: readonly Element[]): void => lookAt(units(roots).map(({ element }) => element));
  const units = (roots: readonly Element[]): Unit[] => roots.flatMap((root) => adapter.units(root));

  function lookForGone(roots: readonly Element[]): void {
    if (!ownAnswers) return;
    gone ??= link.goneWatch?.();
    const ids = gone ? gone(roots, adapter, marks.here(), (element) => shown.get(element) ?? null) : wantEngine();
    if (ids?.length) void send('page.removed', { docId, site: adapter.id, ids });
  }

  function open(key: string): void {
    if (link.openCard) return link.openCard(key);
    // The second script is still on its way: it opens the card as soon as it is here.
    link.pendingOpen = key;
    wantSecond();
  }

  const lookAt = watch(document, adapter, marks.ours, onStart, onUnit, onBatch, signal);
  // In tasks of their own: taking the script in, making it ready, and reading are each some milliseconds.
  link.onEngine = () =>
    void setTimeout(() => {
      if (signal.aborted) return;
      ready();
      lookAt(undecided);
      undecided.clear();
      lookForGone(adapter.roots(document));
    });

  const here: Shown = {
    view: () => view,
    readAll() {
      const all = context();
      return units(adapter.roots(document)).flatMap((unit) => adapter.read(unit, all) ?? []);
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

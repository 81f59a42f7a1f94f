/** First script of a page: reads, matches, marks. Wires the rooms of this folder together for one site. */
import type { PageView } from '../model/view';
import { VIEW_KEY, VIEW_VERSION } from '../model/view-key';
import { filterOf, type Filter } from '../listening/filter';
import type { Program } from '../listening/program';
import type { SiteAdapter } from '../sites/contract';
import { alive, api } from './api';
import { answerCommands } from './commands';
import { linked, setLink, type Link } from './link';
import { idle, openRun } from './run';
import { send } from './send';
import type { Skimming } from './skim';
import { statusOf } from './status';

/** Own work in one task while the compiled queries come to life, ms. */
const SLICE = 3;
/** How often an orphaned script notices that its extension is gone, ms. */
const PULSE = 500;

/** Starts reading this document. Called once per document by a site's entrypoint. `skimming`: for a site that can be glanced at. */
export function startPage(adapter: SiteAdapter, skimming?: Skimming): void {
  // A sandboxed document stands under the site's address, but the site itself has cut it off from its own.
  if (origin === 'null') return;
  // In a task of its own, for the browser sets up its own part at the first use. Taken in twice (manifest and after an install): the first one stays.
  setTimeout(() => alive() && !linked() && begin(adapter, skimming));
}

function begin(adapter: SiteAdapter, skimming?: Skimming): void {
  const life = new AbortController();
  const docId = crypto.randomUUID();
  const status = statusOf(docId, adapter);
  let stop: (() => void) | null = null;
  let round = 0;

  const link: Link = {
    docId,
    adapter,
    signal: life.signal,
    commands: {
      marks: ({ marks }) => {
        link.draw(marks);
        return null;
      },
    },
    health: status.report,
    ...idle(),
  };
  setLink(link);
  answerCommands(link);

  /** A page made ahead or opened in a tab behind is not read before somebody looks at it, whatever the page says of that. */
  const seen = document.hidden && new Promise<void>((done) => addEventListener('visibilitychange', () => document.hidden || done()));

  const load = async (view: PageView | undefined): Promise<void> => {
    await seen;
    const mine = ++round;
    stop?.();
    stop = null;
    if (!view) return;
    if (view.version !== VIEW_VERSION || ![view.paused, view.brands, view.accounts].every(Array.isArray)) return status.set('stale-view');
    if (!view.onDuty || view.paused.includes(adapter.id)) return status.set('off');
    let filter: Filter;
    try {
      filter = await inSlices(filterOf(view.program as Program));
    } catch {
      // Compiled by another version, or written by another hand: said in the reading status; the worker writes it anew.
      return status.set('stale-view');
    }
    if (mine !== round || life.signal.aborted) return;
    status.set(null);
    stop = openRun({ adapter, view, filter, docId, status, link, wantSecond, wantEngine }, skimming);
  };

  const wantSecond = once(() => send('page.second', { docId }));
  const wantEngine = once(() => send('page.second', { docId, engine: true }));

  const read = (): Promise<void> => api.storage.local.get(VIEW_KEY).then((kept) => load(kept[VIEW_KEY] as PageView | undefined));
  api.storage.onChanged.addListener((changes) => void (changes[VIEW_KEY] && read()));
  // Firefox tells a page that is put by for the way back nothing, neither of the view nor of how its posts stand.
  addEventListener('pageshow', (event) => void (event.isTrusted && event.persisted && alive() && read()));
  const pulse = setInterval(() => !alive() && life.abort(), PULSE);
  life.signal.addEventListener('abort', () => {
    clearInterval(pulse);
    stop?.();
    setLink(undefined);
  });
  void read();
}

/** Asks once; after an answer that failed the next call asks again. */
function once(ask: () => Promise<unknown>): () => void {
  let asked = false;
  return () => {
    if (asked) return;
    asked = true;
    // The browser sets up its messages at the first one, some ms: not within the reading of a post.
    setTimeout(() => void ask().then((answer) => (asked = answer !== undefined)));
  };
}

async function inSlices(steps: Generator<void, Filter>): Promise<Filter> {
  let end = performance.now() + SLICE;
  for (;;) {
    const step = steps.next();
    // A tab that stands behind gets its timers late, and nobody waits for its frames.
    if (!step.done && (document.hidden || performance.now() < end)) continue;
    // At the end too: reading begins in a task of its own.
    if (!document.hidden) await new Promise((next) => setTimeout(next));
    if (step.done) return step.value;
    end = performance.now() + SLICE;
  }
}

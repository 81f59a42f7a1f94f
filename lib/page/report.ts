/** Sends captures to the worker in batches, once per text of a post, and hands back the mark states. */
import type { Capture, MarkUpdate } from '../model/match';
import type { SiteId } from '../sites/hosts';
import { versionOf } from './keys';
import { send } from './send';

/** ms: long enough to gather what one redraw brings. */
const GATHER = 40;
/** ms between two calls at least: a feed that runs past fills one call instead of four. */
const APART = 160;
const BATCH = 50;
/** Posts known to have been told, the latest. One that comes back later is told again, which costs a call and changes nothing. */
const REMEMBERED = 500;

/** Takes captures; `onMarks` is called with what the worker says of them. Ends with `signal`. */
export function reporter(
  docId: string,
  site: SiteId,
  onMarks: (marks: readonly MarkUpdate[]) => void,
  signal: AbortSignal,
): (capture: Capture) => void {
  const queue = new Map<string, Capture>();
  const sent = new Map<string, string>();
  /** Set while a flush waits or runs: what comes meanwhile goes with it. */
  let timer: ReturnType<typeof setTimeout> | null = null;
  let last = 0;

  const flush = async (): Promise<void> => {
    last = performance.now();
    let size = BATCH;
    while (queue.size && !signal.aborted) {
      const captures = [...queue.values()].slice(0, size);
      const answer = await send('page.report', { docId, site, captures });
      // Not stored: told again one by one, so that one that is refused takes no other with it. Of that one a later sight tries again.
      if (answer) onMarks(answer.marks);
      if (answer || size < 2)
        for (const one of captures) {
          if (queue.get(one.key) === one) queue.delete(one.key);
          if (!answer) sent.delete(one.key);
        }
      else size = 1;
    }
    timer = null;
  };

  return (capture) => {
    const { key } = capture;
    const version = versionOf(capture);
    if (sent.get(key) === version) return;
    sent.set(key, version);
    if (sent.size > REMEMBERED) sent.delete(sent.keys().next().value as string);
    queue.set(key, capture);
    timer ??= setTimeout(() => void flush(), Math.max(GATHER, last + APART - performance.now()));
  };
}

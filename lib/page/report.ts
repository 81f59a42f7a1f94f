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
  let timer: ReturnType<typeof setTimeout> | null = null;
  let busy = false;
  let last = 0;

  const flush = async (): Promise<void> => {
    timer = null;
    if (busy) return;
    busy = true;
    last = performance.now();
    while (queue.size && !signal.aborted) {
      const captures = [...queue.values()].slice(0, BATCH);
      for (const { key } of captures) queue.delete(key);
      const answer = await send('page.report', { docId, site, captures });
      if (answer) onMarks(answer.marks);
      // Not stored: a later sight of the same post tries again.
      else for (const { key } of captures) sent.delete(key);
    }
    busy = false;
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

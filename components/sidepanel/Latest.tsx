import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import type { CallOut } from '../../lib/bus/calls';
import { onChanged, onPanel, send } from '../../lib/bus/client';
import { Mention } from '../popup/Mention';
import { Notice } from '../ui/Notice';
import { ago } from '../ui/time-words';
import { useMinute } from '../ui/use-minute';

type Found = CallOut<'panel.mentions'>['mentions'];

/** Several announcements of one moment are one reason to look, ms. */
const GATHER = 150;

function useLatest(): Found | undefined {
  const [found, setFound] = useState<Found>();
  useEffect(() => {
    const stop = new AbortController();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const read = async (): Promise<void> => {
      const answer = await send('panel.mentions', null);
      if (answer.ok && !stop.signal.aborted) setFound(answer.value.mentions);
    };
    const soon = (): void => {
      clearTimeout(timer);
      timer = setTimeout(() => void read(), GATHER);
    };
    onChanged(soon, stop.signal);
    onPanel(() => {
      soon();
      return false;
    }, stop.signal);
    browser.tabs.onActivated.addListener(soon);
    browser.tabs.onRemoved.addListener(soon);
    void read();
    return () => {
      stop.abort();
      clearTimeout(timer);
      browser.tabs.onActivated.removeListener(soon);
      browser.tabs.onRemoved.removeListener(soon);
    };
  }, []);
  return found;
}

/** Brings a window to the front. Firefox for Android has one window, and no word for it. */
async function raise(windowId: number | undefined): Promise<void> {
  const { windows } = browser as { windows?: typeof browser.windows };
  if (windowId !== undefined) await windows?.update(windowId, { focused: true }).catch(() => undefined);
}

/** The latest mentions of all tabs; a press goes to that tab and scrolls there. */
export function Latest() {
  const now = useMinute();
  const found = useLatest();
  const [failed, setFailed] = useState<string | null>(null);
  const go = async ({ tabId, mention }: Found[number]): Promise<void> => {
    // The tab may have been closed since: the worker's answer says so.
    const tab = await browser.tabs.update(tabId, { active: true }).catch(() => undefined);
    await raise(tab?.windowId);
    const answer = await send('popup.show', { tabId, key: mention.key });
    setFailed(answer.ok ? null : answer.message);
  };
  if (!found?.length) return null;
  return (
    <section className="stack latest" aria-label="Latest mentions of all tabs">
      <h2>Latest in all tabs</h2>
      {failed ? (
        <Notice tone="bad" live>
          {failed}
        </Notice>
      ) : null}
      <ul className="mentions">
        {found.map((one) => (
          <li key={one.mention.key}>
            <Mention mention={one.mention} more={one.mention.at ? ago(one.mention.at, now) : ''} show={() => void go(one)} />
          </li>
        ))}
      </ul>
    </section>
  );
}

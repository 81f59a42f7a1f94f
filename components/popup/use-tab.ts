/** The tab in front: its number, its address where Earshot may know it, and what its page has told. */
import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import type { CallOut } from '../../lib/bus/calls';
import { onChanged, send } from '../../lib/bus/client';

export interface FrontTab {
  id: number;
  url: string | null;
}
export type PageState = CallOut<'popup.page'>;

/** `tabId` from the address is for opening the popup in a tab of its own (tests, "open in a tab"). */
async function findTab(): Promise<FrontTab | null> {
  const asked = Number(new URLSearchParams(location.search).get('tab'));
  const tab = asked ? await browser.tabs.get(asked) : (await browser.tabs.query({ active: true, currentWindow: true }))[0];
  return tab?.id === undefined ? null : { id: tab.id, url: tab.url ?? null };
}

export interface TabState {
  /** undefined: still asking. */
  tab: FrontTab | null | undefined;
  /** null: no content script of ours answers there. */
  page: PageState | null | undefined;
}

const NOTHING: PageState = { mentions: [], health: null, whoami: null, box: null, unkept: null, unopened: null };

export function useTab(): TabState {
  const [state, setState] = useState<TabState>({ tab: undefined, page: undefined });
  useEffect(() => {
    const stop = new AbortController();
    let tab: FrontTab | null | undefined;
    const read = async (): Promise<void> => {
      tab ??= await findTab().catch(() => null);
      const answer = tab ? await send('popup.page', { tabId: tab.id }) : null;
      if (!stop.signal.aborted) setState({ tab, page: answer?.ok ? answer.value : NOTHING });
    };
    onChanged(() => void read(), stop.signal);
    void read();
    return () => stop.abort();
  }, []);
  return state;
}

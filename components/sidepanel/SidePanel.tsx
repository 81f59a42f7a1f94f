import { useEffect, useMemo, useState } from 'react';
import { browser } from 'wxt/browser';
import { Card } from '../card/Card';
import { tabSource } from '../card/source';
import { Latest } from './Latest';
import { Loading } from '../ui/Empty';

/** The tab in front of this window, followed as the person changes it. `?tab=` fixes one. */
function useFrontTab(): number | null {
  const [id, setId] = useState<number | null>(() => Number(new URLSearchParams(location.search).get('tab')) || null);
  useEffect(() => {
    if (new URLSearchParams(location.search).has('tab')) return;
    let window: number | undefined;
    const hear = (info: { tabId: number; windowId: number }): void => {
      if (window === undefined || info.windowId === window) setId(info.tabId);
    };
    browser.tabs.onActivated.addListener(hear);
    void browser.tabs.query({ active: true, currentWindow: true }).then(([tab]) => {
      window = tab?.windowId;
      setId(tab?.id ?? null);
    });
    return () => browser.tabs.onActivated.removeListener(hear);
  }, []);
  return id;
}

/** The card of the post chosen last in the tab in front, beside the page. */
export function SidePanel() {
  const tabId = useFrontTab();
  const source = useMemo(() => (tabId === null ? null : tabSource(tabId)), [tabId]);
  return source ? <Card key={tabId} source={source} below={<Latest />} /> : <Loading label="Looking at the page" />;
}

/** Ways out of the popup: options, the card beside the page. */
import { browser } from 'wxt/browser';

/** What only one of the browsers has; neither is in the common types. */
interface Beside {
  sidePanel?: { open(options: { tabId: number }): Promise<void> };
  sidebarAction?: { open(): Promise<void> };
}

const chromePanel = (): Beside['sidePanel'] => (globalThis as { chrome?: Beside }).chrome?.sidePanel;
const firefoxSidebar = (): Beside['sidebarAction'] => (browser as unknown as Beside).sidebarAction;

/** Whether this browser can show the card beside the page. */
export const hasPanel = (): boolean => Boolean(chromePanel() ?? firefoxSidebar());

/** Must be called in the click's own handler: both browsers ask for a fresh gesture. */
export function openPanel(tabId: number): Promise<void> {
  return chromePanel()?.open({ tabId }) ?? firefoxSidebar()?.open() ?? Promise.reject(new Error('No side panel in this browser'));
}

export const openOptions = (): Promise<void> => browser.runtime.openOptionsPage();

/**
 * The few browser calls a content script needs, without the polyfill (its 3 KB would go into every page).
 * Chromium's `chrome.*` and Firefox's `browser.*` both return promises here.
 */
interface Listener<A extends unknown[], R> {
  addListener(fn: (...args: A) => R): void;
  removeListener(fn: (...args: A) => R): void;
}

export interface PageApi {
  runtime: {
    /** Gone once the extension was updated or removed: the sign to leave. */
    id?: string;
    sendMessage(message: unknown): Promise<unknown>;
    getURL(path: string): string;
    onMessage: Listener<[message: unknown, sender: { id?: string; tab?: unknown }, respond: (answer: unknown) => void], boolean | undefined>;
  };
  storage: {
    local: { get(key: string): Promise<Record<string, unknown>> };
    onChanged: Listener<[changes: Record<string, { newValue?: unknown }>, area: string], void>;
  };
}

const scope = globalThis as unknown as { browser?: PageApi; chrome?: PageApi };

/** `chrome` is there in both, and first: in Chromium an element of the page with the id "browser" would answer to that name. */
export const api: PageApi = (scope.chrome ?? scope.browser) as PageApi;

/** False once this script is an orphan of an extension that was updated, reloaded or removed. */
export function alive(): boolean {
  try {
    return Boolean(api.runtime.id);
  } catch {
    return false;
  }
}

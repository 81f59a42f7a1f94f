/**
 * The few browser calls a content script needs, without the polyfill (its 3 KB would go into every page).
 * `chrome.*` is there in both browsers and returns promises here.
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

const scope = globalThis as unknown as { chrome: PageApi };

/** Never `browser`: in Chromium an element of the page with that id would answer to the name. */
export const api: PageApi = scope.chrome;

/** False once this script is an orphan of an extension that was updated, reloaded or removed. */
export function alive(): boolean {
  try {
    return Boolean(api.runtime.id);
  } catch {
    return false;
  }
}

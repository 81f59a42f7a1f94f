/**
 * What the worker needs of the browser, as one narrow door: the calls behind it run in tests on plain memory.
 * `session` is readable by the extension's own contexts only, `local` by content scripts as well.
 */
export interface Area {
  get(key: string): Promise<unknown>;
  /** All pairs whose key starts with `prefix`. */
  all(prefix: string): Promise<Record<string, unknown>>;
  set(key: string, value: unknown): Promise<void>;
  remove(keys: string[]): Promise<void>;
  /** Every key that the browser can tell without reading values; null: far more is kept than there is memory for. */
  keys(): Promise<string[] | null>;
  clear(): Promise<void>;
}

export interface Host {
  session: Area;
  local: Area;
  /** ms since 1970. */
  now(): number;
  /** To one frame of a tab, and to that very document where an id is given. Throws where nobody listens. */
  sendToFrame(tabId: number, frameId: number, message: unknown, documentId?: string | null): Promise<unknown>;
  /** To every own page that is open; what the first of them answered, where one did. */
  broadcast(message: unknown): Promise<unknown>;
  /** Open tabs whose address fits one of the match patterns. */
  tabsOf(patterns: readonly string[]): Promise<number[]>;
  /** Whether we may read addresses of this match pattern now. */
  mayRead(pattern: string): Promise<boolean>;
  /** Runs packaged files in the isolated world of frame 0. */
  inject(tabId: number, files: string[]): Promise<void>;
  /** Shows on the toolbar icon whether we are on duty. */
  showDuty(onDuty: boolean): Promise<void>;
  /** Shows on the icon of one tab what went wrong there; null: nothing any more. */
  showTrouble(tabId: number, sentence: string | null): Promise<void>;
  /** Wakes the worker for the next turn of the team's hours, ms since 1970; null: no more. */
  wakeForTurn(at: number | null): Promise<void>;
  /**
   * Lets somebody with a Worker make the backup that is due: a hidden page that calls `backup.save`, or, where the worker is a
   * page itself, that page and `save`.
   */
  unattended(save: (file: { made: number; name: string; url: string }) => Promise<unknown>): Promise<void>;
  closeUnattended(): Promise<void>;
  /** Whether the person has allowed to save to the downloads. */
  mayDownload(): Promise<boolean>;
  /** Saves without asking, and waits until it is whole; false: broken off. `path`: below the downloads folder. */
  download(url: string, path: string): Promise<boolean>;
  /** A file of the extension itself, by its path in it. Rejects where it is not there. */
  file(path: string): Promise<Uint8Array>;
  /** Wakes the worker when the next quiet line ends, ms since 1970; null: none does. */
  wakeForQuiet(at: number | null): Promise<void>;
  /** The content scripts of the manifest. */
  contentScripts(): { matches: string[]; files: string[] }[];
}

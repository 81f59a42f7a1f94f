/** setImmediate for libraries that expect it. */
const target = window as unknown as { setImmediate?: (run: () => void) => number };
target.setImmediate ??= (run) => window.setTimeout(run, 0);

export {};

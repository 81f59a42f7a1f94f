/** Turns what a broken or full store throws into a value with a sentence. */
import { fail, ok, type Failure, type Result } from '../kit/result';

const BROKEN = new Set([
  'OpenFailedError',
  'MissingAPIError',
  'InvalidStateError',
  'UnknownError',
  'DatabaseClosedError',
  'VersionError',
  'UpgradeError',
  'SchemaError',
  'NotFoundError',
  'DataError',
  'NoSuchDatabaseError',
  'DexieError',
  'TimeoutError',
  'InternalError',
  'ReadOnlyError',
  'TransactionInactiveError',
]);

/** What Chromium says where it has no name for it: of its storage for extensions, and of a store it opens. */
const NO_SPACE = /NO_SPACE|full disk/i;

/** An error and all it wraps: Dexie keeps the browser's own error inside. */
function chain(error: unknown): { name: string; message: string }[] {
  const found: { name: string; message: string }[] = [];
  for (let one = error, depth = 0; one && typeof one === 'object' && depth < 5; depth++) {
    const { name, message, inner } = one as { name?: unknown; message?: unknown; inner?: unknown };
    found.push({ name: String(name), message: String(message) });
    one = inner;
  }
  return found;
}

export function storeFailure(error: unknown): Failure {
  const all = chain(error);
  if (all.some(({ name, message }) => name === 'QuotaExceededError' || NO_SPACE.test(message)))
    return fail('storage-full', 'The disk is full, so nothing new was saved. What was saved before is still there. Free some space and try again.');
  if (all.some(({ name }) => BROKEN.has(name)))
    // A disk without a byte left fails like this too: the browser cannot even open the store, and does not tell why.
    return fail(
      'storage-broken',
      'Earshot cannot open its history in this browser. Is the disk full? Then free some space and try again. Else restart the browser; if it stays so, restore your backup.',
    );
  // The first write that finds no byte ends so, before the browser closes the store; nothing of ours breaks a transaction off without a word.
  if (all.some(({ name }) => name === 'AbortError'))
    return fail(
      'storage-broken',
      'The browser could not save that. Is the disk full? Then free some space before you close the browser. Else try again.',
    );
  return fail('internal', 'Earshot could not save or read that. Try again.');
}

/** Runs store work; whatever it throws comes back as a value. `log` hears the real error. */
export async function guarded<T>(work: () => Promise<T>, log?: (error: unknown) => void): Promise<Result<T>> {
  try {
    return ok(await work());
  } catch (error) {
    log?.(error);
    return storeFailure(error);
  }
}

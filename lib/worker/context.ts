/** What every call works with. Holds no truth: all of it can be made anew by the next worker. */
import type { Self } from '../bus/sender';
import type { Result } from '../kit/result';
import { guarded } from '../store/failure';
import type { OnDamaged } from '../store/read';
import { tryAgain, type Stores } from '../store/stores';
import { setAside } from '../store/write';
import { Documents } from './documents';
import type { Host } from './host';
import { Meanings } from './meaning';
import { Pairing } from './pairing';

export interface Context {
  host: Host;
  stores: Stores;
  self: Self;
  documents: Documents;
  pairing: Pairing;
  meaning: Meanings;
  /** Store work whose failure comes back as a value. */
  guarded: <T>(work: () => Promise<T>) => Promise<Result<T>>;
  /** For readers: damaged rows are set aside behind the reader's back. */
  onDamaged: OnDamaged;
}

export function createContext(host: Host, stores: Stores, self: Self, log: (error: unknown) => void): Context {
  const ctx: Context = {
    host,
    stores,
    self,
    documents: new Documents(host),
    pairing: new Pairing(host),
    meaning: new Meanings(() => ctx),
    guarded: async (work) => {
      const done = await guarded(work, log);
      if (!done.ok) tryAgain(stores);
      return done;
    },
    onDamaged: (table, keys) => void setAside(stores.strict, table, keys, host.now()).catch(log),
  };
  return ctx;
}

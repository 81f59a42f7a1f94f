/** What every call works with. Holds no truth: all of it can be made anew by the next worker. */
import type { Self } from '../bus/sender';
import type { Result } from '../kit/result';
import { guarded } from '../store/failure';
import type { OnDamaged } from '../store/read';
import type { Stores } from '../store/stores';
import { setAside } from '../store/write';
import { Documents } from './documents';
import type { Host } from './host';
import { Meanings } from './meaning';
import { Pairing } from './pairing';
import { Posers } from './posers';
import { roomy } from './session-room';
import { Torn } from './torn';

export interface Context {
  host: Host;
  stores: Stores;
  self: Self;
  documents: Documents;
  pairing: Pairing;
  posers: Posers;
  meaning: Meanings;
  /** What a write that failed may have left broken on the disk. */
  torn: Torn;
  /** Store work whose failure comes back as a value. */
  guarded: <T>(work: () => Promise<T>) => Promise<Result<T>>;
  /** For readers: damaged rows are set aside behind the reader's back. */
  onDamaged: OnDamaged;
}

export function createContext(given: Host, stores: Stores, self: Self, log: (error: unknown) => void): Context {
  const host: Host = { ...given, session: roomy(given.session) };
  const ctx: Context = {
    host,
    stores,
    self,
    documents: new Documents(host),
    pairing: new Pairing(host),
    posers: new Posers(host),
    meaning: new Meanings(() => ctx),
    torn: new Torn(host, stores, log),
    guarded: async (work) => {
      const done = await guarded(work, log);
      if (done.ok) ctx.torn.worked();
      else await ctx.torn.failed();
      return done;
    },
    onDamaged: (table, keys) => void setAside(stores.strict, table, keys, host.now()).catch(log),
  };
  return ctx;
}

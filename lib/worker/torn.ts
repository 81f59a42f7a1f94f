/**
 * After a write that failed: the store's log on the disk may be torn (`store/room.ts`), and must be written anew as soon as there is room, before
 * the browser opens the store the next time. That it may be torn is kept in session storage, which lies in memory and outlives the worker.
 */
import { rewriteLog } from '../store/bulk/rewrite';
import { room, type Room } from '../store/room';
import { tryAgain, type Stores } from '../store/stores';
import type { Host } from './host';

const TORN = 'torn';

export class Torn {
  #torn = false;
  #mending = false;

  constructor(
    private readonly host: Pick<Host, 'session' | 'now'>,
    private readonly stores: Stores,
    private readonly log: (error: unknown) => void,
    private readonly disk: Room = room,
  ) {}

  /** Store work has failed. Opens the store anew where there is room: without, each opening costs it more than it brings. */
  async failed(): Promise<void> {
    if (!this.#torn) {
      this.#torn = true;
      await this.host.session.set(TORN, true).catch(this.log);
    }
    if (await this.disk.enough()) tryAgain(this.stores);
  }

  /** Store work went well: if any failed before, what may be torn is mended now. */
  worked(): void {
    if (this.#torn) void this.mend();
  }

  /** What a worker that was stopped left to be mended. */
  async woken(): Promise<void> {
    if ((await this.host.session.get(TORN)) === undefined) return;
    this.#torn = true;
    await this.mend();
  }

  async mend(): Promise<void> {
    if (this.#mending || !(await this.disk.enough())) return;
    this.#mending = true;
    try {
      await rewriteLog(this.stores.strict, this.host.now());
      this.#torn = false;
      await this.host.session.remove([TORN]);
    } catch (error) {
      this.log(error);
    } finally {
      this.#mending = false;
    }
  }
}

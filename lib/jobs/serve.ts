/** The inside of the jobs worker: one piece of work at a time in this worker, and one worker at a time in the browser (a Web Lock). */
import { fail, type Result } from '../kit/result';
import { customersCsv } from '../privacy/csv/customers';
import { saveBackupState } from '../store/bulk/backup-state';
import { isCut, mendFlip } from '../store/bulk/mend';
import type { Waits } from '../store/bulk/incoming';
import { sweep } from '../store/bulk/staged';
import type { EarshotDb } from '../store/db';
import { Order, type Answers, type Doing, type Note, type Work } from './protocol';
import { checkRows } from './check';
import { makeBackupByHand } from './in-hand';
import { restoring } from './restoring';
import { look } from './look';
import { deliver, makeDueBackup, restore, told, undo, type JobOptions } from './run';

const LOCK = 'earshot-jobs';
/** Progress is told at most this often, ms. */
const EVERY = 100;

/** Holds the lock until the worker ends: rows in waiting are ours as long. False: another tab holds it. */
function lockForGood(): Promise<boolean> {
  return new Promise((got) => {
    void navigator.locks.request(LOCK, { ifAvailable: true }, (lock) => {
      got(lock !== null);
      return lock ? new Promise<never>(() => undefined) : undefined;
    });
  });
}

/** Puts back what a restore that was cut off had changed; other pages hear of it only where there is one. */
const mendAll = async (db: EarshotDb): Promise<unknown> => (await isCut(db)) && restoring('undo', () => mendFlip(db));

/** Answers one order. `note` reaches the page. */
export function serveJobs(db: EarshotDb, note: (note: Note) => void): (message: unknown) => void {
  let locked: Promise<boolean> | null = null;
  let running: AbortController | null = null;
  let waitingRows: Waits | null = null;

  async function work(order: Work, options: JobOptions): Promise<Answers[Doing]> {
    switch (order.do) {
      case 'backup':
        return makeBackupByHand(db, options);
      case 'backup-if-due':
        return makeDueBackup(db, options);
      case 'deliver':
        return deliver(db, options);
      case 'check':
        return checkRows(db, options);
      case 'look': {
        const found = await look(db, order.file, options);
        waitingRows = found.waits;
        return found.look;
      }
      case 'restore': {
        if (!waitingRows) throw new TypeError('restore before look');
        const rows = waitingRows;
        return restoring('restore', () => restore(db, rows, order.mode, options));
      }
      case 'undo':
        return restoring('undo', () => undo(db, options));
      case 'customers-csv':
        return customersCsv(db, options);
      case 'schedule':
        await saveBackupState(db, Object.fromEntries(Object.entries(order.part).filter(([, value]) => value !== undefined)));
        return null;
      case 'sweep':
        return null;
      case 'mend':
        await mendAll(db);
        return null;
    }
  }

  async function run(order: Work): Promise<Result<Answers[Doing]>> {
    if (running) return fail('too-much', 'One thing is being done already.');
    const mine = new AbortController();
    running = mine;
    let last = 0;
    const progress = (part: number): void => {
      if (Date.now() - last < EVERY) return;
      last = Date.now();
      note({ part });
    };
    try {
      // What only reads, or writes one switch, need not wait for another tab's work.
      if (order.do !== 'schedule' && order.do !== 'mend' && order.do !== 'customers-csv') {
        locked ??= lockForGood();
        if (!(await locked)) {
          locked = null;
          return fail('too-much', 'A backup or restore is running in another tab. Wait until it is done, or close that tab.');
        }
      }
      return await told(async () => {
        if (locked && order.do !== 'restore') {
          await mendAll(db);
          await sweep(db);
        }
        return work(order, { now: Date.now(), signal: mine.signal, progress });
      }, mine.signal);
    } finally {
      running = null;
    }
  }

  return (message) => {
    const read = Order.safeParse(message);
    if (!read.success) return note({ answer: fail('bad-input', 'Earshot could not understand what to do. Reload this page.') });
    const order = read.data;
    if (order.do === 'cancel') running?.abort(new DOMException('cancelled', 'AbortError'));
    else
      run(order).then(
        (answer) => note({ answer }),
        () => note({ answer: fail('internal', 'Earshot could not do that. Try again.') }),
      );
  };
}

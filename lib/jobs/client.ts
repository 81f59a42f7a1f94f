/**
 * Starts the jobs worker from an own page: one worker for one piece of work, ended by `end`. A cancel that is not answered at once
 * ends the worker; what it had done by then is put back, and what waited swept, by another one before the answer is given.
 */
import { send } from '../bus/client';
import { fail, type Failure, type Result } from '../kit/result';
import { onlyTrusted } from './trusted';
import { STOPPED, type Answers, type Note, type Work } from './protocol';

/** A cancel must be over within half a second, ms. */
const PATIENCE = 300;

export interface Jobs {
  run<W extends Work>(work: W, progress?: (part: number) => void): Promise<Result<Answers[W['do']]>>;
  cancel(): void;
  end(): void;
}

/** A write that failed may have torn the store's log: the extension's worker, which hears nothing of the jobs, has to mend it (`worker/torn`). */
const tellFailed = (): Promise<unknown> => send('store.failed', null);
const metStore = (answer: Result<unknown>): boolean => !answer.ok && (answer.code === 'storage-full' || answer.code === 'storage-broken');

/** `failed` is called whenever a job could not read or write the store, also one that nobody waits for any more. */
export function openJobs(address = '/jobs.js', failed: () => unknown = tellFailed): Jobs {
  // A page that draws nothing (the hidden one, Firefox's event page) has not set its policy yet.
  onlyTrusted();
  const worker = new Worker(address);
  let settle: ((answer: Result<never> | Failure) => void) | null = null;
  let told: ((part: number) => void) | undefined;
  let doing: Work['do'] | null = null;
  const stop = (failure: Failure): void => {
    settle?.(failure);
    settle = null;
  };
  const hear = (data: Note): void => {
    if ('answer' in data && metStore(data.answer)) void failed();
  };
  worker.addEventListener('message', ({ data }: MessageEvent<Note>) => {
    hear(data);
    if ('part' in data) told?.(data.part);
    else {
      settle?.(data.answer as Result<never>);
      settle = null;
    }
  });
  worker.addEventListener('error', () => stop(fail('internal', 'The work stopped by itself. Nothing was changed. Try again.')));
  return {
    run(work, progress) {
      if (settle) return Promise.resolve(fail('too-much', 'One thing is being done already.'));
      told = progress;
      doing = work.do;
      return new Promise((done) => {
        settle = done;
        worker.postMessage(work);
      });
    },
    cancel() {
      if (!settle) return;
      worker.postMessage({ do: 'cancel' });
      setTimeout(() => {
        if (!settle) return;
        worker.terminate();
        // Only these change rows that are seen.
        if (doing !== 'restore' && doing !== 'undo') return stop(fail('not-allowed', STOPPED));
        const mender = new Worker(address);
        const over = (): void => {
          mender.terminate();
          stop(fail('not-allowed', STOPPED));
        };
        mender.addEventListener('message', ({ data }: MessageEvent<Note>) => {
          hear(data);
          over();
        });
        mender.addEventListener('error', over);
        mender.postMessage({ do: 'mend' });
      }, PATIENCE);
    },
    end() {
      worker.terminate();
      stop(fail('not-allowed', STOPPED));
    },
  };
}

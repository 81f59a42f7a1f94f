/**
 * Runs what it is given one after the other: for read-change-write on storage that has no transactions.
 * A failing job does not stop the next one.
 */
export type Serial = <T>(job: () => Promise<T>) => Promise<T>;

export function serial(): Serial {
  let last: Promise<unknown> = Promise.resolve();
  return (job) => {
    const next = last.then(job, job);
    last = next.catch(() => undefined);
    return next;
  };
}

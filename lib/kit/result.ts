/** A failure that crosses a border is a value, never a thrown surprise. */
export type Failure = {
  ok: false;
  /** Closed list: the UI has a sentence and a next step for each. */
  code: 'bad-input' | 'not-allowed' | 'not-found' | 'storage-full' | 'storage-broken' | 'page-gone' | 'worker-gone' | 'too-much' | 'internal';
  /** One clear sentence: what, where, what to do. */
  message: string;
};
export type Result<T> = { ok: true; value: T } | Failure;

export const ok = <T>(value: T): Result<T> => ({ ok: true, value });
export const fail = (code: Failure['code'], message: string): Failure => ({ ok: false, code, message });

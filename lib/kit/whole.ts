/** Halves of surrogate pairs, which no address, file or message can carry, as U+FFFD. Pure. */

/** The text without them: it may go into an address. */
export const whole = (text: string): string => text.replace(/\p{Surrogate}/gu, '\ufffd');

/** The same in every text of plain data. What holds none comes back as it is. */
export function wholeIn<T>(value: T): T {
  const json = JSON.stringify(value);
  // JSON writes a half as an escape; a whole pair stands for itself.
  if (!/\\ud[89a-f]/.test(json)) return value;
  return JSON.parse(json, (_, one: unknown) => (typeof one === 'string' ? whole(one) : one)) as T;
}

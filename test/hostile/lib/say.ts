/** Figures of the suite: one line each, in one form, so that they can be read from a long log. */

/** True with `-- --long`: full counts. */
export const LONG = process.env.EARSHOT_HOSTILE === 'long';

/** `quick` in everyday runs, `long` for the full count. */
export const count = (quick: number, long: number): number => (LONG ? long : quick);

/** Prints a figure; `name` begins with the row of the suite, for example "S4". */
export function say(name: string, figure: string, good: boolean): void {
  process.stdout.write(`${name} ${figure} ${good ? 'ok' : 'FAILED'}\n`);
}

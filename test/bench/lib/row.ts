/** One line of the bench, the marks it is held against, and the few statistics it needs. */

export interface Row {
  name: string;
  /** Null: not measured, and `reason` says why. */
  value: number | null;
  unit: string;
  better: 'less' | 'more';
  /** The figure to reach on two slow shared cores, or the gate itself where it is a size or a count. */
  mark: number | null;
  /** The same work done the other way, measured in the same run. */
  baseline: number | null;
  /** value / baseline; for "more" it is what must not fall below `ratioMark`. */
  ratio: number | null;
  ratioMark: number | null;
  reason?: string;
  /** Whatever explains the figure. */
  detail?: Record<string, unknown>;
}

type Mark = Pick<Row, 'unit' | 'better' | 'mark' | 'ratioMark'>;
const less = (unit: string, mark: number | null, ratioMark: number | null = null): Mark => ({ unit, better: 'less', mark, ratioMark });

/** Marks to reach, by name of the row, in the order they are printed. */
export const MARKS = {
  'page.bytes': less('B gz', 15_360),
  'page.bytes.second': less('B gz', 15_360),
  'page.eval': less('ms', 2, 1 / 25),
  'page.cost': less('ms per 1,000 posts', 30, 0.015),
  'page.longest': less('ms', 8),
  'page.layouts': less('forced layouts', 0),
  'mark.delay.p99': less('ms', 16.7, 1),
  'mark.found': { unit: '%', better: 'more', mark: 100, ratioMark: null },
  'page.memory': less('MB', 3),
  'match.10000': less('us', 5, 0.5),
  'card.warm': less('ms', 33, 1 / 3),
  'history.1m': less('ms', 3, 3),
  'batch.50': less('ms', 30, 15),
  'worker.cold': less('ms', 60, 2),
  'import.1m': less('s', 240, 1.2),
  'search.1m': less('ms', 20, 1 / 50),
  'suggest.10000': less('ms', 5, 1 / 20),
  'model.post': less('us a head', 50, 2),
} as const satisfies Record<string, Mark>;

export type RowName = keyof typeof MARKS;

/** What a measurement hands back; `run.ts` adds the marks. */
export interface Measured {
  value: number | null;
  baseline?: number | null;
  reason?: string;
  detail?: Record<string, unknown>;
}

const tidy = (n: number | null | undefined): number | null => (n === null || n === undefined ? null : Number(n.toPrecision(5)));

export function rowOf(name: RowName, m: Measured): Row {
  const { unit, better, mark, ratioMark } = MARKS[name];
  const ratio = m.value !== null && m.baseline ? m.value / m.baseline : null;
  return {
    name,
    value: tidy(m.value),
    unit,
    better,
    mark,
    baseline: tidy(m.baseline),
    ratio: tidy(ratio),
    ratioMark: tidy(ratioMark),
    ...(m.reason ? { reason: m.reason } : {}),
    ...(m.detail ? { detail: m.detail } : {}),
  };
}

/** The value below which a share `p` (0 to 1) of the numbers lies; NaN for none. */
export function quantile(numbers: readonly number[], p: number): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(p * sorted.length))] ?? NaN;
}

export const median = (numbers: readonly number[]): number => quantile(numbers, 0.5);
/** One decimal, for details. */
export const round = (n: number, digits = 1): number => Number(n.toFixed(digits));

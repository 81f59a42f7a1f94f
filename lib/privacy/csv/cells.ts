/**
 * CSV that a spreadsheet may open: RFC 4180 (commas, CR LF, quotes doubled), UTF-8 with its mark at the start, and no cell that a
 * spreadsheet would take for a formula. Pure.
 */
import Papa from 'papaparse';

/** What Excel, LibreOffice and Google Sheets begin a formula with, full-width forms included; TAB and CR are skipped on the way to one. */
const FORMULA = /^'*[=+\-@\t\r\n＝＋－＠]/;

/** Puts an apostrophe before what would be a formula, and before apostrophes that could be taken for such a guard. */
export const guarded = (cell: string): string => (FORMULA.test(cell) ? `'${cell}` : cell);

/** The cell as it was before `guarded`. */
export const unguarded = (cell: string): string => (cell.startsWith("'") && FORMULA.test(cell) ? cell.slice(1) : cell);

/** First characters of the file: Excel reads it as UTF-8 only with this mark. */
export const BOM = '\uFEFF';

/** Lines of a file, each ended; every cell guarded and in quotes. */
export const csvLines = (rows: readonly (readonly string[])[]): string =>
  rows.length
    ? `${Papa.unparse(
        rows.map((row) => row.map(guarded)),
        { quotes: true, newline: '\r\n', header: false },
      )}\r\n`
    : '';

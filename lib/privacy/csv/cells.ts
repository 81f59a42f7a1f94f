/**
 * CSV that a spreadsheet may open: RFC 4180 (commas, CR LF, quotes doubled), UTF-8 with its mark at the start, and no cell that a
 * spreadsheet would take for a formula. Pure.
 */
import Papa from 'papaparse';

/** What Excel, LibreOffice and Google Sheets begin a formula with, full-width forms included; space and quotes may be skipped on the way to one. */
const FORMULA = /^['"\s]*[=+\-@＝＋－＠]|^'*[\t\r\n]/;

/**
 * Where lists are written with semicolons (most of Europe) Excel takes a comma for no border: of each line all but its first quotes are letters
 * to it, and a cell of its own begins behind every semicolon, line break or tab within a name.
 */
const INSIDE = /([;|\t\r\n]["\s]*)('*[=+\-@＝＋－＠])/g;
const INSIDE_GUARDED = /([;|\t\r\n]["\s]*)'('*[=+\-@＝＋－＠])/g;

/** Puts an apostrophe before what would be a formula, also where one would begin within the cell, and before apostrophes that could be taken for such a guard. */
export function guarded(cell: string): string {
  const inside = cell.replace(INSIDE, "$1'$2");
  return FORMULA.test(inside) ? `'${inside}` : inside;
}

/** The cell as it was before `guarded`. */
export function unguarded(cell: string): string {
  const inside = cell.startsWith("'") && FORMULA.test(cell) ? cell.slice(1) : cell;
  return inside.replace(INSIDE_GUARDED, '$1$2');
}

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

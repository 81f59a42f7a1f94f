/**
 * Queries as a file: JSON (lossless) or plain text (a line each: name, a tab, the query). Reading looks inside and changes nothing:
 * each line is told as new, here already, double or broken, the last with its place in the file.
 */
import { z } from 'zod';
import { checkQuery } from './compile';
import { paint } from './paint';
import { parseQuery } from './parse';
import { print } from './print';

export interface FileQuery {
  name: string;
  query: string;
  addressed?: boolean | undefined;
  color?: string | undefined;
}
/** `same`: a brand of that name is here already. `double`: named before in the file. `line`, `column` count from 1. */
export type FileLine = FileQuery & { line: number } & (
    { state: 'new' } | { state: 'same'; differs: boolean } | { state: 'double' } | { state: 'error'; column: number; message: string }
  );
export type FileRead = { ok: true; lines: FileLine[] } | { ok: false; message: string };

export const MOST_BYTES = 1_000_000;
const MOST_LINES = 200;

const KIND = 'earshot-queries';
const Brand = z.object({
  name: z.string().trim().min(1).max(200),
  query: z.string().max(100_000),
  addressed: z.boolean().optional(),
  color: z.string().max(30).optional(),
});
const Head = z.object({ kind: z.literal(KIND), version: z.number().int(), brands: z.array(z.unknown()) });

/** The file with everything in it. */
export const toJson = (brands: readonly FileQuery[]): string =>
  `${JSON.stringify({ kind: KIND, version: 1, brands: brands.map(({ name, query, addressed, color }) => ({ name, query, addressed, color })) }, null, 2)}\n`;

/** One line of a query: comments left out, line breaks as spaces. */
function oneLine(query: string): string {
  const comments = paint(query).pieces.filter((piece) => piece.kind === 'comment');
  let text = query;
  for (const { start, end } of comments.reverse()) text = text.slice(0, start) + text.slice(end);
  return text.replace(/\s+/gu, ' ').trim();
}

/** Stands for a query where a brand has none and lives by what is addressed to it. */
const ADDRESSED_ONLY = '# only what is addressed to it';
/** A name that begins like a comment gets a backslash before it, and so does one with a backslash there. */
const escaped = (name: string): string => name.replace(/^\s*(?=\\|#(?:\s|$))/u, '\\');
const unescaped = (name: string): string => name.replace(/^\\(?=\\|#(?:\s|$))/u, '');

/** The file for people: a brand a line. Comments in queries are left out. */
export const toText = (brands: readonly FileQuery[]): string =>
  [
    '# Earshot keywords. A line each: the name, a tab, the query.',
    ...brands.map(({ name, query, addressed }) => `${escaped(name.replace(/\s+/gu, ' '))}\t${oneLine(query) || (addressed ? ADDRESSED_ONLY : '')}`),
    '',
  ].join('\n');

type Row = FileQuery & { line: number; column: number; wrong?: string };

function fromJson(text: string): Row[] | string {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    const at = /line (\d+) column (\d+)/.exec(String(error));
    return `This is no whole JSON file${at ? `: it breaks off or goes wrong at line ${at[1]}, column ${at[2]}` : ''}. Nothing was changed.`;
  }
  const head = Head.safeParse(value);
  if (!head.success) return 'This JSON file holds no keywords of Earshot. Nothing was changed.';
  if (head.data.version !== 1) return `This file was made by a newer Earshot (version ${head.data.version} of the file). Nothing was changed.`;
  let from = 0;
  return head.data.brands.map((raw, i) => {
    const read = Brand.safeParse(raw);
    const written = JSON.stringify(read.success ? read.data.query : '');
    const at = read.success ? text.indexOf(written, from) : -1;
    if (at >= 0) from = at + written.length;
    const before = at < 0 ? [] : text.slice(0, at).split('\n');
    const place = { line: before.length || i + 1, column: (before[before.length - 1]?.length ?? 0) + 2 };
    return read.success
      ? { ...read.data, ...place }
      : { name: `Brand ${i + 1}`, query: '', line: i + 1, column: 1, wrong: 'It needs a name and a query, both as text.' };
  });
}

/** A line without a tab is a query; its first word names it. */
function fromText(text: string): Row[] {
  return text.split(/\r\n|\n|\r/).flatMap((whole, i) => {
    if (!whole.trim() || /^\s*#(?:\s|$)/.test(whole)) return [];
    const tab = whole.indexOf('\t');
    const query = whole.slice(tab + 1);
    const lead = query.length - query.trimStart().length;
    const name = tab < 0 ? firstWords(query) : unescaped(whole.slice(0, tab).trim());
    const onlyAddressed = tab >= 0 && query.trim() === ADDRESSED_ONLY;
    const row = {
      name: name.slice(0, 200),
      query: onlyAddressed ? '' : query.trim(),
      line: i + 1,
      column: tab + 2 + lead,
      ...(onlyAddressed && { addressed: true }),
    };
    return [name ? row : { ...row, name: `Line ${i + 1}`, wrong: 'It has no name before the tab.' }];
  });
}

const NAMING: ReadonlySet<string> = new Set(['word', 'phrase', 'entity', 'raw']);
function firstWords(query: string): string {
  const piece = paint(query).pieces.find(({ kind }) => NAMING.has(kind));
  return (piece && /[\p{L}\p{N}][\p{L}\p{N} ]*/u.exec(query.slice(piece.start, piece.end))?.[0].trim()) ?? '';
}

/** Same meaning, however written. */
function meaning(query: string): string {
  const parsed = parseQuery(query);
  return parsed.ok ? print(parsed.ast) : query.trim();
}

function judged(row: Row, here: ReadonlyMap<string, string>, met: Set<string>): FileLine {
  const { name, query, addressed, color, line, column } = row;
  const base = { name, query, addressed, color, line };
  if (row.wrong !== undefined) return { ...base, state: 'error', column, message: row.wrong };
  // A brand may live by what is addressed to it alone.
  const parsed = query.trim() || !addressed ? checkQuery(query) : null;
  if (parsed && !parsed.ok) return { ...base, state: 'error', column: column + parsed.error.start, message: parsed.error.message };
  const key = name.toLowerCase();
  if (met.has(key)) return { ...base, state: 'double' };
  met.add(key);
  const known = here.get(key);
  return known === undefined ? { ...base, state: 'new' } : { ...base, state: 'same', differs: meaning(known) !== meaning(query) };
}

/** Looks inside a file. `here`: the brands there are. */
export function readFile(text: string, here: readonly FileQuery[]): FileRead {
  const body = text.replace(/^\uFEFF/, '');
  if (body.length > MOST_BYTES) return { ok: false, message: 'This file is too large for a list of keywords. Nothing was changed.' };
  if (!body.trim()) return { ok: false, message: 'This file is empty. Nothing was changed.' };
  if (/\0|\uFFFD/.test(body)) return { ok: false, message: 'This is no text file. Nothing was changed.' };
  const rows = /^\s*[[{]\s*["\]}[{]/.test(body) ? fromJson(body) : fromText(body);
  if (typeof rows === 'string') return { ok: false, message: rows };
  if (!rows.length) return { ok: false, message: 'There are no keywords in this file. Nothing was changed.' };
  if (rows.length > MOST_LINES) return { ok: false, message: `This file has ${rows.length} lines; ${MOST_LINES} at most. Nothing was changed.` };
  const known = new Map(here.map(({ name, query }) => [name.toLowerCase(), query]));
  const met = new Set<string>();
  return { ok: true, lines: rows.map((row) => judged(row, known, met)) };
}

/**
 * A backup file: gzip of lines of JSON. First a header, then a row a line (`t` table, `r` row), last a footer.
 * Pure; knows no table by name.
 */
import { z } from 'zod';
import { later } from '../../kit/later';

/** Version of the format, raised when an older Earshot could no longer read it. */
export const FORMAT = 1;

const Counts = z.lazy(() => z.record(z.string().min(1).max(40), z.number().int().min(0)));

export const Header = z.lazy(() =>
  z.strictObject({
    earshot: z.literal(1),
    version: z.literal(FORMAT),
    /** When it was made, ms. */
    made: z.number().int().min(0).max(8.64e15),
    /** Initials of whoever made it; may be empty. */
    from: z.string().max(10),
    counts: Counts,
  }),
);
export type Header = z.infer<typeof Header>;

/** `sum`: CRC-32 of every byte before this line, newlines included, as 8 hex digits. */
export const Footer = z.lazy(() => z.strictObject({ end: z.literal(true), counts: Counts, sum: z.string().regex(/^[0-9a-f]{8}$/) }));
export type Footer = z.infer<typeof Footer>;

export const Line = z.lazy(() => z.strictObject({ t: z.string().min(1).max(40), r: z.record(z.string(), z.unknown()) }));

/** Longest line, bytes: a post of 20,000 characters with 50 earlier texts stays well below. */
export const LINE_LIMIT = 8_000_000;
/** Longest entry as JSON, bytes: the longest there can be (7.1 MB, all of it letters that JSON spells with six) stays below, and its filling has room on the line. */
export const ENTRY_LIMIT = 7_500_000;
/** A row nests 4 deep; damaged rows are kept as they were found. */
const DEPTH_LIMIT = 40;
/** Unpacked bytes in all: about a million entries. */
export const UNPACKED_LIMIT = 2_000_000_000;
/** Text like ours packs 5 to 30 times smaller; gzip itself can do 1,032. Looked at once this many bytes came out. */
export const RATIO_LIMIT = 300;
export const RATIO_FROM = 16_000_000;

/** From this length on a line may pack better than any bomb: a post that is one letter twenty thousand times, edited fifty times over. */
const LONG_LINE = 1_500;
/** Of such a line one more byte in so many says nothing and does not pack: an eighth of them is left, so no line packs to a 200th. */
const FILLING = 25;

/** Eight spaces and tabs for each byte. */
const EIGHT = later(() => Array.from({ length: 256 }, (_, n) => n.toString(2).padStart(8, '0').replaceAll('0', ' ').replaceAll('1', '\t')));

/**
 * What goes behind an entry on its line, so that what we write is never taken for a bomb when it is read: random white space, which JSON
 * passes over. Empty for all but long lines.
 */
export function filling(line: string): string {
  const bytes = line.length * 3 < LONG_LINE ? 0 : new TextEncoder().encode(line).length;
  if (bytes < LONG_LINE) return '';
  // Never what makes a line too long.
  const length = Math.max(0, Math.min(Math.ceil(bytes / FILLING), LINE_LIMIT - bytes - 1));
  let text = '';
  for (let left = Math.ceil(length / 8); left > 0; left -= 65_536)
    for (const byte of crypto.getRandomValues(new Uint8Array(Math.min(left, 65_536)))) text += EIGHT()[byte] ?? '';
  return text.slice(0, length);
}

/** Whether an entry in JSON has no place on a line of a backup. A character takes three bytes at most. */
export const tooLong = (json: string): boolean =>
  json.length > ENTRY_LIMIT || (json.length * 3 > ENTRY_LIMIT && new TextEncoder().encode(json).length > ENTRY_LIMIT);

/** How every refusal ends: what to do, and that nothing happened. */
export const ELSE = 'Choose another backup; nothing was changed.';

/** What is wrong with a file, in one sentence for people. */
export class BackupError extends Error {
  override name = 'BackupError';
}

const TABLE = later(() =>
  Uint32Array.from({ length: 256 }, (_, n) => {
    let c = n;
    for (let bit = 0; bit < 8; bit++) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
    return c;
  }),
);

/** CRC-32, carried on from `before` (start: 0). */
export function crc32(bytes: Uint8Array, before = 0): number {
  const table = TABLE();
  let c = ~before;
  for (let i = 0; i < bytes.length; i++) c = (table[(c ^ (bytes[i] as number)) & 255] as number) ^ (c >>> 8);
  return ~c >>> 0;
}

export const sumText = (sum: number): string => sum.toString(16).padStart(8, '0');

/** Whether brackets nest deeper than allowed; text inside quotes does not count. Looked at before parsing, so that no parser is asked to. */
export function tooDeep(text: string): boolean {
  let depth = 0;
  let quoted = false;
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (quoted) {
      if (c === 92) i++;
      else if (c === 34) quoted = false;
    } else if (c === 34) quoted = true;
    else if (c === 123 || c === 91) {
      if (++depth > DEPTH_LIMIT) return true;
    } else if (c === 125 || c === 93) depth--;
  }
  return false;
}

/** Whether a parsed value has a field that could reach a prototype when someone copies it carelessly. */
export function reachesPrototype(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return Object.keys(value).some((key) => key === '__proto__' || reachesPrototype((value as Record<string, unknown>)[key]));
}

/** `earshot-2026-11-22-0930.ndjson.gz`, in UTC so that names sort by time. */
export const fileName = (made: number): string => `earshot-${new Date(made).toISOString().slice(0, 16).replace('T', '-').replace(':', '')}.ndjson.gz`;

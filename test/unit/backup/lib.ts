/** Backups of real stores as files, and the same acts on them that the jobs do. */
import type { Flipped } from '../../../lib/store/bulk/flip';
import type { EarshotDb } from '../../../lib/store/db';
import { look } from '../../../lib/jobs/look';
import { restore } from '../../../lib/jobs/run';
import { crc32, sumText } from '../../../lib/privacy/backup/format';
import { writeBackup } from '../../../lib/privacy/backup/write';
import { EXPORTED } from '../../../lib/store/policy';
import { dump, NOW } from '../store/make';

export const options = (signal = new AbortController().signal) => ({ now: NOW, signal, progress: () => undefined });

export async function fileOf(db: EarshotDb): Promise<Blob> {
  const pipe = new TransformStream<Uint8Array, Uint8Array>();
  const bytes = new Response(pipe.readable).blob();
  await writeBackup(db, pipe.writable, { ...options(), from: 'OP' });
  return bytes;
}

/** What a backup speaks of, sorted by key. */
export async function held(db: EarshotDb): Promise<Record<string, unknown[]>> {
  const all = await dump(db);
  return Object.fromEntries(EXPORTED.map((table) => [table, all[table] ?? []]));
}

export async function into(db: EarshotDb, file: Blob, mode: 'join' | 'replace'): Promise<Flipped> {
  const { waits } = await look(db, file, options());
  return restore(db, waits, mode, options());
}

export const gzip = (text: string): Promise<Blob> => new Response(new Blob([text]).stream().pipeThrough(new CompressionStream('gzip'))).blob();
export const unzip = async (file: Blob): Promise<string> => new Response(file.stream().pipeThrough(new DecompressionStream('gzip'))).text();

/** `raw`: the row as the file spells it. */
export type FileRow = { t: string; r: unknown } | { t: string; raw: string };

/** A file of these rows whose counts and sum are true, whatever the rows hold. */
export function signed(rows: readonly FileRow[], made = NOW): string {
  const counts: Record<string, number> = {};
  for (const { t } of rows) counts[t] = (counts[t] ?? 0) + 1;
  const head = { earshot: 1, version: 1, made, from: 'OP', counts };
  const spell = (row: FileRow): string => ('raw' in row ? `{"t":"${row.t}","r":${row.raw}}` : JSON.stringify(row));
  const body = `${[JSON.stringify(head), ...rows.map(spell)].join('\n')}\n`;
  return `${body}${JSON.stringify({ end: true, counts, sum: sumText(crc32(new TextEncoder().encode(body))) })}\n`;
}

/**
 * Writes everything a backup holds into a stream, a few rows at a time. One read transaction, so that the file shows one moment;
 * captures wait meanwhile. Loops over the store's own declaration and names no table.
 */
import Dexie from 'dexie';
import type { DamagedRow, EarshotDb } from '../../store/db';
import { EXPORTED, staysHere } from '../../store/policy';
import { aside, sound } from '../../store/sound';
import { fit, TOO_LONG } from './fit';
import { crc32, filling, FORMAT, sumText, tooLong, type Footer, type Header } from './format';

/** Rows read in one go. */
const BATCH = 500;

export interface Progress {
  done: number;
  total: number;
}

export interface WriteOptions {
  now: number;
  from: string;
  signal: AbortSignal;
  progress: (at: Progress) => void;
}

export interface Written extends Header {
  /** Rows that no line can hold: the beginning of each is in the backup, set aside. */
  short: number;
}

/** Rows set aside come last: one that is met damaged on the way takes the place of its like from before. */
const ORDER = [...EXPORTED.filter((name) => name !== 'damaged'), 'damaged'] as const;

/** Streams the backup into `sink` and closes it; on cancel or fault the sink is aborted and the reason thrown. */
export async function writeBackup(db: EarshotDb, sink: WritableStream<Uint8Array>, options: WriteOptions): Promise<Written> {
  const { now, from, signal, progress } = options;
  const zip = new CompressionStream('gzip');
  const writer = (zip.writable as WritableStream<Uint8Array>).getWriter();
  const out = (zip.readable as ReadableStream<Uint8Array>).pipeTo(sink, { signal });
  // Its failure is told by the await below; without this it would also be told as unhandled.
  out.catch(() => undefined);
  const encoder = new TextEncoder();
  let sum = 0;
  const put = async (lines: string): Promise<void> => {
    const bytes = encoder.encode(lines);
    sum = crc32(bytes, sum);
    await writer.write(bytes);
  };
  const filled = (line: string): string => `${line}${filling(line)}\n`;
  const text = (value: unknown): string => filled(JSON.stringify(value));
  try {
    const header = await db.transaction(
      'r',
      EXPORTED.map((name) => db.table(name)),
      async () => {
        const counts: Record<string, number> = {};
        for (const name of EXPORTED) counts[name] = await db.table(name).count();
        const head: Header = { earshot: 1, version: FORMAT, made: now, from: from.slice(0, 10), counts };
        const total = Object.values(counts).reduce((a, b) => a + b, 0);
        await Dexie.waitFor(put(text(head)));
        let done = 0;
        /** Rows set aside on the way; one set aside before under the same name is the same row. */
        const taken = new Set<string>();
        const written: Record<string, number> = Object.fromEntries(EXPORTED.map((name) => [name, 0]));
        let short = 0;
        for (const name of ORDER) {
          const table = db.table(name);
          const field = table.schema.primKey.keyPath as string;
          for (let last: unknown = Dexie.minKey; ;) {
            signal.throwIfAborted();
            const raw = (await table.where(':id').above(last).limit(BATCH).toArray()) as Record<string, unknown>[];
            if (!raw.length) break;
            last = raw.at(-1)?.[field];
            const { rows, damaged } = sound(name, raw);
            const lines: string[] = [];
            const set = (one: Omit<DamagedRow, 'at'> & { at?: number }): void => {
              const { row, short: isShort } = fit({ ...one, at: one.at ?? now });
              if (taken.has(row.id)) return;
              taken.add(row.id);
              if (isShort) short += 1;
              written.damaged = (written.damaged ?? 0) + 1;
              lines.push(text({ t: 'damaged', r: row }));
            };
            // A row that no longer fits goes along as what it is, set aside, and comes back so.
            for (const one of damaged) set(one);
            for (const r of rows as Record<string, unknown>[]) {
              if (staysHere(name, r[field] as string)) continue;
              const line = name === 'damaged' ? '' : JSON.stringify({ t: name, r });
              if (name === 'damaged') set(r as unknown as DamagedRow);
              else if (tooLong(line)) set(aside(name, r, TOO_LONG));
              else {
                written[name] = (written[name] ?? 0) + 1;
                lines.push(filled(line));
              }
            }
            await Dexie.waitFor(put(lines.join('')));
            done += raw.length;
            progress({ done, total });
          }
        }
        const foot: Footer = { end: true, counts: written, sum: sumText(sum) };
        await Dexie.waitFor(put(text(foot)));
        return { ...head, counts: written, short };
      },
    );
    await writer.close();
    await out;
    return header;
  } catch (error) {
    await writer.abort(error).catch(() => undefined);
    await out.catch(() => undefined);
    throw signal.aborted ? signal.reason : error;
  }
}

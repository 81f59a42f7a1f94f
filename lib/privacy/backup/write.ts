/**
 * Writes everything a backup holds into a stream, a few rows at a time. One read transaction, so that the file shows one moment;
 * captures wait meanwhile. Loops over the store's own declaration and names no table.
 */
import Dexie from 'dexie';
import type { DamagedRow, EarshotDb } from '../../store/db';
import { EXPORTED } from '../../store/policy';
import { sound } from '../../store/sound';
import { crc32, filling, FORMAT, sumText, tooDeep, type Footer, type Header } from './format';

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

/** In a form that a restore takes back, however odd the row is that was set aside, now or long ago. */
function fit<R extends Omit<DamagedRow, 'at'>>(one: R): R {
  const flat = JSON.stringify(one.row);
  return { ...one, id: one.id.slice(0, 400), row: tooDeep(flat) || flat.includes('"__proto__"') ? flat : one.row };
}

/** Streams the backup into `sink` and closes it; on cancel or fault the sink is aborted and the reason thrown. */
export async function writeBackup(db: EarshotDb, sink: WritableStream<Uint8Array>, options: WriteOptions): Promise<Header> {
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
  const text = (value: unknown): string => {
    const line = JSON.stringify(value);
    return `${line}${filling(line)}\n`;
  };
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
        for (const name of EXPORTED) {
          const table = db.table(name);
          const field = table.schema.primKey.keyPath as string;
          for (let last: unknown = Dexie.minKey; ;) {
            signal.throwIfAborted();
            const raw = (await table.where(':id').above(last).limit(BATCH).toArray()) as Record<string, unknown>[];
            if (!raw.length) break;
            last = raw.at(-1)?.[field];
            const { rows, damaged } = sound(name, raw);
            // A row that no longer fits goes along as what it is, set aside, and comes back so.
            const aside = damaged.map((one) => ({ ...fit(one), at: now })).filter((one) => !taken.has(one.id));
            for (const one of aside) taken.add(one.id);
            const sounds = rows as Record<string, unknown>[];
            const kept = name === 'damaged' ? (rows as DamagedRow[]).filter(({ id }) => !taken.has(id)).map(fit) : sounds;
            written[name] = (written[name] ?? 0) + kept.length;
            written.damaged = (written.damaged ?? 0) + aside.length;
            await Dexie.waitFor(put([...kept.map((r) => text({ t: name, r })), ...aside.map((r) => text({ t: 'damaged', r }))].join('')));
            done += raw.length;
            progress({ done, total });
          }
        }
        const foot: Footer = { end: true, counts: written, sum: sumText(sum) };
        await Dexie.waitFor(put(text(foot)));
        return { ...head, counts: written };
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

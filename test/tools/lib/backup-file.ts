/** Writes a backup file of any size as a stream, with true counts and sum, whatever the rows hold. */
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { crc32, sumText } from '../../../lib/privacy/backup/format';

export interface FileRow {
  /** Table. */
  t: string;
  r: object;
}

export interface Written {
  rows: number;
  /** Bytes before packing. */
  bytes: number;
}

/** `counts`: as the header and the footer say them. @throws where the disk does. */
export async function writeBackupFile(path: string, counts: Readonly<Record<string, number>>, rows: Iterable<FileRow>): Promise<Written> {
  const zip = createGzip({ level: 1 });
  const out = zip.pipe(createWriteStream(path));
  const encoder = new TextEncoder();
  let [sum, bytes, written] = [0, 0, 0];
  const put = async (line: object): Promise<void> => {
    const part = encoder.encode(`${JSON.stringify(line)}\n`);
    sum = crc32(part, sum);
    bytes += part.length;
    if (!zip.write(part)) await once(zip, 'drain');
  };
  await put({ earshot: 1, version: 1, made: Date.UTC(2026, 10, 16), from: 'OP', counts });
  for (const row of rows) {
    await put(row);
    written += 1;
  }
  zip.end(encoder.encode(`${JSON.stringify({ end: true, counts, sum: sumText(sum) })}\n`));
  await finished(out);
  return { rows: written, bytes };
}

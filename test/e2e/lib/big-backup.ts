/** A backup file of any size, made of invented words, with true counts and sum; written as a stream. */
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { crc32, sumText } from '../../../lib/privacy/backup/format';

const WORDS = ['kettle', 'lid', 'steam', 'Brindle', 'drips', 'again', 'batch', 'spout', 'handle', 'morning', 'tea', 'why'];

export interface Big {
  rows: number;
  /** Bytes before packing. */
  bytes: number;
}

/** One customer with `rows` entries of `letters` letters each. */
export async function bigBackup(path: string, rows: number, letters: number): Promise<Big> {
  const at = Date.UTC(2026, 10, 16);
  const counts = { authors: 1, customers: 1, interactions: rows };
  const zip = createGzip({ level: 1 });
  const out = zip.pipe(createWriteStream(path));
  const encoder = new TextEncoder();
  let [sum, bytes] = [0, 0];
  const put = async (line: object): Promise<void> => {
    const part = encoder.encode(`${JSON.stringify(line)}\n`);
    sum = crc32(part, sum);
    bytes += part.length;
    if (!zip.write(part)) await once(zip, 'drain');
  };
  await put({ earshot: 1, version: 1, made: at, from: 'OP', counts });
  const person = { customerId: 'big', firstSeen: at, lastSeen: at };
  await put({ t: 'authors', r: { id: 'x:big', site: 'x', handle: 'big', name: 'Big', handles: [], names: [], doubt: false, ...person } });
  await put({ t: 'customers', r: { id: 'big', name: 'Big', tags: [], dontContact: false, since: at, lastAt: at } });
  let seed = 7;
  const word = (): string => WORDS[(seed = (seed * 48_271) % 2_147_483_647) % WORDS.length] as string;
  const pool = Array.from({ length: 200_000 }, () => `${word()}${seed % 997}`).join(' ');
  for (let i = 0; i < rows; i++) {
    const from = (i * 7_919) % (pool.length - letters);
    const time = { at: at - i * 60_000, from: at - i * 60_000, to: at - i * 60_000 };
    await put({
      t: 'interactions',
      r: {
        id: `x:${i}`,
        kind: 'post',
        direction: 'in',
        customerId: 'big',
        caseId: null,
        brandId: null,
        site: 'x',
        postId: `${i}`,
        postKind: 'post',
        permalink: null,
        authorId: 'x:big',
        threadId: `x:${i}`,
        at: time.at,
        time,
        seenAt: at,
        text: pool.slice(from, from + letters),
        versions: [],
        cut: 'none',
        removedAt: null,
        audience: 'public',
        savedBy: 'rule',
        reasons: [],
        initials: null,
        answers: null,
        response: null,
        spokeAs: null,
        event: null,
      },
    });
  }
  zip.end(encoder.encode(`${JSON.stringify({ end: true, counts, sum: sumText(sum) })}\n`));
  await finished(out);
  return { rows, bytes };
}

/** A backup file of any size, made of invented words. */
import { writeBackupFile, type FileRow, type Written } from '../../tools/lib/backup-file';

const WORDS = ['kettle', 'lid', 'steam', 'Brindle', 'drips', 'again', 'batch', 'spout', 'handle', 'morning', 'tea', 'why'];

export type Big = Written;

/** One customer with `rows` entries of `letters` letters each. */
export function bigBackup(path: string, rows: number, letters: number): Promise<Big> {
  return writeBackupFile(path, { authors: 1, customers: 1, interactions: rows }, lines(rows, letters));
}

function* lines(rows: number, letters: number): Generator<FileRow> {
  const at = Date.UTC(2026, 10, 16);
  const person = { customerId: 'big', firstSeen: at, lastSeen: at };
  yield { t: 'authors', r: { id: 'x:big', site: 'x', handle: 'big', name: 'Big', handles: [], names: [], doubt: false, ...person } };
  yield { t: 'customers', r: { id: 'big', name: 'Big', tags: [], dontContact: false, since: at, lastAt: at } };
  let seed = 7;
  const word = (): string => WORDS[(seed = (seed * 48_271) % 2_147_483_647) % WORDS.length] as string;
  const pool = Array.from({ length: 200_000 }, () => `${word()}${seed % 997}`).join(' ');
  for (let i = 0; i < rows; i++) {
    const from = (i * 7_919) % (pool.length - letters);
    const time = { at: at - i * 60_000, from: at - i * 60_000, to: at - i * 60_000 };
    yield {
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
    };
  }
}

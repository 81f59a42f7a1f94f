/** Reads a backup file row by row, each parsed by its table's own schema. Changes nothing; throws BackupError with the place and the reason. */
import { wholeIn } from '../../kit/whole';
import { EXPORTED, POLICY, type ExportedTable } from '../../store/policy';
import { BackupError, crc32, ELSE, FORMAT, Footer, Header, Line, reachesPrototype, sumText, tooDeep } from './format';
import { readLines, type RawLine } from './lines';

export interface ReadRow {
  /** Line in the file, from 1. */
  n: number;
  /** Bytes of the line. */
  bytes: number;
  table: ExportedTable;
  row: Record<string, unknown>;
}

export interface ReadOptions {
  signal: AbortSignal;
  /** Bytes of the file read so far. */
  progress: (bytes: number) => void;
  header: (header: Header) => void;
}

const damaged = (n: number, why: string): BackupError => new BackupError(`Line ${n} of the file ${why}. ${ELSE}`);

function parse({ n, text }: RawLine): unknown {
  if (tooDeep(text)) throw damaged(n, 'nests deeper than any entry does');
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw damaged(n, 'cannot be read: it is cut off or damaged');
  }
  if (text.includes('__proto__') && reachesPrototype(value)) throw damaged(n, 'holds a field named “__proto__”, which no entry has');
  return value;
}

function header(line: RawLine): Header {
  let value: unknown;
  try {
    value = parse(line);
  } catch {
    throw new BackupError(`This is not an Earshot backup: line 1 cannot be read. ${ELSE}`);
  }
  const { earshot, version } = (typeof value === 'object' && value !== null ? value : {}) as Record<string, unknown>;
  if (earshot !== 1) throw new BackupError(`This is not an Earshot backup: line 1 does not name Earshot. ${ELSE}`);
  if (typeof version === 'number' && version > FORMAT)
    throw new BackupError(
      `This backup was made by a newer Earshot (format ${version}; this one reads ${FORMAT}). Update Earshot, then try again. Nothing was changed.`,
    );
  if (typeof version === 'number' && version < FORMAT)
    throw new BackupError(`Line 1 names a format (${version}) that no Earshot ever wrote; this one reads ${FORMAT}. ${ELSE}`);
  const read = Header.safeParse(value);
  if (!read.success) throw new BackupError(`Line 1 of the backup does not fit (${read.error.issues[0]?.path.join('.') || 'form'}). ${ELSE}`);
  return read.data;
}

/** Every row of the file in turn; ends only when header, rows, footer and checksum agree. */
export async function* readBackup(file: Blob, options: ReadOptions): AsyncGenerator<ReadRow> {
  const known: ReadonlySet<string> = new Set(EXPORTED);
  const seen: Record<string, number> = {};
  let first = true;
  let footer: Footer | null = null;
  let sum = 0;
  let last = 0;
  for await (const line of readLines(file, options.progress, options.signal)) {
    last = line.n;
    if (footer) throw damaged(line.n, 'comes after the end of the backup');
    if (first) {
      options.header(header(line));
      first = false;
      sum = crc32(line.bytes, sum);
      continue;
    }
    const value = parse(line);
    const end = Footer.safeParse(value);
    if (end.success) {
      if (end.data.sum !== sumText(sum)) throw damaged(line.n, 'shows that something before it was altered (its checksum differs)');
      footer = end.data;
      continue;
    }
    sum = crc32(line.bytes, sum);
    const read = Line.safeParse(value);
    if (!read.success) throw damaged(line.n, 'is no entry of a backup');
    const { t, r } = read.data;
    if (!known.has(t)) throw damaged(line.n, `belongs to “${t.slice(0, 40)}”, which this Earshot does not know`);
    const table = t as ExportedTable;
    // As of what pages tell (`customers/fit`): an address cannot hold half a character. What was set aside stays byte for byte.
    const halves = table !== 'damaged' && /\\ud[89a-f]/i.test(line.text);
    const row = POLICY[table].schema.safeParse(halves ? wholeIn(r) : r);
    if (!row.success) {
      const issue = row.error.issues[0];
      throw damaged(line.n, `(${table}) does not fit: its “${issue?.path.join('.') || 'entry'}” is missing or wrong`);
    }
    seen[table] = (seen[table] ?? 0) + 1;
    yield { n: line.n, bytes: line.bytes.length, table, row: row.data };
  }
  if (first) throw new BackupError(`The file is empty. ${ELSE}`);
  if (!footer)
    throw new BackupError(
      `The backup ends early, after line ${last}: it is only a part. Copy it again from where it was saved; nothing was changed.`,
    );
  for (const table of new Set([...Object.keys(footer.counts), ...Object.keys(seen)])) {
    const [says, is] = [footer.counts[table] ?? 0, seen[table] ?? 0];
    if (says !== is) throw new BackupError(`The backup says it holds ${says} ${table}, but ${is} are there. ${ELSE}`);
  }
}

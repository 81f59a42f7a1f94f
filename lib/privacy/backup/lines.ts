/** Lines of a backup file, unpacked as they are read: never more than one line and one chunk in memory. Knows nothing of what they say. */
import { KIND_BYTES, kindOf } from './kind';
import { BackupError, ELSE, LINE_LIMIT, RATIO_FROM, RATIO_LIMIT, UNPACKED_LIMIT } from './format';

export interface RawLine {
  /** From 1. */
  n: number;
  /** With its newline. */
  bytes: Uint8Array;
  text: string;
}

const NEWLINE = 10;

/** Joins parts; the last one ends the line. */
function whole(parts: readonly Uint8Array[], size: number): Uint8Array {
  if (parts.length === 1 && parts[0]) return parts[0];
  const all = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

/** `packed` hears how many bytes of the file were read so far. Throws BackupError; never reads past a limit. */
export async function* readLines(file: Blob, packed: (bytes: number) => void, signal: AbortSignal): AsyncGenerator<RawLine> {
  const head = new Uint8Array(await file.slice(0, KIND_BYTES).arrayBuffer());
  if (!file.size) throw new BackupError(`The file is empty. ${ELSE}`);
  const zipped = head[0] === 0x1f && head[1] === 0x8b;
  // A browser or system may have unpacked it on the way; anything else is not ours.
  if (!zipped && head[0] !== 0x7b) {
    const kind = kindOf(head);
    throw new BackupError(
      `This is not an Earshot backup${kind ? ` but ${kind}` : ''}. Choose a file whose name begins with “earshot” and ends with “.ndjson.gz”. Nothing was changed.`,
    );
  }
  let read = 0;
  const counted = file.stream().pipeThrough(
    new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
      transform(chunk, out) {
        read += chunk.length;
        packed(read);
        out.enqueue(chunk);
      },
    }),
  );
  const stream: ReadableStream<Uint8Array> = zipped ? counted.pipeThrough(new DecompressionStream('gzip')) : counted;
  const reader = stream.getReader();
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let n = 0;
  let unpacked = 0;
  let parts: Uint8Array[] = [];
  let size = 0;
  const line = (): RawLine => {
    n += 1;
    const bytes = whole(parts, size);
    parts = [];
    size = 0;
    try {
      return { n, bytes, text: decoder.decode(bytes) };
    } catch {
      throw new BackupError(`Line ${n} of the file holds characters that are no text: the file is damaged. ${ELSE}`);
    }
  };
  try {
    for (;;) {
      signal.throwIfAborted();
      const { done, value } = await reader.read().catch(() => {
        throw new BackupError(`The file is damaged or cut off after line ${n}. Copy it again from where it was saved; nothing was changed.`);
      });
      if (done) break;
      unpacked += value.length;
      if (unpacked > UNPACKED_LIMIT || (zipped && unpacked > RATIO_FROM && unpacked > RATIO_LIMIT * read))
        throw new BackupError(`The file unpacks to far more than a backup does (stopped after line ${n}). ${ELSE}`);
      let from = 0;
      for (let at = value.indexOf(NEWLINE, from); at >= 0; at = value.indexOf(NEWLINE, from)) {
        parts.push(value.subarray(from, at + 1));
        size += at + 1 - from;
        if (size > LINE_LIMIT) break;
        yield line();
        from = at + 1;
      }
      if (size <= LINE_LIMIT && from < value.length) {
        parts.push(value.slice(from));
        size += value.length - from;
      }
      if (size > LINE_LIMIT) throw new BackupError(`Line ${n + 1} of the file is longer than any entry can be. ${ELSE}`);
    }
    if (size) yield line();
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

/**
 * Lines in and out, the same way for every judging tool: UTF-8 with a byte-order mark or without, UTF-16 with one (what some shells
 * write), any line ends; answers as they come, and a quiet end where nobody reads on.
 */
import type { z } from 'zod';

const BOMS: readonly [first: number, second: number, encoding: string][] = [
  [0xff, 0xfe, 'utf-16le'],
  [0xfe, 0xff, 'utf-16be'],
];
const decoderFor = (start: Uint8Array): TextDecoder =>
  new TextDecoder(BOMS.find(([first, second]) => start[0] === first && start[1] === second)?.[2] ?? 'utf-8');

/** A file's text without its byte-order mark. */
export const decoded = (bytes: Uint8Array): string => decoderFor(bytes).decode(bytes);

export interface Line {
  text: string;
  /** From 1, empty lines counted. */
  number: number;
}

/** What ends at a "\n" or the end, cut at the "\r" that old files end lines with. */
const cut = (text: string): string[] => text.replace(/\r$/, '').split('\r');

/** Every line that is not empty, as it comes. @param input as bytes */
export async function* linesOf(input: AsyncIterable<Uint8Array>): AsyncGenerator<Line> {
  let decoder: TextDecoder | undefined;
  let held: Uint8Array = new Uint8Array(0);
  let rest = '';
  let number = 0;
  const told = function* (pieces: readonly string[]): Generator<Line> {
    for (const text of pieces.flatMap(cut)) if ((number += 1) && text.trim()) yield { text, number };
  };
  for await (const chunk of input) {
    let bytes = chunk;
    if (!decoder) {
      held = bytes = Buffer.concat([held, chunk]);
      if (held.length < 2) continue;
      decoder = decoderFor(held);
    }
    const from = rest.length;
    rest += decoder.decode(bytes, { stream: true });
    if (rest.indexOf('\n', from) < 0) continue;
    const pieces = rest.split('\n');
    rest = pieces.pop() ?? '';
    yield* told(pieces);
  }
  rest += decoder ? decoder.decode() : new TextDecoder().decode(held);
  if (rest) yield* told([rest]);
}

/** Writes one answer and waits where the reader is slow. */
export async function say(answer: unknown): Promise<void> {
  if (!process.stdout.write(`${JSON.stringify(answer)}\n`)) await new Promise((go) => process.stdout.once('drain', go));
}

/** Somebody looked at the first lines only (`| head`): no fault, and nobody to tell. */
export function endQuietly(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit(0);
  });
}

/** A line as the schema has it, or what is wrong with it, in words that stand behind "Line 3: ". */
export function parsed<T>(schema: z.ZodType<T>, line: string): T | string {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return 'this line is not JSON';
  }
  const read = schema.safeParse(value);
  return read.success ? read.data : read.error.issues.map((issue) => `${issue.path.join('.') || 'it'}: ${issue.message}`).join('; ');
}

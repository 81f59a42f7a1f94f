/** What the judging tools take for a line, whoever wrote the file. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { decoded, linesOf, type Line } from '../../tools/lib/lines';

const ROOT = join(import.meta.dirname, '../../..');
async function* inPieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield await Promise.resolve(bytes.subarray(at, at + size));
}
async function read(bytes: Uint8Array, size = bytes.length || 1): Promise<Line[]> {
  const lines: Line[] = [];
  for await (const line of linesOf(inPieces(bytes, size))) lines.push(line);
  return lines;
}
const big = (text: string): Buffer => Buffer.from(text, 'utf16le').swap16();
const FILES: Record<string, (text: string) => Buffer> = {
  'UTF-8': (text) => Buffer.from(text),
  'UTF-8 with a byte-order mark': (text) => Buffer.from(`\uFEFF${text}`),
  'UTF-16, little end first': (text) => Buffer.from(`\uFEFF${text}`, 'utf16le'),
  'UTF-16, big end first': (text) => big(`\uFEFF${text}`),
};

describe.each(Object.entries(FILES))('a file in %s', (_, made) => {
  it.each([1, 3, 7, 4096])('is read the same in pieces of %i bytes', async (size) => {
    const bytes = made('{"text":"größer 👍"}\r\n\r\n{"text":"an\u2028other"}\nlast');
    expect(await read(bytes, size)).toEqual([
      { text: '{"text":"größer 👍"}', number: 1 },
      { text: '{"text":"an\u2028other"}', number: 3 },
      { text: 'last', number: 4 },
    ]);
    expect(decoded(bytes).split('\n')).toHaveLength(4);
  });
});

it('takes old line ends, a lone byte and nothing at all', async () => {
  expect(await read(Buffer.from('1\r2\r\r3'))).toEqual([
    { text: '1', number: 1 },
    { text: '2', number: 2 },
    { text: '3', number: 4 },
  ]);
  expect(await read(Buffer.from('7'))).toEqual([{ text: '7', number: 1 }]);
  expect(await read(Buffer.alloc(0))).toEqual([]);
});

it('matches every line of a file with a byte-order mark, and says which post it cannot read', () => {
  const line = (post: unknown): string => JSON.stringify({ query: 'apple', post });
  const input = `\uFEFF${[line({ text: 'An apple' }), line('An apple'), line({ text: 5 }), line({ site: 'x' }), line(null)].join('\r\n')}`;
  const { stdout } = spawnSync(process.execPath, ['--import', 'tsx', 'test/tools/match.ts'], { cwd: ROOT, input, encoding: 'utf8' });
  const answers = stdout
    .trim()
    .split('\n')
    .map((each) => JSON.parse(each) as { match?: boolean; error?: { message: string }; warnings?: unknown });
  expect(answers[0]).toMatchObject({ match: true, why: ['apple'] });
  expect(answers[1]?.error?.message).toBe('Line 2: "post" is no object.');
  expect(answers[2]?.error?.message).toBe('Line 3: the post’s "text" is no text.');
  expect(answers[3]).toMatchObject({ match: false });
  expect(answers[4]).toEqual({ warnings: [] });
});

/** Names the weights that ship, so that what was derived from others is derived anew. */
import { createHash } from 'node:crypto';

/** Files by name, without ending. The order does not matter. */
export function stampOf(files: ReadonlyMap<string, Uint8Array>): string {
  const hash = createHash('sha256');
  for (const [name, bytes] of [...files].sort(([a], [b]) => (a < b ? -1 : 1))) hash.update(name).update(bytes);
  return hash.digest('hex').slice(0, 12);
}

export const stampFile = (files: ReadonlyMap<string, Uint8Array>): string =>
  `/** Written by training: names the weights in public/models. */\nexport const STAMP = '${stampOf(files)}';\n`;

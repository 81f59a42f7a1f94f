/** What a file is that is no backup, by its first bytes, so that the sentence can say it. Pure. */

const KINDS: readonly (readonly [string, readonly number[]])[] = [
  ['a ZIP archive or an office document', [0x50, 0x4b, 0x03, 0x04]],
  ['a PNG image', [0x89, 0x50, 0x4e, 0x47]],
  ['a JPEG image', [0xff, 0xd8, 0xff]],
  ['a GIF image', [0x47, 0x49, 0x46, 0x38]],
  ['a PDF document', [0x25, 0x50, 0x44, 0x46]],
  ['a web page', [0x3c]],
  ['a JSON list', [0x5b]],
];

/** How many bytes are looked at. */
export const KIND_BYTES = 4;

/** `a PNG image`, or null where the bytes say nothing. */
export const kindOf = (head: Uint8Array): string | null => KINDS.find(([, bytes]) => bytes.every((byte, at) => head[at] === byte))?.[0] ?? null;

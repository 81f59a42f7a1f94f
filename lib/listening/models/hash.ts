/** FNV-1a over UTF-16 units, apostrophes left out: the same for "don't", "don’t" and "dont". Unsigned 32 bits. */
export function hashWord(word: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) {
    const c = word.charCodeAt(i);
    if (c !== 39 && c !== 0x2019) hash = Math.imul(hash ^ c, 0x01000193);
  }
  return hash >>> 0;
}

/** FNV-1a over all UTF-16 units: whether a text is still the one that was read. Unsigned 32 bits. */
export function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

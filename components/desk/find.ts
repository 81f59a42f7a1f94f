/** Finding a customer by any words: each must begin a word of name, handle, tag, reference or a recent text. Pure. */
import type { Someone } from '../../lib/store/read/people';

const plain = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
const wordsOf = (text: string): string[] => plain(text).match(/[\p{L}\p{N}]+/gu) ?? [];
/** Words of a text, each after a space, so that a word's start can be looked for. */
const ground = (parts: readonly string[]): string => ` ${wordsOf(parts.join(' ')).join(' ')}`;

export interface Findable {
  someone: Someone;
  who: string;
  said: string;
}

export function findable(someone: Someone): Findable {
  const { customer, authors, references, texts } = someone;
  const names = authors.flatMap((author) => [author.name, author.handle, ...author.handles.map((h) => h.value), ...author.names.map((n) => n.value)]);
  return { someone, who: ground([customer.name, ...names, ...customer.tags, ...references]), said: ground(texts) };
}

export interface Found {
  someone: Someone;
  /** The recent text that held a word of the search, null where the person's own names, tags or references held all. */
  text: string | null;
}

/** Names, handles, tags and references first, then words of texts; latest contact first within each. An empty search gives all. */
export function findPeople(people: readonly Findable[], query: string): Found[] {
  const wanted = wordsOf(query).map((word) => ` ${word}`);
  const byName: Found[] = [];
  const byText: Found[] = [];
  for (const { someone, who, said } of people) {
    const missing = wanted.filter((word) => !who.includes(word));
    if (!missing.length) byName.push({ someone, text: null });
    else if (missing.every((word) => said.includes(word))) {
      const text = someone.texts.find((one) => missing.some((word) => ground([one]).includes(word))) ?? null;
      byText.push({ someone, text });
    }
  }
  return [...byName, ...byText];
}

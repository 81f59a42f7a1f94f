/** Builds sentences from parts. Readable and varied: no filler text. */
import { ASIA } from './asia';
import { ENGLISH } from './english';
import { EUROPE } from './europe';

/** kettle: names the brand and the thing; homonym: bridle, the village, the dog's coat; life: anything else. */
export type Topic = 'kettle' | 'homonym' | 'life';

export interface Parts extends Record<Topic, readonly [first: readonly string[], second: readonly string[]]> {
  lists: Readonly<Record<string, readonly string[]>>;
}

const PARTS: Readonly<Record<string, Parts>> = { en: ENGLISH, ...EUROPE, ...ASIA };

const one = (list: readonly string[], r: () => number): string => list[Math.floor(r() * list.length)] ?? '';

/** One post's text about a topic. Bystanders of smaller languages write English now and then; then `language` says so. */
export function sentence(language: string, topic: Topic, r: () => number): { text: string; language: string } {
  const spoken = PARTS[language] && r() > 0.12 ? language : 'en';
  const parts = PARTS[spoken] ?? ENGLISH;
  const [first, second] = parts[topic];
  const raw = r() < 0.78 ? `${one(first, r)}${spoken === 'ja' ? '' : ' '}${one(second, r)}` : one(first, r);
  const text = raw.replace(/\{(\w+)\}/g, (_, name: string) => one(parts.lists[name] ?? [], r));
  return { text, language: spoken };
}

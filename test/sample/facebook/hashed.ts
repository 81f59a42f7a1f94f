/** Class names as the site ships them: hashed, and other ones in every generation. */
import type { Generation } from './options';

/** `card` -> `x1k9f3qa`. Deterministic, so that the style sheet and the page agree. */
export function hashedClass(name: string, gen: Generation): string {
  let h = 0x811c9dc5;
  for (const ch of `${gen}/${name}`) h = Math.imul(h ^ ch.charCodeAt(0), 0x01000193) >>> 0;
  const tail = h.toString(36).padStart(7, '0');
  return gen === '2022' ? `${'bdfhjlnp'[h % 8] ?? 'b'}${tail}` : `x${tail}`;
}

/** A sheet written with `.c-NAME`, once for every generation. */
export function hashedSheet(css: string): string {
  const gens: Generation[] = ['2022', '2024', '2026'];
  const [plain, named] = [[] as string[], [] as string[]];
  for (const part of css.split('/*~*/')) (part.includes('.c-') ? named : plain).push(part);
  const out = [...plain];
  for (const gen of gens) out.push(...named.map((part) => part.replace(/\.c-([a-z0-9-]+)/g, (_, name: string) => `.${hashedClass(name, gen)}`)));
  return out.join('\n');
}

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ReplyIndex } from '../../../lib/replies/rank';
import { Senses } from '../../../lib/replies/senses';
import { sensesFile } from '../../tools/train/senses';

const shipped = new Uint8Array(readFileSync(new URL('../../../public/models/senses.bin', import.meta.url)));
const index = (senses: Senses | null): ReplyIndex => {
  const made = new ReplyIndex();
  for (const [id, texts] of Object.entries({
    card: ['My card was stolen', 'Somebody took my card'],
    pin: ['How do I change my pin', 'Set another pin'],
    fee: ['Why was I charged a fee', 'What is this charge'],
  }))
    made.set(
      id,
      texts.map((text) => ({ text, weight: 1 })),
    );
  if (senses) made.learn(senses);
  return made;
};

describe('near words', () => {
  const senses = Senses.read(shipped);

  it('bring up the reply that means it, also where replies were there before they were learned', () => {
    const score = (made: ReplyIndex, id: string): number => made.rank('I lost my card and want it blocked').find((one) => one.id === id)?.score ?? 0;
    expect(senses).not.toBeNull();
    expect(index(senses).rank('I lost my card and want it blocked')[0]?.id).toBe('card');
    const share = (made: ReplyIndex): number => score(made, 'fee') / score(made, 'card');
    expect(share(index(senses))).not.toBe(share(index(null)));
  });

  it('change nothing for a question they do not know', () => {
    const asked = 'mein Wasserkocher card tropft seit gestern';
    expect(index(senses).rank(asked)).toEqual(index(null).rank(asked));
  });

  it('are done without where the file is cut, of another kind or of another version', () => {
    const text = (more: object): Uint8Array =>
      new TextEncoder().encode(`${JSON.stringify({ kind: 'senses', version: 1, dims: 1, words: 'a', ...more })}\nx`);
    expect(Senses.read(text({}))).not.toBeNull();
    for (const bad of [
      shipped.slice(0, 40),
      shipped.slice(0, -1),
      text({ kind: 'x' }),
      text({ version: 2 }),
      text({ words: 'a|b' }),
      new Uint8Array(),
      new TextEncoder().encode('null\n'),
    ])
      expect(Senses.read(bad)).toBeNull();
  });

  it('are learned from what stands together, the same bytes each time', () => {
    const texts = Array.from({ length: 40 }, (_, i) =>
      i % 2 ? `the ${i % 3 ? 'kettle' : 'boiler'} boils water hot` : `a ${i % 3 ? 'parcel' : 'packet'} in the post arrives`,
    );
    const bytes = sensesFile(texts);
    expect(sensesFile(texts)).toEqual(bytes);
    const made = Senses.read(bytes);
    const of = (word: string): Float32Array => {
      const out = new Float32Array(made?.dims ?? 0);
      made?.into(out, 0, [[word, 1]]);
      return out;
    };
    const alike = (a: string, b: string): number => of(a).reduce((sum, value, i) => sum + value * (of(b)[i] ?? 0), 0);
    expect(alike('kettle', 'boiler')).toBeGreaterThan(alike('kettle', 'parcel') + 0.3);
  });
});

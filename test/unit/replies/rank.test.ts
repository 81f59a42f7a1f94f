import { describe, expect, it } from 'vitest';
import { featuresOf, wordsOf } from '../../../lib/replies/features';
import { ReplyIndex } from '../../../lib/replies/rank';

const index = (replies: Record<string, string[]>): ReplyIndex => {
  const made = new ReplyIndex();
  for (const [id, texts] of Object.entries(replies))
    made.set(
      id,
      texts.map((text) => ({ text, weight: 1 })),
    );
  return made;
};

describe('features', () => {
  it('see one word in its endings, accents and case', () => {
    expect(wordsOf('Leaking LEAKED leaks').map(({ stem }) => stem)).toEqual(['leak', 'leak', 'leak']);
    expect(featuresOf('Café').has('s:cafe')).toBe(true);
  });
  it('see neighbouring characters where a script writes no spaces', () => {
    expect(wordsOf('蓋が漏れる').map(({ stem }) => stem)).toEqual(['蓋か', 'か漏', '漏れ', 'れる']);
  });
  it('leave out links, and hold handles apart from words', () => {
    expect([...featuresOf('https://x.example/lid').keys()]).toEqual([]);
    expect(featuresOf('@brindle_help').has('h:brindle_help')).toBe(true);
    expect([...featuresOf('@brindle_help', false).keys()]).toEqual([]);
    expect(wordsOf('@brindle_help')).toEqual([]);
  });
  it('stay cheap on absurd text', () => {
    const absurd = ['e' + '\u0301\u0323'.repeat(500_000), 'lid '.repeat(1_000_000), '😀'.repeat(1_000_000)];
    // Quadratic work would take hours here, and the test would run out of its time.
    for (const text of absurd) expect(featuresOf(text).size).toBeLessThan(20);
  });
});

describe('ranking', () => {
  it('puts the reply first that answers the rarer word', () => {
    const made = index({ lid: ['the lid is broken', 'my lid leaks'], parcel: ['the parcel is broken', 'my parcel is late'] });
    expect(made.rank('my kettle is broken, it is the lid')[0]?.id).toBe('lid');
  });

  it('finds a reply by spelling where no whole word is the same', () => {
    expect(index({ descale: ['descaling the kettle'], parcel: ['late parcel'] }).rank('discaling')[0]?.id).toBe('descale');
  });

  it('holds a question that shares only everyday words for no match', () => {
    const made = index({ lid: ['what do I do about the lid'], parcel: ['where is my parcel'] });
    const first = made.rank('when is the election in Ruritania, and what does it change there next spring')[0];
    expect(first?.fits ?? false).toBe(false);
  });

  it('draws the line by the saved replies themselves: long noisy questions lie low and are still answered', () => {
    const noise = (i: number): string =>
      `thread ${i * 7} about ${['weather', 'football', 'trains', 'dinner', 'holidays'][i % 5] ?? ''} number ${i} and more of it`;
    const replies = (wrap: (text: string, i: number) => string) =>
      index(
        Object.fromEntries(
          ['lid', 'parcel', 'refund', 'filter', 'handle', 'switch', 'invoice', 'colour'].map((word, at) => [
            word,
            [1, 2, 3].map((i) => wrap(`my ${word} again`, at * 3 + i)),
          ]),
        ),
      );
    const clear = replies((text) => text);
    const noisy = replies((text, i) => `${noise(i)} ${text} ${noise(i + 31)}`);
    const asked = `${noise(77)} is my invoice wrong ${noise(93)}`;
    const least = (made: ReplyIndex): number =>
      Math.min(
        ...made
          .rank(asked, { limit: 8 })
          .filter(({ fits }) => fits)
          .map(({ fit }) => fit),
      );
    expect(noisy.rank(asked)[0]).toMatchObject({ id: 'invoice', fits: true });
    expect(clear.rank(asked).some(({ fits }) => fits)).toBe(false);
    expect(least(noisy)).toBeGreaterThan(0);
  });

  it('tells two products apart by the account addressed, but answers no post that only addresses', () => {
    const made = index({
      music: ['@tune_help it stops all the time', '@tune_help no sound'],
      film: ['@film_help it stops all the time', '@film_help no picture'],
    });
    expect(made.rank('@film_help it stops')[0]?.id).toBe('film');
    expect(made.rank('@tune_help it stops')[0]?.id).toBe('music');
    expect(made.rank('@tune_help')).toEqual([]);
  });

  it('forgets a deleted reply and works on none', () => {
    const made = index({ a: ['leaking lid'] });
    made.delete('a');
    expect(made.rank('leaking lid')).toEqual([]);
    expect(new ReplyIndex().rank('leaking lid')).toEqual([]);
  });

  it('finds the one among ten thousand replies that share most of their words', () => {
    const parts = ['lid', 'handle', 'switch', 'base', 'cable', 'filter', 'spout', 'glass', 'seal', 'lamp'];
    const faults = ['leaks', 'broke', 'smells', 'rattles', 'is loose', 'is late', 'melted', 'hums', 'stains', 'sticks'];
    const made = new ReplyIndex();
    for (let i = 0; i < 10_000; i++)
      made.set(`r${i}`, [
        { text: `The ${parts[i % 10] ?? ''} ${faults[((i / 10) % 10) | 0] ?? ''} on model ${(i * 7919) % 10_007} from shop ${i % 97}`, weight: 1 },
      ]);
    for (let i = 0; i < 21; i++)
      expect(made.rank(`my ${parts[i % 10] ?? ''} leaks, model ${(i * 7919) % 10_007}`, { limit: 5 })[0]?.id).toBe(`r${i}`);
  });
});

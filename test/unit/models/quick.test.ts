/** Rules are read the quick way: what cannot begin is not tried, what cannot come to danger is not gathered. The long way says the same. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ALL, type Concept, type Found, type Words } from '../../../lib/listening/danger/concepts';
import { dangerOf } from '../../../lib/listening/danger/read';
import { dangersIn, READY } from '../../../lib/listening/danger/rules';
import { LANGUAGES } from '../../../lib/listening/danger/words/languages';
import { RARE } from '../../../lib/listening/danger/worth';
import { matchAt, piecesOf, type Piece } from '../../../lib/listening/models/patterns';
import { plainWords, ruleWords, wordOf, type Word } from '../../../lib/listening/models/words';
import { intentsOf, urgencyOf } from '../../../lib/listening/urgency';
import { INTENT_RULES, URGENCY_RULES } from '../../../lib/listening/urgency-rules';

const TONGUES = Object.values(LANGUAGES);
interface Entry {
  concept: Concept;
  pieces: Piece[];
  loose: boolean;
}
const entriesOf = (words: Words): Entry[] =>
  (Object.entries(words) as [Concept, string][]).flatMap(([concept, list]) =>
    list
      .trim()
      .split(/\s+/)
      .map((each) => ({ concept, pieces: piecesOf(each.replaceAll('_', ' ').replaceAll('~', ' ~ ')), loose: each.includes('~') })),
  );
const ENTRIES = TONGUES.map(entriesOf);
/** The same lists, read from their end. */
const BACKWARDS = ENTRIES.map((entries) => entries.toReversed());

/** Every entry of a language tried at every word. */
function foundBy(entries: readonly Entry[], words: readonly Word[]): Found {
  const found: Found = new Map();
  for (let from = 0; from < words.length; from++)
    for (const { concept, pieces, loose } of entries) {
      const to = matchAt(pieces, words, from);
      if (to >= 0) found.set(concept, [...(found.get(concept) ?? []), { from, to, loose }]);
    }
  return found;
}
function plainDanger(text: string, lists = ENTRIES): string | null {
  const texts = plainWords(text);
  const kinds = lists.flatMap((entries) => dangersIn(foundBy(entries, texts.map(wordOf)), texts).map(({ kind }) => kind));
  return (['self-harm', 'threat', 'product-safety'] as const).find((kind) => kinds.includes(kind)) ?? null;
}

/** What each entry is written of, one way of each of its words. */
const way = (part: string, n: number): string => {
  const ways = part.split('|');
  return (ways[n % ways.length] ?? '').replace('*', n % 2 ? 'ing' : '');
};
const written = ENTRIES.flat().map(({ pieces }) => pieces);
const phrase = fc
  .tuple(fc.nat(written.length - 1), fc.nat(50))
  .map(([at, n]) =>
    (written[at] ?? [])
      .map(
        ({ exact, starts, gap }) =>
          `${gap && n % 3 ? 'really ' : ''}${[...exact, ...starts.map((start) => `${start}ed`)][n % (exact.size + starts.length)] ?? ''}`,
      )
      .join(' '),
  );
const ruled = [...URGENCY_RULES, ...INTENT_RULES].flatMap(({ patterns }) => patterns.split(/\n| \/ /).filter((line) => line.trim()));
const ruledPhrase = fc.tuple(fc.nat(ruled.length - 1), fc.nat(50)).map(([at, n]) =>
  (ruled[at] ?? '')
    .trim()
    .split(/\s+/)
    .map((part) => (part === '~' ? (n % 2 ? 'really' : '') : way(part, n)))
    .join(' '),
);
const texts = fc
  .array(fc.tuple(fc.oneof(phrase, ruledPhrase), fc.constantFrom(' ', ' ', ' ', '. ', ', ', '! ', ' 🙂 ')), { minLength: 1, maxLength: 5 })
  .map((parts) => parts.flat().join(''));

it('folds a text in one pass as it does the long way, whatever is in it', () => {
  const odd = fc.constantFrom(
    "'",
    '’',
    'é',
    'Ü',
    'ß',
    'İ',
    'ĳ',
    'ª',
    '²',
    '①',
    'ﬁ',
    '·',
    '—',
    '…',
    '€',
    '️',
    '‍',
    '👍',
    '🅰',
    '🇩',
    '𝐚',
    'я',
    'Σ',
    '한',
    '\u0301',
  );
  const piece = fc.oneof(odd, fc.constantFrom('a', 'Z', '7', ' ', '.', '?', ';', '\n', '_'), fc.string({ unit: 'binary', maxLength: 3 }));
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const text = pieces.join('');
      expect(ruleWords(text).map((word) => word.text)).toEqual(plainWords(text));
    }),
    { numRuns: 150 },
  );
});

it('finds every danger that is there with every entry tried at every word, whichever stands first in its list', () => {
  for (const text of [
    'I will find you and burn your shop down',
    'Je veux mourir',
    'L’enfant s’est brûlé la main avec la bouilloire',
    // A chair, and a baby's chair: two things that begin at one word, one of which holds the child.
    'La silla de bebé se rompió',
    'A cadeira da papa partiu-se com o bebé',
  ]) {
    expect(plainDanger(text)).not.toBeNull();
    expect(dangerOf(text)?.kind).toBe(plainDanger(text));
    expect(plainDanger(text, BACKWARDS)).toBe(plainDanger(text));
  }
  fc.assert(
    fc.property(texts, (text) => {
      expect(dangerOf(text)?.kind ?? null).toBe(plainDanger(text));
      expect(plainDanger(text, BACKWARDS)).toBe(plainDanger(text));
    }),
    { numRuns: 40 },
  );
});

it('finds every reason and intent that is there with every pattern tried at every word', () => {
  const near = (unless: string | undefined, text: string): boolean => {
    const words = plainWords(text)
      .filter((word) => word !== ',')
      .map(wordOf);
    const guards = (unless ?? '')
      .split(/\n| \/ /)
      .filter((line) => line.trim())
      .map(piecesOf);
    return words.some((_, at) => guards.some((pieces) => matchAt(pieces, words, at) >= 0));
  };
  const plain = (rules: readonly { kind: string; patterns: string; unless?: string }[], text: string): string[] => {
    const words = plainWords(text)
      .filter((word) => word !== ',')
      .map(wordOf);
    const holds = (patterns: string): boolean => {
      const all = patterns
        .split(/\n| \/ /)
        .filter((line) => line.trim())
        .map(piecesOf);
      return words.some((_, at) => all.some((pieces) => matchAt(pieces, words, at) >= 0));
    };
    return rules.filter(({ patterns, unless }) => holds(patterns) && !near(unless, text)).map(({ kind }) => kind);
  };
  fc.assert(
    fc.property(texts, (text) => {
      const reasons = urgencyOf(text, {}, ruleWords(text), null).why.map(({ reason }) => reason);
      const intents = intentsOf(text).map(({ intent }) => intent);
      // What speaks against a hit counts only near it, so the long way tells here what must be found, not all that may.
      const must = plain(URGENCY_RULES, text);
      expect(reasons).toEqual(expect.arrayContaining(must));
      expect(intents).toEqual(expect.arrayContaining(plain(INTENT_RULES, text)));
    }),
    { numRuns: 60 },
  );
});

it('gathers what every rule of danger needs, or its rare needs before', () => {
  const bare = READY.filter(({ needs }) => !needs.some(({ any }) => any.every((concept) => RARE[ALL.indexOf(concept)])));
  expect(bare).toEqual([]);
  // Everyday words begin nothing.
  expect(RARE[ALL.indexOf('victim')]).toBe(false);
});

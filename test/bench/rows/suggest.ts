/**
 * suggest.10000: the best replies for a post among 10,000 past answers, each with the question it answered; against
 * MiniSearch (any word, as it comes) over the same texts and questions. In Node; invented words, the frequent ones more
 * frequent by Zipf's law, so that each question meets both common and rare words.
 */
import MiniSearch from 'minisearch';
import { ReplyIndex } from '../../../lib/replies/rank';
import { median, round, type Measured } from '../lib/row';

const ANSWERS = 10_000;
const QUESTIONS = 200;
const WORDS = 6_000;

/** A sequence that is the same in every run. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

const SYLLABLES = ['ba', 'ket', 'lo', 'mi', 'ra', 'ste', 'un', 'vor', 'ty', 'gle', 'pon', 'si'];

function texts(count: number, length: number, next: () => number): string[] {
  const word = (rank: number): string => {
    let left = rank + 12;
    let made = '';
    for (; left > 0; left = Math.floor(left / SYLLABLES.length)) made += SYLLABLES[left % SYLLABLES.length] ?? '';
    return made;
  };
  // The rank of a word under Zipf's law by the inverse of its distribution.
  const drawn = (): string => word(Math.floor(Math.exp(next() * Math.log(WORDS))) - 1);
  return Array.from({ length: count }, () => Array.from({ length: Math.round(length * (0.5 + next())) }, drawn).join(' '));
}

export function suggest(): Measured {
  const next = random(7);
  const questions = texts(ANSWERS, 18, next);
  const answers = texts(ANSWERS, 40, next);
  const asked = texts(QUESTIONS, 18, next);

  const own = new ReplyIndex();
  questions.forEach((question, i) =>
    own.set(`a${i}`, [
      { text: question, weight: 1 },
      { text: answers[i] ?? '', weight: 0.5 },
    ]),
  );
  const other = new MiniSearch<{ id: number; question: string; answer: string }>({ fields: ['question', 'answer'] });
  other.addAll(questions.map((question, id) => ({ id, question, answer: answers[id] ?? '' })));

  const times = (work: (text: string) => unknown): number[] =>
    asked.map((text) => {
      const start = performance.now();
      work(text);
      return performance.now() - start;
    });
  const ownWork = (text: string): unknown => own.rank(text, { limit: 5 });
  const otherWork = (text: string): unknown => other.search(text).slice(0, 5);
  // The first round lays out the postings and warms both up.
  times(ownWork);
  times(otherWork);
  const mine = times(ownWork);
  const theirs = times(otherWork);
  return {
    value: median(mine),
    baseline: median(theirs),
    detail: { answers: ANSWERS, p99: round(mine.toSorted((a, b) => a - b)[Math.floor(QUESTIONS * 0.99)] ?? 0) },
  };
}

import { describe, expect, it } from 'vitest';
import { asksAgain, usualOf } from '../../../lib/customers/chips';
import { moodChange, moodOf } from '../../../lib/customers/moods';
import { commonWords, sameSubject, subjectOf } from '../../../lib/customers/subject';
import { Suggester } from '../../../lib/replies/suggest';
import type { InteractionRow } from '../../../lib/model/customer';
import { BRAND_ID, QUERY, savedReplies } from '../../sample/brand';
import { POSTS } from '../../sample/story/index';

const BRAND = { name: 'Brindle', query: QUERY };
const REPLIES = savedReplies(0);
const suggester = new Suggester();
const common = commonWords([], BRAND);
const subject = (text: string) => subjectOf(text, common, suggester.best(text, BRAND_ID, REPLIES));
const plain = (text: string, usual: readonly string[] = []) => subjectOf(text, commonWords(usual, BRAND), null);

describe('the same subject', () => {
  const lids = POSTS.filter((one) => one.scene === 'the lid');
  const rest = POSTS.filter((one) => one.about === 'brand' && !/\blids?\b|deckel|deksel|couvercle|tapa/i.test(one.text) && !one.repostOf);

  it('the story’s lid posts find each other across languages, and nothing else finds them', () => {
    const subjects = lids.map((one) => subject(one.text));
    let pairs = 0;
    let found = 0;
    subjects.forEach((a, i) => subjects.slice(i + 1).forEach((b) => (pairs++, (found += sameSubject(a, b) ? 1 : 0))));
    const wrong = rest.flatMap((one) => {
      const other = subject(one.text);
      return subjects.flatMap((lid, i) => {
        const why = sameSubject(lid, other);
        return why ? [`${lids[i]?.key ?? ''} / ${one.key}: ${why}`] : [];
      });
    });
    expect(lids.length).toBeGreaterThan(7);
    expect(rest.length).toBeGreaterThan(20);
    expect(found / pairs).toBeGreaterThan(0.7);
    expect(wrong).toEqual([]);
  });

  it('says why in words that stand in the posts', () => {
    expect(sameSubject(plain('The spout of my kettle dribbles on the worktop'), plain('dribbles from its spout again'))).toBe(
      'shares “spout”, “dribbles”',
    );
    expect(sameSubject(plain('The spout dribbles'), plain('The gasket smells'))).toBeNull();
  });

  it('a single shared word, everyday words and what everybody writes to the brand are not enough', () => {
    expect(sameSubject(plain('I love my kettle so much today'), plain('I love you so much today'))).toBeNull();
    expect(sameSubject(plain('the gasket is lovely'), plain('a gasket arrived'))).toBeNull();
    const usual = Array.from({ length: 40 }, (_, i) => `enamel kettle whistle number ${i}`);
    expect(sameSubject(plain('enamel whistle'), plain('whistle of enamel'))).not.toBeNull();
    expect(sameSubject(plain('enamel whistle', usual), plain('whistle of enamel', usual))).toBeNull();
  });

  it('replies without a subject of their own (thanks, calming, warning) join nobody', () => {
    const topic = { id: 'a', title: 'Thanks', aim: 'thank', tags: ['x'], language: 'en' };
    const [a, b] = ['Gorgeous', 'Splendid'].map((text) => subjectOf(text, common, topic));
    expect(a && b && sameSubject(a, b)).toBeNull();
    const [c, d] = ['Gorgeous', 'Splendid'].map((text, i) =>
      subjectOf(text, common, { ...topic, aim: 'answer', language: i ? 'de' : 'en', id: `t${i}` }),
    );
    expect(c && d && sameSubject(c, d)).toBe('the same answer fits: “Thanks”');
  });
});

const HOUR = 3_600_000;
/** `at`: in hours, exact. */
const row = (id: string, at: number, over: Partial<InteractionRow> = {}): InteractionRow =>
  ({
    id,
    kind: 'post',
    direction: 'in',
    at: at * HOUR,
    time: { at: at * HOUR, from: at * HOUR, to: at * HOUR },
    answers: null,
    text: 'Where is my parcel?',
    brandId: 'b',
    caseId: id,
    customerId: 'c',
    removedAt: null,
    event: null,
    spokeAs: null,
    reasons: [],
    ...over,
  }) as InteractionRow;

describe('asks again', () => {
  const now = row('now', 100, { text: 'My parcel from the depot has still not arrived' });
  const first = row('first', 10, { text: 'Where is my parcel? The depot knows nothing.' });
  const again = (before: InteractionRow[], of = now) => asksAgain({ row: of, before, subject: (text) => plain(text) });

  it('tells the oldest time the same was asked, with why', () => {
    expect(again([row('mid', 50, { text: 'depot parcel?' }), first])).toEqual({ at: 10 * HOUR, text: first.text, why: 'shares “parcel”, “depot”' });
  });

  it('an answer of ours in between, seen or given elsewhere, ends it; a private word or one taken back does not', () => {
    const out = (over: Partial<InteractionRow>) => row('out', 50, { direction: 'out', spokeAs: 'brand', text: 'We are looking', ...over });
    expect(again([out({}), first])).toBeNull();
    expect(again([row('e', 50, { kind: 'event', time: null, direction: 'none', event: 'elsewhere:phone' }), first])).toBeNull();
    expect(again([out({ spokeAs: 'private' }), first])).not.toBeNull();
    expect(again([out({ removedAt: 60 }), first])).not.toBeNull();
  });

  it('another subject, another brand, praise, or a removed question is not asking again', () => {
    expect(again([row('o', 10, { text: 'Which hob does it need?' })])).toBeNull();
    expect(again([{ ...first, brandId: 'other' }])).toBeNull();
    expect(again([{ ...first, removedAt: 20 }])).toBeNull();
    expect(again([first], row('now', 100, { text: 'Lovely colour' }))).toBeNull();
  });

  it('in one conversation the words need not be the same', () => {
    expect(again([row('a', 10, { caseId: 'now', text: 'Can somebody look?' })], row('now', 100, { text: 'Hello?' }))).toMatchObject({
      why: 'in the same conversation',
    });
  });
});

describe('what is usual', () => {
  it('is the middle of the weeks, and unknown with fewer than three', () => {
    expect(usualOf([1, 40])).toBeNull();
    expect(usualOf([0, 1, 40])).toBe(1);
    expect(usualOf([0, 1, 2, 40])).toBe(2);
  });
});

describe('mood', () => {
  const at = (n: number, label?: 'positive' | 'neutral' | 'negative' | 'unsure', over: Partial<InteractionRow> = {}) => ({
    id: String(n),
    at: n,
    time: { at: n, from: n, to: n },
    seenAt: n,
    answers: null,
    brandId: 'b',
    kind: 'post' as const,
    direction: 'in' as const,
    removedAt: null,
    ...(label && { meaning: { mood: { label } } as NonNullable<InteractionRow['meaning']> }),
    ...over,
  });
  it('is silent where no guess is stored, now or then, or an unsure one', () => {
    expect(moodChange(at(9), [at(5, 'positive')])).toBeNull();
    expect(moodChange(at(9, 'negative'), [at(5), at(4)])).toBeNull();
    expect(moodOf(at(9, 'unsure'))).toBeNull();
  });
  it('tells a turn against the last clear mood, passing over neutral ones, our answers and what was taken back', () => {
    const ours = at(8, 'positive', { direction: 'out' });
    const gone = at(6, 'negative', { removedAt: 9 });
    expect(moodChange(at(9, 'negative'), [ours, at(7, 'neutral'), gone, at(5, 'positive'), at(3, 'negative')])).toEqual({
      was: 'positive',
      is: 'negative',
      at: 5,
      guess: true,
    });
    expect(moodChange(at(9, 'negative'), [ours, at(5, 'negative'), at(3, 'positive')])).toBeNull();
  });
});

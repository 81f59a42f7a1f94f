/** Invented suggestions: one with places to fill, one ready, two more. */
import type { Suggestion } from '../../../lib/model/card';

export const suggestions: Suggestion[] = [
  {
    replyId: 's1',
    title: 'Late spare part: own up, name a day',
    aim: 'own-up',
    language: 'en',
    text: 'Mara, that is too long, and the silence is on us. Your lid is order ⟦order number⟧. I will look where it is and write here again by ⟦day⟧.',
    missing: [
      { name: 'order', label: 'order number' },
      { name: 'day', label: 'day' },
    ],
    why: ['answers “still nothing”', 'a promise is overdue'],
    score: 0.91,
    used: 12,
  },
  {
    replyId: 's2',
    title: 'Ask for the order number',
    aim: 'ask',
    language: 'en',
    text: 'Sorry for the wait, Mara. Could you send us your order number in a private message? Then I can tell you today where it is.',
    missing: [],
    why: ['answers “where is it”'],
    score: 0.7,
    used: 31,
  },
  {
    replyId: 's3',
    title: 'Apologise for a broken promise',
    aim: 'apologise',
    language: 'en',
    text: 'We said Monday and did not keep it. I am sorry.',
    missing: [],
    why: ['sounds upset (guess)'],
    score: 0.62,
    used: 1,
  },
  {
    replyId: 's4',
    title: 'Thank for patience',
    aim: 'thank',
    language: 'en',
    text: 'Thank you for bearing with us.',
    missing: [],
    why: ['used often for late parts'],
    score: 0.3,
    used: 0,
  },
];

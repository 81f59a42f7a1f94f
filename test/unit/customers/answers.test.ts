/** What reads like help below a question: texts the cues were built on, and texts that were kept from them. */
import { describe, expect, it } from 'vitest';
import { readAnswer, readsLikeAnswer } from '../../../lib/customers/answers/read';
import KEPT from './answers-kept.json';
import BUILT from './answers.json';

const found = (texts: readonly string[]): number => texts.filter(readsLikeAnswer).length;

describe('another customer’s answer', () => {
  it('is told from small talk, praise, wishes, adverts and the same trouble, in seven languages', () => {
    expect(BUILT.answers.filter((text) => !readsLikeAnswer(text))).toEqual([]);
    expect(BUILT.others.filter(readsLikeAnswer)).toEqual([]);
  });

  it('is rather missed than claimed, on texts nothing was built on', () => {
    expect(KEPT.answers).toHaveLength(40);
    expect(KEPT.others).toHaveLength(40);
    // At first sight 25 and none; before there were cues 39 and 33.
    expect(found(KEPT.answers)).toBeGreaterThanOrEqual(24);
    expect(found(KEPT.others)).toBeLessThanOrEqual(1);
  });

  it.each([
    'Great blender, love mine so much',
    'Congratulations on the new baby Lena',
    'buy cheap followers at my page now',
    'This is exactly why I left them last year',
    'Contact my cousin on whatsapp +44 123, he recovers accounts',
    'Check DM',
    'See you on saturday then Lena',
    'The weather is nice today in Leeds',
    'Thanks in advance for the help guys it is',
    'Throw it away and buy something decent',
    'Nothing helped, and I tried it all',
    'You can forget that',
    '@a @b https://x.example/z',
    '',
  ])('is not “%s”', (text) => expect(readsLikeAnswer(text)).toBe(false));

  it.each([
    'Just hold the reset button for ten seconds.',
    'You could ask in the shop, they helped me.',
    'I had that, cleaning the filter fixed it',
    'Same here, try another cable, that did the trick',
    'Ich hatte das auch, Filter reinigen hat geholfen',
    'Have you tried turning it off and on again?',
    'Restart it',
    'Mine is stainless. A magnet sticks to it. I just checked, in my slippers.',
    '设置里可以关掉，然后重启一下就好了',
    'Попробуйте выключить роутер, мне помогло',
  ])('is “%s”', (text) => expect(readsLikeAnswer(text)).toBe(true));

  it('says why, in words that stand in it', () => {
    expect(readAnswer('Unplug it, that fixed mine').why).toEqual([
      { cue: 'does', words: 'unplug it', points: 2 },
      { cue: 'helped', words: 'fixed mine', points: 2 },
    ]);
    expect(readAnswer('Follow my page for cheap offers').why).toContainEqual(expect.objectContaining({ cue: 'sells' }));
  });
});

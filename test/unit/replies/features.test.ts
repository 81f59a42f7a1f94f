import { expect, it } from 'vitest';
import { wordsOf } from '../../../lib/replies/features';

/** What is told of a text and what is compared. */
it('shows words of scripts without spaces as they are written, and compares them without marks', () => {
  const words = wordsOf('アプリが開かない');
  expect(words.map(({ shown }) => shown).slice(0, 3)).toEqual(['アプ', 'プリ', 'リが']);
  expect(words.map(({ stem }) => stem).slice(0, 2)).toEqual(['アフ', 'フリ']);
  for (const { shown } of wordsOf('ﾌﾟﾘﾝﾀｰ プリンター')) expect(shown.length).toBeGreaterThan(0);
});

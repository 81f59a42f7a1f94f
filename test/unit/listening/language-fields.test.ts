/** `lang:` and `stance:` against marks and facts: decided where something is known, a maybe where nothing is. */
import { expect, it } from 'vitest';
import { matcherOf, matchOf, NOW, post } from './lib';

it.each([
  ['id', 'in'],
  ['in', 'id'],
  ['in', 'in'],
  ['he', 'iw'],
  ['iw', 'he'],
  ['iw', 'iw-IL'],
  ['no', 'nb'],
  ['nb', 'no'],
  ['fil', 'tl'],
  ['pt', 'pt_BR'],
])('lang:%s hears a post marked %s', (wanted, language) => {
  expect(matchOf(`zorb lang:${wanted}`, { text: 'zorb', site: 'x', language })).toMatchObject({ maybe: false });
  expect(matchOf(`zorb -lang:${wanted}`, { text: 'zorb', site: 'x', language })).toBeUndefined();
});

it('keeps languages apart that only look alike', () => {
  for (const [wanted, language] of [
    ['id', 'it'],
    ['in', 'hi'],
    ['he', 'yi'],
    ['pt-br', 'pt-pt'],
  ])
    expect(matchOf(`zorb lang:${wanted ?? ''}`, { text: 'zorb', site: 'x', language }), wanted).toBeUndefined();
});

it('is a maybe where neither a mark nor a detector knows, in either polarity', () => {
  for (const query of ['zorb lang:de', 'zorb -lang:de', 'zorb stance:neg', 'zorb -stance:neg']) {
    const told = (facts: Parameters<ReturnType<typeof matcherOf>['match']>[2]) => matcherOf([query]).match(post('zorb'), NOW, facts)[0]?.maybe;
    expect(told(undefined), query).toBe(true);
    expect(told({ person: ['new'], tags: [] }), query).toBe(true);
    expect(told({ language: null, stance: null }), query).toBe(true);
    expect(told({ language: 'de', stance: 'neg' }), query).toBe(query.includes('-') ? undefined : false);
    expect(told({ language: 'fr', stance: 'pos' }), query).toBe(query.includes('-') ? false : undefined);
  }
});

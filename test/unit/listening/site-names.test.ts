import { describe, expect, it } from 'vitest';
import { lint } from '../../../lib/listening/lint';
import { parseQuery } from '../../../lib/listening/parse';

const warningsOf = (query: string): { at: string; kind: string; fix: string | undefined }[] => {
  const parsed = parseQuery(query);
  if (!parsed.ok) throw new Error(parsed.error.message);
  return lint(parsed.ast, query).map(({ kind, start, end, fix }) => ({ at: query.slice(start, end), kind, fix }));
};

describe('a site that is written otherwise', () => {
  it.each([
    ['brindle site:twitter', 'site:twitter', 'site:x'],
    ['brindle site:X.com', 'site:X.com', 'site:x'],
    ['brindle -site:facebok', 'site:facebok', 'site:facebook'],
    ['brindle site:m.facebook.com', 'site:m.facebook.com', 'site:facebook'],
    ['brindle site:mobile.twitter.com', 'site:mobile.twitter.com', 'site:x'],
    ['site:fb brindle', 'site:fb', 'site:facebook'],
    ['brindle (site:"www.facebook.com" OR site:x)', 'site:"www.facebook.com"', 'site:facebook'],
  ])('in %s is told at its place, with the one that is meant', (query, at, fix) => {
    expect(warningsOf(query)).toEqual([{ at, kind: 'unreachable', fix }]);
    // What is offered mends it.
    expect(warningsOf(query.replace(at, fix))).toEqual([]);
  });
  it.each(['site:x', 'site:Facebook', 'site:nowhere', 'site:xing', 'site:old.reddit.com'])('%s is left alone', (query) =>
    expect(warningsOf(query)).toEqual([]),
  );
});

import { describe, expect, it } from 'vitest';
import { convert, DIALECTS, type Dialect } from '../../../lib/listening/dialects';
import { parseQuery } from '../../../lib/listening/parse';
import { matchOf } from './lib';

const CASES: [Dialect, string, string, number][] = [
  ['phrases', 'apple pie OR (ice  cream AND shop)', '"apple pie" OR ("ice cream" AND shop)', 2],
  ['phrases', '"apple pie" pear NEAR/3 plum #tag', '"apple pie" pear NEAR/3 plum #tag', 0],
  ['phrases', 'apple pi* OR the and here', 'apple pi* OR "the and here"', 2],
  ['phrases', 'apple pie~3 OR pear', '"apple pie"~3 OR pear', 1],
  ['plus', 'near/4:++Brindle,lid', '(raw:"Brindle" NEAR/4 lid)', 1],
  ['plus', 'near/4:++"Brindle Kettle",lid', '(raw:"Brindle Kettle" NEAR/4 lid)', 1],
  ['phrases', 'brindle kettle engagement:>100', '"brindle kettle" engagement:>100', 1],
  ['phrases', 'brindle kettle W/5 lid tap', '"brindle kettle" W/5 "lid tap"', 2],
  ['slash', 'brindle && (lid || "a || b" | tap) ~~ dog', 'brindle AND (lid OR "a || b" OR tap) NOT dog', 4],
  ['slash', 'coca /1 cola', 'coca NEAR/0 cola', 1],
  ['slash', '(brindle /2 lid) AND "a /3 b" -x', '(brindle NEAR/1 lid) AND "a /3 b" -x', 1],
  ['plus', 'near/4:brindle,lid AND ++Brindle', '(brindle NEAR/4 lid) AND raw:"Brindle"', 2],
  ['plus', 'near/4:(brindle OR brindel),(lid OR "whistling lid") -dog', '((brindle OR brindel) NEAR/4 (lid OR "whistling lid")) -dog', 1],
  ['plus', 'near/2:"ice cream",cake,tea AND -b', '("ice cream" NEAR/2 cake NEAR/2 tea) AND -b', 1],
  ['plus', '++"New York" -++C++ "++x"', 'raw:"New York" -raw:"C++" "++x"', 2],
  ['plus', 'brindle AND -lid', 'brindle AND -lid', 0],
  ['plus', 'kettle -near/2:lid,"hot tap"', 'kettle -(lid NEAR/2 "hot tap")', 1],
  ['plus', 'a-near/2:lid,tap', 'a-near/2:lid,tap', 0],
  ['plus', '++“New York” OR near/3:“ice cream”,cake', 'raw:"New York" OR (“ice cream” NEAR/3 cake)', 2],
  ['phrases', 'brindle kettle near/4:lid,steam ++Hot', '"brindle kettle" (lid NEAR/4 steam) raw:"Hot"', 3],
];

describe('queries of other tools', () => {
  it.each(CASES)('%s: %s becomes %s', (dialect, from, to, changes) => {
    const made = convert(from, dialect);
    expect(made.query).toBe(to);
    expect(made.changes).toHaveLength(changes);
    for (const change of made.changes) expect(change.why).toMatch(/\.$/);
  });
  it('can be read afterwards, and mean what they meant there', () => {
    for (const [dialect, from] of CASES) if (!/pi\*|engagement/.test(from)) expect(parseQuery(convert(from, dialect).query).ok, from).toBe(true);
    expect(matchOf(convert('brindle /2 lid', 'slash').query, 'lid of brindle')).toBeDefined();
    expect(matchOf(convert('brindle /2 lid', 'slash').query, 'lid of a brindle')).toBeUndefined();
    expect(matchOf(convert('++Brindle', 'plus').query, 'brindle')).toBeUndefined();
  });
  it('once converted stay as they are', () => {
    for (const dialect of DIALECTS)
      for (const [own, from] of CASES) {
        if (own !== dialect) continue;
        const once = convert(from, dialect).query;
        expect(convert(once, dialect).query, from).toBe(once);
      }
  });
});

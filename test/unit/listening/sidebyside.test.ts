/** Words without an operator between: a list with commas was meant as any of them, the rest as a phrase. */
import { expect, it } from 'vitest';
import { checkQuery } from '../../../lib/listening/compile';

it.each([
  ['brindle, kettle, lid', '(brindle OR kettle OR lid)'],
  ['brindle; kettle lid,', '(brindle OR "kettle lid")'],
  ['кухня, чайник', '(кухня OR чайник)'],
  ['brindle kettle', '"brindle kettle"'],
  ["'brindle kettle'", '"brindle kettle"'],
])('%s is offered as %s', (query, fix) => {
  const checked = checkQuery(query);
  if (!checked.ok) throw new Error(checked.error.message);
  const hint = checked.warnings.find(({ kind }) => kind === 'phrase');
  expect(hint?.fix).toBe(fix);
  expect(checkQuery(fix).ok).toBe(true);
});

/** Other tools' fields for what is looked in here without any: the field is taken off, and what stays is a query. */
import { expect, it } from 'vitest';
import { checkQuery } from '../../../lib/listening/compile';
import { parseQuery } from '../../../lib/listening/parse';
import { print } from '../../../lib/listening/print';

it.each([
  ['title:brindle', 'brindle'],
  ['kettle AND title:"lid stuck"', 'kettle AND "lid stuck"'],
  ['kettle -content:(lid OR "hot tap")', 'kettle -(lid OR "hot tap")'],
  ['Body:brindle* NEAR/3 lid', 'brindle* NEAR/3 lid'],
  ['text:#lid', '#lid'],
])('%s is mended to %s', (query, mended) => {
  const checked = checkQuery(query);
  if (checked.ok) throw new Error('There is no such field.');
  const { start, end, fix, message } = checked.error;
  expect(message).toContain('author:');
  expect(query.slice(0, start) + fix + query.slice(end)).toBe(mended);
  expect(checkQuery(mended).ok).toBe(true);
});

it.each(['title:', 'kettle title: lid', 'message:-lid'])('%s, which says nothing without its field, is not mended so', (query) => {
  const checked = checkQuery(query);
  if (checked.ok) throw new Error('There is no such field.');
  expect(checked.error.fix).not.toBe('');
  expect(checked.error.fix).not.toBe('-lid');
});

it('a quote within a value that stands without quotes is printed so that it says the same', () => {
  const query = 'author:~an(" ana ';
  const parsed = parseQuery(query);
  if (!parsed.ok) throw new Error(parsed.error.message);
  const again = parseQuery(print(parsed.ast));
  expect(again.ok && print(again.ast)).toBe(print(parsed.ast));
  expect(print(parsed.ast)).toBe('author:~an(" AND ana');
});

it.each([
  ['kettle lang:english', 'kettle lang:en'],
  ['lang:Español kettle', 'lang:es kettle'],
  ['followers:>1.000 kettle', 'followers:>1000 kettle'],
  ['*brindle', 'brindle'],
  ['kettle ~~ dog', 'kettle NOT dog'],
])('%s is refused, and its fix makes it %s', (query, mended) => {
  const checked = checkQuery(query);
  if (checked.ok) throw new Error('This means nothing, or something else than it says.');
  const { start, end, fix } = checked.error;
  expect(query.slice(0, start) + fix + query.slice(end)).toBe(mended);
  expect(checkQuery(mended).ok).toBe(true);
});
it('reads followers with a fraction where a letter stands behind', () => {
  expect(checkQuery('followers:>1.5k kettle').ok).toBe(true);
});

/** In a page the close reading comes later: until then nothing may be lost, and afterwards nothing may differ. */
import { expect, it } from 'vitest';
import { compileProgram } from '../../../lib/listening/compile';
import { engineOf, filterOf, hydrate, type Filter } from '../../../lib/listening/page';
import { matching } from '../../../lib/page/matching';
import type { Link } from '../../../lib/page/link';
import { NOW, post } from '../listening/lib';

const { program } = compileProgram([
  { brandId: 'kettles', query: 'brindle AND (kettle OR "slow tea" OR teapot*)' },
  { brandId: 'names', query: 'Кипяток OR lumora' },
]);
const end = <T>(steps: Generator<void, T>): T => {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
};
const filter: Filter = end(filterOf(program));
const TEXTS = [
  'A walk by the sea.',
  'My Brindle kettle leaks',
  'Brindle: slow tea, slow post',
  'Вода и кипяток',
  'Lumóra once more',
  'brindle teapots 🫖',
];

it('leaves a post that may match undecided and asks for the engine, and decides all others at once', () => {
  let asked = 0;
  const { match } = matching(filter, {}, () => asked++);
  // A keyword of another script: what is not ASCII must be read closely.
  expect(match(post('Née à Bristol'), NOW)).toBeNull();
  expect(asked).toBe(1);
  const plain = end(filterOf(compileProgram([{ brandId: 'kettles', query: 'brindle' }]).program));
  const { match: quick } = matching(plain, {}, () => asked++);
  expect(quick(post('A walk by the sea.'), NOW)).toEqual([]);
  expect(quick(post('Née à Bristol… 🙂'), NOW)).toEqual([]);
  expect(asked).toBe(1);
  expect(quick(post('My Brindle kettle leaks'), NOW)).toBeNull();
  expect(asked).toBe(2);
});

it('finds with the engine exactly what the whole matcher finds', () => {
  const whole = end(hydrate(program));
  const link: Pick<Link, 'engineOf'> = {};
  const { match } = matching(filter, link, () => undefined);
  expect(match(post(TEXTS[1]), NOW)).toBeNull();
  link.engineOf = engineOf;
  for (const text of TEXTS) expect(match(post(text), NOW), text).toEqual(whole.match(post(text), NOW));
  expect(match(post(TEXTS[1]), NOW)).toMatchObject([{ brandId: 'kettles' }]);
});

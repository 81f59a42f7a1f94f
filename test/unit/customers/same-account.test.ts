/** One account written two ways: on Facebook full stops in a handle do not count, on X none stands in one. */
import { expect, it } from 'vitest';
import { looksLikeOurs } from '../../../lib/customers/alike';
import { ownAccount } from '../../../lib/customers/identity';
import { addressed, ownRole } from '../../../lib/listening/addressed';
import type { OwnAccount } from '../../../lib/model/account';
import { judgeOn } from '../../../lib/page/judge';
import type { PageView } from '../../../lib/model/view';
import { BRAND, post } from '../store/make';

const accounts: OwnAccount[] = [
  { site: 'facebook', handle: 'brindlekettles', role: 'brand', brandId: 'brindle' },
  { site: 'facebook', handle: 'tomas.weidtal', role: 'colleague', brandId: 'brindle' },
];
const US = { handle: 'Brindle.Kettles', name: 'Brindle' };

it('is ours however it is dotted, and never said to look like us', () => {
  expect(ownAccount(accounts, 'facebook', 'Brindle.Kettles')?.role).toBe('brand');
  expect(ownAccount(accounts, 'facebook', 'tomasweidtal')?.role).toBe('colleague');
  expect(ownRole('facebook', 'brindle.kettles', accounts)).toBe('brand');
  expect(ownAccount(accounts, 'x', 'brindle.kettles')).toBeNull();
  expect(looksLikeOurs('facebook', US, { accounts, brands: [BRAND] })).toBeNull();
  expect(looksLikeOurs('facebook', { handle: 'Brind1e.Kettles', name: 'Brindle' }, { accounts, brands: [BRAND] })).toMatchObject({ how: 'letters' });
});

it('is addressed by what stands below its post, and spoke to whom it answered', () => {
  const below = post({ site: 'facebook', id: '2', kind: 'comment', root: { id: '1', author: US }, parent: { id: '1', author: US } });
  const context = { brands: [BRAND], accounts, spokeIn: () => false };
  expect(addressed(below, context)).toEqual([{ brandId: 'brindle', kinds: ['under-our-post'] }]);
  const view = { brands: [BRAND], accounts, maxAgeDays: 30 } as unknown as PageView;
  const { judge } = judgeOn(view, () => []);
  const answer = post({ site: 'facebook', id: '3', author: US, parent: { id: '2', author: below.author }, root: { id: '1', author: US } });
  expect(judge(answer, 0).spoke).toBe(true);
});

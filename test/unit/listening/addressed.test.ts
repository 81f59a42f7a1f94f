import { describe, expect, it } from 'vitest';
import { addressed, ownRole, type AddressContext } from '../../../lib/listening/page';
import type { OwnAccount } from '../../../lib/model/account';
import type { Post } from '../../../lib/model/post';
import { post } from './lib';

const accounts: OwnAccount[] = [
  { site: 'x', handle: 'brindle_help', role: 'brand', brandId: 'brindle' },
  { site: 'facebook', handle: 'BrindleKettles', role: 'brand', brandId: 'brindle' },
  { site: 'x', handle: 'jo_at_brindle', role: 'colleague', brandId: 'brindle' },
  { site: 'x', handle: 'jo_private', role: 'private', brandId: null },
  { site: 'x', handle: 'oakley_tea', role: 'brand', brandId: 'oakley' },
];
const context = (spoken: string[] = [], on = true): AddressContext => ({
  brands: [
    { id: 'brindle', addressed: on },
    { id: 'oakley', addressed: true },
  ],
  accounts,
  spokeIn: (thread, handle, brandId) => spoken.includes(`${thread} ${handle} ${brandId}`),
});
const make = (more: Partial<Post>): Post => ({
  ...post({ text: 'Third week. Still nothing.', site: 'x', author: { handle: 'mara_k', name: 'Mara' } }),
  ...more,
});
const ref = (handle: string, id = '9') => ({ id, author: { handle, name: null } });
const kinds = (p: Post, c = context()): string[] => addressed(p, c).flatMap((a) => a.kinds.map((k) => `${a.brandId} ${k}`));

describe('addressed to us', () => {
  it('hears a comment under our post that never names the brand', () => {
    expect(kinds(make({ kind: 'comment', root: ref('Brindle_Help') }))).toEqual(['brindle under-our-post']);
    expect(kinds(make({ kind: 'comment', root: ref('someone'), parent: ref('@BRINDLE_HELP') }))).toEqual(['brindle under-our-post']);
  });
  it('makes no guess where the parent is not on the page', () => {
    expect(kinds(make({ kind: 'comment' }))).toEqual([]);
  });
  it('hears replies and mentions, handles without regard to case', () => {
    expect(kinds(make({ replyTo: ['Brindle_HELP'] }))).toEqual(['brindle reply-to-us']);
    expect(kinds(make({ text: 'why, @Brindle_Help? why' }))).toEqual(['brindle mentions-us']);
    expect(kinds(make({ text: 'thanks @brindle_help.' }))).toEqual(['brindle mentions-us']);
    expect(kinds(make({ text: 'thanks @brindle_help.Then nothing' }))).toEqual(['brindle mentions-us']);
    expect(kinds(make({ text: 'mail@brindle_help @brindle_help2' }))).toEqual([]);
  });
  it('never takes the name for the handle', () => {
    expect(kinds(make({ kind: 'comment', root: { id: '1', author: { handle: 'other', name: 'brindle_help' } } }))).toEqual([]);
  });
  it('keeps sites apart', () => {
    expect(kinds(make({ text: '@BrindleKettles hi' }))).toEqual([]);
    expect(kinds(make({ site: 'facebook', wall: { kind: 'page', handle: 'brindlekettles', name: 'Brindle' } }))).toEqual(['brindle on-our-page']);
    expect(kinds(make({ site: 'facebook', wall: { kind: 'group', handle: 'brindlekettles', name: 'Brindle' } }))).toEqual([]);
  });
  it('hears the customer we are already speaking with, and nobody else in that thread', () => {
    const c = context(['x:9 mara_k brindle']);
    const under = { kind: 'comment' as const, root: ref('someone') };
    expect(kinds(make(under), c)).toEqual(['brindle our-conversation']);
    expect(kinds(make({ ...under, author: { handle: 'Mara_K', name: null } }), c)).toEqual(['brindle our-conversation']);
    expect(kinds(make({ ...under, author: { handle: 'ben', name: null } }), c)).toEqual([]);
  });
  it('stays silent for own accounts, ads and brands where it is switched off', () => {
    for (const handle of ['Brindle_Help', 'jo_at_brindle', 'JO_PRIVATE'])
      expect(kinds(make({ author: { handle, name: null }, replyTo: ['brindle_help'] }))).toEqual([]);
    expect(kinds(make({ isAd: true, text: '@brindle_help' }))).toEqual([]);
    expect(kinds(make({ text: '@brindle_help @oakley_tea' }), context([], false))).toEqual(['oakley mentions-us']);
  });
  it('does not take a look-alike for an own account', () => {
    expect(ownRole('x', 'Brindle_Help0', accounts)).toBeNull();
    expect(ownRole('x', 'Вrindle_Help', accounts)).toBeNull();
    expect(ownRole('x', '@Brindle_Help', accounts)).toBe('brand');
    expect(ownRole('x', 'jo_private', accounts)).toBe('private');
    expect(ownRole('facebook', 'brindle_help', accounts)).toBeNull();
    expect(ownRole('x', null, accounts)).toBeNull();
  });
});

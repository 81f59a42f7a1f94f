import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Program } from '../../../lib/listening/program';
import { DEFAULT_SETTINGS } from '../../../lib/model/settings';
import { PageView, VIEW_KEY } from '../../../lib/model/view';
import { readBrands } from '../../../lib/store/read';
import { readKept, readKnown } from '../../../lib/store/read/keywords';
import { BRAND, capture, NOW } from '../store/make';
import { CARD, DOC, makeRig, PAGE, valueOf, type Rig } from './rig';

let rig: Rig;
beforeEach(async () => {
  rig = await makeRig();
});
afterEach(() => rig.close());
const names = async () => (await readBrands(rig.stores.strict)).map((brand) => brand.name).sort();
const view = () => PageView.parse(rig.local.data.get(VIEW_KEY));
const ZORB = { ...BRAND, id: 'zorb', name: 'Zorb', query: 'zorb' };

describe('posts of open pages for trying keywords on', () => {
  it('come from every page that answers, each once, and are kept nowhere', async () => {
    const posts = ['1', '2'].map((id) => capture({ id }).post);
    rig.frames.answer = ({ tabId }) => ({ ok: true, value: { posts: tabId === 7 ? posts : posts.slice(1) } });
    expect(valueOf(await rig.own('keywords.seen', {}))).toEqual({ posts, pages: 2 });
    expect(rig.injected.map(({ tabId }) => tabId)).toEqual([7, 8]);
    expect(await rig.stores.strict.interactions.count()).toBe(0);
    expect(JSON.stringify([...rig.local.data, ...rig.session.data])).not.toContain(posts[0]?.text ?? '');
  });
  it('are fewer where a page does not answer, or answers what is no post', async () => {
    rig.frames.answer = ({ tabId }) => {
      if (tabId === 7) throw new Error('no listener');
      return { ok: true, value: { posts: [{ text: 'x' }] } };
    };
    expect(valueOf(await rig.own('keywords.seen', {}))).toEqual({ posts: [], pages: 0 });
  });
  it('are for own pages alone', async () => {
    expect(await rig.tell({ earshot: 1, call: 'keywords.seen', input: {} }, PAGE)).toMatchObject({ ok: false, code: 'not-allowed' });
    expect(await rig.tell({ earshot: 1, call: 'keywords.import', input: {} }, CARD)).toMatchObject({ ok: false, code: 'not-allowed' });
  });
});

describe('keywords from a file', () => {
  const take = (over: object) => rig.own('keywords.import', { opId: 'operation-1', mode: 'join', brands: [ZORB], ...over });
  it('join what is here, which stays as it is, and pages hear of them at once', async () => {
    valueOf(await take({ brands: [ZORB, { ...BRAND, query: 'other' }] }));
    expect(await names()).toEqual([BRAND.name, 'Zorb']);
    expect((await rig.stores.strict.brands.get(BRAND.id))?.query).toBe(BRAND.query);
    expect(view().brands.map(({ id }) => id)).toContain('zorb');
  });
  it('or take the place of all', async () => {
    valueOf(await take({ mode: 'replace' }));
    expect(await names()).toEqual(['Zorb']);
    expect((view().program as Program).queries.map((query) => query.brandId)).toEqual(['zorb']);
  });
  it('are one act: told twice it is done once', async () => {
    valueOf(await take({ mode: 'replace' }));
    await rig.own('brand.save', { brand: BRAND });
    valueOf(await take({ mode: 'replace' }));
    expect(await names()).toEqual([BRAND.name, 'Zorb']);
  });
  it('take nothing from what others changed meanwhile', async () => {
    const seen = await readBrands(rig.stores.strict);
    await rig.own('brand.save', { brand: { ...BRAND, query: 'brindle OR brindel' } });
    const refused = await take({ mode: 'replace', was: seen });
    expect(refused.ok ? '' : refused.message).toContain('changed meanwhile');
    expect((await rig.stores.strict.brands.get(BRAND.id))?.query).toBe('brindle OR brindel');
    // What stands there now, in whatever order, is no such change; and a retry of what was done is done.
    await rig.own('brand.save', { brand: { ...BRAND, id: 'aaa', name: 'Aaa' } });
    const now = await readBrands(rig.stores.strict);
    valueOf(await take({ opId: 'operation-2', mode: 'replace', was: [...now].reverse() }));
    valueOf(await take({ opId: 'operation-2', mode: 'replace', was: now }));
    expect(await names()).toEqual(['Zorb']);
  });
  it('set a damaged brand aside before they take the place of all', async () => {
    await rig.stores.strict.table('brands').put({ id: 'torn', name: 7 });
    valueOf(await take({ mode: 'replace' }));
    expect((await rig.stores.strict.damaged.toArray()).map(({ id, row }) => [id, row])).toEqual([['brands/torn', { id: 'torn', name: 7 }]]);
    expect(await names()).toEqual(['Zorb']);
  });
  it('put duty by the hours that came or went', async () => {
    const put = (over: object) => rig.stores.strict.settings.put({ key: 'settings', value: { ...DEFAULT_SETTINGS, turned: 5, ...over } });
    const turned = async () => ((await rig.stores.strict.settings.get('settings'))?.value as { turned?: number }).turned;
    await put({});
    valueOf(await take({ opId: 'operation-2' }));
    expect(await turned()).toBe(5);
    const hours = { days: [1, 2], from: 540, to: 1_020, zone: 'Europe/Lisbon' };
    valueOf(await take({ opId: 'operation-3', mode: 'replace', brands: [{ ...ZORB, hours }] }));
    expect(await turned()).toBeUndefined();
  });
  it('change nothing where one of them is broken', async () => {
    const answer = await take({ mode: 'replace', brands: [ZORB, { ...ZORB, id: 'bad', name: 'Bad', query: 'a (' }] });
    expect(answer).toMatchObject({ ok: false, code: 'bad-input' });
    expect(answer.ok ? '' : answer.message).toMatch(/^Bad: At character/);
    expect(await names()).toEqual([BRAND.name]);
  });
});

describe('what the editor knows', () => {
  it('are own accounts, people’s handles and tags; kept posts are theirs alone', async () => {
    await rig.page('page.report', { docId: DOC, site: 'x', captures: [capture({ id: '1' })] });
    const [customer] = await rig.stores.strict.customers.toArray();
    await rig.stores.strict.customers.update(customer?.id ?? '', { tags: ['big spender'] });
    const known = await readKnown(rig.stores.strict);
    expect(known.tags).toEqual(['big spender']);
    expect(known.handles).toContain('brindlehelp');
    expect(known.handles).toContain(capture({ id: '1' }).post.author.handle);
    const { posts, cut } = await readKept(rig.stores.strict, NOW - 90 * 86_400_000);
    expect(posts.map(({ row, author }) => [row.postId, author?.handle])).toEqual([['1', capture({ id: '1' }).post.author.handle]]);
    expect(cut).toBe(false);
    expect((await readKept(rig.stores.strict, NOW + 90 * 86_400_000)).posts).toEqual([]);
  });
});

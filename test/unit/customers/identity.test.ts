import { describe, expect, it } from 'vitest';
import { authorId, dated, keptByItself, nameAt, ownAccount, saveSentence, threadOf } from '../../../lib/customers/identity';
import { middle, narrow, responseTime } from '../../../lib/customers/time';
import { ACCOUNTS, exact, HOUR, NOW, post, rough } from '../store/make';

describe('who is who', () => {
  it('calls an entry by the name its writer bore when it was seen', () => {
    const names = [
      { value: 'Mara', from: 10, to: 90 },
      { value: 'Mara K.', from: 40, to: 50 },
      { value: 'Tea Deals', from: 100, to: 120 },
    ];
    const at = (ms: number) => nameAt({ name: 'Tea Deals', handle: 'mara_k', names }, ms);
    expect([5, 20, 45, 70, 95, 110, 500].map(at)).toEqual(['Tea Deals', 'Mara', 'Mara K.', 'Mara', 'Mara', 'Tea Deals', 'Tea Deals']);
    expect(nameAt({ name: '', handle: 'mara_k', names: [] }, 5)).toBe('mara_k');
  });
  it('knows an account by handle without case, never by name', () => {
    expect(authorId('x', { handle: '@Mara_K', name: 'a' })).toBe(authorId('x', { handle: 'mara_k', name: 'b' }));
    expect(authorId('facebook', { handle: null, name: 'Mara' })).not.toBe(authorId('facebook', { handle: 'mara', name: 'Mara' }));
    expect(ownAccount(ACCOUNTS, 'x', '@brindlehelp')?.role).toBe('brand');
    // "Brindle_Help0" only looks like us.
    expect(ownAccount(ACCOUNTS, 'x', 'BrindleHe1p')).toBeNull();
    expect(ownAccount(ACCOUNTS, 'facebook', 'BrindleHelp')).toBeNull();
    expect(ownAccount(ACCOUNTS, 'x', null)).toBeNull();
  });

  it('keeps by itself only what anyone may read, or what stands on our own Page', () => {
    const kept = (over: Parameters<typeof post>[0]) => keptByItself(post({ site: 'facebook', ...over }), ACCOUNTS);
    const page = (handle: string) => ({ kind: 'page' as const, handle, name: null });
    expect(kept({ audience: 'public' })).toBe(true);
    expect(kept({ audience: 'unknown' })).toBe(false);
    expect(kept({ audience: 'unknown', wall: page('brindlekettles') })).toBe(true);
    expect(kept({ audience: 'unknown', wall: page('teahouse') })).toBe(false);
    expect(kept({ audience: 'unknown', wall: { kind: 'group', handle: 'brindlekettles', name: null } })).toBe(false);
    expect(kept({ audience: 'limited', wall: page('brindlekettles') })).toBe(false);
    expect(saveSentence(post({ audience: 'limited' }))).toBe('Shared with friends only. Save anyway?');
    expect(saveSentence(post({ audience: 'unknown' }))).toBe('We cannot tell who can see this. Save anyway?');
  });

  it('never takes a thread without an id for a thread of another post', () => {
    expect(threadOf(post({ root: { id: null, author: { handle: 'brindlekettles', name: null } } }))).toBe('x:~brindlekettles');
    expect(threadOf(post({ root: { id: '7', author: { handle: null, name: null } } }))).toBe('x:7');
    expect(threadOf(post())).toBeNull();
  });

  it('dates names from the first to the last time they were seen', () => {
    const once = dated([], 'Mara', 10);
    expect(dated(dated(once, 'Mara', 20), 'Mara', 5)).toEqual([{ value: 'Mara', from: 5, to: 20 }]);
    expect(dated(once, 'Mara N', 30).map((one) => one.value)).toEqual(['Mara', 'Mara N']);
    expect(dated(once, null, 30)).toEqual(once);
  });
});

describe('rough times', () => {
  it('are narrowed by a second look and never invented', () => {
    expect(narrow(rough(0, 100), rough(50, 150))).toEqual(rough(50, 100));
    expect(narrow(rough(0, 10), rough(50, 150))).toEqual(rough(0, 10));
    expect(narrow(rough(0, 100), exact(60))).toEqual(exact(60));
    expect(middle(rough(0, 100), 7)).toBe(50);
    expect(middle(null, 7)).toBe(7);
  });

  it('say "about" up to two hours together, "coarse" beyond, and nothing where a time is missing', () => {
    expect(responseTime(exact(NOW), exact(NOW + HOUR))).toEqual({ ms: HOUR, roughness: 'exact' });
    expect(responseTime(rough(NOW, NOW + HOUR), rough(NOW, NOW + HOUR))).toEqual({ ms: 0, roughness: 'about' });
    expect(responseTime(rough(NOW, NOW + HOUR), rough(NOW, NOW + HOUR + 1))?.roughness).toBe('coarse');
    expect(responseTime(exact(NOW), exact(NOW - HOUR))?.ms).toBe(0);
    expect(responseTime(null, exact(NOW))).toBeNull();
  });
});

import { describe, expect, it } from 'vitest';
import { diagnosticsOf } from '../../components/queries/editor/checking';
import { completionsAt } from '../../components/queries/editor/complete';
import { monday, postOf, tryOf, weeksUntil, WEEKS } from '../../components/queries/tries';
import { breaks, slipsOf, startersFor, withStarter } from '../../components/queries/starters';
import { FIELDS } from '../../lib/listening/ast';
import { parseQuery } from '../../lib/listening/parse';
import type { KeptPost } from '../../lib/store/read/keywords';
import { matchOf } from './listening/lib';

const KNOWN = { tags: ['vip', 'big spender'], handles: ['brindlekettles', 'mara.q'], hashtags: ['#brindle'] };
const offered = (query: string, asked = false): string[] => completionsAt(query, query.length, asked, KNOWN)?.options.map(({ label }) => label) ?? [];

describe('what the editor offers', () => {
  it('is every field the language has, and operators where capitals are typed', () => {
    for (const field of FIELDS)
      expect(
        offered('a').some((label) => label.startsWith(`${field}:`)),
        field,
      ).toBe(true);
    expect(offered('a')).not.toContain('AND');
    expect(offered('apple N')).toContain('NEAR/5');
    expect(offered('apple ', true)).toContain('OR');
    expect(offered('apple ')).toEqual([]);
  });
  it('is a field’s own values, own tags and handles in a form that can be read', () => {
    expect(offered('is:')).toContain('question');
    expect(offered('-has:l')).toEqual(['link', 'media']);
    expect(offered('tag:')).toEqual(['vip', '"big spender"']);
    expect(offered('from:')).toEqual(KNOWN.handles);
    expect(offered('hello @b')).toEqual(['@brindlekettles', '@mara.q']);
    expect(offered('#')).toEqual(['#brindle']);
    for (const field of ['is', 'has', 'in', 'person', 'stance', 'site', 'lang', 'followers', 'age', 'tag', 'author'])
      for (const value of offered(`${field}:`))
        expect(parseQuery(`apple ${field}:${value}${field === 'in' ? ' a' : ''}`).ok, `${field}:${value}`).toBe(true);
  });
  it('is nothing inside quotes, exact text and comments', () => {
    for (const query of ['"ice a', 'raw:"a', '{a', '# a', 'raw:a']) expect(offered(query, true), query).toEqual([]);
  });
  it('takes the place of what is typed, and of no more', () => {
    expect(completionsAt('x -is:re', 8, false, KNOWN)?.from).toBe(6);
    expect(completionsAt('x (au', 5, false, KNOWN)?.from).toBe(3);
  });
});

describe('marks in the editor', () => {
  it('stand where the error is, with its fix; an open bracket is closed at the end', () => {
    expect(diagnosticsOf('apple ke*')).toMatchObject([{ from: 6, to: 9, severity: 'error', actions: [{ name: 'Write ke' }] }]);
    expect(diagnosticsOf('apple (pear')).toMatchObject([{ from: 6, to: 7, actions: [{ name: 'Close it at the end' }] }]);
    expect(diagnosticsOf('a)')[0]?.actions?.[0]?.name).toBe('Take it out');
    expect(diagnosticsOf('apple and pear')).toMatchObject([{ from: 6, to: 9, severity: 'info' }]);
    expect(diagnosticsOf('   ')).toEqual([]);
  });
});

describe('parts to begin with', () => {
  const all = startersFor('Brindle', ['jonas_weidtal', 'jonas.weidtal']);
  const part = (id: string) => all.find((one) => one.id === id) ?? expect.fail(id);
  it('can be read one by one and one on top of another, and keep what stood there', () => {
    for (const start of ['', 'lid', 'a b', 'a OR b', 'a # ', '(a OR b) NOT c']) {
      let query = start;
      for (const starter of all) {
        if (!query.trim() && starter.excludes) continue;
        query = withStarter(query, starter);
        expect(parseQuery(query).ok, `${start}: ${query}`).toBe(true);
        expect(query).toContain(start.trim());
      }
    }
  });
  it('mean what their names say', () => {
    const query = all.reduce((so, starter) => withStarter(so, starter), '');
    const fits = (text: string, handle = 'eve'): boolean => matchOf(query, { text, site: 'x', author: { handle, name: 'N' } }) !== undefined;
    expect(fits('my BRINDLE sings')).toBe(true);
    expect(fits('a brindel lid')).toBe(true);
    expect(fits('Brindle is hiring, apply now')).toBe(false);
    expect(fits('my brindle', 'jonas_weidtal')).toBe(false);
    expect(fits('nothing')).toBe(false);
  });
  it('are not offered where there is nothing to make them of', () => {
    expect(
      startersFor('', [])
        .filter((one) => one.part !== null)
        .map(({ id }) => id),
    ).toEqual(['competitor', 'jobs']);
    expect(slipsOf('Zo')).toEqual([]);
    expect(slipsOf('Brindle')).not.toContain('brindle');
    expect(startersFor('C++ (new)', [])[0]?.part).toBe('"C new" OR #Cnew');
    expect(breaks('', part('staff'))).toBe(true);
    expect(breaks('a (', part('brand'))).toBe(true);
    expect(breaks('a', part('jobs'))).toBe(false);
  });
});

describe('keywords tried on kept posts', () => {
  const kept = (text: string): KeptPost => ({
    row: {
      id: 'x:1', kind: 'post', direction: 'in', customerId: 'c', caseId: null, brandId: 'b', site: 'x', postId: '1', postKind: 'post', permalink: null,
      authorId: 'x:mara', threadId: null, at: 1, time: null, seenAt: 1, text, versions: [], cut: 'none', removedAt: null, audience: 'public',
      savedBy: 'rule', reasons: [], initials: null, answers: null, response: null, spokeAs: null, event: null,
    },
    author: null,
  }); // prettier-ignore
  it('fit as they would in the page; an empty or broken query fits nothing', () => {
    const post = postOf(kept('my Brindle sings'));
    expect(post && tryOf('brindle', 5)?.(post)).toBe(true);
    expect(post && tryOf('brindle -sings', 5)?.(post)).toBe(false);
    expect(tryOf('', 5)).toBeNull();
    expect(tryOf('(', 5)).toBeNull();
  });
  it('are counted by weeks from Monday, also over a change of the clock', () => {
    const now = new Date(2026, 10, 24, 15).getTime();
    const weeks = weeksUntil(now);
    expect(weeks).toHaveLength(WEEKS);
    for (const from of weeks) {
      const day = new Date(from);
      expect([day.getDay(), day.getHours(), day.getMinutes()]).toEqual([1, 0, 0]);
      expect(monday(from)).toBe(from);
      expect(monday(from - 1)).toBeLessThan(from);
    }
    expect(weeks[WEEKS - 1]).toBe(monday(now));
  });
});

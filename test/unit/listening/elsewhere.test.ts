/** What other tools write, and what the editor says to it: each fix gives a query that means what was meant. */
import { describe, expect, it } from 'vitest';
import { checkQuery } from '../../../lib/listening/compile';

const mended = (query: string, { start, end, fix }: { start: number; end: number; fix?: string }): string =>
  query.slice(0, start) + fix + query.slice(end);

describe('an operator of another tool is told, with ours', () => {
  it.each([
    ['brindle PROXIMITY/3 lid', 'brindle NEAR/3 lid'],
    ['brindle W/5 (lid OR tap)', 'brindle NEAR/5 (lid OR tap)'],
    ['brindle PRE/2 lid', 'brindle ONEAR/2 lid'],
    ['kettle ANDNOT lid', 'kettle NOT lid'],
    ['brindle ODER brindel', 'brindle OR brindel'],
    ['kettle !lid', 'kettle -lid'],
    ['brindle /3 lid', 'brindle NEAR/2 lid'],
    ['"brindle lid"/3', '"brindle lid"~3'],
    ['kettle NOT-lid', 'kettle NOT lid'],
    ['kettle AND-lid', 'kettle AND -lid'],
    ['near/4:kettle,lid', '(kettle NEAR/4 lid)'],
  ])('%s → %s', (query, ours) => {
    const checked = checkQuery(query);
    if (!checked.ok) throw new Error(checked.error.message);
    const told = checked.warnings.find(({ kind }) => kind === 'near' || kind === 'lowercase');
    expect(told && mended(query, told)).toBe(ours);
    const again = checkQuery(ours);
    if (!again.ok) throw new Error(again.error.message);
    expect(again.warnings).toEqual([]);
  });
  it.each(['kettle w/3 lid', 'oder kettle', 'NEARBY lid', '!"Lid"', 'kettle 24/7'])('%s is none', (query) => {
    const checked = checkQuery(query);
    expect(checked.ok && checked.warnings.filter(({ kind, fix }) => kind === 'near' || (kind === 'lowercase' && fix))).toEqual([]);
  });
});

describe('signs and fields of other tools are errors that say what is written here', () => {
  it.each([
    ['kettle || lid', 'OR', 'kettle OR lid'],
    ['kettle && lid', 'AND', 'kettle AND lid'],
    ['kettle filter:links', 'has:link', 'kettle has:link'],
    ['kettle sourcetype:x', 'site:', 'kettle site:x'],
  ])('%s', (query, says, ours) => {
    const checked = checkQuery(query);
    if (checked.ok) throw new Error('This is no query.');
    expect(`${checked.error.message} ${checked.error.fix}`).toContain(says);
    expect(mended(query, checked.error)).toBe(ours);
    expect(checkQuery(ours).ok).toBe(true);
  });
  it.each([
    ['country:de kettle', 'lang:de'],
    ['kettle engagement:>10', 'followers:'],
    ['kettle since:2026-01-01', 'age:<7d'],
  ])('%s has no fix that would keep its sense, and says what comes near', (query, near) => {
    const checked = checkQuery(query);
    if (checked.ok) throw new Error('There is no such field.');
    expect(checked.error.message).toContain(near);
    expect(checked.error.message).toContain('author:');
    expect(checked.error.fix).toBeUndefined();
  });
});

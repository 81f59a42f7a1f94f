import { describe, expect, it } from 'vitest';
import { fromForm, toForm } from '../../../lib/listening/form';
import { matchOf } from './lib';

const form = {
  names: ['Brindle', 'Brindle Kettle'],
  alsoWritten: ['brindl*'],
  accountsAndTags: ['@brindle_help', '#brindle'],
  onlyWith: ['kettle', 'lid'],
  notWhen: ['village', 'bridle path'],
};

describe('the form', () => {
  it('says the same as its query, there and back', () => {
    const query = fromForm(form);
    expect(query).toBe(
      '(Brindle OR "Brindle Kettle" OR brindl* OR @brindle_help OR #brindle) AND (kettle OR lid) AND NOT (village OR "bridle path")',
    );
    expect(toForm(query)).toEqual(form);
    expect(matchOf(query, 'my brindles lid')).toBeDefined();
    expect(matchOf(query, 'the village Brindle, a lid')).toBeUndefined();
    expect(matchOf(query, 'my brindle')).toBeUndefined();
  });
  it('takes a plain list, with or without exclusions', () => {
    expect(toForm('Brindle OR #brindle')).toEqual({ names: ['Brindle'], alsoWritten: [], accountsAndTags: ['#brindle'], onlyWith: [], notWhen: [] });
    expect(toForm('Brindle -village -"bridle path"')?.notWhen).toEqual(['village', 'bridle path']);
    expect(toForm('')).toEqual({ names: [], alsoWritten: [], accountsAndTags: [], onlyWith: [], notWhen: [] });
  });
  it('refuses what it could not give back', () => {
    for (const query of ['a NEAR/3 b', '(a b) OR c', 'a lang:de', 'a b c', '(', '"a b"~3', 'a NOT (b c)']) expect(toForm(query)).toBeNull();
  });
  it('keeps a keycap with a star as it is typed, behind a word or stuck to it', () => {
    for (const typed of ['press *\ufe0f\u20e3', 'press*\ufe0f\u20e3', 'press *\u20e3']) {
      const query = fromForm({ ...form, names: [typed], alsoWritten: [], accountsAndTags: [], onlyWith: [], notWhen: [] });
      expect(query).toBe('"press *\u20e3"');
      expect(matchOf(`"${typed}"`, 'now press *\ufe0f\u20e3')).toBeDefined();
      expect(matchOf(`"${typed}"`, 'now press')).toBeUndefined();
    }
  });
  it('gives exact text back', () => expect(toForm('raw:"C++" OR C')?.names).toEqual(['C++', 'C']));
  it('keeps what is no word as exact text instead of losing it', () => {
    expect(fromForm({ ...form, names: ['C++', ':)'], alsoWritten: [], accountsAndTags: [], onlyWith: [], notWhen: [] })).toBe(
      'raw:"C++" OR raw:":)"',
    );
    expect(fromForm({ names: [' '], alsoWritten: [], accountsAndTags: [], onlyWith: ['x'], notWhen: [] })).toBe('');
  });
});

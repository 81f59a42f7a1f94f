import { describe, expect, it } from 'vitest';
import { commandsOf, findCommands } from '../../../components/palette/commands';
import { Play, type StreetBrand } from '../../../components/street/play';
import { viewOf } from '../../../components/street/source';
import { DEFAULT_SETTINGS } from '../../../lib/model/settings';

const brand = (query: string): StreetBrand => ({ id: 'b', name: 'Kestrin', color: 'blue', query, addressed: true });
const NOW = Date.UTC(2026, 10, 2, 9);
const street = (query: string | null): Play =>
  new Play({ brand: query === null ? null : brand(query), accounts: [], replies: [], initials: 'AB' }, NOW);
const marked = (play: Play): number => play.snapshot().houses.filter((house) => play.mark(house)).length;

describe('the sample street', () => {
  it('marks what the keywords find, in the user’s own words, and leaves the rest alone', () => {
    expect(marked(street('Kestrin'))).toBe(8);
    expect(marked(street('Kestrin NOT (falcon)'))).toBe(7);
    expect(street('Kestrin').brand.name).toBe('Kestrin');
  });
  it('speaks of an invented brand where none is named yet, or where the keywords find nothing', () => {
    expect(street(null).brand.name).toBe('Brindle');
    expect(street(null).borrowed).toBe(false);
    const none = street('Kestrin AND (lamp NEAR/3 shade)');
    expect([none.borrowed, none.brand.name, marked(none) > 0]).toEqual([true, 'Brindle', true]);
  });
  it('answers a post only when the person sends, and a send of nothing does nothing', () => {
    const play = street('Kestrin');
    const key = play.snapshot().houses.find((house) => house.post.author.name === 'Petra Lund')?.key ?? '';
    play.choose(key);
    play.write(key, '  ');
    play.send(key);
    expect(play.house(key)?.case?.state).toBe('new');
    play.write(key, 'Sorry, Petra.');
    expect(play.house(key)?.case?.state).toBe('new');
    play.send(key);
    const house = play.house(key);
    expect(house?.case).toMatchObject({ state: 'answered', needsAnswer: false });
    expect(house && viewOf(play, house)?.answered).toMatchObject({ by: 'Kestrin', text: 'Sorry, Petra.' });
  });
  it('takes the acts of the card as the store would, quiet too, and takes them back', () => {
    const play = street('Kestrin');
    const [first] = play.snapshot().houses;
    const key = first?.key ?? '';
    play.act(key, { do: 'take', on: true });
    expect(play.house(key)?.case).toMatchObject({ state: 'taken', owner: 'AB' });
    play.act(key, { do: 'no-reply', reason: 'troll' });
    expect(play.house(key)?.case?.state).toBe('done');
    const before = marked(play);
    play.hush({ id: 'word:love', kind: 'word', value: 'love', label: 'love', since: NOW, until: null });
    expect(marked(play)).toBe(before - 1);
    play.unhush('word:love');
    expect(marked(play)).toBe(before);
  });
});

describe('the palette', () => {
  it('finds by the starts of words in any order, the label’s own first, and turns duty the other way', () => {
    const all = commandsOf({ ...DEFAULT_SETTINGS, onDuty: false }, []);
    expect(findCommands(all, 'du')[0]?.label).toBe('Go on duty');
    expect(findCommands(all, 'week this')[0]?.label).toBe('This week');
    expect(findCommands(all, 'print').map((one) => one.label)).toEqual(['Hand-over']);
    expect(findCommands(all, 'zzz')).toEqual([]);
    expect(findCommands(all, '')).toEqual(all);
    expect(new Set(all.map((one) => one.id)).size).toBe(all.length);
  });
});

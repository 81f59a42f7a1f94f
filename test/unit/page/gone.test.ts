/** An own answer that left the page: taken away where its neighbours stand and meet, and nothing where a list scrolls or is drawn anew. */
import { beforeEach, describe, expect, it } from 'vitest';
import { watchGone, type GoneLook } from '../../../lib/page/gone';
import type { Placed } from '../../../lib/page/link';
import type { SiteAdapter } from '../../../lib/sites/contract';
import { capture, reply } from '../store/make';

/** A post as it stands in one list: drawn again it is another one. */
interface Drawn {
  id: string | null;
  own: boolean;
}
type List = readonly Drawn[];

const theirs = (...ids: string[]): Drawn[] => ids.map((id) => ({ id, own: false }));
const ours = (id: string): Drawn => ({ id, own: true });

/** The parts of an adapter and of the marks that the watch asks; a list stands for the root that holds it. */
const adapter = {
  units: (root: unknown) => (root as List).map((element) => ({ element, kind: 'comment' })),
} as unknown as SiteAdapter;
const placed = ({ id, own }: Drawn): Placed => ({ capture: own ? reply({ id: 'asked', handle: 'Mara_K' }, { id }) : capture({ id }) }) as Placed;

let back: string[];
/** Posts whose end is in sight. */
let sight: readonly Drawn[];
let look: (...lists: List[]) => string[];
beforeEach(() => {
  back = [];
  sight = [];
  const gone: GoneLook = watchGone(
    (captures) => back.push(...captures.map(({ post }) => post.id ?? '')),
    (element) => sight.includes(element as unknown as Drawn),
  );
  look = (...lists) =>
    gone(
      lists as unknown as Element[],
      adapter,
      lists
        .flat()
        .filter(({ own }) => own)
        .map(placed),
      (element) => (element as unknown as Drawn).id,
    );
});

const [a, b, c, d] = theirs('a', 'b', 'c', 'd') as [Drawn, Drawn, Drawn, Drawn];
const own = ours('own');

describe('an own answer', () => {
  it('is gone where the posts around it stand and are neighbours now, told once', () => {
    expect(look([a, own, b, c])).toEqual([]);
    expect(look([a, b, c])).toEqual(['own']);
    expect(look([a, b, c])).toEqual([]);
  });

  it('is gone also when something else stood in its place for a moment', () => {
    look([a, own, b]);
    const unread: Drawn = { id: null, own: false };
    expect(look([a, unread, b])).toEqual([]);
    expect(look([a, b])).toEqual(['own']);
  });

  it('is gone from the end of a list when the end of the post before it is in sight, and only then', () => {
    look([a, b, own]);
    expect(look([a, b])).toEqual([]);
    sight = [b];
    expect(look([a, b])).toEqual(['own']);
    look([a, b, own]);
    expect(look([a, b, c])).toEqual([]);
    expect(look([a, b])).toEqual(['own']);
  });

  it('is not gone when it scrolls out of a list that is drawn only around what is in sight', () => {
    // Scrolled up past it, one cell leaving below and one coming on top at a time.
    look([a, b, own, c]);
    expect(look([a, b, own])).toEqual([]);
    expect(look([d, a, b])).toEqual([]);
    expect(look([d, a, b, ours('own')])).toEqual([]);
    // And down.
    look([own, c, d]);
    expect(look([c, d])).toEqual([]);
  });

  it('is not gone when its thread is left and drawn again, first the post it answers, then another order', () => {
    look([a, own]);
    look([c, d]);
    sight = theirs('a', 'b');
    expect(look([sight[0]!])).toEqual([]);
    look([a, own, b]);
    look([c, d]);
    expect(look(sight)).toEqual([]);
  });

  it('is not gone when the dialog closes that showed more of the thread than the feed behind it', () => {
    const feed = theirs('a', 'b');
    look(feed, [...theirs('a'), own, ...theirs('b')]);
    expect(look(feed)).toEqual([]);
  });

  it('is not gone when it scrolls out at the end of one column of several', () => {
    const column = theirs('x', 'y');
    look([a, b, own], column);
    expect(look([d, a, b], column)).toEqual([]);
  });

  it('is not gone when the element beside it shows another post now', () => {
    const spare: Drawn = { id: 'b', own: false };
    look([a, own, spare]);
    spare.id = 'z';
    expect(look([a, spare])).toEqual([]);
  });

  it('that is on the page again is told again, once', () => {
    look([a, own, b]);
    expect(look([a, b])).toEqual(['own']);
    expect(back).toEqual([]);
    look([a, own, b]);
    look([a, own, b, c]);
    expect(back).toEqual(['own']);
    expect(look([a, b, c])).toEqual(['own']);
  });
});

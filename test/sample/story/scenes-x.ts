/** Hand-written scenes on X. */
import { DAY, MINUTE } from './clock';
import { countsOf, onX } from './post';
import { THREADS } from './threads-x';
import type { Screen, StoryPost } from './types';

const brand = { about: 'brand' } as const;
const homonym = { about: 'homonym' } as const;

const FIRST: readonly StoryPost[] = [
  onX({
    key: 'x-burn',
    author: 'hollis',
    ago: 11 * MINUTE,
    scene: 'burnt hand',
    ...brand,
    text: '@BrindleKettles the handle came away while I was pouring and I have burnt my hand. Proper blisters. Is anybody there?? What am I meant to do with this thing, it is still hot 😣',
    counts: { replies: 4, reposts: 9, likes: 37, bookmarks: 2, views: 2_904 },
  }),
  onX({
    key: 'x-bridle',
    author: 'saddlery',
    ago: 17 * MINUTE,
    ...homonym,
    text: 'New on the bench this morning: a cob bridle in Havana leather, hand stitched, brass fittings. Ready by Thursday, and no, we do not ship the horse.',
  }),
  onX({
    key: 'x-lid-1',
    author: 'esme',
    ago: 8 * MINUTE,
    scene: 'the lid',
    ...brand,
    text: 'Is anyone else’s Brindle kettle lid stuck shut since this week’s batch? Mine will not lift at all, and I am not using a spanner on a teapot.',
    counts: { replies: 7, reposts: 12, likes: 58, bookmarks: 3, views: 4_411 },
  }),
  onX({
    key: 'x-answered',
    author: 'pavel',
    ago: 26 * MINUTE,
    scene: 'answered by a colleague',
    ...brand,
    text: 'My Brindle kettle whistles on two notes now. Charming for a day. Is that the gasket or the spout, and can I fix it myself?',
    counts: { replies: 1, reposts: 0, likes: 6, bookmarks: 0, views: 611 },
  }),
  onX({
    key: 'x-tip',
    author: 'priya',
    ago: 41 * MINUTE,
    scene: 'a right tip',
    ...brand,
    text: 'Limescale tip for Brindle kettle people: two spoons of citric acid, half a litre of water, bring it to 60 degrees (never a full boil), leave it twenty minutes, rinse twice. Shines like new ✨',
    counts: { replies: 5, reposts: 41, likes: 212, bookmarks: 88, views: 9_870 },
  }),
  onX({
    key: 'x-ad-1',
    author: 'lumora',
    ago: 2 * DAY,
    ad: true,
    text: 'Your kitchen called. It wants a Lumora kettle: boils in two minutes, keeps its temper. Free delivery this week only.',
    counts: countsOf('x-ad-1', 40),
  }),
  onX({
    key: 'x-wrong',
    author: 'graham',
    ago: 66 * MINUTE,
    scene: 'wrong about a fact',
    ...brand,
    text: 'For the record: Brindle kettle bodies are aluminium under the enamel. Read the small print before you boil anything acidic in one.',
    counts: { replies: 11, reposts: 23, likes: 71, bookmarks: 9, views: 7_305 },
  }),
  onX({
    key: 'x-troll',
    author: 'skidge',
    ago: 83 * MINUTE,
    scene: 'a troll',
    ...brand,
    text: 'imagine paying that for a brindle kettle lmaooo. buy a saucepan. buy a personality. ratio',
    counts: { replies: 2, reposts: 0, likes: 3, bookmarks: 0, views: 290 },
  }),
  onX({
    key: 'x-hall',
    author: 'brindlefc',
    ago: 52 * MINUTE,
    ...homonym,
    text: 'Brindle Village Hall: the harvest supper is sold out, the quiz is not. Bring your own mug, the urn is older than the hall.',
  }),
  onX({
    key: 'x-dog',
    author: 'greyhounds',
    ago: 71 * MINUTE,
    ...homonym,
    media: 'video',
    text: 'Meet Biscuit: four years old, brindle, retired from racing, employed full time as a blanket. Looking for a sofa of his own. 🐾',
    counts: countsOf('x-dog', 8),
  }),
  onX({
    key: 'x-parish',
    author: 'tamsin',
    ago: 95 * MINUTE,
    ...homonym,
    text: 'Walked from Brindle to the canal and back before work. The lane is flooded at the bend again; take the upper path.',
  }),
  onX({ key: 'x-quiet', author: 'bo', ago: 104 * MINUTE, text: 'Monday. The bus came early and I was on it. I do not know who I am any more.' }),
];

const LIDS: readonly StoryPost[] = [
  onX({
    key: 'x-lid-2',
    author: 'wendeline',
    ago: 14 * MINUTE,
    scene: 'the lid',
    ...brand,
    language: 'nl',
    text: 'Het deksel van mijn nieuwe Brindle waterkoker zit muurvast. Iemand een idee?',
  }),
  onX({
    key: 'x-lid-3',
    author: 'teodor',
    ago: 22 * MINUTE,
    scene: 'the lid',
    ...brand,
    text: 'Brindle kettle, day two: the lid has decided it is a wall. Batch 44 here if that helps anyone.',
  }),
  onX({
    key: 'x-lid-4',
    author: 'lotte',
    ago: 29 * MINUTE,
    scene: 'the lid',
    ...brand,
    language: 'de',
    text: 'Der Deckel vom neuen Brindle Wasserkocher klemmt komplett. Charge 44. Ist das ein Serienfehler, @BrindleKettles?',
  }),
  onX({
    key: 'x-lid-5',
    author: 'amadou',
    ago: 36 * MINUTE,
    scene: 'the lid',
    ...brand,
    language: 'fr',
    text: 'Le couvercle de ma bouilloire Brindle est bloqué depuis ce matin. Quelqu’un a réussi à l’ouvrir ?',
  }),
  onX({
    key: 'x-lid-6',
    author: 'oona',
    ago: 47 * MINUTE,
    scene: 'the lid',
    ...brand,
    text: 'so my brindle kettle has a lid that does not open. that is a jug with extra steps',
  }),
  onX({
    key: 'x-lid-7',
    author: 'rosalba',
    ago: 55 * MINUTE,
    scene: 'the lid',
    ...brand,
    language: 'es',
    text: 'La tapa de mi hervidor Brindle no abre. Lote 44. ¿A alguien más le pasa?',
  }),
];

/** A repost is the very post it brings, under another key. */
const reposts = (): StoryPost[] => {
  const tip = FIRST.find((p) => p.key === 'x-tip');
  return tip ? [{ ...tip, key: 'x-repost', repostOf: tip.key, repostedBy: 'odile' }] : [];
};

export const SCENES_X: readonly StoryPost[] = [...FIRST, ...LIDS, ...THREADS, ...reposts()];

/** The home timeline's first screen. The lids below it, the impostor in the burnt hand's thread. */
export const SCREEN_X: Screen = {
  order: FIRST.map((p) => p.key),
  marked: ['x-burn', 'x-lid-1', 'x-answered', 'x-tip', 'x-wrong', 'x-troll'],
  needs: ['x-burn', 'x-lid-1'],
};

/** Hand-written scenes on Facebook: posts, and the comments below them (a comment names its parent). */
import { DAY, HOUR, MINUTE } from './clock';
import { countsOf, onFacebook } from './post';
import { WALLS } from './walls-facebook';
import type { Screen, StoryPost } from './types';

const brand = { about: 'brand' } as const;
const homonym = { about: 'homonym' } as const;

const POSTS: readonly StoryPost[] = [
  onFacebook({
    key: 'f-dispatch',
    author: 'brindle',
    ago: 2 * DAY,
    place: 'page',
    text: 'Autumn orders: the cream and the fern colours leave our workshop this week and next. If yours is late, write below with your order’s last four digits and one of us will look. 🍂 ^IV',
    media: 'photo',
    counts: { replies: 4, reposts: 6, likes: 214, bookmarks: 0, views: 0 },
  }),
  onFacebook({
    key: 'f-dog',
    author: 'greyhounds',
    ago: 3 * HOUR,
    ...homonym,
    media: 'photo',
    text: 'Brindle boy Biscuit has found his sofa! Thank you to everyone who shared. He would like you to know that the sofa is now full.',
    counts: countsOf('f-dog', 6),
  }),
  onFacebook({
    key: 'f-lid',
    author: 'wendeline',
    ago: 47 * MINUTE,
    scene: 'the lid',
    ...brand,
    text: 'Dear people who own a Brindle kettle: does your lid still open? Mine arrived on Saturday and has not opened once since Sunday. Batch 44, if that means anything to anybody.',
    counts: { replies: 2, reposts: 1, likes: 12, bookmarks: 0, views: 0 },
  }),
  onFacebook({
    key: 'f-ad',
    author: 'lumora',
    ago: DAY,
    ad: true,
    media: 'photo',
    text: 'Thinking of a Brindle kettle? Try the Lumora Pour first. Thirty days, money back.',
    counts: countsOf('f-ad', 30),
  }),
  onFacebook({
    key: 'f-wrong',
    author: 'graham',
    ago: 5 * HOUR,
    place: 'tea-group',
    scene: 'wrong about a fact',
    ...brand,
    text: 'A word of warning about every Brindle kettle: the body is aluminium under the enamel. It says so in the leaflet. I have measured the weight and drawn my conclusions.',
    counts: { replies: 1, reposts: 0, likes: 19, bookmarks: 0, views: 0 },
  }),
  onFacebook({
    key: 'f-hall',
    author: 'brindlefc',
    ago: 6 * HOUR,
    ...homonym,
    text: 'The kettle in Brindle Village Hall is broken again, so please bring flasks on Thursday. Quiz starts at seven.',
    counts: countsOf('f-hall', 2),
  }),
  onFacebook({
    key: 'f-tack',
    author: 'saddlery',
    ago: 8 * HOUR,
    ...homonym,
    media: 'photo',
    text: 'Bridle fitting day at the yard on Saturday. Bring the horse, bring the old bridle, bring cake.',
  }),
  onFacebook({
    key: 'f-friends',
    author: 'ines',
    ago: 9 * HOUR,
    audience: 'friends',
    text: 'Swam before work. The lake is nine degrees and so am I.',
  }),
];

const COMMENTS: readonly StoryPost[] = [
  onFacebook({
    key: 'f-third-week',
    author: 'mara',
    ago: 52 * MINUTE,
    parent: 'f-dispatch',
    place: 'page',
    scene: 'third week',
    ...brand,
    text: 'Third week. Still nothing.',
    counts: { replies: 0, reposts: 0, likes: 3, bookmarks: 0, views: 0 },
  }),
  onFacebook({
    key: 'f-answered',
    author: 'pavel',
    ago: 31 * MINUTE,
    parent: 'f-dispatch',
    place: 'page',
    scene: 'answered by a colleague',
    ...brand,
    text: '7702 here. Is mine on the van yet?',
  }),
  onFacebook({
    key: 'f-answer-colleague',
    author: 'jonas',
    ago: 4 * MINUTE,
    parent: 'f-answered',
    place: 'page',
    scene: 'answered by a colleague',
    text: 'It is, Pavel: it left on Friday evening and should be with you tomorrow. ^JW',
  }),
  onFacebook({
    key: 'f-troll',
    author: 'skidge',
    ago: 20 * HOUR,
    parent: 'f-dispatch',
    place: 'page',
    scene: 'a troll',
    ...brand,
    text: 'lol imagine waiting for a KETTLE. touch grass',
  }),
  onFacebook({ key: 'f-lid-1', author: 'oona', ago: 39 * MINUTE, parent: 'f-lid', text: 'Same here. I have started to talk to it.' }),
  onFacebook({
    key: 'f-tip',
    author: 'priya',
    ago: 35 * MINUTE,
    parent: 'f-lid',
    scene: 'a right tip',
    ...brand,
    text: 'Different matter, but while you wait: limescale makes every Brindle kettle lid stiffer. Citric acid, 60 degrees, twenty minutes, rinse twice. Mine has opened like a book ever since.',
    counts: { replies: 0, reposts: 0, likes: 8, bookmarks: 0, views: 0 },
  }),
  onFacebook({
    key: 'f-wrong-1',
    author: 'kwabs',
    ago: 4 * HOUR,
    parent: 'f-wrong',
    place: 'tea-group',
    text: 'Mine is stainless, Graham. The magnet says so and the magnet does not read leaflets.',
  }),
  onFacebook({ key: 'f-hall-1', author: 'tamsin', ago: 5 * HOUR, parent: 'f-hall', text: 'I can bring the big urn.' }),
];

export const SCENES_FACEBOOK: readonly StoryPost[] = [...POSTS, ...COMMENTS, ...WALLS];

/** The home feed's first screen. */
export const SCREEN_FACEBOOK: Screen = {
  order: POSTS.map((p) => p.key),
  marked: ['f-third-week', 'f-answered', 'f-troll', 'f-lid', 'f-tip', 'f-wrong'],
  needs: ['f-third-week', 'f-lid'],
};

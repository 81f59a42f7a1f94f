/** What was said before the three months of the pages: it stands only in the brand's own history. */
import { DAY, HOUR, MINUTE } from './clock';
import { onFacebook, onX } from './post';
import type { StoryPost } from './types';

const brand = { about: 'brand' } as const;

/** Older posts, by and to customers of the scenes. Answers name their parent. */
export const EARLIER: readonly StoryPost[] = [
  onFacebook({
    key: 'h-mara-1',
    author: 'mara',
    ago: 242 * DAY,
    place: 'page',
    ...brand,
    text: 'Do you make the tall one in cream? My kitchen has opinions.',
  }),
  onFacebook({
    key: 'h-mara-1a',
    author: 'brindle',
    ago: 242 * DAY - 70 * MINUTE,
    parent: 'h-mara-1',
    place: 'page',
    text: 'Not yet, Mara, but in autumn. Shall we tell you when? ^IV',
  }),
  onFacebook({
    key: 'h-mara-1b',
    author: 'mara',
    ago: 242 * DAY - 3 * HOUR,
    parent: 'h-mara-1',
    place: 'page',
    ...brand,
    text: 'Yes please. I will wait with tea from a saucepan.',
  }),
  onFacebook({
    key: 'h-mara-1c',
    author: 'brindle',
    ago: 242 * DAY - 3 * HOUR - 20 * MINUTE,
    parent: 'h-mara-1',
    place: 'page',
    text: 'Then you are on the list, Mara, and the saucepan has our respect. ^IV',
  }),
  onX({ key: 'h-mara-2', author: 'mara', ago: 118 * DAY, ...brand, text: '@BrindleKettles is it autumn yet?' }),
  onX({
    key: 'h-mara-2a',
    author: 'brindle',
    ago: 118 * DAY - 40 * MINUTE,
    parent: 'h-mara-2',
    text: 'Nearly, Mara. Cream opens on the 20th of October, you are on the list. ^IV',
  }),
  onX({
    key: 'h-esme-1',
    author: 'esme',
    ago: 131 * DAY,
    ...brand,
    text: 'The Brindle kettle pours like a dream, I take back what I said about the price.',
  }),
  onX({
    key: 'h-esme-1a',
    author: 'brindle',
    ago: 131 * DAY - 35 * MINUTE,
    parent: 'h-esme-1',
    text: 'Thank you, Esme. We argued about the price ourselves, so that means a lot. ^IV',
  }),
  onX({
    key: 'h-graham-1',
    author: 'graham',
    ago: 160 * DAY,
    ...brand,
    text: '@BrindleKettles your leaflet has two page fours. Which one is right?',
  }),
  onX({
    key: 'h-graham-1a',
    author: 'jonas',
    ago: 160 * DAY - 5 * HOUR,
    parent: 'h-graham-1',
    text: 'The second one. You are the first to notice, a new leaflet is on its way to you. ^JW',
  }),
  onFacebook({
    key: 'h-priya-1',
    author: 'priya',
    ago: 190 * DAY,
    place: 'page',
    ...brand,
    text: 'Your descaling page says vinegar. Please don’t, it hardens silicone. Citric acid is kinder.',
  }),
  onFacebook({
    key: 'h-priya-1a',
    author: 'brindle',
    ago: 190 * DAY - 50 * MINUTE,
    parent: 'h-priya-1',
    place: 'page',
    text: 'You are right, Priya, and the page is changed. Thank you for saying so. ^IV',
  }),
  onX({
    key: 'h-pavel-1',
    author: 'pavel',
    ago: 97 * DAY,
    ...brand,
    text: '@BrindleKettles spare gasket for the round kettle, do you post to Brno?',
  }),
  onX({
    key: 'h-pavel-1a',
    author: 'brindle',
    ago: 97 * DAY - 25 * MINUTE,
    parent: 'h-pavel-1',
    text: 'We do, it takes four days. It is in the shop under “small parts”. ^JW',
  }),
  onX({ key: 'h-skidge-1', author: 'skidge', ago: 61 * DAY, ...brand, text: '@BrindleKettles your kettles look like sad penguins' }),
];

/** Notes and acts of staff. `on`: the person; `ago` in ms. */
export interface Doing {
  on: string;
  ago: number;
  initials: string;
  note?: string;
  tag?: string;
  event?: { kind: 'take' } | { kind: 'no-reply'; reason: 'troll' } | { kind: 'elsewhere'; how: 'phone' | 'message' };
  /** Key of the post whose case it belongs to. */
  post: string;
}

export const DOINGS: readonly Doing[] = [
  { on: 'mara', ago: 242 * DAY - 3 * HOUR - 21 * MINUTE, initials: 'IV', post: 'h-mara-1', note: 'Put on the list for cream.' },
  { on: 'mara', ago: 5 * DAY, initials: 'JW', post: 'x-mara-order', event: { kind: 'elsewhere', how: 'phone' } },
  {
    on: 'mara',
    ago: 5 * DAY - 2 * MINUTE,
    initials: 'JW',
    post: 'x-mara-order',
    note: 'She rang about the cream one, ordered 24 days ago. The parcel is lost between two depots. I promised to call her by Friday with a new date.',
  },
  { on: 'mara', ago: 5 * DAY - 3 * MINUTE, initials: 'JW', post: 'x-mara-order', tag: 'waiting for order' },
  { on: 'priya', ago: 190 * DAY - HOUR, initials: 'IV', post: 'h-priya-1', tag: 'helps others' },
  { on: 'graham', ago: 158 * DAY, initials: 'JW', post: 'h-graham-1', note: 'Reads everything, means well. Send proofs of the next leaflet?' },
  { on: 'graham', ago: 30 * MINUTE, initials: 'JW', post: 'x-wrong', event: { kind: 'take' } },
  { on: 'graham', ago: 30 * MINUTE, initials: 'JW', post: 'f-wrong', event: { kind: 'take' } },
  { on: 'skidge', ago: 60 * DAY, initials: 'IV', post: 'h-skidge-1', event: { kind: 'no-reply', reason: 'troll' } },
  { on: 'skidge', ago: 70 * MINUTE, initials: 'IV', post: 'x-troll', event: { kind: 'no-reply', reason: 'troll' } },
  { on: 'skidge', ago: 19 * HOUR, initials: 'IV', post: 'f-troll', event: { kind: 'no-reply', reason: 'troll' } },
];

/** Posts of the pages the team has met already, with the answers that were seen. */
export const MET: readonly string[] = [
  'x-mara-order',
  // This morning's questions that nobody has taken on yet.
  'x-ar',
  'x-private',
  'x-lid-4',
  'x-answered',
  'x-answer-colleague',
  'x-wrong',
  'x-troll',
  'f-answered',
  'f-answer-colleague',
  'f-wrong',
  'f-troll',
];

/** Invented card views for the gallery: one for each thing the card must show well. Times hang on `now`. */
import type { CardView, Entry } from '../../../lib/model/card';
import type { InteractionRow } from '../../../lib/model/customer';
import type { Post } from '../../../lib/model/post';
import { suggestions } from './suggestions';

const MIN = 60_000;
const H = 60 * MIN;
const DAY = 24 * H;

const post = (now: number, over: Partial<Post>): Post => ({
  site: 'facebook',
  kind: 'comment',
  id: 'c1',
  permalink: '/brindle.kettles/posts/77?comment_id=1',
  author: { handle: 'mara.kessel', name: 'Mara Kessel' },
  time: { at: null, from: now - 204 * MIN, to: now - 156 * MIN },
  timeText: '3 h',
  text: 'Third week. Still nothing.',
  cut: 'none',
  counts: {},
  isAd: false,
  isRepost: false,
  repostedBy: null,
  quoted: null,
  replyTo: [],
  parent: null,
  root: null,
  wall: { kind: 'page', handle: 'brindle.kettles', name: 'Brindle' },
  audience: 'public',
  language: 'en',
  links: [],
  hasMedia: false,
  ...over,
});

let serial = 0;
const row = (moment: number, over: Partial<InteractionRow>): InteractionRow => whole(Math.round(moment), over);
const whole = (at: number, over: Partial<InteractionRow>): InteractionRow => ({
  id: `r${(serial += 1)}`,
  kind: 'post',
  direction: 'in',
  customerId: 'mara',
  caseId: 'case',
  brandId: 'brindle',
  site: 'facebook',
  postId: null,
  postKind: 'comment',
  permalink: '/brindle.kettles/posts/70',
  authorId: 'facebook:mara.kessel',
  threadId: null,
  at,
  time: { at: null, from: at - 30 * MIN, to: at + 30 * MIN },
  seenAt: at + H,
  text: '',
  versions: [],
  cut: 'none',
  removedAt: null,
  audience: 'public',
  savedBy: 'rule',
  reasons: [],
  initials: null,
  answers: null,
  response: null,
  spokeAs: null,
  event: null,
  ...over,
});

const entry = (r: InteractionRow, author: string | null, here = false): Entry => ({ row: r, author, here });

const history = (now: number): Entry[] => [
  entry(row(now - 3 * H, { text: 'Third week. Still nothing.' }), 'Mara Kessel', true),
  entry(
    row(now - 3 * DAY, {
      kind: 'note',
      direction: 'none',
      site: null,
      permalink: null,
      time: null,
      text: 'Promised a call by Friday. Part 4471 is on order.',
      initials: 'AB',
    }),
    null,
  ),
  entry(
    row(now - 3.1 * DAY, {
      direction: 'out',
      spokeAs: 'brand',
      text: 'Mara, the new lid should be with you soon. I will call you by Friday, whatever the post says. ^AB',
      response: { ms: Math.round(2.2 * H), roughness: 'about' },
    }),
    'Brindle',
  ),
  entry(
    row(now - 3.2 * DAY, {
      text: 'Any news about the lid? It was promised for Monday.',
      versions: [{ text: 'Any news about the lid?', seenAt: Math.round(now - 3.2 * DAY) }],
    }),
    'Mara Kessel',
  ),
  entry(
    row(now - 9 * DAY, {
      site: 'x',
      time: { at: now - 9 * DAY, from: now - 9 * DAY, to: now - 9 * DAY },
      permalink: '/mara_k/status/179',
      text: 'Kettle lid number two, same hairline crack. @brindle do you test these?',
      removedAt: now - 2 * DAY,
    }),
    'Mara Kessel',
  ),
  entry(
    row(now - 9.1 * DAY, { kind: 'event', direction: 'none', site: null, permalink: null, time: null, event: 'elsewhere:phone', initials: 'JO' }),
    null,
  ),
  entry(row(now - 40 * DAY, { text: 'Love the new colour. '.repeat(30) }), 'Mara Kessel'),
];

/** The overdue promise under our own post: everything is there. */
export function mara(now: number): CardView {
  const all = history(now);
  return {
    key: 'k1',
    post: post(now, {}),
    saved: 'yes',
    sentence: null,
    brand: { id: 'brindle', name: 'Brindle', color: 'teal' },
    match: {
      brandId: 'brindle',
      reasons: [
        { kind: 'under-our-post', words: [] },
        { kind: 'our-conversation', words: [] },
      ],
      maybe: false,
    },
    person: {
      customer: { id: 'mara', name: 'Mara Kessel', tags: ['lid', 'newsletter'], dontContact: false, since: now - 240 * DAY, lastAt: now },
      name: 'Mara Kessel',
      handles: [
        { site: 'facebook', handle: 'mara.kessel', name: 'Mara Kessel', was: [], doubt: false },
        { site: 'x', handle: 'mara_k', name: 'Mara', was: ['marakettle'], doubt: false },
      ],
    },
    history: all,
    historyTotal: 23,
    case: {
      id: 'case',
      customerId: 'mara',
      brandId: 'brindle',
      site: 'facebook',
      threadId: 't',
      state: 'new',
      needsAnswer: true,
      owner: null,
      openedAt: now,
      waitingSince: null,
      lastInAt: now,
      lastAt: now,
      closed: null,
      reference: null,
    },
    writer: { handle: 'brindle.kettles', name: 'Brindle', role: 'brand' },
    answered: null,
    suggestions,
    initials: 'AB',
  };
}

/** A private account, a colleague's answer four minutes old, not to be contacted, taken. */
export function busy(now: number): CardView {
  const base = mara(now);
  return {
    ...base,
    key: 'k2',
    brand: { id: 'brindle', name: 'Brindle', color: 'orange' },
    match: { brandId: 'brindle', reasons: [{ kind: 'keyword', words: ['Brindle', 'kettle lid'] }], maybe: false },
    person: { ...base.person, customer: base.person.customer && { ...base.person.customer, dontContact: true } },
    case: base.case && { ...base.case, state: 'taken', owner: 'JO' },
    writer: { handle: 'mia_private', name: 'Mia', role: 'private' },
    answered: {
      by: '@brindle_jo',
      at: now - 4 * MIN,
      roughness: 'about',
      text: 'Hi Mara, Jo here. I have just asked the warehouse and will come back to you within the hour.',
    },
    initials: '',
  };
}

/** First sight of someone whose post not everyone may read; nothing saved, nothing fits; right-to-left text. */
export function stranger(now: number): CardView {
  const base = mara(now);
  return {
    ...base,
    key: 'k3',
    post: post(now, {
      site: 'x',
      text: 'غطاء غلاية Brindle مكسور للمرة الثانية، ماذا أفعل؟',
      language: 'ar',
      audience: 'limited',
      time: { at: now - 25 * MIN, from: now - 25 * MIN, to: now - 25 * MIN },
    }),
    saved: 'ask',
    sentence: 'Shared with friends only. Save anyway?',
    brand: { id: 'brindle', name: 'Brindle', color: 'purple' },
    match: { brandId: 'brindle', reasons: [{ kind: 'keyword', words: ['Brindle'] }], maybe: false },
    person: { customer: null, name: 'سلمى', handles: [{ site: 'x', handle: 'salma_tea', name: 'سلمى', was: [], doubt: false }] },
    history: [],
    historyTotal: 0,
    case: null,
    writer: { handle: null, name: null, role: 'unknown' },
    suggestions: [],
    initials: 'AB',
  };
}

/** An account that looks like the brand's and asks for card details. */
export function impostor(now: number): CardView {
  const base = stranger(now);
  return {
    ...base,
    key: 'k4',
    post: {
      ...base.post,
      audience: 'public',
      language: 'en',
      author: { handle: 'Brindle_Help0', name: 'Brindle Helpdesk' },
      text: 'Dear costumer we are Brindle kettle refund team. Send your card number and the 3 digits by message and we refund today',
    },
    saved: 'yes',
    sentence: null,
    person: {
      customer: null,
      name: 'Brindle Helpdesk',
      handles: [{ site: 'x', handle: 'Brindle_Help0', name: 'Brindle Helpdesk', was: [], doubt: false }],
    },
    alike: {
      like: 'Brindle',
      how: 'words',
      added: ['help'],
      warn: {
        replyId: 'impostor',
        title: 'That account is not us',
        text: 'A word of care: @Brindle_Help0 is not us. We never ask for card details.',
      },
    },
  };
}

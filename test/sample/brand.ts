/** The sample brand as its staff have set it up: keywords, own accounts, saved replies. */
import type { OwnAccount } from '../../lib/model/account';
import type { BrandRow, SavedReplyRow, Settings } from '../../lib/model/settings';
import { DAY } from './story/index';

export const BRAND_ID = 'brindle';

/** The thing itself in the languages of the town. */
const KETTLES =
  'kettle OR kettles OR lid OR lids OR waterkoker OR Wasserkocher OR bouilloire OR hervidor OR chaleira OR bollitore OR vattenkokare OR czajnik OR ケトル OR غلاية OR 주전자';

/** Brindle is also a village and the coat of a dog; a bridle is something else again. */
export const QUERY = `@brindlekettles OR #brindlekettle OR ((brindle AND (${KETTLES})) NOT (bridle OR horse OR village OR greyhound))`;

export const brandRow = (now: number): BrandRow => ({
  id: BRAND_ID,
  name: 'Brindle',
  query: QUERY,
  addressed: true,
  color: 'green',
  createdAt: now - 260 * DAY,
});

export const ACCOUNTS: readonly OwnAccount[] = [
  { site: 'x', handle: 'brindlekettles', role: 'brand', brandId: BRAND_ID },
  { site: 'facebook', handle: 'brindlekettles', role: 'brand', brandId: BRAND_ID },
  { site: 'x', handle: 'jonas_weidtal', role: 'colleague', brandId: BRAND_ID },
  { site: 'facebook', handle: 'jonas.weidtal.brindle', role: 'colleague', brandId: BRAND_ID },
  { site: 'x', handle: 'ines_offduty', role: 'private', brandId: null },
  { site: 'facebook', handle: 'ines.varrold', role: 'private', brandId: null },
];

export const SETTINGS: Settings = { initials: 'IV', onDuty: true, paused: [], maxAgeDays: 14 };

type Short = Pick<SavedReplyRow, 'id' | 'title' | 'text' | 'aim' | 'samples'> & Partial<SavedReplyRow>;

const REPLIES: readonly Short[] = [
  {
    id: 'lid-44',
    title: 'Lid stuck, batch 44',
    aim: 'own-up',
    text: 'Hello {{person.first_name}}, we got this wrong: the lids of batch 44 were cut a hair too wide. Please don’t force it. Tell us the two digits under the base and we’ll send a new lid today.',
    tags: ['lid', 'batch 44'],
    used: 12,
    samples: ['the lid does not open', 'my lid is stuck shut', 'lid will not lift', 'is it only batch 44'],
  },
  {
    id: 'lid-44-de',
    title: 'Deckel klemmt, Charge 44',
    aim: 'own-up',
    language: 'de',
    text: 'Hallo {{person.first_name}}, das liegt an uns: Die Deckel der Charge 44 sind eine Spur zu breit. Bitte nicht mit Gewalt öffnen. Mit den zwei Ziffern unter dem Boden schicken wir heute noch einen neuen Deckel.',
    tags: ['lid', 'batch 44'],
    used: 4,
    samples: ['der Deckel klemmt', 'Deckel geht nicht auf', 'Charge 44 Deckel sitzt fest'],
  },
  {
    id: 'lid-44-fr',
    title: 'Couvercle bloqué, lot 44',
    aim: 'own-up',
    language: 'fr',
    text: 'Bonjour {{person.first_name}}, nous nous sommes trompés : les couvercles du lot 44 sont un peu trop larges. Ne forcez pas. Donnez-nous les deux chiffres sous la base et un nouveau couvercle part aujourd’hui.',
    tags: ['lid', 'batch 44'],
    samples: ['le couvercle est bloqué', 'impossible d’ouvrir le couvercle'],
  },
  {
    id: 'lid-44-es',
    title: 'Tapa atascada, lote 44',
    aim: 'own-up',
    language: 'es',
    text: 'Hola {{person.first_name}}, nos equivocamos: las tapas del lote 44 salieron algo anchas. No la fuerces. Con los dos números de la base te enviamos hoy una tapa nueva.',
    tags: ['lid', 'batch 44'],
    samples: ['la tapa no abre', 'la tapa está atascada'],
  },
  {
    id: 'late-order',
    title: 'Order late, nothing heard',
    aim: 'apologise',
    text: 'I’m sorry, {{person.first_name}}: three weeks of silence is not how we want to work. I’m looking for your parcel now. Which four digits does your order {{order_number}} end in?',
    tags: ['delivery'],
    used: 21,
    samples: [
      'third week still nothing',
      'where is my order',
      'my parcel has not arrived',
      'still waiting for delivery',
      'it would need to arrive first',
    ],
  },
  {
    id: 'burn',
    title: 'Somebody is hurt',
    aim: 'own-up',
    text: 'Please look after your hand first: cool running water for twenty minutes, and see a doctor if it blisters. Don’t use the kettle again. A person here is on this now; how can we reach you, {{person.first_name}}?',
    tags: ['safety'],
    used: 2,
    samples: ['I have burnt my hand', 'the handle came off while pouring', 'hot water went over me'],
  },
  {
    id: 'descale',
    title: 'How to descale',
    aim: 'answer',
    text: 'Two spoons of citric acid in half a litre of water, warm it to 60 degrees, wait twenty minutes, rinse twice. Never vinegar: the gasket does not like it.',
    tags: ['care'],
    used: 34,
    samples: ['how do I descale it', 'limescale in the kettle', 'can I use vinegar', 'does citric acid ruin the gasket'],
  },
  {
    id: 'thank-peer',
    title: 'Thank somebody who helped',
    aim: 'thank',
    text: 'Thank you, {{person.first_name}}: that is exactly right, and better put than in our leaflet.',
    tags: ['community'],
    used: 9,
    samples: ['limescale tip two spoons of citric acid', 'here is what worked for me', 'mine has opened ever since'],
  },
  {
    id: 'steel',
    title: 'It is stainless steel',
    aim: 'correct',
    text: 'A small correction, kindly meant: the body is stainless steel, 18/10, enamelled outside only. The aluminium in the leaflet is the foil of the packing. A magnet on the base tells it apart.',
    tags: ['material'],
    used: 3,
    samples: ['kettle bodies are aluminium', 'is it aluminium inside', 'what is it made of'],
  },
  {
    id: 'impostor',
    title: 'That account is not us',
    aim: 'warn',
    text: 'A word of care: @Brindle_Help0 is not us. We never ask for card details. Please don’t write to that account; we have reported it.',
    tags: ['safety', 'impostor'],
    used: 1,
    samples: ['send your card number', 'is this account really you', 'they asked for my card details'],
  },
  {
    id: 'two-notes',
    title: 'Whistle on two notes',
    aim: 'answer',
    text: 'Two notes mean the ring under the whistle sits askew. Lift the whistle, turn the ring a quarter, press it back. If it still sings a duet we’ll send a new ring.',
    tags: ['whistle'],
    used: 6,
    samples: ['it whistles on two notes', 'the whistle sounds wrong', 'can I fix the whistle myself'],
  },
  {
    id: 'leak',
    title: 'Leaks at the base',
    aim: 'ask',
    text: 'That should not happen, {{person.first_name}}. Does it drip from the seam or from below the spout? And which two digits stand under the base? It is covered for five years.',
    tags: ['warranty'],
    used: 8,
    samples: ['it leaks from the base', 'water drips out', 'is a leak covered by the warranty'],
  },
  {
    id: 'induction',
    title: 'Which one for induction',
    aim: 'answer',
    text: 'Both work on induction; the round one has the wider base and is quicker on small rings.',
    tags: ['buying'],
    used: 5,
    samples: ['which kettle for an induction hob', 'does it work on induction', 'the tall one or the round one'],
  },
];

export const savedReplies = (now: number): SavedReplyRow[] =>
  REPLIES.map((reply) => ({
    tags: [],
    language: 'en',
    brandId: BRAND_ID,
    used: 0,
    lastUsed: (reply.used ?? 0) > 0 ? now - 3 * DAY : null,
    starter: false,
    updatedAt: now - 20 * DAY,
    ...reply,
  }));

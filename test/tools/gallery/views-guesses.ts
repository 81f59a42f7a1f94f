/** Card views with guesses: one with all that can be guessed, one that tells of danger, one probably not about the brand. */
import type { CardView } from '../../../lib/model/card';
import { STARTER_EMERGENCY, type MeaningRow } from '../../../lib/model/meaning';
import { mara } from './views';

const meaning: MeaningRow = {
  v: 'gallery',
  of: 0,
  mood: { label: 'negative', p: 0.83, by: 'guess', why: ['nothing', 'still', 'week'] },
  kind: { label: 'complaint', p: 0.7, by: 'guess', why: ['still', 'week'] },
  ours: null,
  spam: { label: 'ham', p: 0.99, by: 'guess', why: [] },
  language: { label: 'en', p: 0.97 },
  urgency: {
    score: 36,
    why: [
      { reason: 'refund', points: 20, words: 'money back' },
      { reason: 'waiting', points: 16, words: 'third week' },
    ],
  },
  danger: null,
  followers: null,
  missing: [],
};

/** The first answer of a worker that has just woken: without what takes looking for. */
export const waking = (now: number): CardView => ({ ...mara(now), suggestions: null });

export const guessed = (now: number): CardView => ({ ...mara(now), key: 'k4', meaning });

/** The post at hand with these words, on its page and in the store. */
const saying = (view: CardView, text: string): CardView => ({
  ...view,
  post: { ...view.post, text },
  history: view.history.map((one) => (one.here ? { ...one, row: { ...one.row, text } } : one)),
});

export const danger = (now: number): CardView => {
  const base = saying(mara(now), 'Your kettle caught fire in my kitchen last night. My son burned his hand.');
  return {
    ...base,
    key: 'k5',
    suggestions: [],
    meaning: {
      ...meaning,
      danger: { kind: 'product-safety', why: 'caught fire' },
      urgency: { score: 70, why: [{ reason: 'danger', points: 70, words: 'caught fire' }] },
    },
    emergency: { ...STARTER_EMERGENCY, contact: 'Ottilie Pehr, duty desk, extension 12' },
  };
};

/** Another tab saw that post edited; the page of the card still shows what stood there before. */
export const reworded = (now: number): CardView => {
  const base = danger(now);
  return { ...base, key: 'k7', post: { ...base.post, text: 'Lovely kettle, thank you all!' } };
};

export const village = (now: number): CardView => {
  const base = saying(mara(now), 'The church bells of Brindle village ring again');
  return {
    ...base,
    key: 'k6',
    meaning: {
      ...meaning,
      mood: { label: 'unsure', p: 0.4, by: 'guess', why: [] },
      kind: null,
      ours: { label: 'not-ours', p: 0.91, by: 'taught', why: ['village', 'church'] },
      urgency: { score: 0, why: [] },
      missing: ['kind'],
    },
  };
};

/** Guesses, chips and three replies at once: the fullest card of an ordinary day. */
export const full = (now: number): CardView => ({ ...mara(now), meaning });

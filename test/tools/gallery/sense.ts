/** Invented answers to what the card asks of thread and history, and the card of a false account. */
import type { SenseSource } from '../../../components/card/sense/source';
import type { CardView } from '../../../lib/model/card';
import type { Chips, ThreadView } from '../../../lib/model/sense';

const MIN = 60_000;
const moment = (at: number) => ({ at, from: at, to: at });
const who = (handle: string, name: string) => ({ handle, name });

const VOICES = ['Teodor Bramvik', 'Lotte Hakenbrink', 'Amadou Kessibe', 'Oona Sarvela', 'Rosalba Quintavera', 'Wendeline Oort', 'Keziah Wennow'];

function threadOf(view: CardView, now: number): ThreadView {
  const none: ThreadView = { key: view.key, at: now, shown: 6, total: 20, own: null, peers: [], alikes: [], warn: null };
  if (view.key === 'k1') return none;
  const peer = { author: who('kwabs_osterley', 'Kwabena Osterley'), time: moment(now - 9 * MIN), permalink: null };
  const fake = { author: who('Brindle_Help0', 'Brindle Helpdesk'), time: moment(now - 6 * MIN), permalink: null };
  return {
    ...none,
    shown: 3,
    total: 3,
    peers: view.alike ? [] : [{ ...peer, text: 'Cool running water, twenty minutes, not ice.', thanked: true }],
    alikes: view.alike
      ? []
      : [
          {
            ...fake,
            text: 'Send your card number and we refund today.',
            alike: { like: 'Brindle', how: 'words', added: ['help'] },
            more: view.key === 'k3' ? ['Still waiting for your card number, dear costumer.'] : [],
            proof: { of: 'x:brindle_help0', audience: view.post.audience, kept: null },
          },
        ],
    warn: { replyId: 'impostor', title: 'That account is not us', text: 'A word of care: @Brindle_Help0 is not us.' },
  };
}

function chipsOf(view: CardView, now: number): Chips {
  const none: Chips = { key: view.key, firstTime: false, again: null, mood: null, same: null };
  if (view.key === 'k4') return { ...none, firstTime: true };
  if (view.key !== 'k1') return none;
  return {
    ...none,
    again: { at: now - 3 * 24 * 60 * MIN, text: 'Any news about the lid?', why: 'in the same conversation' },
    mood: { was: 'positive', is: 'negative', at: now - 40 * 24 * 60 * MIN, guess: true },
    same: {
      others: VOICES.length,
      more: false,
      usual: 1,
      list: VOICES.map((name, i) => ({
        customerId: `c${i}`,
        name,
        site: i % 3 ? 'x' : 'facebook',
        at: now - (i + 1) * 7 * MIN,
        text: 'Brindle kettle, day two: the lid has decided it is a wall. Batch 44 here if that helps anyone.',
        permalink: `/someone/status/${i}`,
        why: i % 2 ? 'shares “lid”, “batch”' : 'the same answer fits: “Lid stuck, batch 44”',
      })),
    },
  };
}

let looks = 0;

/** `view`: the card shown now; `tell` hears of proofs. */
export const sense = (view: () => CardView, tell: (call: object) => void): SenseSource => ({
  thread: () => {
    dispatchEvent(new CustomEvent('sense', { detail: 'thread' }));
    Object.assign(window, { looks: (looks += 1) });
    return Promise.resolve({ ok: true, value: threadOf(view(), Date.now()) });
  },
  chips: () => {
    dispatchEvent(new CustomEvent('sense', { detail: 'chips' }));
    return Promise.resolve({ ok: true, value: chipsOf(view(), Date.now()) });
  },
  proof: (opId, _key, sure, of) => {
    tell({ opId, proof: true, sure, ...(of === undefined ? {} : { of }) });
    return Promise.resolve({ ok: true, value: { customerId: 'c-fake' } });
  },
});

/** What each drawing of the mark says, and its colour in own pages (contrast >= 4.5 on both grounds). Shape alone tells them apart. */
import type { MarkState } from '../../lib/model/match';

export const MARK_WORDS: Readonly<Record<MarkState, { label: string; color: string }>> = {
  new: { label: 'New mention', color: 'light-dark(#0b6670, #63c9cf)' },
  'needs-you': { label: 'Needs an answer', color: 'light-dark(#a93a06, #ffab70)' },
  taken: { label: 'Taken by one of us', color: 'light-dark(#2a55a5, #95b9fb)' },
  waiting: { label: 'Waiting for the customer', color: 'light-dark(#6a5400, #e6c65f)' },
  answered: { label: 'Answered', color: 'light-dark(#1f6b3a, #79cf97)' },
  done: { label: 'Done', color: 'light-dark(#4e5a63, #adb8bf)' },
  pale: { label: 'Perhaps not about you', color: 'light-dark(#65717a, #8f9ba3)' },
};

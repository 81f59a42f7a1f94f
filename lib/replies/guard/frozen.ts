import { finding } from './phrases';
import type { Check } from './types';

/** The saved reply behind the draft is not to be used at present. */
export const frozen: Check = ({ draft, replyId, frozenIds }) =>
  replyId && frozenIds?.includes(replyId)
    ? [finding('frozen', { start: 0, end: draft.length }, 'This saved reply is on hold: write this one yourself, or ask who put it on hold.')]
    : [];

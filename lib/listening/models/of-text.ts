/** Whether a guess that is kept stands for what is there now: in a file of its own, for pages that show guesses and make none. */
import type { MeaningRow } from '../../model/meaning';
import { DERIVED_BY } from '../derived-by';
import { hashText } from './hash';
import { STAMP } from './stamp';

/** What a guess is made with: weights, and rules of danger and urgency. One of other rules is made anew, as one of other weights is. */
export const SHIPPED = `${STAMP}.${DERIVED_BY}`;

/** Whether it is of this text and of all models as they ship, whatever the brand has taught since. */
export const isOf = (row: MeaningRow, text: string): boolean => row.v.split('+')[0] === SHIPPED && row.of === hashText(text);

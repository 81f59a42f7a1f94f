/** Whether a guess that is kept stands for what is there now: in a file of its own, for pages that show guesses and make none. */
import type { MeaningRow } from '../../model/meaning';
import { hashText } from './hash';
import { STAMP } from './stamp';

/** Whether it is of this text and of all models as they ship, whatever the brand has taught since. */
export const isOf = (row: MeaningRow, text: string): boolean => row.v.split('+')[0] === STAMP && row.of === hashText(text);

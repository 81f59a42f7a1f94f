/** The seven states in the order a case goes through them; complete by type. */
import type { MarkState as State } from '../../lib/model/match';

const order: Readonly<Record<State, true>> = { 'needs-you': true, new: true, taken: true, waiting: true, answered: true, done: true, pale: true };
export const MarkState = Object.keys(order) as readonly State[];

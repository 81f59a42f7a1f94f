/** The mark's drawing for the case in the card. Pure. */
import type { CardView } from '../../lib/model/card';
import type { MarkState } from '../../lib/model/match';

export function glyphOf(view: Pick<CardView, 'case'>): MarkState {
  const { case: its } = view;
  if (!its) return 'new';
  return its.state === 'new' && its.needsAnswer ? 'needs-you' : its.state;
}

import type { CardView } from '../../../lib/model/card';
import type { ThreadView } from '../../../lib/model/sense';
import { Notice } from '../../ui/Notice';
import { ownAnswer } from './own-answer';
import { Told } from './Told';

/** Somebody of ours has answered: who, when, and on demand what; told by the history at once and by the page a moment after. */
export function OwnAnswer({ view, seen, now }: { view: CardView; seen: ThreadView | null; now: number }) {
  const own = ownAnswer(view, seen, now);
  if (!own) return null;
  return (
    <Notice tone="warn" icon="reply">
      <b>{own.head}</b> (<bdi>{own.by}</bdi>){own.text ? <Told text={own.text} /> : '.'}
    </Notice>
  );
}

/** The thread around the post at hand, as its page shows it; looked at anew when the case moves on. */
import type { CardView } from '../../../lib/model/card';
import type { ThreadView } from '../../../lib/model/sense';
import type { SenseSource } from './source';
import { useLook } from './use-look';

export function useThread(view: CardView | null | undefined, sense: SenseSource): { seen: ThreadView | null | undefined; again: () => void } {
  const key = view?.key ?? '';
  const stamp = `${key} ${view?.case?.state ?? ''} ${view?.answered?.at ?? ''}`;
  return useLook(key, stamp, (of) => (of ? sense.thread(of) : Promise.resolve({ ok: true, value: null })));
}

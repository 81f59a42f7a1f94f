/** Where the card asks for what stands around its post: the worker, for the post at hand of the frame's own tab or of a named one. */
import { send } from '../../../lib/bus/client';
import type { Result } from '../../../lib/kit/result';
import type { Chips, ThreadView } from '../../../lib/model/sense';

export interface SenseSource {
  thread(key: string): Promise<Result<ThreadView | null>>;
  chips(key: string): Promise<Result<Chips>>;
  /** `of`: of the replies of the account with this id in the thread, instead of the post at hand. */
  proof(opId: string, key: string, sure: boolean, of?: string): Promise<Result<{ customerId: string }>>;
}

/** `tabId`: of the tab that shows the post; absent in a frame, which stands in it. */
export function senseSource(tabId?: number): SenseSource {
  const tab = tabId === undefined ? {} : { tabId };
  return {
    thread: (key) => send('card.thread', { ...tab, key }),
    chips: (key) => send('card.chips', { ...tab, key }),
    proof: (opId, key, sure, of) => send('card.proof', { ...tab, opId, key, sure, ...(of === undefined ? {} : { of }) }),
  };
}

/** Entries of the street's history, in the shape the card shows. */
import type { InteractionRow } from '../../lib/model/customer';
import { newId } from '../../lib/kit/id';

export interface Said {
  kind: 'theirs' | 'ours' | 'note';
  text: string;
  /** Ms since 1970. */
  at: number;
  /** The person's key. */
  key: string;
  brandId?: string;
  initials?: string | null;
  /** Ours: who spoke. */
  by?: string;
}

export function rowOf({ kind, text, at, key, brandId, initials, by }: Said): InteractionRow {
  const note = kind === 'note';
  return {
    id: newId(),
    kind: note ? 'note' : 'post',
    direction: note ? 'none' : kind === 'ours' ? 'out' : 'in',
    customerId: key,
    caseId: null,
    brandId: brandId ?? null,
    site: note ? null : 'x',
    postId: null,
    postKind: note ? null : 'post',
    permalink: null,
    authorId: note ? null : kind === 'ours' ? `x:${by ?? ''}` : key,
    threadId: null,
    at,
    time: note ? null : { at, from: at, to: at },
    seenAt: at,
    text,
    versions: [],
    cut: 'none',
    removedAt: null,
    audience: 'public',
    savedBy: 'rule',
    reasons: [],
    initials: initials || null,
    answers: null,
    response: null,
    spokeAs: kind === 'ours' ? 'brand' : null,
    event: null,
  };
}

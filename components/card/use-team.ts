import { useEffect, useState } from 'react';
import type { CardView } from '../../lib/model/card';
import type { CardSource } from './source';

/** Initials of colleagues, asked for once a post and again when its case changes hands. */
export function useTeam(source: CardSource, view: CardView | null | undefined): readonly string[] {
  const [team, setTeam] = useState<readonly string[]>([]);
  const caseId = view?.case?.id;
  const owner = view?.case?.owner;
  useEffect(() => {
    if (!caseId) return;
    let stale = false;
    void source.team().then((found) => !stale && setTeam(found));
    return () => {
      stale = true;
    };
  }, [source, caseId, owner]);
  return team;
}

import { useState } from 'react';
import { readAccounts, readBrands, readReplies, readSettings } from '../../lib/store/read';
import { Loading } from '../ui/Empty';
import { db } from '../ui/store';
import type { Given } from './play';
import { Street } from './Street';
import { useLive } from '../ui/use-live';

/** The street with the user's own brand, accounts, replies and initials. They are read once: the street writes none of them. */
export function StreetPage({ leave, leaveLabel }: { leave: () => void; leaveLabel: string }) {
  const read = useLive(async (): Promise<Given> => {
    const [brands, accounts, replies, settings] = await Promise.all([readBrands(db), readAccounts(db), readReplies(db), readSettings(db)]);
    return { brand: brands[0] ?? null, accounts, replies, initials: settings.initials };
  }, []);
  const [given, setGiven] = useState<Given>();
  if (read && !given) setGiven(read);
  if (!given)
    return (
      <div className="page">
        <h1>The sample street</h1>
        <Loading label="Building the street" />
      </div>
    );
  return <Street given={given} leave={leave} leaveLabel={leaveLabel} />;
}

import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { readAccounts, readBrands, readReplies, readSettings } from '../../lib/store/read';
import { Backup } from '../backup/Backup';
import { DueBackup } from '../backup/DueBackup';
import { Accounts } from '../accounts/Accounts';
import { Learned } from '../guesses/Learned';
import { Brands } from '../queries/Brands';
import { QuietList } from '../quiet/QuietList';
import { SavedReplies } from '../replies/SavedReplies';
import { Loading } from '../ui/Empty';
import { db } from '../ui/store';
import { Tabs } from '../ui/Tabs';
import { General } from './General';

const PARTS = ['brands', 'accounts', 'replies', 'quiet', 'guesses', 'backup', 'general'] as const;
const fromHash = (): string => PARTS.find((part) => `#${part}` === location.hash) ?? 'brands';

/** Options: brands, own accounts, saved replies, the few switches. The part stands in the address, so that it can be linked. */
export function Options() {
  const [part, setPart] = useState(fromHash);
  const brands = useLiveQuery(() => readBrands(db), []);
  const accounts = useLiveQuery(() => readAccounts(db), []);
  const replies = useLiveQuery(() => readReplies(db), []);
  const settings = useLiveQuery(() => readSettings(db), []);
  const choose = (id: string): void => {
    setPart(id);
    history.replaceState(null, '', `#${id}`);
  };
  const wait = <Loading label="Reading your settings" />;
  return (
    <div className="page">
      <header className="stack tight">
        <h1>Earshot</h1>
        <a href="/desk.html">Desk: what is open, customers, this week</a>
        <p className="quiet">Looks only at posts on X and Facebook, keeps only those about you, sends nothing anywhere, and never posts for you.</p>
      </header>
      <main>
        {part === 'backup' ? null : <DueBackup show={() => choose('backup')} />}
        <Tabs
          label="Options"
          chosen={part}
          choose={choose}
          items={[
            { id: 'brands', label: 'Brands', body: brands ? <Brands brands={brands} /> : wait },
            { id: 'accounts', label: 'Accounts', body: accounts && brands ? <Accounts accounts={accounts} brands={brands} /> : wait },
            { id: 'replies', label: 'Replies', body: replies && brands ? <SavedReplies replies={replies} brands={brands} /> : wait },
            { id: 'quiet', label: 'Quiet', body: <QuietList /> },
            { id: 'guesses', label: 'Guesses', body: brands ? <Learned brands={brands} /> : wait },
            { id: 'backup', label: 'Backup', body: <Backup /> },
            { id: 'general', label: 'General', body: settings ? <General settings={settings} /> : wait },
          ]}
        />
      </main>
    </div>
  );
}

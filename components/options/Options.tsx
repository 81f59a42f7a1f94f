import { readAccounts, readBrands, readReplies, readSettings } from '../../lib/store/read';
import { Backup } from '../backup/Backup';
import { DueBackup } from '../backup/DueBackup';
import { Accounts } from '../accounts/Accounts';
import { Learned } from '../guesses/Learned';
import { Brands } from '../queries/Brands';
import { QuietList } from '../quiet/QuietList';
import { SavedReplies } from '../replies/SavedReplies';
import { Loading } from '../ui/Empty';
import { PageHead } from '../palette/PageHead';
import { db } from '../ui/store';
import { Part } from '../ui/Part';
import { Tabs } from '../ui/Tabs';
import { usePart } from '../ui/use-part';
import { General } from './General';
import { useLive } from '../ui/use-live';

const PARTS = ['brands', 'accounts', 'replies', 'quiet', 'guesses', 'backup', 'general'] as const;
/** A brand or reply named in the address stands open at once. */
const named = (what: 'brand' | 'reply'): string | null => new URLSearchParams(location.search).get(what);

/** Options: brands, own accounts, saved replies, the few switches. The part stands in the address, so that it can be linked. */
export function Options() {
  const [part, choose] = usePart(PARTS);
  const brands = useLive(() => readBrands(db), []);
  const accounts = useLive(() => readAccounts(db), []);
  const replies = useLive(() => readReplies(db), []);
  const settings = useLive(() => readSettings(db), []);
  const wait = <Loading label="Reading your settings" />;
  return (
    <div className="page">
      <PageHead at="options" title={<h1>Options</h1>}>
        <p className="quiet">Looks only at posts on X and Facebook, keeps only those about you, sends nothing anywhere, and never posts for you.</p>
      </PageHead>
      <main>
        {part === 'backup' ? null : <DueBackup show={() => choose('backup')} />}
        <Tabs
          label="Options"
          chosen={part}
          choose={choose}
          items={[
            { id: 'brands', label: 'Brands', body: <Part name="Brands">{brands ? <Brands brands={brands} first={named('brand')} /> : wait}</Part> },
            { id: 'accounts', label: 'Accounts', body: accounts && brands ? <Accounts accounts={accounts} brands={brands} /> : wait },
            {
              id: 'replies',
              label: 'Replies',
              body: (
                <Part name="Saved replies">
                  {replies && brands ? <SavedReplies replies={replies} brands={brands} first={named('reply')} /> : wait}
                </Part>
              ),
            },
            {
              id: 'quiet',
              label: 'Quiet',
              body: (
                <Part name="Quiet">
                  <QuietList />
                </Part>
              ),
            },
            { id: 'guesses', label: 'Guesses', body: <Part name="Guesses">{brands ? <Learned brands={brands} /> : wait}</Part> },
            { id: 'backup', label: 'Backup', body: <Backup /> },
            { id: 'general', label: 'General', body: settings ? <General settings={settings} /> : wait },
          ]}
        />
      </main>
    </div>
  );
}

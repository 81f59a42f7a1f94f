import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import type { Result } from '../../lib/kit/result';
import type { BackupState } from '../../lib/privacy/backup/state';
import { chooseFolder, dropFolder, hasFolders } from './save';

const DOWNLOADS = { permissions: ['downloads'] } as const;
const asked = (): { permissions: ['downloads'] } => ({ permissions: [...DOWNLOADS.permissions] });

/** Where backups go by themselves. Until one of the two ways is open, a finished backup waits and asks. */
export function Where({ state }: { state: BackupState }) {
  const [granted, setGranted] = useState(false);
  const [failed, setFailed] = useState<string | null>(null);
  useEffect(() => {
    const look = (): void => void browser.permissions.contains(asked()).then(setGranted, () => setGranted(false));
    look();
    browser.permissions.onAdded.addListener(look);
    browser.permissions.onRemoved.addListener(look);
    return () => {
      browser.permissions.onAdded.removeListener(look);
      browser.permissions.onRemoved.removeListener(look);
    };
  }, []);
  const folder = state.folder ?? null;
  // Nothing may be awaited before the question: both browsers ask only within the click itself.
  const ask = (): void =>
    void browser.permissions.request(asked()).then(
      (yes) => {
        setGranted(yes);
        setFailed(yes ? null : 'The browser did not allow it. Backups wait here until you save them.');
      },
      () => setFailed('The browser did not ask. Backups wait here until you save them.'),
    );
  const tell = (kept: Result<unknown>): void => setFailed(kept.ok ? null : kept.message);
  return (
    <div className="stack tight">
      <p>
        {folder
          ? `Backups are saved in your folder “${folder}”.`
          : granted
            ? 'Backups are saved to your downloads by themselves, in the folder “Earshot”.'
            : 'A finished backup waits here until you save it. So that it can save itself, the browser must allow Earshot to save files to your downloads; it reads nothing there.'}
      </p>
      <div className="row wrap">
        {granted || folder ? null : (
          <button type="button" className="btn" onClick={ask}>
            Let backups save themselves
          </button>
        )}
        {hasFolders() ? (
          <button type="button" className="btn" onClick={() => void chooseFolder().then(tell)}>
            {folder ? 'Choose another folder' : 'Choose a folder instead'}
          </button>
        ) : null}
        {folder ? (
          <button type="button" className="btn bare" onClick={() => void dropFolder().then(tell)}>
            Back to downloads
          </button>
        ) : null}
      </div>
      {failed ? <p className="small wrong-words">{failed}</p> : null}
    </div>
  );
}

/** Words and small acts of the backup page. */
import type { Settings } from '../../lib/model/settings';
import type { SiteId } from '../../lib/sites/hosts';
import type { Flipped } from '../../lib/store/bulk/flip';
import { count, siteName } from '../ui/words';

export const day = (ms: number): string =>
  new Date(ms).toLocaleString('en-GB', { day: 'numeric', month: 'long', year: 'numeric', hour: '2-digit', minute: '2-digit' });

export const dayOnly = (ms: number): string => new Date(ms).toLocaleDateString('en-GB', { day: 'numeric', month: 'long' });

/** Gives a file to the browser's downloads through a link; its bytes stay on the disk. */
export function download(file: File): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = file.name;
  link.click();
  // The download has its own hold on the file by then.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/** Switches in a few words: `initials KM, off duty, X not read, posts up to 30 days old`. */
export function switchWords({ initials, onDuty, paused, maxAgeDays, hours }: Settings): string {
  const parts = [
    initials ? `initials ${initials}` : 'no initials',
    onDuty ? 'on duty' : 'off duty',
    ...paused.map((site) => `${siteName(site as SiteId)} not read`),
    `posts up to ${count(maxAgeDays, 'day', 'days')} old`,
    hours ? 'team hours' : '',
  ];
  return parts.filter(Boolean).join(', ');
}

export function flippedWords({ added, changed, removed }: Flipped): string {
  const parts = [
    added ? count(added, 'row added', 'rows added') : '',
    changed ? count(changed, 'row brought up to date', 'rows brought up to date') : '',
    removed ? count(removed, 'row taken out', 'rows taken out') : '',
  ].filter(Boolean);
  return parts.length ? `Done: ${parts.join(', ')}.` : 'Done. Everything was here already.';
}

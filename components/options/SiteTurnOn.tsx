import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { SITES, type SiteId } from '../../lib/sites/hosts';
import { Icon } from '../ui/Icon';

const permission = (site: SiteId): { origins: string[] } => ({ origins: [...SITES[site].matches] });

/** Whether the browser lets Earshot read a site, and the button that asks for it. Firefox lets people withhold it. */
export function SiteTurnOn({ site }: { site: SiteId }) {
  const [granted, setGranted] = useState<boolean | null>(null);
  const [refused, setRefused] = useState(false);
  useEffect(() => {
    const look = (): void => void browser.permissions.contains(permission(site)).then(setGranted, () => setGranted(false));
    look();
    browser.permissions.onAdded.addListener(look);
    browser.permissions.onRemoved.addListener(look);
    return () => {
      browser.permissions.onAdded.removeListener(look);
      browser.permissions.onRemoved.removeListener(look);
    };
  }, [site]);
  const { name, hosts } = SITES[site];
  // Nothing may be awaited before the question: both browsers ask only within the click itself.
  const ask = (): void =>
    void browser.permissions.request(permission(site)).then(
      (yes) => {
        setGranted(yes);
        setRefused(!yes);
      },
      () => setRefused(true),
    );
  return (
    <li className="row">
      <span className="grow">
        <b>{name}</b> <span className="quiet small">{hosts.join(', ')}</span>
        {refused ? <span className="small wrong-words"> The browser did not allow it. Nothing is read there.</span> : null}
      </span>
      {granted === null ? null : granted ? (
        <span className="chip" data-tone="good">
          <Icon name="check" size={14} />
          On
        </span>
      ) : (
        <button type="button" className="btn main" onClick={ask}>
          Turn on {name}
        </button>
      )}
    </li>
  );
}

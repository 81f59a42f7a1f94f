import { useState } from 'react';
import type { Settings } from '../../lib/model/settings';
import { SITES, type SiteId } from '../../lib/sites/hosts';
import { Switch } from '../ui/Switch';

/** Who sits here, and whether the site in front is read. `site` null: the tab in front is none of ours. */
export function Desk({ settings, site, save }: { settings: Settings; site: SiteId | null; save: (part: Partial<Settings>) => void }) {
  const [initials, setInitials] = useState(settings.initials);
  // At each letter: a popup closes without a word, and what was typed would be gone.
  const write = (text: string): void => {
    setInitials(text);
    save({ initials: text.trim() });
  };
  return (
    <div className="row apart at-desk">
      <span className="row">
        <label htmlFor="initials">At the desk</label>
        <input
          id="initials"
          className="input"
          maxLength={10}
          autoComplete="off"
          placeholder="AB"
          value={initials}
          onChange={(e) => write(e.target.value)}
        />
      </span>
      {site ? (
        <Switch
          label={`Read ${SITES[site].name}`}
          on={!settings.paused.includes(site)}
          onChange={(on) => save({ paused: on ? settings.paused.filter((one) => one !== site) : [...settings.paused, site] })}
        />
      ) : null}
    </div>
  );
}

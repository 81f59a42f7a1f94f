import type { ReactNode } from 'react';
import type { IconName } from './Icon';
import { Icon } from './Icon';

export type Tone = 'plain' | 'good' | 'info' | 'warn' | 'bad';
const ICONS: Readonly<Record<Tone, IconName>> = { plain: 'info', good: 'check', info: 'info', warn: 'warn', bad: 'warn' };

/** One thing to know, in one sentence. `live`: said aloud when it appears (alert for what went wrong, status for the rest). */
export function Notice({ tone = 'plain', icon, live = false, children }: { tone?: Tone; icon?: IconName; live?: boolean; children: ReactNode }) {
  return (
    <div className="notice" data-tone={tone} {...(live ? { role: tone === 'bad' ? 'alert' : 'status' } : {})}>
      <Icon name={icon ?? ICONS[tone]} />
      <div className="grow">{children}</div>
    </div>
  );
}

import type { ReactNode } from 'react';
import type { IconName } from './Icon';
import { Icon } from './Icon';
import { Restoring } from './Restoring';

/** An empty place says what it is for and what to do next. */
export function Empty({ icon, title, children }: { icon: IconName; title: string; children?: ReactNode }) {
  return (
    <div className="empty">
      <Icon name={icon} size={28} />
      <h3>{title}</h3>
      {children}
    </div>
  );
}

/** Grey bars while something is read; `label` is what assistive technology hears. Where a restore holds it up, it says so. */
export function Loading({ label, lines = 4 }: { label: string; lines?: number }) {
  const widths = ['62%', '94%', '88%', '40%', '76%', '90%'];
  return (
    <div className="stack">
      <Restoring />
      <div className="stack" role="status" aria-label={label}>
        {Array.from({ length: lines }, (_, i) => (
          <span key={i} className="bone" style={{ inlineSize: widths[i % widths.length] }} />
        ))}
      </div>
    </div>
  );
}

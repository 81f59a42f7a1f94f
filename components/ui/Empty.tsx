import type { ReactNode } from 'react';
import type { IconName } from './Icon';
import { Icon } from './Icon';
import { Restoring } from './Restoring';

/** An empty place says what it is for and what to do next. `level` 1: it is all there is on the page. */
export function Empty({ icon, title, level = 3, children }: { icon: IconName; title: string; level?: 1 | 3; children?: ReactNode }) {
  const Title = level === 1 ? 'h1' : 'h3';
  return (
    <div className="empty">
      <Icon name={icon} size={28} />
      <Title>{title}</Title>
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

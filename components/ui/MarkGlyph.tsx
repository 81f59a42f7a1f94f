import { GLYPHS } from '../../lib/model/mark-glyphs';
import type { MarkState } from '../../lib/model/match';
import { square } from './Icon';
import { MARK_WORDS } from './mark-words';

/** One of the mark's seven drawings, from the very data the page draws. Without `label` it is decoration beside words that say the same. */
export function MarkGlyph({ state, size = 20, label }: { state: MarkState; size?: number; label?: string }) {
  return (
    <svg
      viewBox="0 0 20 20"
      style={{ color: MARK_WORDS[state].color, ...square(size) }}
      {...(label ? { role: 'img', 'aria-label': label } : { 'aria-hidden': true })}
    >
      {GLYPHS[state].map((path) => {
        const ink = path.cut ? 'var(--sheet)' : 'currentColor';
        return (
          <path
            key={path.d}
            d={path.d}
            fill={path.fill ? ink : 'none'}
            strokeLinecap="round"
            strokeLinejoin="round"
            {...(path.stroke ? { stroke: ink, strokeWidth: path.stroke } : {})}
            {...(path.dash ? { strokeDasharray: path.dash } : {})}
          />
        );
      })}
    </svg>
  );
}

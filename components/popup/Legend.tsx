import { MarkState } from './mark-order';
import { MarkGlyph } from '../ui/MarkGlyph';
import { MARK_WORDS } from '../ui/mark-words';

/** What the mark's shapes say. */
export function Legend() {
  return (
    <details className="legend">
      <summary>What the marks say</summary>
      <ul>
        {MarkState.map((state) => (
          <li key={state} className="row">
            <MarkGlyph state={state} />
            {MARK_WORDS[state].label}
          </li>
        ))}
      </ul>
    </details>
  );
}

import type { PersonView } from '../../lib/model/card';
import { isRenamed } from '../person/renamed';
import { Notice } from '../ui/Notice';

interface SamePersonProps {
  person: PersonView;
  busy: boolean;
  /** The history stands below: whoever looked at it can still say whose it is. */
  shown: boolean;
  same: (event: Event) => void;
  show: () => void;
}

/** Stands in place of a history that may be another person's, until somebody says whose it is; above it where somebody wants to look first. */
export function SamePerson({ person, busy, shown, same, show }: SamePersonProps) {
  const renamed = person.handles.some(isRenamed);
  if (shown && !renamed) return null;
  return (
    <Notice tone="warn" icon="unknown">
      <b>Same person?</b>{' '}
      {renamed
        ? 'This account shows another name than before: it may be somebody else’s now.'
        : 'Only a name is shown here, and several people may use it.'}
      <div className="row wrap">
        {renamed ? (
          <button type="button" className="btn" disabled={busy} onClick={(e) => same(e.nativeEvent)}>
            Same person
          </button>
        ) : null}
        {shown ? null : (
          <button type="button" className="btn" onClick={show}>
            Show the earlier history
          </button>
        )}
      </div>
    </Notice>
  );
}

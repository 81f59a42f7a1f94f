import type { PersonView } from '../../lib/model/card';
import { isRenamed } from '../person/renamed';
import { Notice } from '../ui/Notice';

/** Stands in place of a history that may be another person's, until somebody looks or says whose it is. */
export function SamePerson({ person, busy, same, show }: { person: PersonView; busy: boolean; same: (event: Event) => void; show: () => void }) {
  const renamed = person.handles.some(isRenamed);
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
        <button type="button" className="btn" onClick={show}>
          Show the earlier history
        </button>
      </div>
    </Notice>
  );
}

import { useState } from 'react';
import { send } from '../../lib/bus/client';
import { newId } from '../../lib/kit/id';
import { Confirm } from '../ui/Confirm';
import { Notice } from '../ui/Notice';

/** Erasing a person for good, after a question that says what it does not reach. The page then says that nobody is here. */
export function Erase({ id, name }: { id: string; name: string }) {
  const [asked, setAsked] = useState(false);
  const [failed, setFailed] = useState<string | null>(null);
  const erase = async (): Promise<void> => {
    const answer = await send('person.erase', { opId: newId(), customerId: id });
    setFailed(answer.ok ? null : answer.message);
  };
  return (
    <section className="stack">
      {failed ? (
        <Notice tone="bad" live>
          {failed}
        </Notice>
      ) : null}
      <div>
        <button type="button" className="btn danger" onClick={() => setAsked(true)}>
          Erase this person
        </button>
      </div>
      <Confirm
        title="Erase this person?"
        yes="Erase"
        open={asked}
        answer={(yes) => {
          setAsked(false);
          if (yes) void erase();
        }}
      >
        <div className="stack">
          <p>
            Everything kept of <bdi>{name}</bdi> goes: accounts, posts, our answers to them, notes, cases, corrections and texts begun. This cannot be
            undone.
          </p>
          <p>
            Backups made before still hold them: the newest three lie in this browser and give way to new ones. What stands on a page is kept again
            when it is seen there next, also in a tab that is open now, unless you make the account quiet first.
          </p>
        </div>
      </Confirm>
    </section>
  );
}

import type { CardView } from '../../lib/model/card';
import type { ThreadView, WarnReply } from '../../lib/model/sense';
import { Danger } from '../guesses/Danger';
import { Notice } from '../ui/Notice';
import { AlikeNotice } from './sense/AlikeNotice';
import { OwnAnswer } from './sense/OwnAnswer';
import type { SenseSource } from './sense/source';

/** What must be seen before anything is done, above what scrolls: danger, not to be contacted, a false account, answered meanwhile. */
export function Alerts({
  view,
  thread,
  sense,
  allowed,
  use,
  now,
}: {
  view: CardView;
  thread: ThreadView | null | undefined;
  sense: SenseSource;
  allowed: (event: Event) => boolean;
  use: (reply: WarnReply) => void;
  now: number;
}) {
  return (
    <div className="card-alerts">
      {view.meaning?.danger ? <Danger danger={view.meaning.danger} emergency={view.emergency} /> : null}
      {view.person.customer?.dontContact ? (
        <Notice tone="bad" icon="stop">
          <b>Please don’t contact.</b> This person asked to be left alone.
        </Notice>
      ) : null}
      <AlikeNotice view={view} sense={sense} allowed={allowed} use={use} />
      <OwnAnswer view={view} seen={thread ?? null} now={now} />
    </div>
  );
}

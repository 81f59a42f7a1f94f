import { isProofOf } from '../../../lib/customers/proof';
import type { CardView } from '../../../lib/model/card';
import type { WarnReply } from '../../../lib/model/sense';
import { Notice } from '../../ui/Notice';
import { SaveProof } from './SaveProof';
import type { SenseSource } from './source';
import { NoWarning, UseWarning } from './ThreadSense';
import { alikeWords } from './words';

interface Props {
  view: CardView;
  sense: SenseSource;
  /** Whether a press may count, told by the guard; a refusal says so elsewhere. */
  allowed: (event: Event) => boolean;
  use: (reply: WarnReply) => void;
}

/** The author looks like one of ours and is not listed: warn, and keep proof. */
export function AlikeNotice({ view, sense, allowed, use }: Props) {
  if (!view.alike) return null;
  const kept = view.history.find(({ row }) => isProofOf(row, view.post));
  return (
    <Notice tone="bad" icon="warn">
      <b>Not on your list: looks like you.</b> {alikeWords(view.alike)}
      <div className="row wrap">
        {view.alike.warn ? <UseWarning warn={view.alike.warn} use={use} /> : null}
        <SaveProof
          key={view.key}
          audience={view.post.audience}
          kept={kept?.row.customerId ?? null}
          allowed={allowed}
          save={(opId, sure) => sense.proof(opId, view.key, sure)}
        />
      </div>
      {view.alike.warn ? null : <NoWarning />}
    </Notice>
  );
}

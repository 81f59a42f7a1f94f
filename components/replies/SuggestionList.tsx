import type { Suggestion } from '../../lib/model/card';
import { Icon } from '../ui/Icon';
import { AIMS } from '../ui/words';

const FEW = 3;

/** Ranked replies: why each is here, how often it was used. Choosing one puts it into the text field below and folds the others away. */
export function SuggestionList({
  list,
  chosen,
  all,
  choose,
  showAll,
}: {
  list: readonly Suggestion[];
  chosen: string | null;
  all: boolean;
  choose: (reply: Suggestion) => void;
  showAll: () => void;
}) {
  const picked = list.filter((reply) => reply.replyId === chosen);
  const shown = all ? list : picked.length ? picked : list.slice(0, FEW);
  const hidden = list.length - shown.length;
  return (
    <>
      <ul className="stack tight">
        {shown.map((reply) => (
          <li key={reply.replyId}>
            <button type="button" className="suggestion" aria-pressed={chosen === reply.replyId} onClick={() => choose(reply)}>
              <span className="row">
                <b className="grow">{reply.title}</b>
                <span className="chip" data-tone="line">
                  {AIMS[reply.aim]}
                </span>
              </span>
              {chosen === reply.replyId ? null : (
                <span className="suggestion-text" dir="auto" lang={reply.language}>
                  {reply.text.replaceAll('⟦', '[').replaceAll('⟧', ']').replace(/\s+/g, ' ')}
                </span>
              )}
              <span className="tiny quiet">{whyLine(reply)}</span>
            </button>
          </li>
        ))}
      </ul>
      {hidden > 0 ? (
        <button type="button" className="btn bare fold" onClick={showAll}>
          <Icon name="down" size={14} />
          {hidden} other {hidden === 1 ? 'reply' : 'replies'}
        </button>
      ) : null}
    </>
  );
}

/** The reasons, and how often it was used unless they say so already. */
function whyLine(reply: Suggestion): string {
  const told = reply.why.some((why) => /\bused\b/i.test(why));
  return [...reply.why, ...(told ? [] : [reply.used ? `used ${reply.used === 1 ? 'once' : `${reply.used} times`}` : 'not used yet'])].join(' · ');
}

import type { Suggestion } from '../../lib/model/card';
import { AIMS } from '../ui/words';

/** Ranked replies: why each is here, how often it was used. Choosing one puts it into the text field below and folds the others away. */
export function SuggestionList({
  list,
  chosen,
  all,
  choose,
}: {
  list: readonly Suggestion[];
  chosen: string | null;
  /** Every one stands open. */
  all: boolean;
  choose: (reply: Suggestion) => void;
}) {
  return (
    <ul className="suggestions" data-all={all || undefined}>
      {list.map((reply) => (
        <li key={reply.replyId}>
          <button type="button" className="suggestion" aria-pressed={chosen === reply.replyId} onClick={() => choose(reply)}>
            <span className="row">
              <b className="grow suggestion-title" title={reply.title}>
                {reply.title}
              </b>
              <span className="chip" data-tone="line">
                {AIMS[reply.aim]}
              </span>
            </span>
            {chosen === reply.replyId ? null : (
              <span className="suggestion-text" dir="auto" lang={reply.language}>
                {reply.text.replaceAll('⟦', '[').replaceAll('⟧', ']').replace(/\s+/g, ' ')}
              </span>
            )}
            <span className="tiny quiet clip suggestion-why" title={whyLine(reply)}>
              {whyLine(reply)}
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}

/** Which replies stand open: all, the chosen one alone, or the first `few`. */
export function shownReplies(list: readonly Suggestion[], chosen: string | null, all: boolean, few: number): readonly Suggestion[] {
  if (all) return list;
  const picked = list.filter((reply) => reply.replyId === chosen);
  return picked.length ? picked : list.slice(0, few);
}

/** The reasons, and how often it was used unless they say so already. */
function whyLine(reply: Suggestion): string {
  const told = reply.why.some((why) => /\bused\b/i.test(why));
  return [...reply.why, ...(told ? [] : [reply.used ? `used ${reply.used === 1 ? 'once' : `${reply.used} times`}` : 'not used yet'])].join(' · ');
}

import { useMemo, useState } from 'react';
import { send } from '../../lib/bus/client';
import type { SavedReplyRow } from '../../lib/model/settings';
import { InsertStep } from '../card/InsertStep';
import { useInsert } from '../card/use-insert';
import { PlaceFields } from '../replies/PlaceFields';
import { plainPlaces, renderForNobody } from '../replies/preview';
import { usePlaces } from '../replies/use-places';
import { searchReplies } from '../replies/search';
import { Empty } from '../ui/Empty';
import { Field } from '../ui/Field';
import { Icon } from '../ui/Icon';
import { Notice } from '../ui/Notice';
import { AIMS, fullAt, REPLY_LIMIT } from '../ui/words';

const MOST = 30;

/** Search over saved replies; the chosen one goes into the reply box last in focus in tab `tabId`, else onto the clipboard. */
export function ReplySearch({
  replies,
  tabId,
  box,
  now,
}: {
  replies: readonly SavedReplyRow[];
  tabId: number | null;
  box: string | null;
  now: number;
}) {
  const [query, setQuery] = useState('');
  const [chosen, setChosen] = useState<SavedReplyRow | null>(null);
  const found = useMemo(() => searchReplies(replies, query), [replies, query]);
  if (!replies.length)
    return (
      <Empty icon="note" title="No saved replies yet">
        <p>Write the answers you give often once, in the options; here you find them by any word.</p>
      </Empty>
    );
  if (chosen) return <Use reply={chosen} tabId={tabId} box={box} now={now} back={() => setChosen(null)} />;
  return (
    <div className="stack">
      <Field label="Search saved replies">
        {(wiring) => (
          <input
            {...wiring}
            type="search"
            className="input"
            autoFocus
            autoComplete="off"
            placeholder="Any words"
            value={query}
            onChange={(e) => setQuery(e.target.value)}
          />
        )}
      </Field>
      <p className="sr" role="status">
        {found.length === 1 ? '1 reply' : `${found.length} replies`}
      </p>
      {found.length ? (
        <ul className="stack tight">
          {found.slice(0, MOST).map((reply) => (
            <li key={reply.id}>
              <button type="button" className="suggestion" onClick={() => setChosen(reply)}>
                <span className="row">
                  <b className="grow">{reply.title}</b>
                  <span className="chip" data-tone="line">
                    {AIMS[reply.aim]}
                  </span>
                </span>
                <span className="suggestion-text" dir="auto" lang={reply.language}>
                  {plainPlaces(reply.text)}
                </span>
              </button>
            </li>
          ))}
        </ul>
      ) : (
        <p className="quiet">No reply holds all of these words. Try fewer.</p>
      )}
    </div>
  );
}

/** One reply, to be read and changed before it goes anywhere. */
function Use({ reply, tabId, box, now, back }: { reply: SavedReplyRow; tabId: number | null; box: string | null; now: number; back: () => void }) {
  const places = usePlaces(useMemo(() => renderForNobody(reply.text), [reply.text]));
  const source = useMemo(
    () => ({
      insert: (opId: string, sent: string, replyId: string | null, confirmed: ('account' | 'not-empty' | 'answered')[]) =>
        send('popup.insert', { opId, tabId: tabId ?? 0, text: sent, replyId, confirmed }),
      used: (opId: string, id: string) => void send('reply.used', { opId, id }),
    }),
    [tabId],
  );
  const inserting = useInsert(source);
  const ready = (then: (whole: string) => void): void => {
    const got = places.ready();
    if ('text' in got && got.text.trim()) then(got.text);
  };
  return (
    <div className="stack">
      <div className="row">
        <button type="button" className="btn back" onClick={back}>
          Back
        </button>
        <b className="grow">{reply.title}</b>
      </div>
      <Field label="Your text" wrong={fullAt(places.text, REPLY_LIMIT)}>
        {(wiring) => (
          <textarea
            {...wiring}
            className="input"
            dir="auto"
            lang={reply.language}
            rows={6}
            maxLength={REPLY_LIMIT}
            value={places.text}
            onChange={(e) => places.edit(e.target.value)}
          />
        )}
      </Field>
      <PlaceFields places={places} />
      <InsertStep inserting={inserting} brand="the brand" now={now} press={(_event, then) => then()} />
      {box && tabId !== null ? (
        <p className="small quiet">
          It goes into: <b>{box}</b>
        </p>
      ) : (
        <Notice>No reply box was in use in this tab, so it is copied instead.</Notice>
      )}
      <div className="row">
        {box && tabId !== null ? (
          <button
            type="button"
            className="btn main grow"
            disabled={inserting.step.at === 'busy'}
            onClick={() => ready((whole) => inserting.begin({ text: whole, replyId: reply.id }, false))}
          >
            <Icon name="reply" />
            Insert
          </button>
        ) : null}
        <button
          type="button"
          className={box ? 'btn' : 'btn main grow'}
          onClick={() => ready((whole) => void inserting.copy({ text: whole, replyId: reply.id }))}
        >
          <Icon name="copy" />
          Copy
        </button>
      </div>
    </div>
  );
}

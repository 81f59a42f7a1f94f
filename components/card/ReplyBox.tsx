import type { RefObject } from 'react';
import { useContext, useEffect, useEffectEvent, useId, useImperativeHandle, useRef, useState } from 'react';
import type { CardView, Suggestion } from '../../lib/model/card';
import { PlaceFields } from '../replies/PlaceFields';
import { SuggestionList } from '../replies/SuggestionList';
import { usePlaces } from '../replies/use-places';
import { WriterStrip } from '../replies/WriterStrip';
import { Icon } from '../ui/Icon';
import { GuardContext } from './guard';
import { InsertStep } from './InsertStep';
import type { CardSource } from './source';
import type { Draft } from './use-insert';
import { useInsert } from './use-insert';

/** Takes a reply from elsewhere in the card into the text box, as if it had been chosen from the list. */
export type Chooser = RefObject<((reply: Pick<Suggestion, 'replyId' | 'text'>) => void) | null>;

const BLANK: Draft = { text: '', replyId: null };
const LIMIT = 10_000;

/** Suggested replies, the text to insert (written here, never in the page), and Insert / Copy. `drafts` outlives a change of post. */
export function ReplyBox({
  view,
  source,
  drafts,
  chooser,
  refuse,
  now,
}: {
  view: CardView;
  source: CardSource;
  drafts: RefObject<Map<string, Draft>>;
  chooser: Chooser;
  refuse: (sentence: string) => void;
  now: number;
}) {
  const guard = useContext(GuardContext);
  const id = useId();
  const [kept] = useState(() => drafts.current.get(view.key) ?? BLANK);
  const places = usePlaces(kept.text);
  const [replyId, setReplyId] = useState(kept.replyId);
  const [before, setBefore] = useState<Draft | null>(null);
  const [all, setAll] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const fields = useRef<HTMLDivElement>(null);
  const inserting = useInsert(source);
  const { text } = places;

  useEffect(() => {
    if (text) drafts.current.set(view.key, { text, replyId });
    else drafts.current.delete(view.key);
  }, [text, replyId, drafts, view.key]);

  const choose = (reply: Pick<Suggestion, 'replyId' | 'text'>): void => {
    const own = text.trim() !== '' && !view.suggestions.some((s) => s.text === text);
    setBefore(own ? { text, replyId } : null);
    places.load(reply.text);
    setReplyId(reply.replyId);
    setAll(false);
    inserting.cancel();
    requestAnimationFrame(() => field.current?.focus());
  };
  useImperativeHandle(chooser, () => choose);
  /** The text ready to leave; with an open place the focus goes there instead. */
  const leave = (then: (draft: Draft) => void): void => {
    const got = places.ready();
    if ('text' in got) return then({ text: got.text, replyId, key: view.key });
    fields.current?.querySelector<HTMLInputElement>(`[data-place="${CSS.escape(got.open)}"]`)?.focus();
  };
  const byKey = useEffectEvent((): boolean => {
    const { at } = inserting.step;
    // A question is answered on its own button; what is in already does not go in twice.
    if (at === 'busy' || at === 'ask' || at === 'sure' || at === 'done') return true;
    const [first] = view.suggestions;
    if (text.trim()) leave((draft) => inserting.begin(draft, false));
    else if (first) {
      choose(first);
      if (!first.missing.length) inserting.begin({ text: first.text, replyId: first.replyId, key: view.key }, false);
    } else field.current?.focus();
    return true;
  });
  useEffect(() => {
    const stop = new AbortController();
    let here = true;
    source.keyed(() => here && byKey(), stop.signal);
    return () => {
      here = false;
      stop.abort();
    };
  }, [source]);

  const pressed = (event: { nativeEvent: Event }, then: (confirmFirst: boolean) => void): void => {
    const verdict = guard(event.nativeEvent);
    if (!verdict.ok) return refuse(verdict.sentence);
    then(verdict.confirm);
  };
  const empty = text.trim() === '';

  return (
    <section aria-labelledby={`${id}t`} className="stack">
      <h3 id={`${id}t`}>Reply</h3>
      {view.suggestions.length ? (
        <SuggestionList list={view.suggestions} chosen={replyId} all={all} choose={choose} showAll={() => setAll(true)} />
      ) : (
        <p className="quiet small">
          {view.meaning?.danger ? 'No reply is suggested where there may be danger.' : 'No saved reply fits this post.'} Write your own below.
        </p>
      )}
      <div className="stack tight">
        <label className="label" htmlFor={id}>
          Your text
        </label>
        <textarea
          id={id}
          ref={field}
          className="input"
          dir="auto"
          rows={empty ? 2 : 5}
          maxLength={LIMIT}
          placeholder="Choose a reply above, or write"
          value={text}
          onChange={(e) => {
            places.edit(e.target.value);
            if (inserting.step.at !== 'busy') inserting.cancel();
          }}
        />
        {before ? (
          <button
            type="button"
            className="btn link small fold"
            onClick={() => {
              places.load(before.text);
              setReplyId(before.replyId);
              setBefore(null);
            }}
          >
            Put my own text back
          </button>
        ) : null}
      </div>
      <PlaceFields places={places} ref={fields} />
      <WriterStrip writer={view.writer} brand={view.brand.name} />
      <InsertStep inserting={inserting} brand={view.brand.name} now={now} press={(event, then) => pressed(event, then)} />
      <div className="row">
        <button
          type="button"
          className="btn main grow"
          disabled={empty || inserting.step.at === 'busy'}
          onClick={(event) => pressed(event, (confirm) => leave((draft) => inserting.begin(draft, confirm)))}
        >
          <Icon name="reply" />
          {inserting.step.at === 'busy' ? 'Inserting…' : 'Insert'}
        </button>
        <button
          type="button"
          className="btn"
          disabled={empty}
          onClick={(event) => pressed(event, () => leave((draft) => void inserting.copy(draft)))}
        >
          <Icon name="copy" />
          Copy
        </button>
      </div>
      <p className="tiny quiet">Insert puts the text into the site’s own reply box. You read it there and send it yourself.</p>
    </section>
  );
}

import type { RefObject } from 'react';
import { useContext, useEffect, useEffectEvent, useId, useImperativeHandle, useRef, useState } from 'react';
import type { CardView, Suggestion } from '../../lib/model/card';
import { PlaceFields } from '../replies/PlaceFields';
import { shownReplies, SuggestionList } from '../replies/SuggestionList';
import { usePlaces } from '../replies/use-places';
import { WriterStrip } from '../replies/WriterStrip';
import { useMedia } from '../ui/use-media';
import { Loading } from '../ui/Empty';
import { Icon } from '../ui/Icon';
import { Notice } from '../ui/Notice';
import { fullAt, REPLY_LIMIT } from '../ui/words';
import type { Drafts } from './drafts';
import { Findings } from './Findings';
import { GuardContext } from './guard';
import { InsertStep } from './InsertStep';
import type { CardSource } from './source';
import type { Draft } from './use-insert';
import { useInsert } from './use-insert';

/** Takes a reply from elsewhere in the card into the text box, as if it had been chosen from the list. */
export type Chooser = RefObject<((reply: Pick<Suggestion, 'replyId' | 'text'>) => void) | null>;

/** Higher than the card in a page ever is: room for three replies with their reasons beside the history; else two. */
const ROOMY = '(min-height: 60.0625rem)';

/** Suggested replies, the text to insert (written here, never in the page), and Insert / Copy. `drafts` outlives a change of post, and the card. */
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
  drafts: Drafts;
  chooser: Chooser;
  refuse: (sentence: string) => void;
  now: number;
}) {
  const guard = useContext(GuardContext);
  const id = useId();
  const [kept] = useState(() => drafts.of(view.key));
  const places = usePlaces(kept.text);
  const [replyId, setReplyId] = useState(kept.replyId);
  const [before, setBefore] = useState<Draft | null>(null);
  const [all, setAll] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const fields = useRef<HTMLDivElement>(null);
  const inserting = useInsert(source);
  const roomy = useMedia(ROOMY);
  const { text } = places;
  const suggestions = view.suggestions ?? [];

  useEffect(() => {
    drafts.write(view.key, { text, replyId: text ? replyId : null });
  }, [text, replyId, drafts, view.key]);
  const { load } = places;
  const bring = useEffectEvent((earlier: { text: string; replyId: string | null }) => {
    if (text || !earlier.text) return;
    load(earlier.text);
    setReplyId(earlier.replyId);
  });
  useEffect(() => {
    let here = true;
    void drafts.earlier(view.key).then((earlier) => here && earlier && bring(earlier));
    return () => {
      here = false;
    };
  }, [drafts, view.key]);
  const inBox = inserting.step.at === 'done';
  useEffect(() => {
    if (inBox) drafts.inserted(view.key);
  }, [inBox, drafts, view.key]);

  const choose = (reply: Pick<Suggestion, 'replyId' | 'text'>): void => {
    const own = text.trim() !== '' && !suggestions.some((s) => s.text === text);
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
    const verdict = guard(null);
    if (!verdict.ok) {
      refuse(verdict.sentence);
      return true;
    }
    const [first] = suggestions;
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
  const full = fullAt(text, REPLY_LIMIT);

  const shown = shownReplies(suggestions, replyId, all, roomy ? 3 : 2);
  const others = suggestions.length - shown.length;

  return (
    <section aria-labelledby={`${id}t`} className="dock">
      <div className="dock-body">
        <div className="row apart">
          <h3 id={`${id}t`}>Reply</h3>
          {others > 0 || all ? (
            <button type="button" className="btn link small" aria-expanded={all} onClick={() => setAll(!all)}>
              {all ? 'Fewer replies' : `${others} other ${others === 1 ? 'reply' : 'replies'}`}
            </button>
          ) : null}
        </div>
        {shown.length ? (
          <SuggestionList list={shown} chosen={replyId} all={all} choose={choose} />
        ) : view.suggestions === null ? (
          <Loading label="Looking for replies" lines={roomy ? 7 : 5} />
        ) : (
          <p className="quiet small">
            {view.meaning?.danger ? 'In danger no reply is suggested.' : 'No saved reply fits this post.'} Write your own.
          </p>
        )}
        <textarea
          id={id}
          ref={field}
          className="input"
          aria-label="Your text"
          aria-describedby={`${id}h`}
          dir="auto"
          rows={empty ? 2 : roomy ? 5 : 4}
          maxLength={REPLY_LIMIT}
          placeholder={shown.length || view.suggestions === null ? 'Choose a reply above, or write' : 'Write your reply'}
          value={text}
          onChange={(e) => {
            places.edit(e.target.value);
            if (inserting.step.at !== 'busy') inserting.cancel();
          }}
        />
        {full ? (
          <Notice tone="warn" live>
            {full}
          </Notice>
        ) : null}
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
        <PlaceFields places={places} ref={fields} />
        <Findings text={text} view={view} />
      </div>
      <div className="dock-foot">
        <InsertStep inserting={inserting} brand={view.brand.name} now={now} press={(event, then) => pressed(event, then)} />
        <WriterStrip writer={view.writer} brand={view.brand.name} />
        <div className="row">
          <button
            type="button"
            className="btn main grow"
            disabled={empty || inserting.step.at === 'busy'}
            aria-describedby={`${id}h`}
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
        <p id={`${id}h`} className="tiny quiet dock-hint">
          Goes into the site’s own box. You read it there and send it yourself.
        </p>
      </div>
    </section>
  );
}

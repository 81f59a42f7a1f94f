import { useContext, useState, type ReactNode } from 'react';
import { threadKey } from '../../lib/listening/addressed';
import type { CardAction } from '../../lib/model/card';
import { QuietForm } from '../quiet/QuietForm';
import { isDoubted } from '../person/renamed';
import { PassOn } from '../team/PassOn';
import { copyText } from '../ui/clipboard';
import type { IconName } from '../ui/Icon';
import { Icon } from '../ui/Icon';
import { Switch } from '../ui/Switch';
import { ELSEWHERE, NO_REPLY } from '../ui/words';
import type { ActsProps, OpenPart } from './Actions';
import { ElsewhereHow, NoReplyReason } from './choices';
import { GuardContext } from './guard';
import { NoteBox } from './SmallForms';
import { ticketText } from './ticket';

const TITLES: Readonly<Record<OpenPart, string>> = {
  more: 'More',
  elsewhere: 'How was it answered?',
  'no-reply': 'Why is no reply needed?',
  pass: 'Pass to whom?',
  quiet: 'What should be quiet?',
  note: 'Note',
};

/** `YYYY-MM-DDTHH:MM` in local time, as a time field wants it. */
const localMinute = (ms: number): string => new Date(ms - new Date(ms).getTimezoneOffset() * 60_000).toISOString().slice(0, 16);

type Props = ActsProps & { part: OpenPart; go: (part: OpenPart | null) => void; shut: () => void };

/** The part that stands open above the row of acts, over what is there, so that nothing moves. */
export function ActsPanel(props: Props) {
  const { part, go, shut, view, busy, team, drafts, act, quiet } = props;
  const done = (action: CardAction, event: Event): void => void act(action, event).then((did) => did && shut());
  return (
    <div className="acts-panel" role="group" aria-label={TITLES[part]} tabIndex={-1}>
      <div className="row acts-head">
        {part === 'elsewhere' || part === 'pass' || part === 'quiet' ? (
          <button type="button" className="btn bare icon back" aria-label="Back to more" onClick={() => go('more')}>
            <Icon name="down" size={16} />
          </button>
        ) : null}
        <h3 className="grow">{TITLES[part]}</h3>
        <button type="button" className="btn bare icon" aria-label="Fold away" onClick={shut}>
          <Icon name="close" size={16} />
        </button>
      </div>
      {part === 'more' ? <More {...props} done={done} /> : null}
      {part === 'elsewhere' ? <Elsewhere {...props} done={done} /> : null}
      {part === 'no-reply' ? (
        <div className="row wrap">
          {NoReplyReason.map((reason) => (
            <button key={reason} type="button" className="btn" disabled={busy} onClick={(e) => done({ do: 'no-reply', reason }, e.nativeEvent)}>
              {NO_REPLY[reason]}
            </button>
          ))}
        </div>
      ) : null}
      {part === 'pass' ? <PassOn known={team} busy={busy} pass={(to, event) => done({ do: 'pass', to }, event)} close={shut} /> : null}
      {part === 'quiet' ? (
        <QuietForm
          about={aboutOf(view)}
          busy={busy}
          add={(what, length, event) => {
            shut();
            quiet(what, length, event);
          }}
          close={shut}
        />
      ) : null}
      {part === 'note' ? (
        <NoteBox
          busy={busy}
          start={drafts.of(view.key).note}
          typed={(note) => drafts.write(view.key, { note })}
          save={async (text, event) => {
            const kept = await act({ do: 'note', text }, event);
            if (kept) shut();
            return kept;
          }}
        />
      ) : null}
    </div>
  );
}

function aboutOf({ post, person }: Props['view']) {
  const thread = threadKey(post);
  return {
    author: post.author.handle ? { site: post.site, handle: post.author.handle } : null,
    thread: thread ? { thread, label: post.text.replace(/\s+/g, ' ').trim().slice(0, 60) || person.name.slice(0, 60) || 'without words' } : null,
  };
}

const COPIED = 'Copied with address and history.';
const COPIED_DOUBTED = 'Copied with address. The earlier history is left out: it may be another person’s.';
const NOT_COPIED = 'The browser did not let us copy. Open the card in the side panel and copy there.';

type Done = { done: (action: CardAction, event: Event) => void };

/** The acts that are needed now and then. */
function More({ view, busy, team, now, go, act, done }: Props & Done) {
  const guard = useContext(GuardContext);
  const [ticket, setTicket] = useState('');
  const copyTicket = (event: Event): void => {
    const verdict = guard(event);
    if (!verdict.ok) return setTicket(verdict.sentence);
    void copyText(ticketText(view, now)).then((did) => setTicket(!did ? NOT_COPIED : isDoubted(view.person) ? COPIED_DOUBTED : COPIED));
  };
  const state = view.case?.state ?? 'new';
  const closed = state === 'done';
  const [colleague] = team;
  const one = (icon: IconName, label: ReactNode, press: (event: Event) => void) => (
    <button type="button" className="btn" disabled={busy} onClick={(e) => press(e.nativeEvent)}>
      <Icon name={icon} size={16} />
      {label}
    </button>
  );
  return (
    <>
      <div className="acts-grid">
        {state === 'answered' ? one('person', 'Take', (e) => done({ do: 'take', on: true }, e)) : null}
        {closed ? null : one('phone', 'Answered elsewhere', () => go('elsewhere'))}
        {closed || state === 'waiting' ? null : one('info', 'Waiting for customer', (e) => done({ do: 'waiting' }, e))}
        {view.case && !closed && colleague ? one('people', <bdi>Pass to {colleague}</bdi>, (e) => done({ do: 'pass', to: colleague }, e)) : null}
        {view.case && !closed ? one('people', colleague ? 'Pass to…' : 'Pass on', () => go('pass')) : null}
        {one('stop', 'Not about us', (e) => done({ do: 'not-about-us' }, e))}
        {one('ear', 'Quiet', () => go('quiet'))}
        {one('copy', 'Copy for ticket', copyTicket)}
      </div>
      {view.person.customer ? (
        <Switch
          label="Please don’t contact"
          on={view.person.customer.dontContact}
          disabled={busy}
          onChange={(on, event) => void act({ do: 'dont-contact', on }, event)}
        />
      ) : null}
      <p className="small quiet" role="status">
        {ticket}
      </p>
    </>
  );
}

/** How and when it was answered away from this page. */
function Elsewhere({ busy, now, done }: Props & Done) {
  const [when, setWhen] = useState<string | null>(null);
  const chosen = when === null ? now : new Date(when).getTime();
  return (
    <>
      <label className="row small">
        When
        <input
          className="input when"
          type="datetime-local"
          value={when ?? localMinute(now)}
          max={localMinute(now)}
          onChange={(e) => setWhen(e.target.value || null)}
        />
      </label>
      <div className="row wrap">
        {ElsewhereHow.map((how) => (
          <button
            key={how}
            type="button"
            className="btn"
            disabled={busy}
            onClick={(e) => done({ do: 'elsewhere', how, at: Math.min(now, Number.isFinite(chosen) ? chosen : now) }, e.nativeEvent)}
          >
            {ELSEWHERE[how]}
          </button>
        ))}
      </div>
    </>
  );
}

import type { ReactNode } from 'react';
import { useState } from 'react';
import { ElsewhereHow, NoReplyReason } from './choices';
import type { QuietWhat } from '../../lib/bus/quiet-calls';
import { threadKey } from '../../lib/listening/addressed';
import type { QuietLength } from '../../lib/model/quiet';
import { QuietForm } from '../quiet/QuietForm';
import { PassOn } from '../team/PassOn';
import type { CardAction, CardView } from '../../lib/model/card';
import { copyText } from '../ui/clipboard';
import type { IconName } from '../ui/Icon';
import { Icon } from '../ui/Icon';
import { Switch } from '../ui/Switch';
import { ELSEWHERE, NO_REPLY } from '../ui/words';
import { ticketText } from './ticket';

type Open = 'elsewhere' | 'no-reply' | 'pass' | 'quiet' | null;

/** `YYYY-MM-DDTHH:MM` in local time, as a time field wants it. */
const localMinute = (ms: number): string => new Date(ms - new Date(ms).getTimezoneOffset() * 60_000).toISOString().slice(0, 16);

/** What can be done with the case besides answering. `act` goes through the guard. */
export function Actions({
  view,
  busy,
  team,
  act,
  quiet,
  now,
}: {
  view: CardView;
  busy: boolean;
  /** Initials of colleagues, likeliest first. */
  team: readonly string[];
  act: (action: CardAction, event: Event) => void;
  quiet: (what: QuietWhat, length: QuietLength, event: Event) => void;
  now: number;
}) {
  const [open, setOpen] = useState<Open>(null);
  const [when, setWhen] = useState<string | null>(null);
  const [ticket, setTicket] = useState<'' | 'copied' | 'refused'>('');
  const state = view.case?.state ?? 'new';
  const closed = state === 'done';
  const go = (action: CardAction, event: { nativeEvent: Event }): void => {
    setOpen(null);
    act(action, event.nativeEvent);
  };
  const fold = (what: Exclude<Open, null>, label: string) => (
    <button type="button" className="btn" aria-expanded={open === what} disabled={busy} onClick={() => setOpen(open === what ? null : what)}>
      {label}
      <Icon name="down" size={14} />
    </button>
  );
  const plain = (action: CardAction, icon: IconName, label: string) => (
    <button type="button" className="btn" disabled={busy} onClick={(e) => go(action, e)}>
      <Icon name={icon} size={16} />
      {label}
    </button>
  );
  const [colleague] = team;
  const { post } = view;
  const thread = threadKey(post);
  const about = {
    author: post.author.handle ? { site: post.site, handle: post.author.handle } : null,
    thread: thread ? { thread, label: post.text.replace(/\s+/g, ' ').trim().slice(0, 60) || view.person.name.slice(0, 60) || 'without words' } : null,
  };
  const chosen = when === null ? now : new Date(when).getTime();

  return (
    <section className="stack rule" aria-label="Case">
      <h3>Or without a reply here</h3>
      <div className="row wrap">
        {closed || state === 'answered' ? plain({ do: 'reopen' }, 'reply', 'Open again') : null}
        {!closed && state !== 'taken' ? plain({ do: 'take', on: true }, 'person', 'Take') : null}
        {state === 'taken' ? plain({ do: 'take', on: false }, 'person', 'Give back') : null}
        {view.case && !closed && colleague ? plain({ do: 'pass', to: colleague }, 'people', `Pass to ${colleague}`) : null}
        {view.case && !closed ? fold('pass', colleague ? 'Pass to…' : 'Pass on') : null}
        {!closed && state !== 'waiting' ? plain({ do: 'waiting' }, 'info', 'Waiting for customer') : null}
        {closed ? null : fold('elsewhere', 'Answered elsewhere')}
        {closed ? null : fold('no-reply', 'No reply needed')}
      </div>
      {open === 'pass' ? (
        <PassOn known={team} busy={busy} pass={(to, event) => go({ do: 'pass', to }, { nativeEvent: event })} close={() => setOpen(null)} />
      ) : null}
      {open === 'elsewhere' ? (
        <Choices label="How was it answered?">
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
          {ElsewhereHow.map((how) => (
            <button
              key={how}
              type="button"
              className="btn"
              onClick={(e) => go({ do: 'elsewhere', how, at: Math.min(now, Number.isFinite(chosen) ? chosen : now) }, e)}
            >
              {ELSEWHERE[how]}
            </button>
          ))}
        </Choices>
      ) : null}
      {open === 'no-reply' ? (
        <Choices label="Why is no reply needed?">
          {NoReplyReason.map((reason) => (
            <button key={reason} type="button" className="btn" onClick={(e) => go({ do: 'no-reply', reason }, e)}>
              {NO_REPLY[reason]}
            </button>
          ))}
        </Choices>
      ) : null}
      <div className="row wrap">
        <button type="button" className="btn bare" disabled={busy} onClick={(e) => go({ do: 'not-about-us' }, e)}>
          <Icon name="stop" size={16} />
          Not about us
        </button>
        {fold('quiet', 'Quiet')}
        <button
          type="button"
          className="btn bare"
          onClick={() => void copyText(ticketText(view, now)).then((did) => setTicket(did ? 'copied' : 'refused'))}
        >
          <Icon name="copy" size={16} />
          Copy for ticket
        </button>
        {view.person.customer ? (
          <Switch
            label="Please don’t contact"
            on={view.person.customer.dontContact}
            disabled={busy}
            onChange={(on, event) => act({ do: 'dont-contact', on }, event)}
          />
        ) : null}
        <span className="small quiet" role="status">
          {ticket === 'copied'
            ? 'Copied with address and history.'
            : ticket === 'refused'
              ? 'The browser did not let us copy. Open the card in the side panel and copy there.'
              : ''}
        </span>
      </div>
      {open === 'quiet' ? (
        <QuietForm
          about={about}
          busy={busy}
          add={(what, length, event) => {
            setOpen(null);
            quiet(what, length, event);
          }}
          close={() => setOpen(null)}
        />
      ) : null}
    </section>
  );
}

function Choices({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className="choices" role="group" aria-label={label}>
      <p className="label">{label}</p>
      {children}
    </div>
  );
}

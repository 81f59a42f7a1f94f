import { useState, type ReactNode } from 'react';
import type { CardAction } from '../../lib/model/card';
import type { CaseRow } from '../../lib/model/customer';
import type { CaseWords } from '../../lib/store/read/desk';
import { NoReplyReason } from '../card/choices';
import { QuietForm } from '../quiet/QuietForm';
import { whatWords } from '../quiet/words';
import { PassOn } from '../team/PassOn';
import { Icon } from '../ui/Icon';
import { customerPage } from '../ui/links';
import { NO_REPLY, siteName } from '../ui/words';
import type { Order } from './use-acts';
import { linkOf, quietAbout } from './words';

export type Asked = 'no-reply' | 'reference' | 'pass' | 'quiet' | null;

/** What can be done with a chosen case, and the ways to the post and the person. */
export function CaseActions({
  row,
  words,
  name,
  busy,
  team,
  asked,
  ask,
  act,
}: {
  row: CaseRow;
  words: CaseWords | undefined;
  name: string;
  busy: boolean;
  /** Initials of colleagues, likeliest first. */
  team: readonly string[];
  asked: Asked;
  ask: (what: Asked) => void;
  act: (order: Order) => Promise<boolean>;
}) {
  const go = (said: string, action: CardAction): void => {
    ask(null);
    void act({ caseId: row.id, said, action });
  };
  const link = words ? linkOf(words) : null;
  const taken = row.state === 'taken';
  const [colleague] = team;
  const passTo = (to: string): void => go(`Passed to ${to}`, { do: 'pass', to });
  const fold = (what: Exclude<Asked, null>, label: ReactNode, bare = false) => (
    <button
      type="button"
      className={bare ? 'btn bare' : 'btn'}
      aria-expanded={asked === what}
      disabled={busy}
      onClick={() => ask(asked === what ? null : what)}
    >
      {label}
    </button>
  );
  return (
    <div
      className="case-body"
      role="group"
      aria-label={`What to do about ${name}`}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !asked) return;
        event.preventDefault();
        ask(null);
      }}
    >
      <div className="row wrap">
        <button type="button" className="btn" disabled={busy} onClick={() => go(taken ? 'Given back' : 'Taken', { do: 'take', on: !taken })}>
          {taken ? 'Give back' : 'Take'} <kbd>T</kbd>
        </button>
        {colleague ? (
          <button type="button" className="btn" disabled={busy} onClick={() => passTo(colleague)}>
            Pass to <bdi>{colleague}</bdi> <kbd>P</kbd>
          </button>
        ) : null}
        {fold(
          'pass',
          <>
            {colleague ? 'Pass to…' : 'Pass on'} {colleague ? null : <kbd>P</kbd>}
          </>,
        )}
        {row.state === 'waiting' ? null : (
          <button type="button" className="btn" disabled={busy} onClick={() => go('Waiting for customer', { do: 'waiting' })}>
            Waiting for customer <kbd>W</kbd>
          </button>
        )}
        <button
          type="button"
          className="btn"
          aria-expanded={asked === 'no-reply'}
          disabled={busy}
          onClick={() => ask(asked === 'no-reply' ? null : 'no-reply')}
        >
          No reply needed <kbd>N</kbd>
        </button>
        <button type="button" className="btn" disabled={busy} onClick={() => go('Done', { do: 'settled' })}>
          Done <kbd>D</kbd>
        </button>
        <button
          type="button"
          className="btn bare"
          aria-expanded={asked === 'reference'}
          disabled={busy}
          onClick={() => ask(asked === 'reference' ? null : 'reference')}
        >
          {row.reference ? 'Change reference' : 'Reference'} <kbd>R</kbd>
        </button>
        {fold(
          'quiet',
          <>
            Quiet <kbd>Q</kbd>
          </>,
          true,
        )}
      </div>
      {asked === 'no-reply' ? (
        <div className="row wrap" role="group" aria-label="Why is no reply needed?">
          <span className="label">Why is no reply needed?</span>
          {NoReplyReason.map((reason, i) => (
            <button
              key={reason}
              type="button"
              className="btn"
              autoFocus={i === 0}
              disabled={busy}
              onClick={() => go('No reply needed', { do: 'no-reply', reason })}
            >
              {NO_REPLY[reason]}
            </button>
          ))}
        </div>
      ) : null}
      {asked === 'pass' ? <PassOn known={team} busy={busy} pass={passTo} close={() => ask(null)} /> : null}
      {asked === 'quiet' ? (
        <QuietForm
          about={quietAbout(row, words)}
          busy={busy}
          add={(what, length) => {
            ask(null);
            void act({ caseId: row.id, said: `Quiet: ${whatWords(what)}`, quiet: what, length });
          }}
          close={() => ask(null)}
        />
      ) : null}
      {asked === 'reference' ? <ReferenceForm row={row} busy={busy} act={act} close={() => ask(null)} /> : null}
      <p className="row wrap small">
        <a href={customerPage(row.customerId)} target="_blank" rel="noreferrer">
          Customer and history
        </a>
        {link ? (
          <a href={link} target="_blank" rel="noreferrer">
            Open on {siteName(row.site)} <Icon name="out" size={12} />
          </a>
        ) : (
          <span className="quiet">The page showed no address for this post.</span>
        )}
      </p>
    </div>
  );
}

/** The ticket or order this belongs to; emptied, it is taken off. */
function ReferenceForm({ row, busy, act, close }: { row: CaseRow; busy: boolean; act: (order: Order) => Promise<boolean>; close: () => void }) {
  const [text, setText] = useState(row.reference ?? '');
  return (
    <form
      className="row wrap"
      onSubmit={(event) => {
        event.preventDefault();
        const reference = text.trim() || null;
        if (reference === row.reference) return close();
        // What could not be kept stays in the field.
        void act({ caseId: row.id, said: reference ? `Reference ${reference}` : 'Reference taken off', reference }).then((done) => done && close());
      }}
    >
      <label className="row small">
        <span className="label">Ticket or order</span>
        <input
          className="input reference"
          value={text}
          maxLength={200}
          autoFocus
          autoComplete="off"
          onChange={(event) => setText(event.target.value)}
        />
      </label>
      <button type="submit" className="btn main" disabled={busy}>
        Save
      </button>
      <button type="button" className="btn bare" onClick={close}>
        Cancel
      </button>
    </form>
  );
}

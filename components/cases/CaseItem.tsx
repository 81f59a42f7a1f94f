import type { KeyboardEvent } from 'react';
import { useState } from 'react';
import type { CaseRow } from '../../lib/model/customer';
import type { BrandRow } from '../../lib/model/settings';
import type { CaseWords } from '../../lib/store/read/desk';
import { oneLine } from '../../lib/customers/hand-over';
import { CaseGuesses } from '../guesses/CaseGuesses';
import { referenceUrl } from '../../lib/customers/reference';
import type { Weight } from '../../lib/store/read/desk';
import { Icon } from '../ui/Icon';
import { HIDDEN, InsultToggle, useInsult } from '../ui/Insult';
import { MarkGlyph } from '../ui/MarkGlyph';
import { at, siteName } from '../ui/words';
import { CaseActions, type Asked } from './CaseActions';
import { personName, stateWords, urgentWords, waitingWords, whyWords, type Clock } from './words';
import type { Order } from './use-acts';

const PREVIEW = 220;

export interface CaseItemProps {
  row: CaseRow;
  words: CaseWords | undefined;
  brand: BrandRow | undefined;
  asks: boolean;
  clock: Clock;
  chosen: boolean;
  /** In the tab order: the chosen row, else the first. */
  reachable: boolean;
  busy: boolean;
  weight: Weight | undefined;
  team: readonly string[];
  asked: Asked;
  ask: (what: Asked) => void;
  choose: () => void;
  press: (event: KeyboardEvent) => void;
  act: (order: Order) => Promise<boolean>;
}

/** One open case: person, last words, why, state, owner, wait. Chosen, it shows what can be done; its keys work only while it has the focus. */
export function CaseItem({ row, words, brand, asks, clock, chosen, reachable, busy, weight, team, asked, ask, choose, press, act }: CaseItemProps) {
  const waiting = waitingWords(row, clock);
  const { last, author } = words ?? {};
  const name = personName(words);
  const insult = useInsult(last?.text ?? '');
  const [shown, setShown] = useState(false);
  const text = !last?.text ? 'No text.' : insult && !shown ? HIDDEN : oneLine(last.text, chosen ? 2_000 : PREVIEW);
  const urgent = urgentWords(weight?.urgency, Boolean(last?.meaning?.danger), last?.text);
  const ticket = referenceUrl(brand?.referenceLink, row.reference);
  return (
    <article className="case" data-chosen={chosen || undefined} data-state={row.state}>
      <button
        type="button"
        className="case-head"
        data-head={row.id}
        aria-expanded={chosen}
        aria-keyshortcuts="T P W N D R Q Z"
        tabIndex={reachable ? 0 : -1}
        onClick={choose}
        onKeyDown={press}
      >
        <MarkGlyph state={row.state === 'new' && row.needsAnswer ? 'needs-you' : row.state} size={20} />
        <span className="case-text">
          <span className="case-line">
            <b>
              <bdi>{name}</bdi>
            </b>{' '}
            <span className="quiet small">
              {author?.handle ? <bdi>{at(author.handle)} </bdi> : null}on {siteName(row.site)}
            </span>
          </span>
          <span className={chosen ? 'case-words words' : 'case-words'} dir="auto">
            {words ? text : ' '}
          </span>
          <span className="case-line tiny quiet">
            {brand ? (
              <span className="row case-brand" data-color={brand.color}>
                <span className="dot" />
                {brand.name}
              </span>
            ) : null}
            {words ? <span>{whyWords(words)}</span> : null}
            {urgent ? (
              <span className="chip" data-tone="bad" title={urgent.long}>
                {urgent.short}
              </span>
            ) : null}
            {row.reference && !ticket ? (
              <span className="chip" data-tone="line">
                {row.reference}
              </span>
            ) : null}
          </span>
          <CaseGuesses meaning={last?.meaning} chosen={chosen} />
        </span>
        <span className="case-side">
          {waiting ? <span className="case-wait">{waiting}</span> : null}
          <span className="chip" data-tone={row.state === 'taken' ? 'info' : row.needsAnswer ? 'warn' : 'plain'}>
            {asks && row.state === 'new' ? 'Asks you' : stateWords(row)}
            {row.owner ? ` by ${row.owner}` : ''}
          </span>
        </span>
      </button>
      {insult || ticket ? (
        <p className="case-foot small row wrap">
          {insult ? <InsultToggle words={insult} open={shown} set={setShown} /> : null}
          {ticket ? (
            <a href={ticket} target="_blank" rel="noreferrer">
              {row.reference} <Icon name="out" size={12} />
            </a>
          ) : null}
        </p>
      ) : null}
      {chosen ? <CaseActions row={row} words={words} name={name} busy={busy} team={team} asked={asked} ask={ask} act={act} /> : null}
    </article>
  );
}

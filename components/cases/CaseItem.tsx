import type { KeyboardEvent } from 'react';
import { useState } from 'react';
import type { CaseRow } from '../../lib/model/customer';
import type { BrandRow } from '../../lib/model/settings';
import type { CaseWords } from '../../lib/store/read/desk';
import { oneLine } from '../../lib/customers/hand-over';
import { CaseGuesses } from '../guesses/CaseGuesses';
import { MarkGlyph } from '../ui/MarkGlyph';
import { at, siteName } from '../ui/words';
import { CaseActions, type Asked } from './CaseActions';
import { personName, stateWords, waitingWords, whyWords, type Clock } from './words';
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
  choose: () => void;
  /** Moves the choice: rows down (negative: up), or to an end. */
  move: (by: number) => void;
  act: (order: Order) => void;
  undo: () => void;
}

/** One open case: person, last words, why, state, owner, wait. Chosen, it shows what can be done; its keys work only while it has the focus. */
export function CaseItem({ row, words, brand, asks, clock, chosen, reachable, busy, choose, move, act, undo }: CaseItemProps) {
  const [asked, setAsked] = useState<Asked>(null);
  const waiting = waitingWords(row, clock);
  const { last, author } = words ?? {};
  const name = personName(words);
  const keys: Readonly<Record<string, () => void>> = {
    t: () => act({ caseId: row.id, said: row.state === 'taken' ? 'Given back' : 'Taken', action: { do: 'take', on: row.state !== 'taken' } }),
    w: () => act({ caseId: row.id, said: 'Waiting for customer', action: { do: 'waiting' } }),
    d: () => act({ caseId: row.id, said: 'Done', action: { do: 'settled' } }),
    n: () => setAsked('no-reply'),
    r: () => setAsked('reference'),
    z: undo,
    ArrowDown: () => move(1),
    ArrowUp: () => move(-1),
    Home: () => move(-Infinity),
    End: () => move(Infinity),
  };
  const press = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey || (busy && event.key.length === 1)) return;
    const does = keys[event.key.length === 1 ? event.key.toLowerCase() : event.key];
    if (!does) return;
    event.preventDefault();
    choose();
    does();
  };
  return (
    <article className="case" data-chosen={chosen || undefined} data-state={row.state}>
      <button
        type="button"
        className="case-head"
        data-head={row.id}
        aria-expanded={chosen}
        aria-keyshortcuts="T W N D R Z"
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
            {words ? (last?.text ? (chosen ? oneLine(last.text, 2_000) : oneLine(last.text, PREVIEW)) : 'No text.') : ' '}
          </span>
          <span className="case-line tiny quiet">
            {brand ? (
              <span className="row case-brand" data-color={brand.color}>
                <span className="dot" />
                {brand.name}
              </span>
            ) : null}
            {words ? <span>{whyWords(words)}</span> : null}
            {row.reference ? (
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
      {chosen ? <CaseActions row={row} words={words} name={name} busy={busy} asked={asked} ask={setAsked} act={act} /> : null}
    </article>
  );
}

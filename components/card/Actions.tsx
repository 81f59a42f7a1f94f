import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import type { QuietWhat } from '../../lib/bus/quiet-calls';
import type { CardAction, CardView } from '../../lib/model/card';
import type { QuietLength } from '../../lib/model/quiet';
import { Icon } from '../ui/Icon';
import type { Drafts } from './drafts';
import { ActsPanel } from './ActsPanel';

/** What stands open above the row of acts. */
export type OpenPart = 'more' | 'elsewhere' | 'no-reply' | 'pass' | 'quiet' | 'note';

export interface ActsProps {
  view: CardView;
  busy: boolean;
  /** Initials of colleagues, likeliest first. */
  team: readonly string[];
  drafts: Drafts;
  /** A question of the card stands in the way: what was open is there again after it. */
  asking: boolean;
  /** Goes through the guard; true: done, perhaps later; false: given up. */
  act: (action: CardAction, event: Event) => Promise<boolean>;
  quiet: (what: QuietWhat, length: QuietLength, event: Event) => void;
  now: number;
}

/** What can be done besides answering: the usual three in a row that is always in sight, the rest one press away. */
export function Actions(props: ActsProps) {
  const { view, busy, act, asking } = props;
  const [chosen, setOpen] = useState<OpenPart | null>(null);
  const open = asking ? null : chosen;
  const bar = useRef<HTMLDivElement>(null);
  const from = useRef<HTMLElement | null>(null);
  const state = view.case?.state ?? 'new';
  const closed = state === 'done';

  useEffect(() => {
    if (open) bar.current?.querySelector<HTMLElement>('.acts-panel')?.focus({ preventScroll: true });
  }, [open]);
  const shut = (): void => {
    // Focus that has gone on to something else, as a question about initials, stays there.
    if (bar.current?.contains(document.activeElement)) from.current?.focus();
    setOpen(null);
  };
  const byKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !open) return;
    // Esc closes what is open; the next one closes the card.
    event.preventDefault();
    shut();
  };
  const fold = (what: OpenPart, label: string, on = open === what) => (
    <button
      type="button"
      className="btn bare"
      aria-expanded={on}
      disabled={busy}
      onClick={(event) => {
        from.current = event.currentTarget;
        setOpen(on ? null : what);
      }}
    >
      {label}
      {what === 'more' ? <Icon name="more" size={16} /> : null}
    </button>
  );
  const plain = (action: CardAction, label: string) => (
    <button
      type="button"
      className="btn bare"
      disabled={busy}
      onClick={(event) => {
        setOpen(null);
        void act(action, event.nativeEvent);
      }}
    >
      {label}
    </button>
  );

  return (
    <div className="acts" role="group" aria-label="Or without a reply here" ref={bar} onKeyDown={byKey}>
      <div className="acts-row">
        {closed || state === 'answered' ? plain({ do: 'reopen' }, 'Open again') : null}
        {!closed && state !== 'answered' && state !== 'taken' ? plain({ do: 'take', on: true }, 'Take') : null}
        {state === 'taken' ? plain({ do: 'take', on: false }, 'Give back') : null}
        {closed ? null : fold('no-reply', 'No reply needed')}
        {fold('note', 'Note')}
        {fold('more', 'More', open !== null && open !== 'no-reply' && open !== 'note')}
      </div>
      {open ? <ActsPanel {...props} part={open} go={setOpen} shut={shut} /> : null}
    </div>
  );
}

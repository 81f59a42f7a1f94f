import { useEffect, useRef, type ReactNode } from 'react';

export type StepState = 'ahead' | 'open' | 'done' | 'skipped';

const SAID: Readonly<Record<StepState, string>> = { ahead: '', open: '', done: 'Done', skipped: 'Skipped' };

/** One step: closed it is a line with what was said, open it has the focus in its first field. */
export function Step({
  number,
  title,
  state,
  said,
  open,
  children,
}: {
  number: number;
  title: string;
  state: StepState;
  /** What the user has said here, for the closed line. */
  said: string;
  open: () => void;
  children: ReactNode;
}) {
  const body = useRef<HTMLDivElement>(null);
  const isOpen = state === 'open';
  useEffect(() => {
    if (isOpen) body.current?.querySelector<HTMLElement>('input, textarea, [data-first]')?.focus();
  }, [isOpen]);
  return (
    <li className="sheet step" data-state={state} aria-current={isOpen ? 'step' : undefined}>
      <div className="row">
        <span className="number" aria-hidden="true">
          {state === 'done' ? '✓' : number}
        </span>
        <h2 className="grow">{title}</h2>
        {isOpen ? null : (
          <button type="button" className="btn bare" aria-label={`${state === 'ahead' ? 'Open' : 'Change'}: ${title}`} onClick={open}>
            {state === 'ahead' ? 'Open' : 'Change'}
          </button>
        )}
      </div>
      {isOpen ? (
        <div ref={body} className="stack">
          {children}
        </div>
      ) : SAID[state] ? (
        <p className="small quiet said">{said || SAID[state]}</p>
      ) : null}
    </li>
  );
}

/** The way on: the step's own button, and past it. */
export function Onward({ label, disabled = false, go, skip }: { label: string; disabled?: boolean; go?: () => void; skip?: () => void }) {
  return (
    <div className="row">
      <button type={go ? 'button' : 'submit'} className="btn main" disabled={disabled} {...(go ? { onClick: go, 'data-first': '' } : {})}>
        {label}
      </button>
      {skip ? (
        <button type="button" className="btn bare" onClick={skip}>
          Skip
        </button>
      ) : null}
    </div>
  );
}

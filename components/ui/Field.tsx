import type { ReactNode } from 'react';
import { useId } from 'react';

interface Wiring {
  id: string;
  'aria-describedby'?: string;
  'aria-invalid'?: true;
}

/** A label, its control and what is wrong with it, tied together. `children` gets the attributes to spread on the control. */
export function Field({
  label,
  hint,
  wrong,
  children,
}: {
  label: ReactNode;
  hint?: ReactNode;
  wrong?: ReactNode;
  children: (wiring: Wiring) => ReactNode;
}) {
  const id = useId();
  const told = [hint ? `${id}h` : '', wrong ? `${id}w` : ''].filter(Boolean).join(' ');
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {children({ id, ...(told ? { 'aria-describedby': told } : {}), ...(wrong ? { 'aria-invalid': true as const } : {}) })}
      {wrong ? (
        <div className="wrong" id={`${id}w`} role="alert">
          {wrong}
        </div>
      ) : null}
      {hint ? (
        <div className="hint" id={`${id}h`}>
          {hint}
        </div>
      ) : null}
    </div>
  );
}

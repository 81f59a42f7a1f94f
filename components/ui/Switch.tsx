import { useId } from 'react';

/** On or off, at once. The browser's own checkbox underneath, so keys, voice and forced colours work. */
export function Switch({
  label,
  hint,
  on,
  disabled = false,
  onChange,
}: {
  label: string;
  hint?: string;
  on: boolean;
  disabled?: boolean;
  onChange: (on: boolean, event: Event) => void;
}) {
  const id = useId();
  return (
    <label className="switch">
      <input
        type="checkbox"
        role="switch"
        checked={on}
        disabled={disabled}
        aria-describedby={hint ? id : undefined}
        onChange={(e) => onChange(e.target.checked, e.nativeEvent)}
      />
      <span>
        {label}
        {hint ? <small id={id}>{hint}</small> : null}
      </span>
    </label>
  );
}

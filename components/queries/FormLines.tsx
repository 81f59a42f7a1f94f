import { Field } from '../ui/Field';
import { LINES, type Line, type Lines } from './lines';

/** The plain form: a line each for what is found and what is not. `only`: the lines to show. */
export function FormLines({ lines, change, only }: { lines: Lines; change: (lines: Lines) => void; only?: readonly Line[] }) {
  return (
    <div className="columns">
      {LINES.filter(({ id }) => !only || only.includes(id)).map(({ id, label, hint, example }) => (
        <Field key={id} label={label} hint={hint}>
          {(wiring) => (
            <input
              {...wiring}
              className="input"
              dir="auto"
              autoComplete="off"
              spellCheck={false}
              maxLength={2_000}
              placeholder={example}
              value={lines[id]}
              onChange={(e) => change({ ...lines, [id]: e.target.value })}
            />
          )}
        </Field>
      ))}
    </div>
  );
}

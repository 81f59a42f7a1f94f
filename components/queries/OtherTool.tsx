import { useState } from 'react';
import { checkQuery } from '../../lib/listening/compile';
import { convert, type Dialect } from '../../lib/listening/dialects';
import { Choice, type Choosable } from '../ui/Choice';
import { Field } from '../ui/Field';

const TOOLS: readonly Choosable<Dialect>[] = [
  { id: 'phrases', label: 'Brandwatch: words side by side are a phrase' },
  { id: 'slash', label: 'YouScan: /2 is a distance' },
  { id: 'plus', label: 'Awario: near/4:a,b and ++x' },
];

/** A query from another tool, turned into ours: every change is shown before it is taken. */
export function OtherTool({ take }: { take: (query: string) => void }) {
  const [tool, setTool] = useState<Dialect>('phrases');
  const [text, setText] = useState('');
  const made = convert(text, tool);
  const checked = text.trim() ? checkQuery(made.query) : null;
  return (
    <details className="other-tool">
      <summary className="small">Bring a query from another tool</summary>
      <div className="stack">
        <Choice label="Tool" items={TOOLS} value={tool} choose={setTool} />
        <Field label="Its query">
          {(wiring) => (
            <textarea
              {...wiring}
              className="input code"
              dir="auto"
              rows={3}
              spellCheck={false}
              value={text}
              onChange={(e) => setText(e.target.value)}
            />
          )}
        </Field>
        {checked ? (
          <div className="stack tight" role="status">
            {made.changes.length ? (
              <ul className="file-lines small">
                {made.changes.map((change, i) => (
                  <li key={i}>
                    <code dir="auto">{change.from}</code> → <code dir="auto">{change.to}</code>
                    <p className="quiet">{change.why}</p>
                  </li>
                ))}
              </ul>
            ) : checked.ok ? (
              <p className="small quiet">Nothing needs to change.</p>
            ) : null}
            {checked.ok ? null : (
              <p className="small wrong-words">
                At character {checked.error.start + 1} of the new query: {checked.error.message}
              </p>
            )}
            <p className="small">
              <code dir="auto">{made.query}</code>
            </p>
            <div>
              <button
                type="button"
                className="btn"
                onClick={() => {
                  take(made.query);
                  setText('');
                }}
              >
                Put it into the editor
              </button>
            </div>
          </div>
        ) : null}
      </div>
    </details>
  );
}

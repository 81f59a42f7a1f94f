/** What is wrong or hardly meant, marked at its place, with each fix one click or Alt+Enter away. */
import type { Action, Diagnostic } from '@codemirror/lint';
import { lintKeymap, linter } from '@codemirror/lint';
import type { Extension } from '@codemirror/state';
import { keymap, type EditorView } from '@codemirror/view';
import { checkQuery } from '../../../lib/listening/compile';

const WAIT = 150;

const write = (fix: string, name?: string): Action => ({
  name: name ?? (fix ? `Write ${fix}` : 'Take it out'),
  apply: (view, from, to) => {
    // A mark of a moment ago may stand on other words by now.
    const still = diagnosticsOf(view.state.doc.toString()).some((one) => one.from === from && one.to === to);
    if (still) view.dispatch({ changes: { from, to, insert: fix }, userEvent: 'input.fix' });
  },
});
/** An open bracket is marked where it stands and mended where its partner is missing. */
const close = (fix: string): Action => ({
  name: 'Close it at the end',
  apply: (view, from) => {
    const open = checkQuery(view.state.doc.toString());
    if (!open.ok && open.error.expected === CLOSING && open.error.start === from)
      view.dispatch({ changes: { from, to: view.state.doc.length, insert: fix }, userEvent: 'input.fix' });
  },
});
const CLOSING = '“)”';

/** The marks of a text. Offsets are those of the query itself. */
export function diagnosticsOf(query: string): Diagnostic[] {
  if (!query.trim()) return [];
  const checked = checkQuery(query);
  if (!checked.ok) {
    const { start, end, message, fix, expected } = checked.error;
    if (expected === CLOSING && fix !== undefined) return [{ from: start, to: start + 1, severity: 'error', message, actions: [close(fix)] }];
    return [{ from: start, to: end, severity: 'error', message, actions: fix === undefined ? [] : [write(fix)] }];
  }
  return checked.warnings.map(({ start, end, message, fix }) => ({
    from: start,
    to: end,
    severity: 'info',
    message,
    actions: fix === undefined ? [] : [write(fix)],
  }));
}

/** Takes the first fix of what is wrong at the caret, else of the first mistake that has one. Read anew: marks lag behind typing. */
function mend(view: EditorView): boolean {
  const { head } = view.state.selection.main;
  const mendable = diagnosticsOf(view.state.doc.toString()).filter(({ actions }) => actions?.length);
  const chosen = mendable.find(({ from, to }) => from <= head && head <= to) ?? mendable[0];
  chosen?.actions?.[0]?.apply(view, chosen.from, chosen.to);
  return chosen !== undefined;
}

export const checking: Extension = [
  linter((view) => diagnosticsOf(view.state.doc.toString()), { delay: WAIT }),
  keymap.of([{ key: 'Alt-Enter', run: mend }, ...lintKeymap]),
];

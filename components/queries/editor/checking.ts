/** What is wrong or hardly meant, marked at its place, with each fix one click or Alt+Enter away. */
import type { Action, Diagnostic } from '@codemirror/lint';
import { forEachDiagnostic, lintKeymap, linter } from '@codemirror/lint';
import type { Extension } from '@codemirror/state';
import { keymap, type EditorView } from '@codemirror/view';
import { checkQuery } from '../../../lib/listening/compile';

const WAIT = 150;

const write = (fix: string, name?: string): Action => ({
  name: name ?? (fix ? `Write ${fix}` : 'Take it out'),
  apply: (view, from, to) => view.dispatch({ changes: { from, to, insert: fix }, userEvent: 'input.fix' }),
});
/** An open bracket is mended where it is missing, not where it stands. */
const close = (): Action => ({
  name: 'Close it at the end',
  apply: (view) => view.dispatch({ changes: { from: view.state.doc.length, insert: ')' }, userEvent: 'input.fix' }),
});

/** The marks of a text. Offsets are those of the query itself. */
export function diagnosticsOf(query: string): Diagnostic[] {
  if (!query.trim()) return [];
  const checked = checkQuery(query);
  if (!checked.ok) {
    const { start, end, message, fix, expected } = checked.error;
    const actions = fix !== undefined ? [write(fix)] : expected === '“)”' ? [close()] : [];
    return [{ from: start, to: end, severity: 'error', message, actions }];
  }
  return checked.warnings.map(({ start, end, message, fix }) => ({
    from: start,
    to: end,
    severity: 'info',
    message,
    actions: fix === undefined ? [] : [write(fix)],
  }));
}

/** Takes the first fix of what is marked at the caret, else of the first mark that has one. */
function mend(view: EditorView): boolean {
  const { head } = view.state.selection.main;
  let found: { action: Action; from: number; to: number } | null = null;
  let here = false;
  forEachDiagnostic(view.state, (diagnostic, from, to) => {
    const action = diagnostic.actions?.[0];
    const touches = from <= head && head <= to;
    if (!action || (found && (here || !touches))) return;
    found = { action, from, to };
    here = touches;
  });
  const chosen = found as { action: Action; from: number; to: number } | null;
  chosen?.action.apply(view, chosen.from, chosen.to);
  return chosen !== null;
}

export const checking: Extension = [
  linter((view) => diagnosticsOf(view.state.doc.toString()), { delay: WAIT }),
  keymap.of([{ key: 'Alt-Enter', run: mend }, ...lintKeymap]),
];

import { autocompletion, closeCompletion, completionKeymap } from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap, isolateHistory } from '@codemirror/commands';
import { Annotation, Compartment, EditorState } from '@codemirror/state';
import { EditorView, keymap, placeholder } from '@codemirror/view';
import { useEffect, useRef } from 'react';
import type { Known } from '../../../lib/store/read/keywords';
import { checking } from './checking';
import { completing } from './complete';
import { painting } from './painting';

export interface EditorProps {
  query: string;
  change: (query: string) => void;
  known: Known;
  labelledBy: string;
  describedBy: string;
  wrong: boolean;
}

const FROM_OUTSIDE = Annotation.define<boolean>();
const attributes = ({ labelledBy, describedBy, wrong }: EditorProps): Record<string, string> => ({
  'aria-labelledby': labelledBy,
  'aria-describedby': describedBy,
  'aria-invalid': String(wrong),
  spellcheck: 'false',
  autocorrect: 'off',
  autocapitalize: 'off',
});

/** The query in an editor of its own kind. Tab leaves it; Ctrl+Space completes, F8 goes to the next mark, Alt+Enter mends. */
export default function CodeEditor(props: EditorProps) {
  const host = useRef<HTMLDivElement>(null);
  const view = useRef<EditorView | null>(null);
  const said = useRef(new Compartment());
  const now = useRef(props);
  useEffect(() => {
    now.current = props;
  });

  useEffect(() => {
    if (!host.current) return;
    const made = new EditorView({
      parent: host.current,
      state: EditorState.create({
        doc: now.current.query,
        extensions: [
          history(),
          painting,
          checking,
          autocompletion({ override: [completing(() => now.current.known)], icons: false, interactionDelay: 0 }),
          keymap.of([...completionKeymap, ...historyKeymap, ...defaultKeymap]),
          EditorView.lineWrapping,
          placeholder('brindle OR "brindle kettle" NOT bridle'),
          said.current.of(EditorView.contentAttributes.of(attributes(now.current))),
          EditorView.updateListener.of((update) => {
            if (update.docChanged && !update.transactions.some((tr) => tr.annotation(FROM_OUTSIDE))) now.current.change(update.state.doc.toString());
          }),
          EditorView.domEventHandlers({ blur: (_, at) => void closeCompletion(at) }),
        ],
      }),
    });
    view.current = made;
    return () => {
      view.current = null;
      made.destroy();
    };
  }, []);

  // A fix or an exclusion taken elsewhere on the page comes in as one step that can be undone.
  useEffect(() => {
    const at = view.current;
    const text = props.query.replace(/\r\n?/g, '\n');
    if (!at || at.state.doc.toString() === text) return;
    at.dispatch({ changes: { from: 0, to: at.state.doc.length, insert: text }, annotations: [FROM_OUTSIDE.of(true), isolateHistory.of('full')] });
  }, [props.query]);
  useEffect(() => {
    view.current?.dispatch({ effects: said.current.reconfigure(EditorView.contentAttributes.of(attributes(now.current))) });
  }, [props.labelledBy, props.describedBy, props.wrong]);

  return <div ref={host} className="query-editor" data-wrong={props.wrong ? '' : undefined} />;
}

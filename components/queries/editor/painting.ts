/** Colours and bracket pairs of a query, as the parser's own lexer cuts it; each line reads in its own direction. */
import { StateField, type EditorState, type Extension, type Range } from '@codemirror/state';
import { Decoration, EditorView, type DecorationSet } from '@codemirror/view';
import { paint } from '../../../lib/listening/paint';

/** Far beyond what a query may be long: what is pasted by mistake is not coloured. */
const MOST = 20_000;
const LINE = Decoration.line({ attributes: { dir: 'auto' } });
const marks = new Map<string, Decoration>();
const mark = (kind: string): Decoration => {
  const made = marks.get(kind) ?? Decoration.mark({ class: `q-${kind}` });
  marks.set(kind, made);
  return made;
};

function painted(state: EditorState): DecorationSet {
  const text = state.doc.toString();
  const out: Range<Decoration>[] = [];
  for (let n = 1; n <= state.doc.lines; n++) out.push(LINE.range(state.doc.line(n).from));
  if (text.length <= MOST) {
    const { pieces, pairs } = paint(text);
    for (const { kind, start, end } of pieces) out.push(mark(kind).range(start, end));
    const caret = state.selection.main.head;
    const pair = pairs.find((both) => both.some((at) => at === caret || at + 1 === caret));
    for (const at of pair ?? []) out.push(mark('pair').range(at, at + 1));
  }
  return Decoration.set(out, true);
}

export const painting: Extension = [
  StateField.define<DecorationSet>({
    create: painted,
    update: (before, change) => (change.docChanged || change.selection ? painted(change.state) : before),
    provide: (field) => EditorView.decorations.from(field),
  }),
  EditorView.perLineTextDirection.of(true),
];

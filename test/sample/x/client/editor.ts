/** The site's text box: the real Draft.js engine in the recorded nest of elements. */
import { CompositeDecorator, ContentState, Editor, EditorState, type ContentBlock } from 'town-draft';
import { Component, createElement } from 'react17';
import { render, unmountComponentAtNode } from 'react-dom17';

export interface Box {
  text(): string;
  clear(): void;
  focus(): void;
  gone(): void;
}

interface Props {
  label: string;
  prompt: string;
  start: string;
  changed: (text: string) => void;
  ready: (field: Field) => void;
}

const strategy = (pattern: RegExp) => (block: ContentBlock, found: (start: number, end: number) => void) => {
  for (const m of block.getText().matchAll(pattern)) found(m.index, m.index + m[0].length);
};
const Coloured = (props: { children: unknown }): unknown => createElement('span', { className: 'lk' }, props.children);
const decorator = new CompositeDecorator([
  { strategy: strategy(/@\w{1,15}/g), component: Coloured },
  { strategy: strategy(/#[\p{L}\p{N}_]+/gu), component: Coloured },
  { strategy: strategy(/https?:\/\/\S+/g), component: Coloured },
]);

class Field extends Component<Props, { editor: EditorState }> {
  private engine: Editor | null = null;

  constructor(props: Props) {
    super(props);
    this.state = {
      editor: props.start ? EditorState.createWithContent(ContentState.createFromText(props.start), decorator) : EditorState.createEmpty(decorator),
    };
    props.ready(this);
  }

  text(): string {
    return this.state.editor.getCurrentContent().getPlainText('\n');
  }

  clear(): void {
    this.setState({ editor: EditorState.createEmpty(decorator) });
    this.props.changed('');
  }

  focus(): void {
    this.engine?.focus();
  }

  override render(): unknown {
    const { label, prompt } = this.props;
    const engine = createElement(Editor, {
      ref: (e: Editor | null) => (this.engine = e),
      editorState: this.state.editor,
      onChange: (editor: EditorState) => {
        this.setState({ editor });
        this.props.changed(editor.getCurrentContent().getPlainText('\n'));
      },
      placeholder: prompt,
      ariaLabel: label,
      ariaMultiline: true,
      role: 'textbox',
      spellCheck: true,
      webDriverTestID: 'tweetTextarea_0',
    });
    const inner = createElement('div', { 'data-testid': 'tweetTextarea_0RichTextInputContainer', className: 'rti' }, engine);
    return createElement(
      'div',
      { 'data-testid': 'tweetTextarea_0_label', className: 'lab' },
      createElement('div', null, createElement('div', { dir: 'ltr' }, inner)),
    );
  }
}

/** Puts a box into `host`; `changed` hears every text. */
export function textBox(host: HTMLElement, given: { label: string; prompt: string; start?: string; changed: (text: string) => void }): Box {
  let field: Field | null = null;
  render(
    createElement(Field, {
      label: given.label,
      prompt: given.prompt,
      start: given.start ?? '',
      changed: given.changed,
      ready: (f: Field) => (field = f),
    }),
    host,
  );
  const now = (): Field => {
    if (!field) throw new Error('The text box is not there.');
    return field;
  };
  return { text: () => now().text(), clear: () => now().clear(), focus: () => now().focus(), gone: () => void unmountComponentAtNode(host) };
}

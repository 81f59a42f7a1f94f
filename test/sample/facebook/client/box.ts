/** Boxes to write in: the real Lexical engine, as the site uses it. Enter sends, Shift+Enter breaks the line. */
import { registerPlainText } from '@lexical/plain-text';
import { registerRichText } from '@lexical/rich-text';
import {
  $createLineBreakNode,
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  COMMAND_PRIORITY_HIGH,
  createEditor,
  KEY_ENTER_COMMAND,
  KEY_ESCAPE_COMMAND,
  type LexicalEditor,
} from 'lexical';
import { add, glyphs, h, icon, plate, press } from './dom';
import { picture } from './header';
import { countUntrusted, options, self } from './session';
import { L } from './words';

export interface Box {
  element: HTMLElement;
  focus(): void;
}

export interface BoxWords {
  label: string;
  /** Text it starts with. */
  prefill: string;
  submit(text: string): void;
  /** Escape: back to what was there (boxes that edit). */
  leave?: () => void;
}

/** The text as the page's own code would send it: paragraphs and line breaks as line breaks. */
function textIn(editor: LexicalEditor): string {
  return editor.getEditorState().read(() =>
    $getRoot()
      .getChildren()
      .map((node) => node.getTextContent())
      .join('\n')
      .trim(),
  );
}

/** Replaces the whole text. */
export function put(editor: LexicalEditor, text: string): void {
  editor.update(
    () => {
      const paragraph = $createParagraphNode();
      text.split('\n').forEach((line, i) => {
        if (i > 0) paragraph.append($createLineBreakNode());
        if (line) paragraph.append($createTextNode(line));
      });
      const root = $getRoot();
      root.clear();
      root.append(paragraph);
      if (text) paragraph.selectEnd();
    },
    { discrete: true },
  );
}

/** An engine on an element; `send` on Enter. Returns the engine. */
export function engine(area: HTMLElement, send: (text: string) => void, leave?: () => void): LexicalEditor {
  const editor = createEditor({
    namespace: 'Comments',
    theme: {},
    onError: (error) => {
      throw error;
    },
  });
  editor.setRootElement(area);
  if (options().editor === 'plain') registerPlainText(editor);
  else registerRichText(editor);
  editor.registerCommand(
    KEY_ENTER_COMMAND,
    (event) => {
      if (event?.shiftKey) return false;
      if (!event?.isTrusted) countUntrusted();
      event?.preventDefault();
      const text = textIn(editor);
      if (text) send(text);
      return true;
    },
    COMMAND_PRIORITY_HIGH,
  );
  if (leave) {
    editor.registerCommand(
      KEY_ESCAPE_COMMAND,
      (event) => {
        event.stopPropagation();
        leave();
        return true;
      },
      COMMAND_PRIORITY_HIGH,
    );
  }
  return editor;
}

function field(words: BoxWords): { area: HTMLElement; shell: HTMLElement; editor: LexicalEditor; send: () => void } {
  const gen = options().gen;
  const area = h('div', {
    k: 'area',
    'aria-label': words.label,
    contenteditable: 'true',
    role: 'textbox',
    spellcheck: 'true',
    tabindex: 0,
    ...(gen === '2026' ? { 'aria-placeholder': words.label } : {}),
  });
  const hint = h(
    'div',
    { k: 'hint', ...(gen === '2026' ? { 'aria-hidden': 'true' } : {}) },
    gen === '2026' ? h('div', {}, words.label) : `${words.label}…`,
  );
  const editor = engine(area, () => send(), words.leave);
  const send = (): void => {
    const text = textIn(editor);
    if (!text) return;
    put(editor, '');
    words.submit(text);
  };
  editor.registerUpdateListener(() => {
    hint.hidden = textIn(editor) !== '';
  });
  put(editor, words.prefill);
  const shell = h('div', { k: 'field' }, h('div', {}, area, hint));
  return { area, shell, editor, send };
}

/** A comment, reply or edit box with the picture of the account that will speak. */
export function box(words: BoxWords): Box {
  const { area, shell, editor, send } = field(words);
  const says = L();
  const tool = (name: string, label: string): HTMLElement =>
    h(
      'li',
      {},
      press({ k: 'tool', 'aria-label': label }, () => undefined, icon(name), plate()),
    );
  const go = press({ k: 'tool send', 'aria-label': says.sendComment }, send, glyphs('M2 17 18 10 2 3v5.500L12 10 2 11.500z'), plate());
  const tools = h(
    'ul',
    { k: 'tools', ...(options().gen === '2022' ? {} : { 'data-id': 'unfocused-state-actions-list' }) },
    tool('smile', says.emoji),
    tool('camera', says.addPhoto),
    h('li', {}, go),
  );
  const form = h('form', { k: 'form', role: 'presentation' }, h('div', {}, h('div', { 'data-visualcompletion': 'ignore' }, shell), tools));
  form.addEventListener('submit', (e) => e.preventDefault());
  const face = h(
    'div',
    { k: 'box-face' },
    h(
      'div',
      { 'aria-hidden': 'true', role: 'button', tabindex: -1 },
      h('div', {}, picture(self(), 32, null), h('div', { 'data-visualcompletion': 'ignore' })),
    ),
  );
  const element = h('div', { k: 'box' }, face, h('div', { k: 'box-main' }, form));
  add(element);
  return { element, focus: () => (words.prefill ? editor.focus() : area.focus()) };
}

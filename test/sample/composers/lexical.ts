/** Facebook's and Reddit's editor: lexical 0.52, plain or rich, with the attributes Facebook gives it. */
import { $getRoot, CONTROLLED_TEXT_INSERTION_COMMAND, COMMAND_PRIORITY_HIGH, KEY_ENTER_COMMAND, createEditor } from 'lexical';
import { registerPlainText } from '@lexical/plain-text';
import { registerRichText } from '@lexical/rich-text';
import { createEmptyHistoryState, registerHistory } from '@lexical/history';

/** Mounts a Lexical box in `parent`; answers with a reader of the engine's state. Enter without Shift sends. */
export function mountLexical(parent: HTMLElement, kind: 'plain' | 'rich', label: string): () => string {
  const box = document.createElement('div');
  box.contentEditable = 'true';
  box.setAttribute('role', 'textbox');
  box.setAttribute('aria-label', label);
  box.setAttribute('spellcheck', 'true');
  box.tabIndex = 0;
  box.className = 'xzsf02u x1a2a7pz notranslate';
  parent.append(box);
  const editor = createEditor({
    namespace: label,
    onError: (error) => {
      window.probe.errors.push(error.message);
    },
  });
  if (kind === 'plain') registerPlainText(editor);
  else registerRichText(editor);
  registerHistory(editor, createEmptyHistoryState(), 300);
  editor.registerCommand(
    KEY_ENTER_COMMAND,
    (event) => {
      if (event?.shiftKey) return false;
      event?.preventDefault();
      window.probe.wrongs.push('sent');
      return true;
    },
    COMMAND_PRIORITY_HIGH,
  );
  editor.registerCommand(
    CONTROLLED_TEXT_INSERTION_COMMAND,
    (event) => {
      if (!window.probe.meddle || typeof event === 'string' || !event.data?.includes('😀')) return false;
      editor.dispatchCommand(CONTROLLED_TEXT_INSERTION_COMMAND, event.data.replace('😀', ':)'));
      return true;
    },
    COMMAND_PRIORITY_HIGH,
  );
  editor.setRootElement(box);
  return () => editor.getEditorState().read(() => $getRoot().getTextContent());
}

/** X's editor: draft-js 0.11.7 on React 17, with the attributes X gives it. */
import { createElement, useState } from 'react';
import { render } from 'react-dom';
import { Editor, EditorState, Modifier } from 'draft-js';

/** Mounts a Draft box in `parent`; answers with a reader of the engine's state. */
export function mountDraft(parent: HTMLElement, label = 'Post text', testId = 'tweetTextarea_0'): () => string {
  let latest = EditorState.createEmpty();
  function Box() {
    const [state, setState] = useState(latest);
    latest = state;
    return createElement(Editor, {
      editorState: state,
      onChange: setState,
      ariaLabel: label,
      webDriverTestID: testId,
      spellCheck: true,
      handlePastedText(text, _html, now) {
        if (!window.probe.meddle || !text.includes('😀')) return 'not-handled';
        const spoilt = Modifier.replaceText(now.getCurrentContent(), now.getSelection(), text.replace('😀', ':)').replaceAll('\n', ' '));
        setState(EditorState.push(now, spoilt, 'insert-characters'));
        return 'handled';
      },
    });
  }
  render(createElement(Box), parent);
  return () => latest.getCurrentContent().getPlainText('\n');
}

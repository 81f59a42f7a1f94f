/** The small part of draft-js these pages use (the package ships no types). */
declare module 'draft-js' {
  import type { ComponentType } from 'react';
  interface ContentState {
    getPlainText(delimiter?: string): string;
  }
  export class EditorState {
    static createEmpty(): EditorState;
    getCurrentContent(): ContentState;
    getSelection(): unknown;
    static push(state: EditorState, content: ContentState, change: string): EditorState;
  }
  export const Modifier: { replaceText(content: ContentState, selection: unknown, text: string): ContentState };
  export const Editor: ComponentType<{
    editorState: EditorState;
    onChange(next: EditorState): void;
    handlePastedText?(text: string, html: string | undefined, state: EditorState): 'handled' | 'not-handled';
    ariaLabel?: string;
    webDriverTestID?: string;
    spellCheck?: boolean;
  }>;
}

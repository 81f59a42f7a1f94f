/** As much of Draft.js 0.11.7 and React 17 as the reply box uses. */
declare module 'town-draft' {
  export class ContentState {
    static createFromText(text: string): ContentState;
    getPlainText(delimiter?: string): string;
    hasText(): boolean;
  }
  export interface ContentBlock {
    getText(): string;
  }
  export class EditorState {
    static createEmpty(decorator?: CompositeDecorator): EditorState;
    static createWithContent(content: ContentState, decorator?: CompositeDecorator): EditorState;
    static moveFocusToEnd(state: EditorState): EditorState;
    getCurrentContent(): ContentState;
  }
  export class CompositeDecorator {
    constructor(decorators: { strategy: (block: ContentBlock, found: (start: number, end: number) => void) => void; component: unknown }[]);
  }
  export class Editor {
    focus(): void;
  }
}
declare module 'react17' {
  export class Component<P, S> {
    props: P;
    state: S;
    constructor(props: P);
    setState(change: Partial<S>): void;
    render(): unknown;
  }
  export function createElement(type: unknown, props: Record<string, unknown> | null, ...children: unknown[]): unknown;
}
declare module 'react-dom17' {
  export function render(element: unknown, host: Element): unknown;
  export function unmountComponentAtNode(host: Element): boolean;
}

/** What every composer page exposes to its test: the engine's own state, and all that was done to the page. */
export interface ComposerProbe {
  /** Reads the text from the engine's state, never from the DOM. */
  state: () => string;
  /** The same for each box of a page that has several. */
  boxes: Record<string, () => string>;
  /** Untrusted key events, sends, and paragraph breaks that reached the page: all must stay empty. */
  wrongs: string[];
  /** While true the editor spoils what it is given (a site's autocorrection gone wrong). */
  meddle: boolean;
  /** Errors the editor threw. */
  errors: string[];
}

declare global {
  interface Window {
    probe: ComposerProbe;
  }
}

export function startProbe(): ComposerProbe {
  const probe: ComposerProbe = { state: () => 'no editor', boxes: {}, meddle: false, wrongs: [], errors: [] };
  window.probe = probe;
  for (const type of ['keydown', 'keypress', 'keyup'] as const)
    window.addEventListener(type, (event) => !event.isTrusted && probe.wrongs.push(`${type} ${event.key}`), true);
  window.addEventListener(
    'beforeinput',
    (event) => !event.isTrusted && event.inputType === 'insertParagraph' && probe.wrongs.push('insertParagraph'),
    true,
  );
  window.addEventListener('error', (event) => probe.errors.push(event.message));
  window.addEventListener('unhandledrejection', (event) => probe.errors.push(String(event.reason)));
  const consoleError = console.error.bind(console);
  console.error = (...parts: unknown[]) => {
    probe.errors.push(parts.map(String).join(' ').slice(0, 300));
    consoleError(...parts);
  };
  return probe;
}

/** The send button beside a box: it only counts. */
export function sendButton(testId: string): HTMLButtonElement {
  const button = document.createElement('button');
  button.dataset.testid = testId;
  button.textContent = 'Reply';
  button.addEventListener('click', () => window.probe.wrongs.push('sent'));
  return button;
}

/** The buttons of the card that do something, and how each is reached. What only unfolds, chooses or shows does nothing yet, and asks nobody. */
export interface ActingButton {
  /** Its words. */
  name: string;
  /** What is unfolded before it is on screen, in this order. */
  parts: readonly string[];
}

export const BUTTONS: readonly ActingButton[] = [
  { name: 'Take', parts: [] },
  { name: 'Insert', parts: [] },
  { name: 'Copy', parts: [] },
  { name: 'Waiting for customer', parts: ['More'] },
  { name: 'Save note', parts: ['Note'] },
  { name: 'Not about us', parts: ['More'] },
  { name: 'Please don’t contact', parts: ['More'] },
  { name: 'Copy for ticket', parts: ['More'] },
  { name: 'Not a customer', parts: ['No reply needed'] },
  { name: 'By phone', parts: ['More', 'Answered elsewhere'] },
  { name: 'This thread', parts: ['More', 'Quiet'] },
];

/** Run in the card: unfolds by a click of script what lies before a button, and brings the button to the middle; its place in the frame, null: not there. */
export function reveal(name: string, parts: readonly string[], note: string): Promise<{ x: number; y: number } | null> {
  const buttons = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('button, label')];
  const found = (words: string): HTMLElement | undefined =>
    buttons().find((one) => one.textContent?.trim() === words || one.getAttribute('aria-label') === words);
  const rest = (): Promise<void> => new Promise((done) => setTimeout(done, 60));
  const write = (): void => {
    const field = document.querySelector<HTMLTextAreaElement>('.acts-panel textarea');
    if (!field || field.value) return;
    Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set?.call(field, note);
    field.dispatchEvent(new Event('input', { bubbles: true }));
  };
  const until = async (there: () => unknown): Promise<void> => {
    for (const end = Date.now() + 5_000; !there() && Date.now() < end;) await rest();
  };
  const middle = (): { x: number; y: number } | null => {
    const box = found(name)?.getBoundingClientRect();
    return box ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null;
  };
  return (async () => {
    if (!found(name)) {
      found('Fold away')?.click();
      await rest();
      for (const part of parts) {
        await until(() => found(part));
        found(part)?.click();
        await rest();
      }
    }
    if (parts.includes('Note')) {
      await until(() => document.querySelector('.acts-panel textarea'));
      write();
    }
    await rest();
    await until(() => found(name) && !found(name)?.matches(':disabled'));
    // The notice of a refusal sticks to the lower edge: the button must lie free of it.
    found(name)?.scrollIntoView({ block: 'center' });
    let before = '';
    await until(() => {
      const was = before;
      before = JSON.stringify(middle());
      return was === before;
    });
    return middle();
  })();
}

interface Watched {
  held: string[];
  /** Clicks that came since the last look. */
  clicks: number;
}

/** Run in the card: holds back every call that acts, and copying, and counts them in `held`. */
export function holdBack(): void {
  const held: string[] = [];
  addEventListener('click', () => ((globalThis as unknown as Watched).clicks += 1), true);
  interface Runtime {
    sendMessage: (m: { call?: string }, then?: (a: unknown) => void) => unknown;
  }
  const { chrome, browser } = globalThis as unknown as { chrome: { runtime: Runtime }; browser?: { runtime: Runtime } };
  for (const runtime of new Set([chrome.runtime, ...(browser ? [browser.runtime] : [])])) {
    const real = runtime.sendMessage.bind(runtime);
    runtime.sendMessage = (message, then) => {
      if (!['card.act', 'card.insert', 'reply.used', 'quiet.add', 'case.undo'].includes(message.call ?? '')) return real(message, then);
      held.push(message.call ?? '');
      const answer = { ok: false, code: 'internal', message: 'Held back.' };
      then?.(answer);
      return Promise.resolve(answer);
    };
  }
  navigator.clipboard.writeText = () => (held.push('copied'), Promise.reject(new Error('Held back.')));
  document.execCommand = () => (held.push('copied'), false);
  Object.assign(globalThis, { held, clicks: 0 });
}

/** Run in the card: what was held back since the last look. */
export const heldBack = (): string[] => {
  const watched = globalThis as unknown as Watched;
  watched.clicks = 0;
  return watched.held.splice(0);
};

/** Run in the card after a press: waits until one that came here was taken or refused. A press that did not come here is not waited for. */
export async function afterPress(): Promise<void> {
  const { held, clicks } = globalThis as unknown as Partial<Watched>;
  const end = Date.now() + 1_000;
  do await new Promise((done) => setTimeout(done, 80));
  while (clicks && !held?.length && !document.querySelector('.card-live')?.textContent && Date.now() < end);
}

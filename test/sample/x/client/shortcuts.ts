/** The site's single-key shortcuts: a key typed elsewhere than in a text field does something here. */

const editable = (node: EventTarget | null): boolean =>
  node instanceof HTMLElement && (node.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(node.tagName));

export function shortcuts(hands: { write: () => void; reply: (article: Element) => void; busy: () => boolean }): void {
  document.addEventListener('keydown', (event) => {
    if (editable(event.target) || event.ctrlKey || event.metaKey || event.altKey || hands.busy()) return;
    const articles = [...document.querySelectorAll<HTMLElement>('article[tabindex]')];
    const here = articles.indexOf(document.activeElement as HTMLElement);
    const acts: Record<string, () => void> = {
      n: hands.write,
      '/': () => document.querySelector<HTMLElement>('[data-testid="SearchBox_Search_Input"]')?.focus(),
      j: () => articles[here + 1]?.focus(),
      k: () => articles[Math.max(0, here - 1)]?.focus(),
      r: () => articles[here] && hands.reply(articles[here]),
    };
    const act = acts[event.key];
    if (!act) return;
    event.preventDefault();
    // Counted, so that a test can say that typing in an overlay never reached the site.
    document.documentElement.dataset.shortcuts = String(Number(document.documentElement.dataset.shortcuts ?? 0) + 1);
    act();
  });
}

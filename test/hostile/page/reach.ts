/** How the probes reach: into roots, selections and objects, each as one string of what it found. */

export const all = (): Element[] => [...document.querySelectorAll('*')];
export const inTurn = async (steps: (() => string | number | void | null | undefined | Promise<string>)[]): Promise<string> => {
  const found: string[] = [];
  for (const step of steps)
    try {
      found.push(String((await step()) ?? ''));
    } catch (error) {
      found.push(String(error));
    }
  return found.join('\n');
};
/** What a root holds, its frames' addresses and its fields' values included. */
export const inside = (root: ShadowRoot): string => {
  const within = [...root.querySelectorAll('*')];
  const values = within.map((one) => (one as HTMLTextAreaElement).value ?? (one as HTMLIFrameElement).src ?? '');
  return `${root.innerHTML} ${root.textContent ?? ''} ${values.join(' ')} ${root.adoptedStyleSheets.length}`;
};
export const select = (): Selection => {
  const selection = getSelection();
  if (!selection) throw new Error('no selection');
  return selection;
};
export const chosen = (selection: Selection): string =>
  `${selection.toString()} ${selection.rangeCount ? (selection.getRangeAt(0).cloneContents().textContent ?? '') : ''}`;

/** A selection put at each host and extended by script, step by step, in both ways. */
export function walkedSelections(hosts: readonly Element[]): string {
  const selection = select();
  const found: string[] = [];
  for (const host of hosts) {
    const { parentNode } = host;
    if (!parentNode) continue;
    const at = [...parentNode.childNodes].indexOf(host);
    const starts = [
      [host, 0],
      [parentNode, at],
      [parentNode, at + 1],
    ] as const;
    for (const unit of ['word', 'character', 'line'])
      for (const way of ['forward', 'backward'])
        for (const [node, offset] of starts)
          try {
            selection.setBaseAndExtent(node, offset, node, offset);
            for (let step = 0; step < 24; step += 1) {
              selection.modify('extend', way, unit);
              if (step % 8 === 7) found.push(selection.toString());
            }
          } catch (error) {
            found.push(String(error));
          }
    selection.removeAllRanges();
  }
  return found.join(' ');
}

export type Find = (text: string, cased?: boolean, back?: boolean, wrap?: boolean) => boolean;

/** True answers only for what is there: letter by letter, as an oracle would be asked. */
export function oracle(sought: string[], ask: (text: string) => boolean): string {
  return sought
    .filter((text) => {
      const plain = text.slice(0, 12);
      if (ask(`${plain.slice(0, 4)}qzxj`)) return false;
      for (let length = 4; length <= plain.length; length += 4) if (!ask(plain.slice(0, length))) return false;
      return true;
    })
    .join(' ');
}

/** Letters in a row that give a text away: of what is typed the page may have missed some. */
const RUN = 8;
/** Those of the sought texts of which a piece stands in what was written down letter by letter. */
export const pressed = (written: string, sought: string[]): string =>
  sought
    .filter((text) =>
      Array.from({ length: Math.max(0, text.length - RUN + 1) }, (_, i) => text.slice(i, i + RUN)).some((piece) => written.includes(piece)),
    )
    .join(' ');

export const told = (key: string): string => `${key} ${deep((window as unknown as Record<string, unknown>)[key])}`;

export function deep(value: unknown): string {
  try {
    return JSON.stringify(value) ?? '';
  } catch {
    return '';
  }
}

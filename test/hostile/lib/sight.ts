/** Everything a page can see of its own document without a clock, as one comparable text. */
/** Run in a page: serialised document, place of every element, focus, frames, style sheets, names of globals and performance entries. */
export function sight(): string {
  // The town's own clock and numbers of the visit differ from load to load.
  const plain = (text: string): string => text.replace(/data-now="\d+"/g, '').replace(/20\d\d-[\d\-T:.]+Z/g, '');
  // Entries that only say that something took long are clocks.
  const clocks = new Set(['long-animation-frame', 'longtask', 'event', 'first-input']);
  const boxes = [...document.querySelectorAll('*')].map((one) => {
    const { x, y, width, height } = one.getBoundingClientRect();
    const style = getComputedStyle(one);
    return [one.localName, ...[x, y, width, height].map((n) => Math.round(n * 4) / 4), style.visibility, style.display, style.zIndex].join(' ');
  });
  const entries = [
    ...new Set(
      performance
        .getEntries()
        .filter((e) => !clocks.has(e.entryType))
        .map((e) => `${e.entryType} ${e.name.replace(/\d{6,}/g, '#')}`),
    ),
  ].sort();
  return JSON.stringify(
    {
      markup: plain(document.documentElement.outerHTML),
      boxes,
      focus: document.activeElement?.localName,
      frames: window.length,
      sheets: document.styleSheets.length + document.adoptedStyleSheets.length,
      globals: Object.getOwnPropertyNames(window).sort(),
      entries,
      fonts: document.fonts.size,
      animations: document.getAnimations().length,
    },
    null,
    1,
  );
}

/** Run in a page: whether it is loaded and painted. */
export const painted = (): boolean => document.readyState === 'complete' && performance.getEntriesByType('paint').length > 0;

/** The sight of a page at rest: the same in two looks a tenth of a second apart. `look` gives an empty text where it is too early. @throws Error where it never is. */
export async function atRest(look: () => Promise<string>): Promise<string> {
  let before = '';
  for (const end = Date.now() + 20_000; Date.now() < end; await new Promise((done) => setTimeout(done, 100))) {
    const now = await look();
    if (now && now === before) return now;
    before = now;
  }
  throw new Error('The page does not come to rest.');
}

/** Lines that stand in one sight only. */
export function differences(a: string, b: string): string[] {
  const [one, two] = [a.split('\n'), b.split('\n')];
  const [inOne, inTwo] = [new Set(one), new Set(two)];
  return [
    ...one.filter((line) => !inTwo.has(line)).map((l) => `- ${l.slice(0, 300)}`),
    ...two.filter((line) => !inOne.has(line)).map((l) => `+ ${l.slice(0, 300)}`),
  ];
}

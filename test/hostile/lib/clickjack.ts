/**
 * What a hostile page does to have a press land on a button of ours without the person knowing. Each runs in the page, with the
 * card's host at hand, the button's place on the screen, and a wrapper the host was moved into without losing its document.
 */
export interface Trick {
  name: string;
  /** Body of a function of (host, wrap, x, y); run before the pointer comes near. */
  before?: string;
  /** Run when the pointer rests on the place, right before the press. */
  last?: string;
  /** The pointer goes where the button stands once `before` has run. */
  aim?: boolean;
}

const COVER = 'position:fixed;inset:0;width:100vw;height:100vh;margin:0;padding:0;border:0;background:#fff;pointer-events:none;z-index:2147483647;';
const cover = (css: string, top = true): string =>
  `const lid = document.createElement('div'); lid.className = 'lid'; lid.style.cssText = ${JSON.stringify(COVER)} + ${JSON.stringify(css)}; document.documentElement.append(lid);` +
  (top ? "lid.popover = 'manual'; lid.showPopover();" : '');
const style = (css: string): string => `wrap.style.cssText += ${JSON.stringify(css)}.replaceAll('ORIGIN', x + 'px ' + y + 'px');`;
const FRAMES = 'await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));';

/** Manipulations: the card is there, but not what the person sees. */
export const DISGUISES: readonly Trick[] = [
  { name: 'faded', before: style(';opacity:0.01') },
  { name: 'clipped to the button', before: style(';clip-path:circle(18px at ORIGIN)') },
  { name: 'blended away', before: style(';mix-blend-mode:multiply') },
  { name: 'shrunk', before: style(';transform:scale(0.5);transform-origin:ORIGIN') },
  { name: 'tilted', before: style(';transform:rotate(7deg);transform-origin:ORIGIN') },
  { name: 'turned edge on', before: style(';transform:perspective(600px) rotateY(75deg);transform-origin:ORIGIN') },
  { name: 'blurred', before: style(';filter:blur(9px)') },
  { name: 'masked', before: style(';mask-image:linear-gradient(transparent,transparent)') },
  { name: 'covered', before: cover('', false) },
  { name: 'covered in the top layer', before: cover('') },
  {
    name: 'covered but for the button',
    before: `${cover('')} lid.style.clipPath = \`polygon(evenodd, 0 0, 100% 0, 100% 100%, 0 100%, 0 0, \${x-30}px \${y-14}px, \${x+30}px \${y-14}px, \${x+30}px \${y+14}px, \${x-30}px \${y+14}px, \${x-30}px \${y-14}px)\`;`,
  },
  { name: 'blurred from above', before: cover('background:transparent;backdrop-filter:blur(30px) invert(1);') },
  { name: 'shown at the last moment', before: style(';display:none'), last: `wrap.style.display = 'block'; ${FRAMES}` },
  {
    name: 'cropped by a small box',
    before: `wrap.style.cssText = \`position:fixed;overflow:hidden;left:\${x-40}px;top:\${y-16}px;width:80px;height:32px;transform:translate(0)\`; wrap.firstElementChild.style.cssText = \`position:absolute;left:\${40-x}px;top:\${16-y}px;width:100vw;height:100vh;transform:translate(0)\`;`,
  },
  {
    name: 'behind an old picture of the page',
    before:
      "const css = document.createElement('style'); css.className = 'lid'; css.textContent = '::view-transition{pointer-events:none}::view-transition-group(*),::view-transition-old(root),::view-transition-new(root){animation-duration:9s;animation-timing-function:steps(1,end)}::view-transition-new(root){display:none}'; document.head.append(css);" +
      "wrap.style.display = 'none'; window.passing = document.startViewTransition(() => { wrap.style.display = 'block'; }); await window.passing.ready;",
  },
];

/** Moving panels: the card is what the person sees, but not where it was. */
export const MOVES: readonly Trick[] = [
  { name: 'jumps under the pointer', before: style(';transform:translate(-700px,0)'), last: `wrap.style.transform = 'none'; ${FRAMES}` },
  {
    name: 'slides under the pointer',
    before: style(';transform:translate(-90px,0)'),
    last: `wrap.style.transition = 'transform 120ms linear'; wrap.style.transform = 'translate(0,0)'; await new Promise((done) => setTimeout(done, 200));`,
  },
  { name: 'follows the pointer', before: style(';transform:translate(-200px,-60px)') },
  { name: 'drops in between the clicks of a double click', before: style(';transform:translate(0,-900px)') },
];

/** The card is left where it stands, in the top layer, and the person is shown something else. */
const STANDING: readonly Trick[] = [
  ...DISGUISES.filter(({ name }) => /^covered in|^covered but|from above$/.test(name)).map((one) => ({ ...one, name: `${one.name}, in place` })),
  {
    name: 'behind an old picture of the page, in place',
    before:
      (DISGUISES.find(({ name }) => name === 'behind an old picture of the page')?.before ?? '').split('wrap.style')[0] +
      'host.hidePopover(); window.passing = document.startViewTransition(() => host.showPopover()); await window.passing.ready;',
  },
];

/** The whole page is zoomed by its own style: in the top layer too the card is as large and where the page's zoom puts it. */
const ZOOMED: readonly Trick[] = [
  { name: 'small by the zoom of the page, in place', before: `document.documentElement.style.zoom = '0.25'; ${FRAMES}`, aim: true },
  {
    name: 'slid by the zoom of the page, in place',
    before: `document.documentElement.style.zoom = '0.8'; ${FRAMES}`,
    last: `document.documentElement.style.zoom = ''; ${FRAMES}`,
  },
];

export const IN_PLACE: readonly Trick[] = [...STANDING, ...ZOOMED];

/** Run in the page: boxes that its rules draw on the card's host itself, over the card, and on a weak panel: 2 each at most. Undrawn ones cover nothing. */
export function boxed(): { card: number; weak: number } {
  const card = [...document.querySelectorAll('div[popover]')].find((one) => one.getBoundingClientRect().width > 300 && !one.className);
  const weak = document.createElement('div');
  weak.popover = 'manual';
  weak.attachShadow({ mode: 'closed' });
  const rules = document.createElement('style');
  rules.textContent =
    'div[popover]::before,div[popover]::after{content:""!important;display:block!important;position:absolute!important;inset:0!important}';
  document.head.append(rules);
  document.body.append(weak);
  const drawn = (of: Element): number => ['::before', '::after'].filter((one) => getComputedStyle(of, one).content !== 'none').length;
  const told = { card: card ? drawn(card) : NaN, weak: drawn(weak) };
  rules.remove();
  weak.remove();
  return told;
}

/** Run in the page: what an animation by the page makes of the card's host, and of a weak panel's: opacity and shift to the right. */
export async function animated(): Promise<{ card: [number, number]; weak: [number, number] }> {
  const card = [...document.querySelectorAll('div[popover]')].find((one) => one.getBoundingClientRect().width > 300 && !one.className);
  const weak = document.createElement('div');
  weak.style.cssText = 'position:fixed;left:0;top:0;width:20px;height:20px;opacity:1!important';
  weak.attachShadow({ mode: 'closed' });
  document.body.append(weak);
  const made = async (one: Element): Promise<[number, number]> => {
    const { x } = one.getBoundingClientRect();
    const fading = one.animate({ opacity: [0, 0], translate: ['300px', '300px'], clipPath: ['inset(50%)', 'inset(50%)'] }, { duration: 9e6 });
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    const style = getComputedStyle(one);
    const told: [number, number] = [Number(style.opacity), Math.round(one.getBoundingClientRect().x - x)];
    fading.cancel();
    return told;
  };
  const told = { card: card ? await made(card) : ([NaN, NaN] as [number, number]), weak: await made(weak) };
  weak.remove();
  return told;
}

/** Runs a trick's step in the page: gets hold of the card's host as any page can; `move`: and takes it into a wrapper, without a reload where that is possible. */
export const inPage = (body: string, move: boolean): string => `(async () => {
  const found = [...document.querySelectorAll('div[popover]')].find((one) => one.getBoundingClientRect().width > 300 && !one.className);
  let wrap = document.querySelector('#wrap');
  if (${String(move)} && !wrap?.querySelector('div[popover]')) {
    wrap?.remove();
    wrap = Object.assign(document.createElement('div'), { id: 'wrap' });
    const inner = document.createElement('div');
    wrap.append(inner);
    wrap.style.cssText = 'position:fixed;inset:0;background:transparent';
    document.documentElement.append(wrap);
    found.hidePopover();
    inner.moveBefore(found, null);
  }
  const host = ${String(move)} ? wrap.firstElementChild.firstElementChild : found;
  const [x, y] = window.spot;
  ${body}
})()`;

/** Takes what a trick left out of the page again. */
export const TIDY = (move: boolean): string =>
  inPage(
    `document.querySelectorAll('.lid').forEach((one) => one.remove()); window.passing?.skipTransition(); delete window.passing; document.documentElement.style.zoom = '';${move ? ' document.documentElement.moveBefore(host, null); wrap.remove();' : ''}`,
    move,
  );

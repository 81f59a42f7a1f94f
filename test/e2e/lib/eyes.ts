/** Sees what a person sees in Chromium: marks inside closed roots through the debugging protocol, the card through its frame. */
import type { CDPSession, Frame, Page } from '@playwright/test';
import { GLYPHS } from '../../../lib/model/mark-glyphs';
import type { MarkState } from '../../../lib/model/match';

export interface SeenMark {
  state: MarkState;
  label: string;
  x: number;
  y: number;
  /** Start of the text of the post it stands in. */
  post: string;
}

interface Node {
  nodeId: number;
  backendNodeId: number;
  nodeName: string;
  attributes?: string[];
  children?: Node[];
  shadowRoots?: Node[];
  contentDocument?: Node;
  shadowRootType?: string;
}

const attribute = (node: Node, name: string): string | null => {
  const at = node.attributes?.indexOf(name) ?? -1;
  return at % 2 === 0 ? (node.attributes?.[at + 1] ?? null) : null;
};

function* walk(node: Node): Generator<Node> {
  yield node;
  for (const child of [...(node.children ?? []), ...(node.shadowRoots ?? [])]) yield* walk(child);
}

/** A mark without a picture is drawn by its style alone: new. */
const drawing = (svg: Node): string => (svg.children ?? []).map((p) => attribute(p, 'd')).join('|');
const STATES = new Map((Object.keys(GLYPHS) as MarkState[]).map((state) => [GLYPHS[state].map((p) => p.d).join('|'), state]));

/** One debugging session a page, kept by the page. */
const sessions = new WeakMap<Page, Promise<CDPSession>>();
const session = (page: Page): Promise<CDPSession> => {
  const open = sessions.get(page) ?? page.context().newCDPSession(page);
  sessions.set(page, open);
  return open;
};

/** Every mark in the page, document order, with its place in the viewport (which may lie outside the screen). */
export async function marks(page: Page): Promise<SeenMark[]> {
  const cdp = await session(page);
  const { root } = (await cdp.send('DOM.getDocument', { depth: -1, pierce: true })) as { root: Node };
  const seen: SeenMark[] = [];
  for (const host of walk(root)) {
    const shadow = host.shadowRoots?.find((r) => r.shadowRootType === 'closed');
    const button = shadow?.children?.find((n) => n.nodeName === 'BUTTON');
    const label = button && attribute(button, 'aria-label');
    const svg = button?.children?.[0];
    if (!label?.endsWith(': open card')) continue;
    const box = await cdp.send('DOM.getBoxModel', { backendNodeId: host.backendNodeId }).catch(() => null);
    const quad = box?.model.border;
    if (!quad) continue;
    const { object } = await cdp.send('DOM.resolveNode', { backendNodeId: host.backendNodeId });
    const { result } = await cdp.send('Runtime.callFunctionOn', {
      objectId: object.objectId ?? '',
      functionDeclaration:
        "function () { return (this.closest('article, [role=article], [aria-posinset], [data-virtualized]') ?? this.parentElement.parentElement).textContent.slice(0, 400); }",
      returnByValue: true,
    });
    seen.push({
      state: (svg && STATES.get(drawing(svg))) ?? 'new',
      label,
      x: ((quad[0] ?? 0) + (quad[4] ?? 0)) / 2,
      y: ((quad[1] ?? 0) + (quad[5] ?? 0)) / 2,
      post: String(result.value),
    });
  }
  return seen;
}

/** The mark beside the post with this text. @throws Error where there is none. */
export const markOf = (seen: SeenMark[], text: string): SeenMark => {
  const mark = seen.find((m) => m.post.includes(text));
  if (!mark) throw new Error(`No mark beside “${text}”.`);
  return mark;
};

/** Waits until the marks fulfil a condition; the last sight is in the error. */
export async function marksUntil(page: Page, good: (seen: SeenMark[]) => boolean, what: string, timeout = 30_000): Promise<SeenMark[]> {
  const end = Date.now() + timeout;
  let seen: SeenMark[] = [];
  while (Date.now() < end) {
    seen = await marks(page);
    if (good(seen)) return seen;
    await page.waitForTimeout(100);
  }
  throw new Error(`${what}; seen: ${seen.map((m) => `${m.state} “${m.post.slice(0, 60)}”`).join(' · ') || 'no marks'}`);
}

/** Marks that lie in the viewport. */
export const onScreen = (page: Page, seen: SeenMark[]): SeenMark[] => {
  const size = page.viewportSize() ?? { width: 0, height: 0 };
  return seen.filter((m) => m.x > 0 && m.y > 0 && m.x < size.width && m.y < size.height);
};

/** The card's frame in a page, or null. */
export const cardFrame = (page: Page): Frame | null => page.frames().find((f) => f.url().includes('/card.html')) ?? null;

/** True when the keyboard is on a mark in the page (its closed root gives its host as the active element), in the post with this text. */
export const focusOnMark = (page: Page, text: string): Promise<boolean> =>
  page.evaluate((of) => {
    const at = document.activeElement;
    return at?.closest('article, [role=article], [aria-posinset]')?.textContent.includes(of) === true && at.attributes.length === 0;
  }, text);

/** The same mark as it stands now: by its post, and of several the nearest. */
const again = (mark: SeenMark, seen: SeenMark[]): SeenMark | undefined =>
  seen.filter((one) => one.post === mark.post).sort((a, b) => Math.hypot(a.x - mark.x, a.y - mark.y) - Math.hypot(b.x - mark.x, b.y - mark.y))[0];

/** True when a card that has just been closed, or another layer of the page, still lies over this place. A page that breaks what a look stands on has none. */
const isCovered = (page: Page, { x, y }: SeenMark): Promise<boolean> =>
  page.evaluate(([left, top]) => Boolean(document.elementFromPoint(left, top)?.closest('[popover]')), [x, y] as const).catch(() => false);

/** The mark as soon as it lies still and open to the pointer: pictures and other marks may still move it. One that never does is where it was last. */
export async function restOf(page: Page, mark: SeenMark): Promise<SeenMark> {
  let at = mark;
  for (const end = Date.now() + 5_000; Date.now() < end;) {
    await page.waitForTimeout(100);
    const now = again(at, await marks(page));
    const rests = now && Math.abs(now.x - at.x) < 1 && Math.abs(now.y - at.y) < 1;
    at = now ?? at;
    if (rests && !(await isCovered(page, at))) break;
  }
  return at;
}

/** Clicks a mark as a person does: once it lies still. */
export async function pressMark(page: Page, mark: SeenMark): Promise<void> {
  const at = await restOf(page, mark);
  await page.mouse.move(at.x - 30, at.y - 8);
  await page.mouse.click(at.x, at.y);
}

/** Presses a mark and waits for the card: its text, and the keyboard in it (a warm frame holds the text before it is in sight). */
export async function openCard(page: Page, mark: SeenMark, text: string | RegExp): Promise<Frame> {
  await pressMark(page, mark);
  const end = Date.now() + 20_000;
  for (;;) {
    const frame = cardFrame(page);
    if (
      frame &&
      (await frame
        .getByText(text)
        .first()
        .isVisible()
        .catch(() => false)) &&
      (await frame.evaluate(() => document.hasFocus() && !document.querySelector('.bone')).catch(() => false))
    )
      return frame;
    if (Date.now() > end)
      throw new Error(
        `The card did not show ${String(text)}. It shows: ${
          frame
            ? await frame
                .locator('body')
                .textContent()
                .catch(() => '(gone)')
            : 'no card frame'
        }`,
      );
    await page.waitForTimeout(50);
  }
}

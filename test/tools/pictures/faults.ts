/** What is wrong with the layout of a page that is open: too wide, words cut off, targets too small or one over the other. */
import type { Frame, Page } from '@playwright/test';

/** One line a fault; empty where all is well. Everything is measured in CSS pixels where it stands now. */
export async function faults(page: Page | Frame): Promise<string[]> {
  // tsx wraps named functions in a helper that the page does not have.
  await page.evaluate('globalThis.__name ??= (of) => of');
  return page.evaluate(() => {
    const found = new Set<string>();
    const root = document.documentElement;
    const wide = root.clientWidth;
    const name = (of: Element): string => {
      const words = (of.getAttribute('aria-label') ?? of.textContent).trim().replace(/\s+/g, ' ').slice(0, 50);
      return `<${of.localName}${of.className && typeof of.className === 'string' ? ` class="${of.className}"` : ''}> “${words}”`;
    };
    const hides = (value: string): boolean => value === 'hidden' || value === 'clip';
    const seen = (of: Element): boolean =>
      of.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
      !of.closest('.sr, [inert]') &&
      getComputedStyle(of).clipPath === 'none';
    if (root.scrollWidth > wide + 1) {
      const out = [...document.body.querySelectorAll('*')].filter((one) => seen(one) && one.getBoundingClientRect().right > wide + 1).at(-1);
      found.add(`sideways: the page is ${root.scrollWidth} wide in a window of ${wide}${out ? `: ${name(out)}` : ''}`);
    }

    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const holder = node.parentElement;
      if (!holder || !node.nodeValue?.trim() || ['SCRIPT', 'STYLE'].includes(holder.tagName) || !seen(holder)) continue;
      range.selectNodeContents(node);
      const box = range.getBoundingClientRect();
      let { bottom } = box;
      if (box.width < 1 || box.height < 1) continue;
      let scrolls = false;
      for (let up: Element | null = holder; up && up !== root; up = up.parentElement) {
        const style = getComputedStyle(up);
        const edge = up.getBoundingClientRect();
        if (['auto', 'scroll'].includes(style.overflowX) && up.scrollWidth > up.clientWidth + 1) {
          scrolls = true;
          // Only what is made to scroll sideways may: a table or a field, not the page.
          if (!up.matches('textarea, input, .cm-scroller, .scroll-x'))
            found.add(`sideways: ${name(up)} scrolls by ${up.scrollWidth - up.clientWidth}`);
        }
        if (hides(style.overflowX) && (box.right > edge.right + 1.5 || box.left < edge.left - 1.5) && !scrolls) {
          if (style.textOverflow !== 'ellipsis') found.add(`cut off: ${name(holder)} sideways in ${name(up)}`);
          else if (!up.closest('[title], [aria-label]')) found.add(`dots without the whole: ${name(holder)}`);
          scrolls = true;
        }
        if (hides(style.overflowY) && style.webkitLineClamp === 'none' && bottom > edge.bottom + 4 && !scrolls && style.textOverflow !== 'ellipsis')
          found.add(`cut off: ${name(holder)} below in ${name(up)}`);
        if (style.overflowY !== 'visible') bottom = Math.min(bottom, edge.bottom);
        if (style.position === 'fixed') break;
      }
      if (!scrolls && (box.right > wide + 1 || box.left < -1)) found.add(`off the side: ${name(holder)}`);
    }

    const dialogs = [...document.querySelectorAll('[role="dialog"], [role="alertdialog"]')].filter(seen);
    const within = dialogs.at(-1) ?? document.body;
    const targets = [
      ...within.querySelectorAll<HTMLElement>(
        'button, a[href], input:not([type=hidden]), select, textarea, summary, [role=tab], [role=option], [role=switch]',
      ),
    ].filter((one) => seen(one) && !one.closest('[aria-hidden="true"]'));
    /** What of it is in sight: parts of a page that scroll by themselves hide the rest. */
    const inSight = (of: Element, whole: DOMRect): DOMRect => {
      let { left, top, right, bottom } = whole;
      for (let up = of.parentElement; up && up !== root; up = up.parentElement) {
        const { overflowX, overflowY } = getComputedStyle(up);
        if (overflowX === 'visible' && overflowY === 'visible') continue;
        const edge = up.getBoundingClientRect();
        [left, top, right, bottom] = [Math.max(left, edge.left), Math.max(top, edge.top), Math.min(right, edge.right), Math.min(bottom, edge.bottom)];
      }
      return new DOMRect(left, top, Math.max(0, right - left), Math.max(0, bottom - top));
    };
    const boxes = targets.map((one) => {
      const label = one instanceof HTMLInputElement && ['checkbox', 'radio', 'file'].includes(one.type) ? one.closest('label') : null;
      const box = (label ?? one).getBoundingClientRect();
      return { one, box, shown: inSight(one, box) };
    });
    for (const { one, box } of boxes) {
      if (box.width < 1 || box.height < 1) continue;
      const inText = one.localName === 'a' && getComputedStyle(one).display === 'inline';
      if (!inText && (box.width < 23.5 || box.height < 23.5))
        found.add(`small: ${name(one)} is ${Math.round(box.width)} × ${Math.round(box.height)}`);
    }
    for (let i = 0; i < boxes.length; i++)
      for (let k = i + 1; k < Math.min(boxes.length, i + 30); k++) {
        const a = boxes[i];
        const b = boxes[k];
        if (!a || !b || a.one.contains(b.one) || b.one.contains(a.one)) continue;
        const across = Math.min(a.shown.right, b.shown.right) - Math.max(a.shown.left, b.shown.left);
        const down = Math.min(a.shown.bottom, b.shown.bottom) - Math.max(a.shown.top, b.shown.top);
        const floats = [a, b].some(({ one }) => {
          for (let up: Element | null = one; up; up = up.parentElement) if (['fixed', 'sticky'].includes(getComputedStyle(up).position)) return true;
          return false;
        });
        if (across > 2 && down > 2 && !floats) found.add(`one over the other: ${name(a.one)} and ${name(b.one)}`);
      }
    return [...found];
  });
}

/** Whether this element itself can still be scrolled that way, px. */
function hasRoom(at: Element, dx: number, dy: number): boolean {
  const { overflowX, overflowY, direction } = getComputedStyle(at);
  const upright = Math.abs(dy) >= Math.abs(dx);
  if (!/auto|scroll/.test(upright ? overflowY : overflowX)) return false;
  const end = upright ? at.scrollHeight - at.clientHeight : at.scrollWidth - at.clientWidth;
  const from = upright ? at.scrollTop : at.scrollLeft + (direction === 'rtl' ? end : 0);
  return (upright ? dy : dx) < 0 ? from > 0 : from < end - 1;
}

/**
 * What turns a wheel over the card turns the card or nothing. Where nothing in it can move any further the browser scrolls the page behind, and
 * a page that sees how far learns how much there is in the card (in Firefox `overscroll-behavior` does not hold it). Ends with `signal`.
 */
export function keepTurns(signal: AbortSignal): void {
  addEventListener(
    'wheel',
    (event) => {
      // With Ctrl it is the browser's own zoom.
      if (event.ctrlKey) return;
      let at = event.target instanceof Element ? event.target : null;
      while (at && !hasRoom(at, event.deltaX, event.deltaY)) at = at.parentElement;
      if (!at) event.preventDefault();
    },
    { signal, passive: false },
  );
}

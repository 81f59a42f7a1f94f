/** Binds the guard's rules to this frame's window. Decides nothing itself. */
import { createContext } from 'react';
import type { Move, Verdict } from './guard-rules';
import { GuardRules } from './guard-rules';

/** Judges the press behind an event of this document; null: a key of the browser's own, which no page can press, and of which sight alone is asked. */
export type Guard = (event: Event | null) => Verdict;

/** In an own tab or side panel nothing foreign can cover or move us. */
export const openGuard: Guard = () => ({ ok: true, confirm: false });

export const GuardContext = createContext<Guard>(openGuard);

/** Part of the card that must be in view: a page that clips us down to one button shows less. */
const MOST = 0.7;

interface SightEntry extends IntersectionObserverEntry {
  readonly isVisible?: boolean;
}

const moveOf = (event: MouseEvent): Move => ({
  // When it was made: a busy frame hears of it late.
  at: event.timeStamp,
  screenX: event.screenX,
  screenY: event.screenY,
  clientX: event.clientX,
  clientY: event.clientY,
});

/** Presses of a pointer have a type; keys, screen readers and voice give detail 0. */
function byPointer(event: Event): { by: 'mouse' | 'touch'; event: MouseEvent } | null {
  if (!(event instanceof MouseEvent) || event.detail === 0) return null;
  const type = 'pointerType' in event && typeof event.pointerType === 'string' ? event.pointerType : 'mouse';
  return { by: type === 'touch' || type === 'pen' ? 'touch' : 'mouse', event };
}

/** Watches `target` in this frame until `signal` aborts; `reset` starts the waits again. */
export function watchGuard(target: Element, signal: AbortSignal): { guard: Guard; reset: () => void } {
  const sight = typeof IntersectionObserver === 'function' && 'trackVisibility' in IntersectionObserver.prototype;
  const rules = new GuardRules(sight, () => window.devicePixelRatio);
  if (sight) {
    const options: IntersectionObserverInit & { trackVisibility: boolean; delay: number } = {
      trackVisibility: true,
      delay: 100,
      threshold: [0, 0.5, MOST, 1],
    };
    const observer = new IntersectionObserver((entries: SightEntry[]) => {
      for (const entry of entries) rules.seen(entry.intersectionRatio >= MOST && entry.isVisible === true, performance.now());
    }, options);
    observer.observe(target);
    signal.addEventListener('abort', () => observer.disconnect());
  }
  rules.focused(document.hasFocus(), performance.now());
  let clicked: MouseEvent | null = null;
  const on = { signal, capture: true, passive: true } as const;
  window.addEventListener('focus', () => rules.focused(true, performance.now()), on);
  window.addEventListener('blur', (event) => event.target === window && rules.focused(false, performance.now()), on);
  window.addEventListener('pointermove', (event) => event.isTrusted && event.pointerType === 'mouse' && rules.moved(moveOf(event)), on);
  window.addEventListener('pointerdown', (event) => event.isTrusted && event.pointerType !== 'mouse' && rules.touched(moveOf(event)), on);
  // Caught on its way down it tells of every element that is left; only leaving the frame starts anew.
  document.documentElement.addEventListener('pointerleave', (event) => event.target === document.documentElement && rules.left(), on);
  window.addEventListener('click', (event) => (clicked = event), on);
  return {
    guard: (pressed) => {
      if (!pressed) return rules.keyed();
      // A form tells only that it was submitted; the press behind it is the click just before, which keys make too.
      const event = pressed.type === 'submit' && clicked ? clicked : pressed;
      const pointer = byPointer(event);
      const point = pointer ? moveOf(pointer.event) : null;
      return rules.judge({ at: event.timeStamp, trusted: event.isTrusted, by: pointer?.by ?? 'other', point });
    },
    reset: () => rules.reset(performance.now()),
  };
}

/** A key this shortly before the keyboard went, ms: nobody types and has pressed elsewhere in that time. */
const MID_WORD = 400;

/**
 * Calls `taken` when the page takes the keyboard away in mid-word, and with false when it is back. Ends with `signal`. Does not take it back:
 * a frame that focuses itself is told that it has the focus, and what is typed then reaches neither it nor the page (Chromium 156).
 */
export function watchKeyboard(taken: (gone: boolean) => void, signal: AbortSignal): void {
  let typed = -Infinity;
  const on = { signal, capture: true, passive: true } as const;
  // Tab, Esc and Enter leave a field by themselves.
  window.addEventListener(
    'keydown',
    (event) => (typed = event.isTrusted && event.key.length === 1 && !event.ctrlKey && !event.altKey && !event.metaKey ? event.timeStamp : -Infinity),
    on,
  );
  window.addEventListener('pointerdown', () => (typed = -Infinity), on);
  window.addEventListener('blur', (event) => event.target === window && event.timeStamp - typed < MID_WORD && taken(true), on);
  window.addEventListener('focus', () => taken(false), on);
}

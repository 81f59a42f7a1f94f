/** The card's own frame in the page: moved by its header, closed by Esc. Deltas in CSS pixels. */
import type { KeyboardEvent, PointerEvent } from 'react';
import type { CardSource } from './source';

type Move = NonNullable<CardSource['frame']>;

/** What is being written is handed on before the card goes: its page may go with it at once. */
export const keepFirst = (frame: CardSource['frame'], keep: () => void): CardSource['frame'] =>
  frame &&
  ((what) => {
    if (what.do === 'close') keep();
    frame(what);
  });
const KEY_STEP = 24;

/** Handlers for the header: screen coordinates, because the frame moves under the pointer. One message a frame at most. */
export function dragHandlers(frame: Move) {
  let last: { x: number; y: number } | null = null;
  let dx = 0;
  let dy = 0;
  let due = 0;
  const flush = (): void => {
    due = 0;
    if (dx || dy) frame({ do: 'move', dx, dy });
    dx = dy = 0;
  };
  const end = (): void => {
    last = null;
  };
  return {
    onPointerDown(event: PointerEvent<HTMLElement>) {
      if (event.button !== 0 || !event.isPrimary || (event.target as Element).closest('button, a')) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      last = { x: event.screenX, y: event.screenY };
    },
    onPointerMove(event: PointerEvent<HTMLElement>) {
      if (!last) return;
      dx += event.screenX - last.x;
      dy += event.screenY - last.y;
      last = { x: event.screenX, y: event.screenY };
      due ||= requestAnimationFrame(flush);
    },
    onPointerUp: end,
    onPointerCancel: end,
    onLostPointerCapture: end,
  };
}

const ARROWS: Readonly<Record<string, readonly [number, number]>> = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };

/** Moving without dragging: the arrow keys on the grip. */
export function moveByKey(frame: Move, event: KeyboardEvent): void {
  const way = ARROWS[event.key];
  if (!way) return;
  event.preventDefault();
  frame({ do: 'move', dx: way[0] * KEY_STEP, dy: way[1] * KEY_STEP });
}

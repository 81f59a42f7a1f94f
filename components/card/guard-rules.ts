/**
 * Whether a press in the card is a person's own: pure rules over what the frame saw, no DOM.
 * A hostile page can fade, cover, clip or move our frame under the pointer; it cannot fake trusted events inside it.
 */

/** Visible, resting or focused at least this long before a press counts. Measured to stop the moving-panel attacks. */
const SEEN_MS = 500;
const REST_MS = 400;
const FOCUS_MS = 500;
const MOVES = 2;
/** Rounding of screen and client coordinates, in CSS pixels. */
const SLACK = 2.5;
/** Device scales that screens have; page zoom = devicePixelRatio / device scale. */
const SCALES = [1, 1.25, 1.5, 1.75, 2, 2.25, 2.5, 3, 3.5, 4];

export interface Move {
  at: number;
  screenX: number;
  screenY: number;
  clientX: number;
  clientY: number;
}

export interface Press {
  at: number;
  trusted: boolean;
  /** mouse: pointer with hover; touch: finger or pen; other: keys, screen reader, voice. */
  by: 'mouse' | 'touch' | 'other';
  point: Move | null;
}

export type Verdict = { ok: true; confirm: boolean } | { ok: false; sentence: string };

const NOT_SEEN = 'Not done: the card was covered or only just appeared. Look at it for a moment, then press again.';
const NOT_RESTING = 'Not done: the card only just came to rest here. Move the pointer a little, then press again.';
const MOVED = 'Not done: the card was moved. Look where it is now, then press again.';
const NOT_FOCUSED = 'Not done: the card was not in use yet. Wait half a second, then press again.';

/** Where the frame's corner lies on the screen if the page zoom is `zoom`. */
const originX = (move: Move, zoom: number): number => move.screenX - move.clientX * zoom;
const originY = (move: Move, zoom: number): number => move.screenY - move.clientY * zoom;

/** The zooms a screen with this pixel ratio can have, 1 first: a page cannot choose it, so one fit over all moves is enough. */
export function zooms(pixelRatio: number): number[] {
  return [...new Set([1, ...SCALES.map((scale) => pixelRatio / scale)])];
}

/** Keeps what the frame saw and judges presses by it. Times in ms of one clock. */
export class GuardRules {
  private visibleSince: number | null = null;
  private focusSince: number | null = null;
  private rest: Move[] = [];
  /** Where the frame lay when a pointer of any kind last met it. */
  private met: Move | null = null;
  /** The last touch began while the frame lay elsewhere than when it was met before. */
  private strange = false;

  /** `sight`: the browser can tell true visibility (IntersectionObserver v2); else every insert is confirmed once more. */
  constructor(
    private readonly sight: boolean,
    private readonly pixelRatio: () => number,
  ) {}

  /** The frame became truly visible, or stopped being so. */
  seen(visible: boolean, at: number): void {
    if (!visible) this.visibleSince = null;
    else this.visibleSince ??= at;
  }

  /** The frame got or lost the focus. */
  focused(has: boolean, at: number): void {
    if (!has) this.focusSince = null;
    else this.focusSince ??= at;
  }

  /** A trusted pointer move. One that does not fit the resting place starts a new rest. */
  moved(move: Move): void {
    if (!this.fits([...this.rest, move])) this.rest = [];
    this.rest.push(move);
    this.met = move;
    // First move tells since when; the latest few tell that it still rests.
    if (this.rest.length > 12) this.rest.splice(1, 1);
  }

  /** A finger or pen came down: a touch has no moves before it, but the frame must lie where it was met before. */
  touched(down: Move): void {
    this.strange = this.met !== null && !this.fits([this.met, down]);
    this.met = down;
  }

  /** The pointer left the frame, or the frame was taken from under it: what it saw before counts no more. */
  left(): void {
    this.rest = [];
  }

  /** A place chosen anew (the card was opened for another post or moved by us): everything starts again. */
  reset(at: number): void {
    this.rest = [];
    this.met = null;
    this.strange = false;
    if (this.visibleSince !== null) this.visibleSince = at;
  }

  /** A key of the browser's own: the card must be in sight. */
  keyed(): Verdict {
    return this.sight && this.visibleSince === null ? { ok: false, sentence: NOT_SEEN } : { ok: true, confirm: false };
  }

  judge(press: Press): Verdict {
    if (!press.trusted) return { ok: false, sentence: NOT_SEEN };
    if (this.sight && (this.visibleSince === null || press.at - this.visibleSince < SEEN_MS)) return { ok: false, sentence: NOT_SEEN };
    if (press.by === 'touch' && (this.strange || (press.point !== null && this.met !== null && !this.fits([this.met, press.point]))))
      return { ok: false, sentence: MOVED };
    if (press.by !== 'mouse') {
      const rested = this.focusSince !== null && press.at - this.focusSince >= FOCUS_MS;
      return rested ? { ok: true, confirm: !this.sight } : { ok: false, sentence: NOT_FOCUSED };
    }
    const first = this.rest[0];
    const fits = press.point !== null && this.fits([...this.rest, press.point]);
    if (!first || !fits || this.rest.length < MOVES || press.at - first.at < REST_MS) return { ok: false, sentence: NOT_RESTING };
    return { ok: true, confirm: !this.sight };
  }

  private fits(moves: readonly Move[]): boolean {
    const first = moves[0];
    if (!first) return true;
    return zooms(this.pixelRatio()).some((zoom) =>
      moves.every(
        (m) =>
          Math.abs(originX(m, zoom) - originX(first, zoom)) <= SLACK * Math.max(1, zoom) &&
          Math.abs(originY(m, zoom) - originY(first, zoom)) <= SLACK * Math.max(1, zoom),
      ),
    );
  }
}

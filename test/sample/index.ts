/** The whole sample town: what tests, `npm start` and the bench serve. */
import { facebook } from './facebook/house';
import { xHouse } from './x/house';
import type { House } from './town';

/** `now`: the visitor's clock, ms; by default the real one. */
export function houses(now: () => number = Date.now): House[] {
  return [xHouse(now), facebook];
}

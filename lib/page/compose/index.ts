/** The way of a text into a site's own reply box: find it, read it, fill it, read it back. Never sends. */
export { boxText } from './box';
export { findBox } from './fill';
export { insertText } from './insert';
export type { InsertOptions, Inserted } from './insert';
export { watchBoxes } from './last-box';
export type { BoxTracker } from './last-box';

/** How a mark's state is drawn: by shape, in a box of 20 by 20. Shared by the page's marks and the legend in our own pages. */
import type { MarkState } from './match';

export interface GlyphPath {
  d: string;
  fill?: true;
  /** Line width. */
  stroke?: number;
  /** Drawn in white over a filled shape. */
  cut?: true;
  dash?: string;
  pale?: true;
}

const RING = 'M10 3a7 7 0 1 1 0 14a7 7 0 1 1 0-14z';
const DISC = 'M10 2a8 8 0 1 1 0 16a8 8 0 1 1 0-16z';

export const GLYPHS: Record<MarkState, readonly GlyphPath[]> = {
  new: [
    { d: RING, stroke: 2 },
    { d: 'M10 8.5a1.5 1.5 0 1 1 0 3a1.5 1.5 0 1 1 0-3z', fill: true },
  ],
  'needs-you': [
    { d: DISC, fill: true },
    { d: 'M10 5.6v5.2', stroke: 2.2, cut: true },
    { d: 'M10 14.1v.1', stroke: 2.4, cut: true },
  ],
  taken: [
    { d: RING, stroke: 2 },
    { d: 'M10 3a7 7 0 0 1 0 14z', fill: true },
  ],
  waiting: [
    { d: RING, stroke: 2 },
    { d: 'M10 6v4l2.8 1.8', stroke: 1.8 },
  ],
  answered: [
    { d: DISC, fill: true },
    { d: 'M6.2 10.3l2.6 2.6l5-5.4', stroke: 2.1, cut: true },
  ],
  done: [
    { d: RING, stroke: 1.4, pale: true },
    { d: 'M6.8 10.3l2.2 2.2l4.2-4.6', stroke: 1.6, pale: true },
  ],
  pale: [{ d: RING, stroke: 1.6, dash: '1.6 3.2', pale: true }],
};

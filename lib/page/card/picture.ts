/** The drawings inside a mark: all states but "new", which the mark's own sheet draws. In the second script, for the first has no room. */
import { GLYPHS } from '../../model/mark-glyphs';
import type { MarkState } from '../../model/match';

const SVG = 'http://www.w3.org/2000/svg';
const pictures = new Map<MarkState, SVGElement>();

/** A picture of a state; made once, then copied. */
export function picture(state: MarkState): Node {
  let svg = pictures.get(state);
  if (!svg) {
    svg = make('svg', { viewBox: '0 0 20 20' });
    for (const { d, fill, stroke, cut, dash, pale } of GLYPHS[state]) {
      const color = cut ? '#fff' : 'currentColor';
      svg.append(
        make('path', {
          d,
          fill: fill ? color : 'none',
          stroke: stroke && color,
          'stroke-width': stroke,
          'stroke-dasharray': dash,
          opacity: pale && 0.55,
        }),
      );
    }
    pictures.set(state, svg);
  }
  return svg.cloneNode(true);
}

function make(name: string, attributes: Record<string, string | number | undefined>): SVGElement {
  const el: SVGElement = document.createElementNS(SVG, name as 'svg');
  for (const [key, value] of Object.entries(attributes)) if (value) el.setAttribute(key, String(value));
  return el;
}

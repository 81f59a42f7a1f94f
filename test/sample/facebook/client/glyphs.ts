/** The time (and "Sponsored") beside a post: letters among decoys, put in order by the style sheet alone. */
import { hash } from '../../story/ids';
import { h } from './dom';
import { options } from './session';

const NOISE = 'SpontdresoacilmE0123456789ezhgu';

/** Places 0…n-1 in an order that follows from the key. */
function shuffled(n: number, key: string): number[] {
  return Array.from({ length: n }, (_, i) => i).sort((a, b) => hash(`${key}/${a}`) - hash(`${key}/${b}`));
}

/** `text` as the generation scrambles it. Letters carry their place as a class, decoys lie outside the visible line. */
export function scrambled(text: string, key: string): HTMLElement {
  const letters = [...text];
  const old = options().gen === '2024';
  const tag = old ? 'b' : 'span';
  const box = h(tag, { k: 'scramble' });
  const total = letters.length + (old ? 14 : 34);
  const places = shuffled(total, key);
  for (let slot = 0; slot < total; slot++) {
    const letter = places[slot] ?? 0;
    const real = letters[letter];
    if (real !== undefined) {
      box.append(h(tag, { k: `glyph o-${letter}` }, real === ' ' ? '\u00a0' : real));
      continue;
    }
    const decoy = h(tag, { k: 'glyph noise' }, old ? '-' : (NOISE[hash(`${key}#${slot}`) % NOISE.length] ?? 'e'));
    if (old) decoy.style.display = 'none';
    box.append(decoy);
  }
  return box;
}

/** The empty units that fill the top of every post: the site's own name again and again, out of sight. */
export function decoys(): HTMLElement {
  const counted = Object.fromEntries(Array.from({ length: 20 }, (_, i) => [`data-${i}`, i]));
  const hidden = options().gen === '2026' ? { 'aria-hidden': 'true' } : {};
  return h(
    'div',
    { k: 'decoys' },
    ...[0, 1, 2, 3].map(() =>
      h(
        'div',
        { ...counted, ...hidden },
        h('div', {}, h('span', { dir: 'auto' }, h('span', {}, 'Facebook'))),
        h('div', { 'aria-hidden': 'true', role: 'button', tabindex: -1 }),
      ),
    ),
  );
}

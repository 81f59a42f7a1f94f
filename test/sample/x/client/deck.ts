/** pro.x.com: several columns of the same articles, each scrolling by itself. */
import { timeline } from '../column';
import type { Scene } from '../shown';
import { box, h, toElement } from '../tree';
import { cellsOf, type Hands } from './feeds';
import { Town } from './town';
import { Virtualiser } from './virtualiser';
import type { Route } from '../routes';

export function deck(scene: Scene): void {
  const hands: Hands = { town: new Town(scene.options, scene.now), scene, replyBox: () => () => () => undefined };
  const columns: [string, Route][] = [
    [scene.labels.homeTimeline, { kind: 'home' }],
    [scene.labels.notifications, { kind: 'notifications' }],
    ['Brindle', { kind: 'search', q: 'brindle' }],
  ];
  const host = document.querySelector('.deck');
  columns.forEach(([title, route], i) => {
    const node = toElement(
      h(
        'div',
        { 'data-testid': 'multi-column-layout-column-content', class: 'dcl' },
        box('bar', 1, h('h2', { dir: 'ltr', role: 'heading', 'aria-level': '2' }, title)),
        h('div', { 'data-testid': 'primaryColumn', class: 'dcs' }, timeline(title, scene, String(i))),
      ),
    );
    host?.append(node);
    const scroller = node.querySelector<HTMLElement>('.dcs');
    const list = node.querySelector<HTMLElement>('.lst');
    if (scroller && list) new Virtualiser(list, scroller, scene.options.recycle, null).set(cellsOf(hands, route, 'for-you', 'brindle').cells);
  });
  document.title = 'X Pro';
}

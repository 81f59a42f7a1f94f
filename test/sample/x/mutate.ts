/** Changes a site may make one day, applied on purpose: each must be read rightly or counted as a gap, never read wrongly. */
import type { Mutation } from './options';
import { findTree, h, mapTree, type Tree } from './tree';

const test =
  (name: string) =>
  (t: Tree): boolean =>
    t.attrs['data-testid'] === name;
const isTime = (t: Tree): boolean => t.tag === 'a' && t.children.some((c) => typeof c !== 'string' && c.tag === 'time');

function without(tree: Tree, name: string, fits: (t: Tree) => boolean): Tree {
  const change = (t: Tree): Tree => (fits(t) ? { ...t, attrs: Object.fromEntries(Object.entries(t.attrs).filter(([k]) => k !== name)) } : t);
  return mapTree(tree, change) ?? tree;
}

/** lost: an attribute is gone (name block, or the one named); wrapped: one more box around every part; moved: the time leaves the name line. */
export function mutate(tree: Tree, mutation: Mutation): Tree {
  switch (mutation) {
    case 'none':
      return tree;
    case 'lost':
      return without(tree, 'data-testid', test('User-Name'));
    case 'lost-tweet':
      return without(tree, 'data-testid', test('tweet'));
    case 'lost-text':
      return without(tree, 'data-testid', test('tweetText'));
    case 'lost-time':
      return without(tree, 'datetime', (t) => t.tag === 'time');
    case 'wrapped': {
      const wrap = (t: Tree): Tree =>
        test('User-Name')(t) || test('tweetText')(t) || t.attrs.role === 'group'
          ? h('div', { class: 'wr' }, h('div', { class: 'wr' }, t))
          : isTime(t)
            ? h('span', { class: 'wr' }, t)
            : t;
      return h('div', { class: 'wr' }, mapTree(tree, wrap) ?? tree);
    }
    case 'moved': {
      const time = findTree(tree, isTime);
      if (!time) return tree;
      const gone = mapTree(tree, (t) => (isTime(t) ? null : t)) ?? tree;
      return mapTree(gone, (t) => (t.attrs.class === 'acr' ? { ...t, children: [h('div', { class: 'ftm' }, time), ...t.children] } : t)) ?? gone;
    }
  }
}

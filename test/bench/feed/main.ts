/**
 * The bench page: a timeline in X's markup that adds posts in every frame and keeps the last hundred in the document.
 * It starts no promise and no microtask while it runs without `check`, so that all microtasks in a trace are ours.
 * It sees marks without any observer: a mark is a plain empty div that the page itself never makes.
 */
import { article } from '../../sample/x/article';
import { LABELS } from '../../sample/x/labels';
import { DEFAULTS } from '../../sample/x/options';
import type { Scene, Shown } from '../../sample/x/shown';
import { PEOPLE, POSTS } from '../../sample/story/index';
import { mapTree, toElement } from '../../sample/x/tree';
import { textOf, wordOf } from './words';

export interface Ran {
  /** ms from a post's insertion to the first sight of its mark. */
  delays: number[];
  /** Frames the page began between the two. */
  frames: number[];
  /** Posts that had a word of ours, and how many of them were seen marked. */
  expected: number;
  seen: number;
  /** ms between two frames of the page, each. */
  intervals: number[];
}

interface Waiting {
  post: HTMLElement;
  at: number;
  frame: number;
}

const PICTURE = 'data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==';
/** Posts kept in the document. */
const KEPT = 100;
/** A mark not there by then will not come, ms. */
const PATIENCE = 5_000;

const scene: Scene = { options: DEFAULTS, labels: LABELS.en, now: Date.now() };
const model = POSTS.find((p) => p.site === 'x' && !p.ad && !p.media && !p.quotes && !p.repostOf && !p.parent);
const people = PEOPLE.filter((p) => p.x && p.kind === 'customer' && !p.protected);
const list = document.querySelector('[data-testid="primaryColumn"]') as HTMLElement;
let made = 0;
let kept: HTMLElement[] = [];

/** `by`: handle of the author; default one of the town's people. */
function cell(text: string, by?: string, id?: string): HTMLElement {
  const someone = people[made % people.length];
  if (!model || !someone) throw new Error('The town has no ordinary post.');
  made++;
  const shown: Shown = {
    post: { ...model, text, language: 'en' },
    id: id ?? String(1_900_000_000_000_000_000n + BigInt(Math.floor(performance.timeOrigin)) * 100_000n + BigInt(made)),
    at: scene.now - 60_000 - made,
    author: by ? { ...someone, x: by, name: `Person ${by}` } : someone,
    repostedBy: null,
    quoted: null,
    replyTo: [],
    editedAt: null,
  };
  const tree = mapTree(article(shown, scene, { place: 'feed' }), (t) => (t.tag === 'img' ? { ...t, attrs: { ...t.attrs, src: PICTURE } } : t));
  return toElement({ tag: 'div', attrs: { 'data-testid': 'cellInnerDiv' }, children: tree ? [tree] : [] });
}

function put(cells: readonly HTMLElement[]): void {
  for (const one of cells) list.append(one);
  kept.push(...cells);
  for (const old of kept.slice(0, Math.max(0, kept.length - KEPT))) old.remove();
  kept = kept.slice(-KEPT);
}

const marked = (post: Element): boolean => {
  for (const div of post.querySelectorAll('div:empty')) if (!div.attributes.length) return true;
  return false;
};

/** Adds `count` posts, `perFrame` in a frame; every third holds one of `terms` words. `check`: watch for their marks. */
function run(count: number, perFrame: number, terms: number, check: boolean): Promise<Ran> {
  const ran: Ran = { delays: [], frames: [], expected: 0, seen: 0, intervals: [] };
  const waiting = new Set<Waiting>();
  let frame = 0;
  let last = 0;
  let added = 0;
  const look = (): void => {
    const now = performance.now();
    for (const one of waiting) {
      if (marked(one.post)) {
        ran.seen++;
        ran.delays.push(now - one.at);
        ran.frames.push(frame - one.frame);
        waiting.delete(one);
      } else if (now - one.at > PATIENCE) waiting.delete(one);
    }
  };
  return new Promise((done) => {
    const step = (time: number): void => {
      frame++;
      if (last) ran.intervals.push(time - last);
      last = time;
      if (check) look();
      const fresh: HTMLElement[] = [];
      for (let i = 0; i < perFrame && added < count; i++, added++) {
        const ours = added % 3 === 0;
        const post = cell(textOf(added, ours ? wordOf((added / 3) % terms) : null));
        fresh.push(post);
        if (!ours) continue;
        ran.expected++;
        if (check) waiting.add({ post, at: 0, frame });
      }
      put(fresh);
      if (check) {
        const now = performance.now();
        for (const one of waiting) one.at ||= now;
        queueMicrotask(look);
      }
      if (added < count || waiting.size) requestAnimationFrame(step);
      else requestAnimationFrame(() => done(ran));
    };
    requestAnimationFrame(step);
  });
}

/**
 * Puts one post of ours in a frame of the page's own (within the debugger's call the page's part of the task could not be told from ours);
 * true once its mark is there, false after ten seconds.
 */
function probe(text: string, by?: string, id?: string): Promise<boolean> {
  const end = performance.now() + 10_000;
  return new Promise((done) => {
    requestAnimationFrame(() => {
      const post = cell(text, by, id);
      put([post]);
      const look = (): void => {
        if (marked(post)) done(true);
        else if (performance.now() > end) done(false);
        else requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    });
  });
}

/** Where the mark of the last post is, CSS pixels in the viewport, after scrolling there. */
function place(at: number): { x: number; y: number } | null {
  const post = kept.at(at);
  post?.scrollIntoView({ block: 'center' });
  const mark = [...(post?.querySelectorAll('div:empty') ?? [])].find((div) => !div.attributes.length);
  const box = mark?.getBoundingClientRect();
  return box ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null;
}

/** When the page was clicked last, and when a frame was painted in which the card's host was to be seen; ms since 1970, 0 = not yet. */
const moments = { clicked: 0, shown: 0 };

function watchClicks(): void {
  const look = (): void => {
    const hosts = [...document.documentElement.children].filter((el) => el.localName === 'div');
    if (!hosts.some((host) => getComputedStyle(host).visibility === 'visible')) return void requestAnimationFrame(look);
    const after = new MessageChannel();
    after.port1.onmessage = () => (moments.shown = performance.timeOrigin + performance.now());
    after.port2.postMessage(0);
  };
  const heard = (event: Event): void => {
    moments.clicked = performance.timeOrigin + event.timeStamp;
    moments.shown = 0;
    requestAnimationFrame(look);
  };
  addEventListener('click', heard, true);
}

export const bench = { run, probe, place, watchClicks, moments, clear: (): void => list.replaceChildren(...(kept = [])) };
Object.assign(globalThis, { bench });

/** The generated rest of the story: deterministic, from sentence parts per language. */
import { DAY, HOUR, MINUTE } from './clock';
import { hash } from './ids';
import { onFacebook, onX } from './post';
import type { Person, StoryPost } from './types';
import { sentence, type Topic } from './words/sentences';

/** Posts the story has beyond its scenes unless more are asked for. */
export const ORDINARY = 420;
/** The three months they are spread over. */
export const SPAN = 90 * DAY;

/** Mulberry32: a small seeded generator; the same seed gives the same town on every machine. */
export function random(seed: number): () => number {
  let a = seed >>> 0;
  return () => {
    a = (a + 0x6d2b79f5) >>> 0;
    let t = Math.imul(a ^ (a >>> 15), a | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const ABOUT: Readonly<Record<Topic, StoryPost['about']>> = { kettle: 'brand', homonym: 'homonym', life: 'other' };

/**
 * `count` posts, spread over the span, newest first within each round of ORDINARY (more posts never change the earlier ones).
 * Six of ten stand on X; about one of three answers an older one of the same site.
 */
export function generate(people: readonly Person[], count: number = ORDINARY): StoryPost[] {
  const talkers = people.filter((p) => p.key.startsWith('c-') || (p.kind === 'customer' && p.key !== 'mara' && !p.protected));
  const made = Array.from({ length: count }, (_, i) => ordinary(i, talkers));
  const depth = new Map<string, number>();
  for (let i = count - 1; i >= 0; i--) {
    const post = made[i];
    const r = random(hash(`answer/${i}`));
    const target = r() < 0.36 ? made[i + 1 + Math.floor(r() * 9)] : undefined;
    if (!post || !target || target.site !== post.site || target.ago <= post.ago || target.author === post.author) continue;
    const level = (depth.get(target.key) ?? 0) + 1;
    if (level > 3) continue;
    depth.set(post.key, level);
    made[i] = { ...post, parent: target.key, place: target.place };
  }
  return made;
}

function ordinary(i: number, talkers: readonly Person[]): StoryPost {
  const r = random(hash(`town/${i}`));
  const onFirst = r() < 0.6;
  const author = talkers[Math.floor(r() * talkers.length)];
  if (!author) throw new Error('The town has nobody to talk.');
  const roll = r();
  const topic: Topic = author.kind === 'bystander' ? (roll < 0.25 ? 'homonym' : 'life') : roll < 0.34 ? 'kettle' : roll < 0.45 ? 'homonym' : 'life';
  const round = Math.floor(i / ORDINARY);
  const ago = 2 * HOUR + Math.floor((((i % ORDINARY) + r()) / ORDINARY) * SPAN) + round * 7 * MINUTE;
  const said = sentence(author.language, topic, r);
  const media = r() < 0.12 ? ('photo' as const) : r() < 0.04 ? ('video' as const) : null;
  const post = { key: `g-${i}`, author: author.key, ago, ...said, media, about: ABOUT[topic] };
  if (onFirst) return onX(post);
  const place = r() < 0.35 ? (r() < 0.7 ? 'tea-group' : 'repair-group') : null;
  return onFacebook({ ...post, place });
}

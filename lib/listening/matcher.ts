/**
 * One matcher over all brand queries: what the quick pass (`filter.ts`) lets through is read closely here.
 * Building draws on `hydrate`, in small slices.
 */
import type { Post } from '../model/post';
import { docOf, type Doc } from './doc';
import { prepare, truth, wordsOf, type Prepared } from './evaluate';
import type { Facts } from './fields';
import { ANYWHERE, filterOf, hashOf, type Filter } from './filter';
import type { Node, Program } from './program';
import { runtimeOf, type Runtime } from './runtime';
import type { Budget } from './spans';

export interface Hit {
  brandId: string;
  /** The words of the post that made it match, as written there; empty where only fields did. */
  words: string[];
  /** The worker must decide the rest (person:, tag:, stance:, lang: without a mark). */
  maybe: boolean;
}

export interface Matcher {
  /** `now`: ms since 1970. `facts`: what the worker knows; without it such fields are "maybe". One hit a query at most. */
  match(post: Post, now: number, facts?: Facts): Hit[];
  runtime: Runtime;
}

const NONE: Hit[] = [];
/** About 20 ms of the slowest loops on a slow core. */
const STEPS = 600_000;
/** Decides the queries that a filter let through; `found` as `Filter.quick` gave it. */
export type Engine = (filter: Filter, found: readonly number[] | null, post: Post, now: number, facts?: Facts) => Hit[];

/** Cheap enough for one slice of time (see `runtimeOf`), in which it also reads a word, so that its expressions are compiled before a post comes. */
export function engineOf(program: Program): Engine {
  const rt = runtimeOf(program.tables);
  docOf('a', rt);
  return engineOn(program, rt);
}

/** Where the scripts without spaces begin. */
const DENSE_FROM = 0x0e00;

function engineOn({ queries }: Program, rt: Runtime): Engine {
  const nodes: Node[] = [];
  const dense = queries.some((q) => q.bits);
  const foundIn = (filter: Filter, { forms, view }: Doc): readonly number[] =>
    filter.closely((table, out) => {
      for (const form of forms.keys()) table.scan(form, false, out);
      for (let i = 0; dense && i < view.length; i++) {
        if (view.charCodeAt(i) < DENSE_FROM) continue;
        table.look(hashOf(view.charAt(i), ANYWHERE), out);
        table.look(hashOf(view.slice(i, i + 2), ANYWHERE), out);
      }
    });
  return (filter, found, post, now, facts) => {
    const budget: Budget = { steps: STEPS };
    let p: Prepared | null = found ? null : prepare(post, now, rt, facts, budget);
    const hits: Hit[] = [];
    for (const i of found ?? (p ? foundIn(filter, p.doc) : [])) {
      const q = queries[i];
      if (!q || (post.isAd && !q.ads)) continue;
      p ??= prepare(post, now, rt, facts, budget);
      const node = (nodes[i] ??= JSON.parse(q.node) as Node);
      const value = truth(node, p);
      if (value) hits.push({ brandId: q.brandId, words: wordsOf(node, p), maybe: value === 1 });
    }
    return hits;
  };
}

/**
 * Brings a program to life. Drive it with `next()` as long as the slice of time lasts; the value returned at the end is the matcher.
 * Throws a RangeError for a program of another version.
 */
export function* hydrate(program: Program): Generator<void, Matcher> {
  const filter = yield* filterOf(program);
  const runtime = runtimeOf(program.tables);
  const engine = engineOn(program, runtime);
  return {
    runtime,
    match(post, now, facts) {
      const found = filter.quick(post.text);
      return found && !found.length ? NONE : engine(filter, found, post, now, facts);
    },
  };
}

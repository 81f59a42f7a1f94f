/**
 * Saved replies that fit a post, best first, filled and with their reasons; none where nothing fits.
 * Pure: everything it needs is handed in. Between calls only the index of the replies is kept, and only changed ones are read anew.
 */
import { addressOf } from '../customers/address';
import type { Suggestion } from '../model/card';
import type { Post } from '../model/post';
import type { SavedReplyRow } from '../model/settings';
import { wordsOf } from './features';
import { givenNameOf } from './givenName';
import type { DrawnLine } from './line';
import { ReplyIndex, type Example, type Ranked } from './rank';
import type { Senses } from './senses';
import { fillTemplate, withoutBraces, type Values } from './template';

export interface SuggestInput {
  post: Pick<Post, 'site' | 'text' | 'language' | 'permalink' | 'author'>;
  brand: { id: string; name: string; handle?: string | null };
  /** The account being answered; nobody else's name ever comes into a reply. */
  person: { name: string | null; handle: string | null };
  agent: { initials: string };
  replies: readonly SavedReplyRow[];
  /** Ms since 1970. */
  now: number;
  caseReference?: string | null;
  /** Default 5. */
  limit?: number;
}

/** How much being used often may add: at most a tenth of the best score. */
const USED_MOST = 0.1;

/** A reply that fits this share as well as the best is still shown. */
const NEAR = 0.1;

/** Among fewer texts than this the line to decline is drawn in some milliseconds. */
const WORTH_KEEPING = 1_000;

/** Ranks and fills. One per worker is enough; made anew it only reads all replies again. */
export class Suggester {
  private readonly index = new ReplyIndex();
  private readonly seen = new Map<string, SavedReplyRow>();

  learn(senses: Senses): void {
    this.index.learn(senses);
  }

  /** See `ReplyIndex.know`. */
  knowLine(drawn: DrawnLine): void {
    this.index.know(drawn);
  }

  /** The line to decline as it stands; null while it takes no time worth keeping it for the next worker. */
  lineToKeep(): DrawnLine | null {
    return this.index.texts < WORTH_KEEPING ? null : this.index.drawn();
  }

  suggest(input: SuggestInput): Suggestion[] {
    this.update(input.replies);
    const allowed = new Map(
      input.replies.filter((reply) => fitsBrand(reply, input.brand.id) && fitsLanguage(reply, input.post.language)).map((reply) => [reply.id, reply]),
    );
    const ranked = this.fitting(input.post.text, (id) => allowed.has(id), input.brand.handle);
    return ranked
      .flatMap(({ id, score }) => {
        const reply = allowed.get(id);
        return reply ? [{ reply, score: score + USED_MOST * (1 - 1 / (1 + Math.log1p(reply.used))) }] : [];
      })
      .sort((a, b) => b.score - a.score)
      .slice(0, input.limit ?? 5)
      .map(({ reply, score }) => this.fill(reply, score, input));
  }

  /** The one reply that surely fits a text, whatever its language; null where none does. */
  best(text: string, brandId: string, replies: readonly SavedReplyRow[]): SavedReplyRow | null {
    this.update(replies);
    const allowed = new Map(replies.filter((reply) => fitsBrand(reply, brandId)).map((reply) => [reply.id, reply]));
    const [first] = this.fitting(text, (id) => allowed.has(id));
    return first?.sure ? (allowed.get(first.id) ?? null) : null;
  }

  /** One reply filled for the person at hand, without ranking. */
  filled(reply: SavedReplyRow, input: SuggestInput): Suggestion {
    this.update(input.replies);
    return this.fill(reply, 0, input);
  }

  /** Those that fit, and not by far worse than the best of them. The brand's own handle stands in most posts to it and says nothing. */
  private fitting(text: string, allowed: (id: string) => boolean, handle?: string | null): Ranked[] {
    const asked = handle ? text.replace(new RegExp(`@${handle.replace(/^@/, '').replace(/\W/g, '\\$&')}(?!\\w)`, 'gi'), ' ') : text;
    const ranked = this.index.rank(asked, { allowed, limit: 20 });
    const most = ranked.reduce((best, { fit }) => Math.max(best, fit), 0);
    return ranked.filter(({ fit, fits }) => fits && fit >= most * NEAR);
  }

  private update(replies: readonly SavedReplyRow[]): void {
    const now = new Set<string>();
    for (const reply of replies) {
      now.add(reply.id);
      const before = this.seen.get(reply.id);
      if (before === reply || (before && sameWords(before, reply))) continue;
      this.seen.set(reply.id, reply);
      this.index.set(reply.id, examplesOf(reply));
    }
    for (const id of this.seen.keys()) {
      if (now.has(id)) continue;
      this.seen.delete(id);
      this.index.delete(id);
    }
  }

  private fill(reply: SavedReplyRow, score: number, input: SuggestInput): Suggestion {
    const filled = fillTemplate(reply.text, valuesOf(input, reply.language));
    const { text, missing } = filled.ok ? filled : withoutBraces(reply.text);
    const why = [this.answers(input.post.text, reply.id), reply.used > 0 ? `used ${reply.used === 1 ? 'once' : `${reply.used} times`}` : null].filter(
      (each) => each !== null,
    );
    return { replyId: reply.id, title: reply.title, aim: reply.aim, language: reply.language, text, missing, why, score, used: reply.used };
  }

  /** “leaking lid”: the words of the post that speak most for this reply, at most three in a row, as they were written. */
  private answers(text: string, id: string): string | null {
    const parts = this.index.contributions(text, id);
    const words = wordsOf(text);
    const worth = words.map(
      ({ stem }, i) =>
        (parts.get(`s:${stem}`) ?? 0) +
        0.5 * ((parts.get(`b:${stem} ${words[i + 1]?.stem ?? ''}`) ?? 0) + (parts.get(`b:${words[i - 1]?.stem ?? ''} ${stem}`) ?? 0)),
    );
    const best = worth.indexOf(Math.max(0, ...worth));
    if (best < 0 || !worth[best]) return null;
    const counts = (i: number): boolean => (worth[i] ?? 0) > 0.35 * (worth[best] ?? 0);
    let [from, to] = [best, best];
    while (to - from < 2 && counts(from - 1)) from--;
    while (to - from < 2 && counts(to + 1)) to++;
    const shown = words.slice(from, to + 1).map((word) => word.shown);
    return `answers “${shown.join(' ').slice(0, 80)}”`;
  }
}

let shared: Suggester | undefined;
/** From now on this worker’s suggester counts near words too. */
export const learnSenses = (senses: Senses): void => (shared ??= new Suggester()).learn(senses);

/** The line that a worker before drew, and the one to keep for the next. */
export const knowLine = (drawn: DrawnLine): void => (shared ??= new Suggester()).knowLine(drawn);
export const lineToKeep = (): DrawnLine | null => shared?.lineToKeep() ?? null;

/** The one suggester of this worker. */
export function suggestReplies(input: SuggestInput): Suggestion[] {
  return (shared ??= new Suggester()).suggest(input);
}

/** `Suggester.best` of this worker's one. */
export const bestReply = (text: string, brandId: string, replies: readonly SavedReplyRow[]): SavedReplyRow | null =>
  (shared ??= new Suggester()).best(text, brandId, replies);

/** The warning to give of a false account: the saved reply with that aim in the post's language, else in English, else any; own ones before those Earshot came with. Null: none. */
export function warnReply(input: SuggestInput): Suggestion | null {
  const own = (reply: SavedReplyRow): number => (reply.starter ? 0 : 1) + (reply.brandId === null ? 0 : 1);
  const warnings = input.replies.filter((reply) => reply.aim === 'warn' && fitsBrand(reply, input.brand.id)).sort((a, b) => own(b) - own(a));
  const language = input.post.language;
  const reply =
    (language ? warnings.find((one) => main(one.language) === main(language)) : null) ??
    warnings.find((one) => main(one.language) === 'en') ??
    warnings[0];
  return reply ? (shared ??= new Suggester()).filled(reply, input) : null;
}

/** Questions it answers first; its title and its own words say something too, but less. */
export function examplesOf(reply: Pick<SavedReplyRow, 'title' | 'text' | 'samples'>): Example[] {
  const own = reply.text.replace(/\{\{[^}]*\}\}|\{%[^%]*%\}/g, ' ');
  return [...reply.samples.map((text) => ({ text, weight: 1 })), { text: reply.title, weight: 0.7 }, { text: own, weight: 0.4 }].filter(({ text }) =>
    text.trim(),
  );
}

const sameWords = (a: SavedReplyRow, b: SavedReplyRow): boolean =>
  a.title === b.title && a.text === b.text && a.samples.length === b.samples.length && a.samples.every((sample, i) => sample === b.samples[i]);

const fitsBrand = (reply: SavedReplyRow, brandId: string): boolean => reply.brandId === null || reply.brandId === brandId;

const main = (language: string): string => language.toLowerCase().split(/[-_]/)[0] ?? '';
/** A post whose language is not known may get any; one whose language is known gets none in another. */
const fitsLanguage = (reply: SavedReplyRow, language: string | null): boolean =>
  !language || !reply.language || reply.language === 'und' || main(reply.language) === main(language);

/** A name that a site would turn into a link or a mention in our reply: it is asked for instead. */
const LINKS = /[@＠#＃]|:\/\/|[\p{L}\p{N}][.。．]\p{L}{2}/u;

/** What the variables stand for. The name is the answered account's own, else its handle where the site has handles, else none. */
export function valuesOf(input: SuggestInput, language: string): Values {
  const { person, post, brand, agent } = input;
  const handle = person.handle && post.site === 'x' ? `@${person.handle.replace(/^@/, '')}` : null;
  return {
    'person.first_name': givenNameOf(person.name) ?? handle ?? '',
    'person.name': person.name && LINKS.test(person.name) ? null : person.name,
    'person.handle': handle,
    'brand.name': brand.name,
    'brand.handle': brand.handle ? (post.site === 'x' ? `@${brand.handle.replace(/^@/, '')}` : brand.handle) : null,
    'agent.initials': agent.initials || null,
    'post.link': addressOf(post.site, post.permalink),
    'case.reference': input.caseReference ?? null,
    today: dateIn(language, input.now),
  };
}

function dateIn(language: string, now: number): string {
  try {
    return new Intl.DateTimeFormat(language || 'en', { dateStyle: 'long' }).format(now);
  } catch {
    return new Intl.DateTimeFormat('en', { dateStyle: 'long' }).format(now);
  }
}

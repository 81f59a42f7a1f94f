/**
 * What the brand's store holds on that Monday at 9:04: written by the store's own writer from the story, post by post as
 * the team would have met them, so that ids, cases and response times are those the product itself makes.
 * Use the same `now` for this and for the town (`houses(() => now)`), else stored and shown times drift apart.
 */
import 'fake-indexeddb/auto';
import { compileProgram } from '../../lib/listening/compile';
import { hydrate, type Matcher } from '../../lib/listening/page';
import type { Post, PostRef, PostTime } from '../../lib/model/post';
import { VIEW_VERSION } from '../../lib/model/view';
import { judgeOn, type Judge } from '../../lib/page/judge';
import { EarshotDb } from '../../lib/store/db';
import { saveAccounts, saveBrand, saveReply, saveSettings, writeAct, writeCaptures, type StoreAct } from '../../lib/store/write';
import { ACCOUNTS, BRAND_ID, brandRow, QUERY, savedReplies, SETTINGS } from './brand';
import { facebookId } from './facebook/serve';
import { digits, MINUTE, momentOf, personOf, placeOf, postOf, xId, type StoryPost } from './story/index';
import { DOINGS, EARLIER, MET, type Doing } from './story/history';

const find = (key: string): StoryPost => EARLIER.find((p) => p.key === key) ?? postOf(key);
const idOf = (post: StoryPost): string => (post.site === 'x' ? xId(post) : facebookId(post));

function handleOf(post: StoryPost): string {
  const person = personOf(post.author);
  return (post.site === 'x' ? person.x : person.facebook) ?? digits(person.key);
}

const ref = (post: StoryPost): PostRef => ({ id: idOf(post), author: { handle: handleOf(post), name: personOf(post.author).name } });

function rootOf(post: StoryPost): StoryPost {
  let up = post;
  while (up.parent) up = find(up.parent);
  return up;
}

/** X gives the moment; Facebook whole minutes, hours or days. */
function timeOf(post: StoryPost, now: number): PostTime {
  const at = momentOf(post.ago, now);
  if (post.site === 'x') return { at, from: at, to: at };
  const unit = post.ago < 60 * MINUTE ? MINUTE : post.ago < 24 * 60 * MINUTE ? 60 * MINUTE : 24 * 60 * MINUTE;
  const shown = Math.floor(post.ago / unit) * unit;
  return { at: null, from: now - shown - unit, to: now - shown };
}

/** A story post as an adapter reads it. `now`: the clock its offset counts from, ms. */
export function readPost(post: StoryPost, now: number): Post {
  const person = personOf(post.author);
  const place = post.place ? placeOf(post.place) : null;
  const handle = handleOf(post);
  const wall = place && place.handle !== handle ? { kind: place.kind, handle: place.handle, name: place.name } : null;
  const comment = post.site === 'facebook' && post.parent !== null;
  return {
    site: post.site,
    kind: post.ad ? 'ad' : comment ? 'comment' : 'post',
    id: idOf(post),
    permalink: post.site === 'x' ? `/${handle}/status/${idOf(post)}` : null,
    author: { handle, name: person.name, verified: person.verified },
    time: timeOf(post, now),
    timeText: null,
    text: post.text.normalize('NFC'),
    cut: 'none',
    counts: {},
    isAd: post.ad,
    isRepost: post.repostOf !== null,
    repostedBy: null,
    quoted: null,
    replyTo: post.site === 'x' && post.parent ? [handleOf(find(post.parent))] : [],
    parent: post.parent ? ref(find(post.parent)) : null,
    root: post.parent ? ref(rootOf(post)) : null,
    wall,
    audience: post.audience === 'public' ? 'public' : 'limited',
    language: post.language,
    links: [],
    hasMedia: post.media !== null,
  };
}

/** The brand's keywords as the pages carry them. @throws Error where the query of the sample brand is broken. */
export function matcher(): Matcher {
  const { program, problems } = compileProgram([{ brandId: BRAND_ID, query: QUERY }]);
  if (problems[0]) throw new Error(`The sample brand's query is broken: ${JSON.stringify(problems[0].error)}`);
  const steps = hydrate(program);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Decides as a page does which story posts are the brand's. */
export function judgeOf(): Judge {
  const brands = [{ id: BRAND_ID, name: 'Brindle', addressed: true }];
  const keywords = matcher();
  return judgeOn({ version: VIEW_VERSION, onDuty: true, paused: [], maxAgeDays: 14, brands, accounts: [...ACCOUNTS], program: null }, (post, at) =>
    keywords.match(post, at),
  );
}

function actOf(doing: Doing, now: number): StoreAct {
  if (doing.note) return { do: 'note', text: doing.note };
  if (doing.tag) return { do: 'tag', tag: doing.tag, on: true };
  if (doing.event?.kind === 'elsewhere') return { do: 'elsewhere', how: doing.event.how, at: now };
  if (doing.event?.kind === 'no-reply') return { do: 'no-reply', reason: doing.event.reason };
  return { do: 'take', on: true };
}

/** One person's accounts on both sites belong to one customer: a colleague joined them long ago. */
async function joinPeople(db: EarshotDb): Promise<void> {
  const authors = await db.authors.toArray();
  const first = new Map<string, string>();
  for (const author of authors) {
    const kept = first.get(author.name);
    if (!kept) {
      first.set(author.name, author.customerId);
      continue;
    }
    const gone = author.customerId;
    const [a, b] = [await db.customers.get(kept), await db.customers.get(gone)];
    if (!a || !b || kept === gone) continue;
    await db.customers.put({
      ...a,
      tags: [...new Set([...a.tags, ...b.tags])],
      since: Math.min(a.since, b.since),
      lastAt: Math.max(a.lastAt, b.lastAt),
    });
    await db.customers.delete(gone);
    await db.authors.put({ ...author, customerId: kept });
    await db.interactions.filter((row) => row.customerId === gone).modify({ customerId: kept });
    await db.cases.filter((row) => row.customerId === gone).modify({ customerId: kept });
    const counted = await db.counters.get('customers');
    if (counted) await db.counters.put({ ...counted, value: counted.value - 1 });
  }
}

/** Every table's rows as plain data, to be put into a browser's store. `now`: 9:04 on the visitor's clock, ms. */
export async function sampleRows(now: number): Promise<Record<string, unknown[]>> {
  const db = new EarshotDb(`sample-${now}-${Math.random()}`);
  try {
    await saveBrand(db, brandRow(now));
    await saveAccounts(db, ACCOUNTS);
    await saveSettings(db, SETTINGS);
    for (const reply of savedReplies(now)) await saveReply(db, reply);
    const judge = judgeOf();
    const posts = [...EARLIER, ...MET.map(find)].map((post) => ({ at: now - post.ago, post, doing: null }));
    const doings = DOINGS.map((doing) => ({ at: now - doing.ago, post: null, doing }));
    for (const { at, post, doing } of [...posts, ...doings].sort((a, b) => a.at - b.at)) {
      if (post) {
        const seen = Math.min(now, at + 3 * MINUTE);
        const then = { ...readPost(post, now), time: timeOf({ ...post, ago: seen - at }, seen) };
        const { capture } = judge.judge(then, seen);
        if (capture) await writeCaptures(db, [capture], { now: seen, savedBy: 'rule' });
      } else if (doing) {
        const row = await db.interactions.get(`${find(doing.post).site}:${idOf(find(doing.post))}`);
        if (!row?.customerId) throw new Error(`The history holds no post "${doing.post}" to act on.`);
        await writeAct(db, { customerId: row.customerId, caseId: row.caseId }, actOf(doing, at), {
          opId: `sample-${doing.ago}-${doing.post}`,
          now: at,
          initials: doing.initials,
        });
      }
    }
    await joinPeople(db);
    const out: Record<string, unknown[]> = {};
    for (const table of db.tables) if (table.name !== 'ops') out[table.name] = await table.toArray();
    return out;
  } finally {
    await db.delete();
  }
}

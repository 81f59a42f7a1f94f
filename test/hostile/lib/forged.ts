/** Messages an attacker sends: every call there is, in its right shape and in wrong ones, and what is no call at all. */
import fc from 'fast-check';
import { CALLS, COMMANDS } from '../../../lib/bus/calls';
import { DEFAULT_SETTINGS } from '../../../lib/model/settings';

export interface Victims {
  docId: string;
  tabId: number;
  caseId: string;
  customerId: string;
  replyId: string;
  brandId: string;
}

const NAMES = [
  ...Object.keys(CALLS),
  ...Object.keys(COMMANDS),
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  '',
  'page.report\0',
  'PAGE.REPORT',
];

/** A capture in its right shape by an invented author. */
export function capture(i: number, site: 'x' | 'facebook' = 'x', over: Record<string, unknown> = {}): unknown {
  const at = 1_790_000_000_000 + i;
  return {
    key: `${site}:198000000000${i}`,
    post: {
      site,
      kind: 'post',
      id: `198000000000${i}`,
      permalink: `/forged_${i % 7}/status/198000000000${i}`,
      author: { handle: `forged_${i % 7}`, name: `Forged ${i % 7}` },
      time: { at, from: at, to: at },
      timeText: null,
      text: `Forged post ${i} about a Brindle kettle`,
      cut: 'none',
      counts: {},
      isAd: false,
      isRepost: false,
      repostedBy: null,
      quoted: null,
      replyTo: [],
      parent: null,
      root: null,
      wall: null,
      audience: 'public',
      language: 'en',
      links: [],
      hasMedia: false,
      ...over,
    },
    matches: [{ brandId: 'brindle', reasons: [{ kind: 'keyword', words: ['brindle'] }], maybe: false }],
    own: null,
  };
}

/** For each call an input in its right shape, aimed at what is there; test/unit/bus holds it to that. */
export function aimed(v: Victims, i: number): [string, unknown][] {
  const opId = `forged-${i}-op`;
  const note = { do: 'note', text: 'forged note' };
  const health = { site: 'x', status: 'reading', seen: 1, read: 1, ads: 0, gaps: {}, lastGood: null, notice: 'forged notice' };
  const whoami = { handle: null, name: null };
  const brand = { id: v.brandId, name: 'Forged', query: 'forged', addressed: false, color: 'red', createdAt: 0 };
  const closed = {
    id: v.caseId,
    customerId: v.customerId,
    brandId: v.brandId,
    site: 'x',
    threadId: 'x:1',
    state: 'done',
    needsAnswer: false,
    owner: null,
    openedAt: 0,
    waitingSince: null,
    lastInAt: 0,
    lastAt: 0,
    closed: null,
    reference: 'FORGED-2',
  };
  const reply = { id: v.replyId, title: 'Forged', text: 'forged', aim: 'answer', tags: [], language: 'en', brandId: null, samples: [] };
  return [
    ['page.report', { docId: v.docId, site: 'x', captures: [capture(i)] }],
    ['page.report', { docId: v.docId, site: 'facebook', captures: [capture(i, 'facebook')] }],
    ['page.report', { docId: v.docId, site: 'x', captures: [capture(i, 'facebook')] }],
    ['page.report', { docId: v.docId, site: 'x', captures: [capture(i, 'x', { text: 'x'.repeat(30_000) })] }],
    ['page.report', { docId: v.docId, site: 'x', captures: [capture(i, 'x', { note: 'more', __proto__: { polluted: 1 } })] }],
    ['page.removed', { docId: v.docId, site: 'facebook', ids: ['1'] }],
    ['page.health', { docId: v.docId, health: { ...health, site: 'facebook' } }],
    ['page.second', { docId: v.docId, engine: true }],
    ['page.card', { docId: v.docId, capture: capture(i, 'facebook'), whoami }],
    ['card.claim', { token: 'f'.repeat(32) }],
    ['card.read', {}],
    ['card.read', { tabId: v.tabId, more: 10_000 }],
    ['card.act', { opId, tabId: v.tabId, action: note }],
    ['card.insert', { opId, tabId: v.tabId, text: 'forged reply', replyId: null, confirmed: ['account', 'not-empty', 'answered'] }],
    ['card.frame', { do: 'move', dx: 500, dy: 500 }],
    ['popup.page', { tabId: v.tabId }],
    ['popup.insert', { opId, tabId: v.tabId, text: 'forged reply', replyId: null, confirmed: [] }],
    ['person.act', { opId, customerId: v.customerId, action: note }],
    ['person.act', { opId, customerId: v.customerId, action: { do: 'dont-contact', on: true } }],
    ['person.erase', { opId, customerId: v.customerId }],
    ['case.act', { opId, caseId: v.caseId, action: { do: 'settled' } }],
    ['case.reference', { opId, caseId: v.caseId, reference: 'FORGED-1' }],
    ['store.changed', null],
    ['store.failed', null],
    ['settings.save', { settings: { ...DEFAULT_SETTINGS, onDuty: false, initials: 'XX' } }],
    ['brand.save', { brand }],
    ['brand.remove', { id: v.brandId }],
    ['accounts.save', { accounts: [] }],
    ['reply.save', { reply: { ...reply, used: 0, lastUsed: null, starter: false, updatedAt: 0 } }],
    ['reply.remove', { id: v.replyId }],
    ['reply.used', { opId, id: v.replyId }],
    ['popup.show', { tabId: v.tabId, key: 'x:1' }],
    ['case.undo', { opId, of: 'forged-act', was: closed, is: closed }],
    ['case.ours', { opId, caseId: v.caseId }],
    ['team.initials', null],
    ['draft.read', { tabId: v.tabId, key: 'x:1' }],
    ['draft.keep', { tabId: v.tabId, key: 'x:1', draft: { text: 'forged text', replyId: null, note: 'forged note' } }],
    ['card.thread', { tabId: v.tabId, key: 'x:1' }],
    ['card.chips', { tabId: v.tabId, key: 'x:1' }],
    ['card.proof', { opId, tabId: v.tabId, key: 'x:1', sure: true }],
    ['card.proof', { opId, tabId: v.tabId, key: 'x:1', sure: true, of: 'x:forged' }],
    ['keywords.seen', {}],
    ['keywords.import', { opId, mode: 'replace', brands: [brand] }],
    ['backup.save', { made: 1, name: 'earshot-2026-11-22-0930.ndjson.gz', url: 'blob:forged' }],
    ['backup.over', null],
    ['guesses.status', null],
    ['guesses.refresh', null],
    ['guesses.forget', { opId, brandId: v.brandId, ids: null }],
    ['quiet.add', { opId, what: { kind: 'word', word: 'forged' }, length: 'good' }],
    ['quiet.remove', { opId, id: 'word:forged' }],
    ['panel.mentions', null],
  ];
}

/** `count` messages, the same for the same `seed`: aimed ones, aimed ones with a field changed, and random ones. */
export function forged(v: Victims, count: number, seed: number): unknown[] {
  const envelope = fc.record({
    earshot: fc.constantFrom(1, 1, 1, '1', true, 2),
    call: fc.constantFrom(...NAMES),
    input: fc.jsonValue({ maxDepth: 3 }),
  });
  const odd = fc.oneof(
    fc.jsonValue({ maxDepth: 2 }),
    fc.record({ earshot: fc.constant(1), command: fc.constantFrom(...Object.keys(COMMANDS)), input: fc.jsonValue() }),
    fc.record({ earshot: fc.constant(1), changed: fc.constant(true) }),
  );
  const random = fc.sample(fc.oneof({ arbitrary: envelope, weight: 3 }, { arbitrary: odd, weight: 1 }), { numRuns: Math.ceil(count / 3), seed });
  const values = fc.sample(fc.jsonValue({ maxDepth: 2 }), { numRuns: Math.ceil(count / 3), seed: seed + 1 });
  return Array.from({ length: count }, (_, i) => {
    if (i % 3 === 0) return random[i / 3];
    const all = aimed(v, i);
    const [call, input] = all[Math.floor(i / 3) % all.length] as [string, unknown];
    if (i % 3 === 1 || input === null) return { earshot: 1, call, input };
    const fields = Object.keys(input as object);
    const field = fields[i % fields.length] ?? '';
    return { earshot: 1, call, input: { ...(input as object), [field]: values[Math.floor(i / 3)] } };
  });
}

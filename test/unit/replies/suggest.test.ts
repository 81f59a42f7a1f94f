import { describe, expect, it } from 'vitest';
import { Suggestion } from '../../../lib/model/card';
import { SavedReplyRow } from '../../../lib/model/settings';
import { starterReplies } from '../../../lib/replies/starter';
import { Suggester, type SuggestInput } from '../../../lib/replies/suggest';
import { checkTemplate } from '../../../lib/replies/template';

const NOW = Date.UTC(2026, 2, 2, 9);
const REPLIES = starterReplies(NOW);
const input = (text: string, more: Partial<SuggestInput> = {}): SuggestInput => ({
  post: { site: 'x', text, language: 'en', permalink: '/mara_lind/status/1', author: { handle: 'mara_lind', name: 'Mara Lind' } },
  brand: { id: 'brindle', name: 'Brindle', handle: 'brindle_help' },
  person: { name: 'Mara Lind', handle: 'mara_lind' },
  agent: { initials: '^AB' },
  replies: REPLIES,
  now: NOW,
  caseReference: 'B-7',
  ...more,
});
const suggest = (text: string, more?: Partial<SuggestInput>) => new Suggester().suggest(input(text, more));

describe('starter set', () => {
  it('fits the model, can be filled, and names only variables that exist or that a person fills in', () => {
    for (const reply of REPLIES) {
      expect(SavedReplyRow.parse(reply)).toEqual(reply);
      const checked = checkTemplate(reply.text);
      expect(checked.ok && checked.unknown.map(({ name }) => name)).toEqual(reply.id === 'starter-en-correct' ? ['facts'] : []);
    }
    expect(new Set(REPLIES.map(({ id }) => id)).size).toBe(REPLIES.length);
  });

  it('sells nothing', () => {
    for (const { text } of REPLIES) expect(text).not.toMatch(/\bbuy now\b|discount|offer|best|amazing|great news|\d ?%|check out|visit our/i);
  });
});

describe('suggestions', () => {
  it.each([
    ['@brindle_help my kettle has a leaking lid since yesterday', 'starter-en-broken-part'],
    ['Third week. Still nothing.', 'starter-en-waiting'],
    ['burnt my hand on this thing', 'starter-en-safety'],
    ['how often should I descale and how do I clean it', 'starter-en-how-to'],
    ['when will my parcel arrive??', 'starter-en-late-delivery'],
    ['I want a refund, give me my money back', 'starter-en-refund'],
    ['love my new one, best ever, thank you', 'starter-en-thank-praise'],
  ])('for "%s" the right saved reply comes first', (text, id) => {
    const found = suggest(text);
    expect(found[0]?.replyId).toBe(id);
    for (const each of found) expect(Suggestion.parse(each)).toEqual(each);
  });

  it.each([
    'The council meets on Tuesday to vote about parking',
    'Lewandowski scores twice in Barcelona',
    'qwertz uiop',
    '',
    '😀😀😀',
    'https://brindle.example/x @brindle_help',
  ])('declines where nothing fits: "%s"', (text) => {
    expect(suggest(text)).toEqual([]);
  });

  it('takes the own handle for nothing, and leaves a longer one whole that begins like it', () => {
    const to = (text: string) => suggest(text, { brand: { id: 'brindle', name: 'Brindle', handle: 'refund' } });
    expect(suggest('@refund hello there')[0]?.replyId).toBe('starter-en-refund');
    expect(to('@refund hello there')).toEqual([]);
    expect(to('@refunds hello there')[0]?.replyId).toBe('starter-en-refund');
  });

  it('says why in words of the post', () => {
    expect(suggest('Hello! The Lid leaks, what now?')[0]?.why[0]).toMatch(/^answers “.*(?:Lid leaks|leaks).*”$/);
  });

  it('fills the reply for the person answered, and for nobody else', () => {
    expect(suggest('The lid leaks')[0]?.text).toMatch(/^Hi Mara, sorry about that\. .* \^AB$/);
    expect(suggest('The lid leaks', { person: { name: 'KETTLE NEWS 24', handle: 'knews' } })[0]?.text).toMatch(/^Hi @knews, sorry/);
    const facebook = input('The lid leaks').post;
    expect(
      suggest('The lid leaks', { post: { ...facebook, site: 'facebook' }, person: { name: 'KETTLE NEWS 24', handle: '1000123' } })[0]?.text,
    ).toMatch(/^Hi, sorry/);
  });

  it.each([
    ['https://evil.example/x', null],
    ['Pay at evil.example now', null],
    ['Ask @evil_help', null],
    ['\u202emoc.live\u2066', null],
    ['J.R. Lind, Dr. Weber', 'J.R. Lind, Dr. Weber'],
    ['Mara \u202eLind\u2066', 'Mara Lind'],
    ['Mara {{ 7 }} <b>', 'Mara 7 <b>'],
  ])('puts no link, mention or turned writing into a reply by the name %j', (name, shown) => {
    const replies = REPLIES.map((reply) => ({ ...reply, text: reply.text.replaceAll('person.first_name', 'person.name') }));
    const [first] = suggest('The lid leaks', { replies, person: { name, handle: 'mara_lind' } });
    expect(first?.text.startsWith(`Hi ${shown ?? '⟦name⟧'}, sorry`), first?.text).toBe(true);
  });

  it('asks for what is not known', () => {
    const [first] = suggest('Third week. Still nothing.', { caseReference: null, agent: { initials: '' } });
    expect(first?.missing.map(({ name }) => name)).toEqual(['case.reference', 'agent.initials']);
    expect(first?.text).toContain('⟦case reference⟧');
  });

  it('answers in the language of the post only, and in any where the language is not known', () => {
    const german = input('Der Deckel ist undicht', {}).post;
    expect(suggest('Der Deckel ist undicht', { post: { ...german, language: 'de' } }).map(({ language }) => language)).toEqual(['de']);
    expect(suggest('Der Deckel ist undicht', { post: { ...german, language: 'pl' } })).toEqual([]);
    expect(suggest('Der Deckel ist undicht', { post: { ...german, language: null } })[0]?.replyId).toBe('starter-de-defekt');
  });

  it("offers no other brand's replies", () => {
    const replies = REPLIES.map((reply) => ({ ...reply, brandId: reply.id === 'starter-en-broken-part' ? 'other' : null }));
    expect(suggest('The lid leaks', { replies }).map(({ replyId }) => replyId)).not.toContain('starter-en-broken-part');
  });

  it('follows changed, added and removed replies from one question to the next', () => {
    const suggester = new Suggester();
    const own: SavedReplyRow = {
      ...(REPLIES[0] as SavedReplyRow),
      id: 'own',
      title: 'Limescale flakes',
      text: 'They are harmless.',
      samples: ['white flakes in the water'],
      used: 12,
    };
    expect(suggester.suggest(input('white flakes in my water, why?', { replies: [...REPLIES, own] }))[0]).toMatchObject({ replyId: 'own', used: 12 });
    expect(suggester.suggest(input('white flakes in my water, why?', { replies: [...REPLIES, own] }))[0]?.why).toContain('used 12 times');
    const changed = { ...own, title: 'Descaling in winter', samples: ['frozen pipes'], text: 'Wait.' };
    expect(suggester.suggest(input('frozen pipes', { replies: [...REPLIES, changed] }))[0]?.replyId).toBe('own');
    expect(suggester.suggest(input('white flakes in my water, why?', { replies: REPLIES })).map(({ replyId }) => replyId)).not.toContain('own');
  });

  it('offers a reply whose template is broken without its braces', () => {
    const broken: SavedReplyRow = {
      ...(REPLIES[0] as SavedReplyRow),
      id: 'broken',
      text: 'Hi {{person.first_name, try this',
      samples: ['white flakes in the water'],
    };
    expect(suggest('white flakes in the water', { replies: [broken] })[0]?.text).toMatch(/^[^{}]*, try this[^{}]*$/);
  });
});

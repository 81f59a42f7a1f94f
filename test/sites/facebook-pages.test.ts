/** Invented pages of three generations of Facebook's markup, in Spanish, German, English and French. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Post } from '../../lib/model/post';
import { openReader, type PageReading, type Reader } from './reader';
import { FACEBOOK_PAGES } from './facebook-addresses';

const NOW = Date.UTC(2026, 5, 1, 12);
const HOUR = 3_600_000;
let reader: Reader;
const pages: Record<string, PageReading> = {};
const html = (name: string): string => readFileSync(join(import.meta.dirname, `html/facebook-${name}.html`), 'utf8');
beforeAll(async () => {
  reader = await openReader('lib/sites/facebook/adapter', 'facebookAdapter', NOW);
  for (const [name, url] of Object.entries(FACEBOOK_PAGES)) pages[name] = await reader.read(html(name), url);
});
afterAll(() => reader.close());

const on = (page: string): Post[] => pages[page]?.posts ?? [];
/** The post whose text carries this word. */
const post = (page: string, word: string): Post | undefined => on(page).find((each) => each.text.includes(word));

describe('a Page of 2021 (numbered articles)', () => {
  it('joins comment, reply and reply to a reply to what each answers, so that "under our post" and "reply to us" hold', () => {
    const [top, first, reply, again] = on('page-2021');
    expect(top).toMatchObject({
      id: '4400112233445566',
      permalink: '/brindle.kettles/posts/4400112233445566',
      counts: { replies: 4 },
      audience: 'public',
    });
    const root = { id: top?.id, author: { handle: 'brindle.kettles', name: 'Brindle' } };
    expect(first).toMatchObject({
      kind: 'comment',
      id: '7001',
      author: { handle: 'mara.lindqvist.7', name: 'Mara Lindqvist' },
      parent: root,
      root,
      language: 'es',
      audience: 'public',
    });
    expect(first?.text).toBe('Tercera semana. Sigue sin llegar nada. tok2 😡');
    expect(reply).toMatchObject({ id: '7002', parent: { id: '7001', author: { name: 'Mara Lindqvist' } }, root, replyTo: ['mara.lindqvist.7'] });
    expect(again).toMatchObject({ id: '7003', parent: { id: '7002', author: { handle: 'brindle.kettles' } }, root });
  });

  it('a post by somebody else on our Page stands on its wall, and is theirs', () => {
    expect(post('page-2021', 'tok5')).toMatchObject({
      author: { handle: 'ada.rocafort' },
      wall: { kind: 'page', handle: 'brindle.kettles', name: 'Brindle' },
    });
  });

  it('a shared post keeps its own words apart from the words of the one it shares', () => {
    expect(post('page-2021', 'tok6')).toMatchObject({
      text: 'Gracias, Nuria. tok6',
      audience: 'limited',
      counts: { replies: null },
      isRepost: true,
      quoted: { id: '990011', author: { handle: 'nuria.salt', name: 'Nuria Salt' }, text: 'Mi hervidor cumple diez años tok7' },
    });
  });

  it('takes tracking off the links of a text and leaves links within the site out', () => {
    expect(post('page-2021', 'tok1')?.links).toEqual(['https://brindle.example/tapa?a=1']);
  });

  it('empty units and loading placeholders are neither posts nor gaps', () => {
    expect([pages['page-2021']?.units, pages['page-2021']?.gaps]).toEqual([8, {}]);
  });
});

describe('a home feed of 2024 (numbered, no articles)', () => {
  it('ads are never passed as posts: label named by id, in plain words, call to action, explanation link', () => {
    expect(
      on('feed-2024')
        .filter((each) => each.isAd)
        .map((each) => [each.kind, each.author.name]),
    ).toEqual([
      ['ad', 'Pfannenwelt'],
      ['ad', 'Topfmarkt'],
      ['ad', 'Deckelhaus'],
      ['ad', 'Herdgut'],
    ]);
    expect(post('page-2021', 'tok8')).toMatchObject({ kind: 'ad', isAd: true });
    expect(post('feed-2024', 'tok28')).toMatchObject({ kind: 'post', isAd: false, author: { name: 'Bo Anders' } });
  });

  it('of a group post in the feed the author is the person, not the group in the heading', () => {
    expect(post('feed-2024', 'tok23')).toMatchObject({
      author: { handle: '100022233344455', name: 'Runa Kessler' },
      wall: { kind: 'group', handle: '4477001122', name: 'Teekesselfreunde' },
      id: '88001122',
      audience: 'public',
    });
  });

  it('a text cut by "See more" is said to be cut; its dots are part of it, the button is not', () => {
    expect(post('feed-2024', 'tok21')).toMatchObject({
      text: 'Mein Brindle pfeift schief. tok21…',
      cut: 'see-more',
      audience: 'limited',
      counts: { replies: 12 },
    });
  });

  it('hidden shells, suggestions of people and letters spread as bait are not read', () => {
    expect(on('feed-2024').some((each) => /tok29|q w e r t z/.test(each.text))).toBe(false);
    expect(post('feed-2024', 'tok30')?.text).toBe('Ohne Marke geschrieben tok30');
    expect(pages['feed-2024']?.gaps).toEqual({});
  });
});

describe('a home feed of 2020 (numbered articles)', () => {
  it('reads comments by name, by sticker alone and by somebody without a name, and the reply under them', () => {
    expect(
      on('home-2020')
        .filter((each) => each.kind === 'comment')
        .map((each) => [each.id, each.author.handle, each.author.name, each.parent?.id]),
    ).toEqual([
      ['7101', 'ada.rocafort', 'Ada Rocafort', '4400'],
      ['7102', 'mara.lindqvist.7', 'Mara Lindqvist', '7101'],
      ['7103', null, 'Anonymous participant 88', '4400'],
      ['7104', 'bo.anders', 'Bo Anders', '4400'],
    ]);
    expect(post('home-2020', 'tok63')?.text).toBe('Rather not say tok63');
  });

  it("reads a Page's picture, an event and words on a colour, and takes a labelled unit of another sort for no comment", () => {
    expect(
      on('home-2020')
        .filter((each) => each.kind === 'post')
        .map((each) => [each.id, each.author.name, each.text]),
    ).toEqual([
      ['4400', 'Mara Lindqvist', 'Third week. Still nothing. tok60 😡\nSecond part'],
      ['9912', 'Brindle', 'The new lid tok64'],
      ['77001', 'Kesselclub', ''],
      ['4401', 'Olu Vance', 'Words on a colour tok65'],
    ]);
  });
});

it('units that are only described (2024, some people) are told apart', () => {
  expect(on('described-2024').map((each) => [each.id, each.text])).toEqual([
    ['pfbid0Mara', 'No number here tok70'],
    ['pfbid0Bo', 'Nor here tok71'],
    ['9913', ''],
  ]);
});

it('the column beside a picture (2022) is the post, and its comments stand under it', () => {
  expect(on('viewer-2022').map((each) => [each.kind, each.id, each.author.name, each.text, each.parent?.id])).toEqual([
    ['post', '9914', 'Mara Lindqvist', 'It leaks at the spout tok80', undefined],
    ['comment', '7201', 'Brindle', 'Please send us a message tok81', '9914'],
  ]);
});

describe('a private group of 2026 with a dialog over its feed (no numbers)', () => {
  it('reads the feed and the dialog, whose comments carry the address the feed does not show', () => {
    expect(pages['group-2026']?.roots).toBe(2);
    expect(on('group-2026').map((each) => [each.id, each.author.name])).toEqual([
      [null, 'Greta Holm'],
      [null, 'Sven Aldo'],
      [null, 'Anonymous participant'],
      ['660077', 'Greta Holm'],
      ['9001', 'Tuva Elm'],
      ['9002', 'Brindle'],
    ]);
    expect(on('group-2026').every((each) => each.audience === 'limited')).toBe(true);
    expect(post('group-2026', 'tok41')).toMatchObject({
      timeText: null,
      time: null,
      wall: { kind: 'group', handle: '9911223344', name: 'Kettle Circle' },
    });
    expect(post('group-2026', 'tok45')?.author).toEqual({ handle: null, name: 'Anonymous participant' });
    expect(post('group-2026', 'tok43')?.quoted).toMatchObject({ author: { handle: 'olu.vance' }, text: 'Original words tok44' });
  });
});

describe('a profile of 2026 (neither feed nor numbers: one comment button each)', () => {
  it('tells posts apart by their buttons and keeps a shared post inside its own', () => {
    expect(on('profile-2026').map((each) => [each.kind, each.author.name, each.audience])).toEqual([
      ['post', 'Inès Fauvel', 'public'],
      ['post', 'Inès Fauvel', 'limited'],
      ['comment', 'Luc Mistral', 'limited'],
      ['post', 'Zoé Calme', 'limited'],
    ]);
    expect(post('profile-2026', 'tok51')).toMatchObject({ counts: { replies: 1234 }, quoted: { id: 'pfbid0Noe', text: 'Paroles de Noé tok52' } });
    expect(post('profile-2026', 'tok55')?.wall).toEqual({ kind: 'profile', handle: '100012312312312', name: 'Inès Fauvel' });
  });
});

it('times are intervals of the page language, days and dates included', () => {
  const hours = (page: string, word: string): number[] => {
    const time = post(page, word)?.time;
    return time ? [(NOW - time.from) / HOUR, (NOW - time.to) / HOUR] : [];
  };
  expect(hours('page-2021', 'tok1')).toEqual([6, 5]);
  expect(hours('feed-2024', 'tok21')).toEqual([4, 3]);
  expect(hours('feed-2024', 'tok23')).toEqual([72, 48]);
  expect(hours('feed-2024', 'tok30')[1]).toBeCloseTo(40 / 60, 5);
  expect(hours('profile-2026', 'tok53')).toEqual([21 * 24, 14 * 24]);
  const day = post('profile-2026', 'tok55')?.time;
  expect(day && new Date(day.from).toString()).toContain('Mar 12 2024');
});

it('every mark has a place outside links, in its own unit', () => {
  for (const name of Object.keys(FACEBOOK_PAGES))
    for (const anchor of pages[name]?.anchors ?? []) expect(anchor).toMatchObject({ inLink: false, inUnit: true });
});

it('says who is signed in as far as box, navigation and label agree', () => {
  expect(Object.values(pages).map((page) => page.who)).toEqual([
    { handle: null, name: 'Brindle' },
    { handle: 'ida.morgen', name: 'Ida Morgen' },
    { handle: '100000777', name: 'Ida Morgen' },
    { handle: 'ida.morgen', name: 'Ida Morgen' },
    { handle: null, name: null },
    { handle: 'ida.morgen', name: 'Ida Morgen' },
    { handle: null, name: 'Inès Fauvel' },
  ]);
});

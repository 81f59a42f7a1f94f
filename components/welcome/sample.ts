/** Invented posts with the user's own words in them: what would be marked is decided by the real matcher, not here. */
import type { QueryForm } from '../../lib/listening/form';
import type { Post } from '../../lib/model/post';

interface Words {
  name: string;
  also: string;
  tag: string;
  account: string;
  only: string | null;
  not: string | null;
}

const POSTS: readonly { who: string; text: (w: Words) => string }[] = [
  { who: 'Odile Farrow', text: (w) => `My ${w.name} came today${w.only ? `, ${w.only} and all` : ''}. I am in love already.` },
  { who: 'Tomas Quill', text: (w) => `Has anybody else had trouble with ${w.name} this month?${w.only ? ` It is the ${w.only}.` : ''}` },
  { who: 'Petra Lund', text: (w) => `${w.name.toUpperCase()} NEVER AGAIN. Two weeks and not one answer${w.only ? ` about the ${w.only}` : ''}!` },
  { who: 'Ravi Holm', text: (w) => `A friend told me to try ${w.also}${w.only ? ` for the ${w.only}` : ''}. Worth it?` },
  { who: 'Ana Brook', text: (w) => `Best thing I bought this year ${w.tag}${w.only ? ` ${w.only}` : ''}` },
  { who: 'Joss Merrin', text: (w) => `Thanks ${w.account} for the quick help yesterday${w.only ? ` with the ${w.only}` : ''}.` },
  { who: 'Lise Arden', text: (w) => `Is ${w.name}'s shop open on Sunday?` },
  {
    who: 'Milo Sandoval',
    text: (w) => (w.not ? `${w.name} and ${w.not}: why does everybody mix these up?` : `Rain, tea, ${w.name}. That kind of morning.`),
  },
  { who: 'Edda Voss', text: (w) => (w.not ? `Nothing but ${w.not} today.` : 'Nothing but rain today.') },
  { who: 'Karl Ibsen', text: (w) => (w.only ? `I could talk about ${w.only} all evening.` : 'I could talk about football all evening.') },
  { who: 'Noor Vega', text: () => 'Lovely walk along the river this morning.' },
  { who: 'Sam Ostrow', text: () => 'Anyone got a spare ticket for Friday? Asking for my brother.' },
];

/** An entry as a person would write it in a post: a wildcard gets an ending. */
const written = (entry: string): string => entry.replaceAll('*', 'y').replaceAll('?', 'a');

/** Twelve posts with the words of a form in them; `name` stands in where the form has none. */
export function samplePosts(form: QueryForm, name: string): Post[] {
  const first = written(form.names[0] ?? (name.trim() || 'your brand'));
  const bare = first.replace(/[^\p{L}\p{N}]/gu, '');
  const words: Words = {
    name: first,
    also: written(form.alsoWritten[0] ?? form.names[1] ?? first),
    tag: form.accountsAndTags.find((entry) => entry.startsWith('#')) ?? `#${bare}`,
    account: form.accountsAndTags.find((entry) => entry.startsWith('@')) ?? `@${bare}`,
    only: form.onlyWith[0] ? written(form.onlyWith[0]) : null,
    not: form.notWhen[0] ? written(form.notWhen[0]) : null,
  };
  return POSTS.map(({ who, text }, i) => ({
    site: 'x',
    kind: 'post',
    id: `sample-${i}`,
    permalink: null,
    author: { handle: null, name: who },
    time: null,
    timeText: null,
    text: text(words),
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
    language: null,
    links: [],
    hasMedia: false,
  }));
}

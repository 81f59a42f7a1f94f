/** The invented people of the sample street: their sample posts, who they are, and what was said before. */
import { fromForm, toForm, type QueryForm } from '../../lib/listening/form';
import type { Post } from '../../lib/model/post';
import { formOf, NO_LINES } from '../queries/lines';
import { samplePosts } from '../welcome/sample';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** The maker of kettles who lends the street a name where nobody has said one yet. */
export const STAND_IN = {
  id: 'street',
  name: 'Brindle',
  color: 'teal',
  query: fromForm({ ...formOf(NO_LINES), names: ['Brindle'] }),
  addressed: true,
};

export interface Before {
  kind: 'theirs' | 'ours' | 'note';
  /** Ms before now. */
  ago: number;
  text: string;
}

/** By the author's name: what the street knows of them from earlier. */
const BEFORE: Readonly<Record<string, (name: string) => readonly Before[]>> = {
  'Petra Lund': (name) => [
    { kind: 'note', ago: 12 * DAY, text: 'Asked the workshop to call her back.' },
    {
      kind: 'ours',
      ago: 13 * DAY - 90 * MINUTE,
      text: 'Hello Petra, I am sorry about the wait. I ask our workshop today and write to you tomorrow.',
    },
    { kind: 'theirs', ago: 13 * DAY, text: `Still waiting for a word from ${name}. Is anybody there?` },
  ],
  'Tomas Quill': (name) => [{ kind: 'theirs', ago: 40 * DAY, text: `Three years with ${name} and never a problem.` }],
  'Joss Merrin': (name) => [
    { kind: 'ours', ago: DAY, text: 'Hello Joss, it is on its way to you now.' },
    { kind: 'theirs', ago: DAY + 70 * MINUTE, text: `Could somebody at ${name} look into my order, please?` },
  ],
};

export const before = (author: string, brand: string): readonly Before[] => BEFORE[author]?.(brand) ?? [];

/** The reference of a case that the street's team has given one. */
export const referenceOf = (author: string): string | null => (author === 'Petra Lund' ? 'K-2104' : null);

/** Every author has a handle, every post a time: newest first, a few minutes between two. */
export function streetPosts(form: QueryForm | null, name: string, now: number): Post[] {
  return samplePosts(form ?? formOf(NO_LINES), name).map((post, i) => {
    const at = now - (4 + i * 7) * MINUTE;
    const handle = (post.author.name ?? '').toLowerCase().replace(/[^a-z]+/g, '_');
    return { ...post, author: { ...post.author, handle }, time: { at, from: at, to: at }, language: 'en' };
  });
}

export const formOfQuery = (query: string): QueryForm | null => toForm(query);

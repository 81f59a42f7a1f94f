/** Sentences of thread, look-alikes and chips. Pure. */
import type { PostAuthor, PostTime } from '../../../lib/model/post';
import type { Alike, Chips, ThreadView } from '../../../lib/model/sense';
import { ago } from '../../ui/time-words';
import { at } from '../../ui/words';

export const nameOf = (author: PostAuthor): string => author.name || (author.handle ? at(author.handle) : 'somebody');
export const handleOf = (author: PostAuthor): string => (author.handle ? at(author.handle) : nameOf(author));

/** An interval up to this wide is said without "about", ms. */
const SHARP = 120_000;

/** How long ago in the number the site itself shows: "4 min" stays four until the fifth is full. */
export const siteAgo = (time: PostTime, now: number): string =>
  time.at !== null ? ago(time.at, now) : ago(time.to, now, time.to - time.from > SHARP);

const clock = (ms: number): string => new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' }).format(new Date(ms));

/** "looked 12:04, 6 of 20 replies shown": what the sentence before it rests on. */
export function lookedAt({ at: when, shown, total }: Pick<ThreadView, 'at' | 'shown' | 'total'>): string {
  // The site's own number may lag behind what stands there.
  const all = total === null ? null : Math.max(total, shown);
  const replies =
    all === null
      ? `${shown} ${shown === 1 ? 'reply' : 'replies'} shown`
      : all === 0
        ? 'no replies yet'
        : `${shown} of ${all} ${all === 1 ? 'reply' : 'replies'} shown`;
  return `looked ${clock(when)}, ${replies}`;
}

/** Why an account looks like ours. */
export function alikeWords({ like, how, added }: Alike): string {
  if (how === 'words' && added.length) return `It reads as “${like}” with ${added.map((word) => `“${word}”`).join(', ')} added.`;
  if (how === 'close') return `It is one letter away from “${like}”.`;
  return how === 'name' ? `Its name reads as your “${like}”.` : `It reads as “${like}”, written with other signs.`;
}

const MOODS = { positive: 'pleased', negative: 'upset' } as const;

/** "mood changed: sounds upset (guess), was pleased 3 May"; without "(guess)" where a person has set it. */
export const moodWords = (mood: NonNullable<Chips['mood']>, now: number): string =>
  `mood changed: sounds ${MOODS[mood.is]}${mood.guess ? ' (guess)' : ''}, was ${MOODS[mood.was]} ${ago(mood.at, now, true)}`;

/** "7 others wrote this in the last hour, usual 1". */
export function sameWords({ others, more, usual }: NonNullable<Chips['same']>): string {
  const who = `${more ? 'at least ' : ''}${others} ${others === 1 ? 'other' : 'others'}`;
  return `${who} wrote this in the last hour${usual === null ? '' : `, usual ${usual}`}`;
}

/** The week's figures in words: none claims more than the rough times of a site allow. Pure. */
import { LEAST, type Median, type Report } from '../../lib/customers/report';
import { count } from '../ui/words';

const MINUTE = 60_000;

/** `words` says a span of ms. Where the true median may be nothing at all, only its most is said. */
export function medianWords({ ms, n, about, least, most }: Median, words: (ms: number) => string): { figure: string; more: string } {
  if (ms === null || least === null || most === null)
    return { figure: '–', more: `too few to say: ${count(n, 'answer', 'answers')}, at least ${LEAST} needed` };
  const from = `n = ${n.toLocaleString('en')}`;
  if (!about || words(least) === words(most)) return { figure: words(ms), more: from };
  if (least < MINUTE) return { figure: `up to ${words(most)}`, more: from };
  return { figure: `about ${words(ms)}`, more: `${from}, between ${words(least)} and ${words(most)}` };
}

/** `3 still open`, and how many of them may be answered. */
export const openWords = ({ open, doubtful }: Pick<Report, 'open' | 'doubtful'>): string =>
  `${open} still open${doubtful ? ` (${doubtful === open ? 'perhaps' : `${doubtful} perhaps`} answered)` : ''}`;

/** What rough times keep from being told, a sentence each. */
export function leftOut({ coarse, otherDays, doubtful }: Pick<Report, 'coarse' | 'otherDays' | 'doubtful'>): string[] {
  const said = [];
  if (coarse) said.push(`${count(coarse, 'answer is', 'answers are')} left out of the medians: the site showed the time too roughly.`);
  if (doubtful)
    said.push(
      `${count(doubtful, 'open conversation has', 'open conversations have')} an answer that may be older than the question: the site showed the time too roughly.`,
    );
  if (otherDays) said.push(`${count(otherDays, 'post', 'posts')} may be from other days: the site showed the time too roughly.`);
  return said;
}

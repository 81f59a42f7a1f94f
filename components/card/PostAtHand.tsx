import type { CardView } from '../../lib/model/card';
import { Icon } from '../ui/Icon';
import { LongText } from '../ui/LongText';
import { MarkGlyph } from '../ui/MarkGlyph';
import { fullTime, postAgo } from '../ui/time-words';
import { CASE_WORDS, reasonWords, siteName } from '../ui/words';
import { Notice, type Tone } from '../ui/Notice';
import { glyphOf } from './state';
import { wordsAtHand } from './words-at-hand';

const TONES: Readonly<Record<string, Tone | 'accent'>> = { 'needs-you': 'warn', new: 'accent', taken: 'info', answered: 'good' };

/** The post this card was opened for: what it says, why it is ours, and where its case stands. */
export function PostAtHand({ view, now }: { view: CardView; now: number }) {
  const { post } = view;
  const here = view.history.find((entry) => entry.here)?.row;
  const { text, cut, other, before } = wordsAtHand(post, here);
  const glyph = glyphOf(view);
  return (
    <article className="at-hand" aria-label="This post">
      <p className="row wrap">
        <span className="chip" data-tone={TONES[glyph] ?? 'plain'}>
          <MarkGlyph state={glyph} size={14} />
          {view.case ? (glyph === 'needs-you' ? 'Needs an answer' : CASE_WORDS[view.case.state]) : 'Not saved'}
          {view.case?.owner ? ` by ${view.case.owner}` : ''}
          {view.case?.reference && !view.referenceUrl ? ` · ${view.case.reference}` : ''}
        </span>
        {view.referenceUrl ? (
          <a className="small" href={view.referenceUrl} target="_blank" rel="noreferrer">
            {view.case?.reference} <Icon name="out" size={12} />
          </a>
        ) : null}
        <span className="tiny quiet">
          {siteName(post.site)} · <time title={post.time ? fullTime(post.time) : undefined}>{postAgo(post.time, now)}</time>
          {post.audience === 'limited' ? ' · not public' : ''}
        </span>
      </p>
      <LongText text={text} lang={post.language} removed={Boolean(here?.removedAt)} key={view.key} />
      {!text ? <p className="quiet small">{post.hasMedia ? 'A picture or video without text.' : 'No text.'}</p> : null}
      {post.quoted ? (
        <blockquote className="quoted">
          <LongText text={post.quoted.text} key={view.key} />
        </blockquote>
      ) : null}
      {other === null ? null : (
        <Notice tone="warn" live>
          <b>Edited?</b> It was also seen with other words. Reload the page to see which stand now.
          {other ? <LongText text={other} key={view.key} /> : <p className="quiet">Without text.</p>}
        </Notice>
      )}
      {before === null ? null : (
        <details className="was-text">
          <summary>Edited. Before:</summary>
          <LongText text={before} />
        </details>
      )}
      <p className="row wrap tiny quiet why">
        {view.match.reasons.map((reason) => (
          <span key={reason.kind}>{reasonWords(reason)}</span>
        ))}
        {cut === 'none' ? null : <span>{cut === 'see-more' ? 'only the start is shown on the page' : 'cut, it was too long'}</span>}
      </p>
    </article>
  );
}

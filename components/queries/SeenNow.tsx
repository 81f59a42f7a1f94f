import { useEffect, useMemo, useState } from 'react';
import { send } from '../../lib/bus/client';
import { checkQuery } from '../../lib/listening/compile';
import { explain } from '../../lib/listening/explain';
import type { Post } from '../../lib/model/post';
import { MarkGlyph } from '../ui/MarkGlyph';
import { Notice } from '../ui/Notice';
import { count } from '../ui/words';
import { HitText } from './HitText';
import { NotUs } from './NotUs';

const SHOWN = 30;
const SHORT = 400;

type Seen = { posts: readonly Post[]; pages: number } | { failed: string };

/** Asks the open pages; again when this tab comes back to the front, as somebody will have scrolled meanwhile. */
function useSeen(): { seen: Seen | null; look: () => void } {
  const [seen, setSeen] = useState<Seen | null>(null);
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    const stop = new AbortController();
    void send('keywords.seen', {}).then((answer) => {
      if (!stop.signal.aborted) setSeen(answer.ok ? answer.value : { failed: answer.message });
    });
    document.addEventListener('visibilitychange', () => !document.hidden && setTurn((n) => n + 1), { signal: stop.signal });
    return () => stop.abort();
  }, [turn]);
  return { seen, look: () => setTurn((n) => n + 1) };
}

/**
 * The keywords at work on the posts that stand on open pages now. They are in memory only, as long as this page is open.
 * `broken`: what is being written has a mistake and `query` is what stood there before: an exclusion would write over it.
 */
export function SeenNow({
  query,
  kept,
  now,
  take,
  broken,
}: {
  query: string;
  kept: readonly Post[];
  now: number;
  take: (query: string) => void;
  broken: boolean;
}) {
  const { seen, look } = useSeen();
  const [asked, setAsked] = useState<Post | null>(null);
  const [taken, setTaken] = useState<{ part: string; before: string; after: string } | null>(null);
  const ast = useMemo(() => {
    const checked = query.trim() ? checkQuery(query) : null;
    return checked?.ok ? checked.ast : null;
  }, [query]);
  const posts = useMemo(() => (seen && 'posts' in seen ? seen.posts : []), [seen]);
  const rows = useMemo(() => posts.map((post) => ({ post, why: ast && explain(ast, post, now) })), [posts, ast, now]);
  const hits = rows.flatMap(({ post, why }) => (why ? [{ post, why }] : []));
  const others = useMemo(() => [...posts, ...kept].filter((post) => post !== asked), [posts, kept, asked]);

  const choose = (next: string, part: string): void => {
    setTaken({ part, before: query, after: next });
    setAsked(null);
    take(next);
  };
  return (
    <section className="stack tight hits" aria-label="On your open pages">
      <div className="row apart wrap">
        <p role="status" className="small">
          {!seen ? (
            'Asking your open pages'
          ) : 'failed' in seen ? (
            seen.failed
          ) : seen.pages ? (
            <>
              <b>
                {hits.length} of {count(posts.length, 'post', 'posts')}
              </b>{' '}
              on your open pages would be marked. <span className="quiet">They are not kept.</span>
            </>
          ) : (
            'No page of X or Facebook is open. Open one beside this, and its posts are tried here.'
          )}
        </p>
        <button type="button" className="btn bare" onClick={look}>
          Look again
        </button>
      </div>
      {taken && taken.after === query && !broken ? (
        <Notice tone="good" live>
          Added <code dir="auto">NOT {taken.part}</code>. Save the brand to use it.{' '}
          <button type="button" className="btn link" onClick={() => take(taken.before)}>
            Take it back
          </button>
        </Notice>
      ) : null}
      <ul
        onKeyDown={(e) => {
          const row = e.key === 'Delete' && !broken ? (e.target as Element).closest('li[data-row]') : null;
          const post = row && hits[Number(row.getAttribute('data-row'))]?.post;
          if (post) setAsked(post);
        }}
      >
        {hits.slice(0, SHOWN).map(({ post, why }, i) => (
          <li key={post.id ?? `${post.author.name ?? ''}${post.text}`} className="row hit" data-hit="" data-row={i}>
            <MarkGlyph state="new" label="Marked" />
            <div className="grow stack tight">
              <p dir="auto">
                <HitText text={post.text.slice(0, SHORT)} spots={why.spots.filter(({ end }) => end <= SHORT)} />
              </p>
              {asked === post && !broken ? (
                <NotUs query={query} post={post} others={others} now={now} take={choose} leave={() => setAsked(null)} />
              ) : (
                <div className="row wrap">
                  {broken ? null : (
                    <button type="button" className="btn" aria-keyshortcuts="Delete" onClick={() => setAsked(post)}>
                      Not about us
                    </button>
                  )}
                  {why.maybe ? <span className="tiny quiet">Decided when it is seen: your history counts here.</span> : null}
                  {why.spots.length ? null : <span className="tiny quiet">By who wrote it or what kind of post it is.</span>}
                </div>
              )}
            </div>
          </li>
        ))}
      </ul>
      {hits.length > SHOWN ? <p className="tiny quiet">{hits.length - SHOWN} more.</p> : null}
      {rows.length > hits.length ? (
        <details>
          <summary className="small">{count(rows.length - hits.length, 'post', 'posts')} not marked</summary>
          <ul>
            {rows
              .filter(({ why }) => !why)
              .slice(0, SHOWN)
              .map(({ post }) => (
                <li key={post.id ?? `${post.author.name ?? ''}${post.text}`} className="row">
                  <span className="no-mark" />
                  <span className="grow" dir="auto">
                    {post.text.slice(0, SHORT) || 'No text'}
                  </span>
                </li>
              ))}
          </ul>
        </details>
      ) : null}
    </section>
  );
}

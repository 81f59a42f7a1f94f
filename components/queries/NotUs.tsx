import { useMemo } from 'react';
import { exclusionsFor } from '../../lib/listening/exclude';
import type { Post } from '../../lib/model/post';
import { count } from '../ui/words';

/** Ways to leave one post out, each shown with what else it would cost, before one is taken. */
export function NotUs({
  query,
  post,
  others,
  now,
  take,
  leave,
}: {
  query: string;
  post: Post;
  others: readonly Post[];
  now: number;
  take: (query: string, part: string) => void;
  leave: () => void;
}) {
  const ways = useMemo(() => exclusionsFor(query, post, others, now), [query, post, others, now]);
  return (
    <div className="not-us stack tight" role="group" aria-label="Leave this post out">
      {ways.length ? (
        <>
          <p className="small">What makes this post not about you? It is added to the keywords as an exclusion.</p>
          <ul className="stack tight">
            {ways.map(({ part, query: next, loses }, i) => (
              <li key={part} className="row wrap">
                <button type="button" className="btn" autoFocus={i === 0} onClick={() => take(next, part)}>
                  <span>
                    Add <code dir="auto">NOT {part}</code>
                  </span>
                </button>
                <span className="tiny quiet">
                  {loses ? `${count(loses, 'other hit goes', 'other hits go')} with it` : 'all other hits here stay'}
                </span>
              </li>
            ))}
          </ul>
        </>
      ) : (
        <p className="small">Nothing in this post tells it from the others. Write an exclusion yourself, with NOT.</p>
      )}
      <div>
        <button type="button" className="btn bare" autoFocus={!ways.length} onClick={leave}>
          Change nothing
        </button>
      </div>
    </div>
  );
}

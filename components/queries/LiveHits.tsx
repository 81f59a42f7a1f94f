import { useDeferredValue, useMemo, useState } from 'react';
import { checkQuery } from '../../lib/listening/compile';
import { explain, type Why } from '../../lib/listening/explain';
import { toForm } from '../../lib/listening/form';
import type { Post } from '../../lib/model/post';
import { Field } from '../ui/Field';
import { MarkGlyph } from '../ui/MarkGlyph';
import { samplePosts } from '../welcome/sample';
import { HitText } from './HitText';
import { formOf, NO_LINES } from './lines';
import { useTried } from './tried';

interface Hit extends Why {
  words: string[];
}

/** As pages match it; null: nothing to find, or an error. */
function finder(query: string, now: number): ((post: Post) => Hit | null) | null {
  const checked = query.trim() ? checkQuery(query) : null;
  if (!checked?.ok) return null;
  return (post) => {
    const why = explain(checked.ast, post, now);
    return why && { ...why, words: why.spots.map(({ start, end }) => post.text.slice(start, end)) };
  };
}

/** What a query would mark among sample posts made with its own words, and in a text of one's own. */
export function LiveHits({ query: typed, name, own = false }: { query: string; name: string; own?: boolean }) {
  const { tried, stale } = useTried(typed);
  const query = useDeferredValue(tried);
  const [text, setText] = useState('');
  const [now] = useState(() => Date.now());
  const find = useMemo(() => finder(query, now), [query, now]);
  const form = useMemo(() => toForm(query), [query]);
  const posts = useMemo(() => samplePosts(form ?? formOf(NO_LINES), name), [form, name]);
  const hit = (post: Post): Hit | null => find?.(post) ?? null;
  const rows = posts.map((post) => ({ post, hit: hit(post) }));
  const count = rows.filter((row) => row.hit).length;
  const first = posts[0];
  const mine = own && text.trim() && first ? hit({ ...first, text: text.normalize('NFC') }) : null;
  return (
    <section className="stack tight hits" aria-label="Live hits">
      {/* Samples hold a form's words; those of a query that says more they cannot, and "0 of 12" would tell nothing. */}
      {(own && !form && !count) || (stale && !tried.trim()) ? null : (
        <>
          <p role="status" className="small">
            <b>
              {count} of {posts.length}
            </b>{' '}
            sample posts would be marked. <span className="quiet">They are made up, with your words in them.</span>
          </p>
          <ul>
            {rows.map((row) => (
              <li key={row.post.id} className="row" data-hit={row.hit ? '' : undefined}>
                {row.hit ? <MarkGlyph state="new" label="Marked" /> : <span className="no-mark" />}
                <span className="grow" dir="auto">
                  <HitText text={row.post.text} spots={row.hit?.spots ?? []} />
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
      {own ? (
        <>
          <Field label="Try a post of your own">
            {(wiring) => (
              <textarea {...wiring} className="input" dir="auto" rows={2} maxLength={5_000} value={text} onChange={(e) => setText(e.target.value)} />
            )}
          </Field>
          <p role="status" className="small">
            {text.trim() ? (mine ? `Would be marked${mine.words.length ? `: ${mine.words.join(', ')}` : ''}.` : 'Would not be marked.') : ''}
          </p>
        </>
      ) : null}
    </section>
  );
}

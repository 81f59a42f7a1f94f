import { useDeferredValue, useMemo, useState } from 'react';
import { checkQuery, compileProgram } from '../../lib/listening/compile';
import { toForm } from '../../lib/listening/form';
import { hydrate, type Matcher } from '../../lib/listening/matcher';
import type { Post } from '../../lib/model/post';
import { Field } from '../ui/Field';
import { MarkGlyph } from '../ui/MarkGlyph';
import { samplePosts } from '../welcome/sample';
import { formOf, NO_LINES } from './lines';

/** The one matcher that pages use, for one query; null: nothing to find, or an error. */
function matcherOf(query: string): Matcher | null {
  if (!query.trim() || !checkQuery(query).ok) return null;
  const steps = hydrate(compileProgram([{ brandId: 'here', query }]).program);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** What a query would mark among sample posts made with its own words, and in a text of one's own. */
export function LiveHits({ query: typed, name, own = false }: { query: string; name: string; own?: boolean }) {
  const query = useDeferredValue(typed);
  const [text, setText] = useState('');
  const [now] = useState(() => Date.now());
  const matcher = useMemo(() => matcherOf(query), [query]);
  const posts = useMemo(() => samplePosts(toForm(query) ?? formOf(NO_LINES), name), [query, name]);
  const hit = (post: Post): { words: string[] } | null => matcher?.match(post, now)[0] ?? null;
  const rows = posts.map((post) => ({ post, hit: hit(post) }));
  const count = rows.filter((row) => row.hit).length;
  const first = posts[0];
  const mine = own && text.trim() && first ? hit({ ...first, text: text.normalize('NFC') }) : null;
  return (
    <section className="stack tight hits" aria-label="Live hits">
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
              <Shown text={row.post.text} words={row.hit?.words ?? []} />
            </span>
          </li>
        ))}
      </ul>
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

/** The text with the words that made it a hit set off. */
function Shown({ text, words }: { text: string; words: readonly string[] }) {
  const spots: { start: number; end: number }[] = [];
  for (const word of words) {
    const start = text.indexOf(word);
    if (word && start >= 0 && !spots.some((s) => start < s.end && s.start < start + word.length)) spots.push({ start, end: start + word.length });
  }
  spots.sort((a, b) => a.start - b.start);
  let from = 0;
  const parts = spots.map(({ start, end }) => {
    const before = text.slice(from, start);
    from = end;
    return (
      <span key={start}>
        {before}
        <mark>{text.slice(start, end)}</mark>
      </span>
    );
  });
  return (
    <>
      {parts}
      {text.slice(from)}
    </>
  );
}

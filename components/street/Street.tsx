import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { Icon } from '../ui/Icon';
import { Notice } from '../ui/Notice';
import { count } from '../ui/words';
import { FloatingCard } from './FloatingCard';
import { Play, type Given } from './play';
import { StreetPost } from './StreetPost';

const STEPS = ['Press a mark: its card opens.', 'Choose a reply, then press Insert.', 'Read it in the box. You send it: press Reply.'] as const;

/** The sample street: invented posts with the user's words, real marks, a real card, a pretend reply box. `leave` takes it all away. */
export function Street({ given, leave, leaveLabel }: { given: Given; leave: () => void; leaveLabel: string }) {
  const [play] = useState(() => new Play(given, Date.now()));
  const state = useSyncExternalStore(play.subscribe, play.snapshot);
  const title = useRef<HTMLHeadingElement>(null);
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => title.current?.focus(), []);
  const { focus } = state;
  useEffect(() => {
    if (focus) list.current?.querySelector<HTMLElement>(`[data-${focus.on}="${CSS.escape(focus.key)}"]`)?.focus();
  }, [focus]);
  const marked = state.houses.filter((house) => play.mark(house)).length;
  const filled = state.houses.some((house) => house.box.trim());
  const step = state.sent.length ? STEPS.length : filled ? 2 : state.chosen ? 1 : 0;

  return (
    <div className="page street">
      <section className="stack tight" aria-labelledby="street">
        <div className="row apart wrap">
          <h1 id="street" ref={title} tabIndex={-1}>
            The sample street
          </h1>
          <button type="button" className="btn" onClick={leave}>
            {leaveLabel}
          </button>
        </div>
        <p className="quiet">Made-up people, your words. Nothing here is kept or sent: leave, and it is gone.</p>
      </section>
      <section className="street-guide" aria-label="How it goes">
        <ol className="row wrap">
          {STEPS.map((words, i) => (
            <li key={words} data-state={i < step ? 'done' : i === step ? 'now' : 'ahead'} aria-current={i === step ? 'step' : undefined}>
              <span className="number" aria-hidden="true">
                {i < step ? <Icon name="check" size={14} /> : i + 1}
              </span>
              {words}
            </li>
          ))}
        </ol>
        <div role="status">
          {state.sent.length ? (
            <Notice tone="good">
              <div className="row wrap apart">
                <span>That is all. The mark says “Answered” now; on the real sites it goes the same way.</span>
                <button type="button" className="btn main" onClick={leave}>
                  {leaveLabel}
                </button>
              </div>
            </Notice>
          ) : null}
        </div>
        {play.borrowed ? (
          <Notice>
            Your own keywords match none of these made-up posts, so this street talks about {play.brand.name}, an invented maker of kettles.
          </Notice>
        ) : null}
      </section>
      {/* The card brings a main part of its own, and a page has one. */}
      <div role={state.chosen ? 'region' : 'main'} className="stack" aria-label="Posts">
        <p className="small quiet">
          {count(marked, 'post', 'posts')} of {state.houses.length} {marked === 1 ? 'is' : 'are'} about {play.brand.name} and marked; the rest stay as
          they are.
        </p>
        <ol ref={list} className="street-posts">
          {state.houses.map((house) => (
            <StreetPost key={house.key} house={house} play={play} open={state.chosen === house.key} />
          ))}
        </ol>
      </div>
      {state.chosen ? <FloatingCard key={state.chosen} play={play} /> : null}
    </div>
  );
}

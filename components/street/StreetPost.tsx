import { useId } from 'react';
import { Icon } from '../ui/Icon';
import { MARK_WORDS } from '../ui/mark-words';
import { MarkGlyph } from '../ui/MarkGlyph';
import { postAgo } from '../ui/time-words';
import { at } from '../ui/words';
import type { House, Play } from './play';

/** One post of the street: who, what, the mark where there is one, and the box below once something is to be answered. */
export function StreetPost({ house, play, open }: { house: House; play: Play; open: boolean }) {
  const id = useId();
  const mark = play.mark(house);
  const { author, text } = house.post;
  const replies = house.rows.filter((row) => row.direction === 'out' && row.at >= (house.post.time?.from ?? 0));
  return (
    <li className="street-post" data-open={open || undefined}>
      <article aria-labelledby={id}>
        <p className="row" id={id}>
          <span className="face" aria-hidden="true">
            {(author.name ?? '').slice(0, 1)}
          </span>
          <b>{author.name}</b>
          <span className="quiet small clip">
            {at(author.handle ?? '')} · {postAgo(house.post.time, play.now)}
          </span>
        </p>
        <p className="words" dir="auto">
          {text}
        </p>
        {mark ? (
          <button
            type="button"
            className="street-mark"
            data-mark={house.key}
            aria-label={`${play.brand.name}: open card, ${MARK_WORDS[mark].label.toLowerCase()}`}
            aria-expanded={open}
            onClick={() => play.choose(house.key)}
          >
            <MarkGlyph state={mark} />
          </button>
        ) : null}
        {replies.map((row) => (
          <p key={row.id} className="street-reply">
            <b>{play.brand.name}</b> <span className="quiet small">{at(play.handle)} · now</span>
            <br />
            {row.text}
          </p>
        ))}
        {mark && (house.box || open) ? (
          <form
            className="street-box"
            onSubmit={(event) => {
              event.preventDefault();
              play.send(house.key);
            }}
          >
            <textarea
              className="input"
              data-box={house.key}
              aria-label={`Your reply to ${author.name ?? 'them'}`}
              placeholder="Post your reply"
              dir="auto"
              rows={house.box ? 4 : 1}
              value={house.box}
              onChange={(event) => play.write(house.key, event.target.value)}
            />
            <button type="submit" className="btn main" disabled={!house.box.trim()}>
              <Icon name="reply" size={16} />
              Reply
            </button>
          </form>
        ) : null}
      </article>
    </li>
  );
}

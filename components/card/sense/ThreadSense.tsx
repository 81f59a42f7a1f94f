import { useState, type ReactNode } from 'react';
import type { CardView } from '../../../lib/model/card';
import type { Said, ThreadView, WarnReply } from '../../../lib/model/sense';
import { Notice } from '../../ui/Notice';
import { ago } from '../../ui/time-words';
import { at } from '../../ui/words';
import type { SenseSource } from './source';
import { useLook } from './use-look';
import { alikeWords, handleOf, lookedAt, nameOf, siteAgo } from './words';

interface Props {
  view: CardView;
  sense: SenseSource;
  now: number;
  use: (reply: WarnReply) => void;
}

/** Who has answered already, told by the history at once and by the page a moment after; and what that was seen on. */
export function ThreadSense({ view, sense, now, use }: Props) {
  const stamp = `${view.key} ${view.case?.state ?? ''} ${view.answered?.at ?? ''}`;
  const { seen, again } = useLook(view.key, stamp, (key) => sense.thread(key));
  const own = ownAnswer(view, seen ?? null, now);
  return (
    <>
      {own ? (
        <Notice tone="warn" icon="reply">
          <b>{own.head}</b> (<bdi>{own.by}</bdi>){own.text ? <Told text={own.text} /> : '.'}
        </Notice>
      ) : null}
      {seen?.peers[0] ? <Peers peers={seen.peers} asker={nameOf(view.post.author)} now={now} /> : null}
      {seen?.alikes.map((one) => (
        <Notice key={handleOf(one.author)} tone="bad" icon="warn">
          <b>
            <bdi>{handleOf(one.author)}</bdi> replied here. Not on your list: looks like you.
          </b>{' '}
          {alikeWords(one.alike)}
          <Told text={one.text} />
          {seen.warn ? <UseWarning warn={seen.warn} use={use} /> : <NoWarning />}
        </Notice>
      ))}
      {seen ? (
        <p className="row tiny quiet sense-looked" role="status">
          <span>
            {own || seen.peers.length ? 'Seen on the page' : 'No answer seen'} ({lookedAt(seen)})
          </span>
          <button type="button" className="btn link tiny" onClick={again}>
            Look again
          </button>
        </p>
      ) : null}
    </>
  );
}

interface OwnAnswer {
  head: string;
  by: string;
  text: string;
}

/** The newest of what the history holds and what the page shows: the same answer is said once. */
function ownAnswer(view: CardView, seen: ThreadView | null, now: number): OwnAnswer | null {
  const { answered } = view;
  const shown = seen?.own ?? null;
  const when = shown?.time ? Math.round((shown.time.from + shown.time.to) / 2) : null;
  if (answered && (!shown || when === null || when <= answered.at + 60_000 || !shown.direct)) {
    const row = view.history.find((entry) => entry.row.direction === 'out' && entry.row.at === answered.at)?.row;
    const role = row?.spokeAs ?? (shown && shown.text.slice(0, 40) === answered.text.slice(0, 40) ? shown.role : null);
    const head = `${role === 'brand' ? view.brand.name : 'A colleague'} answered ${row?.time ? siteAgo(row.time, now) : ago(answered.at, now, answered.roughness !== 'exact')}`;
    return { head, by: at(answered.by), text: answered.text };
  }
  if (!shown) return null;
  const who = shown.role === 'brand' ? view.brand.name : 'A colleague';
  const said = shown.direct ? 'answered' : 'spoke in this thread';
  return { head: `${who} ${said}${shown.time ? ` ${siteAgo(shown.time, now)}` : ''}`, by: handleOf(shown.author), text: shown.text };
}

function Peers({ peers, asker, now }: { peers: ThreadView['peers']; asker: string; now: number }) {
  const [first, ...rest] = peers;
  if (!first) return null;
  const when = (one: Said): string => (one.time ? ` ${siteAgo(one.time, now)}` : '');
  return (
    <Notice tone="info" icon="people">
      <b>Another customer answered{when(first)}</b> (<bdi>{nameOf(first.author)}</bdi>)
      {first.thanked ? (
        <>
          {' '}
          and <bdi>{asker}</bdi> said thanks
        </>
      ) : (
        '; no thanks seen'
      )}
      .
      <Told text={first.text} more={rest.map((one) => `${nameOf(one.author)}${when(one)}: ${one.text}`)} />
      <p className="tiny quiet">If it is right, thank them and hold back.</p>
    </Notice>
  );
}

/** Somebody's words, on demand: until then they are not in the card either. */
function Told({ text, more = [] }: { text: string; more?: readonly string[] }): ReactNode {
  const [open, setOpen] = useState(false);
  if (!text && !more.length) return null;
  return (
    <details className="sense-text" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>Show what was said</summary>
      {open
        ? [text, ...more].map((one, i) => (
            <p key={i} className="words" dir="auto">
              {one}
            </p>
          ))
        : null}
    </details>
  );
}

export const UseWarning = ({ warn, use }: { warn: WarnReply; use: (reply: WarnReply) => void }) => (
  <button type="button" className="btn" onClick={() => use(warn)}>
    Use “{warn.title}”
  </button>
);

export const NoWarning = () => <p className="tiny">Save a reply with the aim “Warn” to have a warning ready here.</p>;

import type { CardView } from '../../../lib/model/card';
import type { Said, ThreadView, WarnReply } from '../../../lib/model/sense';
import { Notice } from '../../ui/Notice';
import { lookedWords } from './own-answer';
import { SaveProof } from './SaveProof';
import type { SenseSource } from './source';
import { Told } from './Told';
import { alikeWords, handleOf, nameOf, siteAgo } from './words';

interface Props {
  view: CardView;
  /** Undefined: the page was not asked yet; null: the post is gone from it. */
  seen: ThreadView | null | undefined;
  now: number;
  sense: SenseSource;
  /** Whether a press may count, told by the guard; a refusal says so elsewhere. */
  allowed: (event: Event) => boolean;
  use: (reply: WarnReply) => void;
}

/** Other customers who answered, and accounts in the thread that look like ours. */
export function ThreadSense({ view, seen, now, sense, allowed, use }: Props) {
  return (
    <>
      {seen?.peers[0] ? <Peers peers={seen.peers} asker={nameOf(view.post.author)} now={now} /> : null}
      {seen?.alikes.map((one) => (
        <Notice key={handleOf(one.author)} tone="bad" icon="warn">
          <b>
            <bdi>{handleOf(one.author)}</bdi> replied here. Not on your list: looks like you.
          </b>{' '}
          {alikeWords(one.alike)}
          <Told text={one.text} more={one.more} />
          <div className="row wrap">
            {seen.warn ? <UseWarning warn={seen.warn} use={use} /> : null}
            <SaveProof
              key={[view.key, one.text, ...one.more].join('\n')}
              audience={one.proof.audience}
              count={1 + one.more.length}
              kept={one.proof.kept}
              elsewhere
              allowed={allowed}
              save={(opId, sure) => sense.proof(opId, view.key, sure, one.proof.of)}
            />
          </div>
          {seen.warn ? null : <NoWarning />}
        </Notice>
      ))}
    </>
  );
}

/** What the look at the thread rests on, and the way to look again. */
export function ThreadLooked({ seen, view, again }: Pick<Props, 'seen' | 'view'> & { again: () => void }) {
  if (seen === undefined) return null;
  return (
    <p className="row tiny quiet sense-looked" role="status">
      <span>{seen ? lookedWords(view, seen) : 'The post is not on the page now: nothing was looked at.'}</span>
      <button type="button" className="btn link tiny" onClick={again}>
        Look again
      </button>
    </p>
  );
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
      . If it is right, thank them and hold back.
      <Told text={first.text} more={rest.map((one) => `${nameOf(one.author)}${when(one)}: ${one.text}`)} />
    </Notice>
  );
}

export const UseWarning = ({ warn, use }: { warn: WarnReply; use: (reply: WarnReply) => void }) => (
  <button type="button" className="btn" onClick={() => use(warn)}>
    Use “{warn.title}”
  </button>
);

export const NoWarning = () => <p className="tiny">Save a reply with the aim “Warn” to have a warning ready here.</p>;

import { useMemo, useState } from 'react';
import { send } from '../../lib/bus/client';
import { newId } from '../../lib/kit/id';
import type { BrandRow, SavedReplyRow } from '../../lib/model/settings';
import { Confirm } from '../ui/Confirm';
import { Empty } from '../ui/Empty';
import { Field } from '../ui/Field';
import { Icon } from '../ui/Icon';
import { Notice } from '../ui/Notice';
import { AIMS } from '../ui/words';
import { ReplyEditor } from './ReplyEditor';
import { languageName, plainPlaces } from './preview';
import { searchReplies } from './search';

const blank = (): SavedReplyRow => ({
  id: newId(),
  title: '',
  text: '',
  aim: 'answer',
  tags: [],
  language: 'en',
  brandId: null,
  samples: [],
  used: 0,
  lastUsed: null,
  starter: false,
  updatedAt: Date.now(),
});

/** All saved replies: search, write, change, take away. `first`: the id of one that is open from the start. */
export function SavedReplies({
  replies,
  brands,
  first = null,
}: {
  replies: readonly SavedReplyRow[];
  brands: readonly BrandRow[];
  first?: string | null;
}) {
  const [query, setQuery] = useState('');
  const [editing, setEditing] = useState<{ reply: SavedReplyRow; isNew: boolean } | null>(() => {
    const reply = replies.find((one) => one.id === first);
    return reply ? { reply, isNew: false } : null;
  });
  const [removing, setRemoving] = useState<SavedReplyRow | null>(null);
  const [failed, setFailed] = useState<string | null>(null);
  const found = useMemo(() => searchReplies(replies, query), [replies, query]);

  const remove = async (yes: boolean): Promise<void> => {
    const reply = removing;
    setRemoving(null);
    if (!yes || !reply) return;
    const answer = await send('reply.remove', { id: reply.id });
    setFailed(answer.ok ? null : answer.message);
  };
  if (editing) return <ReplyEditor {...editing} brands={brands} done={() => setEditing(null)} />;
  return (
    <div className="stack">
      <div className="row apart wrap search-row">
        <div className="grow">
          <Field label="Search">
            {(wiring) => (
              <input {...wiring} type="search" className="input" placeholder="Any words" value={query} onChange={(e) => setQuery(e.target.value)} />
            )}
          </Field>
        </div>
        <button type="button" className="btn main" onClick={() => setEditing({ reply: blank(), isNew: true })}>
          <Icon name="plus" size={16} />
          New reply
        </button>
      </div>
      {failed ? (
        <Notice tone="bad" live>
          {failed}
        </Notice>
      ) : null}
      {found.length ? (
        <ul className="rows" aria-label="Saved replies">
          {found.map((reply) => (
            <li key={reply.id} className="row">
              <div className="grow">
                <p className="row wrap">
                  <b>{reply.title}</b>
                  <span className="chip" data-tone="line">
                    {AIMS[reply.aim]}
                  </span>
                  {reply.starter ? <span className="chip">starter</span> : null}
                </p>
                <p className="suggestion-text" dir="auto" lang={reply.language}>
                  {plainPlaces(reply.text)}
                </p>
                <p className="tiny quiet">
                  {[
                    languageName(reply.language),
                    brands.find((b) => b.id === reply.brandId)?.name ?? 'every brand',
                    reply.used ? `used ${reply.used === 1 ? 'once' : `${reply.used} times`}` : 'not used yet',
                    ...reply.tags,
                  ].join(' · ')}
                </p>
              </div>
              <button
                type="button"
                className="btn bare icon"
                aria-label={`Change “${reply.title}”`}
                onClick={() => setEditing({ reply, isNew: false })}
              >
                <Icon name="edit" />
              </button>
              <button type="button" className="btn bare icon" aria-label={`Remove “${reply.title}”`} onClick={() => setRemoving(reply)}>
                <Icon name="bin" />
              </button>
            </li>
          ))}
        </ul>
      ) : replies.length ? (
        <p className="quiet">No reply holds all of these words.</p>
      ) : (
        <Empty icon="note" title="No saved replies yet">
          <p>Write down an answer you give often. The card offers it when a post asks for it.</p>
        </Empty>
      )}
      <Confirm title="Remove this reply?" yes="Remove" open={removing !== null} answer={(yes) => void remove(yes)}>
        <p>“{removing?.title}” will not be offered any more. What was said with it stays in the history.</p>
      </Confirm>
    </div>
  );
}

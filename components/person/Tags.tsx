import { useState } from 'react';
import { Icon } from '../ui/Icon';

/** A person's tags: shown, taken off, added. `change` answers true once it is done; until then a new tag stays in its field. */
export function Tags({
  tags,
  disabled,
  change,
}: {
  tags: readonly string[];
  disabled?: boolean;
  change: (tag: string, on: boolean, event: Event) => Promise<boolean>;
}) {
  const [adding, setAdding] = useState(false);
  const [text, setText] = useState('');
  const add = async (event: Event): Promise<void> => {
    const tag = text.trim().slice(0, 60);
    if (tag && !tags.includes(tag) && !(await change(tag, true, event))) return;
    setText('');
    setAdding(false);
  };
  return (
    <div className="row wrap tags" role="group" aria-label="Tags">
      {tags.map((tag) => (
        <span key={tag} className="chip">
          <bdi>{tag}</bdi>
          <button type="button" aria-label={`Take off tag ${tag}`} disabled={disabled} onClick={(e) => void change(tag, false, e.nativeEvent)}>
            <Icon name="close" size={12} />
          </button>
        </span>
      ))}
      {adding ? (
        <form
          className="row"
          onSubmit={(e) => {
            e.preventDefault();
            void add(e.nativeEvent);
          }}
        >
          <input
            className="input tag-input"
            aria-label="New tag"
            value={text}
            maxLength={60}
            autoFocus
            onChange={(e) => setText(e.target.value)}
            onKeyDown={(e) => {
              if (e.key !== 'Escape') return;
              e.stopPropagation();
              setAdding(false);
            }}
          />
          <button type="submit" className="btn" disabled={disabled}>
            Add
          </button>
        </form>
      ) : (
        <button type="button" className="btn bare add-tag" disabled={disabled} onClick={() => setAdding(true)}>
          <Icon name="plus" size={14} />
          <span className="add-word">Tag</span>
        </button>
      )}
    </div>
  );
}

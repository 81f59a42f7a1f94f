import { useState } from 'react';
import { Icon } from '../ui/Icon';

/** A person's tags: shown, taken off, added. `change` answers when it is done. */
export function Tags({
  tags,
  disabled,
  change,
}: {
  tags: readonly string[];
  disabled?: boolean;
  change: (tag: string, on: boolean, event: Event) => void;
}) {
  const [adding, setAdding] = useState(false);
  const [text, setText] = useState('');
  const add = (event: Event): void => {
    const tag = text.trim().slice(0, 60);
    if (tag && !tags.includes(tag)) change(tag, true, event);
    setText('');
    setAdding(false);
  };
  return (
    <div className="row wrap tags" role="group" aria-label="Tags">
      {tags.map((tag) => (
        <span key={tag} className="chip">
          <bdi>{tag}</bdi>
          <button type="button" aria-label={`Take off tag ${tag}`} disabled={disabled} onClick={(e) => change(tag, false, e.nativeEvent)}>
            <Icon name="close" size={12} />
          </button>
        </span>
      ))}
      {adding ? (
        <form
          className="row"
          onSubmit={(e) => {
            e.preventDefault();
            add(e.nativeEvent);
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
          <button type="submit" className="btn">
            Add
          </button>
        </form>
      ) : (
        <button type="button" className="btn bare add-tag" disabled={disabled} onClick={() => setAdding(true)}>
          <Icon name="plus" size={14} />
          Tag
        </button>
      )}
    </div>
  );
}

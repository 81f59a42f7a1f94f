import { useState } from 'react';
import type { PageMention } from '../../lib/model/card';
import { HIDDEN, InsultToggle, useInsult } from '../ui/Insult';
import { MARK_WORDS } from '../ui/mark-words';
import { MarkGlyph } from '../ui/MarkGlyph';

/** One mention; a press goes there. `color`: the brand's, where there are several. */
export function Mention({ mention, color, more, show }: { mention: PageMention; color?: string | undefined; more?: string; show: () => void }) {
  const insult = useInsult(mention.text);
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" className="mention" onClick={show}>
        <MarkGlyph state={mention.state} label={MARK_WORDS[mention.state].label} />
        <span className="grow">
          <span className="row">
            <b className="clip">
              <bdi>{mention.author}</bdi>
            </b>
            {color ? <span className="dot" data-color={color} /> : null}
          </span>
          <span className="excerpt" dir="auto">
            {insult && !open ? HIDDEN : mention.text || 'No text'}
          </span>
          <span className="tiny quiet">{more ? `${more} · ${mention.why}` : mention.why}</span>
        </span>
      </button>
      {insult ? <InsultToggle words={insult} open={open} set={setOpen} /> : null}
    </>
  );
}

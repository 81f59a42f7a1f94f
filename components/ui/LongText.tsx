import { useState } from 'react';
import { InsultToggle, useInsult } from './Insult';

/** Texts longer than this are folded, UTF-16 units. */
const FOLD = 320;
/** Never more than this in the tree at once; what is beyond is opened on the site. */
const MOST = 6_000;

/** A post's text as text: line breaks kept, own direction, folded when long and, until opened, when it insults somebody. */
export function LongText({ text, removed = false, lang }: { text: string; removed?: boolean; lang?: string | null }) {
  const [open, setOpen] = useState(false);
  const [shownInsult, setShownInsult] = useState(false);
  const insult = useInsult(text);
  const toggle = insult ? <InsultToggle words={insult} open={shownInsult} set={setShownInsult} /> : null;
  if (insult && !shownInsult) return <p>{toggle}</p>;
  const folded = text.length > FOLD && !open;
  const shown = folded ? `${text.slice(0, FOLD - 40).trimEnd()}…` : text.length > MOST ? `${text.slice(0, MOST)}…` : text;
  return (
    <>
      {toggle}
      <p className="words" dir="auto" data-removed={removed || undefined} {...(lang ? { lang } : {})}>
        {shown}
      </p>
      {text.length > FOLD ? (
        <button type="button" className="btn link tiny fold" aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? 'Show less' : 'Show all of it'}
        </button>
      ) : null}
    </>
  );
}

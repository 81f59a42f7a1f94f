import { useState } from 'react';
import { InsultToggle, useInsult } from './Insult';

/** Texts longer than this are folded, UTF-16 units. */
const FOLD = 320;
/** Never more than this in the tree at once; what is beyond is opened on the site. */
const MOST = 6_000;

/** Room that a text takes, in Latin letters: signs of East Asian scripts and emoji are twice as wide. */
const room = (text: string): number => text.replace(/[^\0-\u2e7f]/gu, 'ww').length;

/**
 * A post's text as text: line breaks kept, own direction, folded when long and, until opened, when it insults somebody.
 * `brief`: at first no longer than so many letters, in running text.
 */
export function LongText({ text, removed = false, lang, brief }: { text: string; removed?: boolean; lang?: string | null; brief?: number }) {
  const [open, setOpen] = useState(false);
  const [shownInsult, setShownInsult] = useState(false);
  const insult = useInsult(text);
  const toggle = insult ? <InsultToggle words={insult} open={shownInsult} set={setShownInsult} /> : null;
  if (insult && !shownInsult) return <p>{toggle}</p>;
  const long = brief ? room(text) > brief : text.length > FOLD;
  const folded = long && !open;
  const whole = text.length > MOST ? `${text.slice(0, MOST)}…` : text;
  const shown = folded ? start(whole, brief) : brief && !long ? oneLine(text) : whole;
  const button = long ? (
    <button type="button" className="btn link tiny fold" aria-expanded={open} onClick={() => setOpen(!open)}>
      {open ? 'Show less' : 'Show all of it'}
    </button>
  ) : null;
  return (
    <>
      {toggle}
      <p className="words" dir="auto" data-removed={removed || undefined} {...(lang ? { lang } : {})}>
        {shown}
        {brief && button ? (
          <>
            {/* The eye gets the start; the ear, and a search in the page, all of it. */}
            {folded ? <span className="sr">{oneLine(whole).slice(shown.length)}</span> : null}
            {folded ? '… ' : ' '}
            {button}
          </>
        ) : null}
      </p>
      {brief ? null : button}
    </>
  );
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** How a folded text begins, cut between words where it has any. */
function start(text: string, brief?: number): string {
  const line = brief ? oneLine(text) : text;
  const most = brief ? Math.floor((brief * line.length) / room(line)) - 20 : FOLD - 40;
  // Never half of a pair.
  const cut = line.slice(0, most).replace(/[\ud800-\udbff]$/, '');
  return brief ? cut.replace(/\s+\S{0,20}$/, '').trimEnd() : `${cut.trimEnd()}…`;
}

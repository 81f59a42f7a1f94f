import { useMemo } from 'react';
import { insultIn } from '../../lib/listening/insults';

/** The words that insult, or null. Kept for as long as the text is the same. */
export const useInsult = (text: string): string | null => useMemo(() => insultIn(text), [text]);

/** What stands for a text with an insult in it where nothing can be pressed. */
export const HIDDEN = 'Insult hidden.';

/** Opens and folds a text with an insult in it; opened, it says what was found. */
export function InsultToggle({ words, open, set }: { words: string; open: boolean; set: (open: boolean) => void }) {
  return (
    <span className="small quiet insult">
      {open ? `Folded at first for “${words}”. ` : `${HIDDEN} `}
      <button type="button" className="btn link small fold" aria-expanded={open} onClick={() => set(!open)}>
        {open ? 'Hide' : 'Show'}
      </button>
    </span>
  );
}

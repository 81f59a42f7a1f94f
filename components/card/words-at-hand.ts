/** The words of the post at hand: as its page showed them when its mark was pressed, and as the store knows them by now. Pure. */
import { whole } from '../../lib/kit/whole';
import { plainText, textChange } from '../../lib/customers/sighting';
import type { InteractionRow } from '../../lib/model/customer';
import type { Post } from '../../lib/model/post';

export interface WordsAtHand {
  text: string;
  cut: Post['cut'];
  /** Words it was seen with elsewhere or since; which of the two stand now, only its page can tell. Null: no others. */
  other: string | null;
  /** What it said before an edit. Null: nothing else is known. */
  before: string | null;
}

/** `row`: the post as it is stored; undefined: it is not. */
export function wordsAtHand(post: Pick<Post, 'text' | 'cut'>, row: Pick<InteractionRow, 'text' | 'cut' | 'versions'> | undefined): WordsAtHand {
  if (!row) return { text: post.text, cut: post.cut, other: null, before: null };
  // As the store has it: half a character is no other word.
  const page = { text: whole(post.text), cut: post.cut };
  const { kind } = textChange(page, row);
  // Unfolded since by "See more", or in another tab: it says the same, and more of it.
  const { text, cut } = kind === 'longer' ? row : page;
  const shown = plainText(text, cut);
  const before = row.versions.findLast((one) => plainText(one.text, 'none') !== shown);
  return { text, cut, other: kind === 'edited' ? row.text : null, before: before?.text ?? null };
}

/**
 * Words of the site's own surface, as short as they can be told apart in its languages (they travel in the first script).
 * They only add knowledge: in a language not covered a field stays unknown. All are compared through `plainOf`.
 */
import { later } from '../../kit/later';

/** Invisible signs. Made when first used, like all with \p{…}: their sets are worked out as soon as a literal is read, on every page. */
export const INVISIBLE = later(() => new RegExp('\\p{Cf}', 'gu'));
const UNSEEN = later(() => new RegExp('[\\p{Cf}\\u064b-\\u0652]', 'gu'));

/** Lower case, no invisible signs, no Arabic vowel signs, one space. */
export const plainOf = (text: string): string => text.toLowerCase().replace(UNSEEN(), '').replace(/\s+/g, ' ').trim();

/** The whole label of an advertisement. "Suggested for you" and paid partnerships are not advertisements. */
const AD = later(
  () =>
    new RegExp(
      '^(?:(?:may |ge|ber)?s[pz]+on[sz]\\p{L}+|sponsrad|anzeige|publicidad|patrocinado|commandité|hirdetés|χορηγούμενη|реклама|сп[оі]нс\\p{L}+|ممول|ממומן|प्रायोजित|ได้รับการสนับสนุน|được tài trợ|贊助|赞助(?:内容)?|広告|광고)$',
      'u',
    ),
);
export const isAdLabel = (text: string | null): boolean => !!text && text.length > 1 && text.length < 60 && AD().test(plainOf(text));

/** Languages whose word for "Public" stands below; every other title beside the time then leaves somebody out. */
const COVERED = /^(?:en|de|es|fr|pt|it|nl|pl|sv|da|nb|no|fi|cs|sk|hu|ro|tr|el|ru|uk|ar|he|hi|th|vi|id|ms|zh|ja|ko)\b/;
const PUBLIC =
  /p[uú]b+li|öffentl|openb|offent|julki|ve[rř]ejn|nyilv|herkese|δημόσ|доступно вс|щедост|нодост|عام|ציבור|सार्वज|สาธาร|công khai|awam|(?<![不非])公[開开]|所有人|(?<!비)공개/;

/**
 * Who may read, by the title of the picture beside the time in a page's language. It may name the author ("Kenji's friends"), whose name
 * may hold the word (one of four letters may be part of it: a Page called "Blic"); long wording round it is not trusted either.
 */
export function audienceOf(title: string, lang: string, author: string): 'public' | 'limited' | 'unknown' {
  const plain = plainOf(title).replace(author.length > 4 ? plainOf(author) : '', '');
  if (PUBLIC.test(plain) && plain.length < 44) return 'public';
  return COVERED.test(lang) ? 'limited' : 'unknown';
}

const WORD = '\\p{L}*(?:omm?ent|reacti|opmerk|hozz|yorum|σχόλ|комм?ент|تعليق|תגוב|टिप|ความค|bình l|留言|评论|コメ|댓글)[\\p{L}\\p{M}]*';
const COMMENTS = later(
  () => new RegExp(`^(?:${WORD}:? ?)?(\\d{1,3}(?:[., ]\\d{3})+|\\d+) ?([則则条條件个개]? ?(?:de )?(?:${WORD}(?: luận)?)?$)?`, 'u'),
);
const ANY = later(() => new RegExp(WORD, 'u'));

/** Exact number of comments in "10 comments" or "10則留言"; null where it is shortened ("1.2K"); undefined where it is another text. */
export function commentsIn(text: string): number | null | undefined {
  const plain = plainOf(text);
  if (!ANY().test(plain)) return undefined;
  const [, count, rest] = COMMENTS().exec(plain) ?? [];
  if (!count) return undefined;
  return rest === undefined ? null : Number(count.replace(/\D/g, ''));
}

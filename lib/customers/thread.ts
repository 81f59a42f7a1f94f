/** What a thread on the page says: has one of ours answered, has another customer, was that one thanked, does somebody pose as us. Pure. */
import type { OwnAccount } from '../model/account';
import type { Post, PostAuthor } from '../model/post';
import type { Alike, SeenReply, ThreadLook, ThreadView } from '../model/sense';
import { authorId, ownAccount } from './identity';
import { needsAnswer } from './needs';
import { middle } from './time';

const MOST = 5;
/** Fewer words, or letters where words are not spaced, answer nothing: "Same", "lol", a name. */
const LEAST_WORDS = 4;
const LEAST_LETTERS = 9;
const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;

const start = (words: string): RegExp => new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.replace(/\s*\n\s*/g, '')})`, 'iu');
const whole = (words: string): RegExp => new RegExp(`${start(words).source}(?![\\p{L}\\p{N}])`, 'iu');

/** Joins in instead of answering. */
const ME_TOO = start(
  `same (?:here|problem|issue|thing)|me too|mine too|mine (?:does|did|has|is) (?:it |that )?(?:too|as well)|happened to me|so does mine|i have the same|this happened|following|
   bei mir (?:ist (?:das |es )?)?auch|geht mir (?:auch|genauso)|(?:das )?(?:gleiche|selbe) problem|dasselbe problem|ich auch|moi aussi|pareil|même problème|a mí también|yo también|me pasa lo mismo|anch.io|anche a me|stesso problema|comigo também|comigo aconteceu|aconteceu comigo|mesmo problema|mismo problema|même souci|eu também|ik ook|bij mij ook`,
);
const THANKS = start(
  `thank(?!less)|thx|tysm|cheers|that (?:worked|helped|fixed it|did it)|it works now|worked like a|you saved my?|life ?saver|(?:much |really )?appreciate|danke|merci(?!less)|
   gracias|grazie|obrigad|bedankt|dank(?:je| je| u)|tusen takk|takk|dzięk|díky|děkuj|ďakuj|kiito|köszi|köszön|mulțumesc|multumesc|teşekkür|sağ ?ol|hvala|спасибо|дякую|
   благодар|ευχαριστ|cảm ơn|terima kasih|makasih|salamat|shukriya|gràcies|eskerrik|aitäh|ačiū|paldies|
   hat geklappt|(?:funktioniert|geht) jetzt wieder|ça a marché|ça marche maintenant|(?<!no )funcionó|ya funciona|(?<!não )funcionou|(?<!non )ha funzionato|ora funziona|het werkt (?:nu|weer)`,
);
/** Short words that begin others, and so count only whole. */
const THANKS_WHOLE = whole(
  `ty|tyvm|thnx|thks|thanx|ta very much|(?:vielen|besten|herzlichen|lieben|tausend) dank|tack|tak|mange tak|valeu|vlw|obg|brigad[oa]|mersi|спс|it worked|merci bcp`,
);
const THANKS_ELSEWHERE = /ありがとう|助かりました|谢谢|謝謝|多谢|多謝|感谢|感謝|고마|고맙|감사|شكر|תודה|धन्यवाद|शुक्रिया|ขอบคุณ/u;
/** Thanks that turn something down, are meant bitterly, or come with "it did not help". */
const NO_THANKS = start(
  `no,? thank|thanks? (?:you )?for nothing|thanks but|thanks anyway|(?:did(?:n.t| not)|does(?:n.t| not)) (?:help|work)|nein,? danke|danke(?: trotzdem| für nichts)|
   trotzdem danke|non,? merci|merci (?:pour rien|quand même)|no,? gracias|gracias (?:por nada|igual)|no,? grazie|grazie (?:lo stesso|per niente|di niente)|
   não,? obrigad|obrigad[oa] (?:por nada|mesmo assim)|nee,? (?:dank|bedankt)|nej tack|nei takk|nej tak(?!k)|nie,? dzięk|нет,? спасибо`,
);

export const isThanks = (text: string): boolean =>
  (THANKS.test(text) || THANKS_WHOLE.test(text) || THANKS_ELSEWHERE.test(text)) && !NO_THANKS.test(text);

/** Whether a reply reads like an answer: it says something, does not ask or complain itself, and is no "same here". */
export function readsLikeAnswer(text: string): boolean {
  const plain = text.replace(/https?:\/\/\S+|(?<![\p{L}\p{N}])@[\w.]+/gu, ' ').trim();
  const letters = plain.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
  const words = plain.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  if (UNSPACED.test(plain) ? letters < LEAST_LETTERS : words < LEAST_WORDS) return false;
  return !ME_TOO.test(plain) && !needsAnswer({ text: plain, reasons: [], isRepost: false, own: false }).needs;
}

export interface ThreadInput {
  key: string;
  asked: Pick<Post, 'site' | 'author'>;
  look: ThreadLook;
  accounts: readonly OwnAccount[];
  /** Why an author who is not on the list looks like one of ours; null: does not. */
  alike: (author: PostAuthor) => Alike | null;
  /** When the page was looked at, ms. */
  at: number;
}

const said = ({ author, time, text, permalink }: SeenReply) => ({ author, time, text, permalink });
const same = (site: Post['site'], a: PostAuthor, b: PostAuthor): boolean => authorId(site, a) === authorId(site, b);

/** The page tells who is there; who is ours is decided here, by the store's own list. */
export function threadView({ key, asked, look, accounts, alike, at }: ThreadInput): Omit<ThreadView, 'warn'> {
  const { site } = asked;
  const askerThanks = new Set(
    look.replies.flatMap((reply) => (reply.to !== null && same(site, reply.author, asked.author) && isThanks(reply.text) ? [reply.to] : [])),
  );
  const view: Omit<ThreadView, 'warn'> = { key, at, shown: look.shown, total: look.total, own: null, peers: [], alikes: [] };
  const isOursAsked = ownAccount(accounts, site, asked.author.handle) !== null;
  /** Nobody helps our own post, or whoever poses as us, by replying. */
  const asksNobody = isOursAsked || alike(asked.author) !== null;
  look.replies.forEach((reply, index) => {
    const account = ownAccount(accounts, site, reply.author.handle);
    if (account) {
      const newer = !view.own || middle(reply.time, at) >= middle(view.own.time, at);
      // An answer to the post itself says more than a word further down.
      const better = !view.own || (reply.direct === view.own.direct ? newer : reply.direct);
      if (account.role !== 'private' && !isOursAsked && better) view.own = { ...said(reply), role: account.role, direct: reply.direct };
      return;
    }
    const like = alike(reply.author);
    if (like) {
      if (view.alikes.length < MOST && !view.alikes.some((one) => same(site, one.author, reply.author)))
        view.alikes.push({ ...said(reply), alike: like });
      return;
    }
    if (same(site, reply.author, asked.author) || asksNobody) return;
    const thanked = askerThanks.has(index);
    if (thanked || (reply.direct && readsLikeAnswer(reply.text))) view.peers.push({ ...said(reply), thanked });
  });
  view.peers = view.peers.sort((a, b) => Number(b.thanked) - Number(a.thanked)).slice(0, MOST);
  return view;
}

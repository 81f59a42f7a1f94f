/** What a thread on the page says: has one of ours answered, has another customer, was that one thanked, does somebody pose as us. Pure. */
import type { OwnAccount } from '../model/account';
import type { Post, PostAuthor } from '../model/post';
import type { Alike, SeenReply, ThreadLook, ThreadView } from '../model/sense';
import { authorId, ownAccount } from './identity';
import { needsAnswer } from './needs';
import { start } from './phrases';
import { isThanks } from './thanks/read';
import { middle } from './time';

const MOST = 5;
/** Fewer words, or letters where words are not spaced, answer nothing: "Same", "lol", a name. */
const LEAST_WORDS = 4;
const LEAST_LETTERS = 9;
const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;

/** Joins in instead of answering. */
const ME_TOO = start(
  `same (?:here|problem|issue|thing|trouble|boat|case|story)|count me in|welcome to the club|(?:been |still |also )waiting|(?:second|third|fourth|fifth) time|me too|mine too|mine (?:does|did|has|is) (?:it |that )?(?:too|as well)|happened to me|so does mine|i have the same|this happened|following|
   bei (?:mir|uns) (?:ist (?:das |es )?)?auch|geht mir (?:auch|genauso)|(?:das )?(?:gleiche|selbe) problem|dasselbe problem|ich auch|bei uns (?:auch|genauso)|moi aussi|dans le même cas|même chose|pareil|même problème|a mí también|yo también|me pasa (?:lo mismo|igual)|estoy igual|en las mismas|stessa (?:cosa|storia|situazione)|mesma (?:coisa|situação)|precies hetzelfde|zelfde hier|idem|anch.io|anche a me|stesso problema|comigo também|comigo aconteceu|aconteceu comigo|mesmo problema|mismo problema|même souci|eu também|ik ook|bij mij ook`,
);
/** Says that something helped: after "mine did that too" an answer all the same. */
const HELPED = start(
  `(?:fixed|solved|sorted|helped|cured|did the trick)(?: it| me| mine)?|hilft|half|geholfen|gelöst|a marché|a résolu|a suffi|lo solucion|se arregl|me funcion|ho risolto|ha risolto|ha funzionato|resolveu|resolvi|hielp|opgelost`,
);
/** Feels with the writer, jokes or joins the anger: no answer either. */
const SIDES = start(
  `lol|lmao|haha|rofl|omg|good luck|fingers crossed|(?:so )?sorry (?:to hear|for you|about)|that sucks|what an? (?:mess|joke|shame|nightmare|disgrace)|qué desastre|che disastro|quelle honte|was für ein|unfassbar|never (?:buy|order|us|go|fly|book|com|shop)\\p{L}* |they (?:never|don.?t (?:care|answer|reply)|are (?:useless|all|just)|just don)|
   nie wieder|viel (?:glück|erfolg)|tut mir leid|so ein (?:mist|saftladen)|die (?:antworten|melden sich) (?:nie|nicht)|plus jamais|bon courage|bonne chance|désolée? pour|nunca más|suerte|lo siento|qué vergüenza|mai più|buona fortuna|in bocca|mi dispiace|che vergogna|nunca mais|boa sorte|sinto muito|que vergonha|nooit meer|succes|sterkte`,
);
/** Speaks of how the writer feels or fares, not of what they did about it. */
const OWN_WOE =
  /^\W*(?:i|we)(?:['’](?:m|ve|re|d))? (?:am|are|was|were|so|really|still|also|too|want|gave|give|hate|wait|need|hope|wish|agree|feel|love|been|can['’]?t|cannot|don['’]?t|won['’]?t)(?!\p{L})|^\W*(?:ich|wir) (?:warte|will|wollen|hasse|bin|sind|hoffe|habe auch|verstehe)|^\W*je (?:suis|veux|n['’]|déteste|attends)|^\W*j['’](?:attends|espère|en ai)|^\W*(?:estoy|quiero|espero|odio|llevo|sono|voglio|aspetto|estou|quero|ik wil|ik wacht|ik ben)(?!\p{L})/iu;

/** Tells what to do: then two words are enough. */
const DO =
  /^\W*(?:try|check|restart|reset|reboot|unplug|update|reinstall|press|hold|turn|clean|call|use|prueba|intenta|reinicia|prova|riavvia|tenta|tente|reinicie|probier|versuch|starte|essaye|essaie|redémarre|probeer|herstart)/iu;

/** Tells the other what they can do, whatever else it speaks of. */
const ADVISES = start(
  `you (?:can (?!not|.t)|could |need to |have to |only need|just need)|(?:du|man) (?:kannst|musst|kann|muss) |sie (?:können|müssen) |einfach |vous pouvez|tu peux|il (?:faut|suffit)|puedes |tienes que|hay que|puoi |devi |basta |você pode|tem que |je (?:kunt|moet) `,
);

/** Whether a reply reads like an answer: it says something, does not ask or complain itself, and is no "same here". */
export function readsLikeAnswer(text: string): boolean {
  const plain = text.replace(/https?:\/\/\S+|(?<![\p{L}\p{N}])@[\w.]+/gu, ' ').trim();
  const letters = plain.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
  const words = plain.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  if (UNSPACED.test(plain) ? letters < LEAST_LETTERS : words < (DO.test(plain) ? 2 : LEAST_WORDS)) return false;
  if (SIDES().test(plain) || ((ME_TOO().test(plain) || OWN_WOE.test(plain)) && !HELPED().test(plain))) return false;
  if (ADVISES().test(plain) && !/[?？؟]/u.test(plain)) return true;
  return !needsAnswer({ text: plain, reasons: [], isRepost: false, own: false }).needs;
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

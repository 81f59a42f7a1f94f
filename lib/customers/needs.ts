/**
 * Whether a post asks for an answer, by simple rules that can be said in words. No guess at mood: what is not clearly
 * a question, a complaint or a word to us is only shown. Pure.
 */
import { later } from '../kit/later';
import type { Reason, ReasonKind } from '../model/match';

export interface NeedsInput {
  text: string;
  reasons: readonly Pick<Reason, 'kind'>[];
  isRepost: boolean;
  /** Written by an own account. */
  own: boolean;
}

export interface Needs {
  needs: boolean;
  /** Plain words for the card: "addressed to us", "a question". */
  why: string[];
}

const ADDRESSED: ReadonlySet<ReasonKind> = new Set(['under-our-post', 'reply-to-us', 'mentions-us', 'on-our-page', 'our-conversation']);

/** Whole words or stems at a word's start; English, German, French, Spanish, Italian, Portuguese, Dutch. */
const words = (list: string): (() => RegExp) =>
  later(
    () =>
      new RegExp(
        `(?<![\\p{L}\\p{N}])(?:${list
          .trim()
          .split(/\s*\|\s*/u)
          .join('|')})`,
        'iu',
      ),
  );

const ASKS = words(
  `how (?:do|can|long|much|often|to)|what (?:is|are|do|does|about|happen)|when (?:will|is|are|do|does|can)|where (?:is|are|do|can)|why (?:is|are|do|does|did|won|can)|who (?:can|do|should)|
   can (?:you|someone|anyone|i)|could (?:you|someone|anyone)|does (?:any|it|the|this)|is (?:it|there|this) |any(?:one|body) (?:know|else|have|tried)|please (?:help|advise|tell|call|reply|answer)|
   wie (?:kann|lange|oft|viel|bekomm)|wann (?:komm|wird|ist|kann)|warum |wo (?:ist|bleibt|kann|finde)|kann (?:mir|jemand|man|ich)|weiß (?:jemand|wer)|bitte (?:um|helf|meld|antwort)|
   comment (?:faire|puis|on)|quand |pourquoi |où (?:est|sont)|quelqu.un |pouvez[- ]vous|cómo |cuándo |por qué|dónde |alguien |pueden |come (?:si|posso|faccio)|quando |perché |qualcuno |como (?:faço|posso)|alguém |hoe (?:kan|lang|werkt)|wanneer |waarom |kan iemand|weet iemand`,
);

const COMPLAINS = words(
  `broke|broken|leak|faulty|defect|damaged|burn[ts]|stopped working|doesn.t work|does not work|not working|won.t |never (?:arrived|came|got|again|received|replied|answered)|still (?:nothing|waiting|no |not |hasn|haven)|no (?:reply|answer|response|refund)|
   refund|money back|return it|disappoint|terrible|awful|worst|useless|unacceptable|ridiculous|rubbish|scam|fed up|complain|ruined|exploded|melted|dangerous|injured|
   kaputt|defekt|undicht|tropft|funktioniert nicht|geht nicht|immer noch (?:nicht|kein)|keine antwort|enttäusch|unverschämt|schlecht|reklam|rückerstatt|geld zurück|
   cassé|panne|fuit |fuite|marche pas|fonctionne pas|toujours (?:rien|pas)|rembours|déçu|inadmissible|nul |roto|rota|averiad|no funciona|gotea|sigo esperando|reembolso|decepcion|pésim|rotto|rotta|guasto|non funziona|perde acqua|rimborso|delus|quebrou|quebrad|vazando|não funciona|reembolso|kapot|werkt niet|lekt|teleurgesteld|geld terug`,
);

const PRAISES = words(
  `thank|thanks|thx|love|great|brilliant|perfect|amazing|awesome|excellent|best |happy with|well done|recommend|nice|lovely|cheers|
   danke|super|toll|klasse|begeistert|großartig|prima|merci|génial|parfait|excellent|bravo|gracias|genial|perfecto|excelente|encant|grazie|ottim|perfett|fantastic|obrigad|ótim|perfeit|bedankt|geweldig|fijn`,
);

/** A question mark of any script that is not part of a link. */
const QUESTION_MARK = /[?？؟⁇⁈]/u;
const LINK = /\bhttps?:\/\/\S+|\bwww\.\S+/giu;

export function needsAnswer({ text, reasons, isRepost, own }: NeedsInput): Needs {
  if (own || isRepost) return { needs: false, why: [] };
  // Absurdly long posts are judged by their start: it is there that people ask.
  const plain = text.slice(0, 5_000).replace(LINK, ' ');
  const why: string[] = [];
  if (QUESTION_MARK.test(plain) || ASKS().test(plain)) why.push('a question');
  if (COMPLAINS().test(plain)) why.push('a problem');
  if (!why.length && PRAISES().test(plain)) return { needs: false, why: [] };
  if (reasons.some((reason) => ADDRESSED.has(reason.kind))) why.unshift('addressed to us');
  return { needs: why.length > 0, why };
}

/** What sounds like danger: concepts that must stand near each other, the same in every language. */
import { ALL, type Concept, type Found, type Place } from './concepts';

export type DangerKind = 'threat' | 'self-harm' | 'product-safety';

interface DangerRule {
  kind: DangerKind;
  /** Each of these, "a|b" one of them. The first is the anchor. "<" at the end: the next must come later. */
  needs: string;
  /** Words between the anchor and each other need, at most; below `FAR` in one sentence; "text": anywhere. */
  within: number | 'text';
  /** A word such as "never" shortly before the anchor takes it back. */
  negatable: boolean;
  /** Concepts that take it back in the same sentence. */
  unless?: string;
}

const RULES: readonly DangerRule[] = [
  { kind: 'self-harm', needs: 'suicide', within: 0, negatable: false, unless: 'joke fiction' },
  { kind: 'self-harm', needs: 'want< die', within: 4, negatable: true, unless: 'joke fiction mood crave' },
  { kind: 'self-harm', needs: 'nolive', within: 0, negatable: false, unless: 'joke fiction crave' },
  { kind: 'self-harm', needs: 'life not want', within: 4, negatable: false, unless: 'joke fiction thing food' },
  { kind: 'self-harm', needs: 'nomiss', within: 0, negatable: false, unless: 'joke fiction' },
  { kind: 'self-harm', needs: 'lastnight decided', within: 'text', negatable: false, unless: 'joke fiction place' },
  { kind: 'self-harm', needs: 'letters', within: 0, negatable: false, unless: 'joke fiction joy leaving' },
  { kind: 'self-harm', needs: 'rope ready', within: 4, negatable: true, unless: 'joke fiction' },
  { kind: 'self-harm', needs: 'selfcut', within: 0, negatable: true, unless: 'joke fiction' },
  { kind: 'self-harm', needs: 'crash think', within: 9, negatable: true, unless: 'joke fiction' },
  { kind: 'self-harm', needs: 'jump height think', within: 9, negatable: true, unless: 'joke fiction' },
  { kind: 'self-harm', needs: 'pills swallow all', within: 6, negatable: true, unless: 'joke fiction gadget' },
  { kind: 'self-harm', needs: 'want< wake not', within: 6, negatable: false, unless: 'joke fiction everyday thing' },
  { kind: 'self-harm', needs: 'sleep< rise never', within: 7, negatable: false, unless: 'joke fiction everyday thing kin' },
  { kind: 'self-harm', needs: 'life pointless', within: 5, negatable: false, unless: 'joke fiction crave food thing' },
  { kind: 'self-harm', needs: 'farewell spent|edge|laid|pointless|nomiss', within: 30, negatable: false, unless: 'joke fiction leaving joy' },
  { kind: 'self-harm', needs: 'edge spent|noreply|thanksall', within: 30, negatable: true, unless: 'joke fiction joy' },
  { kind: 'self-harm', needs: 'told< suicide', within: 8, negatable: true, unless: 'joke' },
  { kind: 'self-harm', needs: 'lastnight farewell', within: 'text', negatable: false, unless: 'joke fiction place joy' },
  { kind: 'self-harm', needs: 'painless method', within: 6, negatable: false, unless: 'joke fiction thing food body hype' },
  { kind: 'self-harm', needs: 'gone', within: 0, negatable: false, unless: 'joke fiction errand leaving' },
  { kind: 'self-harm', needs: 'jump heed', within: 9, negatable: true, unless: 'joke fiction thing food joy' },
  { kind: 'self-harm', needs: 'vanish never unneeded|spent', within: 12, negatable: false, unless: 'joke fiction thing food joy' },
  { kind: 'self-harm', needs: 'pills laid', within: 5, negatable: true, unless: 'joke fiction joy errand drugs gadget' },
  {
    kind: 'self-harm',
    needs: 'giveaway bye|lastwords|arranged|entrust|notaround',
    within: 30,
    negatable: true,
    unless: 'joke fiction leaving relocate',
  },
  {
    kind: 'self-harm',
    needs: 'gave belonging relative bye|arranged|notaround|endnight|noreply',
    within: 30,
    negatable: true,
    unless: 'joke fiction leaving relocate',
  },
  { kind: 'self-harm', needs: 'endnight bye|lastwords|farewell|spent|entrust', within: 30, negatable: true, unless: 'joke fiction leaving relocate' },
  { kind: 'self-harm', needs: 'arranged bye|notaround|entrust|noreply', within: 30, negatable: true, unless: 'joke fiction leaving relocate' },
  {
    kind: 'self-harm',
    needs: 'notaround bye|lastwords|thanksall|entrust|spent',
    within: 30,
    negatable: false,
    unless: 'joke fiction errand leaving relocate',
  },
  { kind: 'self-harm', needs: 'noreply notaround|gone', within: 30, negatable: false, unless: 'joke fiction errand leaving relocate' },
  { kind: 'self-harm', needs: 'absent relieved|unneeded', within: 10, negatable: false, unless: 'joke fiction errand leaving relocate joy' },
  { kind: 'self-harm', needs: 'height drawn ease', within: 14, negatable: false, unless: 'joke fiction thing food joy' },
  { kind: 'self-harm', needs: 'bye entrust', within: 30, negatable: true, unless: 'joke fiction leaving relocate joy' },
  { kind: 'self-harm', needs: 'onething spent|lost|pointless', within: 30, negatable: false, unless: 'joke fiction leaving joy' },
  { kind: 'self-harm', needs: 'noreason pills|spent|bye|notaround|nomiss', within: 30, negatable: false, unless: 'joke fiction everyday' },

  { kind: 'threat', needs: 'threat', within: 0, negatable: false, unless: 'joke fiction' },
  { kind: 'threat', needs: 'kill1 victim', within: 6, negatable: true, unless: 'joke fiction crave' },
  { kind: 'threat', needs: 'intent< kill victim', within: 8, negatable: true, unless: 'joke fiction crave' },
  { kind: 'threat', needs: 'hit head intent victim|whose', within: 9, negatable: true, unless: 'joke fiction' },
  { kind: 'threat', needs: 'attack1 place', within: 8, negatable: true, unless: 'joke fiction' },
  { kind: 'threat', needs: 'intent< attack place', within: 9, negatable: true, unless: 'joke fiction' },
  { kind: 'threat', needs: 'know< where', within: 7, negatable: true },
  { kind: 'threat', needs: 'bomb planted place', within: 8, negatable: true, unless: 'fiction' },
  { kind: 'threat', needs: 'tick hidden|place', within: 14, negatable: true, unless: 'joke fiction' },
  { kind: 'threat', needs: 'comes< weapon', within: 7, negatable: true, unless: 'fiction' },
  { kind: 'threat', needs: 'weapon carry place intent', within: 12, negatable: true, unless: 'fiction' },
  { kind: 'threat', needs: 'deserve harmed victim', within: 10, negatable: true, unless: 'joke fiction crave mood' },
  { kind: 'threat', needs: 'weapon luck', within: 9, negatable: false, unless: 'joke fiction' },
  { kind: 'threat', needs: 'demand menace|blaze place', within: 12, negatable: false, unless: 'joke fiction' },
  { kind: 'threat', needs: 'deserve attack place', within: 8, negatable: true, unless: 'joke fiction thing food' },
  { kind: 'threat', needs: 'deadline menace place|victim', within: 10, negatable: false, unless: 'joke fiction' },
  { kind: 'threat', needs: 'armed place|victim', within: 8, negatable: true, unless: 'joke fiction joy' },
  { kind: 'threat', needs: 'told< wound', within: 8, negatable: true, unless: 'joke fiction' },
  { kind: 'threat', needs: 'address omen|hint', within: 12, negatable: true, unless: 'joke fiction errand joy' },
  { kind: 'threat', needs: 'weapon omen place', within: 15, negatable: true, unless: 'joke fiction joy food' },
  { kind: 'threat', needs: 'warn< menace place|victim', within: 10, negatable: true, unless: 'joke fiction food thing joy' },
  { kind: 'threat', needs: 'followed victim', within: 6, negatable: true, unless: 'joke fiction joy' },
  { kind: 'threat', needs: 'lurk offhours', within: 8, negatable: true, unless: 'joke fiction joy errand' },
  { kind: 'threat', needs: 'know< shame', within: 30, negatable: true, unless: 'joke fiction food' },
  { kind: 'threat', needs: 'shame place', within: 10, negatable: true, unless: 'joke fiction food' },
  { kind: 'threat', needs: 'maimed victim', within: 8, negatable: false, unless: 'joke fiction joy food' },
  { kind: 'threat', needs: 'know< closing lurk|omen|comes|hint', within: 14, negatable: true, unless: 'joke fiction errand' },
  { kind: 'threat', needs: 'stalker peril', within: 12, negatable: true, unless: 'joke fiction' },

  { kind: 'product-safety', needs: 'electric', within: 0, negatable: true, unless: 'joke fiction hype' },
  { kind: 'product-safety', needs: 'allergy', within: 0, negatable: true, unless: 'fiction' },
  { kind: 'product-safety', needs: 'gas', within: 0, negatable: true, unless: 'fiction' },
  { kind: 'product-safety', needs: 'rotten burner', within: 8, negatable: true, unless: 'joke fiction' },
  { kind: 'product-safety', needs: 'fumes ail|faint|sick', within: 12, negatable: true, unless: 'joke fiction' },
  { kind: 'product-safety', needs: 'ail burner whenever', within: 12, negatable: true, unless: 'joke fiction' },
  { kind: 'product-safety', needs: 'fire thing', within: 9, negatable: true, unless: 'joke fiction hype' },
  { kind: 'product-safety', needs: 'blaze your|kin|place|body|hurt', within: 8, negatable: true, unless: 'joke fiction hype' },
  { kind: 'product-safety', needs: 'shock thing|body|kin', within: 9, negatable: true, unless: 'joke fiction hype' },
  { kind: 'product-safety', needs: 'object< inside food', within: 6, negatable: true, unless: 'hype' },
  { kind: 'product-safety', needs: 'inside< food found object', within: 8, negatable: true },
  { kind: 'product-safety', needs: 'swallowed kin|object', within: 12, negatable: true, unless: 'joke fiction' },
  { kind: 'product-safety', needs: 'swallowed kin object', within: 12, negatable: true, unless: 'joke' },
  { kind: 'product-safety', needs: 'sick food|after', within: 12, negatable: true, unless: 'joke fiction' },
  { kind: 'product-safety', needs: 'misdose drugs|swallow|sick|faint|medical', within: 12, negatable: true, unless: 'joke fiction' },
  { kind: 'product-safety', needs: 'infood object', within: 6, negatable: true, unless: 'hype' },
  { kind: 'product-safety', needs: 'died kin after', within: 9, negatable: true, unless: 'joke fiction' },
  { kind: 'product-safety', needs: 'faint your|thing|after', within: 'text', negatable: true, unless: 'joke fiction mood' },
  { kind: 'product-safety', needs: 'scorched mains', within: 8, negatable: true, unless: 'joke fiction hype' },
  { kind: 'product-safety', needs: 'overhot thing mark|scorched', within: 14, negatable: true, unless: 'joke fiction hype food' },
  { kind: 'product-safety', needs: 'mouthing kin object|vital', within: 14, negatable: true, unless: 'joke fiction joy' },
  { kind: 'product-safety', needs: 'vital collapse ride', within: 12, negatable: true, unless: 'joke fiction hype' },
  { kind: 'product-safety', needs: 'moving collapse thing|brake', within: 12, negatable: true, unless: 'joke fiction hype' },
  { kind: 'product-safety', needs: 'alarm silent', within: 4, negatable: false, unless: 'joke fiction' },
  { kind: 'product-safety', needs: 'tooth chip food|object|thing', within: 9, negatable: true, unless: 'joke fiction' },
  { kind: 'product-safety', needs: 'sharp garment found|hurt', within: 9, negatable: true, unless: 'joke fiction' },
  { kind: 'product-safety', needs: 'chemical taste drank|hurt', within: 'text', negatable: true, unless: 'joke fiction' },
  { kind: 'product-safety', needs: 'drank chemical inside', within: 12, negatable: true, unless: 'joke fiction' },
  { kind: 'product-safety', needs: 'puffed cell', within: 6, negatable: true, unless: 'joke fiction hype' },
  { kind: 'product-safety', needs: 'brake fails', within: 7, negatable: false, unless: 'joke fiction' },
  { kind: 'product-safety', needs: 'hurt body thing|your|kin|sharp|medical', within: 12, negatable: true, unless: 'joke fiction hype' },
  { kind: 'product-safety', needs: 'collapse thing hurt|kin|body', within: 12, negatable: true, unless: 'joke fiction hype' },
  { kind: 'product-safety', needs: 'hot body|kin hurt|collapse', within: 'text', negatable: true, unless: 'joke fiction' },
  { kind: 'product-safety', needs: 'medical thing|food|after|freefrom', within: 'text', negatable: true, unless: 'joke fiction job' },
];

interface Ready extends Omit<DangerRule, 'needs' | 'unless'> {
  needs: { any: readonly Concept[]; then: boolean }[];
  unless: readonly Concept[];
}
const READY: readonly Ready[] = RULES.map(({ needs, unless = '', ...rest }) => ({
  ...rest,
  needs: needs.split(' ').map((each) => ({ any: each.replace('<', '').split('|') as Concept[], then: each.endsWith('<') })),
  unless: unless.split(' ').filter(Boolean) as Concept[],
}));
/** From so many words on, a sentence may end between. */
const FAR = 30;
/** Words before the anchor in which a negation counts; less where "if you do not answer I will …" is what is said. */
const NEGATED: Record<DangerKind, number> = { 'self-harm': 4, threat: 2, 'product-safety': 4 };
/** Words between what is taken and a single word of a figure of speech, at most. */
const NEAR = 5;
/** With one of these a clause begins: a "not" before it belongs to another. */
const CLAUSE_STARTS: ReadonlySet<string> = new Set(['i', 'im', 'ill', 'ich', 'je', 'jvais', 'jai', 'wir', 'on']);
/** The rules by the concept they begin at. */
const BY_ANCHOR = new Map<Concept, Ready[]>();
for (const rule of READY) for (const concept of rule.needs[0]?.any ?? []) BY_ANCHOR.set(concept, [...(BY_ANCHOR.get(concept) ?? []), rule]);

/** The needs of each rule by places in `ALL`, under the place of what it begins at. */
const NEEDED = ALL.map((concept) => (BY_ANCHOR.get(concept) ?? []).map(({ needs }) => needs.map(({ any }) => any.map((each) => ALL.indexOf(each)))));

/** Whether some rule that begins at a concept has all it needs; see `Worth`. */
export const mayHold = (anchor: number, held: Uint32Array, from: number, turn: number): boolean =>
  NEEDED[anchor]?.some((needs) => needs.every((any) => any.some((each) => held[from + each] === turn))) ?? false;

export interface DangerHit {
  kind: DangerKind;
  from: number;
  to: number;
}

const sentence = (words: readonly string[], from: number, to: number): boolean => {
  for (let i = from; i < to; i++) if (words[i] === '.') return false;
  return true;
};
const clause = (words: readonly string[], from: number, to: number): boolean => {
  for (let i = from; i < to; i++) if (words[i] === '.' || words[i] === ',') return false;
  return true;
};
/** Not the same words. One that has room within may hold the other there. */
const apart = (a: Place, b: Place): boolean =>
  a.to <= b.from || b.to <= a.from || (a.loose && a.from < b.from && b.to < a.to) || (b.loose && b.from < a.from && a.to < b.to);

/** The first hit of every kind. @param found the concepts of one language @param words as of `ruleWords` */
export function dangersIn(found: Found, words: readonly string[]): DangerHit[] {
  const hits: DangerHit[] = [];
  for (const [concept, places] of found) {
    for (const rule of BY_ANCHOR.get(concept) ?? []) {
      if (hits.some(({ kind }) => kind === rule.kind)) continue;
      if (!rule.needs.every(({ any }) => any.some((each) => found.has(each)))) continue;
      for (const anchor of places) {
        const hit = tried(rule, anchor, found, words);
        if (!hit) continue;
        hits.push({ kind: rule.kind, ...hit });
        break;
      }
    }
  }
  return hits;
}

function tried(rule: Ready, anchor: Place, found: Found, words: readonly string[]): Omit<DangerHit, 'kind'> | null {
  const taken = [anchor];
  const reach = rule.within === 'text' ? Infinity : rule.within;
  const near = (place: Place): boolean => {
    const gap = Math.max(place.from - anchor.to, anchor.from - place.to);
    if (gap > reach) return false;
    return reach >= FAR || sentence(words, Math.min(place.to, anchor.to), Math.max(place.from, anchor.from));
  };
  for (const [i, { any }] of rule.needs.entries()) {
    if (i === 0) continue;
    const after = rule.needs[i - 1]?.then ? (taken.at(-1)?.to ?? 0) : -1;
    const fits = (place: Place): boolean => place.from >= after && near(place) && taken.every((other) => apart(place, other));
    const place = any.flatMap((concept) => found.get(concept) ?? []).find(fits);
    if (!place) return null;
    taken.push(place);
  }
  // What comes before the anchor, and between an intent and its deed ("will never kill").
  const [, second] = rule.needs[0]?.then ? taken : [];
  const begins = CLAUSE_STARTS.has(words[anchor.from] ?? '');
  const denied = (at: Place): boolean =>
    (!begins && at.to <= anchor.from && anchor.from - at.from <= NEGATED[rule.kind] && clause(words, at.to, anchor.from)) ||
    (second !== undefined && at.from >= anchor.to && at.to <= second.from && clause(words, at.to, second.from));
  if (rule.negatable && found.get('not')?.some((at) => denied(at) && taken.every((other) => apart(at, other)))) return null;
  // What exploded may be the head itself: "my head exploded"; what one would "kill for" holds the deed, "the candle burns" the fire.
  const exploded = rule.needs[0]?.any[0] === 'blaze';
  const earnest = (at: Place): boolean => found.get('serious')?.some(({ from, to }) => from <= at.from && at.to <= to) ?? false;
  const same = (at: Place): boolean => sentence(words, Math.min(at.to, anchor.to), Math.max(at.from, anchor.from));
  const close = (at: Place): boolean => taken.some(({ from, to }) => Math.max(at.from - to, from - at.to) <= NEAR);
  if (
    rule.unless.some((concept) =>
      found
        .get(concept)
        ?.some(
          (at) =>
            same(at) &&
            !(concept === 'joke' && earnest(at)) &&
            (concept !== 'hype' || at.to - at.from > 1 || close(at)) &&
            ((concept === 'hype' && exploded) ||
              (at.to - at.from > 1 && (concept === 'hype' || concept === 'fiction')) ||
              concept === 'crave' ||
              taken.every((other) => apart(at, other))),
        ),
    )
  )
    return null;
  return { from: Math.min(...taken.map(({ from }) => from)), to: Math.max(...taken.map(({ to }) => to)) };
}

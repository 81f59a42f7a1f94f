/**
 * What a post means, as far as it can be guessed here: mood, kind of feedback, language, spam, urgency, danger. For the worker.
 * Weights are fetched on first need; a file that is missing or of another version makes its heads "not available", the rest works.
 */
import { asWritten } from '../as-written';
import { dangerOf, type Danger } from '../danger/read';
import { intentsOf, urgencyOf, type IntentHit, type Urgency, type UrgencyContext } from '../urgency';
import { Delta } from './delta';
import { Extractor, type Features } from './features';
import { Told, Unclaimed, type Guess } from './guess';
import { Head } from './head';
import { isEnglish, languageOf } from './language';
import { Lexicon } from './lexicon';
import { Relevance, tellingWords, type RelevanceLabel } from './relevance';
import { Together } from './together';
import { split, unpackWeights, WeightsFault, type Weights } from './weights';
import { isBrief, isNumber, isWordless } from './wordless';
import { ruleWords } from './words';

export type { Guess, Told } from './guess';

/** Files below `models/` of the extension. */
export const HEAD_FILES = ['sentiment-en', 'sentiment-many', 'feedback', 'spam', 'relevance', 'language'] as const;
export type HeadFile = (typeof HEAD_FILES)[number];
export type ModelFile = HeadFile | 'lexicon';
export type FetchBytes = (path: string) => Promise<Uint8Array>;

/** What people of one brand set right, on top of the shipped heads. */
export interface Layer {
  mood: Delta | null;
  kind: Delta | null;
}
export const NO_LAYER: Layer = { mood: null, kind: null };
export interface LayerLesson {
  text: string;
  what: 'mood' | 'kind';
  may: readonly string[];
}
export interface MeaningOf {
  /** Absent: the head is not available. */
  sentiment?: Told;
  feedback?: Told;
  language?: Guess;
  spam?: Guess;
  urgency: Urgency;
  intents: IntentHit[];
  danger?: Danger;
}
export interface Missing {
  file: ModelFile;
  /** One sentence. */
  why: string;
}

/** Asked of every post; the mood of English only of most, but beside the others it costs next to nothing. */
const TOGETHER: readonly HeadFile[] = ['feedback', 'spam', 'sentiment-en'];

/** A rule for buying or leaving that hit counts as much as clear wording. */
const INTENT_LIFT = 20;

export class Meaning {
  readonly missing: readonly Missing[];
  readonly #heads: ReadonlyMap<HeadFile, Head>;
  readonly #together: Together;
  readonly #prior: Weights | null;
  readonly #lexicon: Lexicon | null;
  readonly #extractor = new Extractor();
  readonly #words = new Extractor();

  constructor(weights: ReadonlyMap<HeadFile, Weights>, lexicon: Lexicon | null, missing: readonly Missing[]) {
    this.#lexicon = lexicon;
    this.#prior = weights.get('relevance') ?? null;
    const isWhole = (each: Weights): boolean => !each.header.lexicon || lexicon !== null;
    const shared = TOGETHER.flatMap((file) => {
      const each = weights.get(file);
      return each?.header.lexicon && lexicon ? [[file, each] as const] : [];
    });
    this.#together = new Together(shared.map(([, each]) => each));
    const alone = [...weights].filter(([file, each]) => isWhole(each) && !shared.some(([name]) => name === file));
    this.#heads = new Map([
      ...alone.map(([file, each]) => [file, new Head(each)] as const),
      ...this.#together.heads.map((head, i) => [shared[i]?.[0] ?? 'spam', head] as const),
    ]);
    const maimed = [...weights].filter(([, each]) => !isWhole(each));
    this.missing = [...missing, ...maimed.map(([file]) => ({ file, why: 'It needs the word list.' }))];
  }

  /** @param hint the site's own mark of the language, BCP 47. */
  meaningOf(text: string, hint: string | null = null, context: UrgencyContext = {}, layer: Layer = NO_LAYER): MeaningOf {
    const found = this.#extractor.extract(text, this.#lexicon);
    const words = ruleWords(text);
    const danger = dangerOf(text, words);
    const intents = intentsOf(text, words);
    const language = languageOf(found, this.#head('language'));
    const spam = this.#head('spam');
    const mood = this.#moodHead(hint, language);
    const kind = this.#head('feedback');
    const wordless = isWordless(text);
    const said = this.#together.scores(found);
    const scoresOf = (head: Head): Float64Array => said.get(head) ?? head.scores(found);
    // Emoji and words of the list that feel something tell a mood all the same: each adds four features or more, others one.
    const blank = (wordless || isNumber(text)) && found.end - found.chars < 4;
    return {
      ...(mood && { sentiment: this.#told(mood, found, scoresOf(mood), layer.mood, text, [], blank) }),
      ...(kind && { feedback: this.#told(kind, found, lifted(kind, scoresOf(kind), intents), layer.kind, text, intents, blank) }),
      ...(language && { language }),
      ...(spam && { spam: spamOf(spam.guess(scoresOf(spam)), wordless || !isLatin(found), language, text) }),
      urgency: urgencyOf(text, context, words, danger),
      intents,
      ...(danger && { danger }),
    };
  }

  /**
   * Null: the prior is not available and there are no labels. Build it once per brand and keep it until a label changes.
   * @param seen the brand's posts nobody spoke of
   */
  relevanceFor(brand: string, labels: readonly RelevanceLabel[] = [], seen: readonly string[] = []): Relevance | null {
    return this.#prior || labels.length ? Relevance.from(this.#prior, brand, labels, this.#head('language'), seen) : null;
  }

  /** Learns from corrections, oldest first: under two seconds for the most that are kept. Heads that are not available learn nothing. */
  layerOf(lessons: readonly LayerLesson[]): Layer {
    const of = (what: LayerLesson['what']): LayerLesson[] => lessons.filter((lesson) => lesson.what === what);
    const kind = this.#head('feedback');
    const many = this.#head('sentiment-many') ?? this.#head('sentiment-en');
    const base = (pick: (found: Features) => Head) => (text: string) => {
      const found = this.#extractor.extract(text, this.#lexicon);
      return { found, scores: pick(found).scores(found) };
    };
    return {
      mood:
        many &&
        Delta.from(
          many.labels,
          of('mood'),
          base((found) => this.#moodHead(null, languageOf(found, this.#head('language'))) ?? many),
        ),
      kind:
        kind &&
        Delta.from(
          kind.labels,
          of('kind'),
          base(() => kind),
        ),
    };
  }

  #moodHead(hint: string | null, language: Guess | null): Head | null {
    // Without the language head nobody knows that a text is English; the head of many languages knows English too.
    const unknown = !hint && !language && !this.#heads.has('language');
    return this.#head(!unknown && isEnglish(hint, language) ? 'sentiment-en' : 'sentiment-many');
  }

  #head(file: HeadFile): Head | null {
    return this.#heads.get(file) ?? null;
  }

  /** The guess with the brand's layer on top, where there is one. */
  #told(head: Head, found: Features, scores: Float64Array, delta: Delta | null, text: string, intents: readonly IntentHit[], blank: boolean): Told {
    const shipped = head.guess(scores);
    const said = delta ? head.guess(delta.correct(found, scores)) : shipped;
    const guess = blank ? new Unclaimed(said) : said;
    return new Told(guess, delta ? !blank && said.label !== shipped.label : undefined, () => this.#why(head, guess.label, text, intents));
  }

  #why(head: Head, label: string, text: string, intents: readonly IntentHit[]): string[] {
    if (label === 'unsure') return [];
    const rule = intents.find(({ intent }) => label === `${intent} intent`);
    if (rule) return [asWritten(text, rule.why)];
    const at = head.labels.indexOf(label);
    return tellingWords(text, (word) => head.scores(this.#words.extract(word, this.#lexicon))[at] ?? 0, 3);
  }
}

/** Of these it was learned what spam is. */
const SPAM_LANGUAGES: ReadonlySet<string> = new Set(['en', 'de', 'es', 'fr', 'it', 'pt', 'unsure']);

const isLatin = ({ scripts, letters }: Features): boolean => (scripts[0] ?? 0) * 2 > letters;

/** Nothing is called spam, nor free of it, where nobody learned what it looks like. */
function spamOf(guess: Guess, strange: boolean, language: Guess | null, text: string): Guess {
  const doubtful = guess.label === 'spam' && ((language !== null && !SPAM_LANGUAGES.has(language.label)) || isBrief(text));
  return strange || doubtful ? new Unclaimed(guess) : guess;
}

function lifted(head: Head, scores: Float64Array, intents: readonly IntentHit[]): Float64Array {
  let sum = 0;
  for (let k = 0; k < scores.length; k++) {
    const hit = intents.some(({ intent }) => head.labels[k] === `${intent} intent`);
    sum += scores[k] = (scores[k] ?? 0) * (hit ? INTENT_LIFT : 1);
  }
  for (let k = 0; k < scores.length; k++) scores[k] = (scores[k] ?? 0) / sum;
  return scores;
}

/** Reads every file; never throws. @param fetchBytes for `models/NAME.bin`; a rejection is a missing file. */
export async function loadMeaning(fetchBytes: FetchBytes): Promise<Meaning> {
  const missing: Missing[] = [];
  const weights = new Map<HeadFile, Weights>();
  const read = async <T>(file: ModelFile, parse: (bytes: Uint8Array) => T): Promise<T | null> => {
    try {
      return parse(await fetchBytes(`models/${file}.bin`));
    } catch (error) {
      missing.push({ file, why: error instanceof WeightsFault ? error.message : 'The model file is not there.' });
      return null;
    }
  };
  const lexicon = await read('lexicon', (bytes) => new Lexicon(split(bytes).payload));
  await Promise.all(
    HEAD_FILES.map(async (file) => {
      const each = await read(file, (bytes) => unpackWeights(bytes, file));
      if (each) weights.set(file, each);
    }),
  );
  return new Meaning(weights, lexicon, missing);
}

/** Loads on the first call and keeps what is loaded. */
export function lazyMeaning(fetchBytes: FetchBytes): () => Promise<Meaning> {
  let loading: Promise<Meaning> | null = null;
  return () => (loading ??= loadMeaning(fetchBytes));
}

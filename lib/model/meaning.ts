/** What a post was guessed to mean, kept beside it: derived from its text, the shipped models and a brand's corrections, and made anew at will. */
import { z } from 'zod';
import { Ms } from './post';

export const Mood = z.enum(['negative', 'neutral', 'positive']);
export type Mood = z.infer<typeof Mood>;
export const Kind = z.enum(['complaint', 'question', 'praise', 'idea', 'defect report', 'purchase intent', 'churn intent', 'other']);
export type Kind = z.infer<typeof Kind>;
export const Ours = z.enum(['ours', 'not-ours']);
export type Ours = z.infer<typeof Ours>;
export const DangerKind = z.enum(['threat', 'self-harm', 'product-safety']);
export type DangerKind = z.infer<typeof DangerKind>;

const Unsure = z.literal('unsure');
/** Probability of the likeliest label; 1 where a person said it. */
const P = z.number().min(0).max(1);
/** guess: the shipped model; taught: it says otherwise since this brand's corrections; person: somebody said so. */
const By = z.enum(['guess', 'taught', 'person']);
/** Words of the post. */
const Words = z.string().max(300);
const FewWords = z.array(Words).max(3);

/** One guess. "unsure": below the head's threshold, or a person said only what it is not; then nothing is shown. */
const guessOf = <T extends z.ZodType<string>>(label: T) =>
  z.strictObject({
    label: z.union([label, Unsure]),
    p: P,
    by: By,
    /** Those that speak most for it. */
    why: FewWords,
  });

export const UrgencyWhy = z.strictObject({
  reason: z.enum(['outage', 'danger', 'legal', 'refund', 'waiting', 'repeated', 'reach', 'anger']),
  points: z.number().int(),
  words: Words,
});
export type UrgencyWhy = z.infer<typeof UrgencyWhy>;

/** Null: the head is not available, or was not asked. */
export const MeaningRow = z.strictObject({
  /** Of the models; other versions are derived anew. */
  v: z.string().max(60),
  /** Hash of the text it was read from. */
  of: z.number().int(),
  mood: guessOf(Mood).nullable(),
  kind: guessOf(Kind).nullable(),
  ours: guessOf(Ours).nullable(),
  spam: guessOf(z.enum(['ham', 'spam'])).nullable(),
  /** BCP 47. */
  language: z.strictObject({ label: z.string().max(35), p: z.number() }).nullable(),
  urgency: z.strictObject({ score: z.number().int().min(0).max(100), why: z.array(UrgencyWhy).max(10) }),
  danger: z.strictObject({ kind: DangerKind, why: Words }).nullable(),
  /** What the page showed when it was read; kept, because a later derivation cannot see it. */
  followers: z.number().int().min(0).nullable(),
  /** Heads whose model file is missing or of another version. */
  missing: z.array(z.string().max(40)).max(10),
});
export type MeaningRow = z.infer<typeof MeaningRow>;

/** What the guesses on its posts make of a case; derived. */
export const CaseSense = z.strictObject({
  danger: DangerKind.nullable(),
  urgency: z.number().int().min(0).max(100),
  /** Set where all of it is probably not about the brand: the words that speak for that. */
  notOurs: FewWords.nullable(),
});
export type CaseSense = z.infer<typeof CaseSense>;

export const CorrectedWhat = z.enum(['mood', 'kind', 'ours']);
export type CorrectedWhat = z.infer<typeof CorrectedWhat>;

const May = z.array(z.string().max(40)).min(1).max(7);
const Initials = z.string().max(10).nullable();

/** A person's word on one post: the labels it may have. Teaches the brand's layer; goes with the person it was said of. */
export const CorrectionRow = z.lazy(() =>
  z.strictObject({
    /** `${of} ${what}`: the last word counts. */
    id: z.string().max(420),
    what: CorrectedWhat,
    may: May,
    /** The entry it was said of, and its text at that time. */
    of: z.string().max(400),
    text: z.string(),
    brandId: z.string().min(1).max(100),
    customerId: z.string().max(100).nullable(),
    at: Ms,
    initials: Initials,
    /** The act it was said with. */
    op: z.string().max(100),
    /** The word it took the place of: counts again where the act is undone. */
    before: z.strictObject({ may: May, text: z.string(), at: Ms, initials: Initials, op: z.string().max(100) }).optional(),
  }),
);
export type CorrectionRow = z.infer<typeof CorrectionRow>;

/** What to do where a post tells of danger: the brand's own words, shown in the card. */
export const Emergency = z.strictObject({ steps: z.string().max(4_000), contact: z.string().max(300) });
export type Emergency = z.infer<typeof Emergency>;

export const STARTER_EMERGENCY: Emergency = {
  steps: [
    'If someone may be hurt now, call the emergency services where they are: 112 in Europe, 911 in North America.',
    'Tell the contact below at once, and note when you did.',
    'Write in your own words: ask whether everyone is safe. A product that may be dangerous: ask them to stop using it.',
    'Someone who speaks of ending their life: be kind, do not argue, and name a crisis line of their country.',
    'Keep the post. Promise nothing and admit nothing before the contact has answered.',
  ].join('\n'),
  contact: '',
};

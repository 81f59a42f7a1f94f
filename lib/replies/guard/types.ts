/** What the check before posting is given and what it finds. */

export const RULES = [
  'unfilled-variable',
  'frozen',
  'wrong-language',
  'personal-data',
  'legal-risk',
  'rude',
  'cheerful-on-anger',
  'promise-without-date',
  'disclosure',
  'knows-too-much',
  'duplicate',
  'unknown-link',
  'selling',
] as const;
export type GuardRule = (typeof RULES)[number];

/** Whose account the text would be written from. */
export type AccountRole = 'brand' | 'other-brand' | 'colleague' | 'private' | 'unknown';

export interface GuardInput {
  draft: string;
  /** The text that is being answered. */
  post?: string | undefined;
  /** The language it should be answered in, BCP 47; absent: told from `post`. */
  language?: string | null | undefined;
  /** Texts sent lately. */
  sentBefore?: readonly string[] | undefined;
  /** Saved replies that must not be used at present. */
  frozenIds?: readonly string[] | undefined;
  /** The saved reply that the draft began from. */
  replyId?: string | null | undefined;
  /** Domains that may be linked, subdomains included. Absent: only links that hide where they lead are told. */
  knownDomains?: readonly string[] | undefined;
  /** The sentence that tells who one works for; true means that any such sentence will do. Absent: needed on a colleague's or private account. */
  disclosure?: string | boolean | null | undefined;
  account?: AccountRole | { role: AccountRole } | null | undefined;
  /** Facts about the person from the history, which they did not say here. */
  known?: readonly string[] | undefined;
}

/** `start`, `end`: UTF-16 offsets in the draft. */
export interface Finding {
  rule: GuardRule;
  start: number;
  end: number;
  message: string;
}

export type Check = (input: GuardInput, languages: readonly Language[]) => Finding[];

export const LANGUAGES = ['en', 'de', 'es', 'fr', 'pt', 'it'] as const;
export type Language = (typeof LANGUAGES)[number];

/** Words or phrases of a rule by language, as people write them; a trailing `*` takes any ending. */
export type Words = Readonly<Record<Language, readonly string[]>>;

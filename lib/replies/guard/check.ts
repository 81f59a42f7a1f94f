/** The check before posting: what a person might regret in a draft. It never blocks; a person decides. Pure. */
import { cheerfulOnAnger } from './cheerful-on-anger';
import { disclosure } from './disclosure';
import { duplicate } from './duplicate';
import { frozen } from './frozen';
import { knowsTooMuch } from './knows-too-much';
import { languageOf } from './language';
import { legalRisk } from './legal-risk';
import { personalData } from './personal-data';
import { promiseWithoutDate } from './promise-without-date';
import { rude } from './rude';
import { selling } from './selling';
import { LANGUAGES, RULES, type Check, type Finding, type GuardInput, type GuardRule } from './types';
import { unfilledVariable } from './unfilled-variable';
import { unknownLink } from './unknown-link';
import { wrongLanguage } from './wrong-language';

const CHECKS: Readonly<Record<GuardRule, Check>> = {
  'unfilled-variable': unfilledVariable,
  frozen,
  'wrong-language': wrongLanguage,
  'personal-data': personalData,
  'legal-risk': legalRisk,
  rude,
  'cheerful-on-anger': cheerfulOnAnger,
  'promise-without-date': promiseWithoutDate,
  disclosure,
  'knows-too-much': knowsTooMuch,
  duplicate,
  'unknown-link': unknownLink,
  selling,
};

/** Longer drafts are looked at up to here, UTF-16 units. */
const MOST = 10_000;

/** Findings, gravest rule first, then by place. An empty draft has none. */
export function checkDraft(input: GuardInput): Finding[] {
  const draft = input.draft.slice(0, MOST);
  if (!draft.trim()) return [];
  const own = languageOf(draft);
  const languages = own ? [own] : LANGUAGES;
  return RULES.flatMap((rule) => CHECKS[rule]({ ...input, draft }, languages).sort((a, b) => a.start - b.start));
}

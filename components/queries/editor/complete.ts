/** What may be written next: fields and their values, own tags and handles, operators. Pure but for the types. */
import type { Completion, CompletionContext, CompletionResult } from '@codemirror/autocomplete';
import { ALIASES } from '../../../lib/listening/fieldnames';
import { paint } from '../../../lib/listening/paint';
import { DASH } from '../../../lib/listening/scan';
import { SITES } from '../../../lib/sites/hosts';
import type { Known } from '../../../lib/store/read/keywords';

const FIELD_HINTS: readonly (readonly [string, string])[] = [
  ['author:', 'who wrote it'],
  ['to:', 'whom it answers'],
  ['site:', 'on which site'],
  ['url:', 'a link it holds'],
  ['lang:', 'its language'],
  ['is:', 'reply, question …'],
  ['has:', 'link or media'],
  ['in:quote', 'the quoted post too'],
  ['followers:', 'of the writer'],
  ['age:', 'younger or older than'],
  ['person:', 'known, new, vip'],
  ['tag:', 'your customers’ tags'],
  ['stance:', 'neg, neu, pos'],
  ['raw:', 'exact text'],
];
const OPERATORS: readonly (readonly [string, string])[] = [
  ['AND', 'both'],
  ['OR', 'one of them'],
  ['NOT', 'without'],
  ['NEAR/5', 'at most 5 words between'],
  ['ONEAR/5', 'the same, in this order'],
];
const VALUES: Readonly<Record<string, readonly string[]>> = {
  is: ['reply', 'repost', 'quote', 'question', 'ad'],
  has: ['link', 'media'],
  in: ['quote'],
  person: ['known', 'new', 'vip'],
  stance: ['neg', 'neu', 'pos'],
  site: Object.keys(SITES),
  lang: ['en', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'pl', 'tr', 'ru', 'ar', 'hi', 'ja', 'ko', 'zh'],
  followers: ['>1000', '>10k', '>100k'],
  age: ['<1h', '<1d', '<1w'],
};

const quoted = (text: string): string => (/[\s()]/u.test(text) ? `"${text.replaceAll('"', '')}"` : text);

function valuesOf(field: string, known: Known): readonly string[] {
  const name = ALIASES[field] ?? field;
  if (name === 'tag') return known.tags.map(quoted);
  return name === 'author' || name === 'to' ? known.handles.map(quoted) : (VALUES[name] ?? []);
}

const options = (labels: readonly string[], type: string): Completion[] => labels.map((label) => ({ label, type }));
const hinted = (list: readonly (readonly [string, string])[], type: string): Completion[] =>
  list.map(([label, detail]) => ({ label, detail, type, ...(label.endsWith(':') ? {} : { apply: `${label} ` }) }));

/** The words that fit at `at`; null where nothing is to be offered. `asked`: by key, and not because somebody types. */
export function completionsAt(query: string, at: number, asked: boolean, known: Known): CompletionResult | null {
  const piece = paint(query).pieces.find(({ start, end }) => start < at && at <= end);
  // A "#" alone is a comment until a word stands behind it.
  const note = piece?.kind === 'comment' && piece.end - piece.start > 1;
  if (note || piece?.kind === 'raw' || piece?.kind === 'phrase') return null;
  const before = /[^\s()"“”„«»{}]*$/u.exec(query.slice(0, at))?.[0].replace(DASH, '') ?? '';
  const field = /^(\p{L}+):~?(.*)$/su.exec(before);
  if (field) {
    const values = valuesOf((field[1] ?? '').toLowerCase(), known);
    return values.length ? { from: at - (field[2]?.length ?? 0), options: options(values, 'value'), validFor: /^[^\s()]*$/u } : null;
  }
  const from = at - before.length;
  if (before.startsWith('@'))
    return {
      from,
      options: options(
        known.handles.map((handle) => `@${handle}`),
        'entity',
      ),
      validFor: /^@[\p{L}\p{N}_]*$/u,
    };
  if (before.startsWith('#')) return { from, options: options(known.hashtags, 'entity'), validFor: /^#[\p{L}\p{N}_]*$/u };
  if (!asked && !before) return null;
  const all = [...hinted(FIELD_HINTS, 'field'), ...(asked || /^\p{Lu}/u.test(before) ? hinted(OPERATORS, 'operator') : [])];
  return { from, options: all, validFor: /^[\p{L}/]*$/u };
}

export const completing =
  (known: () => Known) =>
  (context: CompletionContext): CompletionResult | null =>
    completionsAt(context.state.doc.toString(), context.pos, context.explicit, known());

/** Saved replies as they will read: for an invented person while editing, for nobody in the popup. */
import { checkTemplate, fillTemplate, VARIABLES, withoutBraces } from '../../lib/replies/template';
import type { Values, VariableName } from '../../lib/replies/template';

/** Everyone here is invented. */
export const SAMPLE_NAME = 'Robin Vale';

const sample = (brand: string): Values => ({
  'person.first_name': 'Robin',
  'person.name': SAMPLE_NAME,
  'person.handle': '@robin_vale',
  'brand.name': brand,
  'brand.handle': '@yourbrand',
  'agent.initials': 'AB',
  'post.link': 'https://x.com/robin_vale/status/1',
  'case.reference': '4471',
  today: new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long' }).format(new Date()),
});

/** What may stand in braces, most used first. */
export const PLACEHOLDERS: readonly { name: VariableName; label: string }[] = (Object.keys(VARIABLES) as VariableName[]).map((name) => ({
  name,
  label: VARIABLES[name],
}));

const LANGUAGES = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'code' });
/** "de" -> "German"; what is no language tag stays as it is. */
export function languageName(tag: string): string {
  try {
    return LANGUAGES.of(tag) ?? tag;
  } catch {
    return tag;
  }
}

export interface TemplateTrouble {
  message: string;
  /** UTF-16 offset of the place in the text. */
  start: number;
}

/** Null: the text can be read. */
export function templateTrouble(text: string): TemplateTrouble | null {
  const checked = checkTemplate(text);
  if (checked.ok) return null;
  const before = text.split('\n').slice(0, checked.line - 1);
  const start = before.reduce((sum, line) => sum + line.length + 1, 0) + checked.column - 1;
  return { message: checked.message, start: Math.max(0, Math.min(text.length, start)) };
}

/** Names in braces that do not exist; the card will ask for them each time. */
export function unknownNames(text: string): string[] {
  const checked = checkTemplate(text);
  return checked.ok ? checked.unknown.map((one) => one.label) : [];
}

const render = (text: string, values: Values): string => {
  const filled = fillTemplate(text, values);
  return filled.ok ? filled.text : withoutBraces(text).text;
};

export const previewTemplate = (text: string, brand: string): string => render(text, sample(brand));

/** For a list: no braces, only what will stand there. */
export const plainPlaces = (text: string): string => withoutBraces(text).text;

/** For a box whose person is not known: every placeholder becomes a place to fill. */
export const renderForNobody = (text: string): string => render(text, {});

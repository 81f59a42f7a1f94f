/**
 * Fills the Liquid text of a saved reply. Only outputs and `if`, `unless`, `case`, `assign`, `comment`: no loops, no files, no includes.
 * What cannot be filled stands as `⟦label⟧` and is listed, so that braces never reach a customer. Problems are values, never thrown.
 */
import { Liquid, LiquidError, Output, type Template } from 'liquidjs';
import { mendName, NO_NAME } from './mend';

/** Longest template, UTF-16 units, and longest a filling may take, ms. */
const TEXT_LIMIT = 10_000;
const TIME_LIMIT = 1_000;
const TAGS = ['if', 'unless', 'case', 'assign', '#'];

/** Every variable a saved reply may use, with the words shown where it cannot be filled. */
export const VARIABLES = {
  'person.first_name': 'first name',
  'person.name': 'name',
  'person.handle': 'handle',
  'brand.name': 'brand name',
  'brand.handle': 'brand handle',
  'agent.initials': 'your initials',
  'post.link': 'link to the post',
  'case.reference': 'case reference',
  today: 'date of today',
} as const;
export type VariableName = keyof typeof VARIABLES;
/** null: not known, asked for. '' for person.first_name: no name is used and the punctuation around it mended. */
export type Values = Partial<Record<VariableName, string | null>>;

export interface Missing {
  name: string;
  label: string;
}
export interface Problem {
  ok: false;
  line: number;
  column: number;
  /** One sentence with the place, for the person who wrote the reply. */
  message: string;
}
export type Filled = { ok: true; text: string; missing: Missing[] } | Problem;
export type Checked = { ok: true; variables: string[]; unknown: Missing[] } | Problem;

let engine: Liquid | undefined;
function liquid(): Liquid {
  if (engine) return engine;
  engine = new Liquid({
    strictFilters: true,
    ownPropertyOnly: true,
    parseLimit: TEXT_LIMIT,
    renderLimit: TIME_LIMIT,
    memoryLimit: 1_000_000,
    templates: {},
  });
  for (const tag of Object.keys(engine.tags)) if (!TAGS.includes(tag) && tag !== 'comment') delete engine.tags[tag];
  return engine;
}

const isName = (name: string): name is VariableName => Object.hasOwn(VARIABLES, name);
/** "order_number" -> "order number". */
const labelOf = (name: string): string => (isName(name) ? VARIABLES[name] : name.replace(/[._[\]"']+/g, ' ').trim() || 'something');

/** Finds mistakes before a reply is saved: the first problem with its place, or the variables used and those that do not exist. */
export function checkTemplate(text: string): Checked {
  const parsed = parse(text);
  if (!parsed.ok) return parsed;
  const variables = [...new Set(liquid().globalFullVariablesSync(parsed.templates))];
  return {
    ok: true,
    variables,
    unknown: variables.filter((name) => !isName(name)).map((name) => ({ name, label: `There is no “${name}”${near(name)}` })),
  };
}

function near(name: string): string {
  const last = name.split('.').at(-1) ?? name;
  const found = Object.keys(VARIABLES).find(
    (known) => known.endsWith(last) || last.replaceAll('_', '') === known.split('.').at(-1)?.replaceAll('_', ''),
  );
  return found ? `. Did you mean “${found}”?` : `. There are: ${Object.keys(VARIABLES).join(', ')}.`;
}

/** Fills a saved reply. `missing` holds each variable once, in the order of the text. */
export function fillTemplate(text: string, values: Values): Filled {
  const parsed = parse(text);
  if (!parsed.ok) return parsed;
  const missing = new Map<string, Missing>();
  for (const output of outputsIn(parsed.templates)) {
    const name = /^\{\{-?\s*([\w.[\]"']+)/.exec(output.token.getText())?.[1] ?? '';
    output.render = function* (context, emitter) {
      const value: unknown = yield output.value.value(context, true);
      if (typeof value === 'number' || (typeof value === 'string' && value.trim())) return emitter.write(value);
      if (name === 'person.first_name' && values[name] === '') return emitter.write(NO_NAME);
      const label = labelOf(name);
      missing.set(name, { name, label });
      emitter.write(`⟦${label}⟧`);
    };
  }
  try {
    const filled: unknown = liquid().renderSync(parsed.templates, scopeOf(values), { renderLimit: TIME_LIMIT });
    return { ok: true, text: mendName(String(filled)), missing: [...missing.values()] };
  } catch (error) {
    return problemOf(error);
  }
}

/** A text that cannot be parsed, still without braces: every part in braces becomes something to fill in by hand. */
export function withoutBraces(text: string): { text: string; missing: Missing[] } {
  const missing = new Map<string, Missing>();
  const plain = text.replace(/\{\{([^{}]*)\}?\}?|\{%([^{}%]*)%?\}?/g, (_whole, output?: string, tag?: string) => {
    const name = (output ?? tag ?? '').split('|')[0]?.trim() ?? '';
    const label = labelOf(name);
    missing.set(name, { name, label });
    return `⟦${label}⟧`;
  });
  return { text: plain.replace(/\{\{|\}\}|\{%|%\}/g, ''), missing: [...missing.values()] };
}

/** Nested by names. Braces, our own brackets and what turns the direction of writing in a value (a name someone chose) are dropped. */
function scopeOf(values: Values): Record<string, unknown> {
  const scope: Record<string, Record<string, string> | string> = {};
  for (const [path, value] of Object.entries(values)) {
    if (!value) continue;
    const clean = value
      .replace(/\p{Bidi_Control}/gu, '')
      .replace(/[{}⟦⟧\p{Cc}]/gu, ' ')
      .replace(/ {2,}/g, ' ')
      .trim()
      .slice(0, 2_000);
    const [group, key] = path.split('.');
    if (!group) continue;
    if (!key) scope[group] = clean;
    else {
      const inner = scope[group];
      scope[group] = { ...(typeof inner === 'object' ? inner : {}), [key]: clean };
    }
  }
  return scope;
}

function* outputsIn(templates: readonly Template[]): Generator<Output> {
  for (const template of templates) {
    if (template instanceof Output) {
      yield template;
      continue;
    }
    const children: unknown = template.children?.(false, true).next().value;
    if (Array.isArray(children)) yield* outputsIn(children as Template[]);
  }
}

function parse(text: string): { ok: true; templates: Template[] } | Problem {
  if (text.length > TEXT_LIMIT)
    return { ok: false, line: 1, column: TEXT_LIMIT, message: `The text is ${text.length} characters long; at most ${TEXT_LIMIT} are allowed.` };
  try {
    return { ok: true, templates: liquid().parse(text) };
  } catch (error) {
    return problemOf(error);
  }
}

const SENTENCES: [RegExp, (found: RegExpExecArray) => string][] = [
  [/^tag \{% *(\w+)[^]*not closed/, (m) => `“{% ${m[1] ?? ''} %}” is never closed; add “{% end${m[1] ?? ''} %}”`],
  [/^tag [^]*not closed/, () => 'a “{%” is never closed; add “%}”'],
  [/^output [^]*not closed/, () => 'a “{{” is never closed; add “}}”'],
  [/^undefined filter: (\S+)/, (m) => `there is no filter “${m[1] ?? ''}”`],
  [/^tag "(\S+)" not found/, (m) => `“{% ${m[1] ?? ''} %}” cannot be used in a saved reply`],
  [/limit exceeded/, () => 'the text takes too long to fill; make it simpler'],
];

function problemOf(error: unknown): Problem {
  const full = error instanceof Error ? error.message : String(error);
  const [, line, column] = /, line:(\d+), col:(\d+)/.exec(full) ?? [];
  const bare = full.replace(/, line:\d+, col:\d+[^]*$/, '');
  let what = LiquidError.is(error) ? bare : 'this text cannot be read';
  for (const [pattern, sentence] of SENTENCES) {
    const found = pattern.exec(bare);
    if (found) {
      what = sentence(found);
      break;
    }
  }
  const [row, col] = [Number(line ?? 1), Number(column ?? 1)];
  return { ok: false, line: row, column: col, message: `Line ${row}, column ${col}: ${what}.` };
}

/** Queries of other tools as ours: every change is told, so that a person can judge it. Nothing is taken that cannot be shown. */
import { FIELD } from './atoms';
import { elsewhere } from './elsewhere';
import { paint, type Piece } from './paint';
import { QUOTES } from './scan';

export const DIALECTS = ['phrases', 'slash', 'plus'] as const;
/**
 * `phrases`: words side by side are a phrase (Brandwatch). `slash`: `a /2 b` is at most one word between (YouScan).
 * `plus`: `near/4:a,b` and `++x` (Awario).
 */
export type Dialect = (typeof DIALECTS)[number];

export interface Conversion {
  from: string;
  to: string;
  /** One sentence. */
  why: string;
}
export interface Converted {
  query: string;
  changes: Conversion[];
}

interface Edit extends Conversion {
  start: number;
  end: number;
}

function edited(query: string, edits: readonly Edit[]): Converted {
  let text = query;
  for (const { start, end, to } of [...edits].sort((a, b) => b.start - a.start)) text = text.slice(0, start) + to + text.slice(end);
  return { query: text, changes: edits.map(({ from, to, why }) => ({ from, to, why })) };
}

/** Runs of bare words with nothing but spaces between. A wildcard cannot stand in a phrase, so such a run stays. */
function phrases(query: string): Converted {
  const runs: Piece[][] = [];
  let run: Piece[] = [];
  for (const piece of paint(query).pieces) {
    const last = run[run.length - 1];
    // What is a field or a distance there is no word: left as it is, so that it is told and not looked for.
    const word = query.slice(piece.start, piece.end);
    const joins = (piece.kind === 'word' && !FIELD.test(word) && !elsewhere(word, false)) || piece.kind === 'lowercase';
    if (joins && last && /^\s+$/u.test(query.slice(last.end, piece.start))) run.push(piece);
    else runs.push((run = joins ? [piece] : []));
  }
  const edits = runs.flatMap((pieces): Edit[] => {
    const start = pieces[0]?.start ?? 0;
    const end = pieces[pieces.length - 1]?.end ?? 0;
    const from = query.slice(start, end);
    if (pieces.length < 2) return [];
    if (/[*?]/.test(from)) return [{ start, end, from, to: from, why: 'A wildcard cannot stand in a phrase: these words may stand anywhere now.' }];
    const near = /^(.*\S)~(\d{1,3})$/su.exec(from);
    if (near?.[1] && !near[1].includes('~'))
      return [
        {
          start,
          end,
          from,
          to: `"${near[1].replace(/\s+/gu, ' ')}"~${near[2]}`,
          why: `These words within a window with at most ${near[2]} more, in any order.`,
        },
      ];
    return [
      { start, end, from, to: `"${from.replace(/\s+/gu, ' ')}"`, why: 'Words side by side mean the phrase there; here a phrase stands in quotes.' },
    ];
  });
  return edited(query, edits);
}

/** What joins and excludes there. */
const SIGNS: Readonly<Record<string, string>> = { '&&': 'AND', '||': 'OR', '|': 'OR', '~~': 'NOT' };

/** `/n` counts steps there: `/1` is side by side. */
function slash(query: string): Converted {
  const edits = paint(query).pieces.flatMap(({ kind, start, end }): Edit[] => {
    const from = query.slice(start, end);
    if (kind !== 'word') return [];
    const operator = Object.hasOwn(SIGNS, from) ? SIGNS[from] : undefined;
    if (operator) return [{ start, end, from, to: operator, why: `${from} is written ${operator} here.` }];
    const n = /^\/(\d{1,3})$/.exec(from);
    if (!n) return [];
    const between = Math.max(0, Number(n[1]) - 1);
    return [
      { start, end, from, to: `NEAR/${between}`, why: `${from} counts steps there: at most ${between} ${between === 1 ? 'word' : 'words'} between.` },
    ];
  });
  return edited(query, edits);
}

/** What stands between the commas: a phrase, a group without groups in it, a word. */
const QUOTED = `[${QUOTES}][^${QUOTES}]*[${QUOTES}]`;
const PART = `(?:(?:\\+\\+)?${QUOTED}|\\([^()]*\\)|[^\\s,()${QUOTES}]+)`;
/** At a beginning, a dash that excludes before it or none. */
const START = '(?<![^\\s(-]|[^\\s(]-)';
const NEAR = new RegExp(`${START}near/(\\d{1,3}):(${PART}(?:,\\s?${PART})+)`, 'giu');
const PLUS = new RegExp(`${START}\\+\\+(${QUOTED}|[^\\s()${QUOTES}]+)`, 'gu');
const unquoted = (text: string): string => text.replace(new RegExp(`^[${QUOTES}]|[${QUOTES}]$`, 'gu'), '');

function plus(query: string): Converted {
  const quiet = paint(query).pieces.filter(({ kind }) => kind === 'comment' || kind === 'phrase');
  const free = (at: number): boolean => !quiet.some(({ start, end }) => start <= at && at < end);
  const near = [...query.matchAll(NEAR)].flatMap((m): Edit[] => {
    const parts = ((m[2] ?? '').match(new RegExp(PART, 'gu')) ?? []).map((part) =>
      part.startsWith('++') ? `raw:"${unquoted(part.slice(2))}"` : part,
    );
    const to = `(${parts.join(` NEAR/${m[1]} `)})`;
    return free(m.index)
      ? [{ start: m.index, end: m.index + m[0].length, from: m[0], to, why: `At most ${m[1]} words between, in either order.` }]
      : [];
  });
  const exact = [...query.matchAll(PLUS)].flatMap((m): Edit[] => {
    const inner = unquoted(m[1] ?? '');
    const inNear = near.some(({ start, end }) => start <= m.index && m.index < end);
    const to = `raw:"${inner}"`;
    return free(m.index) && !inNear
      ? [{ start: m.index, end: m.index + m[0].length, from: m[0], to, why: 'Exactly as written: capitals, accents and signs count.' }]
      : [];
  });
  return edited(
    query,
    [...near, ...exact].sort((a, b) => a.start - b.start),
  );
}

/**
 * The query in our language, with every change. A query that needs none comes back as it is.
 * `near/4:a,b` and `++x` mean one thing only, so they are turned whatever tool was chosen.
 */
export function convert(query: string, dialect: Dialect): Converted {
  const first = plus(query);
  if (dialect === 'plus') return first;
  const then = dialect === 'phrases' ? phrases(first.query) : slash(first.query);
  return { query: then.query, changes: [...first.changes, ...then.changes] };
}

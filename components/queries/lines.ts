/** The form's five lines as typed (entries with commas between them) and the form they mean. Pure. */
import type { QueryForm } from '../../lib/listening/form';

export type Line = keyof QueryForm;
export type Lines = Record<Line, string>;

export const LINES: readonly { id: Line; label: string; hint: string; example: string }[] = [
  { id: 'names', label: 'Names', hint: 'Of the brand and its products. Capitals and accents do not matter.', example: 'Brindle, Brindle kettle' },
  { id: 'alsoWritten', label: 'Also written', hint: 'Slips and short forms. A star stands for any ending.', example: 'brindel, brindl*' },
  { id: 'accountsAndTags', label: 'Accounts and tags', hint: 'With @ and #.', example: '@brindlekettles, #brindlekettle' },
  {
    id: 'onlyWith',
    label: 'Only with',
    hint: 'At least one of these must be there too. Leave it empty if the name is enough.',
    example: 'kettle, lid',
  },
  { id: 'notWhen', label: 'Not when', hint: 'A post with one of these is not about you.', example: 'horse, bridle' },
];

const entriesOf = (line: string): string[] => [
  ...new Set(
    line
      .split(/[,;\n،、，]/u)
      .map((entry) => entry.trim())
      .filter(Boolean),
  ),
];

const map = <T>(of: (id: Line) => T): Record<Line, T> => ({
  names: of('names'),
  alsoWritten: of('alsoWritten'),
  accountsAndTags: of('accountsAndTags'),
  onlyWith: of('onlyWith'),
  notWhen: of('notWhen'),
});
export const linesOf = (form: QueryForm): Lines => map((id) => form[id].join(', '));
export const formOf = (lines: Lines): QueryForm => map((id) => entriesOf(lines[id]));
export const NO_LINES: Lines = map(() => '');

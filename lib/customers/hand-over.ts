/** The next shift's list: every open case in a line, as text for a message, a ticket or a sheet of paper. Pure. */

/** One open case in words already made for the screen. */
export interface HandOverLine {
  person: string;
  /** "@mara on X". */
  where: string;
  brand: string;
  state: string;
  waiting: string;
  words: string;
  why: string;
  owner: string | null;
  reference: string | null;
  /** Where the reference leads; null or absent: nowhere. */
  referenceUrl?: string | null;
  link: string | null;
}

const LONG = 140;

/** One line: what turns the direction of writing goes, line breaks and runs of space become one space, what is long is cut at a character and says so. */
export function oneLine(text: string, long = LONG): string {
  const flat = text
    .replace(/\p{Bidi_Control}/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
  const units = [...flat];
  return units.length > long ? `${units.slice(0, long).join('').trimEnd()}…` : flat;
}

/** Somebody's words in one line, between quotes that nothing in them can close. */
export const inQuotes = (text: string, long = LONG): string => `“${oneLine(text, long).replace(/[“”]/gu, '"')}”`;

export function handOverLine(line: HandOverLine): string {
  const parts = [
    `${oneLine(line.person, 80)} (${oneLine(line.where)}, ${oneLine(line.brand)})`,
    line.words ? inQuotes(line.words) : 'no text',
    oneLine(line.why),
    [line.state, line.waiting].filter(Boolean).join(', '),
    line.owner ? `^${oneLine(line.owner)}` : '',
    line.reference ? `ref. ${oneLine(line.reference, 200)}${line.referenceUrl ? ` ${line.referenceUrl}` : ''}` : '',
    line.link ?? '',
  ];
  return `- ${parts.filter(Boolean).join(' · ')}`;
}

/** Open cases that the list leaves out, as the desk does. */
export interface LeftOut {
  notOurs: number;
  quiet: number;
}

/** "Not listed: 4 probably not about us, 2 quiet."; '' where all are listed. */
export function leftOutWords({ notOurs, quiet }: LeftOut): string {
  const parts = [notOurs ? `${notOurs} probably not about us` : '', quiet ? `${quiet} quiet` : ''].filter(Boolean);
  return parts.length ? `Not listed: ${parts.join(', ')}.` : '';
}

/** `when`: the moment in words. An empty list says so, for a shift that leaves nothing is worth knowing too. */
export function handOverText(lines: readonly HandOverLine[], when: string, leftOut: LeftOut): string {
  const rest = leftOutWords(leftOut);
  const list = lines.length ? lines.map(handOverLine) : [rest ? 'Nothing else is open.' : 'Nothing is open.'];
  return [`Open cases, ${when}: ${lines.length}`, ...(rest ? [rest] : []), '', ...list].join('\n');
}

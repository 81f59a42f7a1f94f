/** What the palette offers, and finding in it by the starts of words. Pure. */
import type { BrandRow, SavedReplyRow, Settings } from '../../lib/model/settings';
import { brandPage, replyPage } from '../ui/links';

/** What choosing a line does: go to an own page, or do something here. */
export type Deed = { go: string } | { do: 'duty'; on: boolean } | { do: 'backup' };

export interface Command {
  id: string;
  label: string;
  /** Where it stands or what it is, in a word. */
  kind: 'Do' | 'Desk' | 'Options' | 'Customer' | 'Saved reply' | 'Help';
  /** Further words it is found by. */
  also: string;
  deed: Deed;
}

const page = (kind: Command['kind'], label: string, go: string, also = ''): Command => ({ id: go, label, kind, also, deed: { go } });

const PAGES: readonly Command[] = [
  page('Desk', 'Open cases', '/desk.html#open', 'inbox queue waiting to answer'),
  page('Desk', 'Customers', '/desk.html#customers', 'people search'),
  page('Desk', 'This week', '/desk.html#week', 'report figures'),
  page('Desk', 'Hand-over', '/desk.html#hand-over', 'shift print copy'),
  page('Options', 'Brands and keywords', '/options.html#brands', 'query listen'),
  page('Options', 'Own accounts', '/options.html#accounts', 'handles pages private colleagues'),
  page('Options', 'Saved replies', '/options.html#replies', 'templates answers'),
  page('Options', 'Quiet list', '/options.html#quiet', 'mute'),
  page('Options', 'Guesses', '/options.html#guesses', 'learned mood'),
  page('Options', 'Backup and restore', '/options.html#backup', 'file save import'),
  page('Options', 'General', '/options.html#general', 'initials hours sites keys'),
  page('Help', 'First steps again', '/welcome.html', 'welcome start'),
  page('Help', 'Sample street', '/street.html', 'try practise'),
];

/** `settings` absent while they are read. */
export function commandsOf(settings: Settings | undefined, brands: readonly BrandRow[]): Command[] {
  const on = settings?.onDuty ?? true;
  return [
    { id: 'duty', label: on ? 'Go off duty' : 'Go on duty', kind: 'Do', also: 'duty pause stop start', deed: { do: 'duty', on: !on } },
    { id: 'backup', label: 'Back up now', kind: 'Do', also: 'save file', deed: { do: 'backup' } },
    ...PAGES,
    ...brands.map((brand) => page('Options', `Keywords of ${brand.name}`, brandPage(brand.id), 'query brand')),
  ];
}

export const replyCommand = ({ id, title, tags }: SavedReplyRow): Command => page('Saved reply', title, replyPage(id), tags.join(' '));

const plain = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
const wordsOf = (text: string): string[] => plain(text).match(/[\p{L}\p{N}]+/gu) ?? [];

/** Those in which every word typed begins a word, the label's own first. Nothing typed: all, in order. */
export function findCommands(commands: readonly Command[], typed: string): Command[] {
  const wanted = wordsOf(typed);
  const holds = (text: string): boolean => {
    const words = wordsOf(text);
    return wanted.every((want) => words.some((word) => word.startsWith(want)));
  };
  const [byLabel, rest] = [commands.filter((one) => holds(one.label)), commands.filter((one) => !holds(one.label))];
  return [...byLabel, ...rest.filter((one) => holds(`${one.label} ${one.kind} ${one.also}`))];
}

import type { Look } from '../../lib/jobs/protocol';
import { at, count, siteName } from '../ui/words';
import { day, switchWords } from './words';

/** Names with what more there is: a page of them would tell no more. */
function Names({ what, names, all }: { what: string; names: readonly string[]; all: number }) {
  if (!all) return null;
  return (
    <>
      {what}:{' '}
      {names.map((name, i) => (
        <span key={i}>
          {i ? ', ' : ''}
          <bdi>{name}</bdi>
        </span>
      ))}
      {all > names.length ? ` and ${all - names.length} more` : ''}.{' '}
    </>
  );
}

/** What is in a file, before anything of it is taken in: also what decides which posts get a mark. */
export function InFile({ look }: { look: Look }) {
  const { counts, brings } = look;
  const switches = brings.switches ? switchWords(brings.switches) : '';
  return (
    <>
      <p>
        Made {day(look.made)}
        {look.from ? ` by ${look.from}` : ''}: {count(counts.customers ?? 0, 'customer', 'customers')},{' '}
        {count(counts.interactions ?? 0, 'entry', 'entries')}, {count(counts.savedReplies ?? 0, 'saved reply', 'saved replies')}.
      </p>
      <p>
        <Names what="Brands with their keywords" names={look.brands} all={counts.brands ?? 0} />
        <Names
          what="Own accounts"
          names={brings.accounts.map(({ site, handle, role }) => `${at(handle)} on ${siteName(site)}${role === 'brand' ? '' : ` (${role})`}`)}
          all={counts.accounts ?? 0}
        />
        {switches ? `Switches: ${switches}. ` : ''}
        {brings.quiet ? `Quiet: ${count(brings.quiet, 'line', 'lines')}. ` : ''}
        {brings.left ? `Left out, as this Earshot cannot read it: ${count(brings.left, 'setting or account', 'settings or accounts')}.` : ''}
      </p>
    </>
  );
}

import type { CaseRow } from '../../lib/model/customer';
import type { BrandRow } from '../../lib/model/settings';
import { SITE_IDS, type SiteId } from '../../lib/sites/hosts';
import { Choice, type Choosable } from '../ui/Choice';
import { siteName } from '../ui/words';
import { ALL, NOBODY, type Filters as Chosen } from './order';

const STATES: readonly Choosable<Chosen['state']>[] = [
  { id: 'all', label: 'All open' },
  { id: 'needs', label: 'Needs an answer' },
  { id: 'new', label: 'Only to read' },
  { id: 'taken', label: 'Taken' },
  { id: 'waiting', label: 'Waiting for customer' },
];
const SITES: readonly Choosable<SiteId | typeof ALL>[] = [{ id: ALL, label: 'All sites' }, ...SITE_IDS.map((id) => ({ id, label: siteName(id) }))];

/** Which of the open cases are shown. */
export function Filters({
  rows,
  brands,
  chosen,
  choose,
}: {
  rows: readonly CaseRow[];
  brands: readonly BrandRow[];
  chosen: Chosen;
  choose: (filters: Chosen) => void;
}) {
  const owners = [...new Set(rows.flatMap((row) => (row.owner ? [row.owner] : [])))].sort((a, b) => a.localeCompare(b));
  const ours: Choosable<string>[] = [
    { id: ALL, label: 'All brands' },
    ...brands.map((brand) => ({ id: brand.id, label: brand.name, color: brand.color })),
  ];
  const whose: Choosable<string>[] = [
    { id: ALL, label: 'Everyone' },
    { id: NOBODY, label: 'Nobody yet' },
    ...owners.map((id) => ({ id, label: id })),
  ];
  return (
    <div className="filters" role="group" aria-label="Show only">
      <Choice label="State" items={STATES} value={chosen.state} choose={(state) => choose({ ...chosen, state })} />
      <Choice label="Brand" items={ours} value={chosen.brand} choose={(brand) => choose({ ...chosen, brand })} />
      <Choice label="Site" items={SITES} value={chosen.site} choose={(site) => choose({ ...chosen, site })} />
      <Choice label="Initials" items={whose} value={chosen.owner} choose={(owner) => choose({ ...chosen, owner })} />
    </div>
  );
}

/** Facebook: Pages' walls and groups. */
import type { Place } from './types';

export const PLACES: readonly Place[] = [
  { key: 'page', kind: 'page', name: 'Brindle', handle: 'brindlekettles', audience: 'public' },
  { key: 'tea-group', kind: 'group', name: 'Slow Tea, Good Kettles', handle: '284417730915526', audience: 'public' },
  { key: 'repair-group', kind: 'group', name: 'Mend It Mondays', handle: '731900265518842', audience: 'public' },
  { key: 'closed-group', kind: 'group', name: 'Kettle Owners (members only)', handle: '905512648830147', audience: 'group' },
];

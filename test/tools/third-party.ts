/** `npm run third-party`: writes docs/third-party.md anew from what the shipped builds hold. Needs both builds. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { ROOT } from './lib/browsers';
import { page, shipped } from './lib/third-party';

const file = join(ROOT, 'docs/third-party.md');
const parts = shipped();
writeFileSync(file, await format(page(parts), { ...(await resolveConfig(file)), parser: 'markdown' }));
console.log(`${parts.length} packages in docs/third-party.md`);

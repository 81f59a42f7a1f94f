/** Calls of the hidden page that makes a backup while no own page is open. */
import { z } from 'zod';

export const BACKUP_CALLS = {
  'backup.save': {
    from: ['own'],
    doc: 'Save a backup that was just made to the downloads, where the person has allowed that; answers whether it was saved.',
    input: z.strictObject({
      made: z.number().int().min(0),
      name: z.string().regex(/^earshot-[0-9-]{15,20}\.ndjson\.gz$/),
      url: z.string().startsWith('blob:').max(200),
    }),
    output: z.boolean(),
  },
  'backup.over': { from: ['own'], doc: 'The hidden page has done its work and may be closed.', input: z.null(), output: z.null() },
} as const;

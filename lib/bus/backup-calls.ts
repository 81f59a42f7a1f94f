/** Calls of the hidden page that makes a backup while no own page is open. */
import { z } from 'zod';
import { call } from './call';

export const BACKUP_CALLS = {
  'backup.save': call(
    ['own'],
    'Save a backup that was just made to the downloads, where the person has allowed that; answers whether it was saved.',
    () =>
      z.strictObject({
        made: z.number().int().min(0),
        name: z.string().regex(/^earshot-[0-9-]{15,20}\.ndjson\.gz$/),
        url: z.string().startsWith('blob:').max(200),
      }),
    () => z.boolean(),
  ),
  'backup.over': call(
    ['own'],
    'The hidden page has done its work and may be closed.',
    () => z.null(),
    () => z.null(),
  ),
} as const;

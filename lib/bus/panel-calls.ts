/** What the panel beside the page asks for. */
import { z } from 'zod';
import { call } from './call';
import { PageMention } from '../model/card';

export const PANEL_CALLS = {
  'panel.mentions': call(
    ['own'],
    'Mentions that stand on the pages of all open tabs now, the latest post first, each post once.',
    () => z.null(),
    () => z.strictObject({ mentions: z.array(z.strictObject({ tabId: z.number().int(), mention: PageMention })).max(50) }),
  ),
} as const;

/**
 * The page view: all that content scripts may know, kept under one key of storage.local and derived by the worker.
 * Nothing private: no names of customers, no history, no settings.
 */
import { z } from 'zod';
import { OwnAccount } from './account';
import { SiteIdSchema } from './post';
import { ViewQuiet } from './quiet';
import { VIEW_KEY, VIEW_VERSION } from './view-key';

export { VIEW_KEY, VIEW_VERSION };

const ViewBrand = z.lazy(() =>
  z.strictObject({
    id: z.string().max(100),
    name: z.string().max(200),
    /** "Addressed to us" counts without a keyword. */
    addressed: z.boolean(),
  }),
);

export const PageView = z.lazy(() =>
  z.strictObject({
    version: z.literal(VIEW_VERSION),
    /** False: off duty. Nothing is read, marked or stored. */
    onDuty: z.boolean(),
    /** Sites switched off by the user ("pause on this site"). */
    paused: z.array(SiteIdSchema),
    /** Posts older than this get no mark unless addressed to us. Days. */
    maxAgeDays: z.number().min(1).max(3650),
    brands: z.array(ViewBrand).max(200),
    accounts: z.array(OwnAccount).max(2_000),
    /** What gets no mark; absent: nothing is quiet. */
    quiet: z.array(ViewQuiet).max(1_000).optional(),
    /** Compiled queries of all brands: plain versioned data made by `listening/compile`, hydrated in slices by the page. */
    program: z.unknown(),
  }),
);
export type PageView = z.infer<typeof PageView>;

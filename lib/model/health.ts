/** How reading goes on one page: counted, so that a changed site is said and never silent. */
import { z } from 'zod';
import { Ms, SiteIdSchema } from './post';

/** A site has a few dozen names; more are no report, and it is kept. */
const MOST_GAPS = 200;

export const HealthReport = z.lazy(() =>
  z.strictObject({
    site: SiteIdSchema,
    /** reading: all is well so far; changed: posts seen but (nearly) none read; not-here: no adapter for this page (notice says what to do);
     *  off: off duty or paused; excluded: a page that is never read; stale-view: the page view has another version. */
    status: z.enum(['reading', 'changed', 'not-here', 'off', 'excluded', 'stale-view', 'empty']),
    /** Post-like units met since the page was opened, and those read well. */
    seen: z.number().int().min(0),
    read: z.number().int().min(0),
    ads: z.number().int().min(0),
    /** Missing parts by selector name, for example `{ "x.time": 3 }`. */
    gaps: z.record(z.string().max(80), z.number().int().min(0)).refine((gaps) => Object.keys(gaps).length <= MOST_GAPS),
    lastGood: Ms.nullable(),
    notice: z.string().max(300).nullable(),
  }),
);
export type HealthReport = z.infer<typeof HealthReport>;

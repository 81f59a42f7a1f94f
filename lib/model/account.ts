/** Accounts that are ours: the brand's, a colleague's, or the user's private one. Known by handle, never by name. */
import { z } from 'zod';
import { SiteIdSchema } from './post';

export const AccountRole = z.enum(['brand', 'colleague', 'private']);
export type AccountRole = z.infer<typeof AccountRole>;

export const OwnAccount = z.strictObject({
  site: SiteIdSchema,
  /** Without "@", lower case; Facebook: vanity name, numeric id or Page name in links. */
  handle: z.string().min(1).max(200),
  role: AccountRole,
  /** The brand it speaks for; null for a private account. */
  brandId: z.string().max(100).nullable(),
});
export type OwnAccount = z.infer<typeof OwnAccount>;

/** The account the page is signed in with, as the page shows it; handle null: not known. */
export const WhoAmI = z.strictObject({ handle: z.string().max(200).nullable(), name: z.string().max(500).nullable() });
export type WhoAmI = z.infer<typeof WhoAmI>;

/** "You are writing as @name": what that account is for the brand at hand. */
export const Writer = z.strictObject({
  handle: z.string().max(200).nullable(),
  name: z.string().max(500).nullable(),
  role: z.enum(['brand', 'other-brand', 'colleague', 'private', 'unknown']),
});
export type Writer = z.infer<typeof Writer>;

/** Calls of the options: switches, brands, own accounts and saved replies, and that a job has changed the store, or could not. */
import { z } from 'zod';
import { OwnAccount } from '../model/account';
import { Id } from '../model/customer';
import { BrandRow, SavedReplyRow, Settings } from '../model/settings';
import { call } from './call';

const Nothing = z.null();
/** Client-made; the same act retried carries the same one. */
const OpId = z.string().min(8).max(64);
/**
 * Answer of a save whose caller says how it found the row (`was`, null: it was not there). Null: saved. Else nothing was changed,
 * because somebody else did meanwhile: `theirs`, null where they removed it.
 */
const Met = <R extends z.ZodType>(row: R) => z.strictObject({ theirs: row.nullable() }).nullable();

export const SETTINGS_CALLS = {
  'store.changed': call(
    ['own'],
    'A restore changed the store: what follows from it is derived anew.',
    () => Nothing,
    () => Nothing,
  ),
  'store.failed': call(
    ['own'],
    'A jobs worker could not write the store: what that may have torn on the disk is to be mended.',
    () => Nothing,
    () => Nothing,
  ),
  'settings.save': call(
    ['own'],
    'The few switches. `was`: as the caller found them; then only what it changed is saved, and fields that somebody else changed too are answered.',
    () => z.strictObject({ settings: Settings, was: Settings.optional() }),
    () => z.strictObject({ theirs: Settings, fields: z.array(z.string()) }).nullable(),
  ),
  'brand.save': call(
    ['own'],
    'Add or change a brand. An invalid query is refused; the old one stays. `was`: see Met.',
    () => z.strictObject({ brand: BrandRow, was: BrandRow.nullable().optional() }),
    () => Met(BrandRow),
  ),
  'brand.remove': call(
    ['own'],
    'Remove a brand; its history stays.',
    () => z.strictObject({ id: Id }),
    () => Nothing,
  ),
  'accounts.save': call(
    ['own'],
    'The list of own accounts. `was`: as the caller found it; then only what it added and took off is changed. An account that another tab listed otherwise meanwhile is refused.',
    () => z.strictObject({ accounts: z.array(OwnAccount).max(2_000), was: z.array(OwnAccount).max(2_000).optional() }),
    () => Nothing,
  ),
  'reply.save': call(
    ['own'],
    'Add or change a saved reply. A broken template is refused. `was`: see Met.',
    () => z.strictObject({ reply: SavedReplyRow, was: SavedReplyRow.nullable().optional() }),
    () => Met(SavedReplyRow),
  ),
  'reply.remove': call(
    ['own'],
    'Remove a saved reply.',
    () => z.strictObject({ id: Id }),
    () => Nothing,
  ),
  'reply.used': call(
    ['card', 'own'],
    'A reply was copied (an insert counts by itself).',
    () => z.strictObject({ opId: OpId, id: Id }),
    () => Nothing,
  ),
} as const;

/** The page view: the little that content scripts may know, derived from brands, own accounts and switches. Pure; nothing private goes in. */
import { viewQuiet } from '../listening/quiet';
import type { Program } from '../listening/program';
import type { OwnAccount } from '../model/account';
import type { QuietRow } from '../model/quiet';
import type { BrandRow, Settings } from '../model/settings';
import { VIEW_VERSION, type PageView } from '../model/view';
import { SITE_IDS } from '../sites/hosts';

/** `quiet`: the lines that still count. */
export function deriveView(
  brands: readonly BrandRow[],
  accounts: readonly OwnAccount[],
  settings: Settings,
  program: Program,
  quiet: readonly QuietRow[] = [],
): PageView {
  return {
    version: VIEW_VERSION,
    onDuty: settings.onDuty,
    paused: SITE_IDS.filter((site) => settings.paused.includes(site)),
    maxAgeDays: settings.maxAgeDays,
    brands: brands.map(({ id, name, addressed }) => ({ id, name, addressed })),
    accounts: accounts.map(({ site, handle, role, brandId }) => ({ site, handle, role, brandId })),
    ...(quiet.length ? { quiet: quiet.map(viewQuiet) } : {}),
    program,
  };
}

/** Whether two views say the same. A browser may hand fields back in another order than they were written. */
export function sameView(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null || Array.isArray(a) !== Array.isArray(b)) return false;
  const [left, right] = [a as Record<string, unknown>, b as Record<string, unknown>];
  const keys = Object.keys(left).filter((key) => left[key] !== undefined);
  if (keys.length !== Object.keys(right).filter((key) => right[key] !== undefined).length) return false;
  return keys.every((key) => Object.hasOwn(right, key) && sameView(left[key], right[key]));
}

/** Copies of the shipped build with one thing made weak or changed: what the negative controls run on. */
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CHROME_BUILD } from '../../tools/lib/browsers';

export interface Manifest {
  version: string;
  permissions: string[];
  host_permissions: string[];
  web_accessible_resources: { resources: string[]; matches: string[]; use_dynamic_url?: boolean }[];
  content_scripts: { matches: string[]; exclude_matches: string[]; js: string[]; run_at: string }[];
  content_security_policy: { extension_pages: string };
  [name: string]: unknown;
}

export const manifestOf = (folder: string): Manifest => JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Manifest;

/** A copy of a build in a new folder, its manifest changed by `change`. The id stays, since the key does. */
export function variant(change: (manifest: Manifest) => void, of = CHROME_BUILD): string {
  const folder = mkdtempSync(join(tmpdir(), 'earshot-variant-'));
  cpSync(of, folder, { recursive: true });
  rewrite(folder, change);
  return folder;
}

export function rewrite(folder: string, change: (manifest: Manifest) => void): void {
  const manifest = manifestOf(folder);
  change(manifest);
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
}

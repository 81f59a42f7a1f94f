/** Recorded pages and what two independent routes read from them. They lie beside the project; without them these tests are skipped. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../tools/lib/browsers';

export const PAGES = join(ROOT, '../shared/pages');

export interface GoldItem {
  kind: 'post' | 'comment' | 'ad' | 'quote';
  id: string | null;
  permalink: string | null;
  authorHandle: string | null;
  authorName: string | null;
  time: string | null;
  text: string | null;
  textHashTight?: string;
  counts: Record<string, number | null>;
  isAd: boolean;
  isRepost: boolean;
  quotedAuthor: string | null;
  language: string | null;
  doubt?: unknown;
}
export interface GoldPage {
  name: string;
  url: string;
  html: string;
  items: GoldItem[];
}

export function goldPages(site: string): GoldPage[] {
  const folder = join(PAGES, site);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => file.endsWith('.gold.json'))
    .map((file) => {
      const name = file.slice(0, -'.gold.json'.length);
      const gold = JSON.parse(readFileSync(join(folder, file), 'utf8')) as { url: string; items: GoldItem[] };
      return { name, url: gold.url, items: gold.items, html: readFileSync(join(folder, `${name}.html`), 'utf8') };
    });
}

/** Sha-256 of a text without any white space, as the gold files keep it. */
export const tightHash = (text: string): string => createHash('sha256').update(text.replace(/\s+/g, '')).digest('hex');

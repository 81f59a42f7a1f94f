/**
 * Whether the compiled keywords that stand in the page view are those of the brands' queries, without compiling them again: a worker
 * wakes often, and ten thousand keywords take it 300 ms. Pages may write where the view lies, so what is proven lies where only our own
 * contexts write; it goes with the browser's session and with every other version of the extension.
 */
import type { Program } from '../listening/program';
import type { BrandRow } from '../model/settings';
import type { Host } from './host';

const PROVEN = 'compiled';

async function printOf(value: unknown): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify(value) ?? '');
  return Array.from(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

const proofOf = async (brands: readonly BrandRow[], program: unknown): Promise<string> =>
  `${await printOf(brands.map(({ id, query }) => [id, query]))} ${await printOf(program)}`;

/** The program of a view that stands, where it is proven to be compiled from these very queries; null: it must be compiled. */
export async function standingProgram(host: Pick<Host, 'session'>, brands: readonly BrandRow[], view: unknown): Promise<Program | null> {
  const { program } = (view ?? {}) as { program?: Program };
  const proven = await host.session.get(PROVEN);
  return program && typeof proven === 'string' && proven === (await proofOf(brands, program)) ? program : null;
}

/** Notes that this program was compiled from these queries. Where that cannot be kept, the next look compiles. */
export const noteProgram = async (host: Pick<Host, 'session'>, brands: readonly BrandRow[], program: unknown): Promise<void> =>
  host.session.set(PROVEN, await proofOf(brands, program)).catch(() => undefined);

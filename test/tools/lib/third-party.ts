/** What the shipped files hold from others, told from the modules that the builds noted: packages, versions, licences. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { OUT, ROOT } from './browsers';

export interface Part {
  name: string;
  version: string;
  licence: string;
  /** Which builds hold it. */
  builds: string[];
}

/** Licences that ask for a notice and no more. */
export const PERMISSIVE: ReadonlySet<string> = new Set(['MIT', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', '0BSD']);

/** The others, each with why it may be here. */
export const EXCEPTIONS: Readonly<Record<string, { licence: string; why: string }>> = {
  'webextension-polyfill': {
    licence: 'MPL-2.0',
    why: 'binds its own file alone, which ships unchanged; its source is public under the same version',
  },
};

const BUILDS = ['chrome', 'firefox'] as const;
/** Code that a tool writes into the files it makes. */
const TOOLS: readonly (readonly [RegExp, string])[] = [
  [/^vite\//, 'vite'],
  [/^rolldown\//, 'rolldown'],
];
/** Ours, and names that stand for ours. */
const OWN = /^(?:lib|components|entrypoints|public)\/|^virtual:/;

/** Folder of the package that a module belongs to; null: our own. @throws Error for one that belongs nowhere. */
function folderOf(id: string): string | null {
  const inside = /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(id);
  if (inside) return inside[1] ?? null;
  const tool = TOOLS.find(([kind]) => kind.test(id));
  if (tool) return `node_modules/${tool[1]}`;
  if (OWN.test(id)) return null;
  throw new Error(`A shipped file holds “${id}”, which belongs to no package and is not ours.`);
}

/** Every package in the shipped builds, by name. @throws Error where a build is missing. */
export function shipped(): Part[] {
  const parts = new Map<string, Part>();
  for (const build of BUILDS) {
    const file = join(OUT, `modules-${build}.json`);
    if (!existsSync(file)) throw new Error('The builds are not there. Run “npm run build” first.');
    for (const id of JSON.parse(readFileSync(file, 'utf8')) as string[]) {
      const folder = folderOf(id);
      if (!folder) continue;
      const said = JSON.parse(readFileSync(join(ROOT, folder, 'package.json'), 'utf8')) as { name: string; version: string; license?: string };
      const part = parts.get(folder) ?? { name: said.name, version: said.version, licence: said.license ?? 'none stated', builds: [] };
      if (!part.builds.includes(build)) part.builds.push(build);
      parts.set(folder, part);
    }
  }
  return [...parts.values()].sort((a, b) => a.name.localeCompare(b.name, 'en') || a.version.localeCompare(b.version, 'en'));
}

/** The whole of docs/third-party.md. */
export function page(parts: readonly Part[]): string {
  const rows = parts.map(({ name, version, licence, builds }) => `| ${name} | ${version} | ${licence} | ${builds.join(', ')} |`);
  return `# From others

What the shipped files hold that we did not write, told from the modules of the built files. Written by \`npm run third-party\`; a test
compares it with the builds. Nothing is loaded from elsewhere at run time. The models are our own: [data and licences](models/card.md).

| package | version | licence | in |
| --- | --- | --- | --- |
${rows.join('\n')}

${Object.entries(EXCEPTIONS)
  .map(([name, { licence, why }]) => `${name} (${licence}): ${why}.`)
  .join('\n')}
`;
}

/** Names the weights that ship, so that what was derived from others is derived anew. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '../../..');
/** What weights are learned with: recipes, written examples, features. */
const LEARNED_WITH = ['test/tools/train', 'test/tools/train-examples', 'lib/listening/models'];

/** Names how weights are learned, by the files that say so: changes with any of them. */
export const recipeStamp = (): string =>
  stampOf(
    new Map(
      LEARNED_WITH.flatMap((folder) =>
        readdirSync(join(ROOT, folder)).map((name) => [`${folder}/${name}`, readFileSync(join(ROOT, folder, name))] as const),
      ),
    ),
  );

/** What a guess on a post is made by, weights aside. */
const DERIVED_WITH = /^lib\/listening\/(danger\/.*|models\/.*|urgency.*|insults|about|as-written|meaning-row)\.ts$/;
const FROM_TRAINING = 'lib/listening/models/stamp.ts';

/** Names the code that guesses are made by: `DERIVED_BY` of lib/listening. */
export function derivedBy(): string {
  const files = readdirSync(join(ROOT, 'lib/listening'), { recursive: true, encoding: 'utf8' }).map(
    (name) => `lib/listening/${name.replaceAll('\\', '/')}`,
  );
  const used = files.filter((name) => DERIVED_WITH.test(name) && name !== FROM_TRAINING);
  return stampOf(new Map(used.map((name) => [name, readFileSync(join(ROOT, name))] as const)));
}

/** Files by name, without ending. The order does not matter. */
export function stampOf(files: ReadonlyMap<string, Uint8Array>): string {
  const hash = createHash('sha256');
  for (const [name, bytes] of [...files].sort(([a], [b]) => (a < b ? -1 : 1))) hash.update(name).update(bytes);
  return hash.digest('hex').slice(0, 12);
}

export const stampFile = (files: ReadonlyMap<string, Uint8Array>): string =>
  `/** Written by training: names the weights in public/models. */\nexport const STAMP = '${stampOf(files)}';\n`;

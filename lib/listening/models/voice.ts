/** What is known of a post beside its words, as a feature as loud in a long post as in a short one. */
import { KIND_WEIGHTS, type Features } from './features';

const MOST_STEPS = 400;

/** Writes the feature from `at` on, so often that it weighs `strength` whatever the length; answers where it ends. */
export function speak(found: Features, at: number, hash: number, strength: number): number {
  const steps = Math.min(MOST_STEPS, Math.round(strength / (KIND_WEIGHTS.lexicon * found.scale)));
  const end = at + steps;
  if (found.hashes.length < end) {
    const grown = new Uint32Array(end + MOST_STEPS);
    grown.set(found.hashes);
    found.hashes = grown;
  }
  found.hashes.fill(hash, at, end);
  return end;
}

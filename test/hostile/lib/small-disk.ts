/** A small file system of its own for a profile (needs root), to be filled to its last byte. */
import { execFileSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmSync, statfsSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Where temporary files went before any test said otherwise. */
export const SYSTEM_TMP = tmpdir();

export interface SmallDisk {
  path: string;
  /** Fills it until so many bytes are free; 0: to the last one. */
  fill(left: number): void;
  /** Takes away what filled it. */
  clear(): void;
  unmount(): void;
}

/** `megabytes`: its size. @throws Error where it cannot be mounted. */
export function mountSmallDisk(megabytes: number): SmallDisk {
  const path = mkdtempSync(join(SYSTEM_TMP, 'earshot-disk-'));
  execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', path]);
  const filler = join(path, 'filler');
  return {
    path,
    fill(left) {
      const file = openSync(filler, 'a');
      const room = (): number => statfsSync(path).bavail * statfsSync(path).bsize - left;
      try {
        for (let more = room(); more > 0; more = room()) writeSync(file, Buffer.alloc(Math.min(more, 4 * 2 ** 20)));
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error;
      } finally {
        closeSync(file);
      }
    },
    clear: () => rmSync(filler, { force: true }),
    unmount: () => void execFileSync('umount', ['-l', path]),
  };
}

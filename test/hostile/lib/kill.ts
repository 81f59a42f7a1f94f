/** Ends a whole browser as the system does when it runs out of memory: no goodbye, nothing flushed. */
import { readdirSync, readFileSync } from 'node:fs';

/** The browser process of a profile: the one without a type. @throws Error where there is none. */
function browserOf(profile: string): number {
  for (const pid of readdirSync('/proc')) {
    if (!/^\d+$/.test(pid)) continue;
    let args: string[];
    try {
      args = readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0');
    } catch {
      continue;
    }
    if (args.includes(`--user-data-dir=${profile}`) && !args.some((arg) => arg.startsWith('--type='))) return Number(pid);
  }
  throw new Error(`No browser runs on ${profile}.`);
}

/** SIGKILL; resolves once the process is gone. */
export async function killBrowser(profile: string): Promise<void> {
  const pid = browserOf(profile);
  process.kill(pid, 'SIGKILL');
  for (;;) {
    try {
      if (/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'))) return;
    } catch {
      return;
    }
    await new Promise((done) => setTimeout(done, 20));
  }
}

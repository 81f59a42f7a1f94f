/** One Chromium for all tests of the sites: each opens contexts of its own in it, none shares a page or a cookie with another. */
import { chromium } from '@playwright/test';
import type { TestProject } from 'vitest/node';
import { findChromium } from '../tools/lib/browsers';

declare module 'vitest' {
  interface ProvidedContext {
    chromium: string;
  }
}

/** Starts it before the first of these tests and says where it listens; ends it after the last. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error('No Chromium found. Install the package "chromium", or set CHROME_PATH.');
  const server = await chromium.launchServer({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', '--host-resolver-rules=MAP * ~NOTFOUND'],
  });
  project.provide('chromium', server.wsEndpoint());
  return () => server.close();
}

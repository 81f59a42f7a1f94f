/** All that runs in the two browsers, as within `npm test`: end to end, and of the hostile suite what does not take long. */
import { defineConfig, type PlaywrightTestConfig } from '@playwright/test';
import e2e from '../playwright.config';
import hostile from './hostile/playwright.config';

const project = (name: string, folder: string, { timeout, expect, testMatch }: PlaywrightTestConfig) => ({
  name,
  testDir: folder,
  outputDir: `../test-results/${name}`,
  fullyParallel: false,
  timeout: timeout ?? 0,
  expect: expect ?? {},
  testMatch: testMatch ?? [],
});

export default defineConfig({
  globalSetup: 'tools/lib/own-tmp.ts',
  // Two cores: two at a time take two thirds of the time of one. In one go, so that neither waits at the seam.
  workers: 2,
  retries: 0,
  reporter: [['list']],
  projects: [project('e2e', 'e2e', e2e), { ...project('hostile', 'hostile', hostile), grepInvert: /@long/ }],
});

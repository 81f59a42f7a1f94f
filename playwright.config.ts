import { defineConfig } from '@playwright/test';

export default defineConfig({
  globalSetup: 'test/tools/lib/own-tmp.ts',
  testDir: 'test/e2e',
  testMatch: '**/*.spec.ts',
  fullyParallel: false,
  // Two cores: two at a time take two thirds of the time of one.
  workers: 2,
  retries: 0,
  timeout: 120_000,
  // As long as a slow machine may need: a test that passes waits no longer for it.
  expect: { timeout: 20_000 },
  reporter: [['list']],
  outputDir: 'test-results',
});

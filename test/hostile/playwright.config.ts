import { defineConfig } from '@playwright/test';

const mode = process.env.EARSHOT_HOSTILE;

/** The hostile suite, over the shipped build in `.output`. */
export default defineConfig({
  globalSetup: '../tools/lib/own-tmp.ts',
  testDir: '.',
  testMatch: '**/*.spec.ts',
  fullyParallel: false,
  // Two cores: two at a time take two thirds of the time of one.
  workers: 2,
  retries: 0,
  timeout: mode === 'long' ? 1_800_000 : 120_000,
  ...(mode === 'quick' ? { grepInvert: /@long/ } : {}),
  expect: { timeout: 15_000 },
  reporter: [['list']],
  outputDir: '../../test-results/hostile',
});

import { defineConfig } from 'vitest/config';

const TESTS = '**/*.test.{ts,tsx}';

export default defineConfig({
  test: {
    environment: 'node',
    // No test is judged by a clock: these only end what hangs, also on a machine that does much else.
    testTimeout: 180_000,
    hookTimeout: 180_000,
    expect: { poll: { timeout: 120_000 } },
    // Two slow cores: more workers only make each other wait.
    maxWorkers: 2,
    projects: [
      { extends: true, test: { name: 'unit', include: [`test/{unit,arch,store}/${TESTS}`] } },
      { extends: true, test: { name: 'sites', include: [`test/sites/${TESTS}`], globalSetup: 'test/sites/browser.ts' } },
    ],
  },
});

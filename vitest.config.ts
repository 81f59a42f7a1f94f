import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/{unit,arch,sites,store}/**/*.test.{ts,tsx}'],
    environment: 'node',
    // No test is judged by a clock: these only end what hangs, also on a machine that does much else.
    testTimeout: 180_000,
    hookTimeout: 180_000,
    // Two slow cores: more workers only make each other wait.
    maxWorkers: 2,
  },
});

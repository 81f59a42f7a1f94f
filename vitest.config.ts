import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/{unit,arch,sites,store}/**/*.test.{ts,tsx}'],
    environment: 'node',
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // Two slow cores: more workers only make each other wait.
    maxWorkers: 2,
  },
});

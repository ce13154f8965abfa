import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // `.ci/run` names a file, so that it can count.
    reporters: process.env['TEST_RESULTS']
      ? ['default', ['json', { outputFile: process.env['TEST_RESULTS'] }]]
      : ['default'],
    projects: [
      // Pure functions: each worker loads them once, and not once for each file of tests.
      { test: { name: 'unit', include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'], isolate: false } },
      {
        test: {
          name: 'site',
          include: ['tests/**/*.test.ts'],
          globalSetup: ['tests/build-once.ts'],
          // Whole builds and a browser on a small machine.
          testTimeout: 180_000,
          hookTimeout: 180_000,
          fileParallelism: false,
        },
      },
    ],
  },
});

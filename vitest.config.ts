import { defineConfig } from 'vitest/config'

/** Tests of what is pure: no database, nothing built. `npx vitest --project pure` runs these alone, at once. */
const pure = [
  'test/domain/**/*.test.ts',
  'test/calibration/**/*.test.ts',
  'test/understanding/**/*.test.ts',
  'test/flows/**/*.test.ts',
  'test/engine/advance*.test.ts',
]

export default defineConfig({
  test: {
    // Separate processes: tests start servers, set environment variables and change folders.
    pool: 'forks',
    // Modules keep no state between files, so each is loaded once and not once a file.
    isolate: false,
    // More than cores: the longest tests wait most of their time for a browser, a database or another process.
    maxWorkers: 3,
    testTimeout: 20_000,
    hookTimeout: 30_000,
    unstubEnvs: true,
    restoreMocks: true,
    projects: [
      { extends: true, test: { name: 'pure', include: pure } },
      {
        extends: true,
        test: {
          name: 'whole',
          include: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
          exclude: pure,
          globalSetup: ['test/support/global-setup.ts'],
        },
      },
    ],
  },
})

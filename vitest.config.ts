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
    // Bounds of what never comes, not of what is slow: a busy machine does not reach them.
    testTimeout: 40_000,
    hookTimeout: 60_000,
    expect: { poll: { timeout: 15_000, interval: 20 } },
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
          // Browsers, servers and sockets: what passes only at its second try is printed as such, and is to be looked into.
          retry: 1,
          globalSetup: ['test/support/global-setup.ts'],
        },
      },
    ],
  },
})

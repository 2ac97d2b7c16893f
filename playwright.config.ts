import { defineConfig } from '@playwright/test'
import { findBrowser } from './scripts/browser.mjs'
import { isUnitOnly } from './scripts/unit-only.mjs'

const browser = findBrowser()

// Workers read this file again, in processes of their own: the first one's choice is passed on to them.
process.env.LATCHKEY_TEST_PORT ??= String(4100 + (process.pid % 800))
const port = process.env.LATCHKEY_TEST_PORT
const baseURL = `http://localhost:${port}`

export default defineConfig({
  fullyParallel: true,
  workers: 2,
  // For machines slower than a developer's own.
  timeout: 60_000,
  expect: { timeout: 10_000 },
  forbidOnly: Boolean(process.env.CI),
  reporter: [[process.stdout.isTTY ? 'line' : 'dot'], ['./scripts/counts.mjs']],
  projects: [
    { name: 'unit', testMatch: '{lib,machines}/**/*.test.ts', snapshotPathTemplate: 'machines/{arg}{ext}' },
    {
      name: 'e2e',
      testDir: 'e2e',
      // A machine that is shared can keep a browser waiting; what passes only the second time is printed as flaky.
      retries: process.env.CI ? 1 : 0,
      use: {
        baseURL,
        launchOptions: {
          ...(browser ? { executablePath: browser } : {}),
          // No name but localhost resolves, so that neither a page nor the browser itself reaches the network.
          args: ['--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1'],
        },
      },
    },
  ],
  // Playwright starts a server whatever runs; unit tests need none, nor the build that it serves.
  ...(isUnitOnly(process.argv) ? {} : { webServer: { command: 'node scripts/serve.mjs', env: { PORT: port }, url: baseURL } }),
})

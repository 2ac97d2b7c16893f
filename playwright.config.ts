import { defineConfig } from '@playwright/test'
import { findBrowser } from './scripts/browser.mjs'

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
  // A machine that is shared can keep a browser waiting; what passes only the second time is printed as flaky.
  retries: process.env.CI ? 1 : 0,
  reporter: [[process.stdout.isTTY ? 'line' : 'dot'], ['./scripts/counts.mjs']],
  // `npm test` runs the first, `npm run test:deep` both.
  projects: [
    { name: 'smoke', testDir: 'e2e/smoke' },
    { name: 'deep', testDir: 'e2e/deep' },
  ],
  use: {
    baseURL,
    // Tests count requests, and a page that a service worker answered asks for none. e2e/smoke/offline.spec.ts allows them.
    serviceWorkers: 'block',
    contextOptions: { reducedMotion: 'reduce' },
    launchOptions: {
      ...(browser ? { executablePath: browser } : {}),
      args: [
        // No name but localhost resolves, so that neither a page nor the browser itself reaches the network.
        '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1',
        // Pages of one context share a process, and with it the compiled scripts.
        '--renderer-process-limit=1',
        // A test runs a script once or twice: compiling it for speed costs more than it gains, a fifth of a load and a paste.
        '--js-flags=--no-maglev --no-opt',
      ],
    },
  },
  webServer: { command: 'node scripts/serve.mjs', env: { PORT: port }, url: baseURL },
})

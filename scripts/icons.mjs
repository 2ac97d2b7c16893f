import { fileURLToPath } from 'node:url'
import { chromium } from '@playwright/test'
import { findBrowser } from './browser.mjs'
import { root } from './run.mjs'

// Draws public/icon-192.png and icon-512.png from public/icon.svg: `node scripts/icons.mjs`. Run it after a change of the icon.
const executablePath = findBrowser()
const browser = await chromium.launch({ ...(executablePath ? { executablePath } : {}), chromiumSandbox: false })
for (const size of [192, 512]) {
  const page = await browser.newPage({ viewport: { width: size, height: size } })
  await page.goto(new URL('public/icon.svg', root).href)
  await page.screenshot({ path: fileURLToPath(new URL(`public/icon-${size}.png`, root)), omitBackground: true })
}
await browser.close()

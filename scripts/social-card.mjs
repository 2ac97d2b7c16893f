import { fileURLToPath } from 'node:url'
import { chromium } from '@playwright/test'
import { findBrowser } from './browser.mjs'
import { root } from './run.mjs'

// Draws public/social.png from social-card.html: `node scripts/social-card.mjs`. Run it after a change of the icon, the colours or the words.
const executablePath = findBrowser()
const browser = await chromium.launch({ ...(executablePath ? { executablePath } : {}), chromiumSandbox: false })
const page = await browser.newPage({ viewport: { width: 1200, height: 630 } })
await page.goto(new URL('social-card.html', import.meta.url).href)
await page.screenshot({ path: fileURLToPath(new URL('public/social.png', root)) })
await browser.close()

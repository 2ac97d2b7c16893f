import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { isEntry, Refusal, runPackage } from './run.mjs'

/**
 * The Chrome, Chromium or Edge to test with: the one LATCHKEY_BROWSER names, else an installed one, else undefined, which leaves it to Playwright's own download.
 * @param {Record<string, string | undefined>} env
 * @param {NodeJS.Platform} platform
 */
export function findBrowser(env = process.env, platform = process.platform) {
  return env.LATCHKEY_BROWSER || candidates(env, platform).find((path) => existsSync(path))
}

/** Makes sure that there is a browser to test with. */
export async function provideBrowser() {
  const named = process.env.LATCHKEY_BROWSER
  if (named && !existsSync(named)) throw new Refusal(`LATCHKEY_BROWSER names ${named}, but there is no such file.`)
  if (findBrowser()) return
  const { chromium } = await import('@playwright/test')
  if (await starts(chromium)) return
  console.error('No Chrome, Chromium or Edge found: fetching one for the tests …')
  const code = await runPackage('@playwright/test/cli.js', ['install', '--only-shell', 'chromium'], { quiet: true })
  if (code === 0 && (await starts(chromium))) return
  throw new Refusal(
    (code === 0
      ? 'The browser was fetched, but it does not start: this machine lacks libraries that it needs. '
      : 'No browser could be fetched (npx playwright install chromium says why). ') +
      'Install Chrome, Chromium or Edge (on Debian and Ubuntu: sudo apt-get install chromium-headless-shell), or name one: LATCHKEY_BROWSER=/path/to/chrome npm test',
  )
}

/** @param {import('@playwright/test').BrowserType} chromium */
async function starts(chromium) {
  try {
    await (await chromium.launch({ chromiumSandbox: false })).close()
    return true
  } catch {
    return false
  }
}

/** Where a browser may be, the best first. @param {Record<string, string | undefined>} env @param {NodeJS.Platform} platform */
export function candidates(env, platform) {
  if (platform === 'darwin')
    return ['Google Chrome', 'Chromium', 'Microsoft Edge'].flatMap((name) =>
      ['/Applications', join(env.HOME ?? '', 'Applications')].map((folder) => join(folder, `${name}.app`, 'Contents', 'MacOS', name)),
    )
  if (platform === 'win32')
    return [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].flatMap((folder) =>
      folder
        ? ['Google\\Chrome\\Application\\chrome.exe', 'Chromium\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'].map(
            (path) => `${folder}\\${path}`,
          )
        : [],
    )
  const folders = [...new Set([...(env.PATH ?? '').split(delimiter), '/usr/bin', '/usr/local/bin', '/opt/google/chrome', '/snap/bin'])].filter(Boolean)
  // The shell goes first: it is the same browser without an interface, and a run of the tests costs half.
  return [
    'chromium-headless-shell',
    'google-chrome-stable',
    'google-chrome',
    'chrome',
    'chromium',
    'chromium-browser',
    'microsoft-edge-stable',
    'microsoft-edge',
  ].flatMap((name) => folders.map((folder) => join(folder, name)))
}

// `.ci/run` asks whether there is one.
if (isEntry(import.meta.url)) {
  const browser = findBrowser()
  if (browser) console.log(browser)
  else process.exitCode = 1
}

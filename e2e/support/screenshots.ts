import type { Browser, Page } from '@playwright/test'

/** Screens with errors, drawn by the browser: pictures as readers take them, with the words that are in them. */

export type Theme = 'light' | 'dark'
type Screen = { html: string; deciding: readonly string[]; font?: string }

/** What each shows, and the words of it that a cause rests on. */
export const screens = {
  signIn: {
    html: '<main class="card"><h2>Sign In</h2><p class="bad">Unable to sign in</p><p>Username</p><p class="field">jane.doe@example.com</p><p>Password</p><p>Keep me signed in</p><p><a>Forgot password?</a></p><p><a>Unlock account?</a></p><p><a>Help</a></p></main>',
    deciding: ['Unable to sign in'],
  },
  notAssigned: {
    html: '<h1>403</h1><h2>App Access Denied</h2><p>User is not assigned to this application.</p><p>Contact your administrator if you believe you should have access.</p><p class="small">Error code: access_denied</p><p class="small">Description: User is not assigned to the client application.</p><p><a>Go to Homepage</a></p>',
    deciding: ['403', 'App Access Denied', 'User is not assigned to this application', 'access_denied'],
  },
  badRequest: {
    html: '<h1>400</h1><h2>Bad Request</h2><p>Your request resulted in an error. The &#39;redirect_uri&#39; parameter must be a Login redirect URI in the client app settings.</p><p class="small">Error Code: invalid_request</p><p class="small">Description: The &#39;redirect_uri&#39; parameter must be a Login redirect URI in the client app settings.</p><p><a>Go to Homepage</a></p>',
    deciding: ['400', 'Bad Request', 'redirect_uri', 'must be a Login redirect URI', 'invalid_request'],
  },
  windows: {
    html: '<main class="card"><h3>Okta MFA Credential Provider</h3><p>Multi Factor Authentication Failed.</p><p>Your account could not be verified. Please contact your system administrator.</p><p>Error: 0x80070005 (E0000022)</p></main>',
    deciding: ['Okta MFA Credential Provider', 'Multi Factor Authentication Failed', '0x80070005', 'E0000022'],
    font: '13px "Segoe UI", sans-serif',
  },
  terminal: {
    html: '<pre>$ curl -i https://example.okta.com/api/users\nHTTP/1.1 403 Forbidden\ncontent-type: application/json\n\n{\n  "errorCode": "E0000006",\n  "errorSummary": "You do not have permission to perform the requested action",\n  "errorCauses": []\n}</pre>',
    deciding: ['403 Forbidden', 'E0000006', 'You do not have permission to perform the requested action'],
    font: '14px monospace',
  },
  workflows: {
    html: '<main class="card"><h3>Add User to Group</h3><p class="bad">HTTP Request Error</p><pre>"statusCode": 403,\n"message": "403",\n"www-authenticate": "Bearer\n   error=insufficient_scope\n   scope=okta.groups.manage"</pre><p>The card could not be run.</p></main>',
    deciding: ['HTTP Request Error', '403', 'insufficient_scope', 'okta.groups.manage'],
  },
} satisfies Record<string, Screen>
export type ScreenName = keyof typeof screens

const colours = {
  light: { paper: '#fff', ink: '#1d1d21', edge: '#bbb', bad: '#b00020', link: '#0b57d0' },
  dark: { paper: '#1b1b1f', ink: '#e6e6ea', edge: '#555', bad: '#ff8a80', link: '#8ab4f8' },
}

/** A screenshot as PNG, and all its words. */
export async function screenshot(
  browser: Browser,
  name: ScreenName,
  theme: Theme,
  scale: 1 | 2,
): Promise<{ png: Buffer; words: string; deciding: readonly string[] }> {
  const { html, deciding, font = '15px Arial, sans-serif' }: Screen = screens[name]
  const { paper, ink, edge, bad, link } = colours[theme]
  const context = await browser.newContext({ viewport: { width: 760, height: 460 }, deviceScaleFactor: scale })
  const page = await context.newPage()
  await page.setContent(
    `<style>body{margin:0;padding:24px;background:${paper};color:${ink};font:${font}}pre{font:14px monospace}.small{font-size:13px}.bad{color:${bad}}a{color:${link}}.card{border:1px solid ${edge};border-radius:8px;padding:8px 24px;width:600px}.field{border:1px solid ${edge};padding:8px}</style>${html}`,
  )
  const made = { png: await page.screenshot(), words: html.replace(/<[^>]*>/g, ' ').replaceAll('&#39;', "'"), deciding }
  await context.close()
  return made
}

/** The picture as a camera takes it of a screen: leaning, in uneven light, with grain. */
export const photo = async (page: Page, png: Buffer) =>
  Buffer.from(
    await page.evaluate(async (base64) => {
      const picture = await createImageBitmap(new Blob([Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0))]))
      const [width, height] = [1600, Math.round((1600 * picture.height) / picture.width)]
      const canvas = new OffscreenCanvas(width, height)
      const draw = canvas.getContext('2d')!
      draw.fillStyle = '#333'
      draw.fillRect(0, 0, width, height)
      draw.translate(width / 2, height / 2)
      draw.rotate(0.03)
      draw.drawImage(picture, -width * 0.47, -height * 0.47, width * 0.94, height * 0.94)
      const image = draw.getImageData(0, 0, width, height)
      for (let i = 0; i < image.data.length; i++) {
        const light = 1 - (0.4 * ((i / 4) % width)) / width
        if (i % 4 !== 3) image.data[i] = image.data[i]! * light + ((i * 7919) % 31) - 15
      }
      draw.putImageData(image, 0, 0)
      const jpeg = await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.8 })
      return btoa(Array.from(new Uint8Array(await jpeg.arrayBuffer()), (byte) => String.fromCharCode(byte)).join(''))
    }, png.toString('base64')),
    'base64',
  )

/** Gives a picture as a file. */
export const give = (page: Page, buffer: Buffer, mimeType = 'image/png') =>
  page.locator('input[type=file]:not([capture])').setInputFiles({ name: `screen.${mimeType.split('/')[1]}`, mimeType, buffer })

export const panel = (page: Page) => page.getByRole('region', { name: 'The words of your picture' })
export const wordsRead = (page: Page) => panel(page).getByRole('textbox', { name: 'The words: correct what differs' })
/** Reading takes a second; a busy machine takes longer. */
export const isRead = (page: Page) =>
  panel(page)
    .getByRole('status')
    .filter({ hasText: / were read/ })
    .waitFor({ timeout: 90_000 })

const wordsOf = (text: string) => text.split(/[^\p{L}\p{N}_]+/u).filter(Boolean)

/** Which words of a screen were not read, each as often as it stands there, and which of the deciding ones. */
export function missing(read: string, { words, deciding }: { words: string; deciding: readonly string[] }) {
  const found = wordsOf(read)
  const plain = found.join(' ')
  const all = wordsOf(words)
  const lost = all.filter((word) => {
    const at = found.indexOf(word)
    if (at >= 0) found.splice(at, 1)
    return at < 0
  })
  return { all: all.length, lost, deciding: deciding.filter((one) => !plain.includes(wordsOf(one).join(' '))) }
}

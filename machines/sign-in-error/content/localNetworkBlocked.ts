import type { CauseContent } from '@/machines/types'
import { sources as own } from './sources-tokens'

export const localNetworkBlocked: CauseContent = {
  kind: 'cause',
  title: 'The browser blocks the sign-in page’s access to Okta Verify on this computer',
  because:
    'For FastPass, the sign-in page talks to Okta Verify on the same computer. The browser treats that as access to the local network and needs a permission. It was denied, or a policy or an extension blocks it.',
  remedies: [
    {
      by: 'user',
      steps: [
        'On the sign-in page, open the site settings (the icon beside the address), and set “Local network access” to Allow.',
        'Load the page again, and check that Okta Verify runs on this computer.',
        'Else try another browser, or another security method on the page.',
      ],
      takes: '3 minutes',
      risk: 'Allow it for your company’s Okta address only.',
    },
    {
      by: 'server-admin',
      steps: [
        'Allow local network access for your Okta domain in the browser policy of managed computers.',
        'Check that no proxy, firewall or extension catches calls to `127.0.0.1` or `localhost`.',
      ],
      takes: 'about 30 minutes',
      risk: 'Keep the list to your own Okta domains.',
    },
    {
      by: 'okta-admin',
      steps: [
        'Tell people which address to allow: the org URL, and the custom domain if there is one.',
        'Check that the policy lets people use another method until browsers are set.',
      ],
      takes: 'about 10 minutes',
      risk: 'None for reading',
    },
  ],
  verify: ['The page finds Okta Verify, and it asks for the fingerprint, face or PIN.'],
  warnings: ['Do not allow local network access for all sites.', 'Do not reset Okta Verify: the browser’s permission is what is missing.'],
  howWeKnow:
    'The page says that the browser is blocking communication with Okta Verify, or the console says that Local Network Access was denied. If Okta Verify itself shows an error, its enrollment is the case.',
  sources: [own.widgetTexts, own.localNetwork],
}

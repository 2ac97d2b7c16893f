import type { CauseContent } from '@/machines/types'
import { sources as own } from './sources-tokens'

export const localNetworkBlocked: CauseContent = {
  kind: 'cause',
  title: 'The browser keeps the sign-in page from reaching Okta Verify',
  because:
    'For FastPass, the sign-in page talks to Okta Verify on the same computer. The browser treats that as local network access, which needs a permission. It was denied, or a policy or an extension blocks it.',
  remedies: [
    {
      by: 'user',
      steps: [
        'Set “Local network access” to Allow for the sign-in page. It is in the site settings (the icon beside the URL).',
        'Reload the page. Check that Okta Verify is running on this computer.',
        'If it still fails, try another browser. Or choose another security method on the page.',
      ],
      takes: '3 minutes',
      risk: 'Allow it for your company’s Okta domain only.',
    },
    {
      by: 'server-admin',
      steps: [
        'Allow local network access for your Okta domain. Use the browser policy of managed computers.',
        'Check that nothing catches calls to `127.0.0.1` or `localhost`. A proxy, firewall or extension can.',
      ],
      takes: '30 minutes',
      risk: 'Keep the list to your own Okta domains.',
    },
    {
      by: 'okta-admin',
      steps: [
        'Tell people which URL to allow. It is the org URL, and the custom domain if there is one.',
        'Check that the policy allows another method until browsers are set.',
      ],
      takes: '10 minutes',
      risk: 'None for reading',
    },
  ],
  verify: ['The page finds Okta Verify, and it asks for the fingerprint, face or PIN.'],
  warnings: ['Do not allow local network access for all sites.', 'Do not reset Okta Verify: only the browser’s permission is missing.'],
  howWeKnow:
    'The page says that the browser blocks communication with Okta Verify, or the console says that Local Network Access was denied. If Okta Verify itself shows an error, look at its enrollment instead.',
  sources: [own.widgetTexts, own.localNetwork],
}

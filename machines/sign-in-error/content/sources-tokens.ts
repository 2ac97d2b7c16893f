import type { Source } from '@/machines/types'

const read = '2026-11-30'

/** Pages on keys and claims of tokens, on factors and devices, and on what stands between the browser and Okta. */
export const sources = {
  keyRotation: { title: 'Key rotation (Okta developer documentation)', url: 'https://developer.okta.com/docs/concepts/key-rotation/', read: '2026-11-21' },
  groupsClaim: {
    title: 'Customize tokens with a groups claim (Okta developer documentation)',
    url: 'https://developer.okta.com/docs/guides/customize-tokens-groups-claim/next-steps',
    read,
  },
  groupAllowlist: {
    title: 'Customize tokens with a static allowlist of groups (Okta developer documentation)',
    url: 'https://developer.okta.com/docs/guides/customize-tokens-static/next-steps',
    read,
  },
  newDevice: {
    title: 'Okta Verify does not work on a new device (Okta support)',
    url: 'https://support.okta.com/help/s/article/Okta-Verify-does-not-work-on-my-new-device',
    read,
  },
  iframe: {
    title: 'iFrame embedding in Trusted Origins and in Customizations (Okta help)',
    url: 'https://help.okta.com/en-us/Content/topics/browser-plugin/plugin-configure-custom-portal.htm',
    read,
  },
  trustedOrigins: {
    title: 'Trusted Origins API: iFrame embedding, Okta domains only (Okta developer documentation)',
    url: 'https://developer.okta.com/docs/reference/api/trusted-origins',
    read,
  },
  localNetwork: {
    title: 'Local network access: the browser’s permission (Chrome for Developers)',
    url: 'https://developer.chrome.com/docs/modern-web-guidance/guides/security/local-network-access',
    read,
  },
  widgetTexts: {
    title: 'The words of Okta’s sign-in page (source of the Okta Sign-In Widget)',
    url: 'https://github.com/okta/okta-signin-widget',
    read: '2026-11-29',
  },
  awsCli: { title: 'okta-aws-cli: requirements and configuration (documentation)', url: 'https://github.com/okta/okta-aws-cli', read },
  deviceFlow: { title: 'RFC 8628, OAuth 2.0 Device Authorization Grant', url: 'https://www.rfc-editor.org/rfc/rfc8628', read },
  snowflake: {
    title: 'Snowflake: browser-based sign-in and native Okta sign-in (documentation)',
    url: 'https://docs.snowflake.com/en/developer-guide/node-js/nodejs-driver-authenticate.html',
    read,
  },
} as const satisfies Record<string, Source>

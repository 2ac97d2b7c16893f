/** What each fact of it says. */
export const oktaAddressWords = {
  'okta-address.unfilled': 'The Okta URL has a placeholder that was never filled in',
  'okta-address.schemeInside': 'The Okta URL has “https” where the host belongs',
  'okta-address.adminIssuer': 'The configured Okta URL is that of the Admin Console (-admin)',
  'okta-address.adminHost': 'The host that was looked for is that of the Admin Console (-admin)',
  'okta-address.wwwHost': 'The Okta URL has www. in front of the org’s name: no org has such a host',
  'okta-address.pathGlued': 'The slash between host and path is missing, so the host is wrong',
  'okta-address.pathBelow': 'Okta’s path stands behind an address of another server: the Okta URL has no scheme or host',
  'okta-address.hostNested': 'The Okta host has a name too many: the org’s name twice, or a domain after the domain',
} as const

/** What each fact of it says. */
export const oktaAddressWords = {
  'okta-address.unfilled': 'The Okta URL holds a placeholder that was never filled in',
  'okta-address.schemeInside': 'The Okta URL has “https” where the host belongs',
  'okta-address.adminIssuer': 'The configured Okta URL is that of the Admin Console (-admin)',
  'okta-address.wwwHost': 'The Okta URL has www. in front of the org’s name: no org has such a host',
  'okta-address.pathGlued': 'The path follows the host without a slash, so that the host is another one',
} as const

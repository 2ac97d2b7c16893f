/**
 * What no template of the table of wordings can say, over text in lower case, with single spaces and straight quotation marks: a directive that is another one than
 * `frame-ancestors`, codes that only begin alike, and names that count with their punctuation alone.
 */
export const patterns = {
  contentPolicyRefused: [
    /violates the following content security policy directive(?!: "frame-ancestors)/,
    /(?<!frame-ancestors )directive of the content security policy/,
    /content.security.policy: the page's settings blocked (?!the loading of a resource \(frame-ancestors\))/,
  ],
  requestFailed: [/net::err_(?:http2|quic|spdy|empty_response|content|invalid_response|response_headers)\w{0,40}/],
  oauthError: [/\boautherror ?[:{]|\(oautherror\)|\bname"?: ?['"]oautherror\b/],
  adminIssuer: [/\b(?:issuer|authority|discovery_?ur[il])["']? ?[:=] ?["'`]?https:\/\/[\w*<>{}-]{1,63}-admin\.okta(?:preview|-emea)?\.com\b/],
} as const

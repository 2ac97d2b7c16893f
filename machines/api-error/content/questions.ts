import type { Questions } from '@/machines/engine/types'

const dontKnow = 'I don’t know'
/** An answer that only a paste can give: nobody is asked to tell these apart by eye. */
const byPaste = ''

const reply = {
  kind: 'request' as const,
  title: 'What came back?',
  because:
    'Okta says why in one of three places: a code in the body, the `www-authenticate` header, or the words of the program that called. The status alone leaves many causes open.',
  by: 'developer' as const,
  accepts: [],
  steps: [
    'Repeat the call so that headers and body are printed. For example `curl -s -D - "https://$OKTA_DOMAIN/api/v1/users?limit=1" -H "Authorization: Bearer $OKTA_TOKEN"`, by GET.',
    'With an SDK or Terraform, turn on its debug log: many of them hide the header.',
    'Paste all of it. Tokens and cookies are hidden here, and are in no link.',
  ],
  answers: {
    insufficientScope: '‘insufficient_scope’, with the name of a scope',
    noPermission: 'The code E0000006: no permission',
    invalidSession: 'The code E0000005: invalid session',
    apiTokenInvalid: 'The code E0000011: invalid token',
    expired: '‘The token has expired’',
    invalidToken: '‘invalid_token’, with other words',
    origin: 'A browser’s words about CORS or Access-Control-Allow-Origin',
    html: 'A web page (HTML) where JSON should be',
    tls: 'Words about a certificate: PKIX, self-signed, unable to verify',
    status400: '400 and nothing that helps',
    status401: '401 and nothing that helps',
    status403: '403 and nothing that helps',
    status404: '404 and nothing that helps',
    status405: '405',
    status429: '429, the code E0000047, or ‘too many requests’',
    status5xx: 'A number from 500 to 599',
    noAnswer: 'No answer: the name is not found, the connection is refused, it times out or hangs',
    partial: '200, and the list is empty or something is missing in it',
    issuer: 'Words about the issuer (`iss`)',
    audience: 'Words about the audience (`aud`)',
    keys: 'Words about a key, a `kid` or the JWKS that is not found or not loaded',
    signature: 'Words about the signature',
    unreachable: byPaste,
    certificateName: byPaste,
    throttled: byPaste,
    inactive: byPaste,
    notForOkta: byPaste,
    future: byPaste,
    unsigned: byPaste,
    stateCode: byPaste,
    zone: byPaste,
    rejected: byPaste,
    orgToken: byPaste,
    dpopMissing: byPaste,
    dpopInvalid: byPaste,
    dpopNonce: byPaste,
    notBound: byPaste,
    invalidRequest: byPaste,
    tooLarge: byPaste,
    wrongMethod: byPaste,
    noResource: byPaste,
    noPath: byPaste,
    wrongAddress: byPaste,
    feature: byPaste,
    concurrency: byPaste,
    clientLimit: byPaste,
    sendThrottled: byPaste,
    serverError: byPaste,
    agent: byPaste,
    tokenContent: byPaste,
    hook: byPaste,
    proxy: byPaste,
    otherService: byPaste,
    program: byPaste,
    success: byPaste,
    skip: 'I do not have it',
  },
}

const token = {
  kind: 'request' as const,
  title: 'What does the access token say?',
  because:
    'Its times, its issuer and its kind settle most cases of a 401. It is decoded here, on this device; never paste a live token into a page that you cannot check.',
  by: 'developer' as const,
  accepts: [],
  steps: [
    'Paste the token, or its decoded payload.',
    'Or read the claims: `exp` and `iat` are seconds since 1970, `iss` is who issued it, `scp` what it may do.',
  ],
  answers: {
    expired: '`exp` has passed',
    future: '`iat` or `nbf` is still to come',
    customServer: '`iss` contains /oauth2/, and the call goes to /api/v1',
    idToken: 'It has no `scp`, and `aud` is a client ID',
    dpopBound: 'It has `cnf` with `jkt`, and was sent as Bearer',
    otherIssuer: '`iss` names another host than the one that is called',
    customIssuer: byPaste,
    orgIssuer: byPaste,
    orgServer: '`iss` has no path, and a library of ours checks the signature',
    fine: 'Nothing of that',
    skip: 'I do not have it',
  },
}

export const questions = {
  replyKind: {
    ...reply,
    splits: {
      step: 'reply',
      into: {
        code: ['insufficientScope', 'noPermission', 'invalidSession', 'apiTokenInvalid', 'expired', 'invalidToken'],
        ownApi: ['issuer', 'audience', 'keys', 'signature'],
        status: ['status400', 'status401', 'status403', 'status404', 'status405', 'partial'],
        busy: ['status429', 'status5xx'],
        noJson: ['html', 'origin', 'tls', 'noAnswer'],
      },
    },
    answers: {
      code: 'Okta’s answer has a code or words: E and seven digits, ‘insufficient_scope’, ‘invalid_token’',
      ownApi: 'An API or a library of your own rejects the token: issuer, audience, key or signature',
      status: 'Only a status: 200 with something missing, or 400 to 405 and nothing that helps',
      busy: '429, ‘too many requests’, or a number from 500 to 599',
      noJson: 'No answer of an API: a web page, CORS, a certificate, or nothing at all',
      skip: reply.answers.skip,
    },
  },
  reply,
  sent: {
    kind: 'question',
    title: 'What does the program send to prove who it is?',
    because:
      'The header `Authorization` of the request says it: `Bearer` or `DPoP` with a long token that begins with eyJ, or `SSWS` with a short one that begins with 00.',
    answers: {
      oauth: 'An OAuth access token: Bearer or DPoP',
      apiToken: 'An API token: SSWS',
      nothing: 'Nothing, or a header that looks different',
      dpop: byPaste,
      malformed: byPaste,
      dontKnow,
    },
  },
  called: {
    kind: 'question',
    title: 'Where did the call go?',
    because:
      'The same code means a missing role at the management API, and a blocked network at a sign-in. An API of your own checks tokens in another way than Okta’s.',
    answers: {
      api: 'To Okta’s API: a path under /api/v1',
      signIn: 'To a sign-in: /authorize, /api/v1/authn or a sign-in page',
      userinfo: 'To another endpoint of Okta under /oauth2, such as userinfo',
      own: 'To an API of our own, which checks the token itself',
      dontKnow,
    },
  },
  tokenKind: {
    ...token,
    splits: { step: 'token', into: { issuerDiffers: ['customServer', 'otherIssuer', 'orgServer'] } },
    answers: { issuerDiffers: '`iss` does not fit the call, or has no path', skip: token.answers.skip },
  },
  token,
  granted: {
    kind: 'question',
    title: 'Is {www-authenticate.scope|the scope that the call needs} granted to the app?',
    because:
      'To look, open the app in the Admin Console, then the tab Okta API Scopes: the button beside the scope says Grant or Revoke. Only a super admin can grant one.',
    answers: {
      no: 'No: the button says Grant',
      yes: 'Yes: the button says Revoke',
      notThere: 'It is not on that tab: openid, profile and the like, or a scope of our own API',
      dontKnow,
    },
  },
  dpopUsed: {
    kind: 'question',
    title: 'Does the app use DPoP?',
    because:
      'With DPoP, a missing or wrong proof is answered with 400 too. To look, open the app in the Admin Console: the setting stands on its General tab, and new API Services apps have it on.',
    answers: { yes: 'Yes', no: 'No', dontKnow },
  },
  address: {
    kind: 'question',
    title: 'What is right about the URL?',
    because: 'A 404 is a missing object, a path that does not exist, or another host than the org’s. Some paths exist in one of Okta’s engines only.',
    answers: {
      object: 'Host and path are right: the path is in Okta’s reference, and only the id may be wrong',
      path: 'The host is right, the path may not be: a typing error, or an id that is missing',
      host: 'The host may be wrong: another org, or the -admin address',
      engine: 'Host and path are right, and it is for the other engine (Classic or Identity Engine) than our org runs',
      dontKnow,
    },
  },
  whose: {
    kind: 'question',
    title: 'Did Okta answer, or something on the way?',
    because:
      'Okta’s own answers carry the header `x-okta-request-id`, with few exceptions. An answer without it, above all a web page, came from a proxy, a firewall or another host.',
    answers: { okta: 'Okta: the header is there', proxy: 'Something else: the header is missing', dontKnow },
  },
  limits: {
    kind: 'question',
    title: 'What does the header X-Rate-Limit-Limit say?',
    because: 'Okta has several limits, and each is eased in another way. The header tells which one it was.',
    answers: {
      zero: '0, and the remaining ones are 0 too',
      send: '1, after a text message, a call or an e-mail was asked for',
      signIn: '60, on /authorize or the sign-in page',
      other: 'Another number',
      dontKnow,
    },
  },
  connect: {
    kind: 'question',
    title: 'What does curl say from the same machine?',
    because:
      'Run `curl -sv -o /dev/null "https://$OKTA_DOMAIN/.well-known/okta-organization"`: it needs no token. The last lines that begin with `*` say how far it came; with `-k` added, they name the issuer of a certificate that is not trusted.',
    answers: {
      nothing: 'The name is not found, the connection is refused, or it times out',
      certificate: 'A problem with the certificate',
      publicAuthority: 'A problem with the certificate, although its issuer is a public authority such as DigiCert',
      proxy: 'A proxy answers, or asks for a sign-in',
      dontKnow,
    },
  },
} satisfies Questions

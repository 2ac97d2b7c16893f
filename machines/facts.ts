import type { FactId } from '@/lib/evidence/formats/all'
import { authorizeUrlRefutedWords, authorizeUrlWords } from './facts/authorize-url'
import { browserConsoleWords } from './facts/browser-console'
import { clientErrorWords } from './facts/client-error'
import { harRefutedWords, harWords } from './facts/har'
import { httpResponseRefuted, httpResponseWords } from './facts/http-response'
import { introspectionRefutedWords, introspectionWords } from './facts/introspection'
import { joinWords } from './facts/join'
import { jwksRefutedWords, jwksWords } from './facts/jwks'
import { jwtRefutedWords, jwtWords } from './facts/jwt'
import { oauthErrorWords } from './facts/oauth-error'
import { oktaDiagRefutedWords, oktaDiagWords } from './facts/okta-diag'
import { oktaErrorRefutedWords, oktaErrorWords } from './facts/okta-error'
import { oktaSystemLogWords } from './facts/okta-system-log'
import { otherVendorWords } from './facts/other-vendor'
import { rateLimitRefuted, rateLimitWords } from './facts/rate-limit'
import { remoteDesktopRefutedWords, remoteDesktopWords } from './facts/remote-desktop'
import { samlRefutedWords, samlWords } from './facts/saml'
import { samlErrorWords } from './facts/saml-error'
import { signInPageWords } from './facts/sign-in-page'
import { workflowsErrorRefutedWords, workflowsErrorWords } from './facts/workflows-error'
import { wwwAuthenticateWords } from './facts/www-authenticate'

/** What each fact says, as it stands in a list of what a paste shows. */
export const factWords: Record<FactId, string> = {
  ...remoteDesktopWords,
  ...workflowsErrorWords,
  ...httpResponseWords,
  ...wwwAuthenticateWords,
  ...rateLimitWords,
  ...oktaErrorWords,
  ...oauthErrorWords,
  ...jwtWords,
  ...jwksWords,
  ...introspectionWords,
  ...clientErrorWords,
  ...otherVendorWords,
  ...oktaDiagWords,
  ...oktaSystemLogWords,
  ...signInPageWords,
  ...samlWords,
  ...samlErrorWords,
  ...authorizeUrlWords,
  ...browserConsoleWords,
  ...harWords,
  ...joinWords,
}

/** What a fact says when a paste rules it out. */
export const refutedWords: Partial<Record<FactId, string>> = {
  ...remoteDesktopRefutedWords,
  ...workflowsErrorRefutedWords,
  ...httpResponseRefuted,
  ...rateLimitRefuted,
  ...oktaErrorRefutedWords,
  ...oktaDiagRefutedWords,
  ...jwtRefutedWords,
  ...jwksRefutedWords,
  ...introspectionRefutedWords,
  ...samlRefutedWords,
  ...authorizeUrlRefutedWords,
  ...harRefutedWords,
}

import type { FactId } from '@/lib/evidence/parsers/all'
import { authorizeUrlRefutedWords, authorizeUrlWords } from './authorize-url'
import { browserConsoleWords } from './browser-console'
import { clientErrorWords } from './client-error'
import { exceptionWords } from './exception'
import { harRefutedWords, harWords } from './har'
import { httpResponseRefuted, httpResponseWords } from './http-response'
import { introspectionRefutedWords, introspectionWords } from './introspection'
import { joinWords } from './join'
import { jwksRefutedWords, jwksWords } from './jwks'
import { jwtRefutedWords, jwtWords } from './jwt'
import { messageWords } from './message'
import { oauthErrorWords } from './oauth-error'
import { oktaAddressWords } from './okta-address'
import { oktaDiagRefutedWords, oktaDiagWords } from './okta-diag'
import { oktaErrorRefutedWords, oktaErrorWords } from './okta-error'
import { oktaSystemLogWords } from './okta-system-log'
import { otherVendorWords } from './other-vendor'
import { rateLimitRefuted, rateLimitWords } from './rate-limit'
import { remoteDesktopRefutedWords, remoteDesktopWords } from './remote-desktop'
import { samlRefutedWords, samlWords } from './saml'
import { samlErrorWords } from './saml-error'
import { signInPageWords } from './sign-in-page'
import { symptomWords } from './symptom'
import { workflowsErrorRefutedWords, workflowsErrorWords } from './workflows-error'
import { wwwAuthenticateWords } from './www-authenticate'

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
  ...messageWords,
  ...oktaAddressWords,
  ...symptomWords,
  ...exceptionWords,
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

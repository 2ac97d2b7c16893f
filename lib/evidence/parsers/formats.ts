import { agentConfig } from './agent-config/agent-config'
import { authorizeUrl } from './authorize-url/authorize-url'
import { browserConsole } from './browser-console/browser-console'
import { clientError } from './client-error/client-error'
import { clock } from './clock/clock'
import { exception } from './exception/exception'
import { httpResponse } from './http-response/http-response'
import { introspection } from './introspection/introspection'
import { jwks } from './jwks/jwks'
import { jwt } from './jwt/jwt'
import { oauthError } from './oauth-error/oauth-error'
import { oktaAddress } from './okta-address/okta-address'
import { oktaDiag } from './okta-diag/okta-diag'
import { oktaError } from './okta-error/okta-error'
import { oktaSystemLog } from './okta-system-log/okta-system-log'
import { oktaWidgetLog } from './okta-widget-log/okta-widget-log'
import { otherVendor } from './other-vendor/other-vendor'
import { rateLimit } from './rate-limit/rate-limit'
import { saml } from './saml/saml'
import { samlError } from './saml-error/saml-error'
import { screenMessage } from './screen-message/screen-message'
import { signInPage } from './sign-in-page/sign-in-page'
import { symptom } from './symptom/symptom'
import { workflowsError } from './workflows-error/workflows-error'
import { wwwAuthenticate } from './www-authenticate/www-authenticate'

/** Every format; each parser gets every paste. For the worker alone: a page needs no more than what facts there are (all.ts). To add one, add it here and there. */
export const formats = [
  oktaWidgetLog,
  screenMessage,
  agentConfig,
  clock,
  oktaSystemLog,
  workflowsError,
  httpResponse,
  wwwAuthenticate,
  rateLimit,
  oktaError,
  saml,
  authorizeUrl,
  jwt,
  jwks,
  introspection,
  otherVendor,
  oktaDiag,
  oktaAddress,
  symptom,
  exception,
  oauthError,
  signInPage,
  samlError,
  browserConsole,
  clientError,
] as const

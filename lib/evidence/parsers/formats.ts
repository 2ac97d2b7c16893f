import { selfContained } from './all'
import { browserConsole } from './browser-console/browser-console'
import { clientError } from './client-error/client-error'
import { oauthError } from './oauth-error/oauth-error'
import { samlError } from './saml-error/saml-error'
import { signInPage } from './sign-in-page/sign-in-page'

/** Every format; each parser gets every paste. For the worker: the table of wordings comes with it, which no page needs. */
export const formats = [...selfContained, oauthError, signInPage, samlError, browserConsole, clientError] as const

/** Whether somebody says that signing in through Okta works, and what fails, from a place on, says nothing of signing in. */
export const failsElsewhere = (text: string, failure: string) => oktaWorks.test(text) && !signingIn.test(failure)

const oktaWorks =
  /\b(?:okta(?:'s)? (?:(?:sign|log)[- ]?in|sso|auth\w{0,12}|part)|(?:sign|logg?)(?:ing|ed|s)?[- ]?in (?:with|via|through|to|at) okta) (?:itself )?(?:(?:is|was) )?(?:works?|worked|working|fine|ok|okay|succe(?:ss\w*|eds|eded))\b/i
const signingIn = /auth|log-?_?in|sign-?_?in|\bsso\b|saml|oidc|token|session|callback|claim|principal|\buser/i

/** What a text speaks of by far the most: of people who sign in, or of a program that calls an API. */
export type Topic = 'signIn' | 'calls'

const words: Record<Topic, RegExp> = {
  signIn:
    /\b(?:log(?:s|ged|ging)?[ -]?(?:in|on)|sign(?:s|ed|ing)?[ -]?(?:in|on)|login|sso|saml\w*|oidc|openid\w*|callback|redirect\w*|authenticat\w+|mfa|password)\b/gi,
  calls: /\b(?:api|sdk|terraform|endpoint|request|http|get|post|curl|scim|access token|bearer|verif\w+|jwt|resource server)\b/gi,
}

/** How much more often one has to be spoken of than the other. */
const ahead = 3

/** In characters: what is longer is a log, which speaks of everything. */
const longest = 20_000

/** Undefined where a text speaks of neither, or of both. */
export function topicOf(text: string): Topic | undefined {
  const count = (topic: Topic) => text.slice(0, longest).match(words[topic])?.length ?? 0
  const [signIn, calls] = [count('signIn'), count('calls')]
  if (signIn > ahead * (calls + 1)) return 'signIn'
  return calls > ahead * (signIn + 1) ? 'calls' : undefined
}

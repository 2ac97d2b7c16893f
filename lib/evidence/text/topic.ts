/** What a text speaks of: of people who sign in, or of a program that calls an API. */
export type Topic = 'signIn' | 'calls'

/** `times`: how many times as often as of the other. */
export type TopicOfText = { topic: Topic; times: number }

const words: Record<Topic, RegExp> = {
  signIn:
    /\b(?:log(?:s|ged|ging)?[ -]?(?:in|on)|sign(?:s|ed|ing)?[ -]?(?:in|on)|login|sso|saml\w*|oidc|openid\w*|callback|redirect\w*|authenticat\w+|mfa|password)\b/gi,
  calls: /\b(?:api|sdk|terraform|endpoint|request|http|get|post|curl|scim|access token|bearer|verif\w+|jwt|resource server)\b/gi,
}

/** In characters: what is longer is a log, which speaks of everything. */
const longest = 20_000

/** A request in a server’s log that was answered: it is not what the text is about. */
const answeredRequest = /^.*"[A-Z]{3,7} \S{1,500} HTTP\/[\d.]+" [123]\d\d .*$/gm

/** Undefined where a text speaks of both alike. */
export function topicOf(text: string): TopicOfText | undefined {
  const head = text.slice(0, longest).replaceAll(answeredRequest, '')
  const count = (topic: Topic) => 1 + (head.match(words[topic])?.length ?? 0)
  const [signIn, calls] = [count('signIn'), count('calls')]
  if (signIn === calls) return undefined
  return signIn > calls ? { topic: 'signIn', times: signIn / calls } : { topic: 'calls', times: calls / signIn }
}

/**
 * Whether a text only gives advice about errors: a table of errors with remedies, or a rule of when Okta refuses somebody. It reports no failure, so no fact
 * may be read from it.
 */
export const advises = (text: string) => remedies.test(text) || rule.test(text)

const remedies =
  /^[ \t>]{0,8}\|[ \t*]{0,6}(?:symptom|error|problem|issue|message)s?(?: message)?[ \t*]{0,6}\|(?:[^|\n]{0,60}\|){0,2}[ \t*]{0,6}(?:fix|solution|resolution|remedy|action|what to do)\b/im

const rule =
  /\bOkta (?:issues|returns|rejects|refuses|shows|displays|throws) [^.\n]{0,60}\b(?:unless|to (?:a |any )?users? (?:who|that)|(?:when|if) (?:the|a|an|your) (?:user|app|client)\b)/i

/** Whether a text only says what to do about errors: a table of troubles with their remedies, or when Okta refuses somebody. Nothing in it happened. */
export const advises = (text: string) => remedies.test(text) || rule.test(text)

const remedies =
  /^[ \t>]{0,8}\|[ \t*]{0,6}(?:symptom|error|problem|issue|message)s?(?: message)?[ \t*]{0,6}\|(?:[^|\n]{0,60}\|){0,2}[ \t*]{0,6}(?:fix|solution|resolution|remedy|action|what to do)\b/im

const rule =
  /\bOkta (?:issues|returns|rejects|refuses|shows|displays|throws) [^.\n]{0,60}\b(?:unless|to (?:a |any )?users? (?:who|that)|(?:when|if) (?:the|a|an|your) (?:user|app|client)\b)/i

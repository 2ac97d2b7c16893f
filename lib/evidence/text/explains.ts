/**
 * Whether a text only explains errors, as articles do: it says what several statuses mean, or what a code stands for. It reports no failure, so no fact may be
 * read from it. What a program wrote (an object, a response, a stack) is no explanation.
 */
export function explains(text: string): boolean {
  if (/[{}]|HTTP\/[12]|\bTraceback\b|^[ \t]{1,8}at \w|^\[?\d{4}[-/]\d\d|\bhttps?:\/\/[\w.-]{1,80}\.okta(?:preview)?\.com\//m.test(text)) return false
  const statuses = new Set(text.match(/(?<![\w.:/=-])(?:40[013]|429|500)(?=[ \t]{1,4}[a-z(])/gi))
  return statuses.size >= 3 || meaning.test(text)
}

const meaning =
  /\berror code #?[\w-]{1,20} (?:indicates|means)\b|\b(?:400|401|403|404|429|500)(?: [A-Z]\w{1,12}){0,3} (?:errors? )?(?:means|signif(?:y|ies)|(?:typically |usually |always )?indicates?)\b|\b(?:common causes (?:include|are)|key takeaways)\b/i

/** A catalogue of Okta's codes, one on a line with what it means: it reports no failure. */
export function listsCodes(text: string): boolean {
  const codes = text.match(/^[ \t|*-]{0,6}E0000\d{3}(?=[ \t]{0,4}[|,;:\t])/gm) ?? []
  return new Set(codes).size >= 12
}

/** U+2060: it joins two characters, cannot be seen, and keeps a sign from being read together with what follows. For dialects that know no escape. */
export const joiner = '\u2060'

/** Keeps `@name` from calling somebody, and `#12`, `!12` and the like from pointing at something: an escape does not, since both are looked for in the finished page. */
const uncalled = (text: string) => text.replace(/(?<!\w)(?:@(?=[A-Za-z])|[#!~%$&](?=\d))/g, (sign) => `${sign}${joiner}`)

/** Markdown as GitHub and GitLab read it: https://github.github.com/gfm/ */
export const markdown = {
  words: (text: string) => uncalled(text).replace(/[\\`*_[\]<|~$#]|&(?=[#A-Za-z])/g, (sign) => `\\${sign}`),
  code(text: string) {
    const longest = Math.max(0, ...[...text.matchAll(/`{1,300}/g)].map(([run]) => run.length))
    const fence = '`'.repeat(longest + 1)
    const pad = /^`|`$/.test(text) ? ' ' : ''
    return `${fence}${pad}${text}${pad}${fence}`
  },
  /** Signs that make a list, a quotation or a heading. */
  start: (line: string) => line.replace(/^(?:[-+>=]|\d{1,9}(?=[.)]))/, (sign) => (/\d/.test(sign) ? `${sign}\\` : `\\${sign}`)),
}

/** Jira’s wiki notation. Its escape is a backslash, and two of them break the line. https://jira.atlassian.com/secure/WikiRendererHelpAction.jspa?section=all */
export const jira = {
  /** A hyphen only where it could strike words out or become a dash; a bracket only where it makes a face or a mark: both are common in plain words. */
  words: (text: string) =>
    text
      .replace(/\\(?=[\W_])/g, `\\${joiner}`)
      .replace(/[*_^~|{}[\]!+]|(?<!\w)-(?=\S)|-(?=-)|\?(?=\?)|\((?=(?:[!?/xyni+*-]|on|off|\*[rgby])\))|(?<=[:;])[()]/g, (sign) => `\\${sign}`),
  /** Braces within `{{ }}` end it too early. */
  code: (text: string) => (/[{}]/.test(text) ? jira.words(text) : `{{${jira.words(text)}}}`),
  /** Signs that make a list, a heading or a quotation. */
  start: (line: string) => line.replace(/^[#-](?= )/, (sign) => `\\${sign}`).replace(/^(?:h[1-6]|bq)(?=\.)/, (word) => `${word}${joiner}`),
}

/**
 * Slack’s mrkdwn, as a person pastes it: https://api.slack.com/reference/surfaces/formatting. It knows no escape, so a word with a sign that would mark something
 * up is written as code. Entities are not used: the composer would show them.
 */
export const slack = {
  words: (text: string) =>
    uncalled(text)
      .replace(/<(?=\S)|&(?=(?:amp|lt|gt);)/g, (sign) => `${sign}${joiner}`)
      .split(' ')
      .map((word) => (/`|(?<![A-Za-z\d])[*_~]|[*_~](?![A-Za-z\d])/.test(word) ? slack.code(word) : word))
      .join(' '),
  code: (text: string) => `\`${text.replaceAll('`', '’')}\``,
  start: (line: string) => (line.startsWith('>') ? `${joiner}${line}` : line),
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

export const html = {
  words: (text: string) => text.replace(/[&<>"']/g, (sign) => entities[sign]!),
  code: (text: string) => `<code>${html.words(text)}</code>`,
  link: (address: string) => `<a href="${html.words(address)}">${html.words(address)}</a>`,
}

/** HTML within ServiceNow’s `[code]`: a bracket in the words could end it. */
export const bracketless = {
  words: (text: string) => html.words(text).replaceAll('[', '&#91;'),
  code: (text: string) => html.code(text).replaceAll('[', '&#91;'),
  link: (address: string, label = address) => `<a href="${html.words(address)}" target="_blank" rel="noopener noreferrer">${bracketless.words(label)}</a>`,
}

import { bracketless, html, jira, markdown, slack } from './escapes'

type Around = readonly [before: string, after: string]
const none: Around = ['', '']
const asItIs = (text: string) => text

/** How one dialect writes each kind of thing. A dialect without a mark of its own for something has the one of plain text. */
export type Marks = {
  /** Words, changed so that nothing in them is taken for a mark. */
  words: (text: string) => string
  code: (text: string) => string
  /** `label`: what may be shown in the address's place. */
  link: (address: string, label?: string) => string
  /** Where a paragraph begins, and where an item does: changes the signs that count only there. */
  paragraphStart: (line: string) => string
  itemStart: (line: string) => string
  title: Around
  heading: Around
  paragraph: Around
  list: Around
  item: Around
  betweenItems: string
  betweenBlocks: string
  whole: Around
}

const plain: Marks = {
  words: asItIs,
  code: asItIs,
  link: asItIs,
  paragraphStart: asItIs,
  itemStart: asItIs,
  title: none,
  heading: ['', ':\n'],
  paragraph: none,
  list: none,
  item: ['- ', ''],
  betweenItems: '\n',
  betweenBlocks: '\n\n',
  whole: none,
}

const ofMarkdown: Marks = {
  ...plain,
  words: markdown.words,
  code: markdown.code,
  paragraphStart: markdown.start,
  itemStart: markdown.start,
  title: ['## ', ''],
  heading: ['### ', '\n\n'],
}

const ofHtml: Marks = {
  ...plain,
  ...html,
  title: ['<h2>', '</h2>'],
  heading: ['<h3>', '</h3>'],
  paragraph: ['<p>', '</p>'],
  list: ['<ul>', '</ul>'],
  item: ['<li>', '</li>'],
  betweenItems: '',
  betweenBlocks: '\n',
}
const bold: Around = ['<p><strong>', '</strong></p>']

/** A row for each way to write a case. The last two are for the clipboard: HTML for editors with headings, and for those that know bold text only. */
export const marks = {
  plain,
  markdown: { ...ofMarkdown, link: (address) => `<${address}>` },
  /** An address stands as it is. https://support.zendesk.com/hc/en-us/articles/4408846544922 */
  zendesk: ofMarkdown,
  jira: {
    ...plain,
    words: jira.words,
    code: jira.code,
    paragraphStart: jira.start,
    itemStart: jira.start,
    title: ['h2. ', ''],
    heading: ['h3. ', '\n'],
    item: ['* ', ''],
  },
  slack: { ...plain, words: slack.words, code: slack.code, paragraphStart: slack.start, title: ['*', '*'], heading: ['*', '*\n'], item: ['• ', ''] },
  /**
   * Work notes show HTML between `[code]` and `[/code]`, on one line: each line end would become a break of its own.
   * https://www.servicenow.com/docs/r/australia/platform-administration/render-journal-field-entries-as-html.html
   */
  servicenow: { ...ofHtml, ...bracketless, title: bold, heading: bold, betweenBlocks: '', whole: ['[code]', '[/code]'] },
  /** Teams has no markup that a paste could bring. */
  teams: plain,
  html: ofHtml,
  boldHtml: { ...ofHtml, title: bold, heading: bold },
} satisfies Record<string, Marks>

export const dialects = ['plain', 'markdown', 'jira', 'servicenow', 'zendesk', 'slack', 'teams'] as const
export type Dialect = (typeof dialects)[number]

export const dialectNames: Record<Dialect, string> = {
  plain: 'plain text',
  markdown: 'Markdown (GitHub, GitLab)',
  jira: 'Jira wiki markup',
  servicenow: 'ServiceNow work notes',
  zendesk: 'Zendesk',
  slack: 'Slack',
  teams: 'Teams',
}

/** The same as HTML, for an editor that takes what is formatted from the clipboard. */
export const htmlFor = (dialect: Dialect): Marks => marks[['servicenow', 'slack', 'teams'].includes(dialect) ? 'boldHtml' : 'html']

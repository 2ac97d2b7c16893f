import type { Writer } from '../writer'
import { html, simpleHtml } from './html'
import { jira } from './jira'
import { markdown } from './markdown'
import { plain } from './plain'
import { servicenow } from './servicenow'
import { slack } from './slack'
import { zendesk } from './zendesk'

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

/** Each dialect as text, and the same as HTML for an editor that takes what is formatted from the clipboard. Teams has no markup that a paste could bring. */
export const writers: Record<Dialect, { text: Writer; html: Writer }> = {
  plain: { text: plain, html },
  markdown: { text: markdown, html },
  jira: { text: jira, html },
  servicenow: { text: servicenow, html: simpleHtml },
  zendesk: { text: zendesk, html },
  slack: { text: slack, html: simpleHtml },
  teams: { text: plain, html: simpleHtml },
}

import { explains } from '@/lib/evidence/text/explains'
import { defineFormat, type SeenFact } from '@/lib/evidence/types'
import { oktaNamed } from '@/lib/okta/named'
import { workflowsErrorSource } from './facts'
import { shownKinds } from './kinds'
import { findErrors } from './objects'
import { type Key, ofKind, ofMessage, proves, statusFact } from './proves'

/**
 * An error of Okta Workflows: the object that a card raises, complete, shortened by If Error, in an alert, escaped or cut off; or its kind as the console shows
 * it. Other parsers read its headers and body. Of several errors, the last counts.
 */
export const workflowsError = defineFormat<'workflows-error', Key>({
  ...workflowsErrorSource,
  reads: 'data',
  keeps: 'all',
  recognise: (text) => /["'](?:_error|flo|kind)["']\s{0,9}:|^[^\n]{0,12}execution\b/im.test(text) || loose(text).length > 0,
  read(text) {
    const errors = findErrors(text).map((error) => proves(text, error))
    const last = errors.at(-1)
    if (last === undefined) return { seen: loose(text) }
    const earlier = errors.slice(0, -1).flatMap(({ seen }) => seen.filter(({ fact }) => fact.startsWith('status')).map((one) => ({ ...one, older: true })))
    return { seen: [...earlier, ...last.seen, ...notAssigned(text)], unchecked: last.unchecked }
  },
})

/** What a text shows that holds no error object: the kinds and messages of the console. */
function loose(text: string): SeenFact<Key>[] {
  const kinds = shownKinds(text).flatMap(({ kind, status, from, to }): SeenFact<Key>[] => [
    { fact: 'workflows', from, to },
    ...(kind === 'oauthRefresh' || kind === 'timeout' || kind === 'notActive' || !status ? ofKind(kind, { from, to }) : []),
    ...(status ? [statusFact(status, { from, to })] : []),
  ])
  return [...kinds, ...(kinds.length > 0 ? [] : [...kindsInside(text), ...mentioned(text)]), ...platform(text), ...notAssigned(text)]
}

/** The kinds of Workflows inside an object or a sentence that was copied in part. */
function kindsInside(text: string): SeenFact<Key>[] {
  const match =
    /["']kind["']\s?:\s?["'](?:OAuth Refresh Error|ConnectorError|HTTP Error|HTTP Request Error)["']|\bOAuth Refresh Error\b|\bkind: ?["']?ConnectorError\b/i.exec(
      text,
    )
  if (match === null || explains(text)) return []
  const place = { from: match.index, to: match.index + match[0].length }
  const other = /"flo"\s?:\s?"(?!okta)|googleapis\.com|support\.google\.com|slack\.com|graph\.microsoft\.com/i.exec(text)
  return [
    { fact: 'workflows', ...place },
    ...(/OAuth Refresh/i.test(match[0]) ? [{ fact: 'oauthRefreshError' as const, ...place }] : []),
    ...(other && !/OAuth Refresh/i.test(match[0]) ? [{ fact: 'otherConnector' as const, from: other.index, to: other.index + other[0].length }] : []),
  ]
}

/** Its names, and a card of a connector or of a flow. */
const ofWorkflows =
  /\bOkta Workflows\b|\bCustom API Action\b|\bconnector,? (?:the )?(?:action )?cards?\b|\b(?:action|okta|users?|groups?|api|devices?|app|application|logs?) cards? (?:in|of) (?:the |our |my |a )?flow\b|\bflow failed: ?["{]/i
const itsName = /(?<!github )\bworkflows\b/i

/** A card of a connector to another product. */
const otherCard =
  /\b(?:Google(?: \w{2,12})?|Gmail|Slack|Jira|Salesforce|Microsoft \w{2,12}|Office 365|ServiceNow|GitHub|Box|Zoom|Zendesk|Smartsheet|DocuSign|Workday|Jamf|Excel Online|OneDrive|Azure AD) (?:connector|cards?)\b/i

/** A sentence that names the status of a card. */
function mentioned(text: string): SeenFact<Key>[] {
  const [name, status] = [
    ofWorkflows.exec(text) ?? (/\bcards?\b/i.test(text) && oktaNamed(text) ? itsName.exec(text) : null),
    /\b(403|429)(?= \(?(?:Forbidden|Too Many Requests)| errors?\b)|\bcards?\b[^.\n]{0,60}?\b(403|429)\b/i.exec(text),
  ]
  if (name === null || status === null || explains(text)) return []
  const other = otherCard.exec(text)
  return [
    ...(other ? [{ fact: 'otherConnector' as const, from: other.index, to: other.index + other[0].length }] : []),
    { fact: 'workflows', from: name.index, to: name.index + name[0].length },
    statusFact(status[1] ?? status[2]!, { from: status.index, to: status.index + status[0].length }),
  ]
}

/** Messages of the platform. All but the one about an invariant are common words: they count only where the text is about Workflows. */
function platform(text: string): SeenFact<Key>[] {
  const match =
    /Invalid or missing invariant lhs value|Too many Cluster redirections|Array index out of bounds|Method timeout exceeded|flow (?:is not|isn['’]t) (?:currently )?active/i.exec(
      text,
    )
  if (match === null || (!/invariant/i.test(match[0]) && !/\bworkflows\b|\bflow ?(?:history|grid|execution)\b|\bokta\b/i.test(text))) return []
  const at = { from: match.index, to: match.index + match[0].length }
  return [{ fact: 'workflows', ...at }, ...ofMessage(match[0], at)]
}

/** Refused access to the Workflows console. Other apps have nearly the same words, so the name has to match. */
function notAssigned(text: string): SeenFact<Key>[] {
  const match =
    /\bNot Assigned App\b|can['’]t access (?:\{0\}|Okta Workflows)[^\n]{0,20} because you are not assigned|not assigned to (?:the )?Okta Workflows\b/i.exec(
      text,
    )
  return match === null ? [] : [{ fact: 'notAssignedApp', from: match.index, to: match.index + match[0].length }]
}

import type { SeenFact } from '@/lib/evidence/types'
import { statuses } from '../saml/codes'
import type { StatusKey } from '../saml/status'

/** The status codes that a text prints: in full, or as SimpleSAMLphp, node-saml and Splunk write them. Those in XML are another format’s. */
export function statusesIn(text: string): SeenFact<StatusKey>[] {
  const seen: SeenFact<StatusKey>[] = []
  for (const match of text.matchAll(codes)) {
    for (const code of match.slice(1)) {
      const fact = keyOf.get(code?.toLowerCase() ?? '')
      if (fact) seen.push({ fact, from: match.index, to: match.index + match[0].length })
    }
    if (seen.length > 200) break
  }
  return seen[0] ? [{ ...seen[0], fact: 'statusNotSuccess' }, ...seen] : []
}

const codes =
  /(?<!Value=\\?["'])urn:oasis:names:tc:SAML:2\.0:status:(\w{3,40})|\bsaml\\{1,4}Error: (\w{3,40})(?:\/(\w{3,40}))?|\bSAML provider returned (\w{3,40}) error: (\w{3,40})|\bStatus Code="?(\w{3,40})/gi

const keyOf = new Map(Object.entries(statuses).map(([key, code]) => [code.toLowerCase(), key as keyof typeof statuses]))

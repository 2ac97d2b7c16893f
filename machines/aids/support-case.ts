import type { Proof } from '@/lib/evidence/formats/all'
import { type Aid, known, said, type Values } from './aid'
import { calledOf } from './call'

/** What a support case needs, as a text with blanks (`____`) for what no paste shows. Nothing of it names a person or holds a secret. */
export function supportCase(values: Values, facts: readonly Proof[]): Aid {
  const { path, method } = calledOf(values)
  const blank = '____'
  const code = codeOf(facts) ?? known(values, 'okta-error.otherServerCode')
  const lines = [
    `Org and cell: ${blank} (the cell, as OK1 or EU1, is in the footer of the Admin Console)`,
    `Request id (X-Okta-Request-Id): ${known(values, 'http-response.requestId') ?? known(values, 'workflows-error.oktaRequestId') ?? blank}`,
    `Error id: ${said(values, 'okta-error.errorId', blank)}`,
    `Time: ${said(values, 'http-response.date', `${blank} UTC`)}`,
    `Call: ${path === undefined ? blank : `${method ?? '(method: ____)'} ${path.replaceAll('/-', '/{id}')}`}`,
    `Answer: status ${known(values, 'http-response.status5xx') ?? statusOf(facts) ?? blank}${code ? `, ${code}` : ''}`,
    `First seen, and how often it fails: ${blank}`,
    `Happens with every try: ${blank} (yes, no)`,
    `Other calls and sign-ins work: ${blank} (yes, no)`,
    `How many people it affects: ${blank}`,
    `Changed just before: ${blank}`,
    `Program and version (SDK, Terraform, own code): ${blank}`,
  ]
  return {
    id: 'supportCase',
    title: 'Text for a case with Okta Support',
    note: 'Fill in what is open. Leave out tokens, cookies and names of people. A case needs the permission for support cases.',
    blocks: [{ label: 'Text', code: lines.join('\n') }],
  }
}

const first = (facts: readonly Proof[], pattern: RegExp) => facts.flatMap((id) => pattern.exec(id)?.[1] ?? [])[0]
const statusOf = (facts: readonly Proof[]) => first(facts, /^http-response\.status(\d{3})$/)
const codeOf = (facts: readonly Proof[]) => first(facts, /^okta-error\.(E\d{7})$/)

import { factKind } from '@/lib/evidence/parsers/all'
import { isLinked, isPersonal } from '@/lib/evidence/types'
import type { Link } from '../link/form'

/** A link without personal values, even those that the reader added; the facts stay. */
export function impersonal({ findings, ...link }: Link): Link {
  const facts = Object.fromEntries(Object.entries(findings.facts).map(([id, value]) => [id, isPlain(id) ? value : '']))
  return { ...link, findings: { ...findings, facts } }
}

const isPlain = (id: string) => {
  const kind = factKind(id)
  return kind !== undefined && !isPersonal(kind) && (kind === null || isLinked(kind))
}

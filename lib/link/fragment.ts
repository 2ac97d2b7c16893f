import type { Kind } from '@/lib/evidence/types'
import { type Damage, type Link, shared, type Vocabulary } from './form'
import { seal, unseal } from './seal'
import { understand } from './words'

/**
 * `causes`: all of the tree, so that a link can say in the shorter way which were tried.
 * `#v1?tree=rdp-mfa&tv=1&scope=onlyMe&skip=log&fact=okta-widget-log.status403&read=20261121T063900Z&at=enrolled&end=k3f9`
 */
export function toFragment(
  { tree, tv, at, read, view, sample, ask, from, received, start, earlier = [], findings: { facts, answers, not } }: Link,
  causes: readonly string[] = [],
): string {
  const untried = causes.filter((cause) => answers[cause] !== 'notFixed')
  // Where most causes were tried, the others are fewer to name.
  const names = untried.length < causes.length / 2
  const said = Object.entries(answers).filter(([step, answer]) => !(names && answer === 'notFixed' && causes.includes(step)))
  const proofs = Object.entries(facts)
  const plain = proofs.filter(([, value]) => value === '').map(([proof]) => proof)
  return seal([
    ['tree', tree],
    ...when('tv', tv?.toString()),
    ...said.filter(([, answer]) => !shared.includes(answer)),
    ...shared.flatMap((answer) =>
      listed(
        answer,
        said.filter((pair) => pair[1] === answer).map(([step]) => step),
      ),
    ),
    ...(names ? [['untried', untried.join('.') || 'none'] as const] : []),
    ...byFormat(
      'fact',
      plain.filter((proof) => !proof.startsWith('!')),
    ),
    ...byFormat(
      'refuted',
      plain.filter((proof) => proof.startsWith('!')).map((proof) => proof.slice(1)),
    ),
    ...proofs.flatMap(([proof, value]) => (value ? when(proof, value) : [])),
    ...byFormat('not', [...new Set(not.map((proof) => proof.replace('!', '')))]),
    ...when('read', read?.toISOString().replace(/[-:]|\.\d+/g, '')),
    ...when('view', view),
    ...when('sample', sample ? 'yes' : undefined),
    ...when('ask', ask),
    ...when('from', from),
    ...when('received', received ? 'yes' : undefined),
    ...when('start', start ? 'yes' : undefined),
    ...listed('earlier', earlier),
    ...when('at', at),
  ])
}

/** The tree that a link names, before anything else of it is understood. */
export const treeOf = (fragment: string): string | undefined =>
  unseal(fragment)
    ?.pairs.find(([key]) => key === 'tree')?.[1]
    .toLowerCase()

/** Reads a link however it was mangled on the way. Names that the vocabulary lacks come back as `unknown`, kinds of value that were not taken as `refused`. */
export function fromFragment(fragment: string, vocabulary: Vocabulary): { link: Link | null; damage?: Damage; unknown: string[]; refused?: Kind[] } {
  const sealed = unseal(fragment)
  if (sealed === null) return { link: null, unknown: [], ...(fragment.length > 1 ? { damage: 'version' as const } : {}) }
  if (sealed.version !== 1) return { link: null, damage: 'version', unknown: [] }
  return { ...understand(sealed.pairs, vocabulary), ...(sealed.damage ? { damage: sealed.damage } : {}) }
}

const when = (key: string, value: string | undefined): (readonly [string, string])[] => (value === undefined ? [] : [[key, value]])
const listed = (key: string, values: readonly string[]): (readonly [string, string])[] => (values.length > 0 ? [[key, values.join('.')]] : [])
const byFormat = (key: string, facts: readonly string[]): (readonly [string, string])[] => {
  const formats = [...new Set(facts.map((fact) => fact.split('.')[0]!))]
  return formats.map(
    (format) => [key, [format, ...facts.filter((fact) => fact.startsWith(`${format}.`)).map((fact) => fact.split('.')[1]!)].join('.')] as const,
  )
}

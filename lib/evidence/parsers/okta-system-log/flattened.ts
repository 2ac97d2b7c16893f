import { type Field, type Fields, isType, type Target } from './event'
import { fieldNames, plainName } from './field-names'

/**
 * The fields of an event that a log store keeps under names of its own: `okta.outcome.reason`, `outcome_reason_s`, `outcome: {reason}` below `okta`,
 * each value in a list of one. Undefined where no type of event is among them.
 */
export function flattened(event: Record<string, unknown>): { fields: Fields & { type: string }; targets?: Target[] } | undefined {
  const values = new Map<string, string>()
  const targets: Target[] = []
  collect(event, '', values, targets, 0)
  const fields: Fields = {}
  for (const [field, names] of fieldNames) {
    const name = names.find((one) => values.has(one))
    if (name !== undefined) fields[field as Field] = values.get(name)!
  }
  return fields.type !== undefined && isType(fields.type) ? { fields: fields as Fields & { type: string }, targets } : undefined
}

function collect(value: Record<string, unknown>, path: string, values: Map<string, string>, targets: Target[], depth: number) {
  for (const [name, one] of Object.entries(value)) {
    const at = path === '' ? plainName(name) : path + plainName(name)
    const only = Array.isArray(one) && one.length === 1 ? one[0] : one
    if (typeof only === 'string') {
      if (!values.has(at) && values.size < 500) values.set(at, only)
    } else if (Array.isArray(one)) {
      for (const item of one.slice(0, 50)) addTarget(item, at, targets)
    } else if (typeof only === 'object' && only !== null) {
      if (Array.isArray(one)) addTarget(only, at, targets)
      else if (depth < 5) collect(only as Record<string, unknown>, at === 'okta' ? '' : at, values, targets, depth + 1)
    } else if (only === null && /zone$/.test(at)) values.set(at, '')
  }
}

function addTarget(item: unknown, at: string, targets: Target[]) {
  if (at !== 'target' || typeof item !== 'object' || item === null) return
  const own = new Map(Object.entries(item).map(([name, words]) => [plainName(name), words]))
  const name = [own.get('displayname'), own.get('alternateid')].filter((words) => typeof words === 'string').join(' ')
  const type = own.get('type')
  targets.push({ name, ...(typeof type === 'string' ? { type } : {}) })
}

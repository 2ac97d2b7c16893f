import { type Field, fieldPaths } from './event'

/** A name without case, blanks and marks: exports spell the same field `actor.alternate_id`, `actor_alternateId_s`, `okta.actor.alternateId` or `Actor Alternate ID`. */
export const plainName = (name: string) =>
  name
    .replace(/^["'\s]{0,4}(?:(?:_source|_raw|fields|result|json|data|okta)[._]){1,4}/i, '')
    .replace(/_[stdgb]$/, '')
    .replace(/[\s_."'@]/g, '')
    .toLowerCase()

/** What exports, log stores and people call a field besides the name that Okta gives it. */
const others: Partial<Record<Field, string[]>> = {
  type: ['eventtype', 'oktaeventtype'],
  published: ['timestamp', 'time', 'date', 'eventtime'],
  message: ['eventinfo', 'message', 'eventmessage'],
  result: ['result', 'outcome', 'originaloutcomeresult'],
  reason: ['reason', 'outcomereason', 'failurereason'],
  actor: ['actorusername', 'actoralternateid'],
  ip: ['clientip', 'ipaddress', 'ip'],
  zone: ['zone', 'networkzone'],
  transaction: ['transactionid', 'xoktarequestid'],
  session: ['externalsessionid', 'rootsessionid'],
  request: ['requestid', 'debugdatarequestid', 'debugcontextdebugdataflattenedrequestid'],
  authn: ['authnrequestid', 'debugdataauthnrequestid'],
  device: ['dthash', 'debugdatadthash'],
  uri: ['requesturi', 'debugdatarequesturi'],
  url: ['url', 'debugdataurl'],
  factor: ['factor', 'debugdatafactor', 'factortype'],
  answer: ['pushonlyresponsetype', 'debugdatapushonlyresponsetype'],
}

/** Every field in the order of its names: Okta's own first. */
export const fieldNames = (Object.entries(fieldPaths) as [Field, string][]).map(
  ([field, path]) => [field, [plainName(path), ...(others[field] ?? [])]] as const,
)

const fieldOf = new Map(fieldNames.flatMap(([field, names]) => names.map((name) => [name, field] as const)))
export const fieldNamed = (name: string): Field | undefined => fieldOf.get(plainName(name))

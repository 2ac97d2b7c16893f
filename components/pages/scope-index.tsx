import { Article } from '@/components/frame/article'
import { Fold } from '@/components/ui/fold'
import { ListFilter } from '@/components/ui/list-filter'
import { card } from '@/components/ui/panel'
import type { Credential } from '@/lib/okta/access'
import type { EndpointArea, EndpointGroup, EndpointRow } from '@/lib/okta/endpoint-scopes'
import { scopesUsuallyOffTab } from '@/lib/okta/scopes'
import { sources } from '@/machines/shared/sources'
import { ScopeCauses } from './scope-causes'
import { SourceList } from './source-list'

/** Every endpoint with the scopes that an OAuth token needs for it. */
export const ScopeIndex = ({ areas: [management, ...others] }: { areas: readonly EndpointArea[] }) => (
  <Article title="Scopes by endpoint">
    <p className="text-lg">Which scope an OAuth access token needs for a call of the Okta API. Where a row names several, it needs all of them.</p>
    <ListFilter of="scopes" label="A path, a method or a scope. Write {id} in place of ids" />
    <div id="scopes" className="space-y-4">
      <Section id="management" title="Management API, under /api/v1" groups={management!.groups} />
      <Section
        id="others"
        title="Other APIs of Okta"
        groups={others.map(({ name, under, groups }) => ({
          name: under === '/' ? 'All others' : `${name}: under ${under.slice(0, -1)}`,
          rows: groups.flatMap(({ rows }) => rows),
          parts: groups,
        }))}
      />
    </div>
    <ScopeCauses tree="api-error" />
    <h2>What to know about scopes</h2>
    <ul>
      <li>
        <code>manage</code> includes <code>read</code> of the same resource.
      </li>
      <li>
        A scope is not enough: the user or the app also needs <a href="/causes/api-error/adminRoleMissing/">an admin role</a> that allows the call.
      </li>
      <li>
        Scopes that begin with{' '}
        {scopesUsuallyOffTab.map((start, i) => [i === 0 ? '' : i === scopesUsuallyOffTab.length - 1 ? ' or ' : ', ', <code key={start}>{start}</code>])} are
        usually not on the Okta API Scopes tab: that depends on what the org has.
      </li>
      <li>An endpoint that is not here may exist. Then the 403 itself names the scope, in its header www-authenticate.</li>
    </ul>
    <p className="pt-6 text-sm">
      Others: <a href="/workflows-cards/">scopes by Workflows card</a>, <a href="/codes/">all error codes</a>, <a href="/causes/">all causes</a>
    </p>
    <h2>Sources</h2>
    <SourceList sources={[sources.spec, sources.oauthForOkta]} />
  </Article>
)

const Section = ({ id, title, groups }: { id: string; title: string; groups: readonly EndpointGroup[] }) => (
  <section aria-labelledby={id}>
    <h2 id={id} className="mb-3">
      {title}
    </h2>
    <div className={`${card} divide-y divide-line px-4`}>
      {groups.map((group) => (
        <Group key={group.name} group={group} />
      ))}
    </div>
  </section>
)

const Group = ({ group: { name, rows, parts } }: { group: EndpointGroup }) => (
  <Fold row title={name} beside={`${rows.length}`}>
    {parts.length > 0 ? (
      <div className="divide-y divide-line pl-2 sm:pl-4">
        {parts.map((part) => (
          <Group key={part.name} group={part} />
        ))}
      </div>
    ) : (
      <ul className="list-none! divide-y divide-line pl-0! text-sm">
        {rows.map((row) => (
          <Row key={`${row.methods[0]} ${row.path}`} row={row} />
        ))}
      </ul>
    )}
  </Fold>
)

const Row = ({ row: { methods, path, scopes, takes } }: { row: EndpointRow }) => (
  <li data-row className="mt-0! grid gap-x-4 gap-y-1 py-2 sm:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
    <span className="font-mono [overflow-wrap:anywhere]">
      <b className="font-semibold">{methods.join(', ')}</b> {path}
    </span>
    <span className="[overflow-wrap:anywhere]">
      {scopes.length > 0 ? <Scopes scopes={scopes} /> : <span className="text-muted">No scope: {instead(takes)}</span>}
    </span>
  </li>
)

/** With “and” between them, for whoever hears them read. */
export const Scopes = ({ scopes }: { scopes: readonly string[] }) =>
  scopes.map((scope, i) => (
    <span key={scope}>
      {i > 0 ? ' and ' : ''}
      <code>{scope}</code>
    </span>
  ))

function instead(takes: readonly Credential[]): string {
  if (takes.includes('apiToken')) return 'an API token (SSWS), no OAuth token'
  return takes.includes('session') ? 'the session of a signed-in browser' : 'none is asked, or the call has credentials of its own'
}

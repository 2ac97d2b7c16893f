import { Article } from '@/components/frame/article'
import { Fold } from '@/components/ui/fold'
import { ListFilter } from '@/components/ui/list-filter'
import { card as frame } from '@/components/ui/panel'
import { grouped } from '@/lib/okta/endpoint-scopes'
import { type Connector, cards, connectionScopes, eventScope } from '@/lib/okta/workflows-cards'
import { sources } from '@/machines/shared/sources'
import { sources as ofWorkflows } from '@/machines/workflows-403/content/sources'
import { ScopeCauses } from './scope-causes'
import { Scopes } from './scope-index'
import { SourceList } from './source-list'

const connectors: Record<Connector, string> = { okta: 'Okta connector', oktadevices: 'Okta Devices connector', oktarealms: 'Okta Realms connector' }
type Card = (typeof cards)[number]

/** More cards than this are grouped by their first letter. */
const most = 12

/** Every card of Workflows' Okta connectors with the scopes that it needs, and how sure that is. */
export const CardIndex = () => (
  <Article title="Scopes by Workflows card">
    <p className="text-lg">
      Which scopes the connection of a flow needs for each card of Okta’s own connectors. Cards change between versions: a 403 that names a scope counts more
      than this list.
    </p>
    <ul>
      <li>
        “Documented”: Okta’s help says so. “Partly”: it names one of the scopes. “Likely”: we conclude it from the endpoint that the card most likely calls.
      </li>
      <li>
        Event cards need <code>{eventScope}</code>, whatever else.
      </li>
      <li>A new scope works only after the connection is reauthorized.</li>
    </ul>
    <ListFilter of="cards" label="A card, its name in an error, or a scope" />
    <div id="cards" className="space-y-4">
      {(Object.keys(connectors) as Connector[]).map((connector) => (
        <Cards key={connector} connector={connector} />
      ))}
    </div>
    <ScopeCauses tree="workflows-403" />
    <p className="pt-6 text-sm">
      Others: <a href="/scopes/">scopes by endpoint</a>, <a href="/causes/">all causes</a>, <a href="/evidence/">how to get a text to paste</a>
    </p>
    <h2>Sources</h2>
    <SourceList sources={[sources.workflowsScopes, ofWorkflows.devicesScopes, ofWorkflows.realmsScopes]} />
  </Article>
)

function Cards({ connector }: { connector: Connector }) {
  const own = cards.filter((one) => one.connector === connector)
  const groups: [string, Card[]][] =
    own.length > most ? grouped(own, ({ name }) => name.charAt(0)).sort(([a], [b]) => a.localeCompare(b, 'en')) : [['All cards', own]]
  return (
    <section aria-labelledby={connector}>
      <h2 id={connector}>{connectors[connector]}</h2>
      <p className="mb-3 text-sm text-muted">Every connection has: {connectionScopes[connector].join(', ')}. Without one of them it cannot be authorized.</p>
      <div className={`${frame} divide-y divide-line px-4`}>
        {groups.map(([letter, of]) => (
          <Fold key={letter} row title={letter} beside={`${of.length}`}>
            <ul className="list-none! divide-y divide-line pl-0! text-sm">
              {of
                .toSorted((a, b) => a.name.localeCompare(b.name, 'en'))
                .map((one) => (
                  <Row key={one.method} one={one} />
                ))}
            </ul>
          </Fold>
        ))}
      </div>
    </section>
  )
}

const sure: Record<Card['certainty'], string> = { documented: 'Documented', partly: 'Partly documented, the rest is likely', derived: 'Likely, not documented' }

const Row = ({ one: { name, method, scopes, certainty } }: { one: Card }) => (
  <li data-row className="mt-0! grid gap-x-4 gap-y-1 py-2 sm:grid-cols-[minmax(0,3fr)_minmax(0,3fr)_minmax(0,2fr)]">
    <span>
      <span className="font-semibold">{name}</span> <span className="block font-mono text-[0.8125rem] text-muted [overflow-wrap:anywhere]">{method}</span>
    </span>
    <span className="[overflow-wrap:anywhere]">
      {scopes === 'endpoint' ? (
        <>
          That of <a href="/scopes/">the endpoint that it calls</a>
        </>
      ) : (
        <Scopes scopes={scopes} />
      )}
    </span>
    <span className="text-muted">{sure[certainty]}</span>
  </li>
)

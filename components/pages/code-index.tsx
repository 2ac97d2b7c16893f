import type { ReactNode } from 'react'
import { Article } from '@/components/frame/article'
import { Fold } from '@/components/ui/fold'
import { ListFilter } from '@/components/ui/list-filter'
import { card } from '@/components/ui/panel'

type CodeLine = { id: string; says?: string; status?: number }

/** Every error code, by kind. */
export function CodeIndex({ okta, oauth }: { okta: CodeLine[]; oauth: CodeLine[] }) {
  return (
    <Article title="Error codes">
      <p className="text-lg">What each code of Okta says, and which cause it points to. A whole answer says more than its code: paste it on the first page.</p>
      <ListFilter of="codes" label="A code, or words of its meaning" />
      <div id="codes" className="space-y-4">
        <List id="oauth" title="OAuth errors" groups={[oauth]}>
          In <code>error</code>, in an answer, in a URL or in a <code>www-authenticate</code> header. The page of each lists the codes that the System Log has
          for it.
        </List>
        <List id="okta" title="Codes of the Okta API" groups={inGroups(okta)}>
          In <code>errorCode</code>, beside <code>errorSummary</code>.
        </List>
      </div>
      <p className="pt-6 text-sm">
        Others: <a href="/scopes/">scopes by endpoint</a>, <a href="/workflows-cards/">scopes by Workflows card</a>, <a href="/causes/">all causes</a>
      </p>
    </Article>
  )
}

const most = 40
const inGroups = (codes: CodeLine[]) => Array.from({ length: Math.ceil(codes.length / most) }, (_, i) => codes.slice(i * most, (i + 1) * most))

const List = ({ id, title, groups, children }: { id: string; title: string; groups: CodeLine[][]; children: ReactNode }) => (
  <section aria-labelledby={id}>
    <h2 id={id} className="scroll-mt-4">
      {title}
    </h2>
    <p className="mb-3 text-muted">{children}</p>
    <div className={`${card} divide-y divide-line px-4`}>
      {groups.map((codes) => (
        <Fold key={codes[0]?.id} row title={`${codes[0]?.id} to ${codes.at(-1)?.id}`} beside={`${codes.length}`}>
          <ul className="list-none! divide-y divide-line pl-0! text-[0.9375rem]">
            {codes.map(({ id, says, status }) => (
              <li key={id} data-row className="mt-0! grid gap-x-4 py-2 sm:grid-cols-[14rem_minmax(0,1fr)_auto]">
                <a href={`/codes/${id}/`} className="font-mono text-sm [overflow-wrap:anywhere]">
                  {id}
                </a>
                <span className="min-w-0">{says}</span>
                <span className="text-sm text-muted">{status}</span>
              </li>
            ))}
          </ul>
        </Fold>
      ))}
    </div>
  </section>
)

import type { ReactNode } from 'react'
import { Article } from '@/components/frame/article'

type CodeLine = { id: string; says?: string; status?: number }

/** Every error code, by kind. */
export function CodeIndex({ okta, oauth }: { okta: CodeLine[]; oauth: CodeLine[] }) {
  return (
    <Article title="Error codes">
      <p className="text-lg">What each code of Okta says, and which cause it points to. A whole answer says more than its code: paste it on the first page.</p>
      <p>
        Go to <a href="#okta">the codes of the Okta API</a> or to <a href="#oauth">the OAuth errors</a>.
      </p>
      <List id="okta" title="Codes of the Okta API" codes={okta}>
        They stand in <code>errorCode</code>, beside <code>errorSummary</code>.
      </List>
      <List id="oauth" title="OAuth errors" codes={oauth}>
        They stand in <code>error</code>, in an answer, in an address or in a <code>www-authenticate</code> header. The page of each lists the codes that the
        System Log has for it.
      </List>
    </Article>
  )
}

const List = ({ id, title, codes, children }: { id: string; title: string; codes: CodeLine[]; children: ReactNode }) => (
  <section aria-labelledby={id}>
    <h2 id={id} className="scroll-mt-4">
      {title}
    </h2>
    <p>{children}</p>
    <ul>
      {codes.map((code) => (
        <li key={code.id}>
          <a href={`/codes/${code.id}/`}>{code.id}</a>
          {code.says === undefined ? '' : `: ${code.says}`}
          {code.status === undefined ? '' : ` (${code.status})`}
        </li>
      ))}
    </ul>
  </section>
)

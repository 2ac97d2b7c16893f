import { Article } from '@/components/frame/article'
import type { Code } from '@/machines/knowledge/codes/codes'
import { trees } from '@/machines/trees'
import { CodeCauses } from './code-causes'
import { CodeInternal } from './code-internal'

/** What an error code says, which causes it points to, and where to begin with it. */
export function CodePage({ code }: { code: Code }) {
  const { id, kind, name, means, statuses, pointed, start } = code
  return (
    <Article title={name === undefined ? id : `${id}: ${name}`}>
      <p className="text-muted">
        {kind === 'okta' ? 'An error code of the Okta API' : 'An OAuth error'}
        {statuses.length > 0 ? `, sent with HTTP ${statuses.join(' or ')}` : ''}
      </p>
      <p className="text-lg">{means === undefined ? unsaid[kind] : `${means}.`}</p>
      <h2>What it points to</h2>
      {pointed.length > 0 ? pointed.map((one) => <CodeCauses key={one.tree} pointed={one} isOnly={pointed.length === 1} />) : <p>{pointsNowhere[kind]}</p>}
      {kind === 'oauth' ? <CodeInternal code={code} /> : null}
      <h2>Start from here</h2>
      <p>
        {pointed.length > 0 ? 'The code is given already. Add the whole answer, or a log, and the page says what it shows.' : 'Paste the whole answer there.'}
      </p>
      <div className="grid gap-2">
        {pointed.length > 0 ? (
          pointed.map(({ tree, from }) => <Start key={tree} href={from} symptom={trees[tree].symptom} given={id} />)
        ) : (
          <Start href={`/${start}/`} symptom={trees[start].symptom} />
        )}
      </div>
      <p className="pt-6 text-sm text-muted">
        <a href="/codes/">All error codes</a>. Codes, names and statuses are those of{' '}
        <a href="https://developer.okta.com/docs/reference/error-codes/">Okta’s catalogue</a>, release 2026.08.1; the rest is in our words.
      </p>
    </Article>
  )
}

const unsaid = {
  okta: 'Okta gives this code no one meaning: it depends on the words that come with it. Look at errorSummary and errorCauses in the answer.',
  oauth: 'What this error means depends on the description that comes with it.',
}

const pointsNowhere = {
  okta: 'No cause that Latchkey knows rests on this code. What the answer says beside it counts: its status, its path and its causes.',
  oauth: 'No cause that Latchkey knows rests on this error alone. What the description beside it says counts.',
}

const Start = ({ href, symptom, given }: { href: string; symptom: string; given?: string }) => (
  <a href={href} className="block rounded-md border border-line bg-raised px-4 py-3 text-ink no-underline hover:border-accent hover:bg-wash">
    <span className="font-semibold">{symptom}</span>
    {given === undefined ? null : (
      <span className="block text-muted">
        With <code>{given}</code> given
      </span>
    )}
  </a>
)

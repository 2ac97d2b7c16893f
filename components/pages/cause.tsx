import { Lines, Warnings } from '@/components/case/steps'
import { Article } from '@/components/frame/article'
import { Fold } from '@/components/ui/fold'
import { Rich } from '@/components/ui/rich'
import { org, runbookFor } from '@/lib/org/org'
import { phoneCode, spelt } from '@/machines/hand-over/phone-codes/phone-code'
import { unfilled } from '@/machines/knowledge/placeholder'
import { trees } from '@/machines/trees'
import type { CauseInTree } from './causes'
import { RoleSteps } from './role-steps'
import { ScopeLists } from './scope-causes'
import { SourceList } from './source-list'
import { StartHere } from './start-here'

/** A cause as reading matter: what is wrong, who does what about it, and how to find out whether it is the reader's. */
export function CausePage(one: CauseInTree) {
  const { id, cause, words } = one
  const runbook = runbookFor(id, cause)
  return (
    <Article title={unfilled(words.title)}>
      <p className="text-muted">
        One of the causes of: <a href={`/${id}/`}>{trees[id].symptom}</a>
      </p>
      <p className="text-lg">
        <Rich>{unfilled(words.because)}</Rich>
      </p>
      {runbook ? (
        <p>
          <a href={runbook} rel="noreferrer noopener" target="_blank">
            {org.name ? `${org.name}’s own page about this` : 'Your organisation’s own page about this'}
          </a>
        </p>
      ) : null}
      <h2 className="sr-only">What to do</h2>
      <RoleSteps {...one} />
      <Warnings lines={words.warnings.map(unfilled)} />
      <div className="divide-y divide-line border-y border-line">
        <Fold row title="How to be sure">
          <p>
            <Rich>{unfilled(words.howWeKnow)}</Rich>
          </p>
        </Fold>
        <Fold row title="How to see that it works" beside={`${words.verify.length}`}>
          <Lines lines={words.verify.map(unfilled)} />
        </Fold>
        {words.otherWarnings ? (
          <Fold row title="What else not to do" beside={`${words.otherWarnings.length}`}>
            <Lines lines={words.otherWarnings.map(unfilled)} />
          </Fold>
        ) : null}
        <Fold row title="Sources" beside={`${words.sources.length}`}>
          <SourceList sources={words.sources} />
        </Fold>
      </div>
      <ScopeLists id={id} cause={cause} />
      <StartHere {...one} />
      <CodeForThePhone code={phoneCode(id, cause)} />
      <p className="pt-6 text-sm">
        <a href="/causes/">All causes</a>
      </p>
    </Article>
  )
}

function CodeForThePhone({ code }: { code: string | undefined }) {
  if (code === undefined) return null
  return (
    <>
      <h2>On the phone</h2>
      <p>
        The code of this page is <code>{code}</code> ({spelt(code)}). Typed on the first page, it opens this cause.
      </p>
    </>
  )
}

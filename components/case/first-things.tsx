import { Button } from '@/components/ui/button'
import { Rich } from '@/components/ui/rich'
import { capital } from '@/machines/knowledge/fill'
import { type FirstThing, firstThings } from '@/machines/knowledge/first-things'
import { partNames } from '@/machines/knowledge/role-names'
import { thingAsked } from '@/machines/knowledge/undecided'
import type { StepProps } from './types'

/** Where no cause can be named yet: what would tell most for the least effort, the reader's own way to it where there is one. */
export function FirstThings(props: StepProps) {
  const { tree, link, resolution, role } = props
  const things = firstThings(tree, link.findings, resolution, role)
  if (things.length === 0) return null
  return (
    <section aria-labelledby="first-things" className="mt-6 rounded-md border-2 border-accent bg-raised p-4 sm:p-5">
      <h2 id="first-things">{titles[things.length - 1]}</h2>
      <ol className="mt-3 list-decimal space-y-4 pl-6 marker:font-semibold marker:text-accent">
        {things.map((thing) => (
          <li key={'artefact' in thing ? thing.artefact.id : thing.question}>
            <Thing {...props} thing={thing} />
          </li>
        ))}
      </ol>
    </section>
  )
}

const titles = ['The first thing to try', 'Two first things to try', 'Three first things to try']

function Thing({ tree, role, wording, change, thing }: StepProps & { thing: FirstThing }) {
  const isOwn = thing.by === role
  const who = isOwn ? 'You' : capital(partNames[thing.by])
  if ('artefact' in thing) {
    const { id, name, takes } = thing.artefact
    return (
      <>
        <p className="font-semibold">
          <Rich>{`${isOwn ? 'Get' : 'Ask for'} ${name}`}</Rich>
        </p>
        <p className="text-sm text-muted">
          {who} can get it in {takes}. {/* In a tab of its own: what was pasted stays in this one. */}
          <a href={`/evidence/${id}/`} target="_blank" rel="noreferrer" className="inline-flex min-h-8 items-center">
            How to get it<span className="sr-only">: {name}</span>
          </a>
        </p>
      </>
    )
  }
  const title = thingAsked(tree, thing.question, role ?? thing.by, wording)
  return (
    <>
      <p className="font-semibold">
        <Rich>{title}</Rich>
      </p>
      <p className="text-sm text-muted">
        {who} can find out.{' '}
        <Button look="link" onClick={() => change({ step: thing.question, answer: 'dontKnow', by: 'reader' })} className="print:hidden">
          Answer it<span className="sr-only">: {title}</span>
        </Button>
      </p>
    </>
  )
}

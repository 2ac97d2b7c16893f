import { partNames, roleNames } from '@/machines/roles'
import { type CauseWords, type Role, roles } from '@/machines/words'
import { Rich } from './rich'
import type { StepProps } from './step'

/** What to do now, for the role that the reader chose; only roles that have something to do. */
export function Remedies({ tree, words, tell, link, update }: StepProps & { words: CauseWords }) {
  const has = roles.filter((role) => words.remedy.some(({ by }) => by === role))
  const role = has.find((one) => one === link.view) ?? has.find((one) => one === tree.reader) ?? has[0]
  const own = words.remedy.filter(({ by }) => by === role)
  return (
    <section aria-labelledby="do-this" className="mt-6 rounded-md border-2 border-accent bg-raised p-4 sm:p-5">
      <h2 id="do-this">Do this now</h2>
      {has.length > 1 ? (
        <fieldset className="mt-2 flex flex-wrap gap-2 print:hidden">
          <legend className="sr-only">Who are you?</legend>
          {has.map((one) => (
            <button
              key={one}
              type="button"
              aria-pressed={one === role}
              onClick={() => update({ ...link, view: one }, true)}
              className="min-h-9 rounded-full border border-edge px-3.5 text-sm hover:bg-sunken aria-pressed:border-accent aria-pressed:bg-accent aria-pressed:font-semibold aria-pressed:text-on-accent"
            >
              {roleNames[one]}
            </button>
          ))}
        </fieldset>
      ) : null}
      <p className={has.length > 1 ? 'hidden print:block' : 'text-muted'}>For: {role === undefined ? '' : roleNames[role]}</p>
      {own.map((remedy) => (
        <div key={remedy.steps[0]} className="mt-4">
          <ol className="list-decimal space-y-2 pl-6 marker:font-semibold marker:text-accent">
            {remedy.steps.map((step) => (
              <li key={step}>
                <Rich>{tell.say(step)}</Rich>
              </li>
            ))}
          </ol>
          <dl className="mt-4 grid gap-x-3 gap-y-1 text-sm sm:grid-cols-[auto_1fr]">
            <dt className="font-semibold">Takes</dt>
            <dd>{remedy.takes}</dd>
            <dt className="font-semibold">Risk</dt>
            <dd>
              <Rich>{remedy.risk}</Rich>
            </dd>
          </dl>
        </div>
      ))}
      <p className="mt-4 text-sm text-muted print:hidden">{others(has, role)}</p>
      <Checks title="How to see that it works" lines={words.verify.map(tell.say)} />
      <Checks title="What not to do" lines={words.avoid.map(tell.say)} />
    </section>
  )
}

/** Who else has something to do; and for a reader who has not, that somebody does. */
function others(has: readonly Role[], role: Role | undefined): string {
  const rest = has.filter((one) => one !== role).map((one) => partNames[one])
  if (has.includes('user')) return rest.length > 0 ? `There is something to do for ${rest.join(' and ')} too: choose it above, or send them the link.` : ''
  return `Is none of this yours to do? Send the link to ${has.map((one) => partNames[one]).join(' and ')}.`
}

function Checks({ title, lines }: { title: string; lines: readonly string[] }) {
  if (lines.length === 0) return null
  return (
    <>
      <h3 className="mt-5">{title}</h3>
      <ul className="mt-1 list-disc space-y-1 pl-6">
        {lines.map((line) => (
          <li key={line}>
            <Rich>{line}</Rich>
          </li>
        ))}
      </ul>
    </>
  )
}

import { type ReactNode, useMemo } from 'react'
import type { StepProps } from '@/components/case/types'
import { readerRole, useRole } from '@/components/case/use-role'
import { secretsIn } from '@/components/paste/secrets-in'
import { Rich } from '@/components/ui/rich'
import { leaks } from '@/lib/evidence/secrets/secrets'
import { qrCode } from '@/lib/link/qr'
import { indefinite } from '@/machines/engine/causes-table'
import { notChecked, ruledOutBy } from '@/machines/engine/reasons'
import type { GivenAnswer } from '@/machines/engine/types'
import { utc } from '@/machines/hand-over/ticket/says'
import { allSteps, rolesWithPart } from '@/machines/knowledge/cause-lists'
import { capital } from '@/machines/knowledge/fill'
import { partNames } from '@/machines/knowledge/role-names'
import { secretWords } from '@/machines/knowledge/secret-words'
import type { CauseContent } from '@/machines/types'
import { usePrinting } from './use-printing'

type Props = Pick<StepProps, 'tree' | 'link' | 'sent' | 'resolution' | 'wording' | 'reader' | 'address'> & { code: string | undefined }

/** What only the print shows: rendered when printing begins. */
export const OnPaper = (props: Props) => (usePrinting() ? <Paper {...props} /> : null)

/** A summary of what the page hides in folds, and the link to the case. Parts of the page that this repeats have `print:hidden`. */
function Paper(props: Props) {
  const { tree, link, sent, resolution, wording, reader } = props
  const words = tree.words[resolution.step]
  const said = Object.entries(link.findings.answers).filter(([, answer]) => !indefinite.includes(answer) && answer !== 'notFixed')
  const silent = reader.pastes.flatMap(({ readings }) => readings.flatMap((reading) => (reading.outcome === 'read' ? reading.unchecked : [])))
  const open = [...notChecked(tree, link.findings, resolution).map(wording.title), ...silent.map(({ why }) => why)]
  return (
    <section data-paper className="mt-6 hidden space-y-3 text-sm print:block">
      {words?.kind === 'cause' ? <Others {...props} words={words} /> : null}
      <Short title={sent === 'yes' ? 'Answers in the link' : 'Your answers'} lines={said.map(([step, answer]) => wording.answer({ step, answer }).join(' '))} />
      <Short
        title={`Ruled out (${resolution.ruledOut.length})`}
        lines={ruledOutBy(resolution.ruledOut).map(({ by, causes }) => `${reason(by, wording, sent)}: ${few(causes.map(wording.title))}`)}
      />
      <Short title="Could not check" lines={[...new Set(open)]} joined />
      <WayBack {...props} />
    </section>
  )
}

/** The steps for every role but the one that the page above is written for. */
function Others({ tree, link, wording, words }: Props & { words: CauseContent }) {
  const role = readerRole(useRole(), link.view, tree.reader, rolesWithPart(words))
  const rest = words.remedies.filter(({ by }) => by !== role)
  return (
    <>
      {rest.map((remedy) => (
        <div key={remedy.steps[0]}>
          <h2>
            What {partNames[remedy.by]} does ({remedy.takes})
          </h2>
          <ol className="list-decimal pl-5">
            {allSteps(remedy).map((step) => (
              <li key={step}>
                <Rich>{wording.say(step)}</Rich>
              </li>
            ))}
          </ol>
        </div>
      ))}
    </>
  )
}

/** `joined`: one after the other, in one paragraph. */
function Short({ title, lines, joined = false }: { title: string; lines: readonly string[]; joined?: boolean }) {
  if (lines.length === 0) return null
  return (
    <div>
      <h2>{title}</h2>
      {(joined ? [lines.join(' · ')] : lines).map((line) => (
        <p key={line}>
          <Rich>{line}</Rich>
        </p>
      ))}
    </div>
  )
}

const most = 12
const few = (titles: readonly string[]) =>
  titles.slice(0, most).join('; ') + (titles.length > most ? `; and ${titles.length - most} more, behind the link` : '')

const reason = (by: GivenAnswer, wording: StepProps['wording'], sent: StepProps['sent']) => {
  if (by.answer === 'notFixed') return sent === 'yes' ? 'Tried, as the link says, and it did not help' : 'Tried, and it did not help'
  if (by.by === 'reader') return wording.answer(by).join(' ')
  return sent === undefined ? wording.fact(by.by) : `${capital(wording.shownBy(by.by))}: ${wording.fact(by.by)}`
}

/** The link as text and as a QR code, the code to read out over the phone, and the date. */
function WayBack({ tree, link, sent, reader, address, code }: Props) {
  const [leak] = leaks(address, secretsIn(reader.pastes))
  return (
    <div className="flex break-inside-avoid items-start gap-5 border-t border-line pt-3">
      {leak ? null : <QrCode text={address} />}
      <dl className="min-w-0 grow">
        <Fact title="Link to this case">
          {leak ? (
            `Not printed: it holds ${secretWords[leak.kind].name}`
          ) : (
            <a href={address} className="font-mono [overflow-wrap:anywhere]">
              {address}
            </a>
          )}
        </Fact>
        {code ? (
          <Fact title="Code for the phone">
            <span className="font-mono font-semibold">{code}</span>, to be typed at {`${address.slice(0, address.indexOf('#'))}c/`}
          </Fact>
        ) : null}
        {link.read && sent === undefined ? <Fact title="Evidence read">{utc(link.read)}</Fact> : null}
        <Fact title="Made with">
          Latchkey, tree {tree.id}, version {tree.version}
        </Fact>
      </dl>
    </div>
  )
}

const Fact = ({ title, children }: { title: string; children: ReactNode }) => (
  <div className="mb-1">
    <dt className="font-semibold">{title}</dt>
    <dd>{children}</dd>
  </div>
)

/** The link as a QR code. */
function QrCode({ text }: { text: string }) {
  const code = useMemo(() => qrCode(text), [text])
  return (
    <svg viewBox={`0 0 ${code.size} ${code.size}`} role="img" aria-label="The link as a QR code" shapeRendering="crispEdges" className="w-[4cm] shrink-0 p-1">
      <path d={code.path} fill="#000" fillRule="evenodd" />
    </svg>
  )
}

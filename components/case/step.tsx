import { type RefObject, useEffect, useRef, useState } from 'react'
import { Keep } from '@/components/history/keep'
import { Pastes } from '@/components/paste/pastes'
import type { Reader } from '@/components/paste/types'
import { addressOf } from '@/components/share/address'
import { SendBack } from '@/components/share/send-back'
import { Button } from '@/components/ui/button'
import type { Proof } from '@/lib/evidence/parsers/all'
import type { Kind } from '@/lib/evidence/types'
import type { Link } from '@/lib/link/form'
import { changeAnswer } from '@/machines/engine/change-answer'
import { giveAnswer, wholeOf } from '@/machines/engine/choices'
import { questionsAsked } from '@/machines/engine/questions-asked'
import { resolve } from '@/machines/engine/resolve'
import { findingsFor } from '@/machines/engine/role'
import type { GivenAnswer, Tree } from '@/machines/engine/types'
import { fragmentOf } from '@/machines/hand-over/link'
import { artefacts } from '@/machines/knowledge/artefacts/artefacts'
import { isArtefactId } from '@/machines/knowledge/artefacts/ids'
import { unclaimed, wordingOf } from '@/machines/knowledge/wording'
import { trees } from '@/machines/trees'
import { isAsking } from '@/machines/types'
import { Alarms } from './alarms'
import { Ask } from './ask'
import { Asked } from './asked'
import { AskedQuestion } from './asked-question'
import { Changing } from './changing'
import { Contradictions } from './contradictions'
import { EarlierFailures } from './earlier-failures'
import { Hidden } from './hidden'
import { LinkNotes } from './link-notes'
import { Outcome } from './outcome'
import { Received } from './received'
import { Result } from './result'
import { sentOf } from './sent'
import type { StepProps } from './types'
import { useChanging } from './use-changing'
import { useEarlier } from './use-earlier'
import { claim, goBack, goFromOverlay, goTo, isArrival, isOwnStart, replaceWith, type Whose, whoseIs } from './use-fragment'
import { askedRole, useRole } from './use-role'

type Props = { fragment: string; tree: Tree; link: Link; unknown: readonly string[]; refused: readonly Kind[] } & Omit<Reader, 'link'>

/** Where the findings lead, why, and what they leave. */
export function Step({ fragment, tree, link, unknown, refused, ...rest }: Props) {
  const { findings } = link
  const role = askedRole(useRole(), link.view)
  const resolution = resolve(tree, findingsFor(tree, findings, role))
  const { step, trail } = resolution
  const isSkipped = (visit: GivenAnswer) => visit.by === 'reader' && !(visit.step in findings.answers)
  const words = tree.words[step]!
  const [whose, check] = useWhose(link, fragment)
  const sent = sentOf(whose)
  // What only a link says is told as its claim, and stands in no words of ours.
  const told = sent === undefined ? link : { ...link, findings: unclaimed(findings) }
  const ofPastes = wordingOf(tree, told.findings, rest.pastes, sent !== undefined)
  const wording = { ...ofPastes, earlier: useEarlier(ofPastes.earlier, link) }
  // The browser stores titles in its history: no value of a paste may stand there, only what the link carries.
  const ask = link.ask !== undefined && isArtefactId(link.ask) ? link.ask : undefined
  const isAsked = link.ask === 'question' && isAsking(words)
  const ofLink = wordingOf(tree, told.findings, [])
  const title = ask ? artefacts[ask].title : ofLink.title(step)

  const update = ({ start, ...next }: Link, shown = false) => (shown ? replaceWith : goTo)(fragmentOf(tree, next), whose)
  const { changing, open, keep, pressed } = useChanging()
  const excludeFact = (proof: Proof) => update({ ...link, findings: { ...findings, not: [...findings.not, proof] } })
  // A question of an older tree has no words here, so it cannot be asked again: its answer is removed.
  const change = (visit: GivenAnswer) => (tree.words[visit.step] ? open(visit) : undo(visit))
  const undo = (visit: GivenAnswer) => update({ ...link, findings: changeAnswer(tree, findings, visit, undefined) })
  const replaceAnswer = (visit: GivenAnswer, answer: string | undefined) => {
    const { start: _, ...next } = link
    goFromOverlay(fragmentOf(tree, { ...next, findings: changeAnswer(tree, findings, visit, answer) }), whose)
  }
  const back = () => {
    const last = trail.findLast((visit) => visit.by === 'reader' && !isSkipped(visit))
    if (last) undo(last)
    else goTo('')
  }
  const props: StepProps = {
    tree,
    link,
    told,
    resolution,
    role,
    sent,
    check,
    isArrival: isArrival(fragment),
    skipped: trail.filter((visit) => isSkipped(visit) && wholeOf(tree, visit.step) === visit.step),
    wording,
    reader: { ...rest, link, whose },
    answer: (answer) => update({ ...link, ...(isAsked ? { ask: 'answered' } : {}), findings: giveAnswer(tree, findings, step, answer) }),
    change,
    excludeFact,
    update,
    address: addressOf(tree, link),
  }

  useArrival(`${step} ${ask ?? ''}`, changing ? ofLink.title(changing.step) : title, changing?.step, pressed)
  return (
    <main className={ask || isAsked || changing ? 'max-w-[44rem]' : ''}>
      <div className="flex flex-wrap items-center gap-x-3 text-sm print:hidden">
        <Button look="link" onClick={() => (changing ? keep() : goBack(back))}>
          <span aria-hidden="true">‹</span> Back
        </Button>
        <p className="text-muted">
          {trees[tree.id as keyof typeof trees].title}
          {isAsking(words) && ask === undefined && !changing ? ` · question ${questionsAsked(tree, findings) + 1}` : null}
        </p>
      </div>
      {changing ? (
        <Changing key={changing.step} tree={tree} wording={wording} visit={changing} onKeep={keep} onAnswer={(answer) => replaceAnswer(changing, answer)} />
      ) : null}
      {/* Hidden, not unmounted: what was typed or opened in it stays, and the focus can return to it. */}
      <div className={changing ? 'hidden print:block' : ''}>
        {link.sample ? (
          <p className="my-3 inline-block rounded border-2 border-warn bg-warn-wash px-3 py-1 font-semibold">
            {sent === undefined ? 'Sample: not a real case' : 'The link says: a sample, not a real case'}
          </p>
        ) : null}
        <LinkNotes {...props} unknown={unknown} refused={refused} />
        <Alarms pastes={rest.pastes} />
        <Contradictions {...props} />
        <EarlierFailures {...props} />
        {ask || isAsked ? null : <Received {...props} />}
        <SendBack {...props} />
        <section {...(changing ? {} : { 'data-tree': tree.id, 'data-step': step, 'data-kind': ask ? 'request' : words.kind })} className="mt-2">
          {ask ? (
            <Asked {...props} ask={ask} />
          ) : isAsked ? (
            <AskedQuestion {...props} />
          ) : words.kind === 'cause' ? (
            <Result {...props} words={words} />
          ) : words.kind === 'outcome' ? (
            <Outcome {...props} words={words} />
          ) : (
            <Ask {...props} />
          )}
        </section>
        <Pastes {...props} />
        <Hidden {...props} />
        <Keep {...props} />
      </div>
    </main>
  )
}

/** Whose the case is, and how the reader says that they checked what somebody else answered. */
function useWhose({ start }: Link, fragment: string): [Whose, check: () => void] {
  const [, setChecked] = useState(0)
  const whose = start && isOwnStart(fragment) ? 'own' : whoseIs(fragment)
  useEffect(() => {
    if (location.hash === fragment) claim(whose)
  }, [fragment, whose])
  const check = () => {
    claim('checked')
    setChecked((count) => count + 1)
  }
  return [whose, check]
}

/**
 * What a page load did: the title, the top of the page, and the focus on the heading. Not on the very first step, where the browser did it. Where a question that was
 * open for another answer is closed, and the step is the same: the focus on the button that opened it.
 */
function useArrival(step: string, title: string, changing: string | undefined, pressed: RefObject<HTMLElement | null>) {
  const last = useRef<{ step: string; changing: string | undefined }>(undefined)
  useEffect(() => {
    document.title = `${title} · Latchkey`
    const before = last.current
    if (before?.step === step && before.changing === changing) return
    last.current = { step, changing }
    if (before?.step === step && changing === undefined && pressed.current?.isConnected) {
      pressed.current.focus({ preventScroll: true })
      pressed.current.scrollIntoView({ block: 'center' })
      return
    }
    document.querySelector<HTMLElement>('[data-step] h1')?.focus({ preventScroll: true })
    scrollTo(0, 0)
  }, [step, title, changing, pressed])
}

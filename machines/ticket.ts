import type { Proof } from '@/lib/evidence/formats/all'
import type { Link } from '@/lib/link/form'
import { notChecked, ruledOutBy } from './reasons'
import type { Resolution } from './resolve'
import { partNames } from './roles'
import { sure } from './sure'
import { type Telling, telling } from './telling'
import type { Tree } from './tree'
import { type Message, roles } from './words'

export type Dialect = 'plain' | 'markdown'
type Case = { tree: Tree; link: Link; resolution: Resolution; address: string }

/** The case as a text for a ticket: only our own words and the values that the link carries, never a quote. */
export function ticket({ tree, link, resolution, address }: Case, dialect: Dialect): string {
  const tell = telling(tree, link.findings, [])
  const words = tree.words[resolution.step]!
  const { title, part, item } = writers[dialect]
  const lines = [
    ...(link.sample ? ['SAMPLE: not a real case', ''] : []),
    title(tell.say(words.title)),
    ...(words.kind === 'cause'
      ? [`${sure(tree, link.findings, resolution)}. ${tell.say(words.because)}`]
      : words.kind === 'outcome'
        ? [tell.say(words.because)]
        : [`Open question. Causes still possible: ${resolution.possible.length}`]),
    ...section(part('What was pasted shows'), shownBy(link, tell).map(item)),
    ...section(
      part('Answers'),
      Object.entries(link.findings.answers).map(([step, answer]) => item(tell.answer({ step, answer }).join(': '))),
    ),
    ...section(
      part('Ruled out'),
      ruledOutBy(resolution.ruledOut).flatMap(({ by, causes }) => causes.map((cause) => item(`${tell.title(cause)} (${why(by, tell)})`))),
    ),
    ...section(
      part('Could not check'),
      notChecked(tree, link.findings, resolution).map((step) => item(tell.title(step))),
    ),
    ...(words.kind === 'cause'
      ? roles.flatMap((role) =>
          section(
            part(`What ${partNames[role]} does`),
            words.remedy.filter(({ by }) => by === role).flatMap(({ steps }) => steps.map((step) => item(tell.say(step)))),
          ),
        )
      : []),
    ...section(part('Link'), [address]),
    '',
    `Latchkey, tree ${tree.id}, version ${tree.version}${link.read ? `; evidence read ${utc(link.read)}` : ''}`,
  ]
  return dialect === 'plain' ? lines.join('\n').replaceAll('`', '') : lines.join('\n')
}

/** A ready message with what the reader answered so far. */
export function messageText(message: Message, { tree, link, address }: Omit<Case, 'resolution'>): string {
  const tell = telling(tree, link.findings, [])
  const said = Object.entries(link.findings.answers).flatMap(([step, answer]) =>
    ['dontKnow', 'skip'].includes(answer) ? [] : [`- ${tell.answer({ step, answer }).join(' ')}`],
  )
  return [...message.lines.map(tell.say), ...(said.length > 0 ? ['', 'What I have answered so far:', ...said] : []), '', `Go on from here: ${address}`]
    .join('\n')
    .replaceAll('`', '')
}

const writers: Record<Dialect, { title: (text: string) => string; part: (text: string) => string; item: (text: string) => string }> = {
  plain: { title: (text) => text, part: (text) => `${text}:`, item: (text) => `- ${text}` },
  markdown: { title: (text) => `## ${text}`, part: (text) => `### ${text}\n`, item: (text) => `- ${text}` },
}

const section = (heading: string, lines: readonly string[]) => (lines.length > 0 ? ['', heading, ...lines] : [])

const shownBy = ({ findings: { facts, not } }: Link, tell: Telling) => (Object.keys(facts) as Proof[]).filter((proof) => !not.includes(proof)).map(tell.fact)

const why = (by: Resolution['ruledOut'][number]['by'], tell: Telling) =>
  by.answer === 'notFixed' ? 'tried' : by.by === 'reader' ? `answered: ${tell.answer(by)[1]}` : tell.fact(by.by)

const utc = (time: Date) => `${time.toISOString().slice(0, 16).replace('T', ' ')} UTC`
